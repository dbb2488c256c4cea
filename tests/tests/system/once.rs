//! A trigger's mutation takes effect exactly once: under replays at the same time, and whatever breaks in between.

use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use plan::{Preparing, Running, Step, Store, StoreError, TableSpec};
use sluice_tests::deliveries::{deliver, deliver_together, engine_over, rows, run_together};
use store_embedded::{EmbeddedStore, Location};

/// Where a fault strikes a transaction.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// Before anything was written.
    Before,
    /// After everything was written: only the answer is lost, as when a process dies.
    After,
}

/// A store whose first transaction meets a fault.
struct Faulty {
    inner: EmbeddedStore,
    fault: Fault,
    transactions: AtomicUsize,
}

impl Store for Faulty {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        self.inner.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        Box::pin(async move {
            let lost = StoreError::Unavailable { code: "Fault".to_owned(), message: "the test says so".to_owned() };
            let strikes = matches!(step, Step::Transact(_)) && self.transactions.fetch_add(1, Ordering::SeqCst) == 0;
            match (strikes, self.fault) {
                (false, _) => self.inner.run(step).await,
                (true, Fault::Before) => Err(lost),
                (true, Fault::After) => {
                    self.inner.run(step).await?;
                    Err(lost)
                }
            }
        })
    }
}

#[tokio::test]
async fn a_fault_before_or_after_the_write_leaves_one_row_after_the_next_delivery() {
    for fault in [Fault::Before, Fault::After] {
        let inner = EmbeddedStore::open(Location::Memory).unwrap();
        let engine = engine_over(Arc::new(Faulty { inner, fault, transactions: AtomicUsize::new(0) })).await;
        let first = deliver(&engine).await;
        assert_eq!(first.errors.first().and_then(|error| error.error_type()), Some("DynamoDB:Fault"), "{fault:?}");
        let second = deliver(&engine).await;
        assert!(second.errors.is_empty(), "{fault:?}: {second:?}");
        assert_eq!(rows(&engine).await, 1, "{fault:?}");
        assert_eq!(deliver(&engine).await, second, "{fault:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn deliveries_at_the_same_time_all_answer_the_one_row() {
    let engine = engine_over(Arc::new(EmbeddedStore::open(Location::Memory).unwrap())).await;
    let deliveries: Vec<_> = (0..32)
        .map(|_| {
            let engine = engine.clone();
            tokio::spawn(async move { deliver(&engine).await })
        })
        .collect();
    let mut answers = HashSet::new();
    for delivery in deliveries {
        let response = delivery.await.unwrap();
        assert!(response.errors.is_empty(), "{response:?}");
        answers.insert(response.data_json());
    }
    assert_eq!(answers.len(), 1);
    assert_eq!(rows(&engine).await, 1);
}

#[tokio::test]
async fn a_delivery_is_remembered_by_the_file_of_the_store() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("store.db");
    let first = {
        let engine = engine_over(Arc::new(EmbeddedStore::open(Location::File(file.clone())).unwrap())).await;
        deliver(&engine).await
    };
    let engine = engine_over(Arc::new(EmbeddedStore::open(Location::File(file)).unwrap())).await;
    assert_eq!(deliver(&engine).await, first);
    assert_eq!(rows(&engine).await, 1);
}

#[tokio::test]
async fn writes_of_a_transaction_are_all_there_or_none_whatever_strikes_and_once() {
    for (fault, after_the_fault) in [(Fault::Before, 0), (Fault::After, 2)] {
        let inner = EmbeddedStore::open(Location::Memory).unwrap();
        let engine = engine_over(Arc::new(Faulty { inner, fault, transactions: AtomicUsize::new(0) })).await;
        let first = deliver_together(&engine, 1).await;
        assert_eq!(first.errors.len(), 2, "{fault:?}: {first:?}");
        assert_eq!(rows(&engine).await, after_the_fault, "{fault:?}");
        let second = deliver_together(&engine, 2).await;
        assert!(second.errors.is_empty(), "{fault:?}: {second:?}");
        assert_eq!(rows(&engine).await, 2, "{fault:?}");
        // What was answered first is answered again, whatever the variables hold by now.
        assert_eq!(deliver_together(&engine, 3).await, second, "{fault:?}");
        let moment = if after_the_fault == 2 { "1@example.com" } else { "2@example.com" };
        assert_eq!(second.data_json().matches(moment).count(), 2, "{fault:?}: {}", second.data_json());
        assert_eq!(rows(&engine).await, 2, "{fault:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn transactions_that_are_delivered_at_the_same_time_all_answer_the_same() {
    let engine = engine_over(Arc::new(EmbeddedStore::open(Location::Memory).unwrap())).await;
    let deliveries: Vec<_> = (0..16)
        .map(|moment| {
            let engine = engine.clone();
            tokio::spawn(async move { deliver_together(&engine, moment).await })
        })
        .collect();
    let mut answers = HashSet::new();
    for delivery in deliveries {
        let response = delivery.await.unwrap();
        assert!(response.errors.is_empty(), "{response:?}");
        answers.insert(response.data_json());
    }
    assert_eq!(answers.len(), 1);
    assert_eq!(rows(&engine).await, 2);
}

#[tokio::test]
async fn a_part_that_cannot_go_through_leaves_nothing_of_its_transaction() {
    let engine = engine_over(Arc::new(EmbeddedStore::open(Location::Memory).unwrap())).await;
    let create = |alias: &str, id: &str| {
        format!("{alias}: createUserProfile(input: {{ id: \"{id}\", profileOwner: \"s1::ann\" }}) {{ id }}")
    };
    let one = run_together(&engine, &format!("mutation {{ __typename {} }}", create("a", "1"))).await;
    assert!(one.errors.is_empty(), "{one:?}");
    let gone = "b: deleteUserProfile(input: { id: \"9\" }) { id }";
    let (fresh, existing, again) = (create("a", "2"), create("b", "1"), create("b", "2"));
    for (second, error_type) in [
        (existing.as_str(), "DynamoDB:ConditionalCheckFailedException"),
        (gone, "DynamoDB:ConditionalCheckFailedException"),
        (again.as_str(), "TransactionRefused"),
    ] {
        let response = run_together(&engine, &format!("mutation {{ {fresh} {second} }}")).await;
        let types: Vec<_> = response.errors.iter().map(|error| error.error_type()).collect();
        assert_eq!(types, [Some("TransactionCanceled"), Some(error_type)], "{response:?}");
        assert_eq!(rows(&engine).await, 1, "{error_type}");
    }
    let changed = "b: updateUserProfile(input: { id: \"1\", email: \"new@example.com\" }) { email }";
    let both = run_together(&engine, &format!("mutation {{ {fresh} {changed} }}")).await;
    assert!(both.errors.is_empty() && both.data_json().contains("new@example.com"), "{both:?}");
    assert_eq!(rows(&engine).await, 2);
}
