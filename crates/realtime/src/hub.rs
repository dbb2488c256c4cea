//! The hub: carries changes from whoever writes to whoever listens, within this process.
//!
//! Publishing never waits for a reader; a [`Post`] takes it off the writer's thread altogether. Each connection has one queue of its own; a reader so slow that its queue is full is cut off:
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
mod post;
mod queue;

pub use feed::Feed;
pub use post::Post;
use queue::{Push, Queue};

/// What changes are sorted by, such as a field of `Subscription`: listeners of other topics cost a publisher nothing.
pub trait Topic: Clone + Eq + Hash + Send + Sync + 'static {}

impl<T: Clone + Eq + Hash + Send + Sync + 'static> Topic for T {}

/// One subscription: decides what it hears of a change.
pub trait Listener: Send + Sync + 'static {
    /// What is published.
    type Change: ?Sized;
    /// Which changes a subscription hears.
    type Audience: Eq + Hash;
    /// How a subscription shows a change.
    type Form: Eq + Hash;

    /// Which changes it hears. Of listeners with the same audience, one is asked for all.
    fn audience(&self) -> &Self::Audience;

    /// How it shows a change. Of listeners with the same form, one shows it for all, so two may share one only if nothing
    /// that one may see is hidden from the other.
    fn form(&self) -> &Self::Form;

    /// Whether it hears a change. One that panics hears nothing.
    fn is_for(&self, change: &Self::Change) -> bool;

    /// A change as a GraphQL result in JSON, or `None` if it cannot be shown. One that panics shows nothing.
    fn show(&self, change: &Self::Change) -> Option<Arc<str>>;
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

/// A moment in the life of a hub: which subscriptions had begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(u64);

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

/// Entries that show changes alike, by what they hear.
type Audiences<'e, L> = HashMap<&'e <L as Listener>::Audience, Vec<Arc<Entry<L>>>>;

/// Entries that show changes alike, by their audiences; the first is asked. None is empty.
type Groups<L> = Arc<[Vec<Vec<Arc<Entry<L>>>>]>;

struct Entry<L> {
    key: OperationKey,
    /// In the order in which subscriptions begin, over all topics.
    number: u64,
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

    /// This moment: changes of now are for subscriptions that have begun by now.
    pub fn now(&self) -> Moment {
        Moment(self.shared.entries.load(Relaxed))
    }

    /// Offers a change to the listeners of a topic, and queues what they hear. Gives the number of events queued.
    pub fn publish<Q: Eq + Hash + ?Sized>(&self, topic: &Q, change: &L::Change) -> u64
    where
        T: Borrow<Q>,
    {
        self.publish_of(self.now(), topic, change)
    }

    /// Offers a change that happened at a moment to those listeners that had begun by then.
    pub fn publish_of<Q: Eq + Hash + ?Sized>(&self, moment: Moment, topic: &Q, change: &L::Change) -> u64
    where
        T: Borrow<Q>,
    {
        let counters = &self.shared.counters;
        counters.published.fetch_add(1, Relaxed);
        let mut delivered = 0;
        for form in self.shared.groups(topic).iter().flat_map(|groups| groups.iter()) {
            let mut shown: Option<Option<Arc<str>>> = None;
            for audience in form {
                let mut is_for: Option<bool> = None;
                for entry in audience.iter().filter(|entry| entry.number < moment.0 && entry.queue.is_open()) {
                    let listener = &entry.listener;
                    if !*is_for.get_or_insert_with(|| counters.guard(|| listener.is_for(change)).unwrap_or(false)) {
                        break;
                    }
                    let payload = shown.get_or_insert_with(|| counters.guard(|| listener.show(change)).flatten());
                    let Some(payload) = payload else { break };
                    let push = entry.queue.push(Event { key: entry.key, payload: Arc::clone(payload) });
                    delivered += counters.count(push);
                }
            }
        }
        counters.delivered.fetch_add(delivered, Relaxed);
        delivered
    }

    /// Cuts off every listener of a topic, because a change is lost to all of them.
    pub fn cut_off<Q: Eq + Hash + ?Sized>(&self, topic: &Q)
    where
        T: Borrow<Q>,
    {
        let counters = &self.shared.counters;
        for entry in self.shared.groups(topic).iter().flat_map(|groups| groups.iter()).flatten().flatten() {
            counters.count(entry.queue.cut_off());
        }
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
    /// Asks a listener. A writer must not fail because of a subscriber's filter, after the write.
    fn guard<R>(&self, ask: impl FnOnce() -> R) -> Option<R> {
        catch_unwind(AssertUnwindSafe(ask))
            .inspect_err(|_| {
                self.panicked.fetch_add(1, Relaxed);
            })
            .ok()
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

    fn register(&self, topics: &[T], key: OperationKey, listener: L, queue: Arc<Queue>) -> u64 {
        let mut all = self.write();
        // Under the lock, so that a publisher that sees the entry knows whether it had begun.
        let number = self.entries.fetch_add(1, Relaxed);
        let entry = Arc::new(Entry { key, number, listener, queue });
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

fn grouped<'a, L: Listener>(entries: impl Iterator<Item = &'a Arc<Entry<L>>>) -> Groups<L> {
    let mut forms: HashMap<&L::Form, Audiences<'_, L>> = HashMap::new();
    for entry in entries {
        let audiences = forms.entry(entry.listener.form()).or_default();
        audiences.entry(entry.listener.audience()).or_default().push(Arc::clone(entry));
    }
    forms.into_values().map(|audiences| audiences.into_values().collect()).collect()
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
