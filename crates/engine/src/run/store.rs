//! Runs a plan against the store.

use authz::Decision;
use model::api::Change;
use plan::{
    ConditionFailure, Fresh, Item, One, Outcome, Page, Pages, PlannedWrite, Read, Reading, Step, Store, StoreError,
    Write, lost, once,
};

use super::{
    Budget,
    writes::{DecidedGuard, in_order},
};
use crate::{
    Delivery,
    answer::{Node, Records},
    event::Publish,
    failure::Failure,
};

/// How often a write of a trigger is tried again when it meets another one.
pub(super) const MAX_TRIES: usize = 20;

/// How often a write of a trigger is tried again when its answer is lost.
pub(super) const MAX_LOST: usize = 2;

/// A write takes about as long as reading this many records.
const READS_OF_A_WRITE: usize = 20;

/// What running needs.
pub(crate) struct Runner<'a> {
    pub(crate) store: &'a dyn Store,
    pub(crate) publish: &'a dyn Publish,
    pub(crate) cursors: &'a plan::Cursors,
    pub(crate) budget: &'a Budget,
    pub(crate) delivery: &'a Delivery,
    pub(crate) fresh: &'a Fresh,
    /// The decision on the operation as such, without that on fields of its input.
    pub(crate) operation: Option<&'a Decision>,
    /// The names of the input's fields, in the order in which they are given.
    pub(crate) order: &'a [String],
    /// The decisions on fields of the input.
    pub(crate) guards: &'a [DecidedGuard<'a>],
    /// `Query` or `Mutation`, and the field: for messages.
    pub(crate) type_name: &'a str,
    pub(crate) field: &'a str,
}

/// What a plan did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It read, or it wrote for the first time.
    New,
    /// The write had taken effect before: the answer is that of then.
    Repeated,
    /// It wrote for the first time, and subscribers hear of it from the database: it could not be known again there.
    FromDatabase,
}

impl Runner<'_> {
    /// Reads one record, or finds that there is none.
    pub(crate) async fn one(&self, one: One) -> Result<Option<Item>, Failure> {
        let page = self.page(&Step::Query(one.query)).await?;
        match (page.items.into_iter().next(), page.scanned) {
            (Some(item), _) => Ok(Some(item)),
            (None, 0) => Ok(None),
            (None, _) => Err(self.unauthorized()),
        }
    }

    /// Writes one record, and tells what has to know of it.
    pub(crate) async fn written(&self, planned: PlannedWrite) -> Result<(Item, Effect), Failure> {
        let change = change_of(&planned.write);
        let is_recognisable = planned.is_recognisable(self.fresh);
        let under_way = self.publish.begin_write(planned.write.table(), &planned.key);
        let (item, effect) = match self.delivery {
            // Writes that take effect together are run by `run::together`.
            Delivery::Direct | Delivery::Together { .. } => (self.write(planned).await?, Effect::New),
            Delivery::AtLeastOnce { key } => self.write_once(key, &planned).await?,
        };
        let effect = match (effect, under_way) {
            (Effect::New, Some(under_way)) if is_recognisable => {
                under_way.written(change, &item);
                Effect::New
            }
            (Effect::New, Some(_)) => Effect::FromDatabase,
            (effect, _) => effect,
        };
        Ok((item, effect))
    }

    /// Reads a page, with a token for the next one.
    pub(crate) async fn pages<'o>(&self, pages: Pages) -> Result<Records<'o>, Failure> {
        let query = pages.fingerprint();
        let read = self.read(pages).await?;
        Ok(Records {
            items: read.items.into_iter().map(Node::bare).collect(),
            next_token: read.next.map(|position| self.cursors.seal(&query, &position)),
        })
    }

    /// Reads a page with as many calls as it takes.
    pub(crate) async fn read(&self, pages: Pages) -> Result<Read, Failure> {
        let mut reading = Reading::of(pages);
        while let Some(step) = reading.step() {
            let page = self.page(&step).await?;
            self.budget.charge_items(&page.items)?;
            reading.take(page);
        }
        Ok(reading.finish())
    }

    async fn write(&self, planned: PlannedWrite) -> Result<Item, Failure> {
        self.budget.breathe().await;
        self.budget.has_read(READS_OF_A_WRITE);
        let step = Step::Write(planned.write);
        match self.store.run(&step).await {
            Ok(outcome) => match (step, outcome) {
                (Step::Write(Write::Put(put)), _) => Ok(put.item),
                (_, Outcome::Record(Some(item))) => Ok(item),
                (_, Outcome::Record(None) | Outcome::Page(_)) => Err(self.unauthorized()),
            },
            Err(StoreError::ConditionFailed { stored }) => {
                let Step::Write(write) = step else { return Err(self.unauthorized()) };
                Err(self.explain(&PlannedWrite { write, ..planned }, stored.as_ref()))
            }
            Err(error @ StoreError::OutcomeUnknown { .. }) => {
                let Step::Write(write) = step else { return Err(self.of_store(&error)) };
                self.look_up(&PlannedWrite { write, ..planned }, &error).await
            }
            Err(error) => Err(self.of_store(&error)),
        }
    }

    /// A write whose answer was lost has happened if its record shows it. Otherwise its outcome stays unknown.
    async fn look_up(&self, planned: &PlannedWrite, error: &StoreError) -> Result<Item, Failure> {
        let stored = self.store.run(&lost::look(planned)).await.ok().and_then(record);
        match lost::answer_of(planned, self.fresh, stored) {
            Some(item) => {
                tracing::info!(field = self.field, %error, "a write whose answer was lost has happened");
                Ok(item)
            }
            None => Err(self.of_store(error)),
        }
    }

    /// A write that takes effect once for each key. See `plan::once`.
    async fn write_once(&self, key: &str, planned: &PlannedWrite) -> Result<(Item, Effect), Failure> {
        let mut lost = 0;
        for _ in 0..MAX_TRIES {
            if let Some(answer) = self.recall(key).await? {
                return Ok((answer, Effect::Repeated));
            }
            let before = match once::look_first(planned) {
                None => None,
                Some(step) => record(self.step(&step).await?),
            };
            let Some((transaction, answer)) = once::transaction(key, planned, before.as_ref(), self.fresh) else {
                return Err(self.explain(planned, None));
            };
            match self.store.run(&transaction).await {
                Ok(_) => return Ok((answer, Effect::New)),
                // Another gateway delivers the same at this moment; the next round finds its answer.
                Err(StoreError::Conflict) => {}
                // The next round finds what it left, and if that comes later, one of the two writes nothing.
                Err(StoreError::OutcomeUnknown { .. }) if lost < MAX_LOST => lost += 1,
                Err(StoreError::TransactionConditionFailed { failed, .. })
                    if failed.contains(&once::RECORD_POSITION) => {}
                Err(StoreError::TransactionConditionFailed { stored, .. }) => {
                    let stored = stored.into_iter().nth(once::WRITE_POSITION).flatten();
                    // Only a record that changed under the guard is worth another try.
                    if before.is_none() || stored == before {
                        return Err(self.explain(planned, stored.as_ref()));
                    }
                }
                Err(error) => return Err(self.of_store(&error)),
            }
        }
        Err(self.of_store(&StoreError::Conflict))
    }

    async fn page(&self, step: &Step) -> Result<Page, Failure> {
        self.budget.check()?;
        self.budget.breathe().await;
        let page = match self.step(step).await? {
            Outcome::Page(page) => page,
            Outcome::Record(_) => Page::default(),
        };
        self.budget.has_read(page.items.len());
        Ok(page)
    }

    async fn recall(&self, key: &str) -> Result<Option<Item>, Failure> {
        Ok(record(self.step(&once::recall(key)).await?).as_ref().and_then(once::answer_of))
    }

    pub(super) async fn step(&self, step: &Step) -> Result<Outcome, Failure> {
        self.store.run(step).await.map_err(|error| self.of_store(&error))
    }

    pub(super) fn of_store(&self, error: &StoreError) -> Failure {
        tracing::warn!(field = self.field, %error, "a call to the database did not succeed");
        Failure::of_store(error, &self.fresh.id)
    }

    pub(super) fn explain(&self, planned: &PlannedWrite, stored: Option<&Item>) -> Failure {
        match planned.explain_failure(stored) {
            ConditionFailure::Unauthorized => match stored.map(|stored| self.refused_fields(stored)) {
                Some(fields) if !fields.is_empty() => Failure::unauthorized_on(&fields),
                Some(_) | None => self.unauthorized(),
            },
            ConditionFailure::ConditionFailed => Failure::condition_failed(&self.fresh.id),
        }
    }

    /// The fields of the input that the stored record refuses to a caller who may write it otherwise.
    fn refused_fields(&self, stored: &Item) -> Vec<String> {
        let refuses = |guard: &&DecidedGuard<'_>| match guard.decision {
            Decision::Deny(_) => true,
            Decision::Allow(grant) => !plan::covers(&grant.scope, stored),
        };
        let may_write = match self.operation {
            Some(Decision::Allow(grant)) => plan::covers(&grant.scope, stored),
            Some(Decision::Deny(_)) | None => false,
        };
        if !may_write {
            return Vec::new();
        }
        let mut refused: Vec<String> = Vec::new();
        for field in self.guards.iter().filter(refuses).flat_map(|guard| guard.fields) {
            // A field that is set to null is asked about twice.
            if !refused.contains(field) {
                refused.push(field.clone());
            }
        }
        in_order(&mut refused, self.order);
        refused
    }

    fn unauthorized(&self) -> Failure {
        Failure::unauthorized(self.type_name, self.field)
    }
}

pub(super) fn change_of(write: &Write) -> Change {
    match write {
        Write::Put(_) => Change::Create,
        Write::Update(_) => Change::Update,
        Write::Delete(_) => Change::Delete,
    }
}

pub(super) fn record(outcome: Outcome) -> Option<Item> {
    match outcome {
        Outcome::Record(record) => record,
        Outcome::Page(_) => None,
    }
}
