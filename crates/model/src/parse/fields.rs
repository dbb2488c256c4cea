//! Checks the fields of models, custom types and inputs.

pub(super) mod constants;
mod defaults;
mod validations;

use std::collections::HashMap;

use authz::Rule;

use super::{
    ast::{Completeness, Directive, FieldDefinition, Name, ObjectType, Span, TypeExpression},
    auth,
    directives::{self, Place},
    given, names,
    suggest::did_you_mean,
    types::{Known, Meaning},
};
use crate::{AccessDirective, DeclaredRule, Diagnostic, Field, FieldType, ListShape, Model, Named, Origin, Scalar};

/// What has fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holder {
    Model,
    CustomType,
    Input,
}

/// The declared fields of a model that are right.
pub(super) fn check_model(object: &ObjectType, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Field> {
    check(object, Holder::Model, known, diagnostics)
}

/// The fields of an object type without `@model` that are right.
pub(super) fn check_custom_type(
    object: &ObjectType,
    known: &Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Field> {
    check(object, Holder::CustomType, known, diagnostics)
}

/// The fields of an input that are right.
pub(super) fn check_input(object: &ObjectType, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Field> {
    check(object, Holder::Input, known, diagnostics)
}

fn check(object: &ObjectType, holder: Holder, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Field> {
    if object.fields.is_empty() && known.completeness == Completeness::Whole {
        let (what, directive) = match holder {
            Holder::Model => ("model", " @model"),
            Holder::CustomType => ("type", ""),
            Holder::Input => ("input", ""),
        };
        let keyword = if holder == Holder::Input { "input" } else { "type" };
        diagnostics.push(
            Diagnostic::new(object.name.span.clone(), format!("{what} `{}` has no fields", object.name.value))
                .with_help(format!("add some: `{keyword} {}{directive} {{ content: String }}`", object.name.value)),
        );
    }
    let mut first_places: HashMap<&str, Span> = HashMap::new();
    let mut fields = Vec::new();
    for definition in &object.fields {
        let name = &definition.name;
        let field = check_field(definition, holder, known, diagnostics);
        if let Some(first) = first_places.get(name.value.as_str()) {
            diagnostics.push(
                Diagnostic::new(
                    name.span.clone(),
                    format!("`{}` has the field `{}` twice", object.name.value, name.value),
                )
                .related_to(first.clone(), "first declared here")
                .with_help("rename or remove one of them"),
            );
        } else {
            first_places.insert(&name.value, name.span.clone());
            fields.extend(field);
        }
    }
    fields
}

fn check_field(
    definition: &FieldDefinition,
    holder: Holder,
    known: &Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Field> {
    let name = &definition.name;
    names::check_member(name, diagnostics);
    if holder == Holder::Model {
        names::check_field(name, diagnostics);
    }
    if let Some(argument) = definition.arguments.first() {
        diagnostics.push(
            Diagnostic::new(argument.name.span.clone(), "arguments on a type's field are not supported yet")
                .with_help("remove them; records are filtered with the arguments of the model's list operation"),
        );
    }
    let place = match holder {
        Holder::Model => Place::ModelField,
        Holder::CustomType | Holder::Input => Place::Field,
    };
    directives::check(&definition.directives, place, diagnostics);
    let span = &definition.type_expression.span;
    let field_type = check_type(&definition.type_expression.value, span, known, diagnostics)?;
    if holder == Holder::Input
        && let Named::Model(model) = &field_type.named
    {
        diagnostics.push(
            Diagnostic::new(span.clone(), format!("an input cannot hold the model `{model}`"))
                .with_help("use the id of the record"),
        );
        return None;
    }
    if holder != Holder::Input
        && let Named::Custom(name) = &field_type.named
        && known.is_input(name)
    {
        diagnostics.push(
            Diagnostic::new(span.clone(), format!("`{name}` is an input, and only arguments hold inputs"))
                .with_help("define a `type` with its fields"),
        );
        return None;
    }
    let constant = constants::check(definition.default.as_ref(), &field_type, known, diagnostics);
    Some(Field {
        constant,
        default: defaults::check(definition, &field_type, known, diagnostics),
        validations: validations::check(definition, &field_type, diagnostics),
        access: access(definition),
        deprecated: deprecated(&definition.directives, diagnostics),
        ..Field::plain(name.value.clone(), field_type, Origin::Declared)
    })
}

/// AppSync's own directives on a field.
pub(super) fn access(definition: &FieldDefinition) -> Vec<AccessDirective> {
    directives::access(&definition.directives)
}

/// The reason of `@deprecated`.
pub(super) fn deprecated(directives: &[Directive], diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    let directive = given::find(directives, "deprecated")?;
    given::check_names(directive, &["reason"], diagnostics);
    let reason = given::text(&directive.arguments, "reason", diagnostics).flatten();
    Some(reason.map_or_else(|| "No longer supported".to_owned(), |reason| reason.value))
}

/// The rules of one field, and how the source spells them.
pub(super) struct FieldRules {
    field: String,
    rules: Vec<Rule>,
    declared: Vec<DeclaredRule>,
}

/// The rules on the fields of a model.
pub(super) fn check_rules(
    object: &ObjectType,
    context: &auth::Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<FieldRules> {
    let with_rules = |definition: &FieldDefinition| {
        let directive = given::find(&definition.directives, "auth")?;
        auth::refuse_parts_of_read(directive, diagnostics);
        let (rules, declared) = auth::check(directive, context, diagnostics).into_iter().unzip();
        Some(FieldRules { field: definition.name.value.clone(), rules, declared })
    };
    object.fields.iter().filter_map(with_rules).collect()
}

/// Puts the rules on their fields.
pub(super) fn set_rules(model: &mut Model, rules: Vec<FieldRules>) {
    for FieldRules { field, rules, declared } in rules {
        if let Some(field) = model.fields.iter_mut().find(|candidate| candidate.name == field) {
            field.rules = Some(rules);
            field.declared_rules = declared;
        }
    }
}

/// The type of a field or an argument, if it is right.
pub(super) fn check_type(
    expression: &TypeExpression,
    span: &Span,
    known: &Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<FieldType> {
    let named = check_named(expression.name(), known, diagnostics);
    let shape = shape(expression);
    if shape.is_none() {
        diagnostics.push(
            Diagnostic::new(span.clone(), "a list of lists is not supported yet")
                .with_help("keep it in a field of type `AWSJSON`"),
        );
    }
    let (list, required) = shape?;
    Some(FieldType { named: named?, list, required })
}

/// Whether the type is a list, and whether what it holds is required; `None` for lists of lists.
fn shape(expression: &TypeExpression) -> Option<(Option<ListShape>, bool)> {
    match expression {
        TypeExpression::Named(_) => Some((None, false)),
        TypeExpression::List(inner) => element(inner).map(|required| (Some(ListShape::Nullable), required)),
        TypeExpression::NonNull(inner) => match inner.as_ref() {
            TypeExpression::Named(_) => Some((None, true)),
            TypeExpression::List(inner) => element(inner).map(|required| (Some(ListShape::Required), required)),
            TypeExpression::NonNull(_) => None,
        },
    }
}

/// Whether the element of a list is required; `None` if it is a list itself.
fn element(expression: &TypeExpression) -> Option<bool> {
    match expression {
        TypeExpression::Named(_) => Some(false),
        TypeExpression::List(_) => None,
        TypeExpression::NonNull(inner) => match inner.as_ref() {
            TypeExpression::Named(_) => Some(true),
            TypeExpression::List(_) | TypeExpression::NonNull(_) => None,
        },
    }
}

fn check_named(name: &Name, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Named> {
    let written = &name.value;
    match known.meaning(written) {
        Some(Meaning::Scalar(scalar)) => Some(Named::Scalar(scalar)),
        Some(Meaning::Enum) => Some(Named::Enum(written.clone())),
        Some(Meaning::Model) => Some(Named::Model(written.clone())),
        Some(Meaning::CustomType | Meaning::Input) => Some(Named::Custom(written.clone())),
        Some(Meaning::Unsupported) => None,
        // A broken definition may be the one that is meant.
        None if known.completeness == Completeness::Damaged => None,
        None => {
            let help = other_name_for(written)
                .map(|scalar| format!("did you mean `{scalar}`?"))
                .or_else(|| did_you_mean(written, known.names()))
                .unwrap_or_else(|| format!("define `enum {written} {{ … }}`, or use a scalar such as `String`"));
            diagnostics.push(Diagnostic::new(name.span.clone(), format!("unknown type `{written}`")).with_help(help));
            None
        }
    }
}

/// The scalar that goes by another name elsewhere.
fn other_name_for(written: &str) -> Option<&'static str> {
    Some(match written.to_lowercase().as_str() {
        "integer" | "long" | "number" => Scalar::Int.name(),
        "double" | "decimal" => Scalar::Float.name(),
        "bool" => Scalar::Boolean.name(),
        "text" | "str" => Scalar::String.name(),
        "uuid" => Scalar::Id.name(),
        "date" => Scalar::AwsDate.name(),
        "time" => Scalar::AwsTime.name(),
        "datetime" => Scalar::AwsDateTime.name(),
        "timestamp" => Scalar::AwsTimestamp.name(),
        "email" => Scalar::AwsEmail.name(),
        "json" => Scalar::AwsJson.name(),
        "url" => Scalar::AwsUrl.name(),
        "phone" => Scalar::AwsPhone.name(),
        "ipaddress" | "ip" => Scalar::AwsIpAddress.name(),
        _ => return None,
    })
}

/// The `id` that Amplify adds must keep a type that can do its work.
pub(super) fn check_special(object: &ObjectType, model: &Model, diagnostics: &mut Vec<Diagnostic>) {
    let declared = object.fields.iter().find(|definition| definition.name.value == "id");
    let (Some(definition), Some(field)) = (declared.filter(|_| model.key.partition == "id"), model.field("id")) else {
        return;
    };
    // With `@primaryKey` the client gives it, so that it may be anything that a key may be.
    let fits = given::find(&definition.directives, "primaryKey").is_some()
        || match &field.field_type.named {
            Named::Scalar(scalar) => field.field_type.list.is_none() && scalar.is_text(),
            Named::Enum(_) | Named::Custom(_) | Named::Model(_) => false,
        };
    if !fits {
        diagnostics.push(
            Diagnostic::new(
                definition.type_expression.span.clone(),
                "`id` is the key; another type for it is not supported yet",
            )
            .with_help("use `ID` or `String`, or leave `id` out: it is added by itself"),
        );
    }
}
