//! What fields are answered with, before it is shaped into what was selected.

use async_graphql::Value;
use plan::Item;

/// The value of a field that asks for something.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// A record, or none.
    Record(Option<Node>),
    /// A page of records.
    Page(Page),
    /// A text that needs no shaping.
    Text(String),
    /// A value that is shaped already.
    Ready(Value),
}

/// A record.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) item: Item,
}

impl Node {
    /// A record whose relations nobody asks for.
    pub(crate) fn bare(item: Item) -> Self {
        Self { item }
    }
}

/// A page of records with the token of the next.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<Node>,
    pub(crate) next_token: Option<String>,
}
