//! The hub: carries changes from whoever writes to whoever listens, within this process.
//!
//! Publishing never waits. Each connection has one queue of its own; a reader so slow that its queue is full is cut off:
//! the queue is emptied, nothing more is put into it, and its connection is to be closed ([`crate::Ending::Overflowed`]), so
//! that the client reconnects and lists again. That harms no other reader and no writer.
//!
//! Changes that one thread publishes arrive at each connection in that order. No lock is held while listeners decide.

use std::{
    borrow::Borrow,
    collections::{BTreeMap, HashMap},
    hash::Hash,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use crate::{Limits, OperationKey};

mod feed;
mod queue;

pub use feed::Feed;
use queue::{Push, Queue};

/// What changes are sorted by, such as a field of `Subscription`: listeners of other topics cost a publisher nothing.
pub trait Topic: Clone + Eq + Hash + Send + Sync + 'static {}

impl<T: Clone + Eq + Hash + Send + Sync + 'static> Topic for T {}

/// One subscription: decides what it hears of a change.
pub trait Listener: Send + Sync + 'static {
    /// What is published.
    type Change: ?Sized;

    /// What the subscriber gets of this change as a GraphQL result in JSON, or `None` if it hears nothing. Runs where the
    /// change was published, so it must be quick. One that panics hears nothing.
    fn hears(&self, change: &Self::Change) -> Option<Arc<str>>;

    /// Listeners of one topic with the same group hear the same of every change; only one of each group is asked. `None`
    /// shares with nobody. Two callers may share only if nothing that one may see is hidden from the other.
    fn group(&self) -> Option<Arc<str>> {
        None
    }
}

/// What a subscription heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Whose it is.
    pub key: OperationKey,
    /// The GraphQL result, shared by all that hear the same.
    pub payload: Arc<str>,
}

/// The reader was too slow, and events are lost: close its connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("events came faster than the client read them; it must connect again")]
pub struct Overflowed;

/// Counts since the hub was made, except where said otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Changes that were published.
    pub published: u64,
    /// Events that were put into a queue.
    pub delivered: u64,
    /// Events that were taken out of a queue unread, or found it full.
    pub dropped: u64,
    /// Connections that were cut off.
    pub overflowed: u64,
    /// Listeners that panicked.
    pub panicked: u64,
    /// Connections now.
    pub connections: u64,
    /// Subscriptions now; one of several topics counts once.
    pub subscriptions: u64,
}

/// The hub. Cheap to clone; all clones are the same hub.
pub struct Hub<T: Topic, L: Listener> {
    shared: Arc<Shared<T, L>>,
}

struct Shared<T: Topic, L: Listener> {
    topics: RwLock<HashMap<T, Members<L>>>,
    entries: AtomicU64,
    counters: Counters,
}

#[derive(Default)]
struct Counters {
    published: AtomicU64,
    delivered: AtomicU64,
    dropped: AtomicU64,
    overflowed: AtomicU64,
    panicked: AtomicU64,
    connections: AtomicU64,
    subscriptions: AtomicU64,
}

/// Who listens to a topic. The groups are worked out by the first publisher after a change of members.
struct Members<L> {
    entries: BTreeMap<u64, Arc<Entry<L>>>,
    groups: OnceLock<Groups<L>>,
}

/// Entries that hear the same; the first is asked. Never empty.
type Groups<L> = Arc<[Vec<Arc<Entry<L>>>]>;

struct Entry<L> {
    key: OperationKey,
    group: Option<Arc<str>>,
    listener: L,
    queue: Arc<Queue>,
}

impl<T: Topic, L: Listener> Hub<T, L> {
    /// A feed for one connection, whose queue has these limits.
    pub fn connect(&self, limits: Limits) -> Feed<T, L> {
        self.shared.counters.connections.fetch_add(1, Relaxed);
        Feed::new(Arc::clone(&self.shared), limits)
    }

    /// Whether anybody listens to a topic. A change that nobody would hear need not be made.
    pub fn is_heard<Q: Eq + Hash + ?Sized>(&self, topic: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.shared.read().contains_key(topic)
    }

    /// Offers a change to the listeners of a topic, and queues what they hear. Gives the number of events queued.
    pub fn publish<Q: Eq + Hash + ?Sized>(&self, topic: &Q, change: &L::Change) -> u64
    where
        T: Borrow<Q>,
    {
        let counters = &self.shared.counters;
        counters.published.fetch_add(1, Relaxed);
        let mut delivered = 0;
        for group in self.shared.groups(topic).iter().flat_map(|groups| groups.iter()) {
            let mut heard: Option<Option<Arc<str>>> = None;
            for entry in group.iter().filter(|entry| entry.queue.is_open()) {
                let payload = heard.get_or_insert_with(|| counters.ask(&entry.listener, change));
                let Some(payload) = payload else { break };
                let push = entry.queue.push(Event { key: entry.key, payload: Arc::clone(payload) });
                delivered += counters.count(push);
            }
        }
        counters.delivered.fetch_add(delivered, Relaxed);
        delivered
    }

    /// What has happened so far.
    pub fn counts(&self) -> Counts {
        let counters = &self.shared.counters;
        Counts {
            published: counters.published.load(Relaxed),
            delivered: counters.delivered.load(Relaxed),
            dropped: counters.dropped.load(Relaxed),
            overflowed: counters.overflowed.load(Relaxed),
            panicked: counters.panicked.load(Relaxed),
            connections: counters.connections.load(Relaxed),
            subscriptions: counters.subscriptions.load(Relaxed),
        }
    }
}

impl Counters {
    fn ask<L: Listener>(&self, listener: &L, change: &L::Change) -> Option<Arc<str>> {
        // A writer must not fail because of somebody's filter, after the write.
        catch_unwind(AssertUnwindSafe(|| listener.hears(change))).unwrap_or_else(|_| {
            self.panicked.fetch_add(1, Relaxed);
            None
        })
    }

    /// The number of events that were queued: one or none.
    fn count(&self, push: Push) -> u64 {
        match push {
            Push::Queued => 1,
            Push::Closed => 0,
            Push::Overflowed { dropped } => {
                self.overflowed.fetch_add(1, Relaxed);
                self.dropped.fetch_add(dropped, Relaxed);
                0
            }
        }
    }
}

impl<T: Topic, L: Listener> Shared<T, L> {
    fn read(&self) -> RwLockReadGuard<'_, HashMap<T, Members<L>>> {
        self.topics.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, HashMap<T, Members<L>>> {
        self.topics.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The groups of a topic as they are now; the lock is held only to take them.
    fn groups<Q: Eq + Hash + ?Sized>(&self, topic: &Q) -> Option<Groups<L>>
    where
        T: Borrow<Q>,
    {
        let topics = self.read();
        let members = topics.get(topic)?;
        Some(Arc::clone(members.groups.get_or_init(|| grouped(members.entries.values()))))
    }

    fn register(&self, topics: &[T], entry: Entry<L>) -> u64 {
        let (number, entry) = (self.entries.fetch_add(1, Relaxed), Arc::new(entry));
        let mut all = self.write();
        for topic in topics {
            let members = all.entry(topic.clone()).or_default();
            members.entries.insert(number, Arc::clone(&entry));
            members.groups = OnceLock::new();
        }
        self.counters.subscriptions.fetch_add(1, Relaxed);
        number
    }

    fn unregister(&self, topics: &[T], number: u64) {
        // Dropped after the lock: a listener's own drop may be slow.
        let mut removed = Vec::with_capacity(topics.len());
        let mut all = self.write();
        for topic in topics {
            let Some(members) = all.get_mut(topic) else { continue };
            removed.extend(members.entries.remove(&number));
            members.groups = OnceLock::new();
            if members.entries.is_empty() {
                all.remove(topic);
            }
        }
        drop(all);
        self.counters.subscriptions.fetch_sub(1, Relaxed);
    }
}

fn grouped<'a, L: 'a>(entries: impl Iterator<Item = &'a Arc<Entry<L>>>) -> Groups<L> {
    let mut alone = Vec::new();
    let mut groups: HashMap<&str, Vec<Arc<Entry<L>>>> = HashMap::new();
    for entry in entries {
        match &entry.group {
            Some(group) => groups.entry(group).or_default().push(Arc::clone(entry)),
            None => alone.push(vec![Arc::clone(entry)]),
        }
    }
    alone.into_iter().chain(groups.into_values()).collect()
}

impl<L> Default for Members<L> {
    fn default() -> Self {
        Self { entries: BTreeMap::new(), groups: OnceLock::new() }
    }
}

impl<T: Topic, L: Listener> Default for Hub<T, L> {
    fn default() -> Self {
        let shared = Shared { topics: RwLock::default(), entries: AtomicU64::default(), counters: Counters::default() };
        Self { shared: Arc::new(shared) }
    }
}

impl<T: Topic, L: Listener> Clone for Hub<T, L> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

#[cfg(test)]
mod tests;
