//! The DynamoDB store passes the suite on AWS DynamoDB Local, makes tables as Amplify makes them, and survives a database
//! that is down or talks nonsense.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking, also in their helpers"
)]

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use plan::Store;
use sluice_tests::dynamodb_local::DynamoDbLocal;
use store_dynamodb::{CreateTables, Credentials, DynamoDbStore, Settings, TableNames};

mod faults;
mod streams;
mod tables;

mod on_dynamodb_local {
    use super::*;

    sluice_tests::store_suite!(fresh);
}

pub(crate) fn settings(endpoint: &str, table_names: TableNames) -> Settings {
    Settings {
        endpoint: Some(endpoint.to_owned()),
        region: "us-east-1".to_owned(),
        table_names,
        create_tables: CreateTables::Yes,
        credentials: Credentials::Static {
            access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret_access_key: "local".to_owned(),
        },
    }
}

/// A prefix that no other test of this binary has.
pub(crate) fn own_prefix() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("test{}-", NEXT.fetch_add(1, Ordering::Relaxed))
}

fn fresh() -> Arc<dyn Store> {
    let endpoint = DynamoDbLocal::shared().endpoint();
    Arc::new(DynamoDbStore::connect(settings(endpoint, TableNames::Prefix(own_prefix()))))
}
