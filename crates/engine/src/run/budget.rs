//! How much one operation may use: resolvers, as AppSync's `resolverCountLimit` counts them, and memory.
//!
//! A resolver is a field at the root, or a relation followed from one record. Those that fit run, in their order, and each
//! of the others is an error of its field, as AppSync has it:
//! <https://docs.aws.amazon.com/appsync/latest/devguide/configuration-limits.html>. A mutation is stricter than AppSync's:
//! what its fields at the root and the relations of what they write come to is known before anything is written. If that
//! is too much, it is refused as a whole; otherwise it is set aside, so that no other field can use it up.
//!
//! Memory is charged where it arises: copies of variables before they are made, records when they arrive, reads of a
//! relation before they are planned. A request that has spent what it may use is refused what it still asks for.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use model::Root;
use plan::Item;

use super::{Does, ReadyRoot, Variables};
use crate::{
    ErrorKind, GraphqlError, Limits,
    compile::{Objects, Page, Place, Template},
    failure::Failure,
    size::bytes_of_item,
};

/// How many records and calls to the database an operation goes through before other requests of its thread have a turn. A
/// store in this process answers at once, so that waiting for it gives them none. Two hundred take about a millisecond.
const READ_AT_ONCE: usize = 200;

/// What an operation may still use.
pub(crate) struct Budget {
    resolvers: usize,
    resolvers_left: AtomicUsize,
    bytes: usize,
    bytes_left: AtomicUsize,
    /// Records and calls to the database since the operation went on.
    read_at_once: AtomicUsize,
}

/// Out of what resolvers are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Allowance {
    /// What is left for the field that comes first.
    Shared,
    /// What was set aside for the relations of a record that a mutation writes.
    SetAside,
}

impl Budget {
    /// All that the limits allow.
    pub(crate) fn of(limits: &Limits) -> Self {
        let bytes = limits.working_bytes();
        Self {
            resolvers: limits.resolvers,
            resolvers_left: AtomicUsize::new(limits.resolvers),
            bytes,
            bytes_left: AtomicUsize::new(bytes),
            read_at_once: AtomicUsize::new(0),
        }
    }

    /// Sets aside what a mutation needs, or says why it may not run at all. Of a query nothing is set aside: nothing is
    /// written, so nothing is lost if only a part is answered.
    pub(crate) fn set_aside(&self, root: Root, fields: &[ReadyRoot<'_>]) -> Result<(), GraphqlError> {
        match root {
            Root::Query | Root::Subscription => Ok(()),
            Root::Mutation => {
                let needed = || fields.iter().flat_map(needs);
                match needed().nth(self.resolvers) {
                    Some(beyond) => Err(refused(beyond, needed().count(), self.resolvers)),
                    None => {
                        self.resolvers_left.store(self.resolvers - needed().count(), Relaxed);
                        Ok(())
                    }
                }
            }
        }
    }

    /// How many of these resolvers may run. They count as run.
    pub(crate) fn take(&self, wanted: usize, allowance: Allowance) -> usize {
        match allowance {
            Allowance::SetAside => wanted,
            Allowance::Shared => wanted.min(take(&self.resolvers_left, wanted)),
        }
    }

    /// Gives back what was set aside for a record that was not written.
    pub(crate) fn give_back(&self, resolvers: usize) {
        self.resolvers_left.fetch_add(resolvers, Relaxed);
    }

    /// Why a resolver does not run.
    pub(crate) fn spent(&self) -> Failure {
        Failure::too_many_resolvers(self.resolvers)
    }

    /// Charges memory. Once there is not enough left, nothing is.
    pub(crate) fn charge(&self, bytes: usize) -> Result<(), Failure> {
        if take(&self.bytes_left, bytes) < bytes { Err(Failure::too_much_memory(self.bytes)) } else { Ok(()) }
    }

    /// Refuses what would be read once nothing more could be held.
    pub(crate) fn check(&self) -> Result<(), Failure> {
        if self.bytes_left.load(Relaxed) == 0 { Err(Failure::too_much_memory(self.bytes)) } else { Ok(()) }
    }

    /// Runs an operation. Each time that it goes on, it may read so much before it lets others go on.
    pub(crate) async fn pace<T>(&self, operation: impl Future<Output = T>) -> T {
        let mut operation = pin!(operation);
        poll_fn(|context| {
            self.read_at_once.store(0, Relaxed);
            operation.as_mut().poll(context)
        })
        .await
    }

    /// Waits until the operation goes on anew, if it has read much since it did. All that it does side by side waits: as long
    /// as one part of it were to go on, it would hold its thread.
    pub(crate) async fn breathe(&self) {
        while self.read_at_once.load(Relaxed) >= READ_AT_ONCE {
            tokio::task::yield_now().await;
        }
    }

    /// A call to the database has brought this many records.
    pub(crate) fn has_read(&self, records: usize) {
        self.read_at_once.fetch_add(records.saturating_add(1), Relaxed);
    }

    /// Charges records that were read.
    pub(crate) fn charge_items(&self, items: &[Item]) -> Result<(), Failure> {
        items.iter().try_for_each(|item| self.charge(bytes_of_item(item)))
    }

    /// Charges the copies that filling a template makes: what reads the value copies it again.
    pub(crate) fn charge_variables(&self, template: &Template, variables: &Variables) -> Result<(), GraphqlError> {
        let bytes = template.copied(&variables.sizes).saturating_mul(2);
        self.charge(bytes).map_err(|failure| GraphqlError {
            path: None,
            locations: None,
            message: failure.message,
            kind: failure.error_type.map(ErrorKind::named),
        })
    }
}

/// What was left before.
fn take(left: &AtomicUsize, wanted: usize) -> usize {
    let before = left.fetch_update(Relaxed, Relaxed, |left| Some(left.saturating_sub(wanted)));
    // Both arms hold what was left before.
    let (Ok(before) | Err(before)) = before;
    before
}

/// The allowance of the relations of what a field at the root answers, and how much was set aside.
pub(crate) fn allowance_of(root: Root, field: &ReadyRoot<'_>) -> (Allowance, usize) {
    match root {
        Root::Mutation => match one_record(field) {
            Some(objects) => (Allowance::SetAside, objects.relations().count()),
            None => (Allowance::Shared, 0),
        },
        Root::Query | Root::Subscription => (Allowance::Shared, 0),
    }
}

/// Whether a field at the root has a resolver of its own.
pub(crate) fn is_resolved(field: &ReadyRoot<'_>) -> bool {
    match &field.does {
        Does::Record(..) | Does::Page(..) | Does::Custom(..) => true,
        Does::TypeName | Does::Introspects | Does::Refuses(_) => false,
    }
}

/// What a field at the root of a mutation runs if it succeeds: itself, and the relations of the record it answers.
fn needs<'r>(field: &'r ReadyRoot<'_>) -> impl Iterator<Item = &'r Place> {
    let relations = one_record(field).into_iter().flat_map(|objects| objects.relations().map(|(place, _)| place));
    std::iter::once(field).filter(|field| is_resolved(field)).map(|field| field.place).chain(relations)
}

/// What is selected of the one record that a field at the root of a mutation answers when it succeeds. A function may
/// answer none; what it did is done all the same.
fn one_record<'r>(field: &'r ReadyRoot<'_>) -> Option<&'r Objects> {
    match &field.does {
        Does::Record(objects, _) => Some(objects),
        Does::Custom(call, _) if call.operation.answers_one_record() => call.value.objects(),
        Does::Custom(..) | Does::Page(..) | Does::TypeName | Does::Introspects | Does::Refuses(_) => None,
    }
}

fn refused(beyond: &Place, needed: usize, limit: usize) -> GraphqlError {
    GraphqlError {
        path: None,
        locations: Some(vec![beyond.position]),
        message: format!(
            "The operation runs at least {needed} resolvers, and {limit} are allowed; nothing was written: split it into \
             several"
        ),
        kind: Some(ErrorKind::named("ResolverExecutionLimitReached")),
    }
}

/// How many records a page may hold so that its answer can still be within this many bytes, and one more: a page that
/// holds so many is too large whatever is in it.
pub(crate) fn most_records(page: &Page, response_bytes: usize) -> u32 {
    let bytes: usize = page.items().map(Objects::least_bytes).sum();
    u32::try_from(response_bytes / bytes.max(1) + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use futures_util::future::join_all;

    use super::*;

    #[tokio::test]
    async fn all_parts_of_an_operation_wait_once_it_has_read_much() {
        let budget = Budget::of(&Limits::default());
        let (read, stretches, others) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(true));
        let part = || async {
            for _ in 0..10 {
                budget.breathe().await;
                budget.has_read(99);
                read.fetch_add(100, Relaxed);
            }
        };
        let mut operation = pin!(budget.pace(join_all((0..100).map(|_| part()))));
        poll_fn(|context| {
            let before = read.load(Relaxed);
            let polled = operation.as_mut().poll(context);
            stretches.fetch_add(1, Relaxed);
            others.fetch_and(read.load(Relaxed) - before <= READ_AT_ONCE, Relaxed);
            polled
        })
        .await;
        assert_eq!(read.load(Relaxed), 100_000);
        assert!(others.load(Relaxed), "no stretch reads more, however many parts there are");
        assert!(stretches.load(Relaxed) >= 500);
    }
}
