//! The evaluator of Amplify's auth rules as a component: `authz::decide` behind `wit/auth`.
//!
//! It holds no rule of its own, so that what it decides is what the native evaluator decides; `tests/parity.rs` checks
//! that over every kind of caller, rule and operation.

mod convert;
mod wit;

use wit::exports::sluice::auth::evaluator;

/// The component. It keeps nothing between calls.
pub struct AuthRules;

impl evaluator::Guest for AuthRules {
    fn evaluate(caller: evaluator::Caller, questions: Vec<evaluator::Question>) -> Vec<evaluator::Decision> {
        let caller = authz::Caller::from(caller);
        questions.into_iter().map(|question| authz::decide(&caller, &question.into()).into()).collect()
    }
}

#[cfg(target_arch = "wasm32")]
mod export {
    #![expect(unsafe_code, reason = "the generated exports are C functions with a fixed name")]

    use crate::{AuthRules, wit};

    wit::export!(AuthRules with_types_in crate::wit);
}
