//! Keeps how the source spells directives of a model, for the model introspection, which repeats it.

use super::ast::{Argument, Directive, ObjectType, Value};
use crate::{Literal, Spelled};

/// The spelling of a type with `@model`.
pub(super) fn of(object: &ObjectType) -> Spelled {
    let on_fields = || object.fields.iter().flat_map(|field| &field.directives);
    Spelled {
        directives: object
            .directives
            .iter()
            .filter(|directive| directive.name.value != "auth")
            .map(|directive| (directive.name.value.clone(), entries(&directive.arguments)))
            .collect(),
        primary_key: named(on_fields(), "primaryKey").next().is_some(),
        query_fields: named(on_fields(), "index").map(query_field).collect(),
    }
}

fn named<'a>(
    directives: impl IntoIterator<Item = &'a Directive>,
    name: &'a str,
) -> impl Iterator<Item = &'a Directive> {
    directives.into_iter().filter(move |directive| directive.name.value == name)
}

fn query_field(index: &Directive) -> Option<Literal> {
    let argument = index.arguments.iter().find(|argument| argument.name.value == "queryField");
    argument.and_then(|argument| literal(&argument.value.value))
}

fn entries(arguments: &[Argument]) -> Vec<(String, Literal)> {
    arguments
        .iter()
        .filter_map(|argument| Some((argument.name.value.clone(), literal(&argument.value.value)?)))
        .collect()
}

/// Values that no argument takes are mistakes, and reported where they are checked.
fn literal(value: &Value) -> Option<Literal> {
    match value {
        Value::Null => Some(Literal::Null),
        Value::Text(text) | Value::Word(text) => Some(Literal::Text(text.clone())),
        Value::List(elements) => {
            Some(Literal::List(elements.iter().filter_map(|element| literal(&element.value)).collect()))
        }
        Value::Object(fields) => Some(Literal::Object(entries(fields))),
        Value::Integer(_) | Value::Other(_) => None,
    }
}
