//! A user pool on a developer's machine that speaks Cognito's protocol, with an identity pool beside it: whoever signs up
//! with Amplify's client signs up here just as well.
//!
//! [`Pool`] is the pool: actions as values, without HTTP. [`TokenIssuer`] and [`Published`] issue tokens for users that
//! nobody signed up, for tests. Whoever can read the pool's file can sign in as anybody, and codes are shown instead of
//! sent, so it must never be trusted by a production gateway.

mod actions;
mod identity_pool;
mod issuer;
mod kept;
mod password;
mod pool;
mod ports;
mod refusal;
mod sealed;
mod serve;
mod signing_key;
mod srp;
mod state;
#[cfg(test)]
mod tests;
mod throttle;

pub use identity_pool::{IdentityCredential, IdentityKind, PoolIdentity};
pub use issuer::{IssueError, TokenIssuer, TokenUse};
pub use kept::OpenError;
pub use password::MIN_LENGTH as PASSWORD_MIN_LENGTH;
pub use pool::{Authority, Names, PendingCode, Pool, UserSummary};
pub use ports::{Message, NoTriggers, Purpose, Running, TriggerFailure, Triggers, World};
pub use refusal::Refusal;
pub use serve::Published;
