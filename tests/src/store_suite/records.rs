//! The suite's table and short words for its records and steps.

use std::sync::Arc;

use plan::{
    Attribute, AttributeType, BatchGet, Comparison, Condition, Delete, Direction, Get, Index, Item, KeyAttribute,
    KeyCondition, Outcome, Page, Projection, Put, Query, Scan, Step, Store, StoreError, TableSpec, Update, Write,
};

/// The table that most behaviours use.
pub(super) const NOTE: &str = "Note";
/// Its index.
pub(super) const BY_OWNER: &str = "noteByOwner";

/// The condition of a create.
pub(super) fn is_new() -> Condition {
    Condition::test("id", Comparison::IsMissing)
}

/// The condition of an update or delete.
pub(super) fn exists() -> Condition {
    Condition::test("id", Comparison::Exists)
}

/// The attribute is this text.
pub(super) fn is(field: &str, value: &str) -> Condition {
    Condition::test(field, Comparison::eq(value))
}

pub(super) fn text_key(name: &str) -> KeyAttribute {
    KeyAttribute { name: name.to_owned(), attribute_type: AttributeType::Text }
}

pub(super) fn number_key(name: &str) -> KeyAttribute {
    KeyAttribute { name: name.to_owned(), attribute_type: AttributeType::Number }
}

/// An index without a sort key that holds whole records.
pub(super) fn index(name: &str, partition: KeyAttribute) -> Index {
    Index { name: name.to_owned(), partition, sort: None, projection: Projection::All }
}

pub(super) fn note_spec() -> TableSpec {
    TableSpec { indexes: vec![index(BY_OWNER, text_key("owner"))], ..plain_spec(NOTE) }
}

pub(super) fn plain_spec(name: &str) -> TableSpec {
    TableSpec { name: name.to_owned(), partition: text_key("id"), sort: None, indexes: Vec::new(), time_to_live: None }
}

/// Makes the table [`NOTE`] and puts `notes` into it.
pub(super) async fn with_notes(store: &Arc<dyn Store>, notes: &[Item]) {
    store.prepare(&[note_spec()]).await.unwrap();
    for note in notes {
        run(store, put(note.clone())).await.unwrap();
    }
}

pub(super) fn text(text: &str) -> Attribute {
    Attribute::from(text)
}

pub(super) fn number(number: &str) -> Attribute {
    Attribute::Number(number.to_owned())
}

pub(super) fn item<const N: usize>(attributes: [(&str, Attribute); N]) -> Item {
    attributes.into_iter().map(|(name, attribute)| (name.to_owned(), attribute)).collect()
}

pub(super) fn key(id: &str) -> Item {
    item([("id", text(id))])
}

pub(super) fn note(id: &str, owner: &str) -> Item {
    item([("id", text(id)), ("owner", text(owner))])
}

pub(super) fn put(item: Item) -> Put {
    Put { table: NOTE.to_owned(), item, condition: Condition::Always }
}

pub(super) fn create(item: Item) -> Put {
    Put { condition: is_new(), ..put(item) }
}

/// Sets `title` of an existing record.
pub(super) fn retitle(id: &str, title: &str) -> Update {
    let changes = item([("title", text(title))]);
    Update { table: NOTE.to_owned(), key: key(id), changes, condition: exists() }
}

pub(super) fn delete(id: &str) -> Delete {
    Delete { table: NOTE.to_owned(), key: key(id), condition: exists() }
}

pub(super) fn get(id: &str) -> Get {
    Get { table: NOTE.to_owned(), key: key(id) }
}

pub(super) fn query_by_id(id: &str) -> Query {
    Query {
        table: NOTE.to_owned(),
        index: None,
        key: KeyCondition::of("id", id),
        filter: Condition::Always,
        limit: 1,
        start: None,
        direction: Direction::Ascending,
        consistent: true,
    }
}

pub(super) fn query_by_owner(owner: &str, limit: u32) -> Query {
    Query {
        index: Some(BY_OWNER.to_owned()),
        key: KeyCondition::of("owner", owner),
        limit,
        consistent: false,
        ..query_by_id("")
    }
}

pub(super) fn scan(limit: u32) -> Scan {
    Scan { table: NOTE.to_owned(), filter: Condition::Always, limit, start: None }
}

/// What becomes a step.
pub(super) trait IntoStep {
    fn into_step(self) -> Step;
}

macro_rules! into_step {
    ($($request:ident => $step:expr),* $(,)?) => {
        $(impl IntoStep for $request {
            fn into_step(self) -> Step {
                $step(self)
            }
        })*
    };
}

into_step! {
    Get => Step::Get,
    BatchGet => Step::BatchGet,
    Query => Step::Query,
    Scan => Step::Scan,
    Put => |put| Step::Write(Write::Put(put)),
    Update => |update| Step::Write(Write::Update(update)),
    Delete => |delete| Step::Write(Write::Delete(delete)),
}

pub(super) async fn run(store: &Arc<dyn Store>, request: impl IntoStep) -> Result<Outcome, StoreError> {
    store.run(&request.into_step()).await
}

pub(super) async fn transact(store: &Arc<dyn Store>, writes: Vec<Write>) -> Result<Outcome, StoreError> {
    store.run(&Step::Transact(writes)).await
}

/// The record as it is stored.
pub(super) async fn stored(store: &Arc<dyn Store>, id: &str) -> Option<Item> {
    match run(store, get(id)).await.unwrap() {
        Outcome::Record(record) => record,
        Outcome::Page(_) => panic!("a get answers a record"),
    }
}

pub(super) async fn page(store: &Arc<dyn Store>, request: impl IntoStep) -> Page {
    match run(store, request).await.unwrap() {
        Outcome::Page(page) => page,
        Outcome::Record(_) => panic!("a query or scan answers a page"),
    }
}

/// The ids of a page, sorted.
pub(super) fn ids(page: &Page) -> Vec<&str> {
    let mut ids: Vec<&str> = page.items.iter().filter_map(|item| item.get("id")?.as_text()).collect();
    ids.sort_unstable();
    ids
}

pub(super) fn assert_rejected(result: Result<Outcome, StoreError>, expected: &str) {
    match result {
        Err(StoreError::Rejected { code, .. }) => assert_eq!(code, expected),
        other => panic!("expected the rejection `{expected}`, got {other:?}"),
    }
}
