//! What fields are answered with, before it is shaped into what was selected.

use std::collections::BTreeMap;

use async_graphql::Value;
use plan::{Attribute, Item};

use crate::failure::Failure;

/// The value of a field that asks for something.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// A record, or none.
    Record(Option<Node>),
    /// Records of a custom operation that answers a list of them.
    Records(Vec<Option<Node>>),
    /// A page of records.
    Page(Page),
    /// A value that holds no records: a scalar, an enum or a custom type, as it would be stored.
    Value(Attribute),
    /// A value that is shaped already.
    Ready(Value),
}

/// A record, and where its relations lead.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) item: Item,
    /// By the position of the relation in the selection.
    pub(crate) related: BTreeMap<usize, Result<Answer, Failure>>,
}

impl Node {
    /// A record whose relations have not been followed.
    pub(crate) fn bare(item: Item) -> Self {
        Self { item, related: BTreeMap::new() }
    }
}

/// A page of records with the token of the next.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<Node>,
    pub(crate) next_token: Option<String>,
}

impl Answer {
    /// The records in the answer.
    pub(crate) fn nodes_mut(&mut self) -> Vec<&mut Node> {
        match self {
            Self::Record(node) => node.iter_mut().collect(),
            Self::Records(nodes) => nodes.iter_mut().flatten().collect(),
            Self::Page(page) => page.items.iter_mut().collect(),
            Self::Value(_) | Self::Ready(_) => Vec::new(),
        }
    }
}
