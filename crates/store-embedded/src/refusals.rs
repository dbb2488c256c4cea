//! What DynamoDB refuses and the engine would take, besides what [`plan::Step::check`] knows: in DynamoDB's words.

use plan::{Attribute, Comparison, Index, KeyAttribute, Query, StoreError, Write, canonical_number};

use crate::error::rejected;

/// Refuses a value of an expression that holds no number DynamoDB takes, however deep.
pub(crate) fn check_value(placeholder: &str, value: &Attribute) -> Result<(), StoreError> {
    let refuse = |problem: &dyn std::fmt::Display| {
        let message = format!("ExpressionAttributeValues contains invalid value: {problem} for key {placeholder}");
        Err(rejected("ValidationException", message))
    };
    match value {
        Attribute::Number(number) => canonical_number(number).map_or_else(|problem| refuse(&problem), |_| Ok(())),
        Attribute::NumberSet(numbers) => numbers
            .iter()
            .try_for_each(|number| canonical_number(number).map_or_else(|error| refuse(&error), |_| Ok(()))),
        Attribute::List(elements) => elements.iter().try_for_each(|element| check_value(placeholder, element)),
        Attribute::Map(entries) => entries.values().try_for_each(|entry| check_value(placeholder, entry)),
        Attribute::Text(_)
        | Attribute::Bool(_)
        | Attribute::Null
        | Attribute::TextSet(_)
        | Attribute::Binary(_)
        | Attribute::BinarySet(_) => Ok(()),
    }
}

/// The longest partition key, in bytes.
const LONGEST_PARTITION_KEY: usize = 2_048;
/// The longest sort key, in bytes.
const LONGEST_SORT_KEY: usize = 1_024;

/// Refuses a write that would give a record a longer key of an index than DynamoDB takes.
pub(crate) fn check_index_keys(indexes: &[Index], write: &Write) -> Result<(), StoreError> {
    let written = match write {
        Write::Put(put) => &put.item,
        Write::Update(update) => &update.changes,
        Write::Delete(_) => return Ok(()),
    };
    let is_longer = |key: &KeyAttribute, most: usize| match written.get(&key.name) {
        Some(Attribute::Text(text)) => text.len() > most,
        Some(Attribute::Binary(bytes)) => bytes.len() > most,
        _ => false,
    };
    for index in indexes {
        let problem = if is_longer(&index.partition, LONGEST_PARTITION_KEY) {
            "Size of hashkey has exceeded the maximum size limit of2048 bytes"
        } else if index.sort.as_ref().is_some_and(|sort| is_longer(sort, LONGEST_SORT_KEY)) {
            "Aggregated size of all range keys has exceeded the size limit of 1024 bytes"
        } else {
            continue;
        };
        let message = format!("One or more parameter values were invalid: {problem}");
        return Err(rejected("ValidationException", message));
    }
    Ok(())
}

/// Refuses a query for an empty key: no record has one.
pub(crate) fn check_key(query: &Query) -> Result<(), StoreError> {
    let key = &query.key;
    let sort = key.sort.iter().flat_map(|(attribute, comparison)| {
        operands(comparison).into_iter().flatten().map(move |operand| (attribute, operand))
    });
    let mut all = std::iter::once((&key.partition, &key.value)).chain(sort);
    match all.find(|(_, operand)| is_empty(operand)) {
        None => Ok(()),
        Some((attribute, operand)) => {
            let kind = if matches!(operand, Attribute::Binary(_)) { "binary" } else { "string" };
            let problem = format!("The AttributeValue for a key attribute cannot contain an empty {kind} value.");
            let message = match &query.index {
                None => format!("One or more parameter values are not valid. {problem} Key: {attribute}"),
                Some(index) => format!(
                    "One or more parameter values are not valid. A value specified for a secondary index key is not \
                     supported. {problem} IndexName: {index}, IndexKey: {attribute}"
                ),
            };
            Err(rejected("ValidationException", message))
        }
    }
}

fn operands(comparison: &Comparison) -> [Option<&Attribute>; 2] {
    match comparison {
        Comparison::Compare(_, _, value)
        | Comparison::BeginsWith(value)
        | Comparison::Contains(value)
        | Comparison::HasElement(value) => [Some(value), None],
        Comparison::Between(_, low, high) => [Some(low), Some(high)],
        Comparison::IsOfKind(_) | Comparison::Exists | Comparison::IsMissing => [None, None],
    }
}

fn is_empty(value: &Attribute) -> bool {
    match value {
        Attribute::Text(text) => text.is_empty(),
        Attribute::Binary(bytes) => bytes.is_empty(),
        Attribute::Number(_)
        | Attribute::Bool(_)
        | Attribute::Null
        | Attribute::List(_)
        | Attribute::Map(_)
        | Attribute::TextSet(_)
        | Attribute::NumberSet(_)
        | Attribute::BinarySet(_) => false,
    }
}
