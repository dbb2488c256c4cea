//! What must hold of a record: one algebra for the scopes of decisions, the filters and conditions of callers, and the
//! filters of subscriptions.
//!
//! A condition stays a value until a step is sent: it is combined, decided as far as something is known, held against
//! records, measured, and written as expression text last. Its meaning is DynamoDB's:
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html>.

mod comparison;
mod limits;
mod parse;
mod text;

use std::collections::BTreeSet;

use crate::Item;

pub(crate) use comparison::order;
pub use comparison::{AttributeKind, Comparison, Operand, Sign};
pub(crate) use limits::Counter;
pub use limits::{Expression, Refused};
pub use parse::FilterError;
pub(crate) use parse::{LeafError, compared, tree};
pub(crate) use text::{Sink, Writer};

/// What must hold of a record. [`Condition::all`], [`Condition::any`] and [`Condition::not`] keep it simple: what they
/// make holds no constant inside another condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Holds for every record.
    #[default]
    Always,
    /// Holds for no record.
    Never,
    /// All must hold.
    All(Vec<Condition>),
    /// One must hold.
    Any(Vec<Condition>),
    /// Must not hold.
    Not(Box<Condition>),
    /// A test of one attribute.
    Test {
        /// The attribute.
        field: String,
        /// The test.
        comparison: Comparison,
    },
}

impl Condition {
    /// A test of one attribute.
    #[must_use]
    pub fn test(field: impl Into<String>, comparison: Comparison) -> Self {
        Self::Test { field: field.into(), comparison }
    }

    /// Holds where each part holds.
    #[must_use]
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::Always => {}
                Self::Never => return Self::Never,
                part @ (Self::All(_) | Self::Any(_) | Self::Not(_) | Self::Test { .. }) => kept.push(part),
            }
        }
        match (kept.pop(), kept.is_empty()) {
            (None, _) => Self::Always,
            (Some(only), true) => only,
            (Some(last), false) => {
                kept.push(last);
                Self::All(kept)
            }
        }
    }

    /// Holds where one of the parts holds.
    #[must_use]
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::Never => {}
                Self::Always => return Self::Always,
                part @ (Self::All(_) | Self::Any(_) | Self::Not(_) | Self::Test { .. }) => kept.push(part),
            }
        }
        match (kept.pop(), kept.is_empty()) {
            (None, _) => Self::Never,
            (Some(only), true) => only,
            (Some(last), false) => {
                kept.push(last);
                Self::Any(kept)
            }
        }
    }

    /// Holds where both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::all([self, other])
    }

    /// Holds where one of both holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::any([self, other])
    }

    /// Holds where this one does not.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "it stands beside `and` and `or`, which are no operators either")]
    pub fn not(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            inner @ (Self::All(_) | Self::Any(_) | Self::Not(_) | Self::Test { .. }) => Self::Not(Box::new(inner)),
        }
    }

    /// What is left of the condition for records in which the attributes of `known` are these.
    ///
    /// DynamoDB takes no filter on the key of what a query reads; there the values are known beforehand.
    #[must_use]
    pub fn given(&self, known: &Item) -> Self {
        match self {
            Self::Always => Self::Always,
            Self::Never => Self::Never,
            Self::All(parts) => Self::all(parts.iter().map(|part| part.given(known))),
            Self::Any(parts) => Self::any(parts.iter().map(|part| part.given(known))),
            Self::Not(inner) => inner.given(known).not(),
            Self::Test { field, comparison } => match known.get(field) {
                None => self.clone(),
                Some(value) if comparison.holds(Some(value)) => Self::Always,
                Some(_) => Self::Never,
            },
        }
    }

    /// The attributes that it tests, each once.
    #[must_use]
    pub fn fields(&self) -> BTreeSet<&str> {
        let mut fields = BTreeSet::new();
        let mut open = vec![self];
        while let Some(condition) = open.pop() {
            match condition {
                Self::Always | Self::Never => {}
                Self::All(parts) | Self::Any(parts) => open.extend(parts),
                Self::Not(inner) => open.push(inner),
                Self::Test { field, .. } => {
                    fields.insert(field.as_str());
                }
            }
        }
        fields
    }

    /// Whether the condition holds of a record.
    #[must_use]
    pub fn holds(&self, record: &Item) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::All(parts) => parts.iter().all(|part| part.holds(record)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(record)),
            Self::Not(inner) => !inner.holds(record),
            Self::Test { field, comparison } => comparison.holds(record.get(field)),
        }
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod agreement;
