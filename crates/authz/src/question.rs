//! What is asked of the evaluator: one [`Question`] for each root field of a GraphQL operation.

use crate::Rule;

/// May this caller do this operation on this model?
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// The GraphQL field that asks, such as `createUserProfile`.
    pub field: String,
    /// What it does to the model.
    pub operation: Operation,
    /// The model's rules. Empty means that no rule lets anybody in.
    pub rules: Vec<Rule>,
    /// Values the input gives to fields that a rule looks at (owner and group fields). A field that the input leaves
    /// out is left out here: `null` is not the same as absent.
    pub supplied: Vec<Supplied>,
}

impl Question {
    /// What the input gives to a field, if it names it at all.
    #[must_use]
    pub fn supplied(&self, field: &str) -> Option<&SuppliedValue> {
        self.supplied.iter().find(|supplied| supplied.field == field).map(|supplied| &supplied.value)
    }
}

/// A value that the input gives to a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Supplied {
    /// The field's name.
    pub field: String,
    /// Its value.
    pub value: SuppliedValue,
}

/// The value of a [`Supplied`] field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SuppliedValue {
    /// An explicit `null`.
    Null,
    /// One text.
    One(String),
    /// A list of texts; `null` elements are left out.
    Many(Vec<String>),
}

/// What is done to a model, as `operations` of an auth rule name it (`read` is get, list and listen).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Write a new record.
    Create,
    /// Change a record.
    Update,
    /// Remove a record.
    Delete,
    /// Read one record by its key.
    Get,
    /// Read many records.
    List,
    /// Subscribe to changes.
    Listen,
}

impl Operation {
    /// Every operation, in the order of the declaration.
    pub const ALL: [Self; 6] = [Self::Create, Self::Update, Self::Delete, Self::Get, Self::List, Self::Listen];

    /// Its name in `operations` of a rule.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Get => "get",
            Self::List => "list",
            Self::Listen => "listen",
        }
    }

    /// The action of `allow.resource(fn).to([…])` that covers this operation.
    #[must_use]
    pub fn action(self) -> Action {
        match self {
            Self::Create | Self::Update | Self::Delete => Action::Mutate,
            Self::Get | Self::List => Action::Query,
            Self::Listen => Action::Listen,
        }
    }
}

/// What `allow.resource(fn).to([…])` can grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Fields of `Query`.
    Query,
    /// Fields of `Mutation`.
    Mutate,
    /// Fields of `Subscription`.
    Listen,
}
