//! Cognito's post-confirmation trigger, run by a component.

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use crate::{
    Slot, World,
    call::{self, Breakdown},
    state::Call,
    version::{Exports, Version},
};

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

/// The answer of a [`DataImport`] under way: JSON text of the response's `data`, or its errors.
pub type Executing<'a> = Pin<Box<dyn Future<Output = Result<String, Vec<DataError>>> + Send + 'a>>;

/// The app's own API, as a component's `sluice:data/graphql` import.
///
/// The host polls the future on a task of its own, to its end, also when the trigger's time is over meanwhile. The future
/// must do its work there, not in yet another task: that is how nested calls are counted.
pub trait DataImport: Send + Sync {
    /// Runs a GraphQL document with variables, which are JSON text, as the component's own principal.
    fn execute(&self, document: String, variables: String) -> Executing<'_>;
}

/// An error of a GraphQL response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataError {
    /// The message.
    pub message: String,
    /// AppSync's `errorType`.
    pub error_type: Option<String>,
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
            Breakdown::Unavailable { .. } => Self::Unavailable { why },
            Breakdown::Shed | Breakdown::TooDeep { .. } => Self::Shed { why },
            Breakdown::TimedOut { .. } => Self::TimedOut { why },
            Breakdown::Trapped { why } => Self::Trapped { why },
        }
    }
}

/// Runs the component in a slot of the world [`World::PostConfirmation`].
pub struct Trigger {
    slot: Arc<Slot>,
    /// How long one call may take, where that is less than the host allows.
    time: Duration,
}

impl Trigger {
    /// A trigger that runs the slot's component.
    #[must_use]
    pub fn new(slot: Arc<Slot>) -> Self {
        Self { slot, time: Duration::MAX }
    }

    /// A trigger whose calls may take no longer than this, and no longer than the host allows.
    #[must_use]
    pub fn within(self, time: Duration) -> Self {
        Self { time, ..self }
    }

    /// Runs the trigger and answers the event that it gives back. The component sees the environment given here and
    /// reaches the app through `data` alone.
    ///
    /// # Errors
    ///
    /// Says whether the plugin failed, broke down or never ran. What it wrote through `data` before that stays written.
    pub async fn post_confirmation(
        &self,
        event: PostConfirmationEvent,
        environment: &[(String, String)],
        data: Arc<dyn DataImport>,
    ) -> Result<PostConfirmationEvent, TriggerFailure> {
        let outcome = self.run(event, environment, data).await;
        outcome.inspect_err(|failure| {
            let why = failure.to_string();
            tracing::warn!(plugin = self.slot.name(), error_type = failure.error_type(), why, "a trigger failed");
            self.slot.count_failure(why);
        })
    }

    async fn run(
        &self,
        event: PostConfirmationEvent,
        environment: &[(String, String)],
        data: Arc<dyn DataImport>,
    ) -> Result<PostConfirmationEvent, TriggerFailure> {
        let version = self.slot.current()?;
        let Exports::PostConfirmation(component) = &version.exports else {
            let why = format!("the plugin `{}` is of the world `{}`", self.slot.name(), self.slot.world());
            return Err(TriggerFailure::Unavailable { why });
        };
        let shared = self.slot.shared();
        let limits = &shared.limits(World::PostConfirmation).within(self.time);
        let _turn = shared.gate(World::PostConfirmation).enter(limits.wall_clock).await?;
        let _time = self.slot.count_call();
        let event = event.into();
        let mut call = Call::new(&shared.engine, limits, environment, Some(data));
        let outcome = call::bounded(limits, async {
            let instance = component.instantiate_async(&mut call.store).await?;
            instance.sluice_triggers_post_confirmation().call_handle(&mut call.store, &event).await
        })
        .await;
        match call::conclude(self.slot.name(), &call, outcome)? {
            Ok(event) => Ok(event.into()),
            Err(error) => Err(TriggerFailure::Failed { error_type: error.error_type, message: error.message }),
        }
    }
}

/// Starts an instance: a trigger cannot be asked anything without a user who has signed up.
pub(crate) async fn self_test(slot: &Slot, version: &Version) -> Result<(), String> {
    let Exports::PostConfirmation(component) = &version.exports else {
        return Err(format!("the plugin is not of the world `{}`", slot.world()));
    };
    let shared = slot.shared();
    let limits = shared.limits(World::PostConfirmation);
    let mut call = Call::new(&shared.engine, limits, &[], None);
    let outcome = call::bounded(limits, async { component.instantiate_async(&mut call.store).await }).await;
    call::conclude(slot.name(), &call, outcome).map(drop).map_err(|breakdown| breakdown.to_string())
}
