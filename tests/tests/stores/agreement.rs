//! The embedded store and DynamoDB Local answer the same to generated calls: what one takes the other takes, what one
//! refuses the other refuses by the same exception, and what they find is the same.
//!
//! Where the two differ because DynamoDB Local does not do what AWS documents, [`is_known`] says so.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking, also in their helpers")]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use plan::{
    Attribute, AttributeKind, AttributeType, BatchGet, Comparison, Condition, Delete, Direction, Get, Index, Item,
    KeyAttribute, KeyCondition, Operand, Outcome, Page, Projection, Put, Query, Scan, Sign, Step, Store, StoreError,
    TableSpec, Update, Write,
};
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use sluice_tests::dynamodb_local::DynamoDbLocal;
use store_dynamodb::{DynamoDbStore, TableNames};
use store_embedded::{EmbeddedStore, Location};
use tokio::runtime::Runtime;

use crate::store_dynamodb::{own_prefix, settings};

const TABLE: &str = "Thing";
const BY_TEXT: &str = "thingsByGroupAndRank";
const BY_NUMBER: &str = "thingsByRankAndGroup";

/// A table with a sort key, and two indexes whose keys are a text and a number in either order.
fn spec() -> TableSpec {
    let key = |name: &str, attribute_type| KeyAttribute { name: name.to_owned(), attribute_type };
    TableSpec {
        name: TABLE.to_owned(),
        partition: key("id", AttributeType::Text),
        sort: Some(key("no", AttributeType::Number)),
        indexes: vec![
            Index {
                name: BY_TEXT.to_owned(),
                partition: key("group", AttributeType::Text),
                sort: Some(key("rank", AttributeType::Number)),
                projection: Projection::All,
            },
            Index {
                name: BY_NUMBER.to_owned(),
                partition: key("rank", AttributeType::Number),
                sort: Some(key("group", AttributeType::Text)),
                projection: Projection::All,
            },
        ],
        time_to_live: None,
    }
}

fn number(text: impl Into<String>) -> Attribute {
    Attribute::Number(text.into())
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ab]{0,2}",
        1 => Just("ä𝄞".to_owned()),
        1 => prop_oneof![Just(1_024), Just(1_025), Just(2_048), Just(2_049)].prop_map(|length| "k".repeat(length)),
    ]
}

fn numbers() -> impl Strategy<Value = String> {
    let odd = [
        "0",
        "-0",
        "0.0",
        "1.0",
        "1.50",
        "1e-130",
        "-1e-130",
        "1e-131",
        "9.9999999999999999999999999999999999999e125",
        "1e125",
        "1e126",
        "-1e126",
        "12345678901234567890123456789012345678",
        "123456789012345678901234567890123456789",
        "1234567890123456789012345678901234567800",
        "0.12345678901234567890123456789012345678",
        "0.123456789012345678901234567890123456789",
        "0.9013905137962035",
        "1E3",
        "1e+3",
        "+1",
        "01",
        ".5",
        "5.",
        "-",
        "many",
        "",
        "1 ",
        "NaN",
        "0x1",
    ];
    prop_oneof![
        3 => (-3_i32..4).prop_map(|number| number.to_string()),
        2 => any::<f64>().prop_filter("a number", |number| number.is_finite()).prop_map(|number| format!("{number:e}")),
        3 => proptest::sample::select(odd.to_vec()).prop_map(str::to_owned),
    ]
}

fn scalar() -> impl Strategy<Value = Attribute> {
    prop_oneof![
        4 => texts().prop_map(Attribute::Text),
        3 => numbers().prop_map(Attribute::Number),
        1 => any::<bool>().prop_map(Attribute::Bool),
        1 => Just(Attribute::Null),
        1 => proptest::collection::vec(any::<u8>(), 0..3).prop_map(Attribute::Binary),
    ]
}

fn value() -> impl Strategy<Value = Attribute> {
    prop_oneof![
        8 => scalar(),
        1 => proptest::collection::vec(scalar(), 0..3).prop_map(Attribute::List),
        1 => proptest::collection::btree_map("[ab]", scalar(), 0..3).prop_map(Attribute::Map),
        1 => proptest::collection::vec(texts(), 0..3).prop_map(Attribute::TextSet),
        1 => proptest::collection::vec(numbers(), 0..3).prop_map(Attribute::NumberSet),
        1 => proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..2), 0..3).prop_map(Attribute::BinarySet),
    ]
}

/// A value for a key: mostly of its type.
fn text_key() -> impl Strategy<Value = Attribute> {
    prop_oneof![12 => "[ab]".prop_map(Attribute::Text), 2 => texts().prop_map(Attribute::Text), 1 => value()]
}

fn number_key() -> impl Strategy<Value = Attribute> {
    prop_oneof![
        12 => (0_i32..3).prop_map(|value| number(value.to_string())),
        2 => numbers().prop_map(Attribute::Number),
        1 => value(),
    ]
}

fn key() -> impl Strategy<Value = Item> {
    let whole = (text_key(), number_key()).prop_map(|(id, no)| named([("id", Some(id)), ("no", Some(no))]));
    let other = (proptest::option::of(text_key()), proptest::option::of(number_key()), proptest::option::of(value()))
        .prop_map(|(id, no, other)| named([("id", id), ("no", no), ("other", other)]));
    prop_oneof![15 => whole, 1 => other]
}

fn named<const N: usize>(attributes: [(&str, Option<Attribute>); N]) -> Item {
    attributes.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn attributes() -> impl Strategy<Value = Item> {
    (
        proptest::option::weighted(0.7, text_key()),
        proptest::option::weighted(0.7, number_key()),
        proptest::option::of(value()),
        proptest::option::of(value()),
    )
        .prop_map(|(group, rank, a, b)| named([("group", group), ("rank", rank), ("a", a), ("b", b)]))
}

fn comparison() -> impl Strategy<Value = Comparison> {
    let operand = || prop_oneof![3 => Just(Operand::Value), 1 => Just(Operand::Size)];
    let sign = proptest::sample::select(vec![
        Sign::Equal,
        Sign::Unequal,
        Sign::Less,
        Sign::LessOrEqual,
        Sign::Greater,
        Sign::GreaterOrEqual,
    ]);
    let kind = proptest::sample::select(vec![
        AttributeKind::Text,
        AttributeKind::Number,
        AttributeKind::Null,
        AttributeKind::TextSet,
        AttributeKind::List,
    ]);
    prop_oneof![
        5 => (operand(), sign, value()).prop_map(|(operand, sign, value)| Comparison::Compare(operand, sign, value)),
        1 => (operand(), value(), value()).prop_map(|(operand, low, high)| Comparison::Between(operand, low, high)),
        1 => (operand(), numbers(), numbers())
            .prop_map(|(operand, low, high)| Comparison::Between(operand, number(low), number(high))),
        1 => value().prop_map(Comparison::BeginsWith),
        1 => value().prop_map(Comparison::Contains),
        1 => value().prop_map(Comparison::HasElement),
        1 => Just(Comparison::Exists),
        1 => Just(Comparison::IsMissing),
        1 => kind.prop_map(Comparison::IsOfKind),
    ]
}

fn condition(fields: &'static [&'static str]) -> impl Strategy<Value = Condition> {
    let leaf = (proptest::sample::select(fields.to_vec()), comparison())
        .prop_map(|(field, comparison)| Condition::test(field, comparison));
    let some = leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Condition::all),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Condition::any),
            inner.prop_map(Condition::not),
        ]
    });
    prop_oneof![1 => Just(Condition::Always), 3 => some]
}

const ALL: &[&str] = &["a", "b", "group", "rank", "id", "no"];
const PLAIN: &[&str] = &["a", "b", "group", "rank"];
const OUTSIDE: &[&str] = &["a", "b", "id", "no"];

/// A test of a sort key with values of `value`.
fn sort(value: impl Strategy<Value = Attribute> + Clone + 'static) -> impl Strategy<Value = Option<Comparison>> {
    let sign = proptest::sample::select(vec![Sign::Equal, Sign::Less, Sign::GreaterOrEqual]);
    proptest::option::of(prop_oneof![
        3 => (sign, value.clone()).prop_map(|(sign, value)| Comparison::Compare(Operand::Value, sign, value)),
        1 => (value.clone(), value.clone()).prop_map(|(low, high)| Comparison::Between(Operand::Value, low, high)),
        1 => value.prop_map(Comparison::BeginsWith),
    ])
}

fn query() -> impl Strategy<Value = Query> {
    let of = |index: Option<&str>, [partition, sort]: [&str; 2], value, test: Option<Comparison>, filter| {
        let key = test.into_iter().fold(KeyCondition::of(partition, value), |key, test| key.and(sort, test));
        let (table, index) = (TABLE.to_owned(), index.map(str::to_owned));
        Query { table, index, key, filter, limit: 1, start: None, direction: Direction::Ascending, consistent: false }
    };
    let texts = || text_key().boxed();
    let numbers = || number_key().boxed();
    let direction = prop_oneof![Just(Direction::Ascending), Just(Direction::Descending)];
    let query = prop_oneof![
        (texts(), sort(numbers()), condition(PLAIN)).prop_map(move |(value, test, filter)| of(
            None,
            ["id", "no"],
            value,
            test,
            filter
        )),
        (texts(), sort(numbers()), condition(OUTSIDE)).prop_map(move |(value, test, filter)| of(
            Some(BY_TEXT),
            ["group", "rank"],
            value,
            test,
            filter
        )),
        (numbers(), sort(texts()), condition(OUTSIDE)).prop_map(move |(value, test, filter)| of(
            Some(BY_NUMBER),
            ["rank", "group"],
            value,
            test,
            filter
        )),
    ];
    (query, 1_u32..5, direction).prop_map(|(query, limit, direction)| Query { limit, direction, ..query })
}

fn write() -> impl Strategy<Value = Write> {
    let table = || TABLE.to_owned();
    let put = (key(), attributes(), condition(ALL)).prop_map(move |(key, more, condition)| {
        Write::Put(Put { table: table(), item: key.into_iter().chain(more).collect(), condition })
    });
    let update = (key(), attributes(), condition(ALL))
        .prop_map(move |(key, changes, condition)| Write::Update(Update { table: table(), key, changes, condition }));
    let delete = (key(), condition(ALL))
        .prop_map(move |(key, condition)| Write::Delete(Delete { table: table(), key, condition }));
    prop_oneof![4 => put, 2 => update, 1 => delete]
}

fn step() -> impl Strategy<Value = Step> {
    let table = || TABLE.to_owned();
    prop_oneof![
        6 => write().prop_map(Step::Write),
        1 => key().prop_map(move |key| Step::Get(Get { table: table(), key })),
        1 => proptest::collection::vec(key(), 1..2).prop_map(move |keys| Step::BatchGet(BatchGet { table: table(), keys })),
        3 => query().prop_map(Step::Query),
        2 => (condition(ALL), 1_u32..9)
            .prop_map(move |(filter, _)| Step::Scan(Scan { table: table(), filter, limit: 100, start: None })),
    ]
}

/// An outcome as both stores must have it: numbers by their values, sets and scans in an order of their own.
fn plain(step: &Step, outcome: Result<Outcome, StoreError>) -> String {
    let item =
        |item: &Item| item.iter().map(|(name, value)| format!("{name}={} ", plain_value(value))).collect::<String>();
    match outcome {
        Ok(Outcome::Record(record)) => format!("record {}", record.as_ref().map(item).unwrap_or_default()),
        Ok(Outcome::Page(Page { items, scanned, last })) => {
            let mut items: Vec<String> = items.iter().map(item).collect();
            match step {
                Step::Scan(_) | Step::BatchGet(_) => {
                    items.sort_unstable();
                    format!("{scanned} {items:?}")
                }
                // Records of equal sort keys come in any order, but as many of them. A page that ends at its limit may say
                // that there is more where there is not, as AWS does.
                Step::Query(query) => {
                    format!("{scanned} {} {}", items.len(), last.is_some() && scanned < query.limit)
                }
                Step::Get(_) | Step::Write(_) | Step::Transact(_) => format!("{items:?}"),
            }
        }
        Err(StoreError::ConditionFailed { stored }) => {
            format!("condition failed {}", stored.as_ref().map(item).unwrap_or_default())
        }
        Err(StoreError::Rejected { code, .. }) => format!("rejected {code}"),
        Err(other) => panic!("neither store fails otherwise: {other:?}"),
    }
}

/// DynamoDB Local gives some numbers back as they were sent, where AWS gives all in a form of its own.
fn plain_number(number: &str) -> String {
    plan::canonical_number(number).unwrap_or_else(|_| number.to_owned())
}

fn plain_value(value: &Attribute) -> String {
    let sorted = |mut elements: Vec<String>| {
        elements.sort_unstable();
        format!("{elements:?}")
    };
    match value {
        Attribute::Number(number) => plain_number(number),
        Attribute::NumberSet(numbers) => sorted(numbers.iter().map(|number| plain_number(number)).collect()),
        Attribute::TextSet(texts) => sorted(texts.clone()),
        Attribute::BinarySet(all) => sorted(all.iter().map(|bytes| format!("{bytes:?}")).collect()),
        Attribute::List(elements) => format!("{:?}", elements.iter().map(plain_value).collect::<Vec<_>>()),
        Attribute::Map(entries) => {
            format!("{:?}", entries.iter().map(|(name, value)| (name, plain_value(value))).collect::<Vec<_>>())
        }
        Attribute::Text(text) if text.len() > 40 => format!("{} × k", text.len()),
        other => format!("{other:?}"),
    }
}

fn kind_of(step: &Step) -> &'static str {
    match step {
        Step::Get(_) => "GetItem",
        Step::BatchGet(_) => "BatchGetItem",
        Step::Query(_) => "Query",
        Step::Scan(_) => "Scan",
        Step::Write(Write::Put(_)) => "PutItem",
        Step::Write(Write::Update(_)) => "UpdateItem",
        Step::Write(Write::Delete(_)) => "DeleteItem",
        Step::Transact(_) => "TransactWriteItems",
    }
}

/// What a store says, without what depends on the values.
fn words(outcome: &Result<Outcome, StoreError>) -> String {
    match outcome {
        Ok(Outcome::Record(_)) => "record".to_owned(),
        Ok(Outcome::Page(_)) => "page".to_owned(),
        Err(StoreError::Rejected { message, .. }) => {
            message.chars().filter(|c| !c.is_ascii_digit()).take(160).collect()
        }
        Err(StoreError::ConditionFailed { .. }) => "condition failed".to_owned(),
        Err(other) => format!("{other:?}"),
    }
}

/// Whether DynamoDB Local takes what AWS refuses: an update that gives a key of an index another type, or more bytes than a
/// key may have.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html#limits-data-types>
fn is_known(step: &Step, here: &Result<Outcome, StoreError>) -> bool {
    let (Step::Write(Write::Update(_)), Err(StoreError::Rejected { message, .. })) = (step, here) else { return false };
    ["Type mismatch for Index Key", "Size of hashkey", "Aggregated size of all range keys"]
        .iter()
        .any(|known| message.contains(known))
}

/// Runs generated calls against both stores, and answers each kind of difference with its shortest example.
fn differences(mut runner: TestRunner) -> BTreeMap<String, String> {
    let runtime = Runtime::new().unwrap();
    let endpoint = DynamoDbLocal::shared().endpoint();
    let found = Mutex::new(BTreeMap::<String, String>::new());
    let run = |steps: Vec<Step>| {
        runtime.block_on(async {
            let remote: Arc<dyn Store> =
                Arc::new(DynamoDbStore::connect(settings(endpoint, TableNames::Prefix(own_prefix()))));
            let embedded: Arc<dyn Store> = Arc::new(EmbeddedStore::open(Location::Memory).unwrap());
            for store in [&remote, &embedded] {
                store.prepare(&[spec()]).await.unwrap();
            }
            for step in &steps {
                let (there, here) = (remote.run(step).await, embedded.run(step).await);
                let kind = format!("{}: {} there, {} here", kind_of(step), words(&there), words(&here));
                let shown = format!("{step:?}\n    there {there:?}\n    here {here:?}");
                let is_known = is_known(step, &here);
                if plain(step, there) == plain(step, here) {
                    continue;
                }
                if !is_known {
                    let mut found = found.lock().unwrap();
                    let shortest = found.entry(kind).or_insert_with(|| shown.clone());
                    if shown.len() < shortest.len() {
                        *shortest = shown;
                    }
                }
                // The two have other records now.
                break;
            }
        });
        Ok(())
    };
    runner.run(&proptest::collection::vec(step(), 1..6), run).unwrap();
    found.into_inner().unwrap()
}

/// How many cases a test run tries, always the same.
const CASES: u32 = 150;
/// Another number of cases, each time others: `SLUICE_AGREEMENT_CASES=5000 cargo test … both_stores`.
const MORE_CASES: &str = "SLUICE_AGREEMENT_CASES";

fn runner() -> TestRunner {
    #[expect(clippy::disallowed_methods, reason = "a developer's own choice of how long to look")]
    let more = std::env::var(MORE_CASES).ok().and_then(|cases| cases.parse().ok());
    let config = |cases| Config { cases, failure_persistence: None, ..Config::default() };
    match more {
        Some(cases) => TestRunner::new(config(cases)),
        None => TestRunner::new_with_rng(config(CASES), TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    }
}

#[test]
fn both_stores_answer_generated_calls_alike() {
    // Generators of conditions nest deeper than the stack of a test's thread.
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(|| differences(runner())).unwrap();
    let found: Vec<String> =
        thread.join().unwrap().into_iter().map(|(kind, example)| format!("{kind}\n    {example}")).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
