//! A user pool on a developer's machine: so far the part that issues Cognito's tokens and publishes the keys to verify
//! them. `sluice tour` and the tests sign their users in with it.
//!
//! Its keys are made anew each time it starts, so nothing outside of this process can rely on them. It must never be
//! trusted by a production gateway.

mod issuer;
mod serve;

pub use issuer::{IssueError, TokenIssuer, TokenUse};
pub use serve::Published;
