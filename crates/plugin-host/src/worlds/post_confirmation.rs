//! Cognito's post-confirmation trigger.

use std::sync::Arc;

use wasmtime::{
    Store,
    component::{InstancePre, Linker},
};

use crate::{Breakdown, CallReport, DataImport, Limits, Slot, World, call::Reach, data, state::CallState};

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

/// The world `sluice:triggers/post-confirmation-trigger`: its components handle users who have just been confirmed.
#[derive(Debug)]
pub enum PostConfirmation {}

impl World for PostConfirmation {
    const NAME: &'static str = "sluice:triggers/post-confirmation-trigger";
    const IMPORTS: &'static [&'static str] = data::INTERFACES;
    type Input = trigger::Event;
    type Output = Result<trigger::Event, trigger::TriggerError>;
    type Exports = wit::PostConfirmationTriggerPre<CallState>;

    fn limits() -> Limits {
        Limits::function()
    }

    fn add_imports(linker: &mut Linker<CallState>) -> wasmtime::Result<()> {
        data::add_to_linker(linker)
    }

    fn exports(component: InstancePre<CallState>) -> wasmtime::Result<Self::Exports> {
        wit::PostConfirmationTriggerPre::new(component)
    }

    async fn run(
        exports: &Self::Exports,
        store: &mut Store<CallState>,
        event: Self::Input,
    ) -> wasmtime::Result<Self::Output> {
        let instance = exports.instantiate_async(&mut *store).await?;
        instance.sluice_triggers_post_confirmation().call_handle(store, &event).await
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

/// Why a trigger did not answer with the event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TriggerFailure {
    /// The plugin ran and said that it failed.
    #[error("{message}")]
    Failed {
        /// The type of the error, in the plugin's words.
        error_type: String,
        /// The message.
        message: String,
    },
    /// The component trapped.
    #[error("the trigger crashed: {why}")]
    Trapped {
        /// What the engine says.
        why: String,
    },
    /// The component took too long.
    #[error("the trigger timed out: {why}")]
    TimedOut {
        /// Which time ran out.
        why: String,
    },
    /// Too many calls are running, waiting or nested.
    #[error("the trigger was not started: {why}")]
    Shed {
        /// Of what there was too much.
        why: String,
    },
    /// There is no component to run.
    #[error("the trigger is not there: {why}")]
    Unavailable {
        /// Why not.
        why: String,
    },
}

impl TriggerFailure {
    /// What AWS Lambda calls it: the `errorType` of a function's error, or the name of the Invoke API's exception where
    /// the function was never started (`Shed`, `Unavailable`).
    #[must_use]
    pub fn error_type(&self) -> &str {
        match self {
            Self::Failed { error_type, .. } => error_type,
            Self::Trapped { .. } => "Runtime.ExitError",
            Self::TimedOut { .. } => "Sandbox.Timedout",
            Self::Shed { .. } => "TooManyRequestsException",
            Self::Unavailable { .. } => "ResourceNotFoundException",
        }
    }
}

impl From<Breakdown> for TriggerFailure {
    fn from(breakdown: Breakdown) -> Self {
        let why = breakdown.to_string();
        match breakdown {
            Breakdown::NotLoaded { .. } => Self::Unavailable { why },
            Breakdown::Queue { .. } | Breakdown::Depth { .. } => Self::Shed { why },
            Breakdown::Time { .. } => Self::TimedOut { why },
            Breakdown::Memory { .. } | Breakdown::Answer { .. } | Breakdown::Trap { .. } => Self::Trapped { why },
        }
    }
}

impl Slot<PostConfirmation> {
    /// Runs the trigger and answers the event that it gives back, and what the call did. The component sees the environment
    /// given here and reaches the app through `data` alone.
    ///
    /// The failure says whether the plugin failed, broke down or never ran. What it wrote through `data` before that stays
    /// written.
    pub async fn handle(
        &self,
        event: PostConfirmationEvent,
        environment: &[(String, String)],
        data: Arc<dyn DataImport>,
    ) -> (Result<PostConfirmationEvent, TriggerFailure>, CallReport) {
        let reach = Reach { environment, data: Some(data) };
        let (outcome, report) = self.call(reach, event.into()).await;
        let kind = outcome.as_ref().map_or_else(Breakdown::kind, |_| "failed");
        let outcome = match outcome {
            Ok(Ok(event)) => Ok(event.into()),
            Ok(Err(error)) => Err(TriggerFailure::Failed { error_type: error.error_type, message: error.message }),
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
