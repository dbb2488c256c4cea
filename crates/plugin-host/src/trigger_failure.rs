//! Why a trigger gave no answer.

use crate::Breakdown;

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
