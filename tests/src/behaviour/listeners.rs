//! Who listens while a recording is replayed, and what each hears.

use std::{
    collections::{BTreeMap, HashMap},
    mem,
    sync::Mutex,
};

use engine::{Audience, Event, Form, Publish, Subscription};
use serde_json::Value;

/// Keeps what is published.
#[derive(Default)]
pub(super) struct Events {
    published: Mutex<Vec<Event>>,
}

impl Events {
    pub(super) fn take(&self) -> Vec<Event> {
        mem::take(&mut *self.published.lock().expect("no test panics while it holds the events"))
    }
}

impl Publish for Events {
    fn is_heard(&self, _mutation: &str) -> bool {
        true
    }

    fn publish(&self, event: Event) {
        self.published.lock().expect("no test panics while it holds the events").push(event);
    }
}

/// Subscriptions in the order of their beginnings, by the names of the requests that began them.
#[derive(Default)]
pub(super) struct Listeners {
    listening: Vec<(String, Subscription)>,
    heard: BTreeMap<String, Vec<(String, Value)>>,
}

impl Listeners {
    pub(super) fn add(&mut self, name: &str, subscription: Subscription) {
        self.listening.push((name.to_owned(), subscription));
    }

    /// Tells all of them the events of a request. Like the hub, it asks one of those that hear and show alike for all.
    pub(super) fn tell(&mut self, request: &str, events: Vec<Event>, mut plain: impl FnMut(&Value) -> Value) {
        for event in events {
            let mut groups: HashMap<(Audience, Form), Option<Value>> = HashMap::new();
            for (name, subscription) in &self.listening {
                if !subscription.mutations().iter().any(|mutation| mutation == event.mutation()) {
                    continue;
                }
                let heard =
                    groups.entry((subscription.audience().clone(), subscription.form().clone())).or_insert_with(|| {
                        let result = subscription.hears(&event)?;
                        let result: Value = serde_json::from_slice(&result).expect("an event is JSON");
                        Some(plain(&result))
                    });
                if let Some(heard) = heard {
                    self.heard.entry(name.clone()).or_default().push((request.to_owned(), heard.clone()));
                }
            }
        }
    }

    /// What a subscription has heard.
    pub(super) fn heard(&self, name: &str) -> &[(String, Value)] {
        self.heard.get(name).map_or(&[], Vec::as_slice)
    }
}
