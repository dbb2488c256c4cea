//! Who is asking: turns the parts of a request and the keys we hold into a verified [`authz::Caller`] or a
//! [`Rejection`].
//!
//! This crate is pure: keys and the time are arguments. Nothing of a credential is used before it was verified, and
//! no credential ever prints. It must never read a clock, an environment or a network.
//!
//! - [`Credential::read`] chooses the mode of a request;
//! - [`accept_api_key`], [`accept_signature`] and [`accept_token`] verify it.

mod api_key;
mod credential;
mod rejection;
mod request;
mod secret;
pub mod sigv4;
pub mod token;

pub use api_key::{ApiKey, accept_api_key};
pub use credential::Credential;
pub use rejection::Rejection;
pub use request::RequestParts;
pub use secret::Secret;
pub use sigv4::{AccessKey, Service, accept_signature};
pub use token::{Issuer, KeySet, KeySetError, UnverifiedToken, VerificationKey, VerifiedToken, accept_token};
