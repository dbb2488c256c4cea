//! Whether the host can enforce what an evaluator answered. What it cannot enforce counts as undecided.

use std::fmt;

use authz::{Allow, Cardinality, Decision, Fill, Grant, Operation, Predicate, Question, Scope, Test};

/// Why an answer cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unusable {
    #[error("the component gave {answers} decisions for {questions} questions")]
    Length { questions: usize, answers: usize },
    #[error("the decision on `{field}` {fault}")]
    Decision { field: String, fault: Fault },
}

/// What is wrong with a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    NoClause,
    NoPredicate,
    ScopeOnCreate,
    FillWithoutCreate,
    ForeignPredicate { field: String },
    ForeignFill { field: String },
    SuppliedFill { field: String },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoClause => f.write_str("allows records that match any of nothing"),
            Self::NoPredicate => f.write_str("has a clause without a predicate"),
            Self::ScopeOnCreate => f.write_str("tests the stored record of a create, which has none"),
            Self::FillWithoutCreate => f.write_str("fills in a value and creates nothing"),
            Self::ForeignPredicate { field } => write!(f, "tests `{field}` in a way that no rule of the question has"),
            Self::ForeignFill { field } => write!(f, "fills in `{field}` in a way that no rule of the question has"),
            Self::SuppliedFill { field } => write!(f, "fills in `{field}`, which the input gives"),
        }
    }
}

/// Checks that there is one decision for each question, and that each can be enforced.
pub(crate) fn check(questions: &[&Question], decisions: &[Decision]) -> Result<(), Unusable> {
    if questions.len() != decisions.len() {
        return Err(Unusable::Length { questions: questions.len(), answers: decisions.len() });
    }
    questions.iter().zip(decisions).try_for_each(|(question, decision)| {
        check_one(question, decision).map_err(|fault| Unusable::Decision { field: question.field.clone(), fault })
    })
}

fn check_one(question: &Question, decision: &Decision) -> Result<(), Fault> {
    match decision {
        Decision::Deny(_) => Ok(()),
        Decision::Allow(Grant { scope, fill }) => {
            check_scope(question, scope)?;
            fill.iter().try_for_each(|fill| check_fill(question, fill))
        }
    }
}

fn check_scope(question: &Question, scope: &Scope) -> Result<(), Fault> {
    let clauses = match scope {
        Scope::Every => return Ok(()),
        Scope::AnyOf(_) if question.operation == Operation::Create => return Err(Fault::ScopeOnCreate),
        Scope::AnyOf(clauses) if clauses.is_empty() => return Err(Fault::NoClause),
        Scope::AnyOf(clauses) => clauses,
    };
    if clauses.iter().any(|clause| clause.predicates.is_empty()) {
        return Err(Fault::NoPredicate);
    }
    clauses.iter().flat_map(|clause| &clause.predicates).try_for_each(|predicate| check_predicate(question, predicate))
}

fn check_predicate(question: &Question, predicate: &Predicate) -> Result<(), Fault> {
    let cardinality = match predicate.test {
        Test::Equals(_) => Cardinality::One,
        Test::Contains(_) => Cardinality::Many,
    };
    if compared_fields(question).any(|compared| compared == (predicate.field.as_str(), cardinality)) {
        Ok(())
    } else {
        Err(Fault::ForeignPredicate { field: predicate.field.clone() })
    }
}

fn check_fill(question: &Question, fill: &Fill) -> Result<(), Fault> {
    let (field, cardinality) = match fill {
        Fill::One { field, .. } => (field, Cardinality::One),
        Fill::Many { field, .. } => (field, Cardinality::Many),
    };
    if question.operation != Operation::Create {
        Err(Fault::FillWithoutCreate)
    } else if question.supplied(field).is_some() {
        Err(Fault::SuppliedFill { field: field.clone() })
    } else if compared_fields(question).any(|compared| compared == (field.as_str(), cardinality)) {
        Ok(())
    } else {
        Err(Fault::ForeignFill { field: field.clone() })
    }
}

/// The fields that the rules compare with the caller, and how many values each holds.
fn compared_fields(question: &Question) -> impl Iterator<Item = (&str, Cardinality)> {
    question.rules.iter().filter_map(|rule| match &rule.allow {
        Allow::Owner { field, cardinality, .. } | Allow::GroupsField { field, cardinality, .. } => {
            Some((field.as_str(), *cardinality))
        }
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::Custom => None,
    })
}

#[cfg(test)]
mod tests;
