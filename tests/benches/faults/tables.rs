//! What is in the tables, read past the gateway and the proxy.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::Arc,
};

use plan::{Attribute, Condition, DELIVERIES, Item, Outcome, Scan, Step, Store};
use store_dynamodb::{CreateTables, Credentials, DynamoDbStore, Settings, TableNames};
use store_embedded::{EmbeddedStore, Location};

/// The tables of one run.
pub enum Tables {
    DynamoDb(Arc<dyn Store>),
    /// In this file, which one process alone can open.
    Embedded(PathBuf),
}

impl Tables {
    pub fn in_dynamodb(endpoint: &str, prefix: &str) -> Self {
        Self::DynamoDb(Arc::new(DynamoDbStore::connect(Settings {
            endpoint: Some(endpoint.to_owned()),
            region: "us-east-1".to_owned(),
            table_names: TableNames::Prefix(prefix.to_owned()),
            create_tables: CreateTables::No,
            credentials: Credentials::Static {
                access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
                secret_access_key: "local".to_owned(),
            },
        })))
    }

    /// The ids of a model's records by one of their fields.
    pub async fn ids_by(&self, model: &str, field: &str) -> BTreeMap<String, Vec<String>> {
        let mut ids: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for item in self.scan(model).await {
            ids.entry(text(&item, field)).or_default().push(text(&item, "id"));
        }
        ids
    }

    /// The profiles: their ids by the email address.
    pub async fn profiles(&self) -> BTreeMap<String, Vec<String>> {
        self.ids_by("UserProfile", "email").await
    }

    /// The ids of the records that deliveries say they have made.
    pub async fn delivered(&self) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for delivery in self.scan(DELIVERIES).await {
            let one = delivery.get("answer").into_iter();
            let many = match delivery.get("answers") {
                Some(Attribute::List(answers)) => answers.as_slice(),
                _ => &[],
            };
            ids.extend(one.chain(many).filter_map(|answer| match answer {
                Attribute::Map(answer) => Some(text(answer, "id")),
                _ => None,
            }));
        }
        ids
    }

    /// How many accepted events are left.
    pub async fn unfinished(&self) -> usize {
        let deliveries = self.scan(DELIVERIES).await;
        deliveries.iter().map(|delivery| delivery.keys().filter(|name| name.starts_with("event-")).count()).sum()
    }

    async fn scan(&self, model: &str) -> Vec<Item> {
        let store = match self {
            Self::DynamoDb(store) => Arc::clone(store),
            Self::Embedded(path) => {
                let path = path.clone();
                let opened = tokio::task::spawn_blocking(|| EmbeddedStore::open(Location::File(path))).await;
                Arc::new(opened.expect("it goes on").expect("the gateway has let go of it"))
            }
        };
        let (mut items, mut start) = (Vec::new(), None);
        loop {
            let scan = Scan { table: model.to_owned(), filter: Condition::Always, limit: 1_000, start };
            let Ok(Outcome::Page(page)) = store.run(&Step::Scan(scan)).await else {
                panic!("`{model}` cannot be read")
            };
            items.extend(page.items);
            start = page.last;
            if start.is_none() {
                return items;
            }
        }
    }
}

fn text(item: &Item, name: &str) -> String {
    match item.get(name) {
        Some(Attribute::Text(text)) => text.clone(),
        _ => String::new(),
    }
}
