//! What can go wrong: opening the file, and the engine's answers in the port's words.

use std::path::PathBuf;

use dynoxide::{DynoxideError, errors::CancellationReason};
use plan::{Item, Refused, StoreError};

use crate::attribute::item_from_engine;

/// Why the store could not be opened. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder of the file cannot be made or written to, or the file cannot be read.
    #[error(
        "cannot open the store's file `{}`: check that its folder exists and that this user may write there",
        path.display()
    )]
    Inaccessible {
        /// The file of the store.
        path: PathBuf,
        /// What the operating system says.
        #[source]
        source: std::io::Error,
    },
    /// Another process holds the file.
    #[error(
        "the store's file `{}` is in use by another process: stop that process, or give this one a file of its own",
        path.display()
    )]
    InUse {
        /// The file of the store.
        path: PathBuf,
    },
    /// The file is not one of this store.
    #[error(
        "the file `{}` is not a database of the embedded store: move it away to start empty, or put a backup in its place",
        path.display()
    )]
    NotADatabase {
        /// The file of the store.
        path: PathBuf,
    },
    /// There is no room for what opening writes.
    #[error("there is no room to open the database `{}`: make room on its disk, and start again", path.display())]
    DiskFull {
        /// The file of the store.
        path: PathBuf,
        /// What the engine says.
        #[source]
        source: DynoxideError,
    },
    /// The file looks like one of this store, but the engine does not open it: it is damaged, or written by a newer
    /// version.
    #[error(
        "the database `{}` cannot be opened: if a newer version wrote it, run that version; if it is damaged, put a \
         backup in its place or move it away to start empty",
        path.display()
    )]
    Unreadable {
        /// The file of the store.
        path: PathBuf,
        /// What the engine says.
        #[source]
        source: DynoxideError,
    },
    /// The store in memory or its thread could not be started.
    #[error("the embedded store could not be started: free some memory or raise the limit on threads")]
    Start(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// The engine's answer in the port's words.
pub(crate) fn store_error(error: DynoxideError) -> StoreError {
    let message = error.to_string();
    match error {
        DynoxideError::ConditionalCheckFailedException(_, stored) => {
            StoreError::ConditionFailed { stored: stored.map(item_from_engine) }
        }
        DynoxideError::TransactionCanceledException(_, reasons) => cancelled(message, reasons),
        DynoxideError::ProvisionedThroughputExceededException(_)
        | DynoxideError::InternalServerError(_)
        | DynoxideError::SqliteError(_) => unavailable(code(&error), message),
        // The engine's enum is open; what it refuses, it would refuse again.
        other => rejected(code(&other), message),
    }
}

/// A cancelled transaction. A failed condition says most: it will not go away by trying again.
fn cancelled(message: String, reasons: Vec<CancellationReason>) -> StoreError {
    let failed: Vec<usize> = positions(&reasons, "ConditionalCheckFailed");
    if !failed.is_empty() {
        let stored: Vec<Option<Item>> = reasons.into_iter().map(|reason| reason.item.map(item_from_engine)).collect();
        return StoreError::TransactionConditionFailed { failed, stored };
    }
    if !positions(&reasons, "TransactionConflict").is_empty() {
        return StoreError::Conflict;
    }
    match reasons.into_iter().find(|reason| reason.code == "ValidationError") {
        Some(reason) => rejected("ValidationException", reason.message.unwrap_or(message)),
        None => rejected("TransactionCanceledException", message),
    }
}

fn positions(reasons: &[CancellationReason], code: &str) -> Vec<usize> {
    reasons.iter().enumerate().filter(|(_, reason)| reason.code == code).map(|(position, _)| position).collect()
}

/// The exception's name without its namespace.
fn code(error: &DynoxideError) -> &'static str {
    let full = error.error_type();
    full.rsplit_once('#').map_or(full, |(_, name)| name)
}

/// What DynamoDB would refuse, and the engine would not.
pub(crate) fn refused(error: &Refused) -> StoreError {
    rejected("ValidationException", error.to_string())
}

pub(crate) fn rejected(code: &str, message: String) -> StoreError {
    StoreError::Rejected { code: code.to_owned(), message }
}

pub(crate) fn unavailable(code: &str, message: String) -> StoreError {
    StoreError::Unavailable { code: code.to_owned(), message }
}
