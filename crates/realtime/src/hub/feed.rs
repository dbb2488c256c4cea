//! One connection's end of the hub: what it listens to, and what it has heard.

use std::{
    collections::HashMap,
    sync::{Arc, atomic::Ordering::Relaxed},
};

use super::{Event, Listener, Overflowed, Queue, Shared, Topic};
use crate::{Limits, OperationKey};

/// The subscriptions of one connection and the queue they share. Dropping it ends them all.
pub struct Feed<T: Topic, L: Listener> {
    shared: Arc<Shared<T, L>>,
    queue: Arc<Queue>,
    registered: HashMap<OperationKey, Registered<T>>,
}

struct Registered<T> {
    topics: Vec<T>,
    number: u64,
}

impl<T: Topic, L: Listener> Feed<T, L> {
    pub(super) fn new(shared: Arc<Shared<T, L>>, limits: Limits) -> Self {
        Self { shared, queue: Arc::new(Queue::new(limits)), registered: HashMap::new() }
    }

    /// Registers a listener under all of its topics: from now on it hears each change that is published. A listener of the
    /// same key is replaced. A change that is published under two of its topics is heard twice.
    pub fn subscribe(&mut self, key: OperationKey, topics: impl IntoIterator<Item = T>, listener: L) {
        self.unsubscribe(key);
        let topics: Vec<T> = topics.into_iter().collect();
        let number = self.shared.register(&topics, key, listener, Arc::clone(&self.queue));
        self.registered.insert(key, Registered { topics, number });
    }

    /// Ends a subscription. Events that are queued already still come out; the connection knows that nobody awaits them.
    pub fn unsubscribe(&mut self, key: OperationKey) {
        if let Some(Registered { topics, number }) = self.registered.remove(&key) {
            self.shared.unregister(&topics, number);
        }
    }

    /// Waits for the next event. Giving up the wait loses nothing.
    ///
    /// # Errors
    ///
    /// The connection was too slow; it stays so.
    pub async fn next(&self) -> Result<Event, Overflowed> {
        self.queue.next().await
    }

    /// The next event, if there is one now.
    ///
    /// # Errors
    ///
    /// As [`Self::next`].
    pub fn try_next(&self) -> Result<Option<Event>, Overflowed> {
        self.queue.pop()
    }

    /// Waits until the connection is too slow: to be raced against a write to its socket, which may never end.
    pub async fn overflowed(&self) -> Overflowed {
        self.queue.overflow().await
    }
}

impl<T: Topic, L: Listener> Drop for Feed<T, L> {
    fn drop(&mut self) {
        let counters = &self.shared.counters;
        counters.dropped.fetch_add(self.queue.close(), Relaxed);
        for Registered { topics, number } in std::mem::take(&mut self.registered).into_values() {
            self.shared.unregister(&topics, number);
        }
        counters.connections.fetch_sub(1, Relaxed);
    }
}
