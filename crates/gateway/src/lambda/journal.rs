//! Accepted events in the store, so that none is lost with the gateway that accepted it.
//!
//! A gateway holds an event for a while, and says again and again that it still does. An event that is not held any more
//! belongs to the first gateway that takes it. What a function writes takes effect once, however often it runs.

use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use futures_util::future::try_join_all;
use plan::{
    Outcome, Store, StoreError,
    accepted::{self, AcceptedEvent, Entry},
};
use tokio::sync::Mutex;

/// The events of all gateways that share the store.
pub(crate) struct Journal {
    store: Arc<dyn Store>,
    /// For how long an event is held at a time.
    lease: Duration,
    now: fn() -> SystemTime,
}

/// Whether another gateway may hold what the store says is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holders {
    /// Other gateways use the same store.
    Others,
    /// The store is of this process alone: what is held was held by one that has ended.
    Gone,
}

/// An event that this gateway holds.
pub(super) struct Held {
    journal: Arc<Journal>,
    id: String,
    event: AcceptedEvent,
    /// As it is in the store.
    entry: Mutex<Entry>,
}

/// Another gateway holds the event, or the store cannot be asked.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotHeld {
    #[error("another gateway has taken the event")]
    Taken,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Journal {
    pub(crate) fn new(store: Arc<dyn Store>, lease: Duration, now: fn() -> SystemTime) -> Arc<Self> {
        Arc::new(Self { store, lease, now })
    }

    pub(super) fn lease(&self) -> Duration {
        self.lease
    }

    /// Writes an event. Once this is ready, it is run, whatever becomes of this gateway.
    pub(super) async fn accept(self: &Arc<Self>, event: AcceptedEvent) -> Result<Held, StoreError> {
        let id = uuid::Uuid::new_v4().simple().to_string();
        let entry = Entry { held_until_ms: self.held_until_ms(), failures: 0 };
        let steps = accepted::write(&id, &event, entry, self.now_ms() / 1_000);
        try_join_all(steps.iter().map(|step| self.store.run(step))).await?;
        Ok(Held { journal: Arc::clone(self), id, event, entry: Mutex::new(entry) })
    }

    /// The events that no gateway holds.
    pub(super) async fn unheld(&self, holders: Holders) -> Result<Vec<(String, Entry)>, StoreError> {
        let directories = match self.store.run(&accepted::list()).await? {
            Outcome::Page(page) => page.items,
            Outcome::Record(record) => record.into_iter().collect(),
        };
        let now_ms = self.now_ms();
        let is_unheld = |entry: &Entry| match holders {
            Holders::Others => entry.held_until_ms < now_ms,
            Holders::Gone => true,
        };
        let all = accepted::listed(&directories).filter(|(_, entry)| is_unheld(entry));
        Ok(all.map(|(id, entry)| (id.to_owned(), entry)).collect())
    }

    /// Takes an event that is wanted, if no other gateway was faster. An entry without an event is removed: it was never
    /// accepted, or is finished.
    pub(super) async fn take(
        self: &Arc<Self>,
        id: &str,
        entry: Entry,
        is_wanted: impl Fn(&AcceptedEvent) -> bool,
    ) -> Result<Option<Held>, NotHeld> {
        let Some(event) = self.read(id).await? else {
            self.change(id, entry, None).await?;
            return Ok(None);
        };
        if !is_wanted(&event) {
            return Ok(None);
        }
        let ours = Entry { held_until_ms: self.held_until_ms(), ..entry };
        self.change(id, entry, Some(ours)).await?;
        Ok(Some(Held { journal: Arc::clone(self), id: id.to_owned(), event, entry: Mutex::new(ours) }))
    }

    async fn read(&self, id: &str) -> Result<Option<AcceptedEvent>, StoreError> {
        let Outcome::Record(Some(first)) = self.store.run(&accepted::read(id)).await? else { return Ok(None) };
        let Some((mut event, others)) = accepted::event_of(id, &first) else { return Ok(None) };
        for step in &others {
            let Outcome::Record(Some(part)) = self.store.run(step).await? else { return Ok(None) };
            if accepted::add_part(&mut event, &part).is_none() {
                return Ok(None);
            }
        }
        Ok(Some(event))
    }

    async fn change(&self, id: &str, from: Entry, to: Option<Entry>) -> Result<(), NotHeld> {
        match self.store.run(&accepted::change(id, Some(from), to)).await {
            Ok(_) => Ok(()),
            Err(StoreError::ConditionFailed { .. }) => Err(NotHeld::Taken),
            Err(error) => Err(error.into()),
        }
    }

    fn held_until_ms(&self) -> u64 {
        self.now_ms().saturating_add(u64::try_from(self.lease.as_millis()).unwrap_or(u64::MAX))
    }

    fn now_ms(&self) -> u64 {
        let since = (self.now)().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
    }
}

impl Held {
    /// The event's name, the same on each gateway that holds it.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn event(&self) -> &AcceptedEvent {
        &self.event
    }

    /// How often the function has failed, here and elsewhere.
    pub(super) async fn failures(&self) -> u32 {
        self.entry.lock().await.failures
    }

    /// Says again and again that this gateway holds the event; is ready once another one does. A store that cannot be asked is
    /// asked again.
    pub(super) async fn keep(&self) {
        loop {
            tokio::time::sleep(self.journal.lease / 3).await;
            match self.put_down(|entry| Entry { held_until_ms: self.journal.held_until_ms(), ..entry }).await {
                Ok(()) => {}
                Err(NotHeld::Taken) => return,
                Err(NotHeld::Store(error)) => {
                    tracing::warn!(%error, "the store is not told for now that an accepted event is held");
                }
            }
        }
    }

    /// The function failed once more.
    pub(super) async fn failed(&self) -> Result<(), NotHeld> {
        let held_until_ms = self.journal.held_until_ms();
        self.put_down(|entry| Entry { held_until_ms, failures: entry.failures.saturating_add(1) }).await
    }

    /// Leaves the event to any gateway, from now on.
    pub(super) async fn leave(self) -> Result<(), NotHeld> {
        self.put_down(|entry| Entry { held_until_ms: 0, ..entry }).await
    }

    /// The event is finished.
    pub(super) async fn finish(self) -> Result<(), NotHeld> {
        let entry = *self.entry.lock().await;
        self.journal.change(&self.id, entry, None).await?;
        let steps = accepted::remove(&self.id, &self.event);
        try_join_all(steps.iter().map(|step| self.journal.store.run(step))).await?;
        Ok(())
    }

    async fn put_down(&self, change: impl FnOnce(Entry) -> Entry) -> Result<(), NotHeld> {
        let mut entry = self.entry.lock().await;
        let to = change(*entry);
        self.journal.change(&self.id, *entry, Some(to)).await?;
        *entry = to;
        Ok(())
    }
}

#[cfg(test)]
pub(crate) mod tests;
