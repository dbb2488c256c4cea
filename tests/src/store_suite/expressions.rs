//! Expression text: what selects what, and what is refused.

use std::sync::Arc;

use plan::{Attribute, AttributeKind, Comparison, Condition, Item, Operand, Scan, Sign, Store, StoreError};

use super::records::{
    assert_rejected, ids, is, item, note, number, page, plain_spec, put, retitle, run, scan, stored, text, with_notes,
};

/// Three records that differ in every way a filter can see.
fn samples() -> Vec<Item> {
    vec![
        item([
            ("id", text("full")),
            ("title", text("apple pie")),
            ("rank", number("10")),
            ("done", Attribute::Bool(true)),
            ("tags", Attribute::List(vec![text("sweet"), text("warm")])),
            ("owner", text("ann")),
        ]),
        item([
            ("id", text("half")),
            ("title", text("banana")),
            ("rank", number("9")),
            ("done", Attribute::Null),
            ("tags", Attribute::List(Vec::new())),
        ]),
        item([("id", text("bare"))]),
    ]
}

fn test(field: &str, comparison: Comparison) -> Condition {
    Condition::test(field, comparison)
}

fn compare(field: &str, sign: Sign, value: Attribute) -> Condition {
    test(field, Comparison::Compare(Operand::Value, sign, value))
}

fn size(field: &str, sign: Sign, value: &str) -> Condition {
    test(field, Comparison::Compare(Operand::Size, sign, number(value)))
}

fn between(field: &str, low: Attribute, high: Attribute) -> Condition {
    test(field, Comparison::Between(Operand::Value, low, high))
}

fn contains(field: &str, part: &str) -> Condition {
    test(field, Comparison::Contains(text(part)))
}

/// A filter, and the ids of the [`samples`] it selects.
type Case = (Condition, &'static [&'static str]);

fn cases() -> Vec<Case> {
    use Sign::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, Unequal};
    let (banana, pie) = (|| is("title", "banana"), || is("title", "apple pie"));
    vec![
        (banana(), &["half"]),
        (compare("title", Unequal, text("banana")), &["bare", "full"]),
        (compare("title", Less, text("b")), &["full"]),
        (compare("title", LessOrEqual, text("banana")), &["full", "half"]),
        (compare("title", Greater, text("b")), &["half"]),
        (compare("title", GreaterOrEqual, text("banana")), &["half"]),
        (between("title", text("a"), text("b")), &["full"]),
        (test("title", Comparison::BeginsWith(text("ban"))), &["half"]),
        (contains("title", "e p"), &["full"]),
        (contains("title", "e p").not(), &["bare", "half"]),
        (contains("tags", "warm"), &["full"]),
        (contains("tags", "warm").not(), &["bare", "half"]),
        (test("tags", Comparison::HasElement(text("warm"))), &["full"]),
        (test("title", Comparison::HasElement(text("e p"))), &[]),
        (test("title", Comparison::Exists), &["full", "half"]),
        (test("title", Comparison::IsMissing), &["bare"]),
        (test("done", Comparison::IsOfKind(AttributeKind::Null)), &["half"]),
        (size("title", Greater, "6"), &["full"]),
        (size("tags", Equal, "0"), &["half"]),
        // Numbers compare as numbers, and never equal a text.
        (compare("rank", Greater, number("9")), &["full"]),
        (compare("rank", Equal, number("9.0")), &["half"]),
        (is("rank", "9"), &[]),
        (between("rank", number("9"), number("10")), &["full", "half"]),
        (compare("done", Equal, Attribute::Bool(true)), &["full"]),
        (compare("done", Equal, Attribute::Null), &["half"]),
        (banana().or(pie().and(compare("rank", Equal, number("0")))), &["half"]),
        (banana().or(pie()).and(compare("rank", Equal, number("10"))), &["full"]),
        (banana().not(), &["bare", "full"]),
        (Condition::Never, &[]),
    ]
}

pub async fn expressions_select_what_dynamodb_selects(store: Arc<dyn Store>) {
    with_notes(&store, &samples()).await;
    for (filter, expected) in cases() {
        let found = page(&store, Scan { filter: filter.clone(), ..scan(100) }).await;
        assert_eq!((ids(&found), found.scanned), (expected.to_vec(), 3), "{filter:?}");
        let held: Vec<Item> = samples().into_iter().filter(|sample| filter.holds(sample)).collect();
        assert_eq!(held.len(), expected.len(), "a condition says the same of a record at hand: {filter:?}");
    }
}

pub async fn reserved_words_work_as_names(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    let mut update = retitle("a", "");
    update.changes = item([("name", text("x")), ("size", number("1")), ("owner", Attribute::Null)]);
    run(&store, update).await.unwrap();
    let expected = item([("id", text("a")), ("name", text("x")), ("size", number("1"))]);
    assert_eq!(stored(&store, "a").await, Some(expected));
}

/// What DynamoDB says of the filter.
async fn refusal(store: &Arc<dyn Store>, filter: Condition) -> String {
    match run(store, Scan { filter, ..scan(1) }).await {
        Err(StoreError::Rejected { code, message }) => format!("{code}: {message}"),
        other => panic!("expected a rejection, got {other:?}"),
    }
}

pub async fn operands_and_expressions_that_are_refused_are_refused_in_the_same_words(store: Arc<dyn Store>) {
    with_notes(&store, &samples()).await;
    let long = Condition::any((0..200).map(|number| is("title", &number.to_string())));
    let longer = Condition::any((0..2_000).map(|number| is("title", &number.to_string())));
    for filter in [
        compare("title", Sign::Less, Attribute::Null),
        compare("title", Sign::GreaterOrEqual, Attribute::Bool(true)),
        test("title", Comparison::BeginsWith(Attribute::Null)),
        test("title", Comparison::BeginsWith(number("1"))),
        between("title", text("a"), Attribute::Null),
        between("title", text("a"), number("1")),
        between("rank", number("10"), number("9.5")),
        between("title", text("b"), text("a")),
        long,
        longer,
    ] {
        let expected = filter.check(plan::Expression::Filter).expect_err("it is refused before it is sent");
        assert_eq!(refusal(&store, filter).await, format!("ValidationException: {expected}"));
    }
}

pub async fn an_unknown_table_is_rejected(store: Arc<dyn Store>) {
    store.prepare(&[plain_spec("Other")]).await.unwrap();
    assert_rejected(run(&store, put(note("a", "ann"))).await, "ResourceNotFoundException");
    assert_rejected(run(&store, scan(1)).await, "ResourceNotFoundException");
}
