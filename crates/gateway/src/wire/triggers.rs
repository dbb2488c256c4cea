//! Functions as triggers of a user pool, wherever they run: components of either world, and functions outside.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use authz::Caller;
use functions::Failure;
use plugin_host::{DataImport, LambdaFunction, PostConfirmation, Returned, TriggerFailure};
use serde_json::Value;
use settings::{PoolTrigger, Settings};
use user_pool::TokenEvent;

use super::{
    functions::{Component, Components, principal_of},
    outside::{AllResolvers, OutsideFunctions},
    ports::{Function, Functions, Later, Running},
};
use crate::lambda::Event;

/// A function that is a trigger, or several.
pub(super) struct Trigger<F> {
    of: Vec<user_pool::Trigger>,
    pub(super) function: F,
}

impl<F> Trigger<F> {
    pub(super) fn new(of: &[PoolTrigger], function: F) -> Self {
        Self { of: of.iter().map(|trigger| of_the_pool(*trigger).0).collect(), function }
    }
}

/// How long a function outside may take to start, which is none of its own time: a handler is bundled, and Lambda finds room. It
/// ends itself when its own time is over.
const TO_START: Duration = Duration::from_secs(30);

/// A function outside.
struct Outside {
    caller: Arc<Caller>,
    timeout: Duration,
    function: Arc<functions::Function>,
}

/// All triggers, by the names of their functions.
pub(super) struct AllTriggers {
    components: Components,
    outside: BTreeMap<String, Arc<Trigger<Outside>>>,
    resolvers: AllResolvers,
}

impl AllTriggers {
    pub(super) fn new(
        settings: &Settings,
        components: Components,
        outside: &OutsideFunctions,
        resolvers: AllResolvers,
    ) -> Self {
        let trigger = |function: &settings::Function| {
            let of: Vec<PoolTrigger> = function.pool_triggers().collect();
            if of.is_empty() {
                return None;
            }
            let outside = Outside {
                caller: Arc::new(principal_of(function)),
                timeout: function.timeout + TO_START,
                function: outside.find(&function.name)?,
            };
            Some((function.name.clone(), Arc::new(Trigger::new(&of, outside))))
        };
        Self { components, outside: settings.functions.iter().filter_map(trigger).collect(), resolvers }
    }
}

impl Functions for AllTriggers {
    fn find(&self, name: &str) -> Option<Arc<dyn Function>> {
        let component = self.components.trigger(name);
        component.or_else(|| self.outside.get(name).map(|trigger| Arc::clone(trigger) as _))
    }

    fn find_resolver(&self, name: &str) -> Option<Arc<dyn Later>> {
        self.resolvers.find(name)
    }
}

impl Function for Trigger<Component<PostConfirmation>> {
    fn triggers(&self) -> &[user_pool::Trigger] {
        &self.of
    }

    fn caller(&self) -> &Arc<Caller> {
        &self.function.caller
    }

    fn timeout(&self) -> Duration {
        self.function.timeout
    }

    fn handle(&self, event: Event, data: Arc<dyn DataImport>) -> Running<'_, Result<Value, TriggerFailure>> {
        Box::pin(async move {
            let typed = event.typed()?;
            let Component { slot, .. } = &self.function;
            match slot.handle(typed.clone(), event.text(), &self.function.environment(), data).await.0? {
                Returned::Typed(returned) => Ok(event.overlaid_with(&typed, &returned)),
                Returned::Json(returned) => read(&returned),
            }
        })
    }
}

impl Function for Trigger<Component<LambdaFunction>> {
    fn triggers(&self) -> &[user_pool::Trigger] {
        &self.of
    }

    fn caller(&self) -> &Arc<Caller> {
        &self.function.caller
    }

    fn timeout(&self) -> Duration {
        self.function.timeout
    }

    fn handle(&self, event: Event, data: Arc<dyn DataImport>) -> Running<'_, Result<Value, TriggerFailure>> {
        Box::pin(async move {
            let Component { slot, .. } = &self.function;
            read(&slot.handle(event.text(), &self.function.environment(), data).await.0?)
        })
    }
}

impl Function for Trigger<Outside> {
    fn triggers(&self) -> &[user_pool::Trigger] {
        &self.of
    }

    fn caller(&self) -> &Arc<Caller> {
        &self.function.caller
    }

    fn timeout(&self) -> Duration {
        self.function.timeout
    }

    fn handle(&self, event: Event, _: Arc<dyn DataImport>) -> Running<'_, Result<Value, TriggerFailure>> {
        Box::pin(async move {
            let answered = self.function.function.invoke(&event.text()).await;
            read(&answered.map_err(of_lambda)?)
        })
    }
}

/// What a function gave back.
fn read(answer: &str) -> Result<Value, TriggerFailure> {
    serde_json::from_str(answer).map_err(|error| TriggerFailure::Failed {
        error_type: "Runtime.MarshalError".to_owned(),
        message: format!("The function's answer is not JSON: {error}."),
    })
}

/// A failure of a function outside in the words of the Invoke API.
fn of_lambda(failure: Failure) -> TriggerFailure {
    match failure {
        Failure::Failed { error_type, message } => TriggerFailure::Failed { error_type, message },
        Failure::Refused { code, message } if code == "TooManyRequestsException" => {
            TriggerFailure::Shed { why: message }
        }
        Failure::Refused { code, message } => TriggerFailure::Unavailable { why: format!("{code}: {message}") },
        // Whether it ran is not known, and what it did is not Sluice's to take back: it is not delivered again, and refuses.
        Failure::Unknown { why } => {
            tracing::warn!(why, "whether a function outside ran is not known");
            TriggerFailure::Failed {
                error_type: "FunctionUnreachable".to_owned(),
                message: "The function could not be called; please try again.".to_owned(),
            }
        }
    }
}

/// The pool's trigger, and for the one before tokens the form of its event.
pub(super) fn of_the_pool(trigger: PoolTrigger) -> (user_pool::Trigger, Option<TokenEvent>) {
    use user_pool::Trigger;
    match trigger {
        PoolTrigger::PostConfirmation => (Trigger::PostConfirmation, None),
        PoolTrigger::PreSignUp => (Trigger::PreSignUp, None),
        PoolTrigger::PreAuthentication => (Trigger::PreAuthentication, None),
        PoolTrigger::PostAuthentication => (Trigger::PostAuthentication, None),
        PoolTrigger::PreTokenGeneration => (Trigger::PreTokenGeneration, Some(TokenEvent::V1)),
        PoolTrigger::PreTokenGenerationV2 => (Trigger::PreTokenGeneration, Some(TokenEvent::V2)),
        PoolTrigger::CustomMessage => (Trigger::CustomMessage, None),
        PoolTrigger::DefineAuthChallenge => (Trigger::DefineAuthChallenge, None),
        PoolTrigger::CreateAuthChallenge => (Trigger::CreateAuthChallenge, None),
        PoolTrigger::VerifyAuthChallengeResponse => (Trigger::VerifyAuthChallengeResponse, None),
        PoolTrigger::UserMigration => (Trigger::UserMigration, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_outside_are_told_as_the_invoke_api_tells_them() {
        let text = |text: &str| text.to_owned();
        let refused = |code: &str| of_lambda(Failure::Refused { code: text(code), message: text("m") });
        assert_eq!(refused("TooManyRequestsException"), TriggerFailure::Shed { why: text("m") });
        let why = text("ResourceNotFoundException: m");
        assert_eq!(refused("ResourceNotFoundException"), TriggerFailure::Unavailable { why });
        let failed = Failure::Failed { error_type: text("TypeError"), message: text("m") };
        assert_eq!(of_lambda(failed), TriggerFailure::Failed { error_type: text("TypeError"), message: text("m") });
        let unknown = of_lambda(Failure::Unknown { why: text("a secret address") });
        assert!(!unknown.to_string().contains("secret"), "{unknown}");
        assert!(read("{").is_err() && read("null") == Ok(Value::Null));
    }
}
