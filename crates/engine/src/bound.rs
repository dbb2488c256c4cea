//! What an operation asks for: fragments expanded, fields merged, arguments coerced, questions numbered.

use async_graphql::{Name, Pos};
use authz::Question;
use model::{Model, Root, api::TypeRef};
use plan::Operation;

/// An operation that is ready to be decided and run. It borrows from the schema and from the document.
pub(crate) struct Bound<'a> {
    pub(crate) root: Root,
    pub(crate) selection: Vec<Selected<'a>>,
    /// What the evaluator is asked; selected fields refer to them by position.
    pub(crate) questions: Vec<Question>,
}

/// A field of a selection, once for each name in the answer.
pub(crate) struct Selected<'a> {
    /// The field's name in the answer.
    pub(crate) key: &'a Name,
    pub(crate) name: &'a str,
    /// The name of the type that has the field.
    pub(crate) parent: &'a str,
    pub(crate) field_type: &'a TypeRef,
    pub(crate) position: Pos,
    pub(crate) source: Source<'a>,
    /// What is selected of the field's value; empty for leaves.
    pub(crate) selection: Vec<Selected<'a>>,
}

/// Where the value of a field comes from.
pub(crate) enum Source<'a> {
    /// `__typename`
    TypeName,
    /// `__schema` and `__type`, which async-graphql answers.
    Introspection,
    /// An attribute of the record.
    Stored(Reading),
    /// The records of a page.
    Items,
    /// The token of the next page.
    NextToken,
    /// A root field that reads or writes a model.
    Call(Box<Call<'a>>),
}

/// What a root field asks of a model.
pub(crate) struct Call<'a> {
    pub(crate) model: &'a Model,
    pub(crate) operation: Operation,
    /// The position of the question that decides.
    pub(crate) question: usize,
}

/// How a stored value is read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// As it is stored.
    Stored,
    /// Only what follows the last `::`. Source: the field resolver that Amplify gives to an owner field whose identity
    /// claim is the default pair.
    OwnerName,
}
