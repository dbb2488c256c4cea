//! Verdicts, remembered by the component and the token until their time is over. No token is kept.

use std::time::SystemTime;

use moka::sync::Cache;
use sha2::{Digest as _, Sha256};

use super::{Admission, Verdict};
use crate::version::Digest;

/// The memory that verdicts may take, in about bytes.
const CAPACITY: u64 = 16 * 1024 * 1024;

/// What a verdict depends on, as far as it is remembered. With another component or other variables nothing is found
/// any more.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key {
    component: Digest,
    /// The how manyth environment the component had.
    environment: u64,
    token: [u8; 32],
}

impl Key {
    pub(super) fn new(component: Digest, environment: u64, token: &str) -> Self {
        Self { component, environment, token: Sha256::digest(token).into() }
    }
}

/// The cache.
pub(super) struct Verdicts {
    cache: Cache<Key, Remembered>,
}

#[derive(Clone)]
struct Remembered {
    verdict: Verdict,
    until: SystemTime,
}

impl Default for Verdicts {
    fn default() -> Self {
        let weigher = |_: &Key, remembered: &Remembered| weight(&remembered.verdict);
        Self { cache: Cache::builder().max_capacity(CAPACITY).weigher(weigher).build() }
    }
}

impl Verdicts {
    pub(super) fn get(&self, key: &Key, now: SystemTime) -> Option<Verdict> {
        let remembered = self.cache.get(key)?;
        if now < remembered.until {
            return Some(remembered.verdict);
        }
        self.cache.invalidate(key);
        None
    }

    pub(super) fn insert(&self, key: Key, verdict: &Verdict, until: SystemTime) {
        self.cache.insert(key, Remembered { verdict: verdict.clone(), until });
    }
}

/// About how many bytes an entry takes.
fn weight(verdict: &Verdict) -> u32 {
    /// The structures around the texts, and the cache's own.
    const ENTRY: usize = 256;
    const ELEMENT: usize = 32;

    let texts = match verdict {
        Verdict::Refused => 0,
        Verdict::Admitted(admission) => {
            let Admission { resolver_context, denied_fields } = &**admission;
            let context = resolver_context.iter().map(|(name, value)| 2 * ELEMENT + name.len() + value.len());
            context.chain(denied_fields.iter().map(|field| ELEMENT + field.len())).sum()
        }
    };
    u32::try_from(ENTRY + texts).unwrap_or(u32::MAX)
}
