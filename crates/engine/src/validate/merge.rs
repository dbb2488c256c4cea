//! Can fields that share a name in the answer be one field?
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Field-Selection-Merging>. There are no interfaces and no unions, so
//! fields meet only in the same type, and need the same name and arguments.

use indexmap::IndexMap;

use super::validation_error;
use crate::{
    GraphqlError,
    collect::{Group, Skips, collect},
    compile::ast::{Document, Field, Name, SelectionSet},
};

/// The conflicts of all operations. The document is otherwise valid, so nothing in it is endless.
pub(super) fn conflicts(document: &Document) -> Vec<GraphqlError> {
    let mut errors = Vec::new();
    for operation in &document.operations {
        check(document, vec![&operation.selections], &mut Vec::new(), &mut errors);
    }
    errors
}

fn check<'a>(
    document: &'a Document,
    sets: Vec<&'a SelectionSet>,
    path: &mut Vec<&'a Name>,
    errors: &mut Vec<GraphqlError>,
) {
    let groups: IndexMap<&'a Name, Group<'a>> = collect(document, sets, Skips::Ignored);
    for (key, group) in groups {
        path.push(key);
        let mut fields = group.iter();
        if let Some(first) = fields.next() {
            if let Some((other, why)) = fields.find_map(|other| difference(first, other).map(|why| (other, why))) {
                let path: Vec<&str> = path.iter().map(|key| key.as_str()).collect();
                let message = format!("'{}' : {why} @ '{}'", path.join("/"), path.join("/"));
                errors.push(validation_error(other.position, "FieldsConflict", &message));
            } else {
                check(document, group.iter().map(|field| &field.selections).collect(), path, errors);
            }
        }
        path.pop();
    }
}

fn difference(first: &Field, other: &Field) -> Option<String> {
    let (name, other_name) = (&first.name, &other.name);
    if name != other_name {
        return Some(format!("'{name}' and '{other_name}' are different fields"));
    }
    let same = first.arguments.len() == other.arguments.len()
        && first
            .arguments
            .iter()
            .all(|argument| other.argument(&argument.name).is_some_and(|other| *other == argument.value));
    (!same).then(|| "they have differing arguments".to_owned())
}
