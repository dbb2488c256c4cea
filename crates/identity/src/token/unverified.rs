//! What may be known of a token before it is verified: only what chooses the key.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;

use crate::Rejection;

/// The only signature algorithm we accept. It is a constant, never the token's choice.
pub(super) const ALGORITHM: &str = "RS256";

/// Longest token we look at, in bytes. Cognito's are about 1 KiB; this leaves room for many groups.
const MAX_LENGTH: usize = 16 * 1024;

/// A token that was taken apart but not verified. It has no `Debug`, so that it never prints.
pub struct UnverifiedToken<'a> {
    /// Header and payload as they were signed.
    pub(super) message: &'a str,
    pub(super) signature: &'a str,
    /// The payload's JSON. Private to this module: it must not be believed before [`super::accept_token`].
    pub(super) payload: Vec<u8>,
    kid: String,
    iss: String,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: String,
    /// Extensions that a recipient must understand. We know none (RFC 7515 section 4.1.11).
    crit: Option<serde::de::IgnoredAny>,
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
        if text.len() > MAX_LENGTH {
            return Err(Rejection::MalformedToken);
        }
        let (message, signature) = text.rsplit_once('.').ok_or(Rejection::MalformedToken)?;
        let (header, payload) = message.split_once('.').ok_or(Rejection::MalformedToken)?;
        let header: Header = parse(&decode(header)?)?;
        if header.alg != ALGORITHM {
            return Err(Rejection::WrongTokenAlgorithm);
        }
        if header.crit.is_some() {
            return Err(Rejection::MalformedToken);
        }
        let payload = decode(payload)?;
        let claims: UnverifiedClaims = parse(&payload)?;
        Ok(Self { message, signature, payload, kid: header.kid, iss: claims.iss })
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

fn decode(part: &str) -> Result<Vec<u8>, Rejection> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| Rejection::MalformedToken)
}

fn parse<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T, Rejection> {
    serde_json::from_slice(json).map_err(|_| Rejection::MalformedToken)
}
