//! The store that the configuration names.

#[cfg(feature = "dynamodb")]
mod dynamodb;

use std::sync::Arc;

use plan::{Changes, Store};
use store_embedded::{EmbeddedStore, Location};

use super::BuildError;
use settings::Settings;

/// The store, and what tells of changes that other gateways make to it, if the settings want to know.
pub(super) struct Opened {
    pub(super) store: Arc<dyn Store>,
    pub(super) changes: Option<Arc<dyn Changes>>,
}

pub(super) async fn open(settings: &Settings) -> Result<Opened, BuildError> {
    let location = match &settings.store {
        settings::Store::Embedded(path) => Location::File(path.clone()),
        settings::Store::Memory => Location::Memory,
        #[cfg(feature = "dynamodb")]
        settings::Store::DynamoDb(dynamodb) => return Ok(dynamodb::open(dynamodb, settings)),
        #[cfg(not(feature = "dynamodb"))]
        settings::Store::DynamoDb(_) => return Err(BuildError::NoDynamoDb),
    };
    let opened = tokio::task::spawn_blocking(|| EmbeddedStore::open(location)).await;
    Ok(Opened { store: Arc::new(opened.map_err(|_| BuildError::StoreInterrupted)??), changes: None })
}
