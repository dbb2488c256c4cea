//! Verdicts, remembered by the component and the token until their time is over. No token is kept.

use std::time::{Duration, SystemTime};

use moka::sync::Cache;
use sha2::{Digest as _, Sha256};

use super::{Admission, Verdict};
use crate::version::Digest;

/// The memory that verdicts may take, in about bytes.
const CAPACITY: u64 = 16 * 1024 * 1024;

/// What a verdict depends on, as far as it is remembered. With another component or other variables nothing is found
/// any more.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct VerdictKey {
    /// `None`: it judges outside of this process.
    component: Option<Digest>,
    /// The how manyth environment the component had.
    environment: u64,
    token: [u8; 32],
}

impl VerdictKey {
    pub(super) fn of_component(component: Digest, environment: u64, token: &str) -> Self {
        Self { component: Some(component), environment, token: Sha256::digest(token).into() }
    }

    /// That of a token which a function outside judges.
    #[must_use]
    pub fn of_function(token: &str) -> Self {
        Self { component: None, environment: 0, token: Sha256::digest(token).into() }
    }
}

/// The longest that a verdict holds, as in AppSync.
const LONGEST: Duration = Duration::from_secs(3_600);

/// What was said of tokens.
pub struct Verdicts {
    cache: Cache<VerdictKey, Remembered>,
    /// How long a verdict holds that does not say so itself.
    ttl: Duration,
}

#[derive(Clone)]
struct Remembered {
    verdict: Verdict,
    until: SystemTime,
}

impl Verdicts {
    /// Remembers nothing yet. A verdict holds for `ttl`, unless it says so itself.
    #[must_use]
    pub fn new(ttl: Duration) -> Self {
        let weigher = |_: &VerdictKey, remembered: &Remembered| weight(&remembered.verdict);
        Self { cache: Cache::builder().max_capacity(CAPACITY).weigher(weigher).build(), ttl }
    }

    /// What was said, if that holds still.
    #[must_use]
    pub fn get(&self, key: &VerdictKey, now: SystemTime) -> Option<Verdict> {
        let remembered = self.cache.get(key)?;
        if now < remembered.until {
            return Some(remembered.verdict);
        }
        self.cache.invalidate(key);
        None
    }

    /// Remembers a verdict for as long as it says itself, and an hour at most.
    pub fn remember(&self, key: VerdictKey, verdict: &Verdict, lasting: Option<Duration>, now: SystemTime) {
        let lasting = lasting.unwrap_or(self.ttl).min(LONGEST);
        if !lasting.is_zero() {
            self.cache.insert(key, Remembered { verdict: verdict.clone(), until: now + lasting });
        }
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
