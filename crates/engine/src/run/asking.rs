//! What a request asks about fields: by filters and conditions, and by keys, which records are found and sorted by.
//!
//! An answer tells of what it asked about, letter by letter if it is asked often enough. So filters, conditions and keys of a
//! caller are [`Asking`] until the decisions on those fields are known, and no plan can be made of them before. A field that
//! the caller may read on some records is asked about on those alone.

use std::{borrow::Cow, collections::BTreeSet};

use authz::{Decision, Scope};
use model::{Key, Lookup};
use plan::{Condition, Operation, PageArguments, RelatedArguments};

use crate::{
    compile::{Place, QuestionIndex},
    failure::Failure,
    served::{By, Relation},
};

/// Whether callers may ask about fields that they may not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadableFilters {
    /// They may not.
    Refused,
    /// They may, as with AppSync and Amplify's resolvers.
    AsAmplify,
}

/// A value that asks about fields.
#[derive(Debug)]
pub(crate) struct Asking<T> {
    asks: T,
    about: AskedAbout,
}

/// The fields of a model that are asked about, of those that have rules of their own.
#[derive(Debug)]
pub(crate) struct AskedAbout {
    pub(crate) type_name: String,
    pub(crate) fields: Vec<AskedField>,
}

/// A field that is asked about, and the question whether the caller may read it.
#[derive(Debug)]
pub(crate) struct AskedField {
    pub(crate) field: String,
    pub(crate) question: QuestionIndex,
}

/// What asks about fields, and can be kept to some records.
pub(crate) trait Asks: Clone {
    /// Asks about no other records than those for which `only` holds.
    fn narrowed(self, only: Condition) -> Self;
}

impl AskedAbout {
    /// The records on which the caller may ask, or why there are none. `place` is the field of the document that asks.
    pub(crate) fn scopes<'d>(&self, place: &Place, decisions: &'d [Decision]) -> Result<Vec<&'d Scope>, Failure> {
        let mut scopes = Vec::new();
        for AskedField { field, question } in &self.fields {
            match decisions.get(*question) {
                None => return Err(Failure::undecided(&place.parent, &place.name)),
                Some(Decision::Deny(denial)) => {
                    let reason = &denial.reason;
                    tracing::info!(
                        field = &*place.name,
                        about = field,
                        reason,
                        "refused: the caller may not ask about it"
                    );
                    return Err(Failure::unauthorized(&self.type_name, field));
                }
                Some(Decision::Allow(grant)) => scopes.push(&grant.scope),
            }
        }
        scopes.retain(|scope| **scope != Scope::Every);
        Ok(scopes)
    }
}

impl<T> Asking<T> {
    /// `about` must hold every field that the value asks about.
    pub(crate) fn of(asks: T, about: AskedAbout) -> Self {
        Self { asks, about }
    }

    /// What is asked about.
    pub(crate) fn about(&self) -> &AskedAbout {
        &self.about
    }
}

impl<T: Asks> Asking<T> {
    /// The value, kept to the records on which the caller may read what it asks about.
    pub(crate) fn narrowed(&self, place: &Place, decisions: &[Decision]) -> Result<Cow<'_, T>, Failure> {
        let scopes = self.about.scopes(place, decisions)?;
        if scopes.is_empty() {
            return Ok(Cow::Borrowed(&self.asks));
        }
        let only = Condition::all(scopes.into_iter().map(Condition::from));
        Ok(Cow::Owned(self.asks.clone().narrowed(only)))
    }
}

impl Asks for Operation {
    fn narrowed(self, only: Condition) -> Self {
        match self {
            // A create asks nothing of a record that is there: it fails whatever that holds.
            asks @ (Self::Get { .. } | Self::Create { .. }) => asks,
            Self::List { key, direction, page } => Self::List { key, direction, page: page.narrowed(only) },
            Self::Index { index, key, direction, page } => {
                Self::Index { index, key, direction, page: page.narrowed(only) }
            }
            Self::Update { input, condition } => Self::Update { input, condition: condition.and(only) },
            Self::Delete { input, condition } => Self::Delete { input, condition: condition.and(only) },
        }
    }
}

impl Asks for RelatedArguments {
    fn narrowed(self, only: Condition) -> Self {
        Self { page: self.page.narrowed(only), ..self }
    }
}

impl Asks for PageArguments {
    fn narrowed(self, only: Condition) -> Self {
        Self { filter: self.filter.and(only), ..self }
    }
}

/// The fields that an operation on a model asks about. A page of a key asks about the whole key: it holds the records that
/// have it, in its order.
pub(super) fn fields_of_operation<'a>(
    operation: &'a Operation,
    table: &'a Key,
    by: Option<&'a By>,
) -> BTreeSet<&'a str> {
    match operation {
        // The caller names a record, and asks whether it is there.
        Operation::Get { .. } => BTreeSet::new(),
        Operation::Create { condition, .. }
        | Operation::Update { condition, .. }
        | Operation::Delete { condition, .. } => condition.fields(),
        Operation::List { key, page, .. } => {
            let mut fields = page.filter.fields();
            match (by, key) {
                (Some(By::Index { key, .. }), _) => fields.extend(fields_of_key(key)),
                (Some(By::Table) | None, Some(_)) => fields.extend(fields_of_key(table)),
                (Some(By::Table) | None, None) => {}
            }
            fields
        }
        Operation::Index { page, .. } => {
            let mut fields = page.filter.fields();
            if let Some(By::Index { key, .. }) = by {
                fields.extend(fields_of_key(key));
            }
            fields
        }
    }
}

/// The fields that the arguments of a relation ask about. What the relation itself follows, the schema asks about and not
/// the caller.
pub(super) fn fields_of_related<'a>(arguments: &'a RelatedArguments, relation: &'a Relation) -> BTreeSet<&'a str> {
    let (Lookup::PrimaryKey { fields: followed } | Lookup::Index { fields: followed, .. }) = &relation.source.lookup;
    let mut fields = arguments.page.filter.fields();
    fields.extend(fields_of_key(&relation.key).skip(followed.len()));
    fields
}

fn fields_of_key(key: &Key) -> impl Iterator<Item = &str> {
    std::iter::once(key.partition.as_str()).chain(key.sort.iter().map(String::as_str))
}
