//! Is a document valid for the API? With the messages of graphql-java, which AppSync sends and clients match on.
//!
//! Nothing may be asked of the evaluator about fields that do not exist, so this comes before everything else. It also
//! bounds the work of a document, and its own: each operation and each fragment is looked at once, and what a fragment
//! costs is known before it is expanded. Whatever expands fragments later relies on [`cost`].

mod cost;
mod definitions;
mod fields;
mod graph;
mod merge;
mod subscriptions;
mod types;
mod variables;

use model::api::Api;

use self::{graph::Graph, types::Types};
use crate::{
    ErrorKind, GraphqlError, Introspection, Limits, Location,
    compile::ast::{Document, Position},
};

/// More mistakes than this are not listed.
const MAX_ERRORS: usize = 20;

/// Everything that is wrong with a document; empty if nothing is.
pub(crate) fn validate(
    api: &Api,
    document: &Document,
    limits: Limits,
    introspection: Introspection,
) -> Vec<GraphqlError> {
    let mut errors = errors_of(&Types { api, introspection }, document, limits);
    errors.truncate(MAX_ERRORS);
    errors
}

fn errors_of(types: &Types<'_>, document: &Document, limits: Limits) -> Vec<GraphqlError> {
    let mut errors = definitions::errors(document);
    let graph = match Graph::of(document) {
        Ok(graph) => graph,
        Err(cycles) => {
            errors.extend(cycles);
            return errors;
        }
    };
    if let Err(refused) = cost::check(document, &graph, limits) {
        return vec![refused];
    }
    let (invalid, uses) = fields::errors(types, document);
    errors.extend(invalid);
    errors.extend(subscriptions::errors(document, &graph));
    errors.extend(variables::errors(types, document, &graph, &uses));
    if errors.is_empty() {
        errors.extend(definitions::unused(document, &graph));
    }
    if errors.is_empty() {
        errors.extend(merge::errors(document, limits));
    }
    errors
}

/// An error in the form of graphql-java.
pub(crate) fn validation_error(position: Position, kind: &str, message: &str) -> GraphqlError {
    GraphqlError {
        path: None,
        locations: Some(vec![Location::at(position)]),
        message: format!("Validation error of type {kind}: {message}"),
        kind: None,
    }
}

/// As much of a name as a message repeats. Names are ASCII; the schema has none so long.
fn shown(name: &str) -> &str {
    const SHOWN_BYTES: usize = 255;
    name.get(..SHOWN_BYTES).unwrap_or(name)
}

/// A limit that a document does not keep.
fn refused(position: Position, error_type: &str, message: String) -> GraphqlError {
    let locations = Some(vec![Location::at(position)]);
    GraphqlError { path: None, locations, message, kind: Some(ErrorKind::named(error_type)) }
}

#[cfg(test)]
mod tests;
