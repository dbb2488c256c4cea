//! The port through which events leave the engine.

use model::api::Change;
use plan::Item;

use super::Event;

/// Carries events to subscribers. Publishing must be quick and must never fail: the write has happened.
pub trait Publish: Send + Sync {
    /// Whether a subscriber listens to a field of `Mutation`. Without one, no event is made.
    fn is_heard(&self, mutation: &str) -> bool;

    /// Hands an event over.
    fn publish(&self, event: Event);

    /// Learns that a record is about to be written. Where changes come back from the database as well, this is how one's own
    /// are known; where they do not, it is `None`.
    fn begin_write(&self, _table: &str, _key: &Item) -> Option<Box<dyn WriteUnderWay>> {
        None
    }
}

/// A write that has begun. Dropped, it has failed, or what came of it is not known: what comes back from the database is news
/// then.
pub trait WriteUnderWay: Send {
    /// The write has happened and is about to be published here: it is no news when it comes back.
    fn written(self: Box<Self>, change: Change, record: &Item);
}

/// There are no subscribers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unheard;

impl Publish for Unheard {
    fn is_heard(&self, _mutation: &str) -> bool {
        false
    }

    fn publish(&self, _event: Event) {}
}
