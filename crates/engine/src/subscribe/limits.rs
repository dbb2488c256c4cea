//! AppSync's limits on the filters of subscriptions, before a filter is read.
//!
//! Source of figures and messages: what AppSync answers to clients of Amplify, such as
//! <https://github.com/aws-amplify/amplify-category-api/issues/740> and
//! <https://github.com/aws-amplify/amplify-flutter/issues/6142>. AppSync takes a filter as groups of which one must hold.

use std::collections::BTreeSet;

use plan::{Attribute, Item};

use crate::{GraphqlError, Location};

/// How many fields a filter may look at.
const ATTRIBUTES: usize = 5;
/// How many groups a filter may be, once every `or` is spelled out.
const GROUPS: usize = 10;
/// How many values `in` and `notIn` may name.
const VALUES: usize = 5;
/// How many bytes the values of a subscription's arguments may take. Ours: they are held as long as the subscription lasts.
const BYTES: usize = 16 * 1024;

/// How many fields a subscription may select. Ours: what is compiled is held as long as the subscription lasts, and a
/// connection may have 200 of them.
const FIELDS: usize = 400;

/// A limit that a subscription exceeds.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Exceeded {
    #[error("Filters exceed maximum attributes limit {ATTRIBUTES} for subscription.")]
    Attributes,
    #[error("Filters combination exceed maximum limit {GROUPS} for subscription.")]
    Groups,
    #[error("subscription exceeds maximum value limit {VALUES} for operator `{operator}`.")]
    Values { operator: String },
    #[error("The arguments of a subscription exceed the maximum size of {BYTES} bytes.")]
    Bytes,
    #[error("A subscription may select {FIELDS} fields, and this one selects {selected}; select fewer, or list")]
    Fields { selected: usize },
}

impl Exceeded {
    pub(super) fn refused(&self, position: Location, field: &str) -> GraphqlError {
        GraphqlError::validation(position, "WrongType", &format!("{self} @ '{field}'"))
    }
}

/// Refuses a selection that is too large to hold.
pub(super) fn check_fields(selected: usize) -> Result<(), Exceeded> {
    if selected > FIELDS { Err(Exceeded::Fields { selected }) } else { Ok(()) }
}

/// Refuses a filter that AppSync would refuse for its size.
pub(super) fn check(filter: &Item) -> Result<(), Exceeded> {
    let mut left = BYTES;
    spend_item(filter, &mut left)?;
    let mut fields = BTreeSet::new();
    let groups = groups_of(filter, &mut fields)?;
    if fields.len() > ATTRIBUTES {
        return Err(Exceeded::Attributes);
    }
    if groups > GROUPS { Err(Exceeded::Groups) } else { Ok(()) }
}

/// Refuses arguments that are too large to hold.
pub(super) fn check_arguments(arguments: &Item) -> Result<(), Exceeded> {
    spend_item(arguments, &mut BYTES.clone())
}

/// How many groups a filter is.
fn groups_of<'f>(filter: &'f Item, fields: &mut BTreeSet<&'f str>) -> Result<usize, Exceeded> {
    let mut groups = 1_usize;
    for (name, value) in filter {
        let factor = match (name.as_str(), value) {
            ("and", value) => {
                parts(value).try_fold(1_usize, |product, part| Ok(product.saturating_mul(groups_of(part, fields)?)))?
            }
            ("or", value) => {
                let sum =
                    parts(value).try_fold(0_usize, |sum, part| Ok(sum.saturating_add(groups_of(part, fields)?)))?;
                sum.max(1)
            }
            (field, Attribute::Map(operators)) => {
                fields.insert(field);
                operators.iter().try_for_each(|(operator, operand)| check_values(operator, operand))?;
                1
            }
            (_, _) => 1,
        };
        groups = groups.saturating_mul(factor);
        if groups > GROUPS {
            return Err(Exceeded::Groups);
        }
    }
    Ok(groups)
}

fn parts(value: &Attribute) -> impl Iterator<Item = &Item> {
    let elements = match value {
        Attribute::List(elements) => elements.as_slice(),
        single => std::slice::from_ref(single),
    };
    elements.iter().filter_map(|element| match element {
        Attribute::Map(part) => Some(part),
        _ => None,
    })
}

fn check_values(operator: &str, operand: &Attribute) -> Result<(), Exceeded> {
    match (operator, operand) {
        ("in" | "notIn", Attribute::List(values)) if values.len() > VALUES => {
            Err(Exceeded::Values { operator: operator.to_owned() })
        }
        (_, _) => Ok(()),
    }
}

fn spend_item(item: &Item, left: &mut usize) -> Result<(), Exceeded> {
    for (name, value) in item {
        spend(name.len(), left)?;
        spend_value(value, left)?;
    }
    Ok(())
}

fn spend_value(value: &Attribute, left: &mut usize) -> Result<(), Exceeded> {
    match value {
        Attribute::Text(text) | Attribute::Number(text) => spend(text.len(), left),
        Attribute::Bool(_) | Attribute::Null | Attribute::Binary(_) | Attribute::BinarySet(_) => spend(1, left),
        Attribute::List(elements) => elements.iter().try_for_each(|element| spend_value(element, left)),
        Attribute::Map(item) => spend_item(item, left),
        Attribute::TextSet(texts) | Attribute::NumberSet(texts) => {
            texts.iter().try_for_each(|text| spend(text.len(), left))
        }
    }
}

fn spend(bytes: usize, left: &mut usize) -> Result<(), Exceeded> {
    *left = left.checked_sub(bytes + 1).ok_or(Exceeded::Bytes)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subscription_may_select_so_many_fields_and_no_more() {
        assert_eq!(check_fields(FIELDS), Ok(()));
        assert_eq!(check_fields(FIELDS + 1), Err(Exceeded::Fields { selected: FIELDS + 1 }));
    }
}
