//! The fields of `Query`, `Mutation` and `Subscription`.

use std::{collections::HashSet, sync::Arc};

use authz::Question;
use model::{
    Constant, Key,
    api::{ResolverAction, TypeRef},
};

use super::{Custom, Model, ModesId, PageType, RecordTypeId, Value};

/// A field of `Query` or `Mutation`.
#[derive(Debug)]
pub(crate) struct RootField {
    pub(crate) name: Arc<str>,
    /// `None` if callers of every mode may select it.
    pub(crate) modes: Option<ModesId>,
    pub(crate) value: Value,
    pub(crate) arguments: Arguments,
    pub(crate) kind: RootKind,
}

/// What a field of `Query` or `Mutation` does.
#[derive(Debug)]
pub(crate) enum RootKind {
    /// Reads or writes one record of a model.
    Record { model: Arc<Model>, action: Action, question: Question, answers: RecordTypeId },
    /// Reads a page of a model's records.
    Page { model: Arc<Model>, by: By, question: Question, answers: PageType },
    /// Calls functions.
    Custom(Arc<Custom>),
}

/// What is done to one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Get,
    Create,
    Update,
    Delete,
}

impl Action {
    /// The action on one record; `None` for lists.
    pub(super) fn of(action: ResolverAction) -> Option<Self> {
        match action {
            ResolverAction::Get => Some(Self::Get),
            ResolverAction::Create => Some(Self::Create),
            ResolverAction::Update => Some(Self::Update),
            ResolverAction::Delete => Some(Self::Delete),
            ResolverAction::List => None,
        }
    }

    /// What the evaluator is asked about it.
    pub(super) fn asked(self) -> authz::Operation {
        match self {
            Self::Get => authz::Operation::Get,
            Self::Create => authz::Operation::Create,
            Self::Update => authz::Operation::Update,
            Self::Delete => authz::Operation::Delete,
        }
    }
}

/// Which records a page holds.
#[derive(Clone, Debug)]
pub(crate) enum By {
    /// Those of the table.
    Table,
    /// Those of an index.
    Index { name: String, key: Key },
}

/// The arguments of a field.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arguments(pub(crate) Vec<Argument>);

/// An argument of a field.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) argument_type: TypeRef,
    /// What stands for it if it is left out.
    pub(crate) default: Option<Constant>,
}

/// A field of `Subscription`.
#[derive(Debug)]
pub(crate) struct SubscriptionField {
    pub(crate) name: Arc<str>,
    /// `None` if callers of every mode may select it.
    pub(crate) modes: Option<ModesId>,
    pub(crate) value: Value,
    pub(crate) arguments: Arguments,
    /// The fields of `Mutation` whose events it hears.
    pub(crate) mutations: Arc<[String]>,
    pub(crate) listened: Listened,
}

/// What a field of `Subscription` listens to, and what decides who may.
#[derive(Clone, Debug)]
pub(crate) enum Listened {
    /// The rules of a model.
    Model(Arc<Model>, Question),
    /// Nothing: the subscriptions of the model are for every caller of the default authorization mode.
    Public(Arc<Model>),
    /// The rules of a custom subscription.
    Custom {
        operation: Arc<Custom>,
        /// The fields that its events have.
        fields: HashSet<String>,
    },
}
