//! What this gateway wrote and told its subscribers itself, until it comes back from the database.
//!
//! No mark is left in the record, because Amplify's tables have none: a change is known by its digest. Writes that leave the
//! same digest are counted, so that one of them hides one change and no more.

use std::{
    collections::{BTreeSet, HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use engine::{Change, WriteUnderWay};
use plan::{Item, RecordChange};
use tokio::sync::Notify;

use super::digest::Digests;

/// How long a write is remembered. Whatever comes back later than that is told twice.
const REMEMBERED: Duration = Duration::from_secs(15 * 60);
/// How many writes are remembered; past it, the oldest is forgotten first.
const MOST: usize = 100_000;

/// The writes of this gateway that have not come back yet.
pub(crate) struct OwnWrites {
    digests: Digests,
    state: Mutex<State>,
    /// A write has ended.
    ended: Notify,
    now: fn() -> Instant,
    most: usize,
}

#[derive(Default)]
struct State {
    /// Numbers writes in the order in which they begin.
    next: u64,
    /// Writes under way, by the digest of the record's key.
    under_way: HashMap<u64, BTreeSet<u64>>,
    /// Writes that are expected back, by their digest, the oldest first. Never an empty queue.
    expected: HashMap<u64, VecDeque<u64>>,
    /// The same, the oldest first, and among them some that came back already.
    remembered: VecDeque<Remembered>,
}

struct Remembered {
    write: u64,
    digest: u64,
    since: Instant,
}

impl OwnWrites {
    /// Nothing has been written yet.
    pub(crate) fn new(now: fn() -> Instant) -> Arc<Self> {
        Self::with_room_for(MOST, now)
    }

    fn with_room_for(most: usize, now: fn() -> Instant) -> Arc<Self> {
        let (digests, state, ended) = (Digests::default(), Mutex::default(), Notify::new());
        Arc::new(Self { digests, state, ended, now, most })
    }

    /// A write to a record begins.
    pub(crate) fn begin(self: &Arc<Self>, table: &str, key: &Item) -> UnderWay {
        let key = self.digests.of_key(table, key);
        let mut state = self.state();
        let write = state.next;
        state.next += 1;
        state.under_way.entry(key).or_default().insert(write);
        drop(state);
        UnderWay { own_writes: Arc::clone(self), table: table.to_owned(), key, write }
    }

    /// Waits for the writes to a record that have begun by now. The database may tell of a write before it has answered it.
    pub(super) async fn settled(&self, table: &str, key: &Item) {
        let key = self.digests.of_key(table, key);
        let until = self.state().next;
        let mut ended = std::pin::pin!(self.ended.notified());
        loop {
            // Registered before it is looked at, so that the end of the last write is not missed.
            ended.as_mut().enable();
            let under_way = self.state().under_way.get(&key).and_then(|writes| writes.first().copied());
            if under_way.is_none_or(|write| write >= until) {
                return;
            }
            ended.as_mut().await;
            ended.set(self.ended.notified());
        }
    }

    /// Whether a change is one of this gateway's own. Each of its writes counts once.
    pub(super) fn take(&self, change: &RecordChange) -> bool {
        let digest = self.digests.of_change(change);
        let mut state = self.state();
        state.forget((self.now)(), self.most);
        state.take(digest)
    }

    fn written(&self, write: u64, digest: u64) {
        let since = (self.now)();
        let mut state = self.state();
        state.expected.entry(digest).or_default().push_back(write);
        state.remembered.push_back(Remembered { write, digest, since });
        state.forget(since, self.most);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take(&mut self, digest: u64) -> bool {
        let Some(writes) = self.expected.get_mut(&digest) else { return false };
        writes.pop_front();
        if writes.is_empty() {
            self.expected.remove(&digest);
        }
        true
    }

    /// Forgets what is too old or too much, and what came back from the front on.
    fn forget(&mut self, now: Instant, most: usize) {
        while let Some(oldest) = self.remembered.front() {
            let is_expected = self.expected.get(&oldest.digest).is_some_and(|writes| writes.contains(&oldest.write));
            let is_late = now.saturating_duration_since(oldest.since) > REMEMBERED;
            if is_expected && !is_late && self.remembered.len() <= most {
                return;
            }
            if is_expected {
                let digest = oldest.digest;
                tracing::debug!("a write of this gateway did not come back from the database in time");
                self.take(digest);
            }
            self.remembered.pop_front();
        }
    }
}

/// A write of this gateway that has begun and not ended.
pub(crate) struct UnderWay {
    own_writes: Arc<OwnWrites>,
    table: String,
    key: u64,
    write: u64,
}

impl WriteUnderWay for UnderWay {
    fn written(self: Box<Self>, change: Change, record: &Item) {
        let digest = self.own_writes.digests.of_write(&self.table, change, record);
        self.own_writes.written(self.write, digest);
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut state = self.own_writes.state();
        if let Some(writes) = state.under_way.get_mut(&self.key) {
            writes.remove(&self.write);
            if writes.is_empty() {
                state.under_way.remove(&self.key);
            }
        }
        drop(state);
        self.own_writes.ended.notify_waiters();
    }
}

#[cfg(test)]
mod tests;
