//! An operation, compiled: everything that does not depend on the variables, the stored records and the decisions.
//!
//! It owns what it holds and refers to the schema's facts directly, so that it outlives the request for which it was
//! compiled, and running it looks no name up.

use std::sync::Arc;

use authz::{Question, Rule};
use model::Scalar;

use super::template::Given;
use crate::{
    Location,
    failure::Failure,
    served::{By, Custom, EnumValues, Listened, Model, Reading, Relation},
};

/// A compiled operation.
#[derive(Debug)]
pub(crate) enum Operation {
    /// Fields of `Query`.
    Query(Roots),
    /// Fields of `Mutation`.
    Mutation(Roots),
    /// The field of `Subscription`; `None` if `@skip` leaves none.
    Subscription(Box<Subscription>),
}

/// The fields at the root of a query or a mutation.
#[derive(Debug)]
pub(crate) struct Roots {
    pub(crate) fields: Vec<RootField>,
    pub(crate) shared: Shared,
}

/// What the fields of an operation refer to by position.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// About how many bytes the operation takes.
    pub(crate) bytes: usize,
    /// How many fields it selects, each once for each name in the answer.
    pub(crate) fields: usize,
    /// What is asked whatever the variables are, each question once.
    pub(crate) questions: Vec<Question>,
    /// The arguments of relations, each of its own field.
    pub(crate) relations: Vec<RelationArguments>,
}

/// A subscription.
#[derive(Debug)]
pub(crate) struct Subscription {
    pub(crate) position: Location,
    pub(crate) field: Option<SubscriptionField>,
    pub(crate) shared: Shared,
}

/// The position of a question among those of the request.
pub(crate) type QuestionIndex = usize;

/// Where a selected field stands: in the document, in the answer, and in the schema.
#[derive(Debug)]
pub(crate) struct Place {
    /// The field's name in the answer.
    pub(crate) key: Arc<str>,
    /// The name in the answer as JSON, with its colon.
    pub(crate) json_key: Box<[u8]>,
    pub(crate) name: Arc<str>,
    /// The name of the type that has the field.
    pub(crate) parent: Arc<str>,
    pub(crate) position: Location,
    /// Whether the field may not be null.
    pub(crate) required: bool,
    /// The name of the field's type, inside all lists and `!`.
    pub(crate) type_name: Arc<str>,
}

/// A field of `Query` or `Mutation`.
#[derive(Debug)]
pub(crate) struct RootField {
    pub(crate) place: Place,
    pub(crate) kind: RootKind,
}

/// What a field at the root does.
#[derive(Debug)]
pub(crate) enum RootKind {
    /// `__typename`
    TypeName,
    /// `__schema` and `__type`
    Introspection,
    /// Nothing: the caller may not select the field at all.
    Refused(Failure),
    /// Reads one record.
    Get(Call<Objects>),
    /// Reads a page.
    List(Call<Page>, By),
    /// Writes one record.
    Write(Call<Objects>, Change),
    /// Calls functions.
    Custom(CustomCall),
}

/// What a mutation of a model does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Create,
    Update,
    Delete,
}

/// A call to a model.
#[derive(Debug)]
pub(crate) struct Call<S> {
    pub(crate) model: Arc<Model>,
    pub(crate) arguments: Arguments,
    pub(crate) asks: Asks,
    pub(crate) selection: S,
}

/// What a call asks the evaluator.
#[derive(Debug)]
pub(crate) enum Asks {
    /// A question that the operation says.
    Known(QuestionIndex),
    /// This question with what the input supplies.
    WithInput(Question),
}

/// A call to a custom operation.
#[derive(Debug)]
pub(crate) struct CustomCall {
    pub(crate) operation: Arc<Custom>,
    pub(crate) arguments: Arguments,
    pub(crate) question: QuestionIndex,
    pub(crate) value: Value,
}

/// The arguments of a field, as far as they are known.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) given: Vec<Given>,
    /// The names in the `input`, in the order in which they are written; empty if a variable holds it.
    pub(crate) input_order: Vec<String>,
    /// The variable that holds the `input`.
    pub(crate) input_variable: Option<usize>,
}

/// The arguments of a relation that leads to a page.
#[derive(Debug)]
pub(crate) struct RelationArguments {
    pub(crate) relation: Arc<Relation>,
    pub(crate) name: Arc<str>,
    pub(crate) position: Location,
    pub(crate) given: Vec<Given>,
}

/// What is selected of a page of records.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) type_name: Arc<str>,
    pub(crate) fields: Vec<PageField>,
}

/// A field of a page.
#[derive(Debug)]
pub(crate) struct PageField {
    pub(crate) place: Place,
    pub(crate) kind: PageKind,
}

/// What a field of a page is.
#[derive(Debug)]
pub(crate) enum PageKind {
    /// The records.
    Items(Objects),
    /// Something about the page.
    About(AboutPage),
}

/// A field of a page besides its records.
#[derive(Debug)]
pub(crate) enum AboutPage {
    TypeName,
    /// Nothing: the caller may not select the field at all.
    Refused(Failure),
    /// The token of the next page.
    NextToken,
}

/// What is selected of records, or of the objects inside them.
#[derive(Debug)]
pub(crate) struct Objects {
    pub(crate) type_name: Arc<str>,
    pub(crate) fields: Vec<ObjectField>,
}

/// A field of a record.
#[derive(Debug)]
pub(crate) struct ObjectField {
    pub(crate) place: Place,
    pub(crate) kind: ObjectKind,
}

/// Where a field of a record comes from.
#[derive(Debug)]
pub(crate) enum ObjectKind {
    TypeName,
    /// Nothing: the caller may not select the field at all.
    Refused(Failure),
    /// An attribute of the record.
    Stored(Stored),
    /// Records of another model.
    Related(Box<Related>),
}

/// An attribute of a record.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) value: Value,
    pub(crate) reading: Reading,
    pub(crate) guard: Guard,
    /// Whether subscribers are told of it.
    pub(crate) told: bool,
    /// The rules that the source writes for it, if it is protected.
    pub(crate) rules_of_field: Arc<[Rule]>,
}

/// A relation to follow from each record.
#[derive(Debug)]
pub(crate) struct Related {
    pub(crate) relation: Arc<Relation>,
    /// The position among the relations that are followed from a record.
    pub(crate) slot: usize,
    /// May the caller read records of the target?
    pub(crate) question: QuestionIndex,
    pub(crate) guard: Guard,
    /// The rules that the source writes for the field, if it is protected.
    pub(crate) rules_of_field: Arc<[Rule]>,
    pub(crate) leads_to: LeadsTo,
}

/// How many records a relation leads to, and what is selected of them.
#[derive(Debug)]
pub(crate) enum LeadsTo {
    One(Objects),
    Page {
        selection: Page,
        /// The position of the field's arguments among those of the operation.
        arguments: usize,
    },
}

/// Who sees a field of a record that the caller may read otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    /// Every caller who sees the record.
    Open,
    /// A caller whom this decision covers.
    Asked(QuestionIndex),
    /// No caller. In the result of a mutation a protected field is null even for those who may read it, because subscribers
    /// get that result; for a caller whom the decision does not cover it is an error as well. Source: the field resolvers
    /// that Amplify's auth transformer generates.
    Withheld(Option<QuestionIndex>),
}

/// The type of a stored value, and what is selected of it.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) required: bool,
    pub(crate) kind: ValueKind,
}

/// What a stored value is.
#[derive(Debug)]
pub(crate) enum ValueKind {
    List(Box<Value>),
    Scalar(Scalar),
    Enum(Arc<EnumValues>),
    Object(Objects),
}

/// A field of `Subscription`.
#[derive(Debug)]
pub(crate) enum SubscriptionField {
    /// Nothing: the caller may not select the field at all.
    Refused(Place, Failure),
    /// The caller may listen, if the rules allow it.
    Listen(Arc<Listen>),
}

/// What a field of `Subscription` listens to.
#[derive(Debug)]
pub(crate) struct Listen {
    pub(crate) place: Place,
    /// The fields of `Mutation` whose events it hears.
    pub(crate) mutations: Arc<[String]>,
    pub(crate) listened: Listened,
    /// `None` where no rules are asked.
    pub(crate) question: Option<QuestionIndex>,
    pub(crate) arguments: Arguments,
    pub(crate) value: Value,
}

impl Objects {
    /// The fewest bytes that a record takes in an answer, if it is not null.
    pub(crate) fn least_bytes(&self) -> usize {
        // A value takes one byte at least, and a comma or a brace stands after it.
        self.fields.iter().map(|field| field.place.json_key.len() + 2).sum::<usize>() + 2
    }

    /// The relations that are followed from each record.
    pub(crate) fn relations(&self) -> impl Iterator<Item = (&Place, &Related)> {
        self.fields.iter().filter_map(|field| match &field.kind {
            ObjectKind::Related(related) => Some((&field.place, related.as_ref())),
            ObjectKind::TypeName | ObjectKind::Refused(_) | ObjectKind::Stored(_) => None,
        })
    }
}

impl Page {
    /// The selections of the records, one for each name under which they are answered.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Objects> {
        self.fields.iter().filter_map(|field| match &field.kind {
            PageKind::Items(objects) => Some(objects),
            PageKind::About(_) => None,
        })
    }
}

impl Value {
    /// What is selected of the objects that the value holds, if it holds any.
    pub(crate) fn objects(&self) -> Option<&Objects> {
        match &self.kind {
            ValueKind::Object(objects) => Some(objects),
            ValueKind::List(element) => element.objects(),
            ValueKind::Scalar(_) | ValueKind::Enum(_) => None,
        }
    }
}

impl Operation {
    /// What the fields refer to.
    pub(crate) fn shared(&self) -> &Shared {
        match self {
            Self::Query(roots) | Self::Mutation(roots) => &roots.shared,
            Self::Subscription(subscription) => &subscription.shared,
        }
    }
}
