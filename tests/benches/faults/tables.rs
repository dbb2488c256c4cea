//! What is in the tables, read past the gateway and the proxy.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_dynamodb::{
    Client, Config,
    config::{BehaviorVersion, Credentials, Region},
    types::AttributeValue,
};

/// The tables of one run.
pub struct Tables {
    client: Client,
    prefix: String,
}

impl Tables {
    pub fn new(endpoint: &str, prefix: &str) -> Self {
        let config = Config::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .endpoint_url(endpoint)
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::new("AKIAIOSFODNN7EXAMPLE", "local", None, None, "faults"))
            .build();
        Self { client: Client::from_conf(config), prefix: prefix.to_owned() }
    }

    /// The profiles: their ids by the email address.
    pub async fn profiles(&self) -> BTreeMap<String, Vec<String>> {
        let mut profiles: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for item in self.scan("UserProfile").await {
            profiles.entry(text(&item, "email")).or_default().push(text(&item, "id"));
        }
        profiles
    }

    /// The ids of the profiles that deliveries say they have made.
    pub async fn delivered(&self) -> BTreeSet<String> {
        let deliveries = self.scan("SluiceDelivery").await;
        let answers = deliveries.iter().filter_map(|delivery| delivery.get("answer")?.as_m().ok());
        answers.map(|answer| text(answer, "id")).collect()
    }

    /// How many accepted events are left.
    pub async fn unfinished(&self) -> usize {
        let deliveries = self.scan("SluiceDelivery").await;
        deliveries.iter().map(|delivery| delivery.keys().filter(|name| name.starts_with("event-")).count()).sum()
    }

    async fn scan(&self, model: &str) -> Vec<std::collections::HashMap<String, AttributeValue>> {
        let table = format!("{}{model}", self.prefix);
        let pages = self.client.scan().table_name(table).consistent_read(true).into_paginator();
        pages.items().send().collect::<Result<Vec<_>, _>>().await.expect("the table can be read")
    }
}

fn text(item: &std::collections::HashMap<String, AttributeValue>, name: &str) -> String {
    item.get(name).and_then(|value| value.as_s().ok()).cloned().unwrap_or_default()
}
