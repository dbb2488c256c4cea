//! Expression text: what selects what, and what is refused.

use std::sync::Arc;

use plan::{Attribute, Item, Scan, Store};

use super::records::{
    assert_rejected, bindings, create, ids, item, note, number, page, plain_spec, put, retitle, run, scan, stored,
    text, with_notes,
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

/// A filter, its values, and the ids of the [`samples`] it selects.
type Case<'a> = (&'a str, &'a [(&'a str, Attribute)], &'a [&'a str]);

pub async fn expressions_select_what_dynamodb_selects(store: Arc<dyn Store>) {
    with_notes(&store, &samples()).await;
    let cases: [Case<'_>; 27] = [
        ("#title = :a", &[("a", text("banana"))], &["half"]),
        ("#title <> :a", &[("a", text("banana"))], &["bare", "full"]),
        ("#title < :a", &[("a", text("b"))], &["full"]),
        ("#title <= :a", &[("a", text("banana"))], &["full", "half"]),
        ("#title > :a", &[("a", text("b"))], &["half"]),
        ("#title >= :a", &[("a", text("banana"))], &["half"]),
        ("#title BETWEEN :a AND :b", &[("a", text("a")), ("b", text("b"))], &["full"]),
        ("begins_with(#title, :a)", &[("a", text("ban"))], &["half"]),
        ("contains(#title, :a)", &[("a", text("e p"))], &["full"]),
        ("NOT contains(#title, :a)", &[("a", text("e p"))], &["bare", "half"]),
        ("contains(#tags, :a)", &[("a", text("warm"))], &["full"]),
        ("NOT contains(#tags, :a)", &[("a", text("warm"))], &["bare", "half"]),
        ("attribute_exists(#title)", &[], &["full", "half"]),
        ("attribute_not_exists(#title)", &[], &["bare"]),
        ("attribute_type(#done, :a)", &[("a", text("NULL"))], &["half"]),
        ("size(#title) > :a", &[("a", number("6"))], &["full"]),
        ("size(#tags) = :a", &[("a", number("0"))], &["half"]),
        ("#title IN (:a, :b)", &[("a", text("banana")), ("b", text("cherry"))], &["half"]),
        // Numbers compare as numbers, and never equal a text.
        ("#rank > :a", &[("a", number("9"))], &["full"]),
        ("#rank = :a", &[("a", number("9.0"))], &["half"]),
        ("#rank = :a", &[("a", text("9"))], &[]),
        ("#rank BETWEEN :a AND :b", &[("a", number("9")), ("b", number("10"))], &["full", "half"]),
        ("#done = :a", &[("a", Attribute::Bool(true))], &["full"]),
        ("#done = :a", &[("a", Attribute::Null)], &["half"]),
        // Precedence: NOT, AND, OR.
        (
            "#title = :a OR #title = :b AND #rank = :c",
            &[("a", text("banana")), ("b", text("apple pie")), ("c", number("0"))],
            &["half"],
        ),
        (
            "(#title = :a OR #title = :b) AND #rank = :c",
            &[("a", text("banana")), ("b", text("apple pie")), ("c", number("10"))],
            &["full"],
        ),
        ("NOT (#title = :a)", &[("a", text("banana"))], &["bare", "full"]),
    ];
    for (filter, values, expected) in cases {
        let mut request = Scan { filter: Some(filter.to_owned()), ..scan(100) };
        for name in ["title", "rank", "done", "tags"] {
            if filter.contains(&format!("#{name}")) {
                request.bindings.names.insert(format!("#{name}"), name.to_owned());
            }
        }
        request.bindings.values.extend(values.iter().map(|(name, value)| (format!(":{name}"), value.clone())));
        let found = page(&store, request).await;
        assert_eq!((ids(&found), found.scanned), (expected.to_vec(), 3), "{filter} with {values:?}");
    }
}

pub async fn reserved_words_work_as_placeholders(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    let mut update = retitle("a", "");
    update.update = "SET #n0 = :v0, #n1 = :v1 REMOVE #n2".to_owned();
    update.bindings =
        bindings([("n0", "name"), ("n1", "size"), ("n2", "owner")], [("v0", text("x")), ("v1", number("1"))]);
    run(&store, update).await.unwrap();
    let expected = item([("id", text("a")), ("name", text("x")), ("size", number("1"))]);
    assert_eq!(stored(&store, "a").await, Some(expected));
}

pub async fn a_broken_expression_is_rejected(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    let mut condition = create(note("b", "ann"));
    condition.condition = Some("attribute_not_exists(".to_owned());
    assert_rejected(run(&store, condition).await, "ValidationException");
    assert_eq!(stored(&store, "b").await, None);

    let mut update = retitle("a", "new");
    update.update = "SET #title := :title".to_owned();
    assert_rejected(run(&store, update).await, "ValidationException");

    let filter = Scan { filter: Some("title =".to_owned()), ..scan(1) };
    assert_rejected(run(&store, filter).await, "ValidationException");
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
}

pub async fn an_unused_placeholder_is_rejected(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    let mut unused = create(note("a", "ann"));
    unused.bindings = bindings([("n0", "owner")], []);
    assert_rejected(run(&store, unused).await, "ValidationException");
    assert_eq!(stored(&store, "a").await, None);
}

pub async fn a_missing_placeholder_is_rejected(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    let mut missing = create(note("a", "ann"));
    missing.condition = Some("#owner = :owner".to_owned());
    missing.bindings = bindings([("owner", "owner")], []);
    assert_rejected(run(&store, missing).await, "ValidationException");
    assert_eq!(stored(&store, "a").await, None);
}

pub async fn an_unknown_table_is_rejected(store: Arc<dyn Store>) {
    store.prepare(&[plain_spec("Other")]).await.unwrap();
    assert_rejected(run(&store, put(note("a", "ann"))).await, "ResourceNotFoundException");
    assert_rejected(run(&store, scan(1)).await, "ResourceNotFoundException");
}
