//! One call to the database. What must hold of records is a [`Condition`] here; a store asks for its text when it sends
//! the call. Tables are named by model; a store knows the physical names.

mod text;

use crate::{Attribute, Comparison, Condition, Direction, Item};

pub use text::{Bindings, Rendered};

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

/// Which records of one partition a query reads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyCondition {
    /// The attribute of the partition key.
    pub partition: String,
    /// Its value.
    pub value: Attribute,
    /// Tests of the attribute of the sort key. DynamoDB takes one at most.
    pub sort: Vec<(String, Comparison)>,
}

impl KeyCondition {
    /// The whole partition of a value.
    #[must_use]
    pub fn of(partition: impl Into<String>, value: impl Into<Attribute>) -> Self {
        Self { partition: partition.into(), value: value.into(), sort: Vec::new() }
    }

    /// With a test of the sort key besides.
    #[must_use]
    pub fn and(mut self, attribute: impl Into<String>, comparison: Comparison) -> Self {
        self.sort.push((attribute.into(), comparison));
        self
    }

    /// The value that an attribute of the sort key must have, if only one value will do.
    pub(crate) fn equal(&self, attribute: &str) -> Option<&Attribute> {
        self.sort.iter().filter(|(tested, _)| tested == attribute).find_map(|(_, comparison)| comparison.equal_to())
    }
}

impl From<&KeyCondition> for Condition {
    fn from(key: &KeyCondition) -> Self {
        let sort = key.sort.iter().map(|(attribute, comparison)| Self::test(attribute, comparison.clone()));
        Self::all([Self::test(&key.partition, Comparison::eq(key.value.clone()))].into_iter().chain(sort))
    }
}

/// Reads the records of one partition.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// The table, by model name.
    pub table: String,
    /// The index, or the table itself.
    pub index: Option<String>,
    /// `KeyConditionExpression`
    pub key: KeyCondition,
    /// `FilterExpression`
    pub filter: Condition,
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
    pub filter: Condition,
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
    pub condition: Condition,
}

/// Changes attributes of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The table, by model name.
    pub table: String,
    /// The primary key.
    pub key: Item,
    /// `UpdateExpression`: what becomes of attributes. Null stands for removal.
    pub changes: Item,
    /// `ConditionExpression`
    pub condition: Condition,
}

/// Removes one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The table, by model name.
    pub table: String,
    /// The primary key.
    pub key: Item,
    /// `ConditionExpression`
    pub condition: Condition,
}
