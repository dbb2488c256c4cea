//! What an operation asks for: fragments expanded, fields merged, arguments coerced, questions numbered.

use authz::Question;
use model::{CustomOperation, Model, Relation, Root, api::TypeRef};
use plan::{EventFilter, Item, Operation, PlanError, RelatedArguments};

use crate::{
    compile::ast::{Name, Position},
    failure::Failure,
};

/// An operation that is ready to be decided and run. It borrows from the schema and from the document.
pub(crate) struct Bound<'a> {
    pub(crate) root: Root,
    pub(crate) selection: Vec<Selected<'a>>,
    /// What the evaluator is asked; selected fields refer to them by position.
    pub(crate) questions: Vec<Question>,
}

/// The position of a question among those of the operation.
pub(crate) type QuestionIndex = usize;

/// A field of a selection, once for each name in the answer.
pub(crate) struct Selected<'a> {
    /// The field's name in the answer.
    pub(crate) key: &'a Name,
    pub(crate) name: &'a str,
    /// The name of the type that has the field.
    pub(crate) parent: &'a str,
    pub(crate) field_type: &'a TypeRef,
    pub(crate) position: Position,
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
    Stored(Reading, Guard),
    /// The records of a page.
    Items,
    /// The token of the next page.
    NextToken,
    /// A field of a record that leads to records of another model.
    Related(Box<Follow<'a>>),
    /// A root field that reads or writes a model.
    Call(Box<Call<'a>>),
    /// Nothing: the caller may not select the field at all. Nothing is asked about it, and nothing is read for it.
    Refused(Failure),
    /// A root field that functions answer.
    Custom(Box<CustomCall<'a>>),
    /// A field of `Subscription`.
    Listen(Box<Listen<'a>>),
}

/// Who sees a field of a record that the caller may read otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// Whoever sees the record.
    Open,
    /// Whomever this decision covers.
    Asked(QuestionIndex),
    /// Nobody. In the result of a mutation a protected field is null even for those who may read it, because subscribers
    /// get that result; for whomever the decision does not cover it is an error as well. Source: the field resolvers that
    /// Amplify's auth transformer generates.
    Withheld(Option<QuestionIndex>),
}

/// What a root field asks of a model.
pub(crate) struct Call<'a> {
    pub(crate) model: &'a Model,
    pub(crate) operation: Operation,
    pub(crate) question: QuestionIndex,
    /// What else must be allowed: the fields of the input that have rules of their own.
    pub(crate) writes: Vec<WriteGuard>,
    /// The names of the input's fields, in the order in which they are given.
    pub(crate) order: Vec<String>,
    /// Why no plan can be made of the arguments. Whoever is not let in is not told.
    pub(crate) misfit: Option<PlanError>,
}

/// Fields of an input with the same rules.
#[derive(Clone, Debug)]
pub(crate) struct WriteGuard {
    pub(crate) fields: Vec<String>,
    pub(crate) question: QuestionIndex,
}

/// A relation to follow from each record.
pub(crate) struct Follow<'a> {
    pub(crate) relation: &'a Relation,
    pub(crate) target: &'a Model,
    pub(crate) arguments: RelatedArguments,
    pub(crate) question: QuestionIndex,
    pub(crate) guard: Guard,
}

/// What a field of `Subscription` listens to.
pub(crate) struct Listen<'a> {
    /// The fields of `Mutation` whose events it hears.
    pub(crate) mutations: &'a [String],
    pub(crate) listened: Listened<'a>,
    /// Arguments that name an owner, who must be the caller.
    pub(crate) owners: Item,
    /// Fields of the event that must have the value of the argument of their name.
    pub(crate) equal: Item,
    pub(crate) filter: Option<EventFilter>,
}

/// What decides who may listen.
pub(crate) enum Listened<'a> {
    /// The rules of a model.
    Model(&'a Model, QuestionIndex),
    /// Nothing: the subscriptions of the model are public.
    Public,
    /// The rules of a custom subscription.
    Custom(CustomCall<'a>),
}

/// A custom operation.
pub(crate) struct CustomCall<'a> {
    pub(crate) operation: &'a CustomOperation,
    pub(crate) arguments: Item,
    pub(crate) question: QuestionIndex,
}

/// How a stored value is read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// As it is stored.
    Stored,
    /// Only what follows the last `::`. Source: the field resolver that Amplify gives to an owner field whose identity
    /// claim joins several, as the default does.
    OwnerName,
}
