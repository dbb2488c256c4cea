//! The filters and conditions of the API, from their input objects.
//!
//! Source: AppSync's `$util.transform.toDynamoDBFilterExpression`; several operators on one field, and several fields,
//! are AND'ed.
//!
//! A null is an operand like any other. Dropping the operator would make a condition hold that was meant to protect a
//! record. `eq` and `ne` compare with a stored NULL; `contains` and `notContains` look for one in a list;
//! [`Condition::check`] refuses the others, as DynamoDB does: `lt`, `le`, `gt`, `ge`, `between`, `beginsWith`. What has no
//! operand in an expression takes no null at all: `attributeExists`, `attributeType`, `size`, `not`. A null in the place of
//! a whole field, of `and` or of `or` asks for nothing, as if it were left out.

use super::{AttributeKind, Comparison, Condition, Operand, Sign};
use crate::{Attribute, Item};

/// A filter that is not one. The GraphQL types rule most of these out before.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FilterError {
    /// `between` with another number of values than two.
    #[error("`between` of `{field}` takes exactly two values")]
    Between {
        /// The field.
        field: String,
    },
    /// A null for an operator that takes none.
    #[error("`{operator}` of `{field}` takes no null")]
    Null {
        /// The field.
        field: String,
        /// The operator.
        operator: String,
    },
    /// `not` of nothing.
    #[error("`not` takes a filter that asks for something")]
    NotOfNothing,
    /// A filter of a subscription that AppSync refuses, in its words.
    #[error("{message}")]
    Subscription {
        /// The sentence.
        message: String,
    },
    /// Something else that the input types do not allow.
    #[error("`{field}` cannot be filtered this way")]
    Malformed {
        /// The field, or the operator.
        field: String,
    },
}

/// Why an operator and its operand are no test; [`tree`] names the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LeafError {
    /// `between` with another number of values than two.
    Between,
    /// A null for an operator that takes none.
    Null,
    /// What AppSync refuses in a filter of a subscription, in its words.
    Subscription(String),
    /// Something else that the input types do not allow.
    Malformed,
}

/// Makes a condition of a field, an operator and its operand; `None` if they ask for nothing.
type Leaf = fn(&str, &str, &Attribute) -> Result<Option<Condition>, LeafError>;

impl Condition {
    /// Reads a filter or a condition from its input object. It holds for every record if it asks for nothing.
    ///
    /// # Errors
    /// What is not a filter; the GraphQL types rule most of that out before.
    pub fn parse(input: &Item) -> Result<Self, FilterError> {
        tree(input, leaf)
    }
}

/// Reads the tree of a filter, whose leaves are read by `leaf`.
pub(crate) fn tree(input: &Item, leaf: Leaf) -> Result<Condition, FilterError> {
    Ok(object(input, leaf)?.unwrap_or_default())
}

fn object(input: &Item, leaf: Leaf) -> Result<Option<Condition>, FilterError> {
    let mut parts = Vec::new();
    for (name, value) in input {
        match (name.as_str(), value) {
            ("not", Attribute::Null) => return Err(FilterError::NotOfNothing),
            (_, Attribute::Null) => {}
            ("and", value) => parts.extend(several(name, value, leaf)?.map(Condition::all)),
            ("or", value) => parts.extend(several(name, value, leaf)?.map(Condition::any)),
            ("not", Attribute::Map(inner)) => {
                parts.push(object(inner, leaf)?.ok_or(FilterError::NotOfNothing)?.not());
            }
            (field, Attribute::Map(operators)) => {
                let mut tests = Vec::new();
                for (operator, operand) in operators {
                    tests.extend(leaf(field, operator, operand).map_err(|error| named(field, operator, error))?);
                }
                parts.extend((!tests.is_empty()).then(|| Condition::all(tests)));
            }
            (field, _) => return Err(malformed(field)),
        }
    }
    Ok((!parts.is_empty()).then(|| Condition::all(parts)))
}

fn several(name: &str, value: &Attribute, leaf: Leaf) -> Result<Option<Vec<Condition>>, FilterError> {
    let elements = match value {
        Attribute::List(elements) => elements.as_slice(),
        single @ Attribute::Map(_) => std::slice::from_ref(single),
        _ => return Err(malformed(name)),
    };
    let mut parts = Vec::new();
    for element in elements {
        match element {
            Attribute::Map(inner) => parts.extend(object(inner, leaf)?),
            Attribute::Null => {}
            _ => return Err(malformed(name)),
        }
    }
    Ok((!parts.is_empty()).then_some(parts))
}

fn named(field: &str, operator: &str, error: LeafError) -> FilterError {
    match error {
        LeafError::Between => FilterError::Between { field: field.to_owned() },
        LeafError::Null => FilterError::Null { field: field.to_owned(), operator: operator.to_owned() },
        LeafError::Subscription(message) => FilterError::Subscription { message },
        LeafError::Malformed => malformed(field),
    }
}

fn malformed(field: &str) -> FilterError {
    FilterError::Malformed { field: field.to_owned() }
}

fn leaf(field: &str, operator: &str, operand: &Attribute) -> Result<Option<Condition>, LeafError> {
    let test = |comparison| Ok(Some(Condition::test(field, comparison)));
    match (operator, operand) {
        ("attributeExists" | "attributeType" | "size", Attribute::Null) => Err(LeafError::Null),
        ("beginsWith", operand) => test(Comparison::BeginsWith(operand.clone())),
        ("contains", operand) => test(Comparison::Contains(operand.clone())),
        ("notContains", operand) => Ok(Some(Condition::test(field, Comparison::Contains(operand.clone())).not())),
        ("attributeExists", Attribute::Bool(true)) => test(Comparison::Exists),
        ("attributeExists", Attribute::Bool(false)) => test(Comparison::IsMissing),
        ("attributeType", Attribute::Text(name)) => {
            test(Comparison::IsOfKind(AttributeKind::named(name).ok_or(LeafError::Malformed)?))
        }
        ("size", Attribute::Map(operators)) => {
            let mut sizes = Vec::new();
            for (operator, operand) in operators {
                sizes.push(compared(Operand::Size, operator, operand)?.ok_or(LeafError::Malformed)?);
            }
            match (sizes.pop(), sizes.is_empty()) {
                (None, _) => Ok(None),
                (Some(size), true) => test(size),
                (Some(_), false) => Err(LeafError::Malformed),
            }
        }
        (operator, operand) => {
            let comparison = compared(Operand::Value, operator, operand)?.ok_or(LeafError::Malformed)?;
            test(comparison)
        }
    }
}

/// The operators that compare; `None` for another one.
pub(crate) fn compared(of: Operand, operator: &str, operand: &Attribute) -> Result<Option<Comparison>, LeafError> {
    let sign = match (operator, operand) {
        ("eq", _) => Sign::Equal,
        ("ne", _) => Sign::Unequal,
        ("lt", _) => Sign::Less,
        ("le", _) => Sign::LessOrEqual,
        ("gt", _) => Sign::Greater,
        ("ge", _) => Sign::GreaterOrEqual,
        ("between", Attribute::List(bounds)) => {
            let [low, high] = bounds.as_slice() else { return Err(LeafError::Between) };
            return Ok(Some(Comparison::Between(of, low.clone(), high.clone())));
        }
        ("between", _) => return Err(LeafError::Between),
        _ => return Ok(None),
    };
    Ok(Some(Comparison::Compare(of, sign, operand.clone())))
}
