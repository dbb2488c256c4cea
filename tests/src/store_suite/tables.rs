//! Preparing tables.

use std::sync::Arc;

use plan::{
    Comparison, Condition, KeyCondition, Outcome, Query, Step, Store, StoreError, TableShape, TableSpec, TimeToLive,
    Write,
};

use super::records::{
    BY_OWNER, NOTE, assert_rejected, create, ids, index, item, note, note_spec, number, number_key, page, plain_spec,
    query_by_owner, run, scan, stored, text, text_key,
};

fn note_shape() -> TableShape {
    TableShape { name: NOTE.to_owned(), indexes: vec![BY_OWNER.to_owned()] }
}

pub async fn preparing_twice_changes_nothing(store: Arc<dyn Store>) {
    assert_eq!(store.prepare(&[note_spec()]).await, Ok(vec![note_shape()]));
    run(&store, create(note("a", "ann"))).await.unwrap();
    assert_eq!(store.prepare(&[note_spec()]).await, Ok(vec![note_shape()]));
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
    assert_eq!(ids(&page(&store, query_by_owner("ann", 10)).await), ["a"]);
}

/// For a store that outlives its process: run on the store that [`preparing_twice_changes_nothing`] left.
pub async fn finds_what_preparing_twice_left(store: Arc<dyn Store>) {
    assert_eq!(store.prepare(&[note_spec()]).await, Ok(vec![note_shape()]));
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
    assert_eq!(ids(&page(&store, query_by_owner("ann", 10)).await), ["a"]);
}

pub async fn a_table_without_the_wanted_index_is_reported_so_and_left_as_it_is(store: Arc<dyn Store>) {
    let bare = TableShape { name: NOTE.to_owned(), indexes: Vec::new() };
    assert_eq!(store.prepare(&[plain_spec(NOTE)]).await, Ok(vec![bare.clone()]));
    run(&store, create(note("a", "ann"))).await.unwrap();
    assert_eq!(store.prepare(&[note_spec()]).await, Ok(vec![bare]));
    assert_rejected(run(&store, query_by_owner("ann", 10)).await, "ValidationException");
    assert_eq!(ids(&page(&store, scan(10)).await), ["a"]);
}

pub async fn tables_may_have_short_names_number_keys_and_a_time_to_live(store: Arc<dyn Store>) {
    let spec = TableSpec {
        name: "Me".to_owned(),
        partition: number_key("serial"),
        sort: None,
        indexes: vec![index("meByRank", number_key("rank"))],
        time_to_live: Some(TimeToLive { attribute: "expires".to_owned() }),
    };
    let shape = TableShape { name: "Me".to_owned(), indexes: vec!["meByRank".to_owned()] };
    assert_eq!(store.prepare(std::slice::from_ref(&spec)).await, Ok(vec![shape.clone()]));
    assert_eq!(store.prepare(&[spec]).await, Ok(vec![shape]));

    let record = item([("serial", number("1")), ("rank", number("2")), ("title", text("x"))]);
    let mut create = create(record.clone());
    create.table = "Me".to_owned();
    create.condition = Condition::test("serial", Comparison::IsMissing);
    assert_eq!(store.run(&Step::Write(Write::Put(create))).await, Ok(Outcome::Record(None)));
    let query = Query {
        table: "Me".to_owned(),
        index: Some("meByRank".to_owned()),
        key: KeyCondition::of("rank", number("2.0")),
        ..query_by_owner("", 10)
    };
    assert_eq!(page(&store, query).await.items, [record]);
}

pub async fn the_shapes_come_in_the_order_of_the_specs(store: Arc<dyn Store>) {
    let names = ["Zebra", "Ape", "Mole"];
    let specs = names.map(plain_spec);
    let shapes = names.map(|name| TableShape { name: name.to_owned(), indexes: Vec::new() });
    assert_eq!(store.prepare(&specs).await, Ok(shapes.to_vec()));
}

pub async fn a_table_with_another_key_is_refused_and_left_as_it_is(store: Arc<dyn Store>) {
    store.prepare(&[plain_spec(NOTE)]).await.unwrap();
    run(&store, create(note("a", "ann"))).await.unwrap();
    let others = [
        (TableSpec { partition: text_key("owner"), ..plain_spec(NOTE) }, "`owner` (S)"),
        (TableSpec { partition: number_key("id"), ..plain_spec(NOTE) }, "`id` (N)"),
        (TableSpec { sort: Some(number_key("no")), ..plain_spec(NOTE) }, "`id` (S), `no` (N)"),
    ];
    for (other, wanted) in others {
        match store.prepare(&[other]).await {
            Err(StoreError::KeyMismatch { table, expected, found }) => {
                assert!(table.contains(NOTE), "{table}");
                assert_eq!((expected.as_str(), found.as_str()), (wanted, "`id` (S)"));
            }
            answer => panic!("another key is refused, not {answer:?}"),
        }
    }
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
}

pub async fn an_index_with_another_key_is_refused_and_left_as_it_is(store: Arc<dyn Store>) {
    store.prepare(&[note_spec()]).await.unwrap();
    run(&store, create(note("a", "ann"))).await.unwrap();
    let sorted = |sort| plan::Index { sort: Some(sort), ..index(BY_OWNER, text_key("owner")) };
    let others = [
        (index(BY_OWNER, text_key("author")), "`author` (S)"),
        (index(BY_OWNER, number_key("owner")), "`owner` (N)"),
        (sorted(number_key("no")), "`owner` (S), `no` (N)"),
    ];
    for (other, wanted) in others {
        match store.prepare(&[TableSpec { indexes: vec![other], ..note_spec() }]).await {
            Err(StoreError::IndexMismatch { table, index, expected, found }) => {
                assert!(table.contains(NOTE), "{table}");
                assert_eq!((index.as_str(), expected.as_str(), found.as_str()), (BY_OWNER, wanted, "`owner` (S)"));
            }
            answer => panic!("another key is refused, not {answer:?}"),
        }
    }
    assert_eq!(ids(&page(&store, query_by_owner("ann", 10)).await), ["a"]);
}
