//! State that clients carry for the pool: encrypted, authenticated, bound to one use, and expiring.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::IssueError;

/// Seals with a key of its own.
pub(crate) struct Sealer {
    key: LessSafeKey,
}

/// What a sealed text is for. One that was made for something else does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// `SECRET_BLOCK` of a sign-in.
    SecretBlock,
    /// `SECRET_BLOCK` of a device's proof.
    DeviceBlock,
    /// `Session` of a challenge.
    Session,
    /// `state` that travels through another provider.
    Federation,
    /// A code that a browser brings back to its app.
    AuthorizationCode,
    /// `SessionToken` of an identity's credentials.
    SessionToken,
}

#[derive(Deserialize, Serialize)]
struct Expiring<T> {
    /// In seconds since 1970.
    until: u64,
    content: T,
}

impl Use {
    fn label(self) -> &'static [u8] {
        match self {
            Self::SecretBlock => b"secret block",
            Self::DeviceBlock => b"device block",
            Self::Session => b"session",
            Self::Federation => b"federation",
            Self::AuthorizationCode => b"authorization code",
            Self::SessionToken => b"session token",
        }
    }
}

impl Sealer {
    pub(crate) fn new(key: &[u8; 32]) -> Result<Self, IssueError> {
        let key = UnboundKey::new(&AES_256_GCM, key).map_err(|_| IssueError)?;
        Ok(Self { key: LessSafeKey::new(key) })
    }

    /// Seals a content until a moment; `nonce` must be random.
    pub(crate) fn seal<T: Serialize>(
        &self,
        purpose: Use,
        content: T,
        until: SystemTime,
        nonce: [u8; NONCE_LEN],
    ) -> Result<Vec<u8>, IssueError> {
        let until = until.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs();
        let mut sealed = serde_json::to_vec(&Expiring { until, content }).map_err(|_| IssueError)?;
        self.key
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(purpose.label()), &mut sealed)
            .map_err(|_| IssueError)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// What is sealed, if it is ours, unchanged, for this use and not expired.
    pub(crate) fn open<T: DeserializeOwned>(&self, purpose: Use, sealed: &[u8], now: SystemTime) -> Option<T> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_LEN>()?;
        let mut sealed = sealed.to_vec();
        let opened = self
            .key
            .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(purpose.label()), &mut sealed)
            .ok()?;
        let Expiring { until, content } = serde_json::from_slice(opened).ok()?;
        (now < UNIX_EPOCH + Duration::from_secs(until)).then_some(content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_ours_unchanged_for_this_use_and_fresh_opens() {
        let (sealer, other) = (Sealer::new(&[1; 32]).unwrap(), Sealer::new(&[2; 32]).unwrap());
        let start = UNIX_EPOCH + Duration::from_secs(1000);
        let sealed = sealer.seal(Use::Session, "content", start + Duration::from_secs(60), [7; NONCE_LEN]).unwrap();
        let open = |sealer: &Sealer, purpose, sealed: &[u8], now| sealer.open::<String>(purpose, sealed, now);
        assert_eq!(open(&sealer, Use::Session, &sealed, start).as_deref(), Some("content"));
        assert_eq!(open(&other, Use::Session, &sealed, start), None);
        assert_eq!(open(&sealer, Use::SecretBlock, &sealed, start), None);
        assert_eq!(open(&sealer, Use::SessionToken, &sealed, start), None);
        assert_eq!(open(&sealer, Use::Session, &sealed, start + Duration::from_secs(60)), None);
        for position in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[position] ^= 1;
            assert_eq!(open(&sealer, Use::Session, &changed, start), None, "byte {position}");
            assert_eq!(open(&sealer, Use::Session, &sealed[..position], start), None, "{position} bytes");
        }
    }
}
