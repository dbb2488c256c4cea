//! From the text of a document to its parts: one lexer, whose tokens are what limits count, one parser, one tree.
//!
//! Nothing here knows a schema, and nothing recurses deeper than the nesting that the lexer has let through.

pub(crate) mod ast;
mod lexer;
mod parser;
mod strings;

pub(crate) use lexer::Bounds;
pub(crate) use parser::{Refused, parse};
