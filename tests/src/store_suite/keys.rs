//! Keys with sort keys, on tables and indexes, and batches of keys.

use std::{collections::BTreeSet, sync::Arc};

use plan::{
    Attribute, BatchGet, Comparison, Direction, Index, Item, KeyCondition, Operand, Projection, Query, Sign, Store,
    TableSpec,
};

use super::records::{
    NOTE, ids, index, item, key, note, number, number_key, page, plain_spec, put, query_by_owner, run, text, text_key,
    with_notes,
};

/// Orders of a shop, sorted by number.
fn order_spec() -> TableSpec {
    TableSpec { partition: text_key("shop"), sort: Some(number_key("no")), ..plain_spec(NOTE) }
}

fn order(shop: &str, no: &str) -> Item {
    item([("shop", text(shop)), ("no", number(no))])
}

/// Posts with an index by topic, sorted by rank.
fn post_spec(projection: Projection) -> TableSpec {
    let by_topic =
        Index { sort: Some(number_key("rank")), projection, ..index("postsByTopicAndRank", text_key("topic")) };
    TableSpec { indexes: vec![by_topic], ..plain_spec(NOTE) }
}

fn post(id: &str, rank: &str) -> Item {
    item([("id", text(id)), ("topic", text("rust")), ("rank", number(rank)), ("title", text("t")), ("body", text("b"))])
}

async fn with(store: &Arc<dyn Store>, spec: TableSpec, records: &[Item]) {
    store.prepare(&[spec]).await.unwrap();
    for record in records {
        run(store, put(record.clone())).await.unwrap();
    }
}

/// Records of the shop `a`.
fn of_shop() -> KeyCondition {
    KeyCondition::of("shop", "a")
}

fn query(key: KeyCondition) -> Query {
    Query { index: None, key, ..query_by_owner("", 10) }
}

fn numbers(items: &[Item], name: &str) -> Vec<String> {
    items
        .iter()
        .map(|item| match item.get(name) {
            Some(Attribute::Number(number)) => number.clone(),
            other => panic!("`{name}` is a number, not {other:?}"),
        })
        .collect()
}

pub async fn records_of_a_sort_key_are_told_apart_and_come_in_its_order(store: Arc<dyn Store>) {
    with(&store, order_spec(), &[order("a", "2"), order("a", "1"), order("b", "1")]).await;
    let by_shop = query(of_shop());
    assert_eq!(numbers(&page(&store, by_shop.clone()).await.items, "no"), ["1", "2"]);
    let descending = Query { direction: Direction::Descending, ..by_shop };
    assert_eq!(numbers(&page(&store, descending).await.items, "no"), ["2", "1"]);
    let one = query(of_shop().and("no", Comparison::eq(number("2"))));
    assert_eq!(page(&store, one).await.items, [order("a", "2")]);
}

pub async fn numbers_of_a_sort_key_are_ordered_as_numbers(store: Arc<dyn Store>) {
    let orders: Vec<Item> = ["10", "9", "-1", "0", "1.5", "-20"].map(|no| order("a", no)).to_vec();
    with(&store, order_spec(), &orders).await;
    let above = query(of_shop().and("no", Comparison::Compare(Operand::Value, Sign::Greater, number("-1"))));
    assert_eq!(numbers(&page(&store, above).await.items, "no"), ["0", "1.5", "9", "10"]);
    let between = query(of_shop().and("no", Comparison::Between(Operand::Value, number("-1"), number("9"))));
    assert_eq!(numbers(&page(&store, between).await.items, "no"), ["-1", "0", "1.5", "9"]);
}

pub async fn a_joined_sort_key_is_found_by_its_beginning(store: Arc<dyn Store>) {
    let spec = TableSpec { partition: text_key("shop"), sort: Some(text_key("no#line")), ..plain_spec(NOTE) };
    let line = |joined: &str| item([("shop", text("a")), ("no#line", text(joined))]);
    with(&store, spec, &[line("1#1"), line("1#2"), line("10#1"), line("2#1")]).await;
    let beginning = query(of_shop().and("no#line", Comparison::BeginsWith(text("1#"))));
    assert_eq!(page(&store, beginning).await.items, [line("1#1"), line("1#2")]);
}

pub async fn an_index_with_a_sort_key_reads_both_ways_and_pages(store: Arc<dyn Store>) {
    let posts: Vec<Item> = ["3", "1", "5", "2", "4"].map(|rank| post(rank, rank)).to_vec();
    with(&store, post_spec(Projection::All), &posts).await;
    for (direction, expected) in
        [(Direction::Ascending, ["1", "2", "3", "4", "5"]), (Direction::Descending, ["5", "4", "3", "2", "1"])]
    {
        let mut query = by_topic(direction);
        let mut seen = Vec::new();
        loop {
            let page = page(&store, query.clone()).await;
            seen.extend(numbers(&page.items, "rank"));
            let Some(last) = page.last else { break };
            assert_eq!(last.keys().collect::<Vec<_>>(), ["id", "rank", "topic"]);
            query.start = Some(last);
        }
        assert_eq!(seen, expected, "{direction:?}");
    }
}

fn by_topic(direction: Direction) -> Query {
    Query {
        index: Some("postsByTopicAndRank".to_owned()),
        key: KeyCondition::of("topic", "rust"),
        direction,
        ..query_by_owner("", 2)
    }
}

pub async fn an_index_leaves_out_records_without_its_sort_key(store: Arc<dyn Store>) {
    let unranked = item([("id", text("u")), ("topic", text("rust"))]);
    with(&store, post_spec(Projection::All), &[post("a", "1"), unranked]).await;
    assert_eq!(ids(&page(&store, by_topic(Direction::Ascending)).await), ["a"]);
}

pub async fn an_index_holds_what_its_projection_says(store: Arc<dyn Store>) {
    let cases = [
        (Projection::All, vec!["body", "id", "rank", "title", "topic"]),
        (Projection::KeysOnly, vec!["id", "rank", "topic"]),
        (Projection::Include(vec!["title".to_owned()]), vec!["id", "rank", "title", "topic"]),
    ];
    for (number, (projection, expected)) in cases.into_iter().enumerate() {
        let name = format!("{NOTE}{number}");
        store.prepare(&[TableSpec { name: name.clone(), ..post_spec(projection) }]).await.unwrap();
        let mut put = put(post("a", "1"));
        put.table.clone_from(&name);
        run(&store, put).await.unwrap();
        let page = page(&store, Query { table: name, ..by_topic(Direction::Ascending) }).await;
        assert_eq!(page.items[0].keys().collect::<Vec<_>>(), expected);
    }
}

fn batch(keys: Vec<Item>) -> BatchGet {
    BatchGet { table: NOTE.to_owned(), keys }
}

pub async fn a_batch_reads_every_record_that_is_there(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann"), note("b", "bob"), note("c", "cid")]).await;
    let found = page(&store, batch(vec![key("c"), key("missing"), key("a")])).await;
    assert_eq!((ids(&found), found.last.as_ref()), (vec!["a", "c"], None));
    let nothing = page(&store, batch(vec![key("missing")])).await;
    assert_eq!(nothing.items, Vec::<Item>::new());
}

pub async fn a_batch_takes_a_hundred_keys_of_two_attributes(store: Arc<dyn Store>) {
    let orders: Vec<Item> = (0..100).map(|no| order("a", &no.to_string())).collect();
    with(&store, order_spec(), &orders).await;
    let found = page(&store, batch(orders.clone())).await;
    let found: BTreeSet<String> = numbers(&found.items, "no").into_iter().collect();
    assert_eq!(found.len(), 100);
}

pub async fn a_batch_larger_than_an_answer_is_read_whole(store: Arc<dyn Store>) {
    // DynamoDB answers at most 16 MB at a time.
    let body = text(&"x".repeat(390_000));
    let notes: Vec<Item> = (0..50).map(|id| item([("id", text(&id.to_string())), ("body", body.clone())])).collect();
    with_notes(&store, &notes).await;
    let keys = (0..50).map(|id| key(&id.to_string())).collect();
    let found: BTreeSet<String> = ids(&page(&store, batch(keys)).await).into_iter().map(str::to_owned).collect();
    assert_eq!(found.len(), 50);
}
