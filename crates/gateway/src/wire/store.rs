//! The store that the configuration names.

use std::sync::Arc;

use plan::{Changes, Store};
use store_dynamodb::{CreateTables, Credentials, DynamoDbStore};
use store_embedded::{EmbeddedStore, Location};

use super::BuildError;
use settings::{DynamoDb, FanOut, MissingTables, Settings, TableNames};

/// What follows the API's id in the names of tables that Amplify Gen 2 makes.
const NO_ENVIRONMENT: &str = "NONE";

/// The store, and what tells of changes that others make to it, if the settings want to know.
pub(super) struct Opened {
    pub(super) store: Arc<dyn Store>,
    pub(super) changes: Option<Arc<dyn Changes>>,
}

pub(super) async fn open(settings: &Settings) -> Result<Opened, BuildError> {
    let location = match &settings.store {
        settings::Store::Embedded(path) => Location::File(path.clone()),
        settings::Store::Memory => Location::Memory,
        settings::Store::DynamoDb(dynamodb) => {
            let store = Arc::new(DynamoDbStore::connect(connection(dynamodb, &settings.api.id)));
            let changes = match settings.fan_out {
                FanOut::DynamoDbStreams => Some(Arc::clone(&store) as _),
                FanOut::None => None,
            };
            return Ok(Opened { store, changes });
        }
    };
    let opened = tokio::task::spawn_blocking(|| EmbeddedStore::open(location)).await;
    Ok(Opened { store: Arc::new(opened.map_err(|_| BuildError::StoreInterrupted)??), changes: None })
}

fn connection(dynamodb: &DynamoDb, api_id: &str) -> store_dynamodb::Settings {
    store_dynamodb::Settings {
        endpoint: dynamodb.endpoint.clone(),
        region: dynamodb.region.clone(),
        table_names: store_dynamodb::TableNames::Given {
            tables: dynamodb.tables.iter().cloned().collect(),
            others: Box::new(match &dynamodb.table_names {
                TableNames::Amplify => {
                    store_dynamodb::TableNames::Amplify { api_id: api_id.to_owned(), suffix: NO_ENVIRONMENT.to_owned() }
                }
                TableNames::Prefixed(prefix) => store_dynamodb::TableNames::Prefix(prefix.clone()),
            }),
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
