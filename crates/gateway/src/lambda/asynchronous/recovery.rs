//! Takes events that no gateway holds any more: the one that accepted them has ended.

use std::{sync::Arc, time::Duration};

use futures_util::future::AbortHandle;
use plan::accepted::{AcceptedEvent, Entry};
use serde_json::Value;

use super::{Events, RESOLVER};
use crate::{
    lambda::{
        journal::{Holders, NotHeld},
        run,
    },
    ports::{Functions, Graphql},
};

/// Looks for such events until it is dropped.
pub(crate) struct Recovery {
    looking: AbortHandle,
}

impl Recovery {
    /// Begins to look, at once and then again in every third part of the time for which an event is held.
    pub(crate) fn start(
        events: Events,
        functions: Arc<dyn Functions>,
        graphql: Arc<dyn Graphql>,
        holders: Holders,
    ) -> Self {
        let (looking, registration) = AbortHandle::new_pair();
        let search = Search { events, functions, graphql };
        tokio::spawn(futures_util::future::Abortable::new(search.go_on(holders), registration));
        Self { looking }
    }
}

impl Drop for Recovery {
    fn drop(&mut self) {
        self.looking.abort();
    }
}

struct Search {
    events: Events,
    functions: Arc<dyn Functions>,
    graphql: Arc<dyn Graphql>,
}

impl Search {
    async fn go_on(self, holders: Holders) {
        let mut ending = self.events.ending.subscribe();
        // Only at the start can this process know that the holders are gone: afterwards it is one itself.
        self.look(holders).await;
        loop {
            let pause = self.pause();
            if tokio::time::timeout(pause, ending.wait_for(|ending| *ending)).await.is_ok() {
                return;
            }
            self.look(Holders::Others).await;
        }
    }

    /// A third of the time, more or less, so that gateways which started together do not look together.
    fn pause(&self) -> Duration {
        let mut random = [0];
        crate::random::fill(&mut random);
        (self.events.journal.lease() / 3).mul_f64(0.75 + 0.5 * f64::from(random[0]) / 255.0)
    }

    async fn look(&self, holders: Holders) {
        let unheld = match self.events.journal.unheld(holders).await {
            Ok(unheld) => unheld,
            Err(error) => return tracing::warn!(%error, "accepted events cannot be looked for now"),
        };
        for (id, entry) in unheld {
            match self.take(&id, entry).await {
                Ok(Taken::Yes) => tracing::info!(event = id, "an event that another gateway accepted is run"),
                Ok(Taken::No) | Err(NotHeld::Taken) => {}
                Ok(Taken::Full) => return,
                Err(NotHeld::Store(error)) => return tracing::warn!(%error, "an accepted event cannot be taken now"),
            }
        }
    }

    async fn take(&self, id: &str, entry: Entry) -> Result<Taken, NotHeld> {
        let Ok(place) = self.events.place() else { return Ok(Taken::Full) };
        // An event for a function that this gateway does not have is left to one that does.
        let is_ours = |event: &AcceptedEvent| match event.function.strip_prefix(RESOLVER) {
            Some(name) => self.functions.find_resolver(name).is_some(),
            None => self.functions.find(&event.function).is_some(),
        };
        let Some(held) = self.events.journal.take(id, entry, is_ours).await? else { return Ok(Taken::No) };
        if let Some(name) = held.event().function.strip_prefix(RESOLVER) {
            let Some(later) = self.functions.find_resolver(name) else { return Ok(Taken::No) };
            self.events.run_later(place, held, later);
            return Ok(Taken::Yes);
        }
        let Some(function) = self.functions.find(&held.event().function) else { return Ok(Taken::No) };
        let payload = serde_json::from_str(&held.event().payload).unwrap_or(Value::Null);
        let graphql = Arc::clone(&self.graphql);
        self.events.run(place, held, move || run(Arc::clone(&function), Arc::clone(&graphql), payload.clone(), None));
        Ok(Taken::Yes)
    }
}

enum Taken {
    Yes,
    /// It is not there, or not for this gateway.
    No,
    /// This gateway has enough to do.
    Full,
}
