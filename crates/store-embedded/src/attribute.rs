//! Between the plan's attributes and the engine's. Neither direction can fail.

use std::collections::{BTreeMap, HashMap};

use dynoxide::AttributeValue;
use plan::{Attribute, Item};

/// The engine's own form of an item.
pub(crate) type EngineItem = HashMap<String, AttributeValue>;

pub(crate) fn to_engine(attribute: &Attribute) -> AttributeValue {
    match attribute {
        Attribute::Text(text) => AttributeValue::S(text.clone()),
        Attribute::Number(number) => AttributeValue::N(number.clone()),
        Attribute::Bool(value) => AttributeValue::BOOL(*value),
        Attribute::Null => AttributeValue::NULL(true),
        Attribute::List(elements) => AttributeValue::L(elements.iter().map(to_engine).collect()),
        Attribute::Map(entries) => AttributeValue::M(item_to_engine(entries)),
        Attribute::TextSet(elements) => AttributeValue::SS(elements.clone()),
        Attribute::NumberSet(elements) => AttributeValue::NS(elements.clone()),
        Attribute::Binary(bytes) => AttributeValue::B(bytes.clone()),
        Attribute::BinarySet(elements) => AttributeValue::BS(elements.clone()),
    }
}

pub(crate) fn item_to_engine(item: &Item) -> EngineItem {
    item.iter().map(|(name, attribute)| (name.clone(), to_engine(attribute))).collect()
}

pub(crate) fn from_engine(value: AttributeValue) -> Attribute {
    match value {
        AttributeValue::S(text) => Attribute::Text(text),
        AttributeValue::N(number) => Attribute::Number(number),
        AttributeValue::BOOL(value) => Attribute::Bool(value),
        AttributeValue::NULL(_) => Attribute::Null,
        AttributeValue::L(elements) => Attribute::List(elements.into_iter().map(from_engine).collect()),
        AttributeValue::M(entries) => Attribute::Map(item_from_engine(entries)),
        AttributeValue::SS(elements) => Attribute::TextSet(elements),
        AttributeValue::NS(elements) => Attribute::NumberSet(elements),
        AttributeValue::B(bytes) => Attribute::Binary(bytes),
        AttributeValue::BS(elements) => Attribute::BinarySet(elements),
    }
}

pub(crate) fn item_from_engine(item: EngineItem) -> Item {
    item.into_iter().map(|(name, value)| (name, from_engine(value))).collect::<BTreeMap<_, _>>()
}
