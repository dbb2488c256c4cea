//! The key that is derived from a secret for one day, region and service.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::{ALGORITHM, TERMINATOR, canonical::hex_sha256};
use crate::Secret;

/// A derived key. It depends on the secret, the day, the region and the service alone, so whoever verifies many
/// requests may keep it for the day.
#[derive(Clone)]
pub struct SigningKey {
    key: Hmac<Sha256>,
    /// `<date>/<region>/<service>/aws4_request`.
    scope: String,
}

impl SigningKey {
    /// Derives the key; `date` is `YYYYMMDD`.
    #[must_use]
    pub fn derive(secret: &Secret, date: &str, region: &str, service: &str) -> Self {
        let mut key = hmac(format!("AWS4{}", secret.expose()).as_bytes());
        for part in [date, region, service, TERMINATOR] {
            key = hmac(&key.chain_update(part.as_bytes()).finalize().into_bytes());
        }
        Self { key, scope: format!("{date}/{region}/{service}/{TERMINATOR}") }
    }

    /// The credential scope that the key is for.
    pub(super) fn scope(&self) -> &str {
        &self.scope
    }

    /// Signs a canonical request; `time` is `YYYYMMDDTHHMMSSZ`.
    pub(super) fn sign(&self, time: &str, canonical_request: &[u8]) -> [u8; 32] {
        let mut mac = self.key.clone();
        for line in [ALGORITHM, time, &self.scope] {
            mac.update(line.as_bytes());
            mac.update(b"\n");
        }
        mac.update(hex_sha256(canonical_request).as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// Compares a signature in constant time.
    pub(super) fn verifies(&self, time: &str, canonical_request: &[u8], signature: &[u8; 32]) -> bool {
        self.sign(time, canonical_request).ct_eq(signature).into()
    }
}

#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
fn hmac(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("a key of any length")
}
