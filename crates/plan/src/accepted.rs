//! Events that were accepted and are not finished, in the table of deliveries: whatever becomes of the gateway that accepted
//! one, another finds it there and runs it.
//!
//! Each event has a record of its own, or several if it is long, and an entry in one of [`DIRECTORIES`] records with known
//! keys, so that no gateway searches the table. The entry says until when a gateway holds the event, and how often it failed.
//! A gateway that changes an entry says what it was before, so that one gateway holds an event and no two.

use crate::{
    Attribute, BatchGet, Comparison, Condition, Delete, Item, Put, Step, Update, Write,
    planner::get_by_key,
    table::{DELIVERIES, DELIVERY_EXPIRES, DELIVERY_KEY},
};

/// Over how many records the entries are spread, so that gateways seldom write the same one.
const DIRECTORIES: u32 = 16;

/// How long an event may be in the table, in seconds. Longer than any is tried.
const KEPT_S: u64 = 7 * 24 * 3600;

/// How much of an event is in one record, in bytes. A record holds 400 KB.
const PART_BYTES: usize = 350_000;

/// What begins the name of an attribute that is an entry.
const ENTRY: &str = "event-";
const FUNCTION: &str = "function";
const PAYLOAD: &str = "payload";
const PARTS: &str = "parts";

/// An event for a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedEvent {
    /// The function.
    pub function: String,
    /// The event, as JSON.
    pub payload: String,
}

/// The entry of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Until when a gateway holds the event, in milliseconds since 1970.
    pub held_until_ms: u64,
    /// How often the function failed.
    pub failures: u32,
}

/// Writes an event: the records of its parts, and its entry. It is accepted once all of them are written, in any order.
#[must_use]
pub fn write(id: &str, event: &AcceptedEvent, entry: Entry, now_s: u64) -> Vec<Step> {
    let parts = parts(&event.payload);
    let count = parts.len();
    let put = |(number, part): (usize, &str)| {
        let mut item = key(&record_key(id, number));
        item.insert(PAYLOAD.to_owned(), part.into());
        item.insert(DELIVERY_EXPIRES.to_owned(), Attribute::Number((now_s + KEPT_S).to_string()));
        if number == 0 {
            item.insert(FUNCTION.to_owned(), event.function.as_str().into());
            item.insert(PARTS.to_owned(), Attribute::Number(count.to_string()));
        }
        Step::Write(Write::Put(Put { table: DELIVERIES.to_owned(), item, condition: Condition::Always }))
    };
    parts.into_iter().enumerate().map(put).chain([change(id, None, Some(entry))]).collect()
}

/// Changes the entry of an event, from what it was; `None` stands for no entry.
#[must_use]
pub fn change(id: &str, from: Option<Entry>, to: Option<Entry>) -> Step {
    let name = format!("{ENTRY}{id}");
    let was = from.map_or(Comparison::IsMissing, |entry| Comparison::eq(entry.to_attribute()));
    let condition = Condition::test(&*name, was);
    let changes = Item::from([(name, to.map_or(Attribute::Null, Entry::to_attribute))]);
    let (table, key) = (DELIVERIES.to_owned(), key(&directory_key(directory_of(id))));
    Step::Write(Write::Update(Update { table, key, changes, condition }))
}

/// Reads all entries.
#[must_use]
pub fn list() -> Step {
    let keys = (0..DIRECTORIES).map(|number| key(&directory_key(number))).collect();
    Step::BatchGet(BatchGet { table: DELIVERIES.to_owned(), keys })
}

/// The events in the records that [`list`] found, with their entries.
pub fn listed(directories: &[Item]) -> impl Iterator<Item = (&str, Entry)> {
    directories.iter().flatten().filter_map(|(name, value)| Some((name.strip_prefix(ENTRY)?, Entry::read(value)?)))
}

/// Reads the first part of an event.
#[must_use]
pub fn read(id: &str) -> Step {
    read_part(id, 0)
}

/// The event whose first part is this record, and the steps that read its other parts.
#[must_use]
pub fn event_of(id: &str, record: &Item) -> Option<(AcceptedEvent, Vec<Step>)> {
    let function = record.get(FUNCTION)?.as_text()?.to_owned();
    let payload = record.get(PAYLOAD)?.as_text()?.to_owned();
    let Some(Attribute::Number(parts)) = record.get(PARTS) else { return None };
    let others = (1..parts.parse().ok()?).map(|number| read_part(id, number)).collect();
    Some((AcceptedEvent { function, payload }, others))
}

/// Adds another part, in their order.
pub fn add_part(event: &mut AcceptedEvent, record: &Item) -> Option<()> {
    event.payload.push_str(record.get(PAYLOAD)?.as_text()?);
    Some(())
}

/// Removes the records of an event that has no entry any more.
#[must_use]
pub fn remove(id: &str, event: &AcceptedEvent) -> Vec<Step> {
    let delete = |number: usize| {
        let (table, key) = (DELIVERIES.to_owned(), key(&record_key(id, number)));
        Step::Write(Write::Delete(Delete { table, key, condition: Condition::Always }))
    };
    (0..parts(&event.payload).len()).map(delete).collect()
}

impl Entry {
    fn to_attribute(self) -> Attribute {
        Attribute::Text(format!("{} {}", self.held_until_ms, self.failures))
    }

    fn read(value: &Attribute) -> Option<Self> {
        let (held_until_ms, failures) = value.as_text()?.split_once(' ')?;
        Some(Self { held_until_ms: held_until_ms.parse().ok()?, failures: failures.parse().ok()? })
    }
}

fn read_part(id: &str, number: usize) -> Step {
    get_by_key(DELIVERIES, &key(&record_key(id, number)))
}

/// The text in pieces that fit in a record; never none.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while rest.len() > PART_BYTES {
        let (part, others) = rest.split_at(rest.floor_char_boundary(PART_BYTES));
        parts.push(part);
        rest = others;
    }
    parts.push(rest);
    parts
}

fn key(delivery: &str) -> Item {
    Item::from([(DELIVERY_KEY.to_owned(), delivery.into())])
}

/// No key of a delivery looks like this: those are hashes.
fn record_key(id: &str, number: usize) -> String {
    format!("event:{id}:{number}")
}

fn directory_key(number: u32) -> String {
    format!("events:{number}")
}

fn directory_of(id: &str) -> u32 {
    id.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte))) % DIRECTORIES
}

#[cfg(test)]
mod tests;
