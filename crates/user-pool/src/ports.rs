//! What the pool needs of the world around it: the time, random numbers, a way to bring codes to users, and functions to
//! run at its triggers.

use std::{future::Future, pin::Pin, time::SystemTime};

use serde_json::Value;

use crate::Medium;

/// A trigger that is running. It ends with the event that the trigger returned.
pub type Running<'a> = Pin<Box<dyn Future<Output = Result<Value, TriggerFailure>> + Send + 'a>>;

/// A trigger failed or could not be run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TriggerFailure {
    /// What it said. The user gets to read it, as with Cognito.
    pub message: String,
}

/// A moment at which Cognito runs a function:
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Trigger {
    /// Before a user is kept: may refuse, confirm, and verify addresses.
    PreSignUp,
    /// After a user is confirmed, or has a new password after having forgotten the old one. The user is kept as confirmed
    /// already.
    PostConfirmation,
    /// Before a user's password is looked at: may refuse.
    PreAuthentication,
    /// After a user has shown all that was asked for, before there are tokens.
    PostAuthentication,
    /// Before tokens are signed: may change their claims, scopes and groups.
    PreTokenGeneration,
    /// Before a message is sent: may write it.
    CustomMessage,
    /// In a sign-in of its own kind: says what comes next.
    DefineAuthChallenge,
    /// Makes the challenge.
    CreateAuthChallenge,
    /// Judges the answer.
    VerifyAuthChallengeResponse,
    /// When the pool has no such user: may bring one from elsewhere.
    UserMigration,
}

impl Trigger {
    /// Cognito's name, as its messages and the names of its events have it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PreSignUp => "PreSignUp",
            Self::PostConfirmation => "PostConfirmation",
            Self::PreAuthentication => "PreAuthentication",
            Self::PostAuthentication => "PostAuthentication",
            Self::PreTokenGeneration => "PreTokenGeneration",
            Self::CustomMessage => "CustomMessage",
            Self::DefineAuthChallenge => "DefineAuthChallenge",
            Self::CreateAuthChallenge => "CreateAuthChallenge",
            Self::VerifyAuthChallengeResponse => "VerifyAuthChallengeResponse",
            Self::UserMigration => "UserMigration",
        }
    }

    /// The part of an event's `triggerSource` before the underscore.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::PreTokenGeneration => "TokenGeneration",
            Self::PreSignUp
            | Self::PostConfirmation
            | Self::PreAuthentication
            | Self::PostAuthentication
            | Self::CustomMessage
            | Self::DefineAuthChallenge
            | Self::CreateAuthChallenge
            | Self::VerifyAuthChallengeResponse
            | Self::UserMigration => self.name(),
        }
    }
}

/// Which form of event the function before token generation wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenEvent {
    /// Only the ID token can be changed.
    V1,
    /// Both tokens can be changed.
    V2,
}

/// Runs functions at the pool's triggers, with Lambda's events.
pub trait Triggers: Send + Sync {
    /// Whether there is a function for a trigger. Where there is none, the pool goes on as if nothing had been asked.
    fn has(&self, trigger: Trigger) -> bool;

    /// Runs the function of a trigger. Is called only if there is one.
    fn run(&self, trigger: Trigger, event: Value) -> Running<'_>;

    /// What [`Trigger::PreTokenGeneration`] is told.
    fn token_event(&self) -> TokenEvent {
        TokenEvent::V1
    }
}

/// No triggers.
#[derive(Clone, Copy, Debug)]
pub struct NoTriggers;

impl Triggers for NoTriggers {
    fn has(&self, _: Trigger) -> bool {
        false
    }

    fn run(&self, _: Trigger, event: Value) -> Running<'_> {
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
    /// The code that shows that a new email address is the user's.
    VerifyAttribute,
    /// The code that shows that a new phone number is the user's.
    VerifyPhoneNumber,
    /// The code with which a user signs in without a password.
    SignIn,
    /// The code that a user enters after the password.
    SecondFactor,
    /// The code that an authenticator app of the user shows now. It is never sent.
    Authenticator,
    /// The temporary password of a user whom an administrator made.
    Invitation,
}

/// A message that Cognito would send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// How.
    pub medium: Medium,
    /// The email address or phone number that it goes to.
    pub destination: String,
    /// Why.
    pub purpose: Purpose,
    /// Six digits; for an invitation the temporary password.
    pub code: String,
    /// What a function made of it; `None` if it is Cognito's own text.
    pub written: Option<Written>,
}

/// The text of a message, with the code in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The subject of an email, if it has one of its own.
    pub subject: Option<String>,
    /// The text; that of an email may be HTML.
    pub text: String,
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
