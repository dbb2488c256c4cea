use authz::{AllOf, Denial, IdentityClaim, Rule, Supplied, SuppliedValue, TokenProvider};

use super::*;

fn question(operation: Operation) -> Question {
    let owner = Allow::Owner {
        provider: TokenProvider::UserPools,
        field: "owners".to_owned(),
        cardinality: Cardinality::Many,
        identity: IdentityClaim::SubAndUsername,
    };
    let group = Allow::GroupsField {
        provider: TokenProvider::UserPools,
        field: "group".to_owned(),
        cardinality: Cardinality::One,
        claim: "cognito:groups".to_owned(),
    };
    let rule = |allow| Rule { allow, operations: Operation::ALL.to_vec() };
    let supplied = vec![Supplied { field: "group".to_owned(), value: SuppliedValue::Null }];
    Question { field: "aThing".to_owned(), operation, rules: vec![rule(owner), rule(group)], supplied }
}

fn equals(field: &str) -> Predicate {
    Predicate { field: field.to_owned(), test: Test::Equals("x".to_owned()) }
}

fn contains(field: &str) -> Predicate {
    Predicate { field: field.to_owned(), test: Test::Contains("x".to_owned()) }
}

fn one(field: &str) -> Fill {
    Fill::One { field: field.to_owned(), value: "x".to_owned() }
}

fn many(field: &str) -> Fill {
    Fill::Many { field: field.to_owned(), values: vec!["x".to_owned()] }
}

fn check_scope_of(operation: Operation, clauses: &[&[Predicate]], expected: Result<(), Fault>) {
    let clauses = clauses.iter().map(|predicates| AllOf { predicates: predicates.to_vec() }).collect();
    let decision = Decision::Allow(Grant { scope: Scope::AnyOf(clauses), fill: Vec::new() });
    assert_eq!(check_one(&question(operation), &decision), expected, "{decision:?}");
}

fn check_fill_of(operation: Operation, fill: Fill, expected: Result<(), Fault>) {
    let decision = Decision::Allow(Grant { scope: Scope::Every, fill: vec![fill] });
    assert_eq!(check_one(&question(operation), &decision), expected, "{decision:?}");
}

#[test]
fn predicates_compare_what_the_rules_compare() {
    let foreign = |field: &str| Err(Fault::ForeignPredicate { field: field.to_owned() });
    check_scope_of(Operation::Get, &[&[contains("owners")], &[equals("group"), contains("owners")]], Ok(()));
    check_scope_of(Operation::Get, &[&[contains("owners")], &[equals("id")]], foreign("id"));
    check_scope_of(Operation::Get, &[&[equals("owners")]], foreign("owners"));
    check_scope_of(Operation::Get, &[&[contains("group")]], foreign("group"));
}

#[test]
fn a_scope_is_never_empty() {
    check_scope_of(Operation::List, &[], Err(Fault::NoClause));
    check_scope_of(Operation::List, &[&[contains("owners")], &[]], Err(Fault::NoPredicate));
}

#[test]
fn a_create_has_no_record_to_test() {
    check_scope_of(Operation::Create, &[&[contains("owners")]], Err(Fault::ScopeOnCreate));
}

#[test]
fn a_fill_writes_what_a_rule_compares_and_the_input_leaves_out() {
    check_fill_of(Operation::Create, many("owners"), Ok(()));
    check_fill_of(Operation::Create, one("owners"), Err(Fault::ForeignFill { field: "owners".to_owned() }));
    check_fill_of(Operation::Create, one("id"), Err(Fault::ForeignFill { field: "id".to_owned() }));
    check_fill_of(Operation::Create, one("group"), Err(Fault::SuppliedFill { field: "group".to_owned() }));
    check_fill_of(Operation::Update, many("owners"), Err(Fault::FillWithoutCreate));
}

#[test]
fn there_is_one_decision_for_each_question() {
    let question = question(Operation::Get);
    let deny = Decision::Deny(Denial { reason: "no".to_owned() });
    assert_eq!(check(&[&question], &[]), Err(Unusable::Length { questions: 1, answers: 0 }));
    assert_eq!(check(&[], std::slice::from_ref(&deny)), Err(Unusable::Length { questions: 0, answers: 1 }));
    assert_eq!(check(&[&question], &[deny]), Ok(()));
}
