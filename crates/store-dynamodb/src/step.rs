//! A step as a call of the SDK.

use std::{collections::HashMap, time::Duration};

use aws_sdk_dynamodb::{
    error::BuildError,
    types::{
        AttributeValue, Delete as TransactDelete, KeysAndAttributes, Put as TransactPut, ReturnValue,
        ReturnValuesOnConditionCheckFailure, TransactWriteItem, Update as TransactUpdate,
    },
};
use plan::{
    BatchGet, Bindings, Delete, Direction, Get, Outcome, Page, Put, Query, Rendered, Scan, StoreError, Update, Write,
};
use tokio::time::sleep;

use crate::{
    attribute::{SdkItem, item_from_sdk, item_to_sdk, to_sdk},
    client::Clients,
    consumed,
    error::{plain_error, rejected, store_error, unavailable, unknown_type},
    settings::TableNames,
};

/// How often a batch is asked for what is left of it.
const BATCH_CALLS: usize = 8;
/// The first pause between two calls of a batch.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// The longest pause between two calls of a batch.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

pub(crate) async fn get(clients: &Clients, names: &TableNames, get: &Get) -> Result<Outcome, StoreError> {
    let call = clients.repeatable.get_item();
    let call = call.table_name(names.table_of(&get.table)).set_key(Some(item_to_sdk(&get.key))).consistent_read(true);
    let call = call.set_return_consumed_capacity(consumed::wanted());
    let answer = call.send().await.map_err(|failure| plain_error(&failure))?;
    consumed::add(answer.consumed_capacity());
    record(answer.item)
}

/// Asks again, with longer and longer pauses, for what DynamoDB leaves unprocessed: it answers at most 16 MB at a time,
/// and less when it is throttling.
pub(crate) async fn batch_get(clients: &Clients, names: &TableNames, batch: &BatchGet) -> Result<Outcome, StoreError> {
    let table = names.table_of(&batch.table);
    let mut keys: Vec<SdkItem> = batch.keys.iter().map(item_to_sdk).collect();
    let mut found = Vec::new();
    let mut pause = FIRST_PAUSE;
    for _ in 0..BATCH_CALLS {
        let asked = KeysAndAttributes::builder().set_keys(Some(keys)).build();
        let asked = asked.map_err(|error| rejected("ValidationException", error.to_string()))?;
        let call = clients.repeatable.batch_get_item().request_items(&table, asked);
        let call = call.set_return_consumed_capacity(consumed::wanted());
        let answer = call.send().await.map_err(|failure| plain_error(&failure))?;
        consumed::add(answer.consumed_capacity());
        found.extend(answer.responses.into_iter().flatten().flat_map(|(_, items)| items));
        keys = answer.unprocessed_keys.into_iter().flatten().flat_map(|(_, left)| left.keys).collect();
        if keys.is_empty() {
            let scanned = i32::try_from(found.len()).unwrap_or(i32::MAX);
            return page(Some(found), scanned, None);
        }
        sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
    Err(unavailable(
        "UnprocessedKeys",
        format!("the database left {} records of a batch unread, {BATCH_CALLS} times over", keys.len()),
    ))
}

pub(crate) async fn query(clients: &Clients, names: &TableNames, query: &Query) -> Result<Outcome, StoreError> {
    let Rendered { key_condition, update: _, condition, bindings } = query.render();
    let call = clients
        .repeatable
        .query()
        .table_name(names.table_of(&query.table))
        .set_index_name(query.index.clone())
        .set_key_condition_expression(key_condition)
        .set_filter_expression(condition)
        .set_expression_attribute_names(placeholder_names(&bindings))
        .set_expression_attribute_values(placeholder_values(&bindings))
        .scan_index_forward(query.direction == Direction::Ascending)
        .limit(limit(query.limit))
        .set_exclusive_start_key(query.start.as_ref().map(item_to_sdk))
        .consistent_read(query.consistent)
        .set_return_consumed_capacity(consumed::wanted());
    let answer = call.send().await.map_err(|failure| plain_error(&failure))?;
    consumed::add(answer.consumed_capacity());
    page(answer.items, answer.scanned_count, answer.last_evaluated_key)
}

pub(crate) async fn scan(clients: &Clients, names: &TableNames, scan: &Scan) -> Result<Outcome, StoreError> {
    let Rendered { condition, bindings, .. } = scan.render();
    let call = clients
        .repeatable
        .scan()
        .table_name(names.table_of(&scan.table))
        .set_filter_expression(condition)
        .set_expression_attribute_names(placeholder_names(&bindings))
        .set_expression_attribute_values(placeholder_values(&bindings))
        .limit(limit(scan.limit))
        .set_exclusive_start_key(scan.start.as_ref().map(item_to_sdk))
        .set_return_consumed_capacity(consumed::wanted());
    let answer = call.send().await.map_err(|failure| plain_error(&failure))?;
    consumed::add(answer.consumed_capacity());
    page(answer.items, answer.scanned_count, answer.last_evaluated_key)
}

pub(crate) async fn put(clients: &Clients, names: &TableNames, put: &Put) -> Result<Outcome, StoreError> {
    let Rendered { condition, bindings, .. } = put.render();
    let call = clients
        .once
        .put_item()
        .table_name(names.table_of(&put.table))
        .set_item(Some(item_to_sdk(&put.item)))
        .set_condition_expression(condition)
        .set_expression_attribute_names(placeholder_names(&bindings))
        .set_expression_attribute_values(placeholder_values(&bindings))
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .set_return_consumed_capacity(consumed::wanted());
    consumed::add(call.send().await.map_err(store_error)?.consumed_capacity());
    Ok(Outcome::Record(None))
}

pub(crate) async fn update(clients: &Clients, names: &TableNames, update: &Update) -> Result<Outcome, StoreError> {
    let Rendered { update: changes, condition, bindings, .. } = update.render();
    let call = clients
        .once
        .update_item()
        .table_name(names.table_of(&update.table))
        .set_key(Some(item_to_sdk(&update.key)))
        .set_update_expression(changes)
        .set_condition_expression(condition)
        .set_expression_attribute_names(placeholder_names(&bindings))
        .set_expression_attribute_values(placeholder_values(&bindings))
        .return_values(ReturnValue::AllNew)
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .set_return_consumed_capacity(consumed::wanted());
    let answer = call.send().await.map_err(store_error)?;
    consumed::add(answer.consumed_capacity());
    record(answer.attributes)
}

pub(crate) async fn delete(clients: &Clients, names: &TableNames, delete: &Delete) -> Result<Outcome, StoreError> {
    let Rendered { condition, bindings, .. } = delete.render();
    let call = clients
        .once
        .delete_item()
        .table_name(names.table_of(&delete.table))
        .set_key(Some(item_to_sdk(&delete.key)))
        .set_condition_expression(condition)
        .set_expression_attribute_names(placeholder_names(&bindings))
        .set_expression_attribute_values(placeholder_values(&bindings))
        .return_values(ReturnValue::AllOld)
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .set_return_consumed_capacity(consumed::wanted());
    let answer = call.send().await.map_err(store_error)?;
    consumed::add(answer.consumed_capacity());
    record(answer.attributes)
}

/// The SDK adds a `ClientRequestToken`, the same for every attempt, by which DynamoDB applies the transaction once.
pub(crate) async fn transact(clients: &Clients, names: &TableNames, writes: &[Write]) -> Result<Outcome, StoreError> {
    let items: Result<Vec<TransactWriteItem>, BuildError> =
        writes.iter().map(|write| transact_item(names, write)).collect();
    let items = items.map_err(|error| rejected("ValidationException", error.to_string()))?;
    let call = clients.repeatable.transact_write_items().set_transact_items(Some(items));
    let call = call.set_return_consumed_capacity(consumed::wanted());
    consumed::add(call.send().await.map_err(store_error)?.consumed_capacity());
    Ok(Outcome::Record(None))
}

fn transact_item(names: &TableNames, write: &Write) -> Result<TransactWriteItem, BuildError> {
    let item = TransactWriteItem::builder();
    Ok(match write {
        Write::Put(put) => {
            let Rendered { condition, bindings, .. } = put.render();
            item.put(
                TransactPut::builder()
                    .table_name(names.table_of(&put.table))
                    .set_item(Some(item_to_sdk(&put.item)))
                    .set_condition_expression(condition)
                    .set_expression_attribute_names(placeholder_names(&bindings))
                    .set_expression_attribute_values(placeholder_values(&bindings))
                    .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
                    .build()?,
            )
        }
        Write::Update(update) => {
            let Rendered { update: changes, condition, bindings, .. } = update.render();
            item.update(
                TransactUpdate::builder()
                    .table_name(names.table_of(&update.table))
                    .set_key(Some(item_to_sdk(&update.key)))
                    .update_expression(changes.unwrap_or_default())
                    .set_condition_expression(condition)
                    .set_expression_attribute_names(placeholder_names(&bindings))
                    .set_expression_attribute_values(placeholder_values(&bindings))
                    .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
                    .build()?,
            )
        }
        Write::Delete(delete) => {
            let Rendered { condition, bindings, .. } = delete.render();
            item.delete(
                TransactDelete::builder()
                    .table_name(names.table_of(&delete.table))
                    .set_key(Some(item_to_sdk(&delete.key)))
                    .set_condition_expression(condition)
                    .set_expression_attribute_names(placeholder_names(&bindings))
                    .set_expression_attribute_values(placeholder_values(&bindings))
                    .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
                    .build()?,
            )
        }
    }
    .build())
}

fn record(item: Option<SdkItem>) -> Result<Outcome, StoreError> {
    let item = item.map(|item| item_from_sdk(item).ok_or_else(unknown_type)).transpose()?;
    Ok(Outcome::Record(item))
}

fn page(items: Option<Vec<SdkItem>>, scanned: i32, last: Option<SdkItem>) -> Result<Outcome, StoreError> {
    let items = items.unwrap_or_default().into_iter().map(item_from_sdk).collect::<Option<Vec<_>>>();
    let last = last.map(|key| item_from_sdk(key).ok_or_else(unknown_type)).transpose()?;
    Ok(Outcome::Page(Page {
        items: items.ok_or_else(unknown_type)?,
        // Never negative.
        scanned: u32::try_from(scanned).unwrap_or_default(),
        last,
    }))
}

/// DynamoDB takes any limit, but as a signed number.
fn limit(limit: u32) -> i32 {
    i32::try_from(limit).unwrap_or(i32::MAX)
}

/// DynamoDB refuses an empty map of placeholders, so none is sent.
fn placeholder_names(bindings: &Bindings) -> Option<HashMap<String, String>> {
    (!bindings.names.is_empty())
        .then(|| bindings.names.iter().map(|(placeholder, name)| (placeholder.clone(), name.clone())).collect())
}

fn placeholder_values(bindings: &Bindings) -> Option<HashMap<String, AttributeValue>> {
    (!bindings.values.is_empty())
        .then(|| bindings.values.iter().map(|(placeholder, value)| (placeholder.clone(), to_sdk(value))).collect())
}
