//! What a root field asks for, with its arguments coerced.

use crate::{Filter, Item};

/// One operation on one model. Values are coerced by the API's types; what is `null` is `Attribute::Null`, what is left
/// out is not there.
#[derive(Clone, Debug, PartialEq)]
pub enum Operation {
    /// Reads one record.
    Get {
        /// The primary key.
        key: Item,
    },
    /// Reads a page of records.
    List {
        /// What to look for.
        filter: Option<Filter>,
        /// How many records to look at, before the filter; the API's default if left out.
        limit: Option<i64>,
        /// Where to go on.
        next_token: Option<String>,
    },
    /// Writes a new record.
    Create {
        /// The fields.
        input: Item,
        /// What must hold besides.
        condition: Option<Filter>,
    },
    /// Changes a record.
    Update {
        /// The primary key and the fields to change; null removes a field.
        input: Item,
        /// What must hold besides.
        condition: Option<Filter>,
    },
    /// Removes a record.
    Delete {
        /// The primary key.
        input: Item,
        /// What must hold besides.
        condition: Option<Filter>,
    },
}
