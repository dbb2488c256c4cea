//! The keys that one issuer publishes, as far as we know them.

use std::{
    error::Error,
    sync::Arc,
    time::{Duration, SystemTime},
};

use arc_swap::ArcSwapOption;
use identity::{KeySet, Rejection, VerificationKey};
use tokio::sync::Mutex;

use super::fetch::Endpoint;

/// An issuer is asked at most once in this time, whatever tokens come and whether or not it answers.
const MIN_INTERVAL: Duration = Duration::from_secs(10);

/// Keys older than this are asked for again while they go on serving, so that a withdrawn key does not count for ever.
const MAX_AGE: Duration = Duration::from_secs(5 * 60);

/// The keys of one issuer. Cheap to clone; clones share the keys.
#[derive(Clone)]
pub(super) struct PublishedKeys {
    shared: Arc<Shared>,
}

struct Shared {
    endpoint: Endpoint,
    known: ArcSwapOption<Known>,
    /// When the issuer was asked last. Held while it is asked, so that everybody who needs the answer waits for it.
    asked: Mutex<Option<SystemTime>>,
}

struct Known {
    keys: KeySet,
    /// Grows whenever the keys become others.
    generation: u64,
    fetched: SystemTime,
}

impl PublishedKeys {
    pub(super) fn new(endpoint: Endpoint) -> Self {
        Self { shared: Arc::new(Shared { endpoint, known: ArcSwapOption::empty(), asked: Mutex::new(None) }) }
    }

    /// Whether the keys are still those of a generation. Looks for newer ones in the background if they are old.
    pub(super) fn is_current(&self, generation: u64, now: SystemTime) -> bool {
        self.shared.known.load().as_ref().is_some_and(|known| {
            self.renew_if_old(known, now);
            known.generation == generation
        })
    }

    /// The key of this id and the generation it belongs to. Asks the issuer if it is not known.
    pub(super) async fn find(&self, kid: &str, now: SystemTime) -> Result<(VerificationKey, u64), Rejection> {
        if let Some(found) = self.known(kid, now) {
            return Ok(found);
        }
        // In a task of its own, so that a client who goes away does not take the answer with it.
        if let Err(error) = tokio::spawn(Arc::clone(&self.shared).renew(now)).await {
            tracing::error!(url = self.shared.endpoint.url(), %error, "asking for an issuer's keys was broken off");
        }
        self.known(kid, now).ok_or_else(|| match *self.shared.known.load() {
            Some(_) => Rejection::UnknownTokenKey,
            None => Rejection::KeysUnavailable,
        })
    }

    fn known(&self, kid: &str, now: SystemTime) -> Option<(VerificationKey, u64)> {
        let known = self.shared.known.load();
        let known = known.as_ref()?;
        let key = known.keys.get(kid)?;
        self.renew_if_old(known, now);
        Some((key.clone(), known.generation))
    }

    fn renew_if_old(&self, known: &Known, now: SystemTime) {
        if distance(known.fetched, now) < MAX_AGE {
            return;
        }
        // Whoever holds the lock is asking already.
        if let Ok(asked) = self.shared.asked.try_lock()
            && is_due(*asked, now)
        {
            tokio::spawn(Arc::clone(&self.shared).renew(now));
        }
    }
}

impl Shared {
    /// Asks the issuer, unless somebody did a moment ago. If it does not answer well, the known keys stay.
    async fn renew(self: Arc<Self>, now: SystemTime) {
        let mut asked = self.asked.lock().await;
        if !is_due(*asked, now) {
            return;
        }
        *asked = Some(now);
        match self.endpoint.fetch().await {
            Ok(keys) => self.publish(keys, now),
            Err(error) => {
                let known = if self.known.load().is_some() { "keep" } else { "none" };
                tracing::warn!(url = self.endpoint.url(), known, error = %chain(&error), "cannot have an issuer's keys");
            }
        }
    }

    /// Only called with `asked` held, so no two generations are the same.
    fn publish(&self, keys: KeySet, now: SystemTime) {
        let generation = match self.known.load().as_ref() {
            Some(known) if known.keys == keys => known.generation,
            Some(known) => known.generation + 1,
            None => 0,
        };
        self.known.store(Some(Arc::new(Known { keys, generation, fetched: now })));
    }
}

fn is_due(asked: Option<SystemTime>, now: SystemTime) -> bool {
    asked.is_none_or(|asked| distance(asked, now) >= MIN_INTERVAL)
}

/// In either direction: concurrent requests read the clock in another order than they come here, and a clock that was
/// set back by more than that should not keep us from asking.
fn distance(earlier: SystemTime, now: SystemTime) -> Duration {
    now.duration_since(earlier).unwrap_or_else(|ahead| ahead.duration())
}

/// The error with its sources, for the log.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
