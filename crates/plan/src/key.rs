//! Keys: from the fields of a record to the attributes of its key, and from a key's arguments to an expression.
//!
//! Source: the resolvers that Amplify's index transformer generates.

use model::Key;

use crate::{Attribute, Comparison, Item, KeyCondition, KeyQuery, Operand, PlanError, Sign, operation::sort_argument};

/// The operators of a sort key, in the order of Amplify's resolvers.
const OPERATORS: [&str; 7] = ["beginsWith", "between", "eq", "lt", "le", "gt", "ge"];

/// The attributes of the key, the partition key first.
pub(crate) fn attributes(key: &Key) -> impl Iterator<Item = String> {
    std::iter::once(key.partition.clone()).chain(key.sort_attribute())
}

/// The attributes of the key of the record with these fields. A field that is not there gives none.
pub(crate) fn of(key: &Key, fields: &Item) -> Item {
    let mut item = Item::new();
    item.extend(fields.get(&key.partition).map(|value| (key.partition.clone(), value.clone())));
    item.extend(key.sort_attribute().zip(sort_value(key, fields)));
    item
}

/// The value of the sort key of the record with these fields.
fn sort_value(key: &Key, fields: &Item) -> Option<Attribute> {
    match key.sort.as_slice() {
        [] => None,
        [field] => fields.get(field).cloned(),
        _ => Some(joined(key, fields)),
    }
}

/// The parts of a sort key of several fields, joined.
pub(crate) fn joined(key: &Key, fields: &Item) -> Attribute {
    let parts: Vec<String> = key
        .sort
        .iter()
        .map(|field| match fields.get(field) {
            // Amplify's resolver leaves the text of its template in the place of a null. So does Sluice, as the records
            // of existing tables have it, and a record without the attribute would not be in the index.
            None | Some(Attribute::Null) => format!("${{mergedValues.{field}}}"),
            Some(value) => text_of(value),
        })
        .collect();
    Attribute::Text(parts.join("#"))
}

/// A value as it stands in a joined key.
fn text_of(value: &Attribute) -> String {
    match value {
        Attribute::Text(text) | Attribute::Number(text) => text.clone(),
        Attribute::Bool(value) => value.to_string(),
        // No key field of the API has another type.
        Attribute::Null
        | Attribute::List(_)
        | Attribute::Map(_)
        | Attribute::TextSet(_)
        | Attribute::NumberSet(_)
        | Attribute::Binary(_)
        | Attribute::BinarySet(_) => String::new(),
    }
}

/// The key that the first fields of `key` have, by these values in order; `None` if a value is missing, null or empty.
/// With fewer values than the key has fields, the records whose key begins with them.
pub(crate) fn query_by_values(key: &Key, values: &[Option<&Attribute>]) -> Option<KeyQuery> {
    let values: Vec<&Attribute> = values.iter().copied().collect::<Option<_>>()?;
    if values.iter().any(|value| is_blank(value)) {
        return None;
    }
    let (partition, parts) = values.split_first()?;
    let joined = parts.iter().map(|part| text_of(part)).collect::<Vec<_>>().join("#");
    let (operator, operand) = match parts {
        [] => return Some(KeyQuery { partition: (*partition).clone(), sort: None }),
        [single] if !key.is_composite() => ("eq", (*single).clone()),
        _ if parts.len() == key.sort.len() => ("eq", Attribute::Text(joined)),
        // The next part starts after the sign, so that `1` does not find `10`.
        _ => ("beginsWith", Attribute::Text(joined + "#")),
    };
    Some(KeyQuery { partition: (*partition).clone(), sort: Some(Item::from([(operator.to_owned(), operand)])) })
}

/// Whether a value names no record: null, or an empty text.
pub(crate) fn is_blank(value: &Attribute) -> bool {
    *value == Attribute::Null || value.as_text().is_some_and(|text| text.trim().is_empty())
}

/// `KeyConditionExpression`
pub(crate) fn condition(key: &Key, query: &KeyQuery) -> Result<KeyCondition, PlanError> {
    let mut condition = KeyCondition::of(&key.partition, query.partition.clone());
    if let Some((attribute, operators)) = key.sort_attribute().zip(query.sort.as_ref()) {
        check(key, operators)?;
        for operator in OPERATORS {
            let operand = operators.get(operator).filter(|operand| **operand != Attribute::Null);
            if let Some(comparison) = operand.and_then(|operand| sort_comparison(key, operator, operand)) {
                condition = condition.and(&attribute, comparison);
            }
        }
    }
    Ok(condition)
}

/// `None` for what [`check`] refuses.
fn sort_comparison(key: &Key, operator: &str, operand: &Attribute) -> Option<Comparison> {
    let value = |operand: &Attribute| operand_value(key, operand);
    let sign = match (operator, operand) {
        ("between", operand) => {
            let [low, high] = bounds(operand) else { return None };
            return Some(Comparison::Between(Operand::Value, value(low), value(high)));
        }
        ("beginsWith", operand) => return Some(Comparison::BeginsWith(value(operand))),
        ("lt", _) => Sign::Less,
        ("le", _) => Sign::LessOrEqual,
        ("gt", _) => Sign::Greater,
        ("ge", _) => Sign::GreaterOrEqual,
        _ => Sign::Equal,
    };
    Some(Comparison::Compare(Operand::Value, sign, value(operand)))
}

/// An operand as the stored attribute has it: for a sort key of several fields, the parts that are given, joined.
fn operand_value(key: &Key, operand: &Attribute) -> Attribute {
    match operand {
        Attribute::Map(parts) if key.is_composite() => {
            let given = key.sort.iter().filter_map(|field| parts.get(field)).filter(|part| **part != Attribute::Null);
            Attribute::Text(given.map(text_of).collect::<Vec<_>>().join("#"))
        }
        other => other.clone(),
    }
}

/// Refuses what AppSync's own validation refuses.
fn check(key: &Key, operators: &Item) -> Result<(), PlanError> {
    let argument = sort_argument(key);
    if key.is_composite() && operators.len() > 1 {
        return Err(PlanError::invalid(format!(
            "Argument {argument} must specify at most one key condition operation."
        )));
    }
    for (operator, operand) in operators {
        match (operator.as_str(), operand) {
            (_, Attribute::Null) => {}
            ("between", operand) => {
                let [low, high] = bounds(operand) else {
                    return Err(PlanError::invalid(format!(
                        "Argument '{argument}.between' expects exactly two elements."
                    )));
                };
                check_parts(key, low, &format!("{argument}.between[0]"))?;
                check_parts(key, high, &format!("{argument}.between[1]"))?;
            }
            (operator, operand) => check_parts(key, operand, &format!("{argument}.{operator}"))?,
        }
    }
    Ok(())
}

fn bounds(operand: &Attribute) -> &[Attribute] {
    match operand {
        Attribute::List(bounds) => bounds,
        other => std::slice::from_ref(other),
    }
}

/// A later part of a joined key needs the one before it.
fn check_parts(key: &Key, operand: &Attribute, path: &str) -> Result<(), PlanError> {
    let Attribute::Map(parts) = operand else { return Ok(()) };
    let given = |field: &String| parts.get(field).is_some_and(|part| !is_blank(part));
    let pairs = key.sort.iter().zip(key.sort.iter().skip(1)).rev();
    match pairs.into_iter().find(|(earlier, later)| given(later) && !given(earlier)) {
        None => Ok(()),
        Some((earlier, later)) => Err(PlanError::invalid(format!(
            "When providing argument '{path}.{later}' you must also provide '{path}.{earlier}'."
        ))),
    }
}

#[cfg(test)]
mod tests;
