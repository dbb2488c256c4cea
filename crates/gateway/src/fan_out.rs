//! Tells this gateway's subscribers what is written through other gateways, as the database tells it.
//!
//! What this gateway writes itself goes straight to its subscribers and is no news when it comes back ([`OwnWrites`]).

mod digest;
mod own_writes;

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use engine::{Event, Publish};
use futures_util::{StreamExt, TryStreamExt, stream};
use plan::{ChangeFeed, Changes, DELIVERIES, RecordChange, StoreError, TableSpec};
use tokio::{
    sync::Mutex,
    task::{AbortHandle, JoinSet},
};

pub(crate) use own_writes::OwnWrites;

/// How many streams are looked for side by side.
const AT_ONCE: usize = 4;

/// The event of a change under the schema that serves now, if anybody could hear it.
pub(crate) type EventOf = Arc<dyn Fn(&RecordChange) -> Option<Event> + Send + Sync>;

/// Follows tables until it is dropped.
pub(crate) struct FanOut {
    changes: Arc<dyn Changes>,
    listen: Listen,
    /// Held while tables are begun: one schema at a time.
    followed: Mutex<Followed>,
    /// How many tables are begun and not followed yet.
    beginning: Beginning,
}

/// What is followed now. Dropping it ends the tasks.
#[derive(Default)]
struct Followed {
    tasks: JoinSet<()>,
    by_table: HashMap<String, AbortHandle>,
}

/// Counts the tables that are begun and not followed yet. Cheap to clone; all clones count together.
#[derive(Clone, Default)]
struct Beginning(Arc<AtomicUsize>);

/// One table among them, until this is dropped.
struct Begun(Beginning);

impl Beginning {
    fn begin(&self) -> Begun {
        self.0.fetch_add(1, Ordering::SeqCst);
        Begun(self.clone())
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// What each task does with the changes of its table.
#[derive(Clone)]
struct Listen {
    own_writes: Arc<OwnWrites>,
    publish: Arc<dyn Publish>,
    event_of: EventOf,
}

impl FanOut {
    /// Follows nothing yet.
    pub(crate) fn new(
        changes: Arc<dyn Changes>,
        own_writes: Arc<OwnWrites>,
        publish: Arc<dyn Publish>,
        event_of: EventOf,
    ) -> Self {
        let listen = Listen { own_writes, publish, event_of };
        Self { changes, listen, followed: Mutex::default(), beginning: Beginning::default() }
    }

    /// How many tables are not followed yet, although they are to be: what others write to them is not heard.
    pub(crate) fn unfollowed(&self) -> usize {
        self.beginning.0.load(Ordering::SeqCst)
    }

    /// Follows the tables of a schema, and no others. Those that were followed go on without a gap; new ones are followed as
    /// soon as the database lets them be, for it limits how many that are in a second.
    ///
    /// # Errors
    /// If the database tells nothing of one of them. Then nothing changes.
    pub(crate) async fn follow(&self, tables: &[TableSpec]) -> Result<(), StoreError> {
        let mut followed = self.followed.lock().await;
        let tables: Vec<&TableSpec> = tables.iter().filter(|table| table.name != DELIVERIES).collect();
        let (mut new, mut following) = (Vec::new(), Vec::new());
        for table in tables.iter().filter(|table| !followed.by_table.contains_key(&table.name)) {
            new.push(table.name.clone());
            following.push(self.changes.follow(table));
        }
        let feeds: Vec<Box<dyn ChangeFeed>> = stream::iter(following).buffered(AT_ONCE).try_collect().await?;
        for (table, feed) in new.into_iter().zip(feeds) {
            let task = followed.tasks.spawn(self.listen.clone().to(feed, self.beginning.begin()));
            followed.by_table.insert(table, task);
        }
        let wanted: HashSet<&str> = tables.iter().map(|table| table.name.as_str()).collect();
        followed.by_table.retain(|table, task| {
            let stays = wanted.contains(table.as_str());
            if !stays {
                task.abort();
            }
            stays
        });
        Ok(())
    }
}

impl Listen {
    /// Tells what comes, for ever.
    async fn to(self, mut feed: Box<dyn ChangeFeed>, begun: Begun) {
        feed.begin().await;
        drop(begun);
        loop {
            for change in feed.next().await {
                self.tell(&change).await;
            }
        }
    }

    async fn tell(&self, change: &RecordChange) {
        // A write of this gateway that is under way may be this very one.
        self.own_writes.settled(&change.table, &change.key).await;
        if self.own_writes.take(change) {
            return;
        }
        if let Some(event) = (self.event_of)(change).filter(|event| self.publish.is_heard(event.mutation())) {
            self.publish.publish(event);
        }
    }
}

#[cfg(test)]
mod tests;
