//! The residue of a decision, as a condition and as what it says of a record at hand.

use authz::{AllOf, Predicate, Scope, Test};

use crate::{Attribute, Comparison, Condition, Item};

impl From<&Scope> for Condition {
    fn from(scope: &Scope) -> Self {
        match scope {
            Scope::Every => Self::Always,
            Scope::AnyOf(clauses) => Self::any(clauses.iter().map(Self::from)),
        }
    }
}

impl From<&AllOf> for Condition {
    fn from(clause: &AllOf) -> Self {
        if clause.predicates.is_empty() {
            // No evaluator may answer this; what could not be decided is denied.
            return Self::Never;
        }
        Self::all(clause.predicates.iter().map(Self::from))
    }
}

impl From<&Predicate> for Condition {
    fn from(predicate: &Predicate) -> Self {
        let comparison = match &predicate.test {
            Test::Equals(text) => Comparison::eq(text.as_str()),
            Test::Contains(text) => Comparison::HasElement(Attribute::from(text.as_str())),
        };
        Self::test(predicate.field.as_str(), comparison)
    }
}

/// Whether the scope covers a record. For many records, make a [`Condition`] of the scope once.
#[must_use]
pub fn covers(scope: &Scope, item: &Item) -> bool {
    match scope {
        Scope::Every => true,
        Scope::AnyOf(_) => Condition::from(scope).holds(item),
    }
}

/// The values of one field that the scope asks for, if it asks for nothing else.
pub(crate) fn values_of_one_field(scope: &Scope) -> Option<(&str, Vec<&str>)> {
    let Scope::AnyOf(clauses) = scope else { return None };
    let mut found: Option<(&str, Vec<&str>)> = None;
    for AllOf { predicates } in clauses {
        let [Predicate { field, test: Test::Equals(text) }] = predicates.as_slice() else { return None };
        match &mut found {
            None => found = Some((field, vec![text])),
            Some((first, values)) if *first == field => {
                if !values.contains(&text.as_str()) {
                    values.push(text);
                }
            }
            Some(_) => return None,
        }
    }
    found
}
