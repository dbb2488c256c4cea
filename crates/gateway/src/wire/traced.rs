//! The evaluator and the store, watched for the sandbox's console. Where nothing is traced they are passed through.

use std::{sync::Arc, time::Instant};

use authz::{Caller, Decider, Evaluate, Evaluating, Question};
use plan::{Preparing, Running, Step, Store, TableSpec};
use serde_json::{Value, json};

use crate::console::{self, show};

/// Tells the current trace what the evaluator decides.
pub(super) struct TracedEvaluate(pub(super) Arc<dyn Evaluate>);

impl Evaluate for TracedEvaluate {
    fn evaluate<'a>(&'a self, caller: &'a Caller, questions: &'a [Question]) -> Evaluating<'a> {
        let Some(trace) = console::current() else { return self.0.evaluate(caller, questions) };
        Box::pin(async move {
            let began = Instant::now();
            let decided = self.0.evaluate(caller, questions).await;
            let shown: Vec<Value> = match &decided {
                Ok(decisions) => {
                    questions.iter().zip(decisions).map(|(one, other)| show::decision(one, other)).collect()
                }
                Err(undecided) => questions.iter().map(|question| show::undecided(question, &undecided.why)).collect(),
            };
            trace.event(began, json!({ "kind": "decision", "decisions": shown }));
            decided
        })
    }

    fn decider(&self) -> Decider {
        self.0.decider()
    }
}

/// Tells the current trace what the store does.
pub(super) struct TracedStore(pub(super) Arc<dyn Store>);

impl Store for TracedStore {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        self.0.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        let Some(trace) = console::current() else { return self.0.run(step) };
        Box::pin(async move {
            let began = Instant::now();
            let outcome = self.0.run(step).await;
            trace.event(began, json!({ "kind": "step", "step": show::step(step, &outcome) }));
            outcome
        })
    }

    fn impairment(&self) -> Option<&'static str> {
        self.0.impairment()
    }
}
