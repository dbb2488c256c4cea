//! An operation that the source declares.

use authz::{Question, Rule};
use model::{CustomOperation, Named};

use super::access;

/// A custom operation, and what decides who may do it.
#[derive(Debug)]
pub(crate) struct Custom {
    pub(crate) source: CustomOperation,
    pub(crate) question: Question,
    /// The rules as the source writes them.
    pub(crate) rules: Vec<Rule>,
}

impl Custom {
    pub(super) fn of(source: &CustomOperation) -> Self {
        Self { source: source.clone(), question: access::of_custom(source), rules: source.deciding_rules() }
    }

    /// Whether it answers one record of a model when it succeeds.
    pub(crate) fn answers_one_record(&self) -> bool {
        matches!(self.source.returns.named, Named::Model(_)) && self.source.returns.list.is_none()
    }

    /// Whether it answers a list of records of a model.
    pub(crate) fn answers_records(&self) -> bool {
        matches!(self.source.returns.named, Named::Model(_)) && self.source.returns.list.is_some()
    }
}
