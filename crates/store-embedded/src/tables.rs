//! Making tables, and saying what a table really has.

use dynoxide::{
    DynoxideError, NativeDatabase,
    actions::{
        TableDescription,
        create_table::CreateTableRequest,
        describe_table::DescribeTableRequest,
        describe_time_to_live::DescribeTimeToLiveRequest,
        update_time_to_live::{TimeToLiveSpecification, UpdateTimeToLiveRequest},
    },
    types::{
        AttributeDefinition, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection, ProjectionType,
        ScalarAttributeType,
    },
};
use plan::{AttributeType, KeyAttribute, StoreError, TableShape, TableSpec, TimeToLive};

use crate::error::store_error;

/// DynamoDB's shortest table name, in characters.
const SHORTEST_NAME: usize = 3;

/// The engine's name of a model's table: the model's own, filled up with dots, which no model's name holds.
pub(crate) fn engine_name(model: &str) -> String {
    format!("{model:.<SHORTEST_NAME$}")
}

/// Makes the tables that do not exist, and says what each has.
pub(crate) fn prepare(database: &NativeDatabase, tables: &[TableSpec]) -> Result<Vec<TableShape>, StoreError> {
    tables.iter().map(|spec| prepare_one(database, spec)).collect()
}

fn prepare_one(database: &NativeDatabase, spec: &TableSpec) -> Result<TableShape, StoreError> {
    let table = find_or_create(database, spec).map_err(store_error)?;
    let found = key_of(&table.key_schema, &table);
    if !spec.key().eq(&found) {
        let (expected, found) = (TableSpec::describe_key(spec.key()), TableSpec::describe_key(&found));
        return Err(StoreError::KeyMismatch { table: spec.name.clone(), expected, found });
    }
    for index in table.global_secondary_indexes.iter().flatten() {
        let Some(wanted) = spec.indexes.iter().find(|wanted| wanted.name == index.index_name) else { continue };
        let found = key_of(&index.key_schema, &table);
        if !wanted.key().eq(&found) {
            let (expected, found) = (TableSpec::describe_key(wanted.key()), TableSpec::describe_key(&found));
            let (table, index) = (spec.name.clone(), wanted.name.clone());
            return Err(StoreError::IndexMismatch { table, index, expected, found });
        }
    }
    Ok(shape(spec, table))
}

fn find_or_create(database: &NativeDatabase, spec: &TableSpec) -> Result<TableDescription, DynoxideError> {
    let table_name = engine_name(&spec.name);
    let describe = || database.describe_table(DescribeTableRequest { table_name: table_name.clone() });
    let answer = match describe() {
        Err(DynoxideError::ResourceNotFoundException(_)) => {
            tracing::info!(table = %spec.name, "making a table");
            database.create_table(create_request(spec, table_name.clone()))?;
            // A table that is being made reports its indexes as not ready; after that they are.
            describe()?
        }
        answer => answer?,
    };
    if let Some(time_to_live) = &spec.time_to_live {
        // Also of a table that is there: the disk may have become full right after it was made.
        expire(database, &table_name, time_to_live)?;
    }
    Ok(answer.table)
}

/// Sees to it that the records of a table expire.
fn expire(database: &NativeDatabase, table: &str, time_to_live: &TimeToLive) -> Result<(), DynoxideError> {
    let described = database.describe_time_to_live(DescribeTimeToLiveRequest { table_name: table.to_owned() })?;
    if described.time_to_live_description.attribute_name.is_some() {
        return Ok(());
    }
    database.update_time_to_live(UpdateTimeToLiveRequest {
        table_name: table.to_owned(),
        time_to_live_specification: TimeToLiveSpecification {
            attribute_name: time_to_live.attribute.clone(),
            enabled: true,
        },
    })?;
    Ok(())
}

/// As Amplify makes it, but without a stream: nothing reads the stream of an embedded store, and each write would pay for it.
fn create_request(spec: &TableSpec, table_name: String) -> CreateTableRequest {
    let indexes: Vec<GlobalSecondaryIndex> = spec
        .indexes
        .iter()
        .map(|index| GlobalSecondaryIndex {
            index_name: index.name.clone(),
            key_schema: key_schema(&index.partition, index.sort.as_ref()),
            projection: projection(&index.projection),
            provisioned_throughput: None,
        })
        .collect();
    CreateTableRequest {
        table_name,
        key_schema: key_schema(&spec.partition, spec.sort.as_ref()),
        attribute_definitions: attribute_definitions(spec),
        global_secondary_indexes: (!indexes.is_empty()).then_some(indexes),
        billing_mode: Some("PAY_PER_REQUEST".to_owned()),
        ..Default::default()
    }
}

fn key_schema(partition: &KeyAttribute, sort: Option<&KeyAttribute>) -> Vec<KeySchemaElement> {
    let element = |key: &KeyAttribute, key_type| KeySchemaElement { attribute_name: key.name.clone(), key_type };
    let sort = sort.map(|sort| element(sort, KeyType::RANGE));
    std::iter::once(element(partition, KeyType::HASH)).chain(sort).collect()
}

fn projection(projection: &plan::Projection) -> Projection {
    let (projection_type, non_key_attributes) = match projection {
        plan::Projection::All => (ProjectionType::ALL, None),
        plan::Projection::KeysOnly => (ProjectionType::KEYS_ONLY, None),
        plan::Projection::Include(attributes) => (ProjectionType::INCLUDE, Some(attributes.clone())),
    };
    Projection { projection_type: Some(projection_type), non_key_attributes }
}

fn attribute_definitions(spec: &TableSpec) -> Vec<AttributeDefinition> {
    let definition = |key: &KeyAttribute| AttributeDefinition {
        attribute_name: key.name.clone(),
        attribute_type: match key.attribute_type {
            AttributeType::Text => ScalarAttributeType::S,
            AttributeType::Number => ScalarAttributeType::N,
        },
    };
    spec.key_attributes().into_iter().map(definition).collect()
}

/// The key that a table or one of its indexes really has, the partition key first.
fn key_of(key_schema: &[KeySchemaElement], table: &TableDescription) -> Vec<KeyAttribute> {
    let attribute_type = |name: &str| {
        let definition = table.attribute_definitions.iter().find(|definition| definition.attribute_name == name);
        match definition.map(|definition| &definition.attribute_type) {
            Some(ScalarAttributeType::N) => AttributeType::Number,
            // This store makes no keys of type `B`.
            Some(ScalarAttributeType::S | ScalarAttributeType::B) | None => AttributeType::Text,
        }
    };
    let attribute = |element: &KeySchemaElement| KeyAttribute {
        name: element.attribute_name.clone(),
        attribute_type: attribute_type(&element.attribute_name),
    };
    key_schema.iter().map(attribute).collect()
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
