//! Tables on DynamoDB Local: as Amplify makes them, made once by many, and never by a store that may not.

use std::sync::Arc;

use aws_sdk_dynamodb::{
    Client, Config,
    config::{BehaviorVersion, Credentials, Region},
    types::{BillingMode, ProjectionType, StreamViewType, TableDescription, TimeToLiveStatus},
};
use plan::{AttributeType, Index, KeyAttribute, Projection, Store, StoreError, TableShape, TableSpec, TimeToLive};
use sluice_tests::dynamodb_local::DynamoDbLocal;
use store_dynamodb::{CreateTables, DynamoDbStore, TableNames};

use super::{own_prefix, settings};

fn text_key(name: &str) -> KeyAttribute {
    KeyAttribute { name: name.to_owned(), attribute_type: AttributeType::Text }
}

fn number_key(name: &str) -> KeyAttribute {
    KeyAttribute { name: name.to_owned(), attribute_type: AttributeType::Number }
}

fn profile_spec() -> TableSpec {
    TableSpec {
        name: "UserProfile".to_owned(),
        partition: text_key("id"),
        sort: None,
        indexes: vec![Index {
            name: "userProfileByOwner".to_owned(),
            partition: text_key("profileOwner"),
            sort: None,
            projection: Projection::All,
        }],
        time_to_live: Some(TimeToLive { attribute: "expires".to_owned() }),
    }
}

fn profile_shape() -> TableShape {
    TableShape { name: "UserProfile".to_owned(), indexes: vec!["userProfileByOwner".to_owned()] }
}

/// A client that sees what the store left.
pub(super) fn client() -> Client {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .endpoint_url(DynamoDbLocal::shared().endpoint())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("AKIAIOSFODNN7EXAMPLE", "local", None, None, "test"))
        .build();
    Client::from_conf(config)
}

async fn described(table: &str) -> TableDescription {
    client().describe_table().table_name(table).send().await.unwrap().table.unwrap()
}

#[tokio::test]
async fn a_table_is_made_as_amplify_makes_it() {
    let names = TableNames::Amplify { api_id: own_prefix().replace('-', "x"), suffix: "NONE".to_owned() };
    let table = names.table_of("UserProfile");
    let store = DynamoDbStore::connect(settings(DynamoDbLocal::shared().endpoint(), names));
    assert_eq!(store.prepare(&[profile_spec()]).await, Ok(vec![profile_shape()]));

    let made = described(&table).await;
    assert!(table.starts_with("UserProfile-") && table.ends_with("-NONE"), "{table}");
    assert_eq!(made.billing_mode_summary().unwrap().billing_mode(), Some(&BillingMode::PayPerRequest));
    let stream = made.stream_specification().unwrap();
    assert_eq!((stream.stream_enabled(), stream.stream_view_type()), (true, Some(&StreamViewType::NewAndOldImages)));
    assert_eq!(made.key_schema().iter().map(|key| key.attribute_name()).collect::<Vec<_>>(), ["id"]);
    let index = &made.global_secondary_indexes()[0];
    assert_eq!(index.projection().unwrap().projection_type(), Some(&ProjectionType::All));
    assert_eq!(index.key_schema().iter().map(|key| key.attribute_name()).collect::<Vec<_>>(), ["profileOwner"]);
    let expiry = client().describe_time_to_live().table_name(&table).send().await.unwrap();
    let expiry = expiry.time_to_live_description.unwrap();
    assert_eq!(expiry.attribute_name(), Some("expires"));
    assert_eq!(expiry.time_to_live_status(), Some(&TimeToLiveStatus::Enabled));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_gateways_may_make_the_same_tables_at_once() {
    let prefix = own_prefix();
    let preparing: Vec<_> = (0..6)
        .map(|_| {
            let names = TableNames::Prefix(prefix.clone());
            let store = Arc::new(DynamoDbStore::connect(settings(DynamoDbLocal::shared().endpoint(), names)));
            tokio::spawn(async move { store.prepare(&[profile_spec()]).await })
        })
        .collect();
    for gateway in preparing {
        assert_eq!(gateway.await.unwrap(), Ok(vec![profile_shape()]));
    }
}

#[tokio::test]
async fn missing_tables_are_named_with_the_command_that_makes_them() {
    let names = TableNames::Amplify { api_id: own_prefix().replace('-', "x"), suffix: "NONE".to_owned() };
    let (profile, other) = (names.table_of("UserProfile"), names.table_of("Other"));
    let mut settings = settings(DynamoDbLocal::shared().endpoint(), names);
    settings.create_tables = CreateTables::No;
    let store = DynamoDbStore::connect(settings);
    let other_spec = TableSpec { name: "Other".to_owned(), sort: Some(number_key("no")), ..profile_spec() };
    let Err(StoreError::Rejected { code, message }) = store.prepare(&[profile_spec(), other_spec]).await else {
        panic!("a missing table is an error");
    };
    assert_eq!(code, "ResourceNotFoundException");
    let create = |table: &str, definition: &str, element: &str| {
        format!(
            "`aws dynamodb create-table --region us-east-1 --table-name {table} --billing-mode PAY_PER_REQUEST \
             --attribute-definitions AttributeName=id,AttributeType=S{definition} \
             --key-schema AttributeName=id,KeyType=HASH{element}`"
        )
    };
    assert_eq!(
        message,
        format!(
            "there is no table `{profile}`, `{other}` in `us-east-1`: check how tables are named, or let missing tables \
             be made, or run {} and {}",
            create(&profile, "", ""),
            create(&other, " AttributeName=no,AttributeType=N", " AttributeName=no,KeyType=RANGE")
        )
    );
    let tables = client().list_tables().send().await.unwrap();
    assert!(!tables.table_names().contains(&profile), "nothing was made");
}

#[tokio::test]
async fn a_store_that_may_not_make_tables_uses_those_that_exist() {
    let prefix = own_prefix();
    let mut settings = settings(DynamoDbLocal::shared().endpoint(), TableNames::Prefix(prefix));
    let maker = DynamoDbStore::connect(settings.clone());
    maker.prepare(&[profile_spec()]).await.unwrap();
    settings.create_tables = CreateTables::No;
    let user = DynamoDbStore::connect(settings);
    assert_eq!(user.prepare(&[profile_spec()]).await, Ok(vec![profile_shape()]));
}
