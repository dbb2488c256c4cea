//! The store, measured: each call is counted with its outcome, its time and what it consumed.

use std::{sync::Arc, time::Instant};

use plan::{Outcome, Preparing, Running, Step, Store, StoreError, TableSpec, Write};
#[cfg(feature = "dynamodb")]
use store_dynamodb::metered;
use telemetry::{Metrics, StoreCall, StoreOutcome};

use super::count_call;

/// What DynamoDB says to those that ask too much.
const THROTTLED: &[&str] = &[
    "LimitExceededException",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "Throttling",
    "ThrottlingException",
    "UnprocessedKeys",
];

/// Tells the metrics what the store does.
pub(crate) struct MeasuredStore {
    store: Arc<dyn Store>,
    metrics: Arc<Metrics>,
}

impl MeasuredStore {
    pub(crate) fn new(store: Arc<dyn Store>, metrics: Arc<Metrics>) -> Self {
        Self { store, metrics }
    }
}

impl Store for MeasuredStore {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        self.store.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        Box::pin(async move {
            let began = Instant::now();
            let (outcome, units) = metered(self.store.run(step)).await;
            let is_known = units > 0.0;
            self.metrics.store_call(call_of(step), outcome_of(&outcome), began.elapsed(), is_known.then_some(units));
            count_call(records_of(&outcome), units);
            outcome
        })
    }

    fn impairment(&self) -> Option<&'static str> {
        self.store.impairment()
    }
}

/// A store in this process consumes no capacity units.
#[cfg(not(feature = "dynamodb"))]
async fn metered<T>(work: impl Future<Output = T>) -> (T, f64) {
    (work.await, 0.0)
}

fn call_of(step: &Step) -> StoreCall {
    match step {
        Step::Get(_) => StoreCall::Get,
        Step::BatchGet(_) => StoreCall::BatchGet,
        Step::Query(_) => StoreCall::Query,
        Step::Scan(_) => StoreCall::Scan,
        Step::Write(Write::Put(_)) => StoreCall::Put,
        Step::Write(Write::Update(_)) => StoreCall::Update,
        Step::Write(Write::Delete(_)) => StoreCall::Delete,
        Step::Transact(_) => StoreCall::Transact,
    }
}

/// How many records a call has read or written, as far as its outcome says so. One that fails has looked at one.
fn records_of(outcome: &Result<Outcome, StoreError>) -> usize {
    match outcome {
        Ok(Outcome::Page(page)) => page.items.len().max(usize::try_from(page.scanned).unwrap_or(usize::MAX)),
        Ok(Outcome::Record(_)) | Err(_) => 1,
    }
}

pub(super) fn outcome_of(outcome: &Result<Outcome, StoreError>) -> StoreOutcome {
    match outcome {
        Ok(_) => StoreOutcome::Success,
        Err(StoreError::ConditionFailed { .. } | StoreError::TransactionConditionFailed { .. }) => {
            StoreOutcome::Condition
        }
        Err(StoreError::Conflict) => StoreOutcome::Conflict,
        Err(StoreError::KeyMismatch { .. } | StoreError::IndexMismatch { .. } | StoreError::Rejected { .. }) => {
            StoreOutcome::Rejected
        }
        Err(StoreError::Unavailable { code, .. }) if THROTTLED.contains(&code.as_str()) => StoreOutcome::Throttled,
        Err(StoreError::Unavailable { .. }) => StoreOutcome::Unavailable,
        Err(StoreError::OutcomeUnknown { .. }) => StoreOutcome::Unknown,
    }
}
