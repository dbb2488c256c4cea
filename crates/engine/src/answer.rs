//! What fields are answered with, beside what is selected of it, before it is shaped.

use std::{ops::Deref, sync::Arc};

use plan::{Attribute, Item};

use crate::{
    compile::{Objects, Page, Value},
    failure::Failure,
};

/// The value of a field that asks for something.
#[derive(Debug)]
pub(crate) enum Answer<'o> {
    /// A record, or none.
    Record(&'o Objects, Option<Node<'o>>),
    /// Records of a custom operation that answers a list of them; the value says which of them may be missing.
    Records(&'o Value, &'o Objects, Vec<Option<Node<'o>>>),
    /// A page of records.
    Page(&'o Page, Records<'o>),
    /// A value that holds no records: a scalar, an enum or a custom type, as it would be stored.
    Value(&'o Value, Attribute),
    /// A value that is JSON already.
    Ready(Box<[u8]>),
}

/// A record, and where its relations lead.
#[derive(Debug)]
pub(crate) struct Node<'o> {
    pub(crate) item: Row,
    /// By the slot of the relation.
    pub(crate) related: Vec<(usize, Result<Reached<'o>, Failure>)>,
}

impl<'o> Node<'o> {
    /// A record whose relations have not been followed.
    pub(crate) fn bare(item: impl Into<Row>) -> Self {
        Self { item: item.into(), related: Vec::new() }
    }

    /// Where a relation leads; `None` if it was not followed.
    pub(crate) fn related(&self, slot: usize) -> Option<&Result<Reached<'o>, Failure>> {
        self.related.iter().find(|(followed, _)| *followed == slot).map(|(_, answer)| answer)
    }
}

/// A record as it is stored.
#[derive(Clone, Debug)]
pub(crate) enum Row {
    /// Of one place in the answer.
    Own(Item),
    /// Of several: many records may lead to one.
    Shared(Arc<Item>),
}

impl Deref for Row {
    type Target = Item;

    fn deref(&self) -> &Item {
        match self {
            Self::Own(item) => item,
            Self::Shared(item) => item,
        }
    }
}

impl From<Item> for Row {
    fn from(item: Item) -> Self {
        Self::Own(item)
    }
}

/// Where a relation leads from one record.
#[derive(Debug)]
pub(crate) enum Reached<'o> {
    /// To a record, or none.
    One(&'o Objects, Option<Node<'o>>),
    /// To a page of records.
    Page(&'o Page, Records<'o>),
}

impl<'o> Reached<'o> {
    /// The records that it leads to.
    pub(crate) fn nodes_mut(&mut self) -> Vec<&mut Node<'o>> {
        match self {
            Self::One(_, node) => node.iter_mut().collect(),
            Self::Page(_, records) => records.items.iter_mut().collect(),
        }
    }
}

/// A page of records with the token of the next.
#[derive(Debug)]
pub(crate) struct Records<'o> {
    pub(crate) items: Vec<Node<'o>>,
    pub(crate) next_token: Option<String>,
}

impl<'o> Answer<'o> {
    /// The records in the answer.
    pub(crate) fn nodes_mut(&mut self) -> Vec<&mut Node<'o>> {
        match self {
            Self::Record(_, node) => node.iter_mut().collect(),
            Self::Records(_, _, nodes) => nodes.iter_mut().flatten().collect(),
            Self::Page(_, page) => page.items.iter_mut().collect(),
            Self::Value(..) | Self::Ready(_) => Vec::new(),
        }
    }

    /// What is selected of the records in the answer, once for each name under which they are answered.
    pub(crate) fn selections(&self) -> Vec<&'o Objects> {
        match self {
            Self::Record(objects, _) | Self::Records(_, objects, _) => vec![objects],
            Self::Page(page, _) => page.items().collect(),
            Self::Value(..) | Self::Ready(_) => Vec::new(),
        }
    }
}
