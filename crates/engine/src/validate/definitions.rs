//! Names of operations and fragments, and the directives at them.

use std::collections::HashSet;

use super::{graph::Graph, shown, validation_error};
use crate::{
    GraphqlError,
    compile::ast::{Directive, Document},
};

/// What is wrong with the definitions as such.
pub(super) fn errors(document: &Document) -> Vec<GraphqlError> {
    let mut errors = Vec::new();
    let mut names: HashSet<&str> = HashSet::new();
    for operation in &document.operations {
        match &operation.name {
            Some(name) if !names.insert(name) => {
                let message = format!("There can be only one operation named '{}'", shown(name));
                errors.push(validation_error(operation.position, "DuplicateOperationName", &message));
            }
            None if document.operations.len() > 1 => {
                let message = "Anonymous operation with other operations";
                errors.push(validation_error(operation.position, "LoneAnonymousOperationViolation", message));
            }
            Some(_) | None => {}
        }
        let of_variables = operation.variables.iter().flat_map(|variable| &variable.directives);
        errors.extend(operation.directives.iter().chain(of_variables).map(misplaced));
    }
    names.clear();
    for fragment in &document.fragments {
        if !names.insert(&fragment.name) {
            let message = format!("There can be only one fragment named '{}'", shown(&fragment.name));
            errors.push(validation_error(fragment.position, "DuplicateFragmentName", &message));
        }
        errors.extend(fragment.directives.iter().map(misplaced));
    }
    errors
}

/// No directive that may stand in a document may stand at an operation, a variable or a fragment.
fn misplaced(directive: &Directive) -> GraphqlError {
    let name = shown(&directive.name);
    match name {
        "skip" | "include" => {
            let message = format!("Directive {name} not allowed here @ ''");
            validation_error(directive.position, "MisplacedDirective", &message)
        }
        _ => validation_error(directive.position, "UnknownDirective", &format!("Unknown directive {name} @ ''")),
    }
}

/// Fragments that no operation needs.
pub(super) fn unused(document: &Document, graph: &Graph) -> Vec<GraphqlError> {
    let unused = document.fragments.iter().enumerate().filter(|(index, _)| !graph.is_used(*index));
    unused
        .map(|(_, fragment)| {
            let message = format!("Unused fragment {}", shown(&fragment.name));
            validation_error(fragment.position, "UnusedFragment", &message)
        })
        .collect()
}
