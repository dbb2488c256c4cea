//! Subscriptions of this gateway: the hub that carries events to them, and the WebSockets they arrive on.
//!
//! The protocols and the hub are in `realtime`, who hears what is in `engine`; here they meet sockets and credentials.

mod begin;
mod session;

use std::{io, sync::Arc};

use engine::{Audience, Event, Form, Publish, Subscription, WriteUnderWay};
use plan::Item;
use realtime::{Hub, Listener, Post};
use tokio::sync::{Semaphore, watch};

use crate::fan_out::OwnWrites;
use settings::Limits;

pub(crate) use session::{Session, run};

/// All subscriptions of this gateway, by the field of `Mutation` that they hear of.
pub(crate) type Subscribers = Hub<String, Subscriber>;

/// One subscription.
pub(crate) struct Subscriber(Subscription);

impl Listener for Subscriber {
    type Change = Event;
    type Audience = Audience;
    type Form = Form;

    fn audience(&self) -> &Audience {
        self.0.audience()
    }

    fn form(&self) -> &Form {
        self.0.form()
    }

    fn is_for(&self, event: &Event) -> bool {
        self.0.audience().has(event)
    }

    fn show(&self, event: &Event) -> Option<Arc<str>> {
        String::from_utf8(self.0.show(event)?).ok().map(Arc::from)
    }
}

/// What the gateway needs for its WebSockets.
pub(crate) struct Realtime {
    pub(crate) subscribers: Subscribers,
    /// Places for sockets; as many as for connections.
    pub(crate) places: Arc<Semaphore>,
    stop: watch::Sender<Serving>,
}

/// Whether sockets are served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Serving {
    /// They are.
    On,
    /// They are being closed: clients connect again, to another gateway.
    Ending,
}

impl Realtime {
    /// A gateway without subscribers.
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            subscribers: Hub::default(),
            places: Arc::new(Semaphore::new(limits.connections)),
            stop: watch::Sender::new(Serving::On),
        }
    }

    /// Closes all sockets, and those that are opened from now on.
    pub(crate) fn end(&self) {
        self.stop.send_replace(Serving::Ending);
    }

    /// Tells when the sockets are to be closed.
    pub(crate) fn serving(&self) -> watch::Receiver<Serving> {
        self.stop.subscribe()
    }
}

/// Carries events to the subscribers of this process. A request that writes puts its event down and goes on.
pub(crate) struct ToSubscribers {
    subscribers: Subscribers,
    post: Post<String, Subscriber>,
    /// What was told here already, if the database tells of changes as well.
    own_writes: Option<Arc<OwnWrites>>,
}

impl ToSubscribers {
    /// Starts to carry events.
    ///
    /// # Errors
    /// The machine has no thread left.
    pub(crate) fn start(subscribers: Subscribers, own_writes: Option<Arc<OwnWrites>>) -> io::Result<Self> {
        Ok(Self { post: Post::start(subscribers.clone())?, subscribers, own_writes })
    }
}

impl Publish for ToSubscribers {
    fn is_heard(&self, mutation: &str) -> bool {
        self.subscribers.is_heard(mutation)
    }

    fn publish(&self, event: Event) {
        let bytes = event.bytes();
        self.post.take(event.mutation().to_owned(), event, bytes);
    }

    fn begin_write(&self, table: &str, key: &Item) -> Option<Box<dyn WriteUnderWay>> {
        Some(Box::new(self.own_writes.as_ref()?.begin(table, key)))
    }
}

#[cfg(test)]
mod tests;
