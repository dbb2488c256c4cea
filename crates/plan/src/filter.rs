//! The filters and conditions of the API, as DynamoDB expressions.
//!
//! Source: AppSync's `$util.transform.toDynamoDBFilterExpression`; several operators on one field, and several fields,
//! are AND'ed. The meaning of each operator is DynamoDB's.

use crate::{
    Attribute, Item,
    expression::{Expressions, all_of, any_of},
};

/// A filter or condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// All must hold.
    And(Vec<Filter>),
    /// One must hold.
    Or(Vec<Filter>),
    /// Must not hold.
    Not(Box<Filter>),
    /// A test of one field.
    Compare {
        /// The field.
        field: String,
        /// The test.
        test: Comparison,
    },
    /// Holds for every record, or for none. Only [`Filter::with_constant`] makes it.
    Constant(Truth),
}

/// The value of a filter that does not depend on the record any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// Holds for every record.
    Holds,
    /// Holds for none.
    Fails,
}

/// A test of a field.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is named exactly as the API names it")]
pub enum Comparison {
    Eq(Attribute),
    Ne(Attribute),
    Lt(Attribute),
    Le(Attribute),
    Gt(Attribute),
    Ge(Attribute),
    Between(Attribute, Attribute),
    BeginsWith(Attribute),
    Contains(Attribute),
    NotContains(Attribute),
    AttributeExists(Existence),
    /// Holds DynamoDB's type descriptor, such as `S`.
    AttributeType(&'static str),
    Size(Box<Comparison>),
}

/// Whether an attribute must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existence {
    /// `attributeExists: true`
    Present,
    /// `attributeExists: false`
    Absent,
}

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

impl Filter {
    /// Reads a filter from its input object. `None` if it asks for nothing.
    pub fn parse(input: &Item) -> Result<Option<Self>, FilterError> {
        let mut parts = Vec::new();
        for (name, value) in input {
            let part = match (name.as_str(), value) {
                (_, Attribute::Null) => None,
                ("and", value) => several(name, value)?.map(Self::And),
                ("or", value) => several(name, value)?.map(Self::Or),
                ("not", Attribute::Map(inner)) => Self::parse(inner)?.map(|inner| Self::Not(Box::new(inner))),
                (field, Attribute::Map(operators)) => comparisons(field, operators)?,
                (field, _) => return Err(FilterError::Malformed { field: field.to_owned() }),
            };
            parts.extend(part);
        }
        Ok(match parts.len() {
            0 | 1 => parts.pop(),
            _ => Some(Self::And(parts)),
        })
    }

    /// The filter where `field` is known to hold `text`: tests of the field become constants, and constants disappear.
    ///
    /// A DynamoDB query may not filter on the key of its own index; there the value is known beforehand.
    #[must_use]
    pub fn with_constant(self, field: &str, text: &str) -> Self {
        match self {
            Self::Compare { field: tested, test } if tested == field => {
                Self::Constant(if test.holds_of_text(text) { Truth::Holds } else { Truth::Fails })
            }
            Self::Compare { field, test } => Self::Compare { field, test },
            Self::Constant(truth) => Self::Constant(truth),
            Self::Not(inner) => match inner.with_constant(field, text) {
                Self::Constant(Truth::Holds) => Self::Constant(Truth::Fails),
                Self::Constant(Truth::Fails) => Self::Constant(Truth::Holds),
                inner @ (Self::And(_) | Self::Or(_) | Self::Not(_) | Self::Compare { .. }) => {
                    Self::Not(Box::new(inner))
                }
            },
            Self::And(parts) => match simplify(parts, field, text, Truth::Holds) {
                Ok(parts) if parts.is_empty() => Self::Constant(Truth::Holds),
                Ok(parts) => Self::And(parts),
                Err(truth) => Self::Constant(truth),
            },
            Self::Or(parts) => match simplify(parts, field, text, Truth::Fails) {
                Ok(parts) if parts.is_empty() => Self::Constant(Truth::Fails),
                Ok(parts) => Self::Or(parts),
                Err(truth) => Self::Constant(truth),
            },
        }
    }

    /// Writes the filter as expression text.
    pub(crate) fn render(&self, expressions: &mut Expressions) -> Option<String> {
        match self {
            Self::And(parts) => all_of(parts.iter().filter_map(|part| part.render(expressions)).collect()),
            Self::Or(parts) => any_of(parts.iter().filter_map(|part| part.render(expressions)).collect()),
            Self::Not(inner) => inner.render(expressions).map(|inner| format!("(NOT {inner})")),
            Self::Compare { field, test } => {
                let name = expressions.name(field);
                Some(test.render(&name, &name, expressions))
            }
            Self::Constant(Truth::Holds) => None,
            Self::Constant(Truth::Fails) => {
                // Not reached through `plan`, which drops such a query. Still an expression that never holds.
                let name = expressions.name("__typename");
                Some(format!("(attribute_exists({name}) AND attribute_not_exists({name}))"))
            }
        }
    }
}

/// The parts with a constant put in, without those that are `neutral`; `Err` if one part decides the whole.
fn simplify(parts: Vec<Filter>, field: &str, text: &str, neutral: Truth) -> Result<Vec<Filter>, Truth> {
    let mut kept = Vec::new();
    for part in parts {
        match part.with_constant(field, text) {
            Filter::Constant(truth) if truth == neutral => {}
            Filter::Constant(truth) => return Err(truth),
            part @ (Filter::And(_) | Filter::Or(_) | Filter::Not(_) | Filter::Compare { .. }) => kept.push(part),
        }
    }
    Ok(kept)
}

fn several(name: &str, value: &Attribute) -> Result<Option<Vec<Filter>>, FilterError> {
    let malformed = || FilterError::Malformed { field: name.to_owned() };
    let elements = match value {
        Attribute::List(elements) => elements.as_slice(),
        single @ Attribute::Map(_) => std::slice::from_ref(single),
        _ => return Err(malformed()),
    };
    let mut parts = Vec::new();
    for element in elements {
        match element {
            Attribute::Map(inner) => parts.extend(Filter::parse(inner)?),
            Attribute::Null => {}
            _ => return Err(malformed()),
        }
    }
    Ok((!parts.is_empty()).then_some(parts))
}

fn comparisons(field: &str, operators: &Item) -> Result<Option<Filter>, FilterError> {
    let mut parts = Vec::new();
    for (operator, operand) in operators {
        parts.extend(
            Comparison::parse(field, operator, operand)?.map(|test| Filter::Compare { field: field.to_owned(), test }),
        );
    }
    Ok(match parts.len() {
        0 | 1 => parts.pop(),
        _ => Some(Filter::And(parts)),
    })
}

impl Comparison {
    fn parse(field: &str, operator: &str, operand: &Attribute) -> Result<Option<Self>, FilterError> {
        let malformed = || FilterError::Malformed { field: field.to_owned() };
        // `eq: null` and `ne: null` compare with a stored NULL; a null for any other operator asks for nothing.
        Ok(Some(match (operator, operand) {
            ("eq", operand) => Self::Eq(operand.clone()),
            ("ne", operand) => Self::Ne(operand.clone()),
            (_, Attribute::Null) => return Ok(None),
            ("lt", operand) => Self::Lt(operand.clone()),
            ("le", operand) => Self::Le(operand.clone()),
            ("gt", operand) => Self::Gt(operand.clone()),
            ("ge", operand) => Self::Ge(operand.clone()),
            ("beginsWith", operand) => Self::BeginsWith(operand.clone()),
            ("contains", operand) => Self::Contains(operand.clone()),
            ("notContains", operand) => Self::NotContains(operand.clone()),
            ("between", Attribute::List(bounds)) => match bounds.as_slice() {
                [low, high] => Self::Between(low.clone(), high.clone()),
                _ => return Err(FilterError::Between { field: field.to_owned() }),
            },
            ("between", _) => return Err(FilterError::Between { field: field.to_owned() }),
            ("attributeExists", Attribute::Bool(true)) => Self::AttributeExists(Existence::Present),
            ("attributeExists", Attribute::Bool(false)) => Self::AttributeExists(Existence::Absent),
            ("attributeType", Attribute::Text(name)) => {
                Self::AttributeType(type_descriptor(name).ok_or_else(malformed)?)
            }
            ("size", Attribute::Map(operators)) => {
                let mut sizes = Vec::new();
                for (operator, operand) in operators {
                    sizes.extend(Self::parse(field, operator, operand)?);
                }
                match (sizes.pop(), sizes.is_empty()) {
                    (None, _) => return Ok(None),
                    (Some(size), true) => Self::Size(Box::new(size)),
                    (Some(_), false) => return Err(malformed()),
                }
            }
            _ => return Err(malformed()),
        }))
    }

    /// Writes the test. `operand` is what is compared: the attribute's placeholder `name`, or its `size(…)`.
    fn render(&self, name: &str, operand: &str, expressions: &mut Expressions) -> String {
        let mut binary =
            |operator: &str, value: &Attribute| format!("{operand} {operator} {}", expressions.value(value.clone()));
        match self {
            Self::Eq(value) => binary("=", value),
            Self::Ne(value) => binary("<>", value),
            Self::Lt(value) => binary("<", value),
            Self::Le(value) => binary("<=", value),
            Self::Gt(value) => binary(">", value),
            Self::Ge(value) => binary(">=", value),
            Self::Between(low, high) => {
                let (low, high) = (expressions.value(low.clone()), expressions.value(high.clone()));
                format!("({operand} BETWEEN {low} AND {high})")
            }
            Self::BeginsWith(value) => format!("begins_with({operand}, {})", expressions.value(value.clone())),
            Self::Contains(value) => format!("contains({operand}, {})", expressions.value(value.clone())),
            Self::NotContains(value) => {
                format!("(NOT contains({operand}, {}))", expressions.value(value.clone()))
            }
            Self::AttributeExists(Existence::Present) => format!("attribute_exists({name})"),
            Self::AttributeExists(Existence::Absent) => format!("attribute_not_exists({name})"),
            Self::AttributeType(descriptor) => {
                format!("attribute_type({name}, {})", expressions.value(Attribute::from(*descriptor)))
            }
            Self::Size(test) => test.render(name, &format!("size({name})"), expressions),
        }
    }

    /// What the test says of an attribute that holds this text, by DynamoDB's rules.
    fn holds_of_text(&self, text: &str) -> bool {
        match self {
            Self::Eq(value) => value.as_text() == Some(text),
            Self::Ne(value) => value.as_text() != Some(text),
            Self::Lt(value) => value.as_text().is_some_and(|value| text < value),
            Self::Le(value) => value.as_text().is_some_and(|value| text <= value),
            Self::Gt(value) => value.as_text().is_some_and(|value| text > value),
            Self::Ge(value) => value.as_text().is_some_and(|value| text >= value),
            Self::Between(low, high) => {
                low.as_text().is_some_and(|low| low <= text) && high.as_text().is_some_and(|high| text <= high)
            }
            Self::BeginsWith(value) => value.as_text().is_some_and(|value| text.starts_with(value)),
            Self::Contains(value) => value.as_text().is_some_and(|value| text.contains(value)),
            Self::NotContains(value) => !value.as_text().is_some_and(|value| text.contains(value)),
            Self::AttributeExists(existence) => *existence == Existence::Present,
            Self::AttributeType(descriptor) => *descriptor == "S",
            Self::Size(test) => test.holds_of_size(text.len()),
        }
    }

    /// What a test of `size(…)` says. DynamoDB counts the bytes of a text in UTF-8.
    fn holds_of_size(&self, size: usize) -> bool {
        let number = |value: &Attribute| match value {
            Attribute::Number(text) => text.parse::<f64>().ok(),
            _ => None,
        };
        #[expect(clippy::cast_precision_loss, reason = "an item is at most 400 KB, far below 2^52")]
        let size = size as f64;
        match self {
            Self::Eq(value) => number(value) == Some(size),
            Self::Ne(value) => number(value) != Some(size),
            Self::Lt(value) => number(value).is_some_and(|value| size < value),
            Self::Le(value) => number(value).is_some_and(|value| size <= value),
            Self::Gt(value) => number(value).is_some_and(|value| size > value),
            Self::Ge(value) => number(value).is_some_and(|value| size >= value),
            Self::Between(low, high) => {
                number(low).is_some_and(|low| low <= size) && number(high).is_some_and(|high| size <= high)
            }
            Self::BeginsWith(_)
            | Self::Contains(_)
            | Self::NotContains(_)
            | Self::AttributeExists(_)
            | Self::AttributeType(_)
            | Self::Size(_) => false,
        }
    }
}

/// DynamoDB's descriptor of a value of `ModelAttributeTypes`.
fn type_descriptor(name: &str) -> Option<&'static str> {
    Some(match name {
        "binary" => "B",
        "binarySet" => "BS",
        "bool" => "BOOL",
        "list" => "L",
        "map" => "M",
        "number" => "N",
        "numberSet" => "NS",
        "string" => "S",
        "stringSet" => "SS",
        "_null" => "NULL",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod agreement;
