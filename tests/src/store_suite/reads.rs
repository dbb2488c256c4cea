//! Reads: consistency, filters, paging, and how many records were looked at.

use std::{collections::BTreeSet, sync::Arc};

use plan::{Attribute, Item, Page, Query, Scan, Store};

use super::records::{
    assert_rejected, get, ids, is, item, key, note, number, page, put, query_by_id, query_by_owner, retitle, run, scan,
    stored, text, with_notes,
};

pub async fn a_get_sees_the_last_write(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    for round in 0..20 {
        let written = item([("id", text("a")), ("round", number(&round.to_string()))]);
        run(&store, put(written.clone())).await.unwrap();
        assert_eq!(stored(&store, "a").await, Some(written));
    }
}

pub async fn a_get_of_a_missing_record_is_none(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    assert_eq!(run(&store, get("b")).await, Ok(plan::Outcome::Record(None)));
}

pub async fn a_query_by_the_tables_key_reads_its_record(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann"), note("b", "bob")]).await;
    let found = page(&store, query_by_id("a")).await;
    assert_eq!((found.items, found.scanned), (vec![note("a", "ann")], 1));
    let missing = page(&store, query_by_id("c")).await;
    assert_eq!(missing, Page::default());
}

pub async fn a_query_counts_a_record_that_the_filter_hides(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    let query = Query { filter: is("owner", "bob"), ..query_by_id("a") };
    let hidden = page(&store, query).await;
    assert_eq!((hidden.items, hidden.scanned), (Vec::new(), 1));
}

pub async fn a_query_on_an_index_pages_to_the_end(store: Arc<dyn Store>) {
    let mut notes: Vec<Item> = (0..7).map(|number| note(&format!("ann-{number}"), "ann")).collect();
    notes.push(note("bob-0", "bob"));
    with_notes(&store, &notes).await;

    let mut seen = BTreeSet::new();
    let mut query = query_by_owner("ann", 3);
    let mut sizes = Vec::new();
    loop {
        let page = page(&store, query.clone()).await;
        assert_eq!(usize::try_from(page.scanned).unwrap(), page.items.len());
        sizes.push(page.items.len());
        seen.extend(ids(&page).into_iter().map(str::to_owned));
        let Some(last) = page.last else { break };
        assert_eq!(last.keys().collect::<Vec<_>>(), ["id", "owner"]);
        query.start = Some(last);
    }
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!(seen.len(), 7);
}

pub async fn a_query_on_an_index_leaves_out_records_without_its_key(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann"), key("ownerless")]).await;
    assert_eq!(ids(&page(&store, query_by_owner("ann", 10)).await), ["a"]);

    // An owner that goes away takes the record out of the index, one that comes puts it in.
    let mut give_up = retitle("a", "");
    give_up.changes = item([("owner", Attribute::Null)]);
    run(&store, give_up).await.unwrap();
    let mut take = retitle("ownerless", "");
    take.changes = item([("owner", text("ann"))]);
    run(&store, take).await.unwrap();
    assert_eq!(ids(&page(&store, query_by_owner("ann", 10)).await), ["ownerless"]);
}

pub async fn a_consistent_query_on_an_index_is_rejected(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    let query = Query { consistent: true, ..query_by_owner("ann", 10) };
    assert_rejected(run(&store, query).await, "ValidationException");
}

pub async fn a_scan_pages_through_a_whole_table(store: Arc<dyn Store>) {
    let notes: Vec<Item> = (0..10).map(|number| note(&format!("n{number}"), "ann")).collect();
    with_notes(&store, &notes).await;
    let mut seen = BTreeSet::new();
    let mut looked_at = 0;
    let mut request = scan(4);
    loop {
        let page = page(&store, request.clone()).await;
        looked_at += page.scanned;
        seen.extend(ids(&page).into_iter().map(str::to_owned));
        let Some(last) = page.last else { break };
        assert_eq!(last.keys().collect::<Vec<_>>(), ["id"]);
        request.start = Some(last);
    }
    assert_eq!((looked_at, seen.len()), (10, 10));
}

pub async fn a_scan_looks_at_as_many_records_as_its_limit_before_the_filter(store: Arc<dyn Store>) {
    let mut notes: Vec<Item> = (0..9).map(|number| note(&format!("n{number}"), "ann")).collect();
    notes.push(note("wanted", "bob"));
    with_notes(&store, &notes).await;
    let mut request = Scan { filter: is("owner", "bob"), ..scan(3) };
    let mut found = Vec::new();
    let mut looked_at = Vec::new();
    loop {
        let page = page(&store, request.clone()).await;
        looked_at.push(page.scanned);
        found.extend(ids(&page).into_iter().map(str::to_owned));
        let Some(last) = page.last else { break };
        request.start = Some(last);
    }
    assert_eq!((found, looked_at), (vec!["wanted".to_owned()], vec![3, 3, 3, 1]));
}

pub async fn a_scan_of_an_empty_table_is_an_empty_page(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    assert_eq!(page(&store, scan(100)).await, Page::default());
}
