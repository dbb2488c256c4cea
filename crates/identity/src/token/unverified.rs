//! What may be known of a token before it is verified: only what chooses the key.

use serde::Deserialize;

use super::jws::Jws;
use crate::Rejection;

/// A token that was taken apart but not verified. It has no `Debug`, so that it never prints.
pub struct UnverifiedToken<'a> {
    /// Its payload is private to this module: it must not be believed before [`super::accept_token`].
    pub(super) jws: Jws<'a>,
    kid: String,
    iss: String,
}

#[derive(Deserialize)]
struct UnverifiedClaims {
    iss: String,
}

impl<'a> UnverifiedToken<'a> {
    /// Takes a token apart.
    ///
    /// # Errors
    ///
    /// [`Rejection::MalformedToken`] if it is no JWT or lacks `kid` or `iss`, [`Rejection::WrongTokenAlgorithm`] if it
    /// is signed with anything but RS256, or with nothing.
    pub fn read(text: &'a str) -> Result<Self, Rejection> {
        let mut jws = Jws::read(text)?;
        let kid = jws.kid.take().ok_or(Rejection::MalformedToken)?;
        let claims: UnverifiedClaims = serde_json::from_slice(&jws.payload).map_err(|_| Rejection::MalformedToken)?;
        Ok(Self { jws, kid, iss: claims.iss })
    }

    /// The id of the key that the token says it is signed with.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// The issuer that the token says it comes from.
    #[must_use]
    pub fn iss(&self) -> &str {
        &self.iss
    }
}
