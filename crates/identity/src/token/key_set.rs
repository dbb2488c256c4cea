//! The keys that an issuer publishes (JWKS, RFC 7517).

use std::collections::HashMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{DecodingKey, DecodingKeyKind};
use serde::Deserialize;

use super::jws::ALGORITHM;

/// The RSA keys of an issuer that can verify RS256, by `kid`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeySet {
    keys: HashMap<String, VerificationKey>,
}

/// One public key.
#[derive(Clone, Debug)]
pub struct VerificationKey {
    pub(super) key: DecodingKey,
}

/// Why an answer of an issuer is no set of keys.
#[derive(Debug, thiserror::Error)]
pub enum KeySetError {
    /// It is not the JSON of RFC 7517.
    #[error("the issuer's keys are no JSON Web Key Set")]
    NotAKeySet(#[source] serde_json::Error),
    /// It has keys, but none for RS256.
    #[error("none of the issuer's {published} keys is an RSA key with a `kid` for signatures with RS256")]
    NoUsableKey {
        /// How many there are.
        published: usize,
    },
}

#[derive(Deserialize)]
struct WireKeySet {
    keys: Vec<WireKey>,
}

#[derive(Deserialize)]
struct WireKey {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    usage: Option<String>,
    /// What it may be used for (RFC 7517, section 4.3); another way to say `use`.
    key_ops: Option<Vec<String>>,
    n: Option<String>,
    e: Option<String>,
}

impl KeySet {
    /// Reads a JWKS. Keys of other kinds and for other uses are left out, as RFC 7517 section 5 wants; a set without
    /// any key is one that trusts no token.
    ///
    /// # Errors
    ///
    /// [`KeySetError`] if it is no JWKS or has keys of which none is for us.
    pub fn parse(json: &[u8]) -> Result<Self, KeySetError> {
        let wire: WireKeySet = serde_json::from_slice(json).map_err(KeySetError::NotAKeySet)?;
        let published = wire.keys.len();
        let keys: HashMap<String, VerificationKey> = wire.keys.into_iter().filter_map(WireKey::usable).collect();
        if keys.is_empty() && published > 0 {
            return Err(KeySetError::NoUsableKey { published });
        }
        Ok(Self { keys })
    }

    /// The key of this id.
    #[must_use]
    pub fn get(&self, kid: &str) -> Option<&VerificationKey> {
        self.keys.get(kid)
    }
}

impl WireKey {
    fn usable(self) -> Option<(String, VerificationKey)> {
        let for_signatures = self.usage.is_none_or(|usage| usage == "sig");
        let may_verify = self.key_ops.is_none_or(|operations| operations.iter().any(|operation| operation == "verify"));
        let for_rs256 = self.alg.is_none_or(|alg| alg == ALGORITHM);
        if self.kty != "RSA" || !for_signatures || !may_verify || !for_rs256 {
            return None;
        }
        let modulus = unsigned(&self.n?)?;
        let exponent = unsigned(&self.e?)?;
        Some((self.kid?, VerificationKey { key: DecodingKey::from_rsa_raw_components(&modulus, &exponent) }))
    }
}

/// A positive number without the leading zeros that some issuers send.
fn unsigned(text: &str) -> Option<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let significant: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
    (!significant.is_empty()).then_some(significant)
}

impl PartialEq for VerificationKey {
    fn eq(&self, other: &Self) -> bool {
        match (self.key.kind(), other.key.kind()) {
            (
                DecodingKeyKind::RsaModulusExponent { n, e },
                DecodingKeyKind::RsaModulusExponent { n: other_n, e: other_e },
            ) => n == other_n && e == other_e,
            (DecodingKeyKind::SecretOrDer(_), _) | (_, DecodingKeyKind::SecretOrDer(_)) => false,
        }
    }
}

impl Eq for VerificationKey {}
