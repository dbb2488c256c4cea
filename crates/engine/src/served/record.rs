//! The types that are read from records: models, and the types that are stored inside them or answered by functions.

use std::{collections::HashMap, sync::Arc};

use authz::{Allow, IdentityClaim, Question, Rule};
use model::{Key, Scalar};

use super::{Arguments, Model, ModesId};

/// The position of a type among those that are read from records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct RecordTypeId(usize);

impl RecordTypeId {
    pub(super) fn of_position(position: usize) -> Self {
        Self(position)
    }

    pub(super) fn position(self) -> usize {
        self.0
    }
}

/// A type that is read from a record.
#[derive(Debug)]
pub(crate) struct RecordType {
    pub(crate) name: Arc<str>,
    pub(crate) fields: HashMap<String, RecordField>,
}

/// A field of such a type.
#[derive(Debug)]
pub(crate) struct RecordField {
    pub(crate) name: Arc<str>,
    /// `None` if callers of every mode may select it.
    pub(crate) modes: Option<ModesId>,
    pub(crate) value: Value,
    pub(crate) source: Source,
    /// Who may read it, if not every caller may who sees the record.
    pub(crate) protected: Option<Question>,
    /// The rules that the source writes for it, or for its model; for explanations.
    pub(crate) rules: Arc<[Rule]>,
    /// Whether it is null in the result of a mutation, because subscribers get that result.
    pub(crate) withheld_in_mutations: bool,
}

/// Where the value of a field comes from.
#[derive(Debug)]
pub(crate) enum Source {
    /// An attribute of the record.
    Stored {
        reading: Reading,
        /// Whether subscribers are told of it.
        told: bool,
    },
    /// Records of another model.
    Related(Arc<Relation>),
}

/// A relation with where it leads.
#[derive(Debug)]
pub(crate) struct Relation {
    pub(crate) source: model::Relation,
    pub(crate) target: Arc<Model>,
    /// May the caller read records of the target?
    pub(crate) question: Question,
    /// The key that the records are found by.
    pub(crate) key: Key,
    pub(crate) arguments: Arguments,
    pub(crate) leads_to: LeadsTo,
}

/// How many records a relation leads to.
#[derive(Debug)]
pub(crate) enum LeadsTo {
    One(RecordTypeId),
    Page(PageType),
}

/// A type that holds a page of records.
#[derive(Clone, Debug)]
pub(crate) struct PageType {
    pub(crate) name: Arc<str>,
    pub(crate) of: RecordTypeId,
}

/// The type of a value.
#[derive(Clone, Debug)]
pub(crate) struct Value {
    /// Whether it may not be null.
    pub(crate) required: bool,
    pub(crate) kind: ValueKind,
    /// The name inside all lists and `!`.
    pub(crate) type_name: Arc<str>,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum ValueKind {
    List(Box<Value>),
    Scalar(Scalar),
    Enum(Arc<EnumValues>),
    Record(RecordTypeId),
    /// A page of records, which only a relation and a list answer.
    Page(PageType),
}

/// An enum.
#[derive(Debug)]
pub(crate) struct EnumValues {
    pub(crate) name: Arc<str>,
    pub(crate) values: Vec<String>,
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

impl Reading {
    /// A stored text as the API shows it.
    pub(crate) fn of(self, text: &str) -> &str {
        match self {
            Self::Stored => text,
            Self::OwnerName => text.rsplit("::").next().unwrap_or_default(),
        }
    }
}

/// The owner field of a rule that joins claims, as the default does, reads back as the last of them, also if the rule is
/// that of a field.
pub(super) fn reading(model: &model::Model, field: &str) -> Reading {
    let of_fields = model.fields.iter().filter_map(|field| field.rules.as_ref()).flatten();
    let is_owner = model.rules.iter().chain(of_fields).any(|rule| match &rule.allow {
        Allow::Owner { field: owner, identity: IdentityClaim::SubAndUsername, .. } => owner == field,
        Allow::Owner { field: owner, identity: IdentityClaim::Claims(claims), .. } => {
            owner == field && claims.len() > 1
        }
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::GroupsField { .. } | Allow::Custom => {
            false
        }
    });
    if is_owner { Reading::OwnerName } else { Reading::Stored }
}
