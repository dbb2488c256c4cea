//! The permission matrix: everything that Amplify's rules decide, in one file that a reviewer can read.
//!
//! `SLUICE_BLESS=1` writes what is decided now; read the difference before you commit it.

#![expect(clippy::disallowed_methods, reason = "blessing is asked for in the environment")]

use std::{collections::BTreeSet, env, fs, path::PathBuf};

use authz::{AllOf, Decision, Fill, Grant, Operation, Scope, Test};
use sluice_tests::{
    field_matrix,
    matrix::{self, Case},
};

/// Holds what is decided against a file of `golden`.
fn check(name: &str, decided: &str) {
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if env::var_os("SLUICE_BLESS").is_some() {
        fs::write(&golden, decided).unwrap();
    }
    let expected = fs::read_to_string(&golden).unwrap();
    for (number, (decided, expected)) in decided.lines().zip(expected.lines()).enumerate() {
        assert_eq!(decided, expected, "line {} of golden/{name}", number + 1);
    }
    assert_eq!(decided.len(), expected.len(), "golden/{name} has other lines at its end");
}

#[test]
fn the_rules_decide_what_the_golden_file_says() {
    check("permissions.txt", &render(&matrix::cases()));
}

#[tokio::test]
async fn rules_on_fields_and_behind_relations_decide_what_the_golden_file_says() {
    check("field_permissions.txt", &render_fields(&field_matrix::cases().await));
}

#[tokio::test]
async fn every_kind_of_rule_occurs_on_a_field_and_behind_a_relation() {
    let cases = field_matrix::cases().await;
    for what in ["create(kept)", "update(kept)", "get(kept)", "get(far)"] {
        let of_operation = cases.iter().filter(|case| case.what == what);
        let rules = of_operation.flat_map(|case| &case.questions).flat_map(|question| &question.rules);
        let kinds: BTreeSet<_> = rules.map(|rule| matrix::rule_kind(&rule.allow)).collect();
        assert_eq!(kinds, BTreeSet::from(matrix::RULE_KINDS), "{what}");
    }
}

#[test]
fn every_kind_of_caller_rule_operation_and_input_occurs() {
    let cases = matrix::cases();
    let callers: BTreeSet<_> = cases.iter().map(|case| matrix::caller_kind(&case.caller)).collect();
    assert_eq!(callers, BTreeSet::from(matrix::CALLER_KINDS));
    let rules: BTreeSet<_> =
        cases.iter().flat_map(|case| &case.question.rules).map(|rule| matrix::rule_kind(&rule.allow)).collect();
    assert_eq!(rules, BTreeSet::from(matrix::RULE_KINDS));
    let operations: BTreeSet<_> = cases.iter().map(|case| matrix::operation_kind(case.question.operation)).collect();
    assert_eq!(operations, Operation::ALL.map(matrix::operation_kind).into());
    let inputs: BTreeSet<_> = cases
        .iter()
        .flat_map(|case| &case.question.supplied)
        .map(|supplied| matrix::supplied_kind(&supplied.value))
        .collect();
    assert_eq!(inputs, BTreeSet::from(["null", "one", "many"]));
}

#[test]
fn no_two_callers_and_no_two_sets_of_rules_are_the_same() {
    let callers = matrix::callers();
    for (index, (name, caller)) in callers.iter().enumerate() {
        assert!(callers.iter().skip(index + 1).all(|(_, other)| other != caller), "{name} occurs twice");
    }
    let rules = matrix::rules();
    for (index, (name, rule)) in rules.iter().enumerate() {
        assert!(rules.iter().skip(index + 1).all(|(_, other)| other != rule), "{name} occurs twice");
    }
}

const DENY: &str = "DENY";

/// One row for each decision, with all operations of a caller that it answers. What is denied comes last and is not listed:
/// it is everything else.
fn render(cases: &[Case]) -> String {
    let mut text = String::from(
        "# rules | caller | decision | operations\n\
         # create supplies nothing to the field of the rule, and create(x) supplies x\n",
    );
    for cases in cases.chunk_by(|left, right| (left.rules, left.asks) == (right.rules, right.asks)) {
        let mut rows: Vec<(String, Vec<&str>)> = Vec::new();
        for case in cases {
            let decision = decision(&authz::decide(&case.caller, &case.question));
            match rows.iter_mut().find(|(known, _)| *known == decision) {
                Some((_, operations)) => operations.push(&case.what),
                None => rows.push((decision, vec![&case.what])),
            }
        }
        rows.sort_by_key(|(decision, _)| decision == DENY);
        let only = rows.len() == 1;
        for (decision, operations) in rows {
            let operations = match (decision.as_str(), only) {
                (_, true) => "everything".to_owned(),
                (DENY, false) => "everything else".to_owned(),
                (_, false) => operations.join(", "),
            };
            let Some(Case { rules, asks, .. }) = cases.first() else { continue };
            text.push_str(&format!("{rules} | {asks} | {decision} | {operations}\n"));
        }
    }
    text
}

/// One row for each rule, operation and what is decided on its questions, with all callers for whom that is so.
fn render_fields(cases: &[field_matrix::Case]) -> String {
    let mut text = String::from(
        "# rule of the field `kept` and of the model `far` | operation | a decision for each question | callers\n\
         # the first question is about the operation, the next about what its parentheses name; one line may answer both\n",
    );
    for case in cases {
        let mut rows: Vec<(String, Vec<&str>)> = Vec::new();
        for (name, caller) in matrix::callers() {
            let decisions: Vec<String> =
                case.questions.iter().map(|question| decision(&authz::decide(&caller, question))).collect();
            let decisions = decisions.join("; ");
            match rows.iter_mut().find(|(known, _)| *known == decisions) {
                Some((_, callers)) => callers.push(name),
                None => rows.push((decisions, vec![name])),
            }
        }
        let is_denied = |decisions: &str| decisions.split("; ").all(|decision| decision == DENY);
        rows.sort_by_key(|(decisions, _)| is_denied(decisions));
        for (decisions, callers) in rows {
            let callers = if is_denied(&decisions) { "everybody else".to_owned() } else { callers.join(" / ") };
            text.push_str(&format!("{} | {} | {decisions} | {callers}\n", case.rule, case.what));
        }
    }
    text
}

fn decision(decision: &Decision) -> String {
    match decision {
        Decision::Deny(_) => DENY.to_owned(),
        Decision::Allow(Grant { scope, fill }) => {
            let fills: String = fill.iter().map(|fill| format!(", fill {}", filled(fill))).collect();
            format!("ALLOW {}{fills}", records(scope))
        }
    }
}

fn records(scope: &Scope) -> String {
    match scope {
        Scope::Every => "every".to_owned(),
        Scope::AnyOf(clauses) => {
            let clauses: Vec<String> = clauses.iter().map(clause).collect();
            format!("where {}", clauses.join(" or "))
        }
    }
}

fn clause(clause: &AllOf) -> String {
    let predicates: Vec<String> = clause
        .predicates
        .iter()
        .map(|predicate| match &predicate.test {
            Test::Equals(value) => format!("{}={value}", predicate.field),
            Test::Contains(value) => format!("{}∋{value}", predicate.field),
        })
        .collect();
    predicates.join(" and ")
}

fn filled(fill: &Fill) -> String {
    match fill {
        Fill::One { field, value } => format!("{field}={value}"),
        Fill::Many { field, values } => format!("{field}=[{}]", values.join(", ")),
    }
}
