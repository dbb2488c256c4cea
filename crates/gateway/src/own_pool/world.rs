//! What the pool needs of the world: the time, random numbers, a way to show its messages, and the functions of its
//! triggers.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::{Arc, OnceLock},
    time::SystemTime,
};

use serde_json::Value;
use user_pool::{Message, Running, TokenEvent, Trigger, TriggerFailure, Triggers, World};

use crate::{
    clock, lambda,
    ports::{Function, Graphql},
    random,
};

/// Shows a message to a developer.
type Show = Box<dyn Fn(&Message) + Send + Sync>;

/// The process itself.
#[derive(Default)]
pub(super) struct Edge {
    show: OnceLock<Show>,
}

impl Edge {
    pub(super) fn show(&self, show: Show) {
        self.show.get_or_init(|| show);
    }
}

impl World for Edge {
    fn now(&self) -> SystemTime {
        clock::now()
    }

    fn fill(&self, bytes: &mut [u8]) {
        random::fill(bytes);
    }

    fn deliver(&self, message: &Message) {
        match self.show.get() {
            Some(show) => show(message),
            // The log may have readers that must not sign in as every user.
            None => tracing::info!(purpose = ?message.purpose, "the user pool has a code; see `/admin/user-pool`"),
        }
    }
}

/// The functions of the pool's triggers, run on the same way as by the Lambda API, so that the effect of each is exactly once.
pub(crate) struct Functions {
    functions: BTreeMap<Trigger, Arc<dyn Function>>,
    token_event: TokenEvent,
    graphql: Arc<dyn Graphql>,
}

impl Functions {
    /// None yet.
    pub(crate) fn new(graphql: Arc<dyn Graphql>) -> Self {
        Self { functions: BTreeMap::new(), token_event: TokenEvent::V1, graphql }
    }

    /// Lets a function be that of a trigger, if there is none. `token_event` is the form of event that a function before
    /// tokens wants.
    pub(crate) fn add(&mut self, trigger: Trigger, function: Arc<dyn Function>, token_event: Option<TokenEvent>) {
        if let Entry::Vacant(place) = self.functions.entry(trigger) {
            place.insert(function);
            self.token_event = token_event.unwrap_or(self.token_event);
        }
    }
}

impl Triggers for Functions {
    fn has(&self, trigger: Trigger) -> bool {
        self.functions.contains_key(&trigger)
    }

    fn token_event(&self) -> TokenEvent {
        self.token_event
    }

    fn run(&self, trigger: Trigger, event: Value) -> Running<'_> {
        Box::pin(async move {
            let Some(function) = self.functions.get(&trigger) else { return Ok(event) };
            lambda::deliver(function, &self.graphql, &event).await.map_err(|message| TriggerFailure { message })
        })
    }
}
