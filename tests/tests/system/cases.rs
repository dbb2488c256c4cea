//! Runs every case file on both stores. `SLUICE_BLESS=1` writes what there was into the files: read the diff.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use serde_json::Value;
use sluice_tests::{cases, dynamodb_local::DynamoDbLocal};
use store_dynamodb::{CreateTables, Credentials, DynamoDbStore, Settings, TableNames};
use store_embedded::{EmbeddedStore, Location};

#[tokio::test]
async fn every_case_holds_on_the_embedded_store() {
    let bless = std::env::var("SLUICE_BLESS").is_ok();
    let mut wrong = Vec::new();
    let files = cases::files();
    assert!(!files.is_empty());
    for path in files {
        let store = Arc::new(EmbeddedStore::open(Location::Memory).unwrap());
        let expected = serde_saphyr::to_string(&cases::read(&path)).unwrap();
        let found = serde_saphyr::to_string(&cases::run(cases::read(&path), store).await).unwrap();
        if expected != found {
            if bless {
                std::fs::write(&path, &found).unwrap();
            }
            wrong.push(format!("{}\n--- expected\n{expected}\n--- found\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty() || bless, "{}", wrong.join("\n\n"));
}

#[tokio::test]
async fn every_case_holds_on_dynamodb() {
    for path in cases::files() {
        let store = fresh_store();
        let expected = cases::read(&path);
        let found = cases::run(cases::read(&path), store).await;
        let answers = |case: &cases::Case| -> Vec<Value> {
            case.requests.iter().map(|ask| in_any_order(ask.answer.clone())).collect()
        };
        assert_eq!(answers(&expected), answers(&found), "{}", path.display());
    }
}

/// The answer with the records of each page sorted: the order of a `Scan` is nobody's promise.
fn in_any_order(answer: Value) -> Value {
    match answer {
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| match (name.as_str(), value) {
                ("items", Value::Array(mut records)) => {
                    records.sort_by_key(Value::to_string);
                    (name, Value::Array(records))
                }
                (_, value) => (name, in_any_order(value)),
            })
            .collect(),
        other => other,
    }
}

/// DynamoDB Local with tables that no other case has.
fn fresh_store() -> Arc<DynamoDbStore> {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let prefix = format!("case{}-", NEXT.fetch_add(1, Ordering::Relaxed));
    Arc::new(DynamoDbStore::connect(Settings {
        endpoint: Some(DynamoDbLocal::shared().endpoint().to_owned()),
        region: "us-east-1".to_owned(),
        table_names: TableNames::Prefix(prefix),
        create_tables: CreateTables::Yes,
        credentials: Credentials::Static {
            access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret_access_key: "local".to_owned(),
        },
    }))
}
