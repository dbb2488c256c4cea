//! What a mutation did, as subscribers may hear of it: the fields that it selected, without those that are protected.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html>; a field that the mutation
//! does not select reaches no subscriber, and cannot be filtered by.

use std::collections::BTreeMap;

use model::{Model, api::Change};
use plan::{Attribute, Item};

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

/// A change of a record that a gateway somewhere made, as the database tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredChange {
    /// The model, by name.
    pub model: String,
    /// What was done.
    pub change: Change,
    /// The record after it, or before it was deleted.
    pub record: Item,
}

/// What a mutation did.
#[derive(Clone, Debug)]
pub struct Event {
    /// The field of `Mutation`.
    mutation: String,
    /// The selected fields at the top as they are stored: held against decisions.
    stored: Item,
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

/// A record as the API shows it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
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

    pub(crate) fn stored(&self) -> &Item {
        &self.stored
    }

    pub(crate) fn value(&self) -> &Told {
        &self.value
    }

    /// The fields at the top as the API shows them: held against filters.
    pub(crate) fn fields(&self) -> Option<&Item> {
        match &self.value {
            Told::Record(record) => Some(&record.fields),
            Told::Value(Attribute::Map(fields)) => Some(fields),
            Told::Value(_) => None,
        }
    }

    /// The event of a root field that has been answered; `None` if it answered nothing.
    pub(crate) fn of_answer(selected: &Selected<'_>, answer: &Answer) -> Option<Self> {
        let mutation = selected.name.to_owned();
        match answer {
            Answer::Record(Some(node)) => Some(Self {
                mutation,
                stored: stored(&selected.selection, &node.item),
                value: Told::Record(Record::of_node(&selected.selection, node)),
            }),
            Answer::Value(Attribute::Null) => None,
            Answer::Value(value) => Some(Self {
                mutation,
                stored: Item::new(),
                value: Told::Value(selected_of(value, &selected.selection)),
            }),
            Answer::Record(None) | Answer::Records(_) | Answer::Page(_) | Answer::Ready(_) => None,
        }
    }

    /// The event of a change that the database tells: nobody knows what was selected there, so it holds every field that is
    /// not protected. `None` if the model has no such mutation.
    pub(crate) fn of_stored(core: &Core, change: &StoredChange) -> Option<Self> {
        let model = core.schema.model(&change.model)?;
        let operations = &model.operations;
        let mutation = match change.change {
            Change::Create => operations.create.as_ref(),
            Change::Update => operations.update.as_ref(),
            Change::Delete => operations.delete.as_ref(),
        }?;
        let access = core.accesses.of(model);
        let (mut stored, mut fields) = (Item::new(), Item::new());
        for (name, value) in &change.record {
            let reading = reading(model, name);
            let is_protected = access.read_rules(name).is_some() && is_withheld(model, reading);
            if !is_protected {
                stored.insert(name.clone(), value.clone());
                fields.insert(name.clone(), shown(value, reading));
            }
        }
        let value = Told::Record(Record { fields, related: BTreeMap::new() });
        Some(Self { mutation: mutation.clone(), stored, value })
    }
}

/// Whether a protected field is kept from subscribers. Those of a public subscription would be anybody's.
fn is_withheld(model: &Model, reading: Reading) -> bool {
    match reading {
        Reading::Stored => true,
        Reading::OwnerName => !is_listened_to(model),
    }
}

impl Record {
    fn of_node(selection: &[Selected<'_>], node: &Node) -> Self {
        let mut record = Self::default();
        for (position, selected) in selection.iter().enumerate() {
            match &selected.source {
                Source::Stored(reading, guard) => {
                    if let (true, Some(value)) = (is_told(*guard, *reading), node.item.get(selected.name)) {
                        let value = selected_of(value, &selected.selection);
                        record.fields.insert(selected.name.to_owned(), shown(&value, *reading));
                    }
                }
                Source::Related(follow) => {
                    let related = node.related.get(&position).and_then(|answer| answer.as_ref().ok());
                    if let (Guard::Open, Some(related)) =
                        (follow.guard, related.and_then(|it| Related::of(selected, it)))
                    {
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
}

impl Related {
    fn of(selected: &Selected<'_>, answer: &Answer) -> Option<Self> {
        match answer {
            Answer::Record(Some(node)) => Some(Self::One(Box::new(Record::of_node(&selected.selection, node)))),
            Answer::Page(Page { items, next_token }) => {
                let inner = selected.selection.iter().find(|inner| matches!(inner.source, Source::Items));
                let selection = inner.map(|items| items.selection.as_slice()).unwrap_or_default();
                Some(Self::Page {
                    items: items.iter().map(|node| Record::of_node(selection, node)).collect(),
                    next_token: next_token.clone(),
                })
            }
            Answer::Record(None) | Answer::Records(_) | Answer::Value(_) | Answer::Ready(_) => None,
        }
    }
}

/// The owner's name stays, also where it is protected: that is how Amplify's field resolver ends.
fn is_told(guard: Guard, reading: Reading) -> bool {
    match (guard, reading) {
        (Guard::Open, _) | (Guard::Asked(_), Reading::OwnerName) => true,
        (Guard::Asked(_), Reading::Stored) | (Guard::Withheld(_), _) => false,
    }
}

/// The selected fields at the top, as they are stored.
fn stored(selection: &[Selected<'_>], item: &Item) -> Item {
    let told = selection.iter().filter_map(|selected| match selected.source {
        Source::Stored(reading, guard) if is_told(guard, reading) => Some(selected.name),
        _ => None,
    });
    told.filter_map(|name| Some((name.to_owned(), item.get(name)?.clone()))).collect()
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
