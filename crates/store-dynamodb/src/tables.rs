//! Making tables as Amplify makes them, and saying what a table really has. A table that exists is never changed.

use std::time::Duration;

use aws_sdk_dynamodb::{
    Client,
    error::BuildError,
    operation::create_table::{CreateTableError, builders::CreateTableFluentBuilder},
    types::{
        AttributeDefinition, BillingMode, GlobalSecondaryIndex, IndexStatus, KeySchemaElement, KeyType, Projection,
        ProjectionType, ScalarAttributeType, StreamSpecification, StreamViewType, TableDescription, TableStatus,
        TimeToLiveSpecification,
    },
};
use plan::{AttributeType, KeyAttribute, StoreError, TableShape, TableSpec, TimeToLive};
use tokio::time::{Instant, sleep};

use crate::{
    error::{plain_error, rejected, unavailable},
    settings::{CreateTables, Settings},
};

/// The first pause while a table is being made; DynamoDB takes some seconds, a local server none.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// The longest pause while a table is being made.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
/// How long a table may take to be made.
const PATIENCE: Duration = Duration::from_secs(180);

/// What there is before anything is made.
enum Found {
    /// The table exists, perhaps still being made by another gateway.
    Present,
    /// Made just now.
    Made,
}

/// Makes the tables that are missing, if the settings say so, waits for them, and says what each has.
pub(crate) async fn prepare(
    client: &Client,
    settings: &Settings,
    specs: &[TableSpec],
) -> Result<Vec<TableShape>, StoreError> {
    // All are asked for before any is waited for: DynamoDB makes them side by side.
    let mut found = Vec::with_capacity(specs.len());
    let mut missing = Vec::new();
    for spec in specs {
        let table = settings.table_names.table_of(&spec.name);
        if describe(client, &table).await?.is_some() {
            found.push(Found::Present);
            continue;
        }
        match settings.create_tables {
            CreateTables::Yes => found.push(create(client, spec, &table).await?),
            CreateTables::No => missing.push((spec, table)),
        }
    }
    if !missing.is_empty() {
        return Err(missing_tables(&settings.region, &missing));
    }
    let mut shapes = Vec::with_capacity(specs.len());
    for (spec, found) in specs.iter().zip(found) {
        let table = settings.table_names.table_of(&spec.name);
        let description = wait_until_usable(client, &table).await?;
        refuse_other_keys(spec, &table, &description)?;
        match (found, &spec.time_to_live) {
            (Found::Made, Some(time_to_live)) => let_records_expire(client, &table, time_to_live).await?,
            (Found::Made, None) | (Found::Present, _) => {}
        }
        shapes.push(TableShape { name: spec.name.clone(), indexes: active_indexes(&description) });
    }
    Ok(shapes)
}

/// The table as it is, or `None` if there is none.
async fn describe(client: &Client, table: &str) -> Result<Option<TableDescription>, StoreError> {
    match client.describe_table().table_name(table).send().await {
        Ok(answer) => Ok(answer.table),
        Err(failure) if failure.as_service_error().is_some_and(|error| error.is_resource_not_found_exception()) => {
            Ok(None)
        }
        Err(failure) => Err(plain_error(&failure)),
    }
}

/// Asks for the table. If another gateway was faster, the table is there, which is as good.
async fn create(client: &Client, spec: &TableSpec, table: &str) -> Result<Found, StoreError> {
    let call = create_call(client, spec, table).map_err(|error| rejected("ValidationException", error.to_string()))?;
    match call.send().await {
        Ok(_) => {
            tracing::info!(table, "making a table");
            Ok(Found::Made)
        }
        Err(failure) if failure.as_service_error().is_some_and(CreateTableError::is_resource_in_use_exception) => {
            Ok(Found::Present)
        }
        Err(failure) => Err(plain_error(&failure)),
    }
}

fn create_call(client: &Client, spec: &TableSpec, table: &str) -> Result<CreateTableFluentBuilder, BuildError> {
    let mut indexes = Vec::with_capacity(spec.indexes.len());
    for index in &spec.indexes {
        let builder = GlobalSecondaryIndex::builder().index_name(&index.name).projection(projection(&index.projection));
        let key = key_schema(&index.partition, index.sort.as_ref())?;
        indexes.push(builder.set_key_schema(Some(key)).build()?);
    }
    let stream = StreamSpecification::builder().stream_enabled(true).stream_view_type(StreamViewType::NewAndOldImages);
    Ok(client
        .create_table()
        .table_name(table)
        .set_key_schema(Some(key_schema(&spec.partition, spec.sort.as_ref())?))
        .set_attribute_definitions(Some(attribute_definitions(spec)?))
        .set_global_secondary_indexes((!indexes.is_empty()).then_some(indexes))
        .billing_mode(BillingMode::PayPerRequest)
        .stream_specification(stream.build()?))
}

fn key_schema(partition: &KeyAttribute, sort: Option<&KeyAttribute>) -> Result<Vec<KeySchemaElement>, BuildError> {
    let element = |(key, key_type): (&KeyAttribute, KeyType)| {
        KeySchemaElement::builder().attribute_name(&key.name).key_type(key_type).build()
    };
    let sort = sort.map(|sort| (sort, KeyType::Range));
    std::iter::once((partition, KeyType::Hash)).chain(sort).map(element).collect()
}

fn projection(projection: &plan::Projection) -> Projection {
    let builder = Projection::builder();
    match projection {
        plan::Projection::All => builder.projection_type(ProjectionType::All),
        plan::Projection::KeysOnly => builder.projection_type(ProjectionType::KeysOnly),
        plan::Projection::Include(attributes) => {
            builder.projection_type(ProjectionType::Include).set_non_key_attributes(Some(attributes.clone()))
        }
    }
    .build()
}

fn attribute_definitions(spec: &TableSpec) -> Result<Vec<AttributeDefinition>, BuildError> {
    let definition = |key: &KeyAttribute| {
        let scalar = match key.attribute_type {
            AttributeType::Text => ScalarAttributeType::S,
            AttributeType::Number => ScalarAttributeType::N,
        };
        AttributeDefinition::builder().attribute_name(&key.name).attribute_type(scalar).build()
    };
    spec.key_attributes().into_iter().map(definition).collect()
}

/// A table with another key than the schema's would refuse every step, an index every query.
fn refuse_other_keys(spec: &TableSpec, table: &str, description: &TableDescription) -> Result<(), StoreError> {
    let table = table.to_owned();
    if let Some((expected, found)) = other_key(&spec.key().collect::<Vec<_>>(), description.key_schema(), description) {
        return Err(StoreError::KeyMismatch { table, expected, found });
    }
    for wanted in &spec.indexes {
        let mut indexes = description.global_secondary_indexes().iter();
        let Some(index) = indexes.find(|index| index.index_name() == Some(&wanted.name)) else { continue };
        if let Some((expected, found)) = other_key(&wanted.key().collect::<Vec<_>>(), index.key_schema(), description) {
            return Err(StoreError::IndexMismatch { table, index: wanted.name.clone(), expected, found });
        }
    }
    Ok(())
}

/// What the schema says and what is found, if that differs.
fn other_key(
    wanted: &[&KeyAttribute],
    elements: &[KeySchemaElement],
    description: &TableDescription,
) -> Option<(String, String)> {
    let found: Vec<(&str, Option<&str>)> = elements
        .iter()
        .map(|element| {
            let name = element.attribute_name();
            let mut definitions = description.attribute_definitions().iter();
            let definition = definitions.find(|definition| definition.attribute_name() == name);
            (name, definition.map(|definition| definition.attribute_type().as_str()))
        })
        .collect();
    let expected = wanted.iter().map(|key| (key.name.as_str(), Some(scalar_name(key.attribute_type))));
    if expected.eq(found.iter().copied()) {
        return None;
    }
    let found = found.into_iter().map(|(name, scalar)| format!("`{name}` ({})", scalar.unwrap_or("?")));
    Some((TableSpec::describe_key(wanted.iter().copied()), found.collect::<Vec<_>>().join(", ")))
}

/// Waits while the table is being made.
async fn wait_until_usable(client: &Client, table: &str) -> Result<TableDescription, StoreError> {
    let give_up = Instant::now() + PATIENCE;
    let mut pause = FIRST_PAUSE;
    loop {
        let description = describe(client, table).await?;
        match description.as_ref().and_then(|description| description.table_status.clone()) {
            Some(TableStatus::Active | TableStatus::Updating) => {
                if let Some(description) = description {
                    return Ok(description);
                }
            }
            // A table that was just asked for may not be seen yet.
            Some(TableStatus::Creating) | None => {}
            Some(other) => {
                return Err(rejected(
                    "TableNotUsable",
                    format!(
                        "the table `{table}` is in the state `{other}`: wait for it to end, or give it another name"
                    ),
                ));
            }
        }
        if Instant::now() >= give_up {
            return Err(unavailable(
                "TableNotActive",
                format!("the table `{table}` is not ready after {} s: see its state in DynamoDB", PATIENCE.as_secs()),
            ));
        }
        sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

async fn let_records_expire(client: &Client, table: &str, time_to_live: &TimeToLive) -> Result<(), StoreError> {
    let specification =
        TimeToLiveSpecification::builder().attribute_name(&time_to_live.attribute).enabled(true).build();
    let specification = specification.map_err(|error| rejected("ValidationException", error.to_string()))?;
    let call = client.update_time_to_live().table_name(table).time_to_live_specification(specification);
    call.send().await.map_err(|failure| plain_error(&failure))?;
    Ok(())
}

fn active_indexes(description: &TableDescription) -> Vec<String> {
    description
        .global_secondary_indexes()
        .iter()
        .filter(|index| index.index_status() == Some(&IndexStatus::Active))
        .filter_map(|index| index.index_name.clone())
        .collect()
}

/// Names every missing table and how to make it.
fn missing_tables(region: &str, missing: &[(&TableSpec, String)]) -> StoreError {
    let commands: Vec<String> = missing
        .iter()
        .map(|(spec, table)| {
            let definition = |key: &KeyAttribute| {
                format!("AttributeName={},AttributeType={}", key.name, scalar_name(key.attribute_type))
            };
            let element = |(key, role): (&KeyAttribute, &str)| format!("AttributeName={},KeyType={role}", key.name);
            let definitions: Vec<String> = spec.key().map(definition).collect();
            let schema: Vec<String> = spec.key().zip(["HASH", "RANGE"]).map(element).collect();
            format!(
                "`aws dynamodb create-table --region {region} --table-name {table} --billing-mode PAY_PER_REQUEST \
                 --attribute-definitions {} --key-schema {}`",
                definitions.join(" "),
                schema.join(" ")
            )
        })
        .collect();
    let names: Vec<String> = missing.iter().map(|(_, table)| format!("`{table}`")).collect();
    rejected(
        "ResourceNotFoundException",
        format!(
            "there is no table {} in `{region}`: check how tables are named, or let missing tables be made, or run {}",
            names.join(", "),
            commands.join(" and ")
        ),
    )
}

fn scalar_name(attribute_type: AttributeType) -> &'static str {
    match attribute_type {
        AttributeType::Text => "S",
        AttributeType::Number => "N",
    }
}
