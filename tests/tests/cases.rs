//! Runs every case file on both stores. `SLUICE_BLESS=1` writes what there was into the files: read the diff.

use std::sync::Arc;

use sluice_tests::{cases, dynamodb_local};
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
        let store = Arc::new(dynamodb_local::fresh_store().await);
        let expected = cases::read(&path);
        let found = cases::run(cases::read(&path), store).await;
        let answers = |case: &cases::Case| -> Vec<serde_json::Value> {
            case.requests.iter().map(|ask| ask.answer.clone()).collect()
        };
        assert_eq!(answers(&expected), answers(&found), "{}", path.display());
    }
}
