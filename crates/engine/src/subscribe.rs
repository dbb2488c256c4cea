//! Subscriptions: which callers may listen to what, decided once, and what a subscriber hears of an event.
//!
//! Three things are held against an event: the residual of the decision against the fields as they are stored, AppSync's
//! classic rule (an argument equals the field of its name) and the caller's filter against the fields as the API shows
//! them. All look only at fields that the mutation selected.

mod begin;
mod limits;

use std::{
    hash::{Hash, Hasher},
    sync::Arc,
};

use authz::{Decision, Scope};
use model::Root;
use plan::{Attribute, EventFilter, Item};

use crate::{
    Response,
    compile::Listen,
    event::{Event, EventRow, EventValue},
    shape::Shaper,
};

/// AppSync's limit on what a subscriber gets at once, "subscription payload size" in
/// <https://docs.aws.amazon.com/general/latest/gr/appsync.html>.
const EVENT_BYTES: usize = 240 * 1024;

/// What came of a request to listen.
pub enum Subscribed {
    /// It listens.
    Listening(Subscription),
    /// The operation is a query or a mutation: execute it instead.
    NotASubscription(Root),
    /// It may not, or the document is not valid: the answer says why.
    Refused(Response),
}

/// A subscription of a caller who may listen. It was compiled when it began; events only read it.
pub struct Subscription {
    audience: Audience,
    form: Form,
    event_bytes: usize,
}

/// Which events a subscription hears. Equal ones hear the same.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Audience {
    scope: Scope,
    /// The records on which the subscriber may read what it asks about; each must cover an event's.
    asked_of: Vec<Scope>,
    /// Fields that must have these values.
    equal: Item,
    filter: Option<EventFilter>,
}

/// How a subscription shows an event that it hears. Equal ones show the same.
#[derive(Clone)]
pub struct Form {
    listen: Arc<Listen>,
    decisions: Arc<[Decision]>,
}

impl PartialEq for Form {
    fn eq(&self, other: &Self) -> bool {
        // What is held keeps its place in memory, and equal documents share it while it is kept.
        Arc::ptr_eq(&self.listen, &other.listen) && self.decisions == other.decisions
    }
}

impl Eq for Form {}

impl Hash for Form {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.listen).hash(state);
        self.decisions.hash(state);
    }
}

impl Subscription {
    /// The fields of `Mutation` whose events it may hear.
    #[must_use]
    pub fn mutations(&self) -> &[String] {
        &self.form.listen.mutations
    }

    /// Which events it hears.
    #[must_use]
    pub fn audience(&self) -> &Audience {
        &self.audience
    }

    /// How it shows them.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// What the subscriber hears of an event: the response as JSON, or `None` if it is not for this subscriber.
    #[must_use]
    pub fn hears(&self, event: &Event) -> Option<Vec<u8>> {
        self.audience.has(event).then(|| self.show(event)).flatten()
    }

    /// The event as this subscription shows it, whether it hears it or not. `None` if that is too large.
    #[must_use]
    pub fn show(&self, event: &Event) -> Option<Vec<u8>> {
        let Form { listen, decisions } = &self.form;
        let shaper = Shaper::new(decisions, self.event_bytes);
        let shape = match event.value() {
            EventValue::Record(record) => {
                shaper.data_of_row(&listen.place, &listen.value, EventRow { record, decisions })
            }
            EventValue::Value(value) => shaper.data_of_value(&listen.place, &listen.value, value),
        };
        let Some(shape) = shape else {
            tracing::warn!(field = &*listen.place.name, "an event is too large for a subscriber and was left out");
            return None;
        };
        Some(Response { data: shape.data, errors: shape.errors, explanation: None }.to_json())
    }
}

impl Audience {
    /// Whether an event is for it.
    #[must_use]
    pub fn has(&self, event: &Event) -> bool {
        let nothing = Item::new();
        let (stored, fields) = match event.value() {
            EventValue::Record(record) => (&record.stored, &record.fields),
            EventValue::Value(Attribute::Map(fields)) => (&nothing, fields),
            EventValue::Value(_) => (&nothing, &nothing),
        };
        let has = |(name, wanted): (&String, &Attribute)| fields.get(name).unwrap_or(&Attribute::Null) == wanted;
        std::iter::once(&self.scope).chain(&self.asked_of).all(|scope| plan::covers(scope, stored))
            && self.equal.iter().all(has)
            && self.filter.as_ref().is_none_or(|filter| filter.holds(fields))
    }
}
