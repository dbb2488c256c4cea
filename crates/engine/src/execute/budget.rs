//! How many resolvers an operation may run: AppSync's `resolverCountLimit`.
//!
//! A resolver is a field at the root, or a relation followed from one record. Those that fit run, in their order, and each
//! of the others is an error of its field, as AppSync has it:
//! <https://docs.aws.amazon.com/appsync/latest/devguide/configuration-limits.html>. A mutation is stricter than AppSync's:
//! what its fields at the root and the relations of what they write come to is known before anything is written. If that
//! is too much, it is refused as a whole; otherwise it is set aside, so that no other field can use it up.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use model::{Named, Root};

use super::records_of;
use crate::{
    ErrorKind, GraphqlError, Location,
    bound::{Bound, Selected, Source},
    failure::Failure,
};

/// The resolvers that one operation may run.
pub(crate) struct Budget {
    limit: usize,
    left: AtomicUsize,
}

/// Out of what resolvers are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purse {
    /// What is left for whoever comes first.
    Shared,
    /// What was set aside for the relations of a record that a mutation writes.
    SetAside,
}

impl Budget {
    /// What the operation may run besides what is set aside, or why it may not run at all.
    pub(crate) fn of(bound: &Bound<'_>, limit: usize) -> Result<Self, GraphqlError> {
        match bound.root {
            // Nothing is written, so nothing is lost if only a part is answered.
            Root::Query | Root::Subscription => Ok(Self::whole(limit)),
            Root::Mutation => {
                let needed = || bound.selection.iter().flat_map(needs);
                match needed().nth(limit) {
                    Some(beyond) => Err(refused(beyond, needed().count(), limit)),
                    None => Ok(Self { limit, left: AtomicUsize::new(limit - needed().count()) }),
                }
            }
        }
    }

    /// Of which nothing is set aside.
    pub(crate) fn whole(limit: usize) -> Self {
        Self { limit, left: AtomicUsize::new(limit) }
    }

    /// How many of these resolvers may run. They count as run.
    pub(super) fn take(&self, wanted: usize, purse: Purse) -> usize {
        match purse {
            Purse::SetAside => wanted,
            Purse::Shared => {
                let before = self.left.fetch_update(Relaxed, Relaxed, |left| Some(left.saturating_sub(wanted)));
                // Both arms hold what was left before.
                let (Ok(before) | Err(before)) = before;
                wanted.min(before)
            }
        }
    }

    /// Gives back what was set aside for a record that was not written.
    pub(super) fn give_back(&self, resolvers: usize) {
        self.left.fetch_add(resolvers, Relaxed);
    }

    /// Why a resolver does not run.
    pub(super) fn spent(&self) -> Failure {
        Failure::too_many_resolvers(self.limit)
    }
}

/// The purse of the relations of what a field at the root answers, and how much there is in it.
pub(super) fn purse_of(root: Root, selected: &Selected<'_>) -> (Purse, usize) {
    match root {
        Root::Mutation if answers_one_record(selected) => (Purse::SetAside, relations_of(selected).count()),
        Root::Query | Root::Mutation | Root::Subscription => (Purse::Shared, 0),
    }
}

/// Whether a field has a resolver of its own.
pub(super) fn is_resolved(selected: &Selected<'_>) -> bool {
    match &selected.source {
        Source::Call(_) | Source::Custom(_) | Source::Related(_) => true,
        Source::TypeName
        | Source::Introspection
        | Source::Stored(..)
        | Source::Items
        | Source::NextToken
        | Source::Refused(_)
        | Source::Listen(_) => false,
    }
}

/// What a field at the root of a mutation runs if it succeeds: itself, and the relations of the record it answers.
fn needs<'s>(root: &'s Selected<'s>) -> impl Iterator<Item = &'s Selected<'s>> {
    let relations = answers_one_record(root).then(|| relations_of(root));
    std::iter::once(root).filter(|root| is_resolved(root)).chain(relations.into_iter().flatten())
}

fn relations_of<'s>(selected: &'s Selected<'s>) -> impl Iterator<Item = &'s Selected<'s>> {
    records_of(selected).iter().filter(|inner| is_resolved(inner))
}

/// Whether a field at the root of a mutation answers one record when it succeeds. A function may answer none; what it did
/// is done all the same.
fn answers_one_record(selected: &Selected<'_>) -> bool {
    match &selected.source {
        Source::Call(_) => true,
        Source::Custom(call) => {
            let returns = &call.operation.returns;
            matches!(returns.named, Named::Model(_)) && returns.list.is_none()
        }
        Source::TypeName
        | Source::Introspection
        | Source::Stored(..)
        | Source::Items
        | Source::NextToken
        | Source::Related(_)
        | Source::Refused(_)
        | Source::Listen(_) => false,
    }
}

fn refused(beyond: &Selected<'_>, needed: usize, limit: usize) -> GraphqlError {
    GraphqlError {
        path: None,
        locations: Some(vec![Location::at(beyond.position)]),
        message: format!(
            "The operation runs at least {needed} resolvers, and {limit} are allowed; nothing was written: split it into \
             several"
        ),
        kind: Some(ErrorKind::named("ResolverExecutionLimitReached")),
    }
}
