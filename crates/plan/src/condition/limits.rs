//! What DynamoDB refuses in an expression, known before anything is written or sent.
//!
//! Source of the limits:
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html#limits-expression-parameters>. The
//! sentences are DynamoDB's own.

use std::{cmp::Ordering, collections::HashMap, fmt};

use super::{AttributeKind, Comparison, Condition, Operand, Sign, Sink, comparison::order};
use crate::Attribute;

/// How long an expression may be, in bytes of its text with placeholders.
const MOST_BYTES: usize = 4_096;
/// How many operators and functions an expression may have.
const MOST_OPERATORS: usize = 300;

/// What a condition becomes in a call; DynamoDB's sentences name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expression {
    /// The key of a query.
    KeyCondition,
    /// The filter of a query or a scan.
    Filter,
    /// The condition of a write.
    Condition,
}

impl fmt::Display for Expression {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::KeyCondition => "KeyConditionExpression",
            Self::Filter => "FilterExpression",
            Self::Condition => "ConditionExpression",
        })
    }
}

/// An expression that DynamoDB refuses, in its own words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is longer than 4 KB.
    #[error("Invalid {expression}: Expression size has exceeded the maximum allowed size; expression size: {bytes}")]
    TooLong {
        /// What it is.
        expression: Expression,
        /// How long it is.
        bytes: usize,
    },
    /// It has more than 300 operators and functions.
    #[error("Invalid {expression}: The expression contains too many operators; operator count: {}", MOST_OPERATORS + 1)]
    TooManyOperators {
        /// What it is.
        expression: Expression,
    },
    /// An operand has a type that the operator does not take.
    #[error(
        "Invalid {expression}: Incorrect operand type for operator or function; operator or function: {operator}, \
         operand type: {}", kind.descriptor()
    )]
    OperandType {
        /// What it is.
        expression: Expression,
        /// The operator, as expressions write it.
        operator: &'static str,
        /// The type of the operand.
        kind: AttributeKind,
    },
    /// The ends of a `BETWEEN` have two types.
    #[error(
        "Invalid {expression}: The BETWEEN operator requires same data type for lower and upper bounds; lower bound \
         operand: AttributeValue: {low}, upper bound operand: AttributeValue: {high}"
    )]
    EndsOfTwoTypes {
        /// What it is.
        expression: Expression,
        /// The lower end, as DynamoDB shows it.
        low: String,
        /// The upper end, as DynamoDB shows it.
        high: String,
    },
    /// The ends of a `BETWEEN` are the wrong way round.
    #[error(
        "Invalid {expression}: The BETWEEN operator requires upper bound to be greater than or equal to lower bound; \
         lower bound operand: AttributeValue: {low}, upper bound operand: AttributeValue: {high}"
    )]
    EndsReversed {
        /// What it is.
        expression: Expression,
        /// The lower end, as DynamoDB shows it.
        low: String,
        /// The upper end, as DynamoDB shows it.
        high: String,
    },
}

impl Condition {
    /// Refuses what DynamoDB would refuse if the condition were this expression alone: its length, its operators, the
    /// types of its operands. Allocates next to nothing and takes time linear in the condition, so it may be asked before
    /// a condition is copied, combined or written.
    ///
    /// # Errors
    /// [`Refused`], in DynamoDB's words.
    pub fn check(&self, expression: Expression) -> Result<(), Refused> {
        let mut counter = Counter::default();
        self.write(&mut counter);
        counter.check(expression)?;
        self.check_operands(expression)
    }

    pub(crate) fn check_operands(&self, expression: Expression) -> Result<(), Refused> {
        match self {
            Self::Always | Self::Never => Ok(()),
            Self::All(parts) | Self::Any(parts) => parts.iter().try_for_each(|part| part.check_operands(expression)),
            Self::Not(inner) => inner.check_operands(expression),
            Self::Test { field: _, comparison } => comparison.check(expression),
        }
    }
}

impl Comparison {
    /// Refuses operands that DynamoDB refuses.
    pub(crate) fn check(&self, expression: Expression) -> Result<(), Refused> {
        let refuse = |operator, operand: &Attribute| {
            Err(Refused::OperandType { expression, operator, kind: AttributeKind::of(operand) })
        };
        match self {
            Self::Compare(Operand::Value | Operand::Size, sign, value) => match sign {
                Sign::Equal | Sign::Unequal => Ok(()),
                Sign::Less | Sign::LessOrEqual | Sign::Greater | Sign::GreaterOrEqual if has_order(value) => Ok(()),
                Sign::Less | Sign::LessOrEqual | Sign::Greater | Sign::GreaterOrEqual => refuse(sign.symbol(), value),
            },
            Self::Between(_, low, high) => {
                if let Some(wrong) = [low, high].into_iter().find(|end| !has_order(end)) {
                    return refuse("BETWEEN", wrong);
                }
                match order(low, high) {
                    Some(Ordering::Less | Ordering::Equal) => Ok(()),
                    Some(Ordering::Greater) => {
                        Err(Refused::EndsReversed { expression, low: shown(low), high: shown(high) })
                    }
                    // A number that is none is refused as what it is.
                    None if AttributeKind::of(low) == AttributeKind::of(high) => Ok(()),
                    None => Err(Refused::EndsOfTwoTypes { expression, low: shown(low), high: shown(high) }),
                }
            }
            Self::BeginsWith(Attribute::Text(_) | Attribute::Binary(_)) => Ok(()),
            Self::BeginsWith(start) => refuse("begins_with", start),
            Self::Contains(_) | Self::HasElement(_) | Self::IsOfKind(_) | Self::Exists | Self::IsMissing => Ok(()),
        }
    }
}

/// Whether DynamoDB orders values of this type.
fn has_order(value: &Attribute) -> bool {
    match value {
        Attribute::Text(_) | Attribute::Number(_) | Attribute::Binary(_) => true,
        Attribute::Bool(_)
        | Attribute::Null
        | Attribute::List(_)
        | Attribute::Map(_)
        | Attribute::TextSet(_)
        | Attribute::NumberSet(_)
        | Attribute::BinarySet(_) => false,
    }
}

fn shown(end: &Attribute) -> String {
    match end {
        Attribute::Number(value) | Attribute::Text(value) => {
            format!("{{{}:{value}}}", AttributeKind::of(end).descriptor())
        }
        other => format!("{{{}:…}}", AttributeKind::of(other).descriptor()),
    }
}

/// Counts what [`super::Writer`] would write.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    /// The names so far, and the length of the placeholder of each.
    names: HashMap<String, usize>,
    values: usize,
    pub(super) bytes: usize,
    pub(super) operators: usize,
}

impl Counter {
    /// Refuses the expression that was counted since the last check.
    pub(crate) fn check(&mut self, expression: Expression) -> Result<(), Refused> {
        let (bytes, operators) = (std::mem::take(&mut self.bytes), std::mem::take(&mut self.operators));
        if bytes > MOST_BYTES {
            return Err(Refused::TooLong { expression, bytes });
        }
        if operators > MOST_OPERATORS {
            return Err(Refused::TooManyOperators { expression });
        }
        Ok(())
    }
}

impl Sink for Counter {
    fn text(&mut self, text: &str) {
        self.bytes = self.bytes.saturating_add(text.len());
    }

    fn name(&mut self, attribute: &str) {
        let length = match self.names.get(attribute) {
            Some(length) => *length,
            None => {
                let length = length_of_placeholder(self.names.len());
                self.names.insert(attribute.to_owned(), length);
                length
            }
        };
        self.bytes = self.bytes.saturating_add(length);
    }

    fn value(&mut self, _: &Attribute) {
        self.bytes = self.bytes.saturating_add(length_of_placeholder(self.values));
        self.values += 1;
    }

    fn operator(&mut self) {
        self.operators += 1;
    }
}

/// Of `#n7` or `:v7`.
fn length_of_placeholder(number: usize) -> usize {
    let digits = number.checked_ilog10().map_or(1, |log| log + 1);
    2 + usize::try_from(digits).unwrap_or(usize::MAX)
}
