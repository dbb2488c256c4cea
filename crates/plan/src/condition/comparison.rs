//! Tests of one attribute, with DynamoDB's meaning.

use std::cmp::Ordering;

use crate::{Attribute, number};

/// A test of one attribute.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `=`, `<>`, `<`, `<=`, `>`, `>=`
    Compare(Operand, Sign, Attribute),
    /// `BETWEEN`: both ends count.
    Between(Operand, Attribute, Attribute),
    /// `begins_with`
    BeginsWith(Attribute),
    /// `contains`: a part of a text, an element of a list or a set.
    Contains(Attribute),
    /// An element of a list or a set, and never a part of a text.
    HasElement(Attribute),
    /// `attribute_type`
    IsOfKind(AttributeKind),
    /// `attribute_exists`
    Exists,
    /// `attribute_not_exists`
    IsMissing,
}

/// What of an attribute is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operand {
    /// The attribute itself.
    Value,
    /// `size(…)` of the attribute.
    Size,
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// `=`
    Equal,
    /// `<>`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Sign {
    /// As expressions write it.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Unequal => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }
}

/// The type of an attribute value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AttributeKind {
    /// `S`
    Text,
    /// `N`
    Number,
    /// `BOOL`
    Bool,
    /// `NULL`
    Null,
    /// `L`
    List,
    /// `M`
    Map,
    /// `SS`
    TextSet,
    /// `NS`
    NumberSet,
    /// `B`
    Binary,
    /// `BS`
    BinarySet,
}

impl AttributeKind {
    /// The type of a value.
    #[must_use]
    pub fn of(value: &Attribute) -> Self {
        match value {
            Attribute::Text(_) => Self::Text,
            Attribute::Number(_) => Self::Number,
            Attribute::Bool(_) => Self::Bool,
            Attribute::Null => Self::Null,
            Attribute::List(_) => Self::List,
            Attribute::Map(_) => Self::Map,
            Attribute::TextSet(_) => Self::TextSet,
            Attribute::NumberSet(_) => Self::NumberSet,
            Attribute::Binary(_) => Self::Binary,
            Attribute::BinarySet(_) => Self::BinarySet,
        }
    }

    /// DynamoDB's descriptor of the type.
    #[must_use]
    pub fn descriptor(self) -> &'static str {
        match self {
            Self::Text => "S",
            Self::Number => "N",
            Self::Bool => "BOOL",
            Self::Null => "NULL",
            Self::List => "L",
            Self::Map => "M",
            Self::TextSet => "SS",
            Self::NumberSet => "NS",
            Self::Binary => "B",
            Self::BinarySet => "BS",
        }
    }

    /// The type that a value of `ModelAttributeTypes` names.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "binary" => Self::Binary,
            "binarySet" => Self::BinarySet,
            "bool" => Self::Bool,
            "list" => Self::List,
            "map" => Self::Map,
            "number" => Self::Number,
            "numberSet" => Self::NumberSet,
            "string" => Self::Text,
            "stringSet" => Self::TextSet,
            "_null" => Self::Null,
            _ => return None,
        })
    }
}

impl Comparison {
    /// The attribute is this.
    #[must_use]
    pub fn eq(value: impl Into<Attribute>) -> Self {
        Self::Compare(Operand::Value, Sign::Equal, value.into())
    }

    /// The value that the attribute must have, if only one value will do.
    #[must_use]
    pub fn equal_to(&self) -> Option<&Attribute> {
        match self {
            Self::Compare(Operand::Value, Sign::Equal, value) => Some(value),
            Self::Compare(..)
            | Self::Between(..)
            | Self::BeginsWith(_)
            | Self::Contains(_)
            | Self::HasElement(_)
            | Self::IsOfKind(_)
            | Self::Exists
            | Self::IsMissing => None,
        }
    }

    /// What the test says of an attribute, which may be missing.
    #[must_use]
    pub fn holds(&self, stored: Option<&Attribute>) -> bool {
        match self {
            Self::Compare(Operand::Value, sign, value) => compares(stored, *sign, value),
            Self::Compare(Operand::Size, sign, value) => compares(stored.and_then(size_of).as_ref(), *sign, value),
            Self::Between(operand, low, high) => {
                let is_between = |found: Option<&Attribute>| {
                    compares(found, Sign::GreaterOrEqual, low) && compares(found, Sign::LessOrEqual, high)
                };
                match operand {
                    Operand::Value => is_between(stored),
                    Operand::Size => is_between(stored.and_then(size_of).as_ref()),
                }
            }
            Self::BeginsWith(start) => match (stored, start) {
                (Some(Attribute::Text(stored)), Attribute::Text(start)) => stored.starts_with(start.as_str()),
                (Some(Attribute::Binary(stored)), Attribute::Binary(start)) => stored.starts_with(start),
                _ => false,
            },
            Self::Contains(part) => match (stored, part) {
                (Some(Attribute::Text(stored)), Attribute::Text(part)) => stored.contains(part.as_str()),
                (Some(Attribute::Binary(stored)), Attribute::Binary(part)) => is_within(part, stored),
                (stored, part) => has_element(stored, part),
            },
            Self::HasElement(element) => has_element(stored, element),
            Self::IsOfKind(kind) => stored.map(AttributeKind::of) == Some(*kind),
            Self::Exists => stored.is_some(),
            Self::IsMissing => stored.is_none(),
        }
    }
}

fn compares(found: Option<&Attribute>, sign: Sign, value: &Attribute) -> bool {
    let order = || found.and_then(|found| order(found, value));
    match sign {
        Sign::Equal => found.is_some_and(|found| is_equal(found, value)),
        Sign::Unequal => !found.is_some_and(|found| is_equal(found, value)),
        Sign::Less => order().is_some_and(Ordering::is_lt),
        Sign::LessOrEqual => order().is_some_and(Ordering::is_le),
        Sign::Greater => order().is_some_and(Ordering::is_gt),
        Sign::GreaterOrEqual => order().is_some_and(Ordering::is_ge),
    }
}

/// Numbers are equal by value, whatever their text; sets whatever the order of their elements.
pub(super) fn is_equal(left: &Attribute, right: &Attribute) -> bool {
    match (left, right) {
        (Attribute::Number(left), Attribute::Number(right)) => is_same_number(left, right),
        (Attribute::List(left), Attribute::List(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| is_equal(left, right))
        }
        (Attribute::Map(left), Attribute::Map(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| left.0 == right.0 && is_equal(left.1, right.1))
        }
        (Attribute::TextSet(left), Attribute::TextSet(right)) => is_same_set(left, right, |left, right| left == right),
        (Attribute::NumberSet(left), Attribute::NumberSet(right)) => {
            is_same_set(left, right, |left, right| is_same_number(left, right))
        }
        (Attribute::BinarySet(left), Attribute::BinarySet(right)) => {
            is_same_set(left, right, |left, right| left == right)
        }
        (left, right) => left == right,
    }
}

fn is_same_number(left: &str, right: &str) -> bool {
    left == right || number::compare(left, right) == Some(Ordering::Equal)
}

fn is_same_set<T>(left: &[T], right: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    left.len() == right.len() && left.iter().all(|element| right.iter().any(|other| same(element, other)))
}

/// The order of two values, if both are texts, numbers or binaries. Texts are compared by their bytes.
pub(crate) fn order(left: &Attribute, right: &Attribute) -> Option<Ordering> {
    match (left, right) {
        (Attribute::Text(left), Attribute::Text(right)) => Some(left.cmp(right)),
        (Attribute::Number(left), Attribute::Number(right)) => number::compare(left, right),
        (Attribute::Binary(left), Attribute::Binary(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

fn has_element(stored: Option<&Attribute>, element: &Attribute) -> bool {
    match (stored, element) {
        (Some(Attribute::List(elements)), element) => elements.iter().any(|one| is_equal(one, element)),
        (Some(Attribute::TextSet(elements)), Attribute::Text(element)) => elements.contains(element),
        (Some(Attribute::NumberSet(elements)), Attribute::Number(element)) => {
            elements.iter().any(|one| is_same_number(one, element))
        }
        (Some(Attribute::BinarySet(elements)), Attribute::Binary(element)) => elements.contains(element),
        _ => false,
    }
}

fn is_within(part: &[u8], whole: &[u8]) -> bool {
    part.is_empty() || whole.windows(part.len()).any(|window| window == part)
}

/// `size(…)`: UTF-16 units of a text, bytes of a binary, elements of the others; a number, a Boolean and NULL have none.
fn size_of(stored: &Attribute) -> Option<Attribute> {
    let size = match stored {
        Attribute::Text(text) => text.encode_utf16().count(),
        Attribute::Binary(bytes) => bytes.len(),
        Attribute::List(elements) => elements.len(),
        Attribute::Map(entries) => entries.len(),
        Attribute::TextSet(elements) | Attribute::NumberSet(elements) => elements.len(),
        Attribute::BinarySet(elements) => elements.len(),
        Attribute::Number(_) | Attribute::Bool(_) | Attribute::Null => return None,
    };
    Some(Attribute::Number(size.to_string()))
}
