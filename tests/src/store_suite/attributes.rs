//! Values: every kind, at their limits.

use std::sync::Arc;

use plan::{Attribute, Item, Store};

use super::records::{
    assert_rejected, create, item, note, number, put, retitle, run, stored, text, transact, with_notes,
};

pub async fn every_kind_of_attribute_comes_back_as_it_was(store: Arc<dyn Store>) {
    let inner = item([
        ("text", text("inner")),
        ("list", Attribute::List(vec![Attribute::Null, Attribute::Bool(false), Attribute::List(Vec::new())])),
        ("map", Attribute::Map(Item::new())),
    ]);
    let record = item([
        ("id", text("a")),
        ("text", text("words")),
        ("number", number("-12.5")),
        ("yes", Attribute::Bool(true)),
        ("no", Attribute::Bool(false)),
        ("nothing", Attribute::Null),
        ("list", Attribute::List(vec![text("b"), number("1"), Attribute::Map(inner.clone())])),
        ("map", Attribute::Map(inner)),
        ("texts", Attribute::TextSet(vec!["a".to_owned(), "b".to_owned()])),
        ("numbers", Attribute::NumberSet(vec!["3".to_owned()])),
        ("bytes", Attribute::Binary(vec![0, 1, 254, 255])),
        ("manyBytes", Attribute::BinarySet(vec![vec![0], vec![255, 0]])),
    ]);
    with_notes(&store, std::slice::from_ref(&record)).await;
    assert_eq!(stored(&store, "a").await, Some(record));
}

pub async fn numbers_keep_thirty_eight_digits(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    for digits in [
        "0",
        "-1",
        "9007199254740993",
        "12345678901234567890123456789012345678",
        "-0.12345678901234567890123456789012345678",
        "123456789012345678901234567890.12345678",
    ] {
        let record = item([("id", text("a")), ("number", number(digits))]);
        run(&store, put(record.clone())).await.unwrap();
        assert_eq!(stored(&store, "a").await, Some(record));
    }
}

pub async fn a_number_with_more_digits_is_rejected(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    for digits in ["123456789012345678901234567890123456789", "1e126", "many", ""] {
        let record = item([("id", text("a")), ("number", number(digits))]);
        assert_rejected(run(&store, put(record)).await, "ValidationException");
    }
    assert_eq!(stored(&store, "a").await, None);
}

pub async fn empty_texts_and_all_of_unicode_come_back(store: Arc<dyn Store>) {
    let record = item([
        ("id", text("schlüssel/鍵/🔑")),
        ("empty", text("")),
        ("controls", text("\u{1}\t\n\u{7f}")),
        ("zero", text("a\0b")),
        ("astral", text("𝄞 👩‍👩‍👧 \u{10ffff}")),
        ("näme", text("\"quoted\" \\ 'and'")),
        ("listed", Attribute::List(vec![text("")])),
    ]);
    with_notes(&store, std::slice::from_ref(&record)).await;
    assert_eq!(stored(&store, "schlüssel/鍵/🔑").await, Some(record));
}

pub async fn an_empty_key_is_rejected(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    assert_rejected(run(&store, put(note("", "ann"))).await, "ValidationException");
    assert_rejected(run(&store, put(item([("owner", text("ann"))]))).await, "ValidationException");
    assert_rejected(run(&store, put(item([("id", number("1"))]))).await, "ValidationException");
    // The same for the key of an index.
    assert_rejected(run(&store, put(note("a", ""))).await, "ValidationException");
    let null_owner = item([("id", text("a")), ("owner", Attribute::Null)]);
    assert_rejected(run(&store, put(null_owner)).await, "ValidationException");
}

/// More than an item may have.
fn too_long() -> Attribute {
    text(&"x".repeat(400 * 1024))
}

pub async fn a_record_over_four_hundred_kilobytes_is_rejected(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    let large = item([("id", text("a")), ("body", too_long())]);
    assert_rejected(run(&store, create(large.clone())).await, "ValidationException");
    let in_transaction = transact(&store, vec![plan::Write::Put(create(large))]).await;
    assert_rejected(in_transaction, "ValidationException");
    assert_eq!(stored(&store, "a").await, None);

    let just_fits = item([("id", text("a")), ("body", text(&"x".repeat(400 * 1024 - 7)))]);
    run(&store, create(just_fits.clone())).await.unwrap();
    assert_eq!(stored(&store, "a").await, Some(just_fits));
}

pub async fn an_update_may_not_grow_a_record_over_four_hundred_kilobytes(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    let mut grow = retitle("a", "");
    grow.changes = item([("title", too_long())]);
    assert_rejected(run(&store, grow).await, "ValidationException");
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
}
