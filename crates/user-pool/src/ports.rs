//! What the pool needs of the world around it: the time, random numbers, somebody who brings codes to users, and
//! somebody who runs triggers.

use std::{future::Future, pin::Pin, time::SystemTime};

use serde_json::Value;

/// A trigger that is running. It ends with the event that the trigger returned.
pub type Running<'a> = Pin<Box<dyn Future<Output = Result<Value, TriggerFailure>> + Send + 'a>>;

/// A trigger failed or could not be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TriggerFailure {
    /// What it said. The user gets to read it, as with Cognito.
    pub message: String,
}

/// Runs the pool's triggers:
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html>.
pub trait Triggers: Send + Sync {
    /// Tells of a user who is confirmed, or has a new password after having forgotten the old one. The user is kept as
    /// confirmed already.
    fn post_confirmation(&self, event: Value) -> Running<'_>;
}

/// No triggers.
#[derive(Clone, Copy, Debug)]
pub struct NoTriggers;

impl Triggers for NoTriggers {
    fn post_confirmation(&self, event: Value) -> Running<'_> {
        Box::pin(std::future::ready(Ok(event)))
    }
}

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The code that confirms a sign-up.
    SignUp,
    /// The code with which a new password is chosen.
    ForgotPassword,
    /// The code that shows that a new address is the user's.
    VerifyAttribute,
    /// The temporary password of a user whom an administrator made.
    Invitation,
}

/// A message that Cognito would send by email.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// To whom.
    pub email: String,
    /// Why.
    pub purpose: Purpose,
    /// Six digits; for an invitation the temporary password.
    pub code: String,
}

/// Everything the pool does not have itself.
pub trait World: Send + Sync {
    /// The time.
    fn now(&self) -> SystemTime;

    /// Fills with unguessable bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// Brings a message to its user. Must not wait for anything.
    fn deliver(&self, message: &Message);
}
