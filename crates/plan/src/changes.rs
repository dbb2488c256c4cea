//! The port to what a database tells of its records: every change, whoever made it.

use std::{future::Future, pin::Pin};

use crate::{Item, StoreError, TableSpec};

/// A change of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordChange {
    /// The table, by the name that steps use.
    pub table: String,
    /// The primary key.
    pub key: Item,
    /// What became of the record.
    pub became: Became,
}

/// What became of a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Became {
    /// There was none, and now there is this.
    Inserted(Item),
    /// It was another one.
    Modified {
        /// Before.
        old: Item,
        /// After.
        new: Item,
    },
    /// It was this, and now there is none.
    Removed(Item),
}

/// Finding out where a table's changes are told.
pub type Following<'a> = Pin<Box<dyn Future<Output = Result<Box<dyn ChangeFeed>, StoreError>> + Send + 'a>>;

/// Positions in the changes of a table being taken.
pub type Beginning<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Changes being waited for.
pub type NextChanges<'a> = Pin<Box<dyn Future<Output = Vec<RecordChange>> + Send + 'a>>;

/// A database that tells what becomes of its records.
pub trait Changes: Send + Sync {
    /// Finds the changes of a table. A database that cannot be reached now is asked again by the feed.
    ///
    /// # Errors
    /// If the database tells nothing of this table, which no further try would change.
    fn follow<'a>(&'a self, table: &'a TableSpec) -> Following<'a>;
}

/// The changes of one table. Those of one record come in the order in which they were made, each once.
pub trait ChangeFeed: Send {
    /// Takes positions. Once this is ready, the feed tells every change that is made from then on. A database that fails, or
    /// that is asked by too many, is asked again, for as long as it takes.
    fn begin(&mut self) -> Beginning<'_>;

    /// Waits for the next changes; never gives an empty list. A database that fails is asked again, for as long as it
    /// takes. A caller that gives up waiting gives up the feed: what was under way is not given again.
    fn next(&mut self) -> NextChanges<'_>;
}
