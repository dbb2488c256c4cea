//! One call to the database, with its expression text. Tables are named by model; a store knows the physical names.

use std::collections::BTreeMap;

use crate::{Attribute, Direction, Item};

/// One call to the database.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// `GetItem`, strongly consistent.
    Get(Get),
    /// `BatchGetItem`
    BatchGet(BatchGet),
    /// `Query`
    Query(Query),
    /// `Scan`
    Scan(Scan),
    /// `PutItem`, `UpdateItem` or `DeleteItem`.
    Write(Write),
    /// `TransactWriteItems`: all of them or none. Never empty.
    Transact(Vec<Write>),
}

/// One write.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// `PutItem`
    Put(Put),
    /// `UpdateItem`
    Update(Update),
    /// `DeleteItem`
    Delete(Delete),
}

impl Write {
    /// The table, by the name that steps use.
    #[must_use]
    pub fn table(&self) -> &str {
        match self {
            Self::Put(put) => &put.table,
            Self::Update(update) => &update.table,
            Self::Delete(delete) => &delete.table,
        }
    }
}

/// The placeholders of a step's expressions: `#n0` → attribute name, `:v0` → value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bindings {
    /// `ExpressionAttributeNames`, keys with their `#`.
    pub names: BTreeMap<String, String>,
    /// `ExpressionAttributeValues`, keys with their `:`.
    pub values: BTreeMap<String, Attribute>,
}

/// Reads one record, strongly consistent.
#[derive(Clone, Debug, PartialEq)]
pub struct Get {
    /// The table, by model name.
    pub table: String,
    /// The primary key.
    pub key: Item,
}

/// Reads many records by their keys, in any order. As Amplify's queries by key, it may miss the very last write.
///
/// A store asks again for what the database leaves unprocessed, and answers once it has every record that is there.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchGet {
    /// The table, by model name.
    pub table: String,
    /// The primary keys: 1 to 100, each once.
    pub keys: Vec<Item>,
}

/// Reads the records of one partition.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// The table, by model name.
    pub table: String,
    /// The index, or the table itself.
    pub index: Option<String>,
    /// `KeyConditionExpression`
    pub key_condition: String,
    /// `FilterExpression`
    pub filter: Option<String>,
    /// The placeholders of both expressions.
    pub bindings: Bindings,
    /// How many records to look at, before the filter. At least 1.
    pub limit: u32,
    /// `ExclusiveStartKey`
    pub start: Option<Item>,
    /// The order of the sort key.
    pub direction: Direction,
    /// Whether to read strongly consistent; not possible on an index.
    pub consistent: bool,
}

/// Reads the records of a whole table.
#[derive(Clone, Debug, PartialEq)]
pub struct Scan {
    /// The table, by model name.
    pub table: String,
    /// `FilterExpression`
    pub filter: Option<String>,
    /// The placeholders of the filter.
    pub bindings: Bindings,
    /// How many records to look at, before the filter. At least 1.
    pub limit: u32,
    /// `ExclusiveStartKey`
    pub start: Option<Item>,
}

/// Writes a whole record.
#[derive(Clone, Debug, PartialEq)]
pub struct Put {
    /// The table, by model name.
    pub table: String,
    /// The record.
    pub item: Item,
    /// `ConditionExpression`
    pub condition: Option<String>,
    /// The placeholders of the condition.
    pub bindings: Bindings,
}

/// Changes attributes of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The table, by model name.
    pub table: String,
    /// The primary key.
    pub key: Item,
    /// `UpdateExpression`
    pub update: String,
    /// `ConditionExpression`
    pub condition: Option<String>,
    /// The placeholders of both expressions.
    pub bindings: Bindings,
}

/// Removes one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The table, by model name.
    pub table: String,
    /// The primary key.
    pub key: Item,
    /// `ConditionExpression`
    pub condition: Option<String>,
    /// The placeholders of the condition.
    pub bindings: Bindings,
}
