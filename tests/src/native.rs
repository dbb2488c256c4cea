//! The reference evaluator as the engine's port, without a component.

use authz::{Caller, Decider, Evaluate, Evaluating, Question};

/// Decides natively.
pub struct Native;

impl Evaluate for Native {
    fn evaluate<'a>(&'a self, caller: &'a Caller, questions: &'a [Question]) -> Evaluating<'a> {
        Box::pin(async move { Ok(questions.iter().map(|question| authz::decide(caller, question)).collect()) })
    }

    fn decider(&self) -> Decider {
        Decider::Native
    }
}
