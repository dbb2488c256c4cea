//! The plugin `auth-rules` alone: its built component in the real host, with no gateway and no store.

#![expect(clippy::unwrap_used, reason = "support of this file's tests: what fails here fails the test")]

use std::sync::Arc;

use authz::{Caller, Claim, Decision, Evaluate, Fill, Operation, Question, Scope, TokenProvider, User};
use plugin_host::{AuthRules, CacheSettings, Evaluator, Host, HostSettings, PluginSettings, Slot};
use sluice_tests::{components::built, matrix};

async fn plugin() -> Arc<Slot<AuthRules>> {
    let host = Host::new(&HostSettings::default()).unwrap();
    let slot = host.slot(PluginSettings::new("auth-rules", built("auth-rules")));
    slot.reload().await.unwrap();
    slot
}

fn ann() -> Caller {
    let claim = |name: &str, value: &str| Claim { name: name.to_owned(), values: vec![value.to_owned()] };
    Caller::User(User {
        provider: TokenProvider::UserPools,
        claims: vec![claim("sub", "s1"), claim("username", "ann")],
    })
}

fn question(operation: Operation) -> Question {
    let (_, rules) = matrix::rules().into_iter().find(|(name, _)| *name == "owner").unwrap();
    Question { field: "someUserProfile".to_owned(), operation, rules, supplied: Vec::new() }
}

#[tokio::test]
async fn it_needs_no_grant() {
    let status = plugin().await.status();
    assert_eq!(status.last_error, None);
    assert_eq!(status.digest.map(|digest| digest.len()), Some(64));
}

#[tokio::test]
async fn it_fills_in_the_owner_of_a_create() {
    let rules = Evaluator::new(plugin().await, CacheSettings::Off);
    let decisions = rules.evaluate(&ann(), &[question(Operation::Create)]).await.unwrap();
    let [Decision::Allow(grant)] = decisions.as_slice() else { panic!("{decisions:?}") };
    assert_eq!(grant.fill, [Fill::One { field: "owner".to_owned(), value: "s1::ann".to_owned() }]);
}

#[tokio::test]
async fn it_answers_all_questions_of_an_operation_in_their_order() {
    let rules = Evaluator::new(plugin().await, CacheSettings::Off);
    let questions = Operation::ALL.map(question);
    let decisions = rules.evaluate(&ann(), &questions).await.unwrap();
    let native: Vec<Decision> = questions.iter().map(|question| authz::decide(&ann(), question)).collect();
    assert_eq!(decisions, native);
}

#[tokio::test]
async fn it_denies_by_default() {
    let rules = Evaluator::new(plugin().await, CacheSettings::Off);
    let decisions = rules.evaluate(&Caller::ApiKey, &Operation::ALL.map(question)).await.unwrap();
    assert!(decisions.iter().all(|decision| matches!(decision, Decision::Deny(_))), "{decisions:?}");
}

#[tokio::test]
async fn no_question_is_no_decision() {
    let rules = Evaluator::new(plugin().await, CacheSettings::Off);
    assert_eq!(rules.evaluate(&ann(), &[]).await, Ok(Vec::new()));
}

#[tokio::test]
async fn a_decision_is_made_once_for_each_caller_and_question() {
    let slot = plugin().await;
    let asked_before = slot.status().calls;
    let rules = Evaluator::new(slot.clone(), CacheSettings::default());
    for _ in 0..3 {
        for caller in [ann(), Caller::ApiKey] {
            for operation in [Operation::Get, Operation::List] {
                let question = question(operation);
                let decisions = rules.evaluate(&caller, std::slice::from_ref(&question)).await.unwrap();
                assert_eq!(decisions, [authz::decide(&caller, &question)]);
            }
        }
    }
    assert_eq!(slot.status().calls - asked_before, 4);
}

#[tokio::test]
async fn only_what_is_not_known_is_asked_and_the_order_stays() {
    let slot = plugin().await;
    let rules = Evaluator::new(slot.clone(), CacheSettings::default());
    rules.evaluate(&ann(), &[question(Operation::Get)]).await.unwrap();
    let questions = [Operation::Create, Operation::Get, Operation::Delete].map(question);
    let decisions = rules.evaluate(&ann(), &questions).await.unwrap();
    let native: Vec<Decision> = questions.iter().map(|question| authz::decide(&ann(), question)).collect();
    assert_eq!(decisions, native);
    assert!(matches!(&decisions[1], Decision::Allow(grant) if matches!(grant.scope, Scope::AnyOf(_))));
}

#[tokio::test]
async fn hostile_text_comes_through_as_it_is() {
    let rules = Evaluator::new(plugin().await, CacheSettings::Off);
    let long = "ä\u{0}\"'\\\u{202e}".repeat(10_000);
    let claim = |name: &str, value: &str| Claim { name: name.to_owned(), values: vec![value.to_owned()] };
    let caller = Caller::User(User {
        provider: TokenProvider::UserPools,
        claims: vec![claim("sub", &long), claim("username", "")],
    });
    let question = question(Operation::Get);
    let decisions = rules.evaluate(&caller, std::slice::from_ref(&question)).await.unwrap();
    assert_eq!(decisions, [authz::decide(&caller, &question)]);
}
