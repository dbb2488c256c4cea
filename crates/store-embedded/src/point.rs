//! A query for a whole key. The engine compiles SQL for each query, which takes longer than to get the one record and to look
//! at it here.

use dynoxide::{DynoxideError, NativeDatabase, actions::get_item::GetItemRequest};
use plan::{
    Attribute, AttributeType, Comparison, Condition, Get, Item, KeyAttribute, Operand, Page, Query, Sign, TableSpec,
};

use crate::{attribute::item_from_engine, request::get_request};

/// The record of a key, if the filter lets it through.
pub(crate) struct Point {
    request: GetItemRequest,
    filter: Condition,
    /// Where a page of one record ends.
    last: Option<Item>,
}

impl Point {
    /// The query as one for a key. `None` if it may find several records, or if the engine is the one to say what is wrong
    /// with it.
    pub(crate) fn of(query: &Query, table: &TableSpec) -> Option<Self> {
        if query.index.is_some() || query.start.is_some() || !filters_plainly(&query.filter, table) {
            return None;
        }
        let partition = (query.key.partition == table.partition.name).then_some(&query.key.value)?;
        let mut key = Item::from([(table.partition.name.clone(), of_type(partition, &table.partition)?)]);
        match (&table.sort, query.key.sort.as_slice()) {
            (None, []) => {}
            (Some(sort), [(name, comparison)]) if *name == sort.name => {
                let value = comparison.equal_to()?;
                key.insert(name.clone(), of_type(value, sort)?);
            }
            (None | Some(_), _) => return None,
        }
        let request = get_request(&Get { table: query.table.clone(), key: key.clone() });
        let last = (query.limit == 1).then_some(key);
        Some(Self { request, filter: query.filter.clone(), last })
    }

    /// Reads it, as the page that the query would be answered by.
    pub(crate) fn read(self, database: &NativeDatabase) -> Result<Page, DynoxideError> {
        Ok(match database.get_item(self.request)?.item.map(item_from_engine) {
            None => Page { items: Vec::new(), scanned: 0, last: None },
            Some(item) => {
                let items = if self.filter.holds(&item) { vec![item] } else { Vec::new() };
                Page { items, scanned: 1, last: self.last }
            }
        })
    }
}

/// The value of a key attribute, if it is of its type and not empty.
fn of_type(value: &Attribute, attribute: &KeyAttribute) -> Option<Attribute> {
    let fits = match (value, attribute.attribute_type) {
        (Attribute::Text(text), AttributeType::Text) => !text.is_empty(),
        (Attribute::Number(number), AttributeType::Number) => plan::canonical_number(number).is_ok(),
        _ => false,
    };
    fits.then(|| value.clone())
}

/// Whether the filter is one that DynamoDB takes for sure: not on the key, and by operands that cannot be wrong.
fn filters_plainly(filter: &Condition, table: &TableSpec) -> bool {
    match filter {
        Condition::Always => true,
        Condition::Never => false,
        Condition::All(parts) | Condition::Any(parts) => parts.iter().all(|part| filters_plainly(part, table)),
        Condition::Not(inner) => filters_plainly(inner, table),
        Condition::Test { field, comparison } => {
            table.key().all(|attribute| attribute.name != *field) && has_plain_operands(comparison)
        }
    }
}

fn has_plain_operands(comparison: &Comparison) -> bool {
    match comparison {
        Comparison::Compare(Operand::Value, Sign::Equal | Sign::Unequal, Attribute::Text(_) | Attribute::Bool(_))
        | Comparison::BeginsWith(Attribute::Text(_))
        | Comparison::Contains(Attribute::Text(_))
        | Comparison::HasElement(Attribute::Text(_))
        | Comparison::IsOfKind(_)
        | Comparison::Exists
        | Comparison::IsMissing => true,
        Comparison::Compare(..)
        | Comparison::Between(..)
        | Comparison::BeginsWith(_)
        | Comparison::Contains(_)
        | Comparison::HasElement(_) => false,
    }
}
