//! A JSON Web Signature in its compact form (RFC 7515, section 7.1): taken apart without believing anything of it, and
//! verified with the one algorithm that we accept.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, crypto};
use serde::Deserialize;

use super::key_set::VerificationKey;
use crate::Rejection;

/// The only signature algorithm we accept. It is a constant, never the token's choice.
pub(super) const ALGORITHM: &str = "RS256";

/// Longest token we look at, in bytes. Cognito's are about 1 KiB; this leaves room for many groups.
const MAX_LENGTH: usize = 16 * 1024;

/// A signature and what it says it signs. Nothing is verified before [`Jws::verify`].
pub(super) struct Jws<'a> {
    /// Header and payload as they were signed.
    message: &'a str,
    signature: &'a str,
    pub(super) payload: Vec<u8>,
    /// The id of the key that it says it is signed with.
    pub(super) kid: Option<String>,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    /// Extensions that a recipient must understand. We know none (RFC 7515 section 4.1.11).
    crit: Option<serde::de::IgnoredAny>,
}

impl<'a> Jws<'a> {
    /// Takes a text apart.
    ///
    /// # Errors
    ///
    /// [`Rejection::MalformedToken`] if it has another form, [`Rejection::WrongTokenAlgorithm`] if it is signed with
    /// anything but RS256, or with nothing.
    pub(super) fn read(text: &'a str) -> Result<Self, Rejection> {
        if text.len() > MAX_LENGTH {
            return Err(Rejection::MalformedToken);
        }
        let (message, signature) = text.rsplit_once('.').ok_or(Rejection::MalformedToken)?;
        let (header, payload) = message.split_once('.').ok_or(Rejection::MalformedToken)?;
        let header: Header = serde_json::from_slice(&decode(header)?).map_err(|_| Rejection::MalformedToken)?;
        if header.alg != ALGORITHM {
            return Err(Rejection::WrongTokenAlgorithm);
        }
        if header.crit.is_some() {
            return Err(Rejection::MalformedToken);
        }
        Ok(Self { message, signature, payload: decode(payload)?, kid: header.kid })
    }

    /// Whether the key signed it with RS256.
    ///
    /// # Errors
    ///
    /// [`Rejection::WrongTokenSignature`] if it did not, [`Rejection::MalformedToken`] if there is no signature to read.
    pub(super) fn verify(&self, key: &VerificationKey) -> Result<(), Rejection> {
        match crypto::verify(self.signature, self.message.as_bytes(), &key.key, Algorithm::RS256) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Rejection::WrongTokenSignature),
            Err(_) => Err(Rejection::MalformedToken),
        }
    }
}

fn decode(part: &str) -> Result<Vec<u8>, Rejection> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| Rejection::MalformedToken)
}
