//! Writes that take effect once, however often they are delivered, and writes that take effect together.
//!
//! The record of the delivery and the writes themselves are one `TransactWriteItems`, so a crash leaves all or nothing. The
//! record holds the answers of the first try, which every replay gives again.

use crate::{
    Attribute, Comparison, Condition, Delete, Fresh, Item, PlannedWrite, Put, Step, Update, Write,
    planner::get_by_key,
    table::{DELIVERIES, DELIVERY_EXPIRES, DELIVERY_KEY},
};

/// How long a delivery is remembered, in seconds: far longer than any retry of Cognito, Lambda or a person.
const REMEMBERED_S: u64 = 90 * 24 * 3600;
const ANSWER: &str = "answer";
const ANSWERS: &str = "answers";

/// How many writes one transaction takes beside the record of its delivery:
/// <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html>.
pub const MOST_TOGETHER: usize = 99;

/// Reads what a delivery has answered before.
#[must_use]
pub fn recall(delivery: &str) -> Step {
    get_by_key(DELIVERIES, &delivery_key(delivery))
}

/// The answer in a record that [`recall`] found. `None` if the record holds none, which no version has written.
#[must_use]
pub fn answer_of(record: &Item) -> Option<Item> {
    match record.get(ANSWER) {
        Some(Attribute::Map(answer)) => Some(answer.clone()),
        _ => None,
    }
}

/// The answers in a record that [`recall`] found of writes that took effect together.
#[must_use]
pub fn answers_of(record: &Item) -> Option<Vec<Item>> {
    let Some(Attribute::List(answers)) = record.get(ANSWERS) else { return None };
    let answer = |answer: &Attribute| match answer {
        Attribute::Map(answer) => Some(answer.clone()),
        _ => None,
    };
    answers.iter().map(answer).collect()
}

/// Reads the record that a write is about, if the answer depends on it: that of an update or a delete.
#[must_use]
pub fn look_first(planned: &PlannedWrite) -> Option<Step> {
    match &planned.write {
        Write::Put(_) => None,
        Write::Update(Update { table, .. }) | Write::Delete(Delete { table, .. }) => {
            Some(get_by_key(table, &planned.key))
        }
    }
}

/// The write together with the record of its delivery, and the answer that both give.
///
/// `before` is what [`look_first`] found. The write goes through only if the record is still as it was then.
/// `None` if there is no record to update or delete.
#[must_use]
pub fn transaction(
    delivery: &str,
    planned: &PlannedWrite,
    before: Option<&Item>,
    fresh: &Fresh,
) -> Option<(Step, Item)> {
    let (write, answer) = guarded(planned, before)?;
    let record = record_of(delivery, ANSWER, Attribute::Map(answer.clone()), fresh);
    Some((Step::Transact(vec![record, write]), answer))
}

/// Writes that take effect together.
#[derive(Clone, Debug, PartialEq)]
pub struct Together {
    /// All of them in one step, with the record of their delivery if there is one.
    pub step: Step,
    /// The answer of each write.
    pub answers: Vec<Item>,
    /// Where the first write stands in the step; those before it are records of deliveries.
    pub first: usize,
}

/// Several writes, each with what [`look_first`] found for it, that all take effect or none, and once for a delivery.
///
/// # Errors
/// The position of a write that has no record to update or delete.
pub fn together(
    delivery: Option<&str>,
    writes: &[(&PlannedWrite, Option<&Item>)],
    fresh: &Fresh,
) -> Result<Together, usize> {
    let (mut steps, mut answers) = (Vec::new(), Vec::new());
    for (position, (planned, before)) in writes.iter().enumerate() {
        let (write, answer) = guarded(planned, *before).ok_or(position)?;
        steps.push(write);
        answers.push(answer);
    }
    let Some(delivery) = delivery else { return Ok(Together { step: Step::Transact(steps), answers, first: 0 }) };
    let of_all = Attribute::List(answers.iter().cloned().map(Attribute::Map).collect());
    steps.insert(RECORD_POSITION, record_of(delivery, ANSWERS, of_all, fresh));
    Ok(Together { step: Step::Transact(steps), answers, first: WRITE_POSITION })
}

/// A write that goes through only if the record is as it was found, and its answer. `None` if there is no record to update
/// or delete.
fn guarded(planned: &PlannedWrite, before: Option<&Item>) -> Option<(Write, Item)> {
    Some(match &planned.write {
        Write::Put(put) => (planned.write.clone(), put.item.clone()),
        Write::Update(update) => (unchanged_since(before?, &planned.write), changed(before?, &update.changes)),
        Write::Delete(_) => (unchanged_since(before?, &planned.write), before?.clone()),
    })
}

/// The record of a delivery, which is written only if there is none yet.
fn record_of(delivery: &str, name: &str, answer: Attribute, fresh: &Fresh) -> Write {
    let condition = Condition::test(DELIVERY_KEY, Comparison::IsMissing);
    let mut item = delivery_key(delivery);
    item.insert(name.to_owned(), answer);
    item.insert(DELIVERY_EXPIRES.to_owned(), Attribute::Number((fresh.now_s + REMEMBERED_S).to_string()));
    Write::Put(Put { table: DELIVERIES.to_owned(), item, condition })
}

/// The position of the delivery's record in a [`transaction`].
pub const RECORD_POSITION: usize = 0;
/// The position of the write itself in a [`transaction`].
pub const WRITE_POSITION: usize = 1;

fn delivery_key(delivery: &str) -> Item {
    Item::from([(DELIVERY_KEY.to_owned(), Attribute::from(delivery))])
}

/// The write, on condition that every attribute it read is still the same.
fn unchanged_since(before: &Item, write: &Write) -> Write {
    let is_same = |(name, value): (&String, &Attribute)| Condition::test(name, Comparison::eq(value.clone()));
    let guarded = |condition: Condition| Condition::all([condition].into_iter().chain(before.iter().map(is_same)));
    match write.clone() {
        Write::Put(put) => Write::Put(put),
        Write::Update(update) => Write::Update(Update { condition: guarded(update.condition), ..update }),
        Write::Delete(delete) => Write::Delete(Delete { condition: guarded(delete.condition), ..delete }),
    }
}

/// The record as the changes leave it.
fn changed(before: &Item, changes: &Item) -> Item {
    let mut after = before.clone();
    for (name, value) in changes {
        match value {
            Attribute::Null => after.remove(name),
            value => after.insert(name.clone(), value.clone()),
        };
    }
    after
}
