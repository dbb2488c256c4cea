//! Tables in DynamoDB.

use std::sync::Arc;

use store_dynamodb::{CreateTables, Credentials, DynamoDbStore};

use super::Opened;
use settings::{DynamoDb, FanOut, MissingTables, Settings, TableNames};

/// What follows the API's id in the names of tables that Amplify Gen 2 makes.
const NO_ENVIRONMENT: &str = "NONE";

/// Connects to the tables; asks nothing of them yet.
pub(super) fn open(dynamodb: &DynamoDb, settings: &Settings) -> Opened {
    let store = Arc::new(DynamoDbStore::connect(connection(dynamodb, &settings.api.id)));
    let changes = match settings.fan_out {
        FanOut::DynamoDbStreams => Some(Arc::clone(&store) as _),
        FanOut::None => None,
    };
    Opened { store, changes }
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
