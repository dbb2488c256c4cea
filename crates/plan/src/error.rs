//! Why there is no plan.

use crate::{CursorError, FilterError, Refused};

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The decision is no.
    #[error("denied: {reason}")]
    Denied {
        /// Why, for the log.
        reason: String,
    },
    /// The decision speaks of a field that the model does not have, so it cannot be enforced.
    #[error("the decision names the field `{field}`, which the model does not have")]
    Unenforceable {
        /// The field.
        field: String,
    },
    /// The operation speaks of an index that the model does not have.
    #[error("the model has no index `{index}`")]
    UnknownIndex {
        /// The index.
        index: String,
    },
    /// The arguments for a key do not fit together. A client sees the message with type `InvalidArgumentsError`.
    #[error("{message}")]
    InvalidArguments {
        /// AppSync's own sentence.
        message: String,
    },
    /// A write gives some parts of a sort key of several fields and leaves out others. A client sees the message without
    /// a type.
    #[error(
        "When {verb} any part of the composite sort key for @index '{index}', you must provide all fields for the key. \
         Missing key: '{missing}'."
    )]
    MissingKeyParts {
        /// What the write does, in AppSync's sentence: `creating` or `updating`.
        verb: &'static str,
        /// The index.
        index: String,
        /// The first field that is left out.
        missing: String,
    },
    /// The filter or condition is not one.
    #[error(transparent)]
    Filter(#[from] FilterError),
    /// DynamoDB would refuse an expression of the plan. A client sees the message as DynamoDB's.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The `nextToken` is not one.
    #[error(transparent)]
    Cursor(#[from] CursorError),
    /// `limit` is not a positive number.
    #[error("`limit` must be at least 1")]
    Limit,
}

impl PlanError {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::InvalidArguments { message: message.into() }
    }
}
