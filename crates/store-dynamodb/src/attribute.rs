//! Between the plan's attributes and the SDK's.

use std::collections::HashMap;

use aws_sdk_dynamodb::{primitives::Blob, types::AttributeValue};
use plan::{Attribute, Item};

/// The SDK's form of an item.
pub(crate) type SdkItem = HashMap<String, AttributeValue>;

pub(crate) fn to_sdk(attribute: &Attribute) -> AttributeValue {
    match attribute {
        Attribute::Text(text) => AttributeValue::S(text.clone()),
        Attribute::Number(number) => AttributeValue::N(number.clone()),
        Attribute::Bool(value) => AttributeValue::Bool(*value),
        Attribute::Null => AttributeValue::Null(true),
        Attribute::List(elements) => AttributeValue::L(elements.iter().map(to_sdk).collect()),
        Attribute::Map(entries) => AttributeValue::M(item_to_sdk(entries)),
        Attribute::TextSet(elements) => AttributeValue::Ss(elements.clone()),
        Attribute::NumberSet(elements) => AttributeValue::Ns(elements.clone()),
        Attribute::Binary(bytes) => AttributeValue::B(Blob::new(bytes.clone())),
        Attribute::BinarySet(elements) => AttributeValue::Bs(elements.iter().cloned().map(Blob::new).collect()),
    }
}

pub(crate) fn item_to_sdk(item: &Item) -> SdkItem {
    item.iter().map(|(name, attribute)| (name.clone(), to_sdk(attribute))).collect()
}

/// `None` for a type that this version of the SDK does not know.
pub(crate) fn from_sdk(value: AttributeValue) -> Option<Attribute> {
    Some(match value {
        AttributeValue::S(text) => Attribute::Text(text),
        AttributeValue::N(number) => Attribute::Number(number),
        AttributeValue::Bool(value) => Attribute::Bool(value),
        AttributeValue::Null(_) => Attribute::Null,
        AttributeValue::L(elements) => Attribute::List(elements.into_iter().map(from_sdk).collect::<Option<_>>()?),
        AttributeValue::M(entries) => Attribute::Map(item_from_sdk(entries)?),
        AttributeValue::Ss(elements) => Attribute::TextSet(elements),
        AttributeValue::Ns(elements) => Attribute::NumberSet(elements),
        AttributeValue::B(bytes) => Attribute::Binary(bytes.into_inner()),
        AttributeValue::Bs(elements) => Attribute::BinarySet(elements.into_iter().map(Blob::into_inner).collect()),
        // The SDK's enum is open.
        _ => return None,
    })
}

/// `None` if any attribute has a type that this version of the SDK does not know.
pub(crate) fn item_from_sdk(item: SdkItem) -> Option<Item> {
    item.into_iter().map(|(name, value)| Some((name, from_sdk(value)?))).collect()
}
