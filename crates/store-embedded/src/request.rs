//! A step as the engine's typed request, and its answer as an outcome. The request owns everything, so that it can cross
//! to another thread.

use std::collections::HashMap;

use dynoxide::{
    AttributeValue, DynoxideError, NativeDatabase,
    actions::{
        delete_item::DeleteItemRequest,
        get_item::GetItemRequest,
        put_item::PutItemRequest,
        query::QueryRequest,
        scan::ScanRequest,
        transact_write_items::{
            TransactDelete, TransactPut, TransactUpdate, TransactWriteItem, TransactWriteItemsRequest,
        },
        update_item::UpdateItemRequest,
    },
};
use plan::{
    BatchGet, Bindings, Delete, Direction, Get, Item, Outcome, Page, Put, Query, Rendered, Scan, Step, StoreError,
    Update, Write,
};

use crate::{
    attribute::{EngineItem, item_from_engine, item_to_engine, to_engine},
    error::{refused, store_error},
    point::Point,
    refusals::{check_key, check_value},
    tables::engine_name,
};

/// One call of the engine.
pub(crate) enum Request {
    Get(GetItemRequest),
    /// Nothing is gained by asking the engine in one call: it is in this process, and its batches have a size limit.
    BatchGet(Vec<GetItemRequest>),
    Query(QueryRequest),
    /// A query that finds one record at most.
    Point(Point),
    Scan(ScanRequest),
    Put(PutItemRequest),
    Update(UpdateItemRequest),
    Delete(DeleteItemRequest),
    Transact(TransactWriteItemsRequest),
}

impl Request {
    /// The call of a step, unless DynamoDB would refuse what the engine takes.
    pub(crate) fn of(step: &Step) -> Result<Self, StoreError> {
        step.check().map_err(|error| refused(&error))?;
        Ok(match step {
            Step::Get(get) => Self::Get(get_request(get)),
            Step::BatchGet(batch) => Self::BatchGet(batch_get_requests(batch)),
            Step::Query(query) => Self::Query(query_request(query)?),
            Step::Scan(scan) => Self::Scan(scan_request(scan)?),
            Step::Write(Write::Put(put)) => Self::Put(put_request(put)?),
            Step::Write(Write::Update(update)) => Self::Update(update_request(update)?),
            Step::Write(Write::Delete(delete)) => Self::Delete(delete_request(delete)?),
            Step::Transact(writes) => Self::Transact(TransactWriteItemsRequest {
                transact_items: writes.iter().map(transact_item).collect::<Result<_, _>>()?,
                ..Default::default()
            }),
        })
    }
}

impl Request {
    pub(crate) fn writes(&self) -> bool {
        match self {
            Self::Get(_) | Self::BatchGet(_) | Self::Query(_) | Self::Point(_) | Self::Scan(_) => false,
            Self::Put(_) | Self::Update(_) | Self::Delete(_) | Self::Transact(_) => true,
        }
    }

    /// Runs the call on this thread.
    pub(crate) fn execute(self, database: &NativeDatabase) -> Result<Outcome, StoreError> {
        self.call(database).map_err(store_error)
    }

    fn call(self, database: &NativeDatabase) -> Result<Outcome, DynoxideError> {
        Ok(match self {
            Self::Get(request) => record(database.get_item(request)?.item),
            Self::BatchGet(requests) => {
                let mut items = Vec::with_capacity(requests.len());
                for request in requests {
                    items.extend(database.get_item(request)?.item);
                }
                let scanned = items.len();
                page(Some(items), scanned, None)
            }
            Self::Query(request) => {
                let answer = database.query(request)?;
                page(answer.items, answer.scanned_count, answer.last_evaluated_key)
            }
            Self::Point(point) => Outcome::Page(point.read(database)?),
            Self::Scan(request) => {
                let answer = database.scan(request)?;
                page(answer.items, answer.scanned_count, answer.last_evaluated_key)
            }
            Self::Put(request) => {
                database.put_item(request)?;
                Outcome::Record(None)
            }
            Self::Update(request) => record(database.update_item(request)?.attributes),
            Self::Delete(request) => record(database.delete_item(request)?.attributes),
            Self::Transact(request) => {
                database.transact_write_items(request)?;
                Outcome::Record(None)
            }
        })
    }
}

fn record(item: Option<EngineItem>) -> Outcome {
    Outcome::Record(item.map(item_from_engine))
}

fn page(items: Option<Vec<EngineItem>>, scanned: usize, last: Option<EngineItem>) -> Outcome {
    Outcome::Page(Page {
        items: items.unwrap_or_default().into_iter().map(item_from_engine).collect(),
        // A page is at most 1 MB, so the count fits by far.
        scanned: u32::try_from(scanned).unwrap_or(u32::MAX),
        last: last.map(item_from_engine),
    })
}

pub(crate) fn get_request(get: &Get) -> GetItemRequest {
    GetItemRequest {
        table_name: engine_name(&get.table),
        key: item_to_engine(&get.key),
        consistent_read: Some(true),
        ..Default::default()
    }
}

fn batch_get_requests(batch: &BatchGet) -> Vec<GetItemRequest> {
    let request = |key: &Item| get_request(&Get { table: batch.table.clone(), key: key.clone() });
    batch.keys.iter().map(request).collect()
}

fn query_request(query: &Query) -> Result<QueryRequest, StoreError> {
    check_key(query)?;
    let Rendered { key_condition, update: _, condition, bindings } = query.render();
    Ok(QueryRequest {
        table_name: engine_name(&query.table),
        index_name: query.index.clone(),
        key_condition_expression: key_condition,
        filter_expression: condition,
        expression_attribute_names: names(&bindings),
        expression_attribute_values: values(&bindings)?,
        scan_index_forward: query.direction == Direction::Ascending,
        limit: limit(query.limit),
        exclusive_start_key: query.start.as_ref().map(item_to_engine),
        consistent_read: Some(query.consistent),
        ..Default::default()
    })
}

fn scan_request(scan: &Scan) -> Result<ScanRequest, StoreError> {
    let Rendered { condition, bindings, .. } = scan.render();
    Ok(ScanRequest {
        table_name: engine_name(&scan.table),
        filter_expression: condition,
        expression_attribute_names: names(&bindings),
        expression_attribute_values: values(&bindings)?,
        limit: limit(scan.limit),
        exclusive_start_key: scan.start.as_ref().map(item_to_engine),
        ..Default::default()
    })
}

fn put_request(put: &Put) -> Result<PutItemRequest, StoreError> {
    let Rendered { condition, bindings, .. } = put.render();
    Ok(PutItemRequest {
        table_name: engine_name(&put.table),
        item: item_to_engine(&put.item),
        condition_expression: condition,
        expression_attribute_names: names(&bindings),
        expression_attribute_values: values(&bindings)?,
        return_values_on_condition_check_failure: all_old(),
        ..Default::default()
    })
}

fn update_request(update: &Update) -> Result<UpdateItemRequest, StoreError> {
    let Rendered { update: changes, condition, bindings, .. } = update.render();
    Ok(UpdateItemRequest {
        table_name: engine_name(&update.table),
        key: item_to_engine(&update.key),
        update_expression: changes,
        condition_expression: condition,
        expression_attribute_names: names(&bindings),
        expression_attribute_values: values(&bindings)?,
        return_values: Some("ALL_NEW".to_owned()),
        return_values_on_condition_check_failure: all_old(),
        ..Default::default()
    })
}

fn delete_request(delete: &Delete) -> Result<DeleteItemRequest, StoreError> {
    let Rendered { condition, bindings, .. } = delete.render();
    Ok(DeleteItemRequest {
        table_name: engine_name(&delete.table),
        key: item_to_engine(&delete.key),
        condition_expression: condition,
        expression_attribute_names: names(&bindings),
        expression_attribute_values: values(&bindings)?,
        return_values: all_old(),
        return_values_on_condition_check_failure: all_old(),
        ..Default::default()
    })
}

fn transact_item(write: &Write) -> Result<TransactWriteItem, StoreError> {
    Ok(match write {
        Write::Put(put) => {
            let Rendered { condition, bindings, .. } = put.render();
            TransactWriteItem {
                put: Some(TransactPut {
                    table_name: engine_name(&put.table),
                    item: item_to_engine(&put.item),
                    condition_expression: condition,
                    expression_attribute_names: names(&bindings),
                    expression_attribute_values: values(&bindings)?,
                    return_values_on_condition_check_failure: all_old(),
                }),
                ..Default::default()
            }
        }
        Write::Update(update) => {
            let Rendered { update: changes, condition, bindings, .. } = update.render();
            TransactWriteItem {
                update: Some(TransactUpdate {
                    table_name: engine_name(&update.table),
                    key: item_to_engine(&update.key),
                    update_expression: changes.unwrap_or_default(),
                    condition_expression: condition,
                    expression_attribute_names: names(&bindings),
                    expression_attribute_values: values(&bindings)?,
                    return_values_on_condition_check_failure: all_old(),
                }),
                ..Default::default()
            }
        }
        Write::Delete(delete) => {
            let Rendered { condition, bindings, .. } = delete.render();
            TransactWriteItem {
                delete: Some(TransactDelete {
                    table_name: engine_name(&delete.table),
                    key: item_to_engine(&delete.key),
                    condition_expression: condition,
                    expression_attribute_names: names(&bindings),
                    expression_attribute_values: values(&bindings)?,
                    return_values_on_condition_check_failure: all_old(),
                }),
                ..Default::default()
            }
        }
    })
}

fn all_old() -> Option<String> {
    Some("ALL_OLD".to_owned())
}

fn limit(limit: u32) -> Option<usize> {
    usize::try_from(limit).ok()
}

/// DynamoDB refuses an empty map of placeholders, so none is sent.
fn names(bindings: &Bindings) -> Option<HashMap<String, String>> {
    (!bindings.names.is_empty())
        .then(|| bindings.names.iter().map(|(placeholder, name)| (placeholder.clone(), name.clone())).collect())
}

fn values(bindings: &Bindings) -> Result<Option<HashMap<String, AttributeValue>>, StoreError> {
    if bindings.values.is_empty() {
        return Ok(None);
    }
    let checked = bindings.values.iter().map(|(placeholder, value)| {
        check_value(placeholder, value)?;
        Ok((placeholder.clone(), to_engine(value)))
    });
    checked.collect::<Result<_, _>>().map(Some)
}
