//! Cognito's post-confirmation trigger. Its components get the event's parts, or are of the world `lambda-function` and get the
//! event as JSON.

use std::sync::Arc;

use wasmtime::{
    Store,
    component::{InstancePre, Linker},
};

use crate::{
    Breakdown, CallReport, DataImport, LambdaFunction, Limits, Slot, TriggerFailure, World, call::Reach, data,
    state::CallState,
};

use wit::exports::sluice::triggers::post_confirmation as trigger;

mod wit {
    //! What `wit/triggers` says, as Rust.
    wasmtime::component::bindgen!({
        path: ["../../wit/data", "../../wit/triggers"],
        world: "sluice:triggers/post-confirmation-trigger",
        with: {
            "sluice:data/graphql": crate::data::wit::sluice::data::graphql,
            "sluice:data/transactions": crate::data::wit::sluice::data::transactions,
        },
        imports: { default: async },
        exports: { default: async },
    });
}

/// What is called in a component.
pub enum Exports {
    /// It gets the event's parts.
    Typed(wit::PostConfirmationTriggerPre<CallState>),
    /// It gets the event as JSON.
    Json(<LambdaFunction as World>::Exports),
}

/// An event in both forms.
pub struct Event {
    typed: trigger::Event,
    json: String,
}

/// What a component gave back, in the form in which it got the event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Returned {
    /// The parts.
    Typed(PostConfirmationEvent),
    /// JSON text.
    Json(String),
}

/// The world `sluice:triggers/post-confirmation-trigger`: its components handle users who have just been confirmed.
#[derive(Debug)]
pub enum PostConfirmation {}

impl World for PostConfirmation {
    const NAME: &'static str = "sluice:triggers/post-confirmation-trigger";
    const IMPORTS: &'static [&'static str] = data::INTERFACES;
    type Input = Event;
    type Output = Result<Returned, TriggerFailure>;
    type Exports = Exports;

    fn limits() -> Limits {
        Limits::function()
    }

    fn add_imports(linker: &mut Linker<CallState>) -> wasmtime::Result<()> {
        data::add_to_linker(linker)
    }

    fn exports(component: InstancePre<CallState>) -> wasmtime::Result<Self::Exports> {
        match <LambdaFunction as World>::exports(component.clone()) {
            Ok(exports) => Ok(Exports::Json(exports)),
            // What is of neither world is to be of this one.
            Err(_) => wit::PostConfirmationTriggerPre::new(component).map(Exports::Typed),
        }
    }

    async fn run(
        exports: &Self::Exports,
        store: &mut Store<CallState>,
        event: Self::Input,
    ) -> wasmtime::Result<Self::Output> {
        match exports {
            Exports::Typed(exports) => {
                let instance = exports.instantiate_async(&mut *store).await?;
                let outcome = instance.sluice_triggers_post_confirmation().call_handle(store, &event.typed).await?;
                Ok(match outcome {
                    Ok(returned) => Ok(Returned::Typed(returned.into())),
                    Err(error) => Err(TriggerFailure::Failed { error_type: error.error_type, message: error.message }),
                })
            }
            Exports::Json(exports) => {
                let outcome = LambdaFunction::run(exports, store, event.json).await?;
                Ok(outcome.map(Returned::Json).map_err(TriggerFailure::from))
            }
        }
    }
}

/// The event of Cognito's post-confirmation trigger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostConfirmationEvent {
    /// The version of the event's format.
    pub version: String,
    /// `PostConfirmation_ConfirmSignUp` or `PostConfirmation_ConfirmForgotPassword`.
    pub trigger_source: String,
    /// The user pool's region.
    pub region: String,
    /// The user pool's id.
    pub user_pool_id: String,
    /// The user's name in the pool.
    pub user_name: String,
    /// Which client caused the event.
    pub caller_context: CallerContext,
    /// The user's attributes, such as `sub` and `email`, in the order in which they came.
    pub user_attributes: Vec<(String, String)>,
    /// What the client passed along for the trigger.
    pub client_metadata: Vec<(String, String)>,
}

/// Which client caused an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallerContext {
    /// The client's SDK.
    pub aws_sdk_version: String,
    /// The app client's id.
    pub client_id: String,
}

impl Slot<PostConfirmation> {
    /// Runs the trigger for an event, which is here in both forms, and answers the event that it gives back, and what the call
    /// did. The component sees the environment
    /// given here and reaches the app through `data` alone.
    ///
    /// The failure says whether the plugin failed, broke down or never ran. What it wrote through `data` before that stays
    /// written.
    pub async fn handle(
        &self,
        event: PostConfirmationEvent,
        json: String,
        environment: &[(String, String)],
        data: Arc<dyn DataImport>,
    ) -> (Result<Returned, TriggerFailure>, CallReport) {
        let reach = Reach { environment, data: Some(data) };
        let (outcome, report) = self.call(reach, Event { typed: event.into(), json }).await;
        let kind = outcome.as_ref().map_or_else(Breakdown::kind, |_| "failed");
        let outcome = match outcome {
            Ok(returned) => returned,
            Err(breakdown) => Err(breakdown.into()),
        };
        let outcome = outcome.inspect_err(|failure| self.failed(&report, kind, &failure.to_string()));
        (outcome, report)
    }
}

impl From<PostConfirmationEvent> for trigger::Event {
    fn from(event: PostConfirmationEvent) -> Self {
        Self {
            version: event.version,
            trigger_source: event.trigger_source,
            region: event.region,
            user_pool_id: event.user_pool_id,
            user_name: event.user_name,
            caller_context: trigger::CallerContext {
                aws_sdk_version: event.caller_context.aws_sdk_version,
                client_id: event.caller_context.client_id,
            },
            user_attributes: attributes(event.user_attributes),
            client_metadata: attributes(event.client_metadata),
        }
    }
}

fn attributes(pairs: Vec<(String, String)>) -> Vec<trigger::Attribute> {
    pairs.into_iter().map(|(name, value)| trigger::Attribute { name, value }).collect()
}

impl From<trigger::Event> for PostConfirmationEvent {
    fn from(event: trigger::Event) -> Self {
        Self {
            version: event.version,
            trigger_source: event.trigger_source,
            region: event.region,
            user_pool_id: event.user_pool_id,
            user_name: event.user_name,
            caller_context: CallerContext {
                aws_sdk_version: event.caller_context.aws_sdk_version,
                client_id: event.caller_context.client_id,
            },
            user_attributes: pairs(event.user_attributes),
            client_metadata: pairs(event.client_metadata),
        }
    }
}

fn pairs(attributes: Vec<trigger::Attribute>) -> Vec<(String, String)> {
    attributes.into_iter().map(|attribute| (attribute.name, attribute.value)).collect()
}
