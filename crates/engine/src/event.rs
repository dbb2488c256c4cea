//! What a mutation did, as subscribers may hear of it: the fields that it selected, without those that are protected.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html>; a field that the mutation
//! does not select reaches no subscriber, and cannot be filtered by.

use std::collections::BTreeMap;

use model::{Model, Schema, api::Change};
use plan::{Attribute, Became, Item, RecordChange};

use crate::{
    answer::{Answer, Node, Page},
    bind::{is_listened_to, reading},
    bound::{Guard, Reading, Selected, Source},
    core::Core,
};

/// Whoever carries events to subscribers. Publishing must be quick and must never fail: the write has happened.
pub trait Publish: Send + Sync {
    /// Whether anybody listens to a field of `Mutation`. No event is made for nobody.
    fn is_heard(&self, mutation: &str) -> bool;

    /// Hands an event over.
    fn publish(&self, event: Event);

    /// Learns that a record is about to be written. Where changes come back from the database as well, this is how one's own
    /// are known; where they do not, it is `None`.
    fn begin_write(&self, _table: &str, _key: &Item) -> Option<Box<dyn WriteUnderWay>> {
        None
    }
}

/// A write that has begun. Dropped, it has failed, or nobody knows what came of it: whatever comes back from the database is
/// news then.
pub trait WriteUnderWay: Send {
    /// The write has happened and is about to be published here: it is no news when it comes back.
    fn written(self: Box<Self>, change: Change, record: &Item);
}

/// Nobody listens.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unheard;

impl Publish for Unheard {
    fn is_heard(&self, _mutation: &str) -> bool {
        false
    }

    fn publish(&self, _event: Event) {}
}

/// What a mutation did.
#[derive(Clone, Debug)]
pub struct Event {
    /// The field of `Mutation`.
    mutation: String,
    value: Told,
}

/// A value of an event.
#[derive(Clone, Debug)]
pub(crate) enum Told {
    /// A record and where its selected relations lead.
    Record(Record),
    /// What holds no records.
    Value(Attribute),
}

/// What is told of a record.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    /// The fields as they are stored: held against decisions.
    pub(crate) stored: Item,
    /// The fields as the API shows them.
    pub(crate) fields: Item,
    pub(crate) related: BTreeMap<String, Related>,
}

/// Where a relation leads.
#[derive(Clone, Debug)]
pub(crate) enum Related {
    One(Box<Record>),
    Page { items: Vec<Record>, next_token: Option<String> },
}

impl Event {
    /// The field of `Mutation` that was executed.
    #[must_use]
    pub fn mutation(&self) -> &str {
        &self.mutation
    }

    pub(crate) fn value(&self) -> &Told {
        &self.value
    }

    /// The event of a root field that has been answered; `None` if it answered nothing.
    pub(crate) fn of_answer(schema: &Schema, selected: &Selected<'_>, answer: &Answer) -> Option<Self> {
        let mutation = selected.name.to_owned();
        match answer {
            Answer::Record(Some(node)) => {
                Some(Self { mutation, value: Told::Record(Record::of_node(schema, &selected.selection, node)) })
            }
            Answer::Value(Attribute::Null) => None,
            Answer::Value(value) => {
                Some(Self { mutation, value: Told::Value(selected_of(value, &selected.selection)) })
            }
            Answer::Record(None) | Answer::Records(_) | Answer::Page(_) | Answer::Ready(_) => None,
        }
    }

    /// The event of a change that the database tells: nobody knows what was selected there, so it holds every field that is
    /// not protected. `None` if the model has no such mutation.
    pub(crate) fn of_stored(core: &Core, change: &RecordChange) -> Option<Self> {
        let model = core.schema.models.iter().find(|model| model.table == change.table)?;
        let operations = &model.operations;
        let (mutation, told) = match &change.became {
            Became::Inserted(new) => (operations.create.as_ref()?, new),
            Became::Modified { old: _, new } => (operations.update.as_ref()?, new),
            Became::Removed(old) => (operations.delete.as_ref()?, old),
        };
        let access = core.accesses.of(model);
        let mut record = Record::default();
        for (name, value) in told {
            let reading = reading(model, name);
            if access.read_rules(name).is_none() || tells_protected(model, name, reading) {
                record.tell(name, value, reading);
            }
        }
        Some(Self { mutation: mutation.clone(), value: Told::Record(record) })
    }
}

/// Whether subscribers are told of a protected field. Only an owner's name stays: that is how Amplify's field resolver
/// ends. Public subscriptions are anybody's, so that they tell what has no rules of its own.
fn tells_protected(model: &Model, field: &str, reading: Reading) -> bool {
    if is_listened_to(model) {
        return reading == Reading::OwnerName;
    }
    model.field(field).is_some_and(|field| field.rules.is_none())
}

impl Record {
    fn of_node(schema: &Schema, selection: &[Selected<'_>], node: &Node) -> Self {
        let mut record = Self::default();
        for (position, selected) in selection.iter().enumerate() {
            match &selected.source {
                Source::Stored(reading, guard) => {
                    let is_told = match guard {
                        Guard::Open => true,
                        Guard::Asked(_) => schema
                            .model(selected.parent)
                            .is_some_and(|model| tells_protected(model, selected.name, *reading)),
                        Guard::Withheld(_) => false,
                    };
                    if let (true, Some(value)) = (is_told, node.item.get(selected.name)) {
                        record.tell(selected.name, &selected_of(value, &selected.selection), *reading);
                    }
                }
                Source::Related(follow) => {
                    let related = node.related.get(&position).and_then(|answer| answer.as_ref().ok());
                    // Nothing has been read of a relation that is withheld, so that its answer says nothing.
                    let is_told = match follow.guard {
                        Guard::Open | Guard::Withheld(_) => true,
                        Guard::Asked(_) => false,
                    };
                    if let (true, Some(related)) = (is_told, related.and_then(|it| Related::of(schema, selected, it))) {
                        record.related.entry(selected.name.to_owned()).or_insert(related);
                    }
                }
                Source::TypeName
                | Source::Introspection
                | Source::Items
                | Source::NextToken
                | Source::Call(_)
                | Source::Listen(_)
                | Source::Refused(_)
                | Source::Custom(_) => {}
            }
        }
        record
    }

    fn tell(&mut self, name: &str, stored: &Attribute, reading: Reading) {
        self.stored.insert(name.to_owned(), stored.clone());
        self.fields.insert(name.to_owned(), shown(stored, reading));
    }
}

impl Related {
    fn of(schema: &Schema, selected: &Selected<'_>, answer: &Answer) -> Option<Self> {
        match answer {
            Answer::Record(Some(node)) => Some(Self::One(Box::new(Record::of_node(schema, &selected.selection, node)))),
            Answer::Page(Page { items, next_token }) => {
                let inner = selected.selection.iter().find(|inner| matches!(inner.source, Source::Items));
                let selection = inner.map(|items| items.selection.as_slice()).unwrap_or_default();
                Some(Self::Page {
                    items: items.iter().map(|node| Record::of_node(schema, selection, node)).collect(),
                    next_token: next_token.clone(),
                })
            }
            Answer::Record(None) | Answer::Records(_) | Answer::Value(_) | Answer::Ready(_) => None,
        }
    }
}

/// What is selected of a value of a custom type, by the names of the schema.
fn selected_of(value: &Attribute, selection: &[Selected<'_>]) -> Attribute {
    match value {
        _ if selection.is_empty() => value.clone(),
        Attribute::Map(fields) => Attribute::Map(
            selection
                .iter()
                .filter_map(|inner| {
                    let value = selected_of(fields.get(inner.name)?, &inner.selection);
                    Some((inner.name.to_owned(), value))
                })
                .collect(),
        ),
        Attribute::List(elements) => {
            Attribute::List(elements.iter().map(|element| selected_of(element, selection)).collect())
        }
        leaf => leaf.clone(),
    }
}

/// A stored value as the API shows it.
fn shown(value: &Attribute, reading: Reading) -> Attribute {
    match (reading, value) {
        (Reading::OwnerName, Attribute::Text(text)) => Attribute::from(text.rsplit("::").next().unwrap_or_default()),
        (Reading::OwnerName, Attribute::List(elements)) => {
            Attribute::List(elements.iter().map(|element| shown(element, reading)).collect())
        }
        (_, value) => value.clone(),
    }
}
