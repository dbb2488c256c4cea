//! Streams of tables on DynamoDB Local: what they tell, from when on, and which tables have none.

use aws_sdk_dynamodb::types::{AttributeDefinition, BillingMode, KeySchemaElement, KeyType, ScalarAttributeType};
use plan::{
    Attribute, AttributeType, Became, ChangeFeed, Changes, Condition, Delete, Item, KeyAttribute, Put, RecordChange,
    Step, TableSpec, Update, Write,
};
use sluice_tests::sandbox::forward::Forward;
use store_dynamodb::TableNames;

use super::{own_prefix, settings, tables::client, *};

fn note() -> TableSpec {
    TableSpec {
        name: "Note".to_owned(),
        partition: KeyAttribute { name: "id".to_owned(), attribute_type: AttributeType::Text },
        sort: None,
        indexes: Vec::new(),
        time_to_live: None,
    }
}

fn item(fields: &[(&str, &str)]) -> Item {
    fields.iter().map(|&(name, value)| (name.to_owned(), Attribute::from(value))).collect()
}

fn key() -> Item {
    item(&[("id", "1")])
}

fn record(text: &str) -> Item {
    item(&[("id", "1"), ("text", text)])
}

async fn write(store: &DynamoDbStore, write: Write) {
    store.run(&Step::Write(write)).await.unwrap();
}

async fn put(store: &DynamoDbStore, text: &str) {
    let (table, condition) = ("Note".to_owned(), Condition::Always);
    write(store, Write::Put(Put { table, item: record(text), condition })).await;
}

/// The next changes, as many as are wanted.
async fn next(feed: &mut dyn ChangeFeed, count: usize) -> Vec<Became> {
    let mut changes = Vec::new();
    while changes.len() < count {
        for RecordChange { table, key: of, became } in feed.next().await {
            assert_eq!((table.as_str(), of), ("Note", key()));
            changes.push(became);
        }
    }
    changes
}

#[tokio::test]
async fn a_feed_tells_in_order_what_is_written_after_it_began() {
    let endpoint = DynamoDbLocal::shared().endpoint();
    let store = DynamoDbStore::connect(settings(endpoint, TableNames::Prefix(own_prefix())));
    store.prepare(&[note()]).await.unwrap();
    put(&store, "before").await;
    let mut first = store.follow(&note()).await.unwrap();
    first.begin().await;
    put(&store, "a").await;
    let mut second = store.follow(&note()).await.unwrap();
    second.begin().await;
    let (table, changes) = ("Note".to_owned(), item(&[("text", "b")]));
    write(&store, Write::Update(Update { table, key: key(), changes, condition: Condition::Always })).await;
    let table = "Note".to_owned();
    write(&store, Write::Delete(Delete { table, key: key(), condition: Condition::Always })).await;
    put(&store, "c").await;

    let after = vec![
        Became::Modified { old: record("a"), new: record("b") },
        Became::Removed(record("b")),
        Became::Inserted(record("c")),
    ];
    let mut all = vec![Became::Modified { old: record("before"), new: record("a") }];
    all.extend(after.clone());
    assert_eq!(next(&mut *first, 4).await, all);
    assert_eq!(next(&mut *second, 3).await, after);
}

#[tokio::test]
async fn a_table_without_a_stream_is_refused_with_what_to_do() {
    let prefix = own_prefix();
    let table = format!("{prefix}Note");
    let key = KeySchemaElement::builder().attribute_name("id").key_type(KeyType::Hash).build().unwrap();
    let definition =
        AttributeDefinition::builder().attribute_name("id").attribute_type(ScalarAttributeType::S).build().unwrap();
    let call = client().create_table().table_name(&table).key_schema(key).attribute_definitions(definition);
    call.billing_mode(BillingMode::PayPerRequest).send().await.unwrap();
    let store = DynamoDbStore::connect(settings(DynamoDbLocal::shared().endpoint(), TableNames::Prefix(prefix)));
    let refused = store.follow(&note()).await.err().unwrap().to_string();
    for part in [&*table, "no stream with new and old images", "update-table", "subscriptions.fan_out"] {
        assert!(refused.contains(part), "{refused}");
    }
}

#[tokio::test]
async fn a_database_that_is_down_is_followed_once_it_is_there() {
    // The port is free until the database is there.
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let prefix = own_prefix();
    let store = DynamoDbStore::connect(settings(&format!("http://{address}"), TableNames::Prefix(prefix.clone())));
    let mut feed = store.follow(&note()).await.expect("it may be there later");

    let database = DynamoDbLocal::shared().endpoint();
    let made = DynamoDbStore::connect(settings(database, TableNames::Prefix(prefix)));
    made.prepare(&[note()]).await.unwrap();
    let (_, to) = database.split_once("://").unwrap();
    let forward = Forward::start_at(address).await;
    forward.to(to.parse().unwrap());
    feed.begin().await;
    put(&made, "a").await;
    assert_eq!(next(&mut *feed, 1).await, [Became::Inserted(record("a"))]);
}
