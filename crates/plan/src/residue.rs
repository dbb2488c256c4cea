//! The residue of a decision: as expression text, and as a test of a record at hand.

use authz::{AllOf, Predicate, Scope, Test};

use crate::{
    Attribute, Item,
    expression::{Expressions, all_of, any_of},
};

/// Writes the scope as expression text; `None` if it covers every record.
pub(crate) fn render(scope: &Scope, expressions: &mut Expressions) -> Option<String> {
    match scope {
        Scope::Every => None,
        Scope::AnyOf(clauses) => any_of(
            clauses
                .iter()
                .filter_map(|clause| {
                    all_of(clause.predicates.iter().map(|predicate| render_predicate(predicate, expressions)).collect())
                })
                .collect(),
        ),
    }
}

fn render_predicate(predicate: &Predicate, expressions: &mut Expressions) -> String {
    let name = expressions.name(&predicate.field);
    match &predicate.test {
        Test::Equals(text) => format!("{name} = {}", expressions.value(Attribute::from(text.as_str()))),
        Test::Contains(text) => {
            // `contains` on a text is a substring test, which must not make an owner of a part of a name.
            let list = expressions.value(Attribute::from("L"));
            let element = expressions.value(Attribute::from(text.as_str()));
            format!("(attribute_type({name}, {list}) AND contains({name}, {element}))")
        }
    }
}

/// Whether the scope covers a record.
#[must_use]
pub fn covers(scope: &Scope, item: &Item) -> bool {
    match scope {
        Scope::Every => true,
        Scope::AnyOf(clauses) => clauses
            .iter()
            .any(|clause| !clause.predicates.is_empty() && clause.predicates.iter().all(|p| holds(p, item))),
    }
}

fn holds(predicate: &Predicate, item: &Item) -> bool {
    match (&predicate.test, item.get(&predicate.field)) {
        (Test::Equals(text), Some(Attribute::Text(stored))) => stored == text,
        (Test::Contains(text), Some(Attribute::List(elements))) => {
            elements.iter().any(|element| element.as_text() == Some(text))
        }
        (Test::Equals(_) | Test::Contains(_), _) => false,
    }
}

/// What is left of the scope for records in which the fields of `known` are known; `None` if it covers none of them.
///
/// A DynamoDB query may not filter on the key of what it reads; there the values are known beforehand.
pub(crate) fn given(scope: &Scope, known: &Item) -> Option<Scope> {
    let Scope::AnyOf(clauses) = scope else { return Some(Scope::Every) };
    let mut left: Vec<AllOf> = Vec::new();
    for clause in clauses {
        let (decided, open): (Vec<&Predicate>, Vec<&Predicate>) =
            clause.predicates.iter().partition(|predicate| known.contains_key(&predicate.field));
        if !decided.into_iter().all(|predicate| holds(predicate, known)) {
            continue;
        }
        if open.is_empty() {
            return Some(Scope::Every);
        }
        left.push(AllOf { predicates: open.into_iter().cloned().collect() });
    }
    (!left.is_empty()).then_some(Scope::AnyOf(left))
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
