//! Tokens of user pools and of other OpenID Connect issuers: JWTs signed with RS256.
//!
//! In two steps, so that nothing is used before it was verified: an [`UnverifiedToken`] yields nothing but what chooses
//! the key, and only [`accept_token`] makes a [`VerifiedToken`], which yields the caller.
//!
//! Source: <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html>,
//! RFC 7515, RFC 7517, RFC 7519 and RFC 8725.

mod accept;
mod claims;
mod jws;
mod key_set;
mod unverified;

pub use accept::{Issuer, LEEWAY, VerifiedToken, accept_token};
pub use key_set::{KeySet, KeySetError, VerificationKey};
pub use unverified::UnverifiedToken;

#[cfg(test)]
mod tests;
