//! What became of the functions that one request called: told to its trace, and to its explanation if it asks for one.
//!
//! Like the trace, the list travels with the task of the request, so that the engine knows nothing of it.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use plan::FunctionError;
use plugin_host::{CallReport, ResolverFailure};
use serde_json::{Map, Value, json};

use crate::console::{self, Trace, show};

/// How many calls an explanation shows.
const MOST_CALLS: usize = 60;

tokio::task_local! {
    static EXPLAINED: Arc<Mutex<Vec<Value>>>;
}

/// Runs a request, and answers what became of the functions that it called.
pub(crate) async fn explained<W: Future>(work: W) -> (W::Output, Vec<Value>) {
    let calls = Arc::new(Mutex::default());
    let output = EXPLAINED.scope(Arc::clone(&calls), work).await;
    let calls = std::mem::take(&mut *calls.lock().unwrap_or_else(PoisonError::into_inner));
    (output, calls)
}

/// A call that has begun. One that is dropped before it has ended was abandoned.
pub(crate) struct Call {
    began: Instant,
    function: String,
    trace: Option<Arc<Trace>>,
    explained: Option<Arc<Mutex<Vec<Value>>>>,
    is_told: bool,
}

impl Call {
    /// A function is called by the request of the current task.
    pub(crate) fn begin(function: &str) -> Self {
        let explained = EXPLAINED.try_with(Arc::clone).ok();
        let (trace, function) = (console::current(), function.to_owned());
        Self { began: Instant::now(), function, trace, explained, is_told: false }
    }

    /// A component has answered, or has not.
    pub(crate) fn of_component(mut self, report: &CallReport, failure: Option<&ResolverFailure>) {
        self.tell(show::component_call(report, failure));
    }

    /// A function that is no component has answered, or has not.
    pub(crate) fn of_outside(mut self, failure: Option<&FunctionError>) {
        self.tell(show::outside_call(failure));
    }

    fn tell(&mut self, told: Map<String, Value>) {
        self.is_told = true;
        if let Some(trace) = &self.trace {
            let mut step =
                Map::from_iter([("call".to_owned(), json!("Call")), ("table".to_owned(), json!(self.function))]);
            step.extend(told.clone());
            trace.event(self.began, json!({ "kind": "function", "step": step }));
        }
        if let Some(explained) = &self.explained {
            let micros = u64::try_from(self.began.elapsed().as_micros()).unwrap_or(u64::MAX);
            let mut call = Map::from_iter([("function".to_owned(), json!(self.function))]);
            call.extend(told);
            call.insert("micros".to_owned(), micros.into());
            let mut calls = explained.lock().unwrap_or_else(PoisonError::into_inner);
            if calls.len() < MOST_CALLS {
                calls.push(call.into());
            }
        }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        if !self.is_told {
            let why = "the request ended before the function did";
            self.tell(Map::from_iter([("outcome".to_owned(), json!("abandoned")), ("why".to_owned(), json!(why))]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_call_that_does_not_end_before_its_request_is_told_as_well() {
        let work = async {
            let _call = Call::begin("slow");
            Call::begin("quick").of_outside(None);
        };
        let ((), calls) = explained(work).await;
        let told: Vec<_> = calls.iter().map(|call| (call["function"].as_str(), call["outcome"].as_str())).collect();
        assert_eq!(told, [(Some("quick"), Some("answered")), (Some("slow"), Some("abandoned"))]);
        // Where no explanation is asked for, none is kept.
        Call::begin("elsewhere").of_outside(None);
    }
}
