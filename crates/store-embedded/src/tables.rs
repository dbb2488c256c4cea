//! Making tables, and saying what a table really has.

use std::collections::BTreeMap;

use dynoxide::{
    DynoxideError, NativeDatabase,
    actions::{
        TableDescription,
        create_table::CreateTableRequest,
        describe_table::DescribeTableRequest,
        update_time_to_live::{TimeToLiveSpecification, UpdateTimeToLiveRequest},
    },
    types::{
        AttributeDefinition, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection, ProjectionType,
        ScalarAttributeType,
    },
};
use plan::{AttributeType, KeyAttribute, StoreError, TableShape, TableSpec};

use crate::error::store_error;

/// DynamoDB's shortest table name, in characters.
const SHORTEST_NAME: usize = 3;

/// The engine's name of a model's table: the model's own, filled up with dots, which no model's name holds.
pub(crate) fn engine_name(model: &str) -> String {
    format!("{model:.<SHORTEST_NAME$}")
}

/// Makes the tables that do not exist, and says what each has.
pub(crate) fn prepare(database: &NativeDatabase, tables: &[TableSpec]) -> Result<Vec<TableShape>, StoreError> {
    tables.iter().map(|spec| prepare_one(database, spec).map_err(store_error)).collect()
}

fn prepare_one(database: &NativeDatabase, spec: &TableSpec) -> Result<TableShape, DynoxideError> {
    let table_name = engine_name(&spec.name);
    let describe = || database.describe_table(DescribeTableRequest { table_name: table_name.clone() });
    let answer = match describe() {
        Err(DynoxideError::ResourceNotFoundException(_)) => {
            create(database, spec, &table_name)?;
            // A table that is being made reports its indexes as not ready; after that they are.
            describe()?
        }
        answer => answer?,
    };
    Ok(shape(spec, answer.table))
}

fn create(database: &NativeDatabase, spec: &TableSpec, table_name: &str) -> Result<(), DynoxideError> {
    tracing::info!(table = %spec.name, "making a table");
    database.create_table(create_request(spec, table_name.to_owned()))?;
    if let Some(time_to_live) = &spec.time_to_live {
        database.update_time_to_live(UpdateTimeToLiveRequest {
            table_name: table_name.to_owned(),
            time_to_live_specification: TimeToLiveSpecification {
                attribute_name: time_to_live.attribute.clone(),
                enabled: true,
            },
        })?;
    }
    Ok(())
}

/// As Amplify makes it, but without a stream: nobody reads the stream of an embedded store, and each write would pay.
fn create_request(spec: &TableSpec, table_name: String) -> CreateTableRequest {
    let indexes: Vec<GlobalSecondaryIndex> = spec
        .indexes
        .iter()
        .map(|index| GlobalSecondaryIndex {
            index_name: index.name.clone(),
            key_schema: key_schema(&index.partition),
            projection: Projection { projection_type: Some(ProjectionType::ALL), non_key_attributes: None },
            provisioned_throughput: None,
        })
        .collect();
    CreateTableRequest {
        table_name,
        key_schema: key_schema(&spec.partition),
        attribute_definitions: attribute_definitions(spec),
        global_secondary_indexes: (!indexes.is_empty()).then_some(indexes),
        billing_mode: Some("PAY_PER_REQUEST".to_owned()),
        ..Default::default()
    }
}

fn key_schema(partition: &KeyAttribute) -> Vec<KeySchemaElement> {
    vec![KeySchemaElement { attribute_name: partition.name.clone(), key_type: KeyType::HASH }]
}

/// Each attribute that a key names, once.
fn attribute_definitions(spec: &TableSpec) -> Vec<AttributeDefinition> {
    let keys = spec.indexes.iter().map(|index| &index.partition).chain([&spec.partition]);
    let types: BTreeMap<&str, AttributeType> = keys.map(|key| (key.name.as_str(), key.attribute_type)).collect();
    types
        .into_iter()
        .map(|(name, attribute_type)| AttributeDefinition {
            attribute_name: name.to_owned(),
            attribute_type: match attribute_type {
                AttributeType::Text => ScalarAttributeType::S,
                AttributeType::Number => ScalarAttributeType::N,
            },
        })
        .collect()
}

fn shape(spec: &TableSpec, table: TableDescription) -> TableShape {
    let indexes = table.global_secondary_indexes.unwrap_or_default();
    TableShape {
        name: spec.name.clone(),
        indexes: indexes
            .into_iter()
            .filter(|index| index.index_status == "ACTIVE")
            .map(|index| index.index_name)
            .collect(),
    }
}
