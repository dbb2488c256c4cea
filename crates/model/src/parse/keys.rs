//! Checks `@primaryKey` and `@index`.

use std::collections::HashMap;

use super::{
    ast::{Completeness, Directive, FieldDefinition, Name, ObjectType, Span, Spanned},
    given,
    suggest::did_you_mean,
};
use crate::{Diagnostic, Field, Key, Model, Named, Origin, Projection, SecondaryIndex, naming};

/// Sets the key and the indexes of a model.
pub(super) fn check(
    object: &ObjectType,
    model: &mut Model,
    completeness: Completeness,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut primary: Option<&Name> = None;
    let mut names: HashMap<String, Span> = HashMap::new();
    for field in &object.fields {
        for directive in &field.directives {
            match directive.name.value.as_str() {
                "primaryKey" => {
                    if let Some(first) = primary {
                        diagnostics.push(
                            Diagnostic::new(directive.span.clone(), format!("`{}` has two primary keys", model.name))
                                .related_to(first.span.clone(), "the first is here")
                                .with_help("remove one of them"),
                        );
                        continue;
                    }
                    primary = Some(&field.name);
                    given::check_names(directive, &["sortKeyFields"], diagnostics);
                    if let Some(key) = key(field, directive, model, Need::NotNull, completeness, diagnostics) {
                        model.key = key;
                    }
                }
                "index" => {
                    if let Some(index) = index(field, directive, model, completeness, diagnostics) {
                        if let Some(first) = names.insert(index.name.clone(), directive.span.clone()) {
                            diagnostics.push(
                                Diagnostic::new(
                                    directive.span.clone(),
                                    format!("`{}` has two indexes `{}`", model.name, index.name),
                                )
                                .related_to(first, "the first is here")
                                .with_help("give one of them another `name`"),
                            );
                            continue;
                        }
                        model.indexes.push(index);
                    }
                }
                _ => {}
            }
        }
    }
}

/// What the fields of a key must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    NotNull,
    Anything,
}

fn index(
    field: &FieldDefinition,
    directive: &Directive,
    model: &Model,
    completeness: Completeness,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<SecondaryIndex> {
    given::check_names(directive, &["name", "sortKeyFields", "queryField", "projection"], diagnostics);
    let key = key(field, directive, model, Need::Anything, completeness, diagnostics)?;
    let parts: Vec<String> = key.fields().map(naming::upper_first).collect();
    let standard = format!("{}By{}", naming::lower_first(&naming::plural(&model.name)), parts.join("And"));
    let name = given::text(&directive.arguments, "name", diagnostics).flatten();
    let query_field = match given::text(&directive.arguments, "queryField", diagnostics) {
        None => Some(standard.clone()),
        Some(given) => given.map(|given| given.value),
    };
    let projection = projection(directive, diagnostics)?;
    Some(SecondaryIndex { name: name.map_or(standard, |name| name.value), key, query_field, projection })
}

fn key(
    field: &FieldDefinition,
    directive: &Directive,
    model: &Model,
    need: Need,
    completeness: Completeness,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Key> {
    let sort = given::texts(&directive.arguments, "sortKeyFields", diagnostics).flatten();
    let partition = Spanned { value: field.name.value.clone(), span: field.name.span.clone() };
    let parts: Vec<Spanned<String>> =
        std::iter::once(partition).chain(sort.into_iter().flat_map(|sort| sort.value)).collect();
    let before = diagnostics.len();
    for part in &parts {
        match model.field(&part.value) {
            Some(found) => check_part(found, part, model, need, diagnostics),
            // Amplify adds the timestamps, and an index may sort by them.
            None if need == Need::Anything && model.timestamps.has(&part.value) => {}
            None if completeness == Completeness::Whole && !is_declared_wrongly(field, part) => {
                let message = format!("`{}` has no field `{}`", model.name, part.value);
                let names = model.fields.iter().map(|field| field.name.as_str());
                diagnostics.push(
                    Diagnostic::new(part.span.clone(), message)
                        .with_help(did_you_mean(&part.value, names).unwrap_or_else(|| {
                            format!("declare `{}: String!`, or remove it from the key", part.value)
                        })),
                );
            }
            None => return None,
        }
    }
    if diagnostics.len() > before {
        return None;
    }
    let mut names = parts.into_iter().map(|part| part.value);
    Some(Key { partition: names.next()?, sort: names.collect() })
}

/// The field that has the directive is there; if the model lacks it, its own mistake has been reported.
fn is_declared_wrongly(field: &FieldDefinition, part: &Spanned<String>) -> bool {
    field.name.value == part.value
}

fn check_part(field: &Field, part: &Spanned<String>, model: &Model, need: Need, diagnostics: &mut Vec<Diagnostic>) {
    let is_plain = field.field_type.list.is_none()
        && match &field.field_type.named {
            Named::Scalar(_) | Named::Enum(_) => true,
            Named::Custom(_) | Named::Model(_) => false,
        };
    if !is_plain {
        diagnostics.push(
            Diagnostic::new(part.span.clone(), format!("`{}` cannot be part of a key: it is no scalar", field.name))
                .with_help("use a field that holds one text or one number"),
        );
    } else if need == Need::NotNull && !field.field_type.required && field.origin == Origin::Declared {
        diagnostics.push(
            Diagnostic::new(part.span.clone(), format!("the primary key of `{}` may not be null", model.name))
                .with_help(format!("declare `{}: {}!`", field.name, field.field_type.named.name())),
        );
    }
}

fn projection(directive: &Directive, diagnostics: &mut Vec<Diagnostic>) -> Option<Projection> {
    let Some(Some(fields)) = given::object(&directive.arguments, "projection", diagnostics) else {
        return Some(Projection::All);
    };
    let kind = given::text(fields, "type", diagnostics).flatten();
    let attributes = given::texts(fields, "nonKeyAttributes", diagnostics).flatten();
    let span = given::argument(&directive.arguments, "projection").map_or(0..0, |argument| argument.value.span.clone());
    match (kind.as_ref().map(|kind| kind.value.as_str()), attributes) {
        (None | Some("ALL"), None) => Some(Projection::All),
        (Some("KEYS_ONLY"), None) => Some(Projection::KeysOnly),
        (Some("INCLUDE"), Some(attributes)) if !attributes.value.is_empty() => {
            Some(Projection::Include(attributes.value.into_iter().map(|attribute| attribute.value).collect()))
        }
        (Some("INCLUDE"), _) => {
            diagnostics.push(
                Diagnostic::new(span, "a projection of type `INCLUDE` does not say what it includes")
                    .with_help("add `nonKeyAttributes: [\"…\"]`"),
            );
            None
        }
        (None | Some("ALL" | "KEYS_ONLY"), Some(_)) => {
            diagnostics.push(
                Diagnostic::new(span, "only a projection of type `INCLUDE` has `nonKeyAttributes`")
                    .with_help("write `type: INCLUDE`, or remove them"),
            );
            None
        }
        (Some(other), _) => {
            diagnostics.push(
                Diagnostic::new(span, format!("`{other}` is no type of a projection"))
                    .with_help("use `ALL`, `KEYS_ONLY` or `INCLUDE`"),
            );
            None
        }
    }
}
