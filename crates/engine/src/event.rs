//! What a mutation did, as subscribers may hear of it: the fields that it selected, without those that are protected.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html>; a field that the mutation
//! does not select reaches no subscriber, and cannot be filtered by.

mod publish;
mod row;

use std::collections::BTreeMap;

use plan::{Attribute, Became, Item, RecordChange};

pub use self::publish::{Publish, Unheard, WriteUnderWay};
pub(crate) use self::row::EventRow;
use crate::{
    answer::{Answer, Node, Reached},
    compile::{Guard, ObjectKind, Objects, Value},
    served::{Reading, Served},
    size::{bytes_of, bytes_of_item},
};

/// What a mutation did.
#[derive(Clone, Debug)]
pub struct Event {
    /// The field of `Mutation`.
    mutation: String,
    value: EventValue,
}

/// A value of an event.
#[derive(Clone, Debug)]
pub(crate) enum EventValue {
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
    pub(crate) related: BTreeMap<String, RelatedRecords>,
}

/// Where a relation leads.
#[derive(Clone, Debug)]
pub(crate) enum RelatedRecords {
    One(Box<Record>),
    Page { items: Vec<Record>, next_token: Option<String> },
}

impl Event {
    /// The field of `Mutation` that was executed.
    #[must_use]
    pub fn mutation(&self) -> &str {
        &self.mutation
    }

    /// About how many bytes it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        match &self.value {
            EventValue::Record(record) => record.bytes(),
            EventValue::Value(value) => bytes_of(value),
        }
    }

    pub(crate) fn value(&self) -> &EventValue {
        &self.value
    }

    /// The event of a root field that has been answered; `None` if it answered nothing.
    pub(crate) fn of_answer(mutation: &str, answer: &Answer<'_>) -> Option<Self> {
        let value = match answer {
            Answer::Record(objects, Some(node)) => EventValue::Record(Record::of_node(objects, node)),
            Answer::Value(_, Attribute::Null) => return None,
            Answer::Value(value, stored) => EventValue::Value(selected_of(stored, value)),
            Answer::Record(_, None) | Answer::Records(..) | Answer::Page(..) | Answer::Ready(_) => return None,
        };
        Some(Self { mutation: mutation.to_owned(), value })
    }

    /// The event of a change that the database tells: what was selected there is not known, so it holds every field that is
    /// not protected. `None` if the model has no such mutation.
    pub(crate) fn of_stored(served: &Served, change: &RecordChange) -> Option<Self> {
        let model = served.model_of_table(&change.table)?;
        let operations = &model.source.operations;
        let (mutation, stored) = match &change.became {
            Became::Inserted(new) => (operations.create.as_ref()?, new),
            Became::Modified { old: _, new } => (operations.update.as_ref()?, new),
            Became::Removed(old) => (operations.delete.as_ref()?, old),
        };
        let mut record = Record::default();
        for (name, value) in stored {
            if let Some(reading) = model.told.get(name) {
                record.tell(name, value.clone(), *reading);
            }
        }
        Some(Self { mutation: mutation.clone(), value: EventValue::Record(record) })
    }
}

impl Record {
    fn of_node(objects: &Objects, node: &Node<'_>) -> Self {
        let mut record = Self::default();
        for field in &objects.fields {
            let name = &*field.place.name;
            match &field.kind {
                ObjectKind::Stored(stored) => {
                    let is_told = match stored.guard {
                        Guard::Open => true,
                        Guard::Asked(_) => stored.told,
                        Guard::Withheld(_) => false,
                    };
                    if let (true, Some(value)) = (is_told, node.item.get(name)) {
                        record.tell(name, selected_of(value, &stored.value), stored.reading);
                    }
                }
                ObjectKind::Related(related) => {
                    let is_told = match related.guard {
                        // Nothing has been read of a relation that is withheld, so that its answer says nothing.
                        Guard::Open | Guard::Withheld(_) => true,
                        Guard::Asked(_) => false,
                    };
                    if let (true, Some(Ok(reached))) = (is_told, node.related(related.slot))
                        && let Some(records) = RelatedRecords::of(reached)
                    {
                        record.related.entry(name.to_owned()).or_insert(records);
                    }
                }
                ObjectKind::TypeName | ObjectKind::Refused(_) => {}
            }
        }
        record
    }

    fn bytes(&self) -> usize {
        let related = self.related.values().map(|related| match related {
            RelatedRecords::One(record) => record.bytes(),
            RelatedRecords::Page { items, next_token: _ } => items.iter().map(Self::bytes).sum(),
        });
        bytes_of_item(&self.stored) + bytes_of_item(&self.fields) + related.sum::<usize>()
    }

    fn tell(&mut self, name: &str, stored: Attribute, reading: Reading) {
        self.fields.insert(name.to_owned(), shown(&stored, reading));
        self.stored.insert(name.to_owned(), stored);
    }
}

impl RelatedRecords {
    fn of(reached: &Reached<'_>) -> Option<Self> {
        match reached {
            Reached::One(_, None) => None,
            Reached::One(objects, Some(node)) => Some(Self::One(Box::new(Record::of_node(objects, node)))),
            Reached::Page(page, records) => {
                // Under several names, the first tells.
                let record = |node| page.items().next().map(|objects| Record::of_node(objects, node));
                Some(Self::Page {
                    items: records.items.iter().filter_map(record).collect(),
                    next_token: records.next_token.clone(),
                })
            }
        }
    }
}

/// What is selected of a value of a custom type, by the names of the schema.
fn selected_of(value: &Attribute, selected: &Value) -> Attribute {
    match selected.objects() {
        Some(objects) => fields_of(value, objects),
        None => value.clone(),
    }
}

fn fields_of(value: &Attribute, objects: &Objects) -> Attribute {
    match value {
        Attribute::Map(fields) => Attribute::Map(
            objects
                .fields
                .iter()
                .filter_map(|field| match &field.kind {
                    ObjectKind::Stored(stored) => {
                        let value = selected_of(fields.get(&*field.place.name)?, &stored.value);
                        Some((field.place.name.to_string(), value))
                    }
                    ObjectKind::TypeName | ObjectKind::Refused(_) | ObjectKind::Related(_) => None,
                })
                .collect(),
        ),
        Attribute::List(elements) => {
            Attribute::List(elements.iter().map(|element| fields_of(element, objects)).collect())
        }
        leaf => leaf.clone(),
    }
}

/// A stored value as the API shows it.
fn shown(value: &Attribute, reading: Reading) -> Attribute {
    match (reading, value) {
        (Reading::OwnerName, Attribute::Text(text)) => Attribute::from(reading.of(text)),
        (Reading::OwnerName, Attribute::List(elements)) => {
            Attribute::List(elements.iter().map(|element| shown(element, reading)).collect())
        }
        (_, value) => value.clone(),
    }
}
