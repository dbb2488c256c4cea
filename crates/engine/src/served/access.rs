//! The questions that a schema can say once: those whose rules do not depend on what a request brings.

use authz::{Operation, Question, Rule};
use model::{CustomOperation, Root, access::Access};

/// May the caller do this to the model at all? What a create supplies is added by the request.
pub(super) fn of_model(access: &Access, field: &str, operation: Operation) -> Question {
    question(field, operation, access.rules(operation).to_vec())
}

/// May the caller read records of the model where a relation leads? A caller who may read them in any way may.
pub(super) fn of_relation(access: &Access, field: &str) -> Question {
    let mut rules: Vec<Rule> = Vec::new();
    for operation in [Operation::Get, Operation::List, Operation::Listen] {
        for rule in access.rules(operation) {
            let rule = Rule { operations: vec![Operation::Get], allow: rule.allow.clone() };
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
    }
    question(field, Operation::Get, rules)
}

/// May the caller read this field?
pub(super) fn of_field(field: &str, rules: &[Rule]) -> Question {
    let rules = rules.iter().map(|rule| Rule { operations: vec![Operation::Get], ..rule.clone() }).collect();
    question(field, Operation::Get, rules)
}

/// May the caller do this custom operation?
pub(super) fn of_custom(operation: &CustomOperation) -> Question {
    let asked = match operation.root {
        Root::Query => Operation::Get,
        Root::Mutation => Operation::Update,
        Root::Subscription => Operation::Listen,
    };
    let rules = operation.deciding_rules();
    let rules = rules.into_iter().map(|rule| Rule { operations: vec![asked], ..rule }).collect();
    question(&operation.name, asked, rules)
}

fn question(field: &str, operation: Operation, rules: Vec<Rule>) -> Question {
    Question { field: field.to_owned(), operation, rules, supplied: Vec::new() }
}
