//! The filters and conditions of the API, from their input objects.
//!
//! Source: AppSync's `$util.transform.toDynamoDBFilterExpression`; several operators on one field, and several fields,
//! are AND'ed.

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
    /// Something else that the input types do not allow.
    #[error("`{field}` cannot be filtered this way")]
    Malformed {
        /// The field, or the operator.
        field: String,
    },
}

/// Why an operator and its operand are no test; [`tree`] names the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeafError {
    /// `between` with another number of values than two.
    Between,
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
            (_, Attribute::Null) => {}
            ("and", value) => parts.extend(several(name, value, leaf)?.map(Condition::all)),
            ("or", value) => parts.extend(several(name, value, leaf)?.map(Condition::any)),
            ("not", Attribute::Map(inner)) => parts.extend(object(inner, leaf)?.map(Condition::not)),
            (field, Attribute::Map(operators)) => {
                let mut tests = Vec::new();
                for (operator, operand) in operators {
                    tests.extend(leaf(field, operator, operand).map_err(|error| named(field, error))?);
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

fn named(field: &str, error: LeafError) -> FilterError {
    match error {
        LeafError::Between => FilterError::Between { field: field.to_owned() },
        LeafError::Malformed => malformed(field),
    }
}

fn malformed(field: &str) -> FilterError {
    FilterError::Malformed { field: field.to_owned() }
}

fn leaf(field: &str, operator: &str, operand: &Attribute) -> Result<Option<Condition>, LeafError> {
    let test = |comparison| Ok(Some(Condition::test(field, comparison)));
    // `eq: null` and `ne: null` compare with a stored NULL; a null for any other operator asks for nothing.
    match (operator, operand) {
        ("eq" | "ne", operand) => match compared(Operand::Value, operator, operand)? {
            Some(comparison) => test(comparison),
            None => Ok(None),
        },
        (_, Attribute::Null) => Ok(None),
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
            for (operator, operand) in operators.iter().filter(|(_, operand)| **operand != Attribute::Null) {
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
