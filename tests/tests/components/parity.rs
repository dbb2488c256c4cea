//! The component decides exactly what the native evaluator decides, over the whole matrix.

use std::sync::Arc;

use authz::{Caller, Decider, Evaluate, Question};
use plugin_host::{AuthRules, CacheSettings, Evaluator, Host, HostSettings, PluginSettings, Slot};
use sluice_tests::{components::built, field_matrix, matrix};

fn slot() -> Arc<Slot<AuthRules>> {
    Host::new(&HostSettings::default()).unwrap().slot(PluginSettings::new("auth-rules", built("auth-rules")))
}

#[tokio::test]
async fn the_component_decides_what_the_native_evaluator_decides() {
    let slot = slot();
    slot.reload().await.unwrap();
    let fresh = Evaluator::new(slot.clone(), CacheSettings::Off);
    let cached = Evaluator::new(slot, CacheSettings::default());
    let of_fields: Vec<Question> = field_matrix::cases().await.into_iter().flat_map(|case| case.questions).collect();
    for (name, caller) in matrix::callers() {
        let mut questions = questions_of(&caller);
        questions.extend_from_slice(&of_fields);
        let native: Vec<_> = questions.iter().map(|question| authz::decide(&caller, question)).collect();
        // Three ways to the same decisions: asked, asked and remembered, remembered.
        for (way, evaluator) in [("asked", &fresh), ("cached", &cached), ("remembered", &cached)] {
            let decisions = evaluator.evaluate(&caller, &questions).await.unwrap();
            for ((question, decision), native) in questions.iter().zip(&decisions).zip(&native) {
                assert_eq!(decision, native, "{name}, {way}: {question:?}");
            }
            assert_eq!(decisions.len(), native.len());
        }
    }
}

#[test]
fn an_explanation_says_allowed_where_the_native_evaluator_allows() {
    for case in matrix::cases() {
        let decided = matches!(authz::decide(&case.caller, &case.question), authz::Decision::Allow(_));
        let explanation = authz::explain(&case.caller, &case.question);
        assert_eq!(explanation.allows(), decided, "{}, {}, {}: {explanation:?}", case.rules, case.asks, case.what);
    }
}

#[tokio::test]
async fn the_component_that_decides_is_named() {
    let slot = slot();
    let evaluator = Evaluator::new(slot.clone(), CacheSettings::Off);
    let named = |digest| Decider::Component { plugin: "auth-rules".to_owned(), digest };
    assert_eq!(evaluator.decider(), named(None));
    slot.reload().await.unwrap();
    let digest = slot.status().digest;
    assert!(digest.is_some());
    assert_eq!(evaluator.decider(), named(digest));
}

fn questions_of(caller: &Caller) -> Vec<Question> {
    matrix::cases().into_iter().filter(|case| case.caller == *caller).map(|case| case.question).collect()
}
