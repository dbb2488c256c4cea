//! The store that the configuration names.

use std::sync::Arc;

use plan::Store;
use store_dynamodb::{CreateTables, Credentials, DynamoDbStore};
use store_embedded::{EmbeddedStore, Location};

use super::BuildError;
use crate::settings::{self, DynamoDb, MissingTables, Settings, TableNames};

/// What follows the API's id in the names of tables that Amplify Gen 2 makes.
const NO_ENVIRONMENT: &str = "NONE";

pub(super) async fn open(settings: &Settings) -> Result<Arc<dyn Store>, BuildError> {
    let location = match &settings.store {
        settings::Store::Embedded(path) => Location::File(path.clone()),
        settings::Store::Memory => Location::Memory,
        settings::Store::DynamoDb(dynamodb) => {
            return Ok(Arc::new(DynamoDbStore::connect(connection(dynamodb, &settings.api.id))));
        }
    };
    let opened = tokio::task::spawn_blocking(|| EmbeddedStore::open(location)).await;
    Ok(Arc::new(opened.map_err(|_| BuildError::StoreInterrupted)??))
}

fn connection(dynamodb: &DynamoDb, api_id: &str) -> store_dynamodb::Settings {
    store_dynamodb::Settings {
        endpoint: dynamodb.endpoint.clone(),
        region: dynamodb.region.clone(),
        table_names: match &dynamodb.table_names {
            TableNames::Amplify => {
                store_dynamodb::TableNames::Amplify { api_id: api_id.to_owned(), suffix: NO_ENVIRONMENT.to_owned() }
            }
            TableNames::Prefixed(prefix) => store_dynamodb::TableNames::Prefix(prefix.clone()),
        },
        create_tables: match dynamodb.missing_tables {
            MissingTables::Create => CreateTables::Yes,
            MissingTables::Refuse => CreateTables::No,
        },
        credentials: match &dynamodb.credential {
            None => Credentials::Chain,
            Some(credential) => Credentials::Static {
                access_key_id: credential.access_key_id.clone(),
                secret_access_key: credential.secret_access_key.expose().to_owned(),
            },
        },
    }
}
