//! The port to a database. `store-embedded` and `store-dynamodb` implement it; both pass one suite.

use std::{future::Future, pin::Pin};

use crate::{Item, Step, TableShape, TableSpec};

/// A step under way.
pub type Running<'a> = Pin<Box<dyn Future<Output = Result<Outcome, StoreError>> + Send + 'a>>;

/// Tables being made ready.
pub type Preparing<'a> = Pin<Box<dyn Future<Output = Result<Vec<TableShape>, StoreError>> + Send + 'a>>;

/// A database that speaks DynamoDB's expressions.
pub trait Store: Send + Sync {
    /// Makes the tables that do not exist (if this store may create tables) and says what each table really has.
    /// A table that exists is never changed. Answers one shape per spec, in their order.
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a>;

    /// Runs one step.
    fn run<'a>(&'a self, step: &'a Step) -> Running<'a>;

    /// Why writes fail at the moment although reads are answered, as far as that is known. It names no path or secret: any caller may be told.
    fn impairment(&self) -> Option<&'static str> {
        None
    }
}

/// What a step brought.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Of [`Step::Get`]: the record, if there is one. Of [`Step::Write`]: for a put `None`; for an update the whole new
    /// record (`ALL_NEW`); for a delete the record as it was (`ALL_OLD`). Of [`Step::Transact`]: `None`.
    Record(Option<Item>),
    /// Of [`Step::Query`] and [`Step::Scan`]; of [`Step::BatchGet`] with nothing left to read.
    Page(Page),
}

/// A page of records.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The records that passed the filter.
    pub items: Vec<Item>,
    /// How many records were looked at before the filter (`ScannedCount`).
    pub scanned: u32,
    /// Where the next page starts (`LastEvaluatedKey`).
    pub last: Option<Item>,
}

/// Why a step did not succeed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum StoreError {
    /// The condition of a single write did not hold. Nothing was written.
    #[error("the condition of the write did not hold")]
    ConditionFailed {
        /// The record as it is stored (`ReturnValuesOnConditionCheckFailure: ALL_OLD`), if there is one.
        stored: Option<Item>,
    },
    /// A transaction was cancelled because conditions did not hold. Nothing was written.
    #[error("the conditions of writes {failed:?} of the transaction did not hold")]
    TransactionConditionFailed {
        /// The positions of the writes whose condition did not hold. Never empty.
        failed: Vec<usize>,
        /// For each write of the transaction, the record as it is stored, where the database says so.
        stored: Vec<Option<Item>>,
    },
    /// Another write to the same record was under way. Nothing was written; the step may be run again.
    #[error("the write met another one under way")]
    Conflict,
    /// A table that exists has another key than the schema says.
    #[error(
        "the table `{table}` has the key {found}, but the schema says {expected}: name another table or move the data"
    )]
    KeyMismatch {
        /// The table, by its name in the database.
        table: String,
        /// The key of the schema, such as `id (S)` or `shop (S), no (N)`.
        expected: String,
        /// The key of the table, written likewise.
        found: String,
    },
    /// An index that exists has another key than the schema says.
    #[error(
        "the index `{index}` of the table `{table}` has the key {found}, but the schema says {expected}: make the index \
         anew, or give the schema's another name"
    )]
    IndexMismatch {
        /// The table, by its name in the database.
        table: String,
        /// The index.
        index: String,
        /// The key of the schema, such as `id (S)` or `shop (S), no (N)`.
        expected: String,
        /// The key of the index, written likewise.
        found: String,
    },
    /// The database refuses the step as it is, and would again.
    #[error("the database refused the call with `{code}`: {message}")]
    Rejected {
        /// The exception's name, such as `ValidationException`.
        code: String,
        /// The database's own sentence.
        message: String,
    },
    /// A write was sent and its answer was lost, or says nothing: the write may have happened. It is not sent again.
    #[error("the outcome of a write is not known (`{code}`): {message}")]
    OutcomeUnknown {
        /// The exception's name or the kind of failure.
        code: String,
        /// What happened.
        message: String,
    },
    /// The database is throttling, cannot be reached or failed. Nothing was written.
    #[error("the database is not available (`{code}`): {message}")]
    Unavailable {
        /// The exception's name or the kind of failure.
        code: String,
        /// What happened.
        message: String,
    },
}
