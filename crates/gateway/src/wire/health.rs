//! What operators ask: how the plugins fare, and whether requests can be answered.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use plan::{Attribute, AttributeType, Get, Item, Step, Store};
use plugin_host::{AuthRules, Plugin, PluginStatus, Slot};
use tokio::sync::Mutex;

use super::live::Live;
use crate::ports::{Health, Impaired, Running};

/// How long an answer about the database is repeated, so that askers cannot make the database busy.
const ANSWER_LASTS: Duration = Duration::from_secs(1);

/// How long the database may take.
const DATABASE_TIMEOUT: Duration = Duration::from_secs(2);

/// Asks the parts of the gateway how they are.
pub(super) struct Probe {
    plugins: Vec<Arc<dyn Plugin>>,
    auth_rules: Arc<Slot<AuthRules>>,
    store: Arc<dyn Store>,
    live: Arc<Live>,
    database: Mutex<Option<(Instant, Database)>>,
}

#[derive(Clone, Copy)]
enum Database {
    Answers,
    Fails,
}

impl Probe {
    pub(super) fn new(
        plugins: Vec<Arc<dyn Plugin>>,
        auth_rules: Arc<Slot<AuthRules>>,
        store: Arc<dyn Store>,
        live: Arc<Live>,
    ) -> Self {
        Self { plugins, auth_rules, store, live, database: Mutex::new(None) }
    }

    /// What does not work although requests are answered.
    fn impairments(&self) -> Impaired {
        let others = self.store.impairment().into_iter().chain(self.live.impairment()).map(str::to_owned);
        let statuses = self.plugins.iter().map(|plugin| plugin.status());
        let missing = statuses.filter(|status| status.digest.is_none());
        others.chain(missing.map(|status| format!("no component of `{}` is loaded", status.name))).collect()
    }

    async fn database(&self) -> Database {
        let mut last = self.database.lock().await;
        if let Some((at, database)) = *last
            && at.elapsed() < ANSWER_LASTS
        {
            return database;
        }
        let database = self.ask_database().await;
        *last = Some((Instant::now(), database));
        database
    }

    /// Looks for a record that is not there.
    async fn ask_database(&self) -> Database {
        let Some(table) = self.live.any_table() else { return Database::Answers };
        let value = match table.partition.attribute_type {
            AttributeType::Text => Attribute::from("sluice:readiness"),
            AttributeType::Number => Attribute::Number("0".to_owned()),
        };
        let step = Step::Get(Get { table: table.name, key: Item::from([(table.partition.name, value)]) });
        match tokio::time::timeout(DATABASE_TIMEOUT, self.store.run(&step)).await {
            Ok(Ok(_)) => Database::Answers,
            Ok(Err(error)) => {
                tracing::warn!(why = %error, "the database does not answer");
                Database::Fails
            }
            Err(_) => {
                tracing::warn!(limit = ?DATABASE_TIMEOUT, "the database does not answer in time");
                Database::Fails
            }
        }
    }
}

impl Health for Probe {
    fn plugins(&self) -> Vec<PluginStatus> {
        self.plugins.iter().map(|plugin| plugin.status()).collect()
    }

    fn plugin(&self, name: &str) -> Option<Arc<dyn Plugin>> {
        self.plugins.iter().find(|plugin| plugin.status().name == name).cloned()
    }

    fn readiness(&self) -> Running<'_, Result<Impaired, Vec<String>>> {
        Box::pin(async move {
            let mut lacking = Vec::new();
            if self.auth_rules.status().digest.is_none() {
                lacking.push("the component of the auth rules is not loaded".to_owned());
            }
            match self.database().await {
                Database::Answers => {}
                Database::Fails => lacking.push("the database does not answer".to_owned()),
            }
            if lacking.is_empty() { Ok(self.impairments()) } else { Err(lacking) }
        })
    }
}
