//! `__schema` and `__type`: the API as introspection tells it.
//!
//! Everything is listed in the order of its name, which is the order of AppSync's introspection. An answer is measured before
//! it is written, so that one which is too large takes no memory.

mod asked;
mod directives;
pub(crate) mod types;
mod write;

use std::collections::HashMap;

use model::api::Api;

use self::{
    asked::Root,
    write::{Measure, Sink, Writer},
};
use crate::{
    ErrorKind, GraphqlError, Location,
    collect::Lookup,
    compile::ast::{Document, OperationDefinition},
};

/// The answers of fields at the root as JSON, by their names in the answer.
pub(crate) type Introspected = HashMap<String, Box<str>>;

/// Answers the introspection that an operation of a valid document asks for, unless that is more than `most_bytes`.
pub(crate) fn answer(
    api: &Api,
    document: &Document,
    operation: &OperationDefinition,
    variables: Lookup<'_>,
    most_bytes: usize,
) -> Result<Introspected, GraphqlError> {
    let roots = asked::read(document, operation, variables)?;
    let mut measure = Writer { api, sink: Measure::new(most_bytes) };
    let mut lengths = Vec::with_capacity(roots.len());
    for (_, root) in &roots {
        let began = measure.sink.length();
        measure.root(root);
        lengths.push(measure.sink.length().saturating_sub(began));
    }
    if measure.sink.is_full() {
        return Err(GraphqlError {
            path: None,
            locations: Some(vec![Location::at(operation.position)]),
            message: format!("Response is larger than {most_bytes} bytes."),
            kind: Some(ErrorKind::named("ResponseTooLarge")),
        });
    }
    Ok(roots
        .iter()
        .zip(lengths)
        .map(|((key, root), length)| {
            let mut writer = Writer { api, sink: String::with_capacity(length) };
            writer.root(root);
            ((*key).to_owned(), writer.sink.into())
        })
        .collect())
}

impl<S: Sink> Writer<'_, S> {
    fn root(&mut self, root: &Root<'_>) {
        match root {
            Root::Schema(set) => self.schema(set),
            Root::Type(name, set) => self.named(name, set),
        }
    }
}

#[cfg(test)]
mod tests;
