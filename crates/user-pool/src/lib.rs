//! A user pool on a developer's machine that speaks Cognito's protocol, with an identity pool beside it: an app
//! that signs its users up with Amplify's client does it here just as well.
//!
//! [`Pool`] is the pool: actions as values, without HTTP. [`TokenIssuer`] and [`Published`] issue tokens for users that
//! never signed up, for tests. A reader of the pool's file can sign in as every user, and codes are shown instead of sent,
//! so it must never be trusted by a production gateway.

mod actions;
mod claims;
mod configuration;
mod federation;
mod identity_pool;
mod issuer;
mod kept;
mod messages;
mod password;
mod pool;
mod ports;
mod refusal;
mod sealed;
mod serve;
mod shown;
mod signing_key;
mod srp;
mod state;
#[cfg(test)]
mod tests;
mod throttle;
mod totp;
mod triggers;

pub use configuration::{
    Alias, AttributeRules, AttributeType, CharacterClass, Configuration, DeviceTracking, Factor, Medium, Mfa, MfaNeed,
    PasswordPolicy, Provider, SelfSignUp, SignInNames,
};
pub use federation::{Exchange, Federation, Query};
pub use identity_pool::{IdentityCredential, IdentityKind, PoolIdentity};
pub use issuer::{IssueError, TokenIssuer, TokenUse};
pub use kept::OpenError;
pub use pool::{Authority, Names, Pool};
pub use ports::{Message, NoTriggers, Purpose, Running, TokenEvent, Trigger, TriggerFailure, Triggers, World, Written};
pub use refusal::Refusal;
pub use serve::Published;
pub use shown::{PendingCode, UserSummary};
