//! Where in the answer a value stands. Kept on the stack, and written out only for errors.

use std::fmt;

use crate::request::PathPart;

/// A place in the answer.
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    part: Part<'p>,
}

#[derive(Clone, Copy)]
enum Part<'p> {
    Field(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    /// A field at the root.
    pub(crate) fn root(key: &'p str) -> Self {
        Self { parent: None, part: Part::Field(key) }
    }

    /// A field below this place.
    pub(crate) fn field(&'p self, key: &'p str) -> Self {
        Self { parent: Some(self), part: Part::Field(key) }
    }

    /// An element of the list at this place.
    pub(crate) fn index(&'p self, index: usize) -> Self {
        Self { parent: Some(self), part: Part::Index(index) }
    }

    /// The parts, as errors show them.
    pub(crate) fn parts(&self) -> Vec<PathPart> {
        let mut parts = self.parent.map_or_else(Vec::new, Self::parts);
        parts.push(match self.part {
            Part::Field(key) => PathPart::Field(key.to_owned()),
            Part::Index(index) => PathPart::Index(index),
        });
        parts
    }
}

/// As graphql-java writes it in messages: `/listTodos/items[0]/name`.
impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            write!(formatter, "{parent}")?;
        }
        match self.part {
            Part::Field(key) => write!(formatter, "/{key}"),
            Part::Index(index) => write!(formatter, "[{index}]"),
        }
    }
}
