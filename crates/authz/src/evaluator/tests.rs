use super::*;
use crate::{Action, Claim, Grant, Scope, Supplied};

fn user(claims: &[(&str, &str)]) -> Caller {
    Caller::User(User {
        provider: TokenProvider::UserPools,
        claims: claims
            .iter()
            .map(|(name, value)| Claim { name: (*name).to_owned(), values: vec![(*value).to_owned()] })
            .collect(),
    })
}

fn ann() -> Caller {
    user(&[("sub", "s1"), ("username", "ann")])
}

fn owner_rule() -> Rule {
    Rule {
        allow: Allow::Owner {
            provider: TokenProvider::UserPools,
            field: "profileOwner".to_owned(),
            cardinality: Cardinality::One,
            identity: IdentityClaim::SubAndUsername,
        },
        operations: Operation::ALL.to_vec(),
    }
}

fn question(operation: Operation, supplied: Option<SuppliedValue>) -> Question {
    Question {
        field: "someUserProfile".to_owned(),
        operation,
        rules: vec![owner_rule()],
        supplied: supplied.into_iter().map(|value| Supplied { field: "profileOwner".to_owned(), value }).collect(),
    }
}

fn one(value: &str) -> Option<SuppliedValue> {
    Some(SuppliedValue::One(value.to_owned()))
}

fn denied(decision: &Decision) -> bool {
    matches!(decision, Decision::Deny(_))
}

#[test]
fn an_owner_left_out_is_filled_in() {
    let decision = decide(&ann(), &question(Operation::Create, None));
    assert_eq!(
        decision,
        Decision::Allow(Grant {
            scope: Scope::Every,
            fill: vec![Fill::One { field: "profileOwner".to_owned(), value: "s1::ann".to_owned() }],
        })
    );
}

#[test]
fn each_of_the_three_forms_creates_and_nothing_else_does() {
    for form in ["s1::ann", "s1", "ann"] {
        assert_eq!(decide(&ann(), &question(Operation::Create, one(form))), Decision::every(), "{form}");
    }
    for form in ["s2::ann", "s1::", "::ann", "bob", ""] {
        assert!(denied(&decide(&ann(), &question(Operation::Create, one(form)))), "{form}");
    }
}

#[test]
fn an_explicit_null_owner_is_denied() {
    assert!(denied(&decide(&ann(), &question(Operation::Create, Some(SuppliedValue::Null)))));
}

#[test]
fn reading_leaves_one_clause_for_each_form() {
    let Decision::Allow(grant) = decide(&ann(), &question(Operation::List, None)) else { panic!("denied") };
    let Scope::AnyOf(clauses) = grant.scope else { panic!("unscoped") };
    let values: Vec<&Test> = clauses.iter().flat_map(|clause| &clause.predicates).map(|p| &p.test).collect();
    assert_eq!(values, [&Test::Equals("s1::ann".into()), &Test::Equals("s1".into()), &Test::Equals("ann".into())]);
}

#[test]
fn a_username_equal_to_the_sub_leaves_two_forms() {
    let caller = user(&[("sub", "s1"), ("cognito:username", "s1")]);
    let Decision::Allow(grant) = decide(&caller, &question(Operation::Get, None)) else { panic!("denied") };
    let Scope::AnyOf(clauses) = grant.scope else { panic!("unscoped") };
    assert_eq!(clauses.len(), 2);
}

#[test]
fn a_rule_by_the_username_takes_either_kind_of_token() {
    let by_claim = |operation, claim: &str| {
        let mut question = question(operation, None);
        for rule in &mut question.rules {
            if let Allow::Owner { identity, .. } = &mut rule.allow {
                *identity = IdentityClaim::Claims(vec![claim.to_owned()]);
            }
        }
        question
    };
    let filled = |caller: &Caller, claim: &str| match decide(caller, &by_claim(Operation::Create, claim)) {
        Decision::Allow(grant) => grant.fill,
        Decision::Deny(_) => Vec::new(),
    };
    let ann = vec![Fill::One { field: "profileOwner".to_owned(), value: "ann".to_owned() }];
    let of_id_token = user(&[("sub", "s1"), ("cognito:username", "ann")]);
    let of_access_token = user(&[("sub", "s1"), ("username", "ann")]);
    assert_eq!(filled(&of_id_token, "username"), ann);
    assert_eq!(filled(&of_access_token, "username"), ann);
    assert_eq!(filled(&of_id_token, "cognito:username"), ann);
    // As Amplify has it, the other way round it does not hold.
    assert_eq!(filled(&of_access_token, "cognito:username"), Vec::new());
    assert!(!denied(&decide(&of_id_token, &by_claim(Operation::Get, "username"))));
    assert!(denied(&decide(&user(&[("sub", "s1")]), &by_claim(Operation::Get, "username"))));
}

#[test]
fn a_function_acts_within_its_grant_and_past_every_rule() {
    let function = |may: &[Action]| {
        Caller::Function(FunctionPrincipal { name: "post-confirmation".to_owned(), may: may.to_vec() })
    };
    let foreign = question(Operation::Create, one("somebody"));
    assert_eq!(decide(&function(&[Action::Mutate]), &foreign), Decision::every());
    assert!(denied(&decide(&function(&[Action::Query]), &foreign)));
    assert!(denied(&decide(&function(&[]), &foreign)));
}

#[test]
fn nothing_allowed_means_denied() {
    for caller in [Caller::ApiKey, Caller::LambdaAuthorized, user(&[]), user(&[("email", "a@b.c")])] {
        for operation in Operation::ALL {
            assert!(denied(&decide(&caller, &question(operation, None))), "{caller:?} {operation:?}");
        }
    }
}

#[test]
fn a_public_create_by_a_user_still_gets_its_owner() {
    let mut question = question(Operation::Create, None);
    question.rules.push(Rule {
        allow: Allow::Private(SignedInProvider::Token(TokenProvider::UserPools)),
        operations: Operation::ALL.to_vec(),
    });
    let Decision::Allow(grant) = decide(&ann(), &question) else { panic!("denied") };
    assert_eq!(grant.fill.len(), 1);
}

#[test]
fn groups_are_read_from_lists_and_from_json_in_a_text() {
    let rule = |groups: &[&str]| Rule {
        allow: Allow::Groups {
            provider: TokenProvider::UserPools,
            groups: groups.iter().map(|group| (*group).to_owned()).collect(),
            claim: "cognito:groups".to_owned(),
        },
        operations: Operation::ALL.to_vec(),
    };
    let mut question = question(Operation::List, None);
    question.rules = vec![rule(&["admins"])];
    assert_eq!(decide(&user(&[("cognito:groups", r#"["x", "admins"]"#)]), &question), Decision::every());
    assert_eq!(decide(&user(&[("cognito:groups", "admins")]), &question), Decision::every());
    assert!(denied(&decide(&user(&[("cognito:groups", "adminsx")]), &question)));
    assert!(denied(&decide(&user(&[("cognito:groups", "[]")]), &question)));
}
