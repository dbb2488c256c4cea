//! Checks the fields of a model.

use std::collections::HashMap;

use super::{
    ast::{Completeness, FieldDefinition, Name, ObjectType, Span, TypeExpression},
    directives::{self, Place},
    names,
    suggest::did_you_mean,
    types::{Known, Meaning},
};
use crate::{Diagnostic, Field, FieldType, ListShape, Named, Origin, Scalar};

/// The declared fields that are right.
pub(super) fn check(object: &ObjectType, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Field> {
    if object.fields.is_empty() && known.completeness == Completeness::Whole {
        diagnostics.push(
            Diagnostic::new(object.name.span.clone(), format!("model `{}` has no fields", object.name.value))
                .with_help(format!("add some: `type {} @model {{ content: String }}`", object.name.value)),
        );
    }
    let mut first_places: HashMap<&str, Span> = HashMap::new();
    let mut fields = Vec::new();
    for definition in &object.fields {
        let name = &definition.name;
        let field = check_field(definition, known, diagnostics);
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

fn check_field(definition: &FieldDefinition, known: &Known<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Field> {
    let name = &definition.name;
    names::check_member(name, diagnostics);
    names::check_field(name, diagnostics);
    if let Some(span) = &definition.arguments {
        diagnostics.push(
            Diagnostic::new(span.clone(), "arguments on a model's field are not supported yet")
                .with_help("remove them; records are filtered with the arguments of the model's list operation"),
        );
    }
    directives::check(&definition.directives, Place::Field, diagnostics);
    if directives::has_relation(&definition.directives) {
        // The relation itself is reported; that the field's type is a model is part of it.
        return None;
    }
    let field_type =
        check_type(&definition.type_expression.value, &definition.type_expression.span, known, diagnostics)?;
    check_special(name, &field_type, &definition.type_expression.span, diagnostics);
    Some(Field::plain(name.value.clone(), field_type, Origin::Declared))
}

fn check_type(
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
        Some(Meaning::Model) => {
            diagnostics.push(
                Diagnostic::new(
                    name.span.clone(),
                    format!("`{written}` is a model, and relations are not supported yet"),
                )
                .with_help(format!("keep the other record's id: a field of type `ID` instead of `{written}`")),
            );
            None
        }
        Some(Meaning::CustomType) => {
            diagnostics.push(
                Diagnostic::new(
                    name.span.clone(),
                    format!("`{written}` is no model, and custom types are not supported yet"),
                )
                .with_help("use `AWSJSON`, or fields of their own"),
            );
            None
        }
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

/// Fields that every model has must keep a type that can do their work.
fn check_special(name: &Name, field_type: &FieldType, span: &Span, diagnostics: &mut Vec<Diagnostic>) {
    let (what, allowed) = match name.value.as_str() {
        "id" => ("the key", [Scalar::Id, Scalar::String]),
        "createdAt" | "updatedAt" => ("a timestamp", [Scalar::AwsDateTime, Scalar::String]),
        _ => return,
    };
    let fits = match &field_type.named {
        Named::Scalar(scalar) => field_type.list.is_none() && allowed.contains(scalar),
        Named::Enum(_) | Named::Custom(_) | Named::Model(_) => false,
    };
    if !fits {
        let [first, second] = allowed.map(Scalar::name);
        diagnostics.push(
            Diagnostic::new(
                span.clone(),
                format!("`{}` is {what}; another type for it is not supported yet", name.value),
            )
            .with_help(format!("use `{first}` or `{second}`, or leave `{}` out: it is added by itself", name.value)),
        );
    }
}
