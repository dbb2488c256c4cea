//! Checks the operations of a rule.

use authz::Operation;

use super::{
    arguments::{Arguments, Damage},
    one_of,
};
use crate::{Diagnostic, parse::suggest::did_you_mean};

/// The operations that a rule covers, in one order and each once; all of them if the rule does not say.
pub(super) fn check(arguments: &Arguments, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<Operation>> {
    let Some(written) = &arguments.operations else { return Some(Operation::ALL.to_vec()) };
    let before = diagnostics.len();
    if written.value.is_empty() && arguments.damage == Damage::None {
        diagnostics.push(
            Diagnostic::new(written.span.clone(), "`operations` is empty, so the rule allows nothing")
                .with_help("leave it out to allow everything, or name some: `[read]`"),
        );
    }
    let read = written.value.iter().find(|operation| operation.value == "read");
    let mut operations = Vec::new();
    for operation in &written.value {
        let Some(covered) = operations_of(&operation.value) else {
            diagnostics.push(
                Diagnostic::new(operation.span.clone(), format!("unknown operation `{}`", operation.value))
                    .with_help(did_you_mean(&operation.value, OPERATIONS).unwrap_or_else(|| one_of(OPERATIONS))),
            );
            continue;
        };
        if let (Some(read), true) = (read, PARTS_OF_READ.contains(&operation.value.as_str())) {
            diagnostics.push(
                Diagnostic::new(operation.span.clone(), format!("`{}` is part of `read` already", operation.value))
                    .related_to(read.span.clone(), "`read` is here")
                    .with_help(format!(
                        "remove `read` to allow `{}` only, or `{}` to allow all reading",
                        operation.value, operation.value
                    )),
            );
        }
        operations.extend(covered);
    }
    if diagnostics.len() > before || arguments.damage == Damage::Some {
        return None;
    }
    // In one order, each once, however the source spells it. `sync` and `search` alone cover nothing that is served.
    let operations: Vec<Operation> =
        Operation::ALL.into_iter().filter(|operation| operations.contains(&operation)).collect();
    if operations.is_empty() {
        diagnostics.push(
            Diagnostic::new(written.span.clone(), "a rule for `sync` and `search` alone is not supported yet")
                .with_help("remove the rule, or add an operation such as `read`"),
        );
        return None;
    }
    Some(operations)
}

const OPERATIONS: [&str; 9] = ["create", "update", "delete", "read", "get", "list", "listen", "sync", "search"];

/// What `read` covers.
pub(super) const PARTS_OF_READ: [&str; 5] = ["get", "list", "listen", "sync", "search"];

/// What an operation of the source covers. Sync and search have no fields of their own here.
fn operations_of(name: &str) -> Option<&'static [Operation]> {
    Some(match name {
        "create" => &[Operation::Create],
        "update" => &[Operation::Update],
        "delete" => &[Operation::Delete],
        "read" => &[Operation::Get, Operation::List, Operation::Listen],
        "get" => &[Operation::Get],
        "list" => &[Operation::List],
        "listen" => &[Operation::Listen],
        "sync" | "search" => &[],
        _ => return None,
    })
}
