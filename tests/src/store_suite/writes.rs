//! Single writes: conditions, what they answer, and what they leave.

use std::sync::Arc;

use plan::{Attribute, Condition, Outcome, Store, StoreError, Update};

use super::records::{create, delete, exists, is, item, note, number, put, retitle, run, stored, text, with_notes};

pub async fn a_create_of_a_new_record_passes_its_condition(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    assert_eq!(run(&store, create(note("a", "ann"))).await, Ok(Outcome::Record(None)));
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
}

pub async fn a_create_over_an_existing_record_fails_with_the_stored_one(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    assert_eq!(
        run(&store, create(note("a", "bob"))).await,
        Err(StoreError::ConditionFailed { stored: Some(note("a", "ann")) })
    );
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
}

pub async fn a_put_without_a_condition_replaces_the_whole_record(store: Arc<dyn Store>) {
    let long = item([("id", text("a")), ("owner", text("ann")), ("extra", number("1"))]);
    with_notes(&store, &[long]).await;
    assert_eq!(run(&store, put(note("a", "bob"))).await, Ok(Outcome::Record(None)));
    assert_eq!(stored(&store, "a").await, Some(note("a", "bob")));
}

pub async fn an_update_sets_and_removes_and_answers_the_whole_new_record(store: Arc<dyn Store>) {
    let before = item([("id", text("a")), ("owner", text("ann")), ("title", text("old")), ("body", text("b"))]);
    with_notes(&store, &[before]).await;
    let update = Update {
        changes: item([
            ("title", text("new")),
            ("rank", number("7")),
            ("body", Attribute::Null),
            ("absent", Attribute::Null),
        ]),
        ..retitle("a", "")
    };
    let after = item([("id", text("a")), ("owner", text("ann")), ("title", text("new")), ("rank", number("7"))]);
    assert_eq!(run(&store, update).await, Ok(Outcome::Record(Some(after.clone()))));
    assert_eq!(stored(&store, "a").await, Some(after));
}

pub async fn an_update_of_a_missing_record_fails_with_nothing_stored(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    assert_eq!(run(&store, retitle("a", "new")).await, Err(StoreError::ConditionFailed { stored: None }));
    assert_eq!(stored(&store, "a").await, None);
}

pub async fn an_update_that_fails_its_condition_changes_nothing_and_shows_the_stored_record(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    let update = Update { condition: exists().and(is("owner", "bob")), ..retitle("a", "new") };
    assert_eq!(run(&store, update).await, Err(StoreError::ConditionFailed { stored: Some(note("a", "ann")) }));
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
}

pub async fn a_delete_answers_the_record_as_it_was(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    assert_eq!(run(&store, delete("a")).await, Ok(Outcome::Record(Some(note("a", "ann")))));
    assert_eq!(stored(&store, "a").await, None);
}

pub async fn a_delete_of_a_missing_record_fails_with_nothing_stored(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    assert_eq!(run(&store, delete("a")).await, Err(StoreError::ConditionFailed { stored: None }));
}

pub async fn a_delete_that_fails_its_condition_keeps_the_record(store: Arc<dyn Store>) {
    with_notes(&store, &[note("a", "ann")]).await;
    let mut foreign = delete("a");
    foreign.condition = is("owner", "bob");
    assert_eq!(run(&store, foreign).await, Err(StoreError::ConditionFailed { stored: Some(note("a", "ann")) }));
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
}

pub async fn a_delete_without_a_condition_may_find_nothing(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    let mut anything = delete("a");
    anything.condition = Condition::Always;
    assert_eq!(run(&store, anything).await, Ok(Outcome::Record(None)));
}

pub async fn of_concurrent_creates_exactly_one_wins(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    let creating = (0..8).map(|number| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            let mine = note("a", &format!("caller {number}"));
            (mine.clone(), run(&store, create(mine)).await)
        })
    });
    let mut winners = Vec::new();
    let mut seen_by_losers = Vec::new();
    for task in creating.collect::<Vec<_>>() {
        match task.await.unwrap() {
            (mine, Ok(_)) => winners.push(mine),
            (_, Err(StoreError::ConditionFailed { stored })) => seen_by_losers.extend(stored),
            (_, other) => panic!("a loser is told that its condition failed, not {other:?}"),
        }
    }
    assert_eq!(winners.len(), 1);
    assert_eq!(seen_by_losers.len(), 7);
    assert!(seen_by_losers.iter().all(|seen| *seen == winners[0]));
    assert_eq!(stored(&store, "a").await.as_ref(), winners.first());
}
