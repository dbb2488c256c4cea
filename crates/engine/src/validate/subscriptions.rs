//! A subscription listens to one field.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Single-root-field>.

use model::Root;

use super::{graph::Graph, shown, validation_error};
use crate::{
    GraphqlError,
    compile::ast::{Document, Selection, SelectionSet},
};

/// What is wrong with the fields at the root of all subscriptions.
pub(super) fn errors(document: &Document, graph: &Graph) -> Vec<GraphqlError> {
    if document.operations.iter().all(|operation| operation.root != Root::Subscription) {
        return Vec::new();
    }
    let mut fragments = vec![Keys::default(); document.fragments.len()];
    for index in graph.order() {
        if let Some(fragment) = document.fragments.get(*index) {
            let keys = keys_of(document, &fragments, &fragment.selections);
            if let Some(known) = fragments.get_mut(*index) {
                *known = keys;
            }
        }
    }
    let mut errors = Vec::new();
    for operation in document.operations.iter().filter(|operation| operation.root == Root::Subscription) {
        let keys = keys_of(document, &fragments, &operation.selections);
        if keys.are_several {
            let message = "Subscription operation must have exactly one root field";
            errors.push(validation_error(operation.position, "SubscriptionMultipleRootFields", message));
        }
        if let Some(key) = keys.of_introspection {
            let message =
                format!("Subscription operation root field '{}' cannot be an introspection field", shown(key));
            errors.push(validation_error(operation.position, "SubscriptionIntrospectionRootField", &message));
        }
    }
    errors
}

/// The names in the answer of the outermost fields of a selection set, as far as they matter here.
#[derive(Clone, Copy, Default)]
struct Keys<'a> {
    first: Option<&'a str>,
    are_several: bool,
    of_introspection: Option<&'a str>,
}

impl<'a> Keys<'a> {
    fn and(self, other: Self) -> Self {
        let differ = matches!((self.first, other.first), (Some(first), Some(other)) if first != other);
        Self {
            first: self.first.or(other.first),
            are_several: self.are_several || other.are_several || differ,
            of_introspection: self.of_introspection.or(other.of_introspection),
        }
    }

    fn of(key: &'a str, name: &str) -> Self {
        Self { first: Some(key), are_several: false, of_introspection: name.starts_with("__").then_some(key) }
    }
}

fn keys_of<'a>(document: &'a Document, fragments: &[Keys<'a>], selections: &'a SelectionSet) -> Keys<'a> {
    selections.iter().fold(Keys::default(), |keys, selection| {
        keys.and(match selection {
            Selection::Field(field) => Keys::of(field.response_key(), &field.name),
            Selection::InlineFragment(fragment) => keys_of(document, fragments, &fragment.selections),
            Selection::FragmentSpread(spread) => {
                let known = document.fragment_index(&spread.name).and_then(|index| fragments.get(index));
                known.copied().unwrap_or_default()
            }
        })
    })
}
