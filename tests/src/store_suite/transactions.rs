//! Transactions: all or nothing, and which conditions failed.

use std::sync::Arc;

use plan::{Outcome, Store, StoreError, Write};

use super::records::{
    assert_rejected, create, delete, item, note, plain_spec, put, retitle, run, stored, text, transact, with_notes,
};

pub async fn a_transaction_writes_all_of_its_records(store: Arc<dyn Store>) {
    with_notes(&store, &[note("b", "bob"), note("c", "cid")]).await;
    store.prepare(&[plain_spec("Other")]).await.unwrap();
    let mut other = create(note("a", "ann"));
    other.table = "Other".to_owned();
    let writes = vec![
        Write::Put(create(note("a", "ann"))),
        Write::Update(retitle("b", "new")),
        Write::Delete(delete("c")),
        Write::Put(other),
    ];
    assert_eq!(transact(&store, writes).await, Ok(Outcome::Record(None)));
    assert_eq!(stored(&store, "a").await, Some(note("a", "ann")));
    let retitled = item([("id", text("b")), ("owner", text("bob")), ("title", text("new"))]);
    assert_eq!(stored(&store, "b").await, Some(retitled));
    assert_eq!(stored(&store, "c").await, None);
}

pub async fn a_transaction_with_a_failed_condition_writes_nothing_and_names_it(store: Arc<dyn Store>) {
    with_notes(&store, &[note("b", "bob")]).await;
    let writes = vec![Write::Put(create(note("a", "ann"))), Write::Put(create(note("b", "ann")))];
    assert_eq!(
        transact(&store, writes).await,
        Err(StoreError::TransactionConditionFailed { failed: vec![1], stored: vec![None, Some(note("b", "bob"))] })
    );
    assert_eq!(stored(&store, "a").await, None);
    assert_eq!(stored(&store, "b").await, Some(note("b", "bob")));
}

pub async fn a_transaction_names_every_failed_condition(store: Arc<dyn Store>) {
    with_notes(&store, &[note("b", "bob")]).await;
    let writes = vec![
        Write::Update(retitle("a", "new")),
        Write::Put(put(note("fine", "ann"))),
        Write::Put(create(note("b", "ann"))),
        Write::Delete(delete("c")),
    ];
    assert_eq!(
        transact(&store, writes).await,
        Err(StoreError::TransactionConditionFailed {
            failed: vec![0, 2, 3],
            stored: vec![None, None, Some(note("b", "bob")), None],
        })
    );
    assert_eq!(stored(&store, "fine").await, None);
}

pub async fn a_transaction_that_touches_a_record_twice_is_rejected(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    let writes = vec![Write::Put(create(note("a", "ann"))), Write::Update(retitle("a", "new"))];
    assert_rejected(transact(&store, writes).await, "ValidationException");
    assert_eq!(stored(&store, "a").await, None);
}

pub async fn of_concurrent_transactions_on_a_record_exactly_one_wins(store: Arc<dyn Store>) {
    with_notes(&store, &[]).await;
    let competing: Vec<_> = (0..6)
        .map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let own = note(&format!("own {number}"), "ann");
                let shared = note("shared", &format!("caller {number}"));
                loop {
                    let writes = vec![Write::Put(create(own.clone())), Write::Put(create(shared.clone()))];
                    match transact(&store, writes).await {
                        Ok(_) => return true,
                        Err(StoreError::TransactionConditionFailed { failed, .. }) => {
                            assert_eq!(failed, [1]);
                            return false;
                        }
                        // Nothing was written, and the step may be run again.
                        Err(StoreError::Conflict) => tokio::task::yield_now().await,
                        Err(other) => panic!("a loser is told that its condition failed, not {other:?}"),
                    }
                }
            })
        })
        .collect();
    let mut winners = Vec::new();
    for (number, task) in competing.into_iter().enumerate() {
        if task.await.unwrap() {
            winners.push(number);
        }
    }
    assert_eq!(winners.len(), 1);
    assert_eq!(stored(&store, "shared").await, Some(note("shared", &format!("caller {}", winners[0]))));
    for number in 0..6 {
        let own = stored(&store, &format!("own {number}")).await;
        assert_eq!(own.is_some(), number == winners[0], "the record of caller {number}");
    }
    // The next one finds the record as the winner left it.
    let late = run(&store, create(note("shared", "late"))).await;
    assert!(matches!(late, Err(StoreError::ConditionFailed { stored: Some(_) })), "{late:?}");
}
