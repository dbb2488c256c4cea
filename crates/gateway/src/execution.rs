//! Runs what has been admitted, to its end and within its limits: the same over HTTP and over a socket.

use std::{sync::Arc, time::Duration};

use authz::Caller;
use engine::{Delivery, Subscribed};
use listen::Background;
use serde_json::Value;
use settings::Limits;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

use crate::{
    admission::Admitted,
    calls,
    console::{Console, Trace},
    observe::Record,
    ports::Graphql,
    respond::Refusal,
    turns::Turns,
    under_way::Place,
};

/// Runs operations.
pub(crate) struct Execution {
    graphql: Arc<dyn Graphql>,
    background: Background,
    turns: Turns,
    /// Shows a developer what was run.
    console: Option<Arc<Console>>,
    request_time: Duration,
    response_bytes: usize,
}

impl Execution {
    pub(crate) fn new(
        limits: &Limits,
        graphql: Arc<dyn Graphql>,
        background: Background,
        turns: Turns,
        console: Option<Arc<Console>>,
    ) -> Self {
        let (request_time, response_bytes) = (limits.request_time, limits.response_bytes);
        Self { graphql, background, turns, console, request_time, response_bytes }
    }

    /// When an operation that begins now has to have ended.
    pub(crate) fn deadline(&self) -> Instant {
        Instant::now() + self.request_time
    }

    /// The largest answer, in bytes.
    pub(crate) fn response_bytes(&self) -> usize {
        self.response_bytes
    }

    /// The console, in a sandbox.
    pub(crate) fn console(&self) -> Option<&Arc<Console>> {
        self.console.as_ref()
    }

    /// Runs a query or a mutation to its end: what has begun does not stop half-way when the client hangs up.
    ///
    /// # Errors
    /// If it takes too long, or its answer is too large.
    pub(crate) async fn execute(
        &self,
        admitted: Admitted,
        deadline: Instant,
        trace: Option<Arc<Trace>>,
        record: Option<Arc<Record>>,
    ) -> Result<Vec<u8>, Refusal> {
        let (graphql, turns) = (Arc::clone(&self.graphql), self.turns.clone());
        let run = async move |caller: Arc<Caller>, request: engine::Request| {
            if request.explain == engine::Explain::No {
                return graphql.execute(&caller, request, Delivery::Direct).await;
            }
            let (mut answer, calls) = calls::explained(graphql.execute(&caller, request, Delivery::Direct)).await;
            if let (Some(Value::Object(explanation)), false) = (&mut answer.explanation, calls.is_empty()) {
                explanation.insert("functions".to_owned(), calls.into());
            }
            answer
        };
        let seen = record.clone();
        let Admitted { caller, request, bytes, place } = admitted;
        let of_caller = place.turns();
        let work = async move {
            let _place = place;
            let answer = match trace {
                None => run(caller, request).await,
                Some(trace) => {
                    trace.admitted(&caller, &request);
                    let answer = trace.follow(run(caller, request)).await;
                    trace.answered(&answer);
                    answer
                }
            };
            if let (Some(record), Some(error)) = (&seen, answer.errors.first()) {
                record.failed(error.error_type().unwrap_or("other"));
            }
            answer.to_json()
        };
        let execution = async move {
            timeout_at(deadline, turns.run(&of_caller, bytes, work)).await.map_err(|_| {
                tracing::warn!("a request took too long and was abandoned");
                Refusal::TimedOut
            })
        };
        let execution = async move {
            match record {
                None => execution.await,
                Some(record) => record.follow(execution).await,
            }
        };
        match self.background.finish(execution.in_current_span()).await {
            Ok(Ok(answer)) if answer.len() > self.response_bytes => {
                Err(Refusal::ResponseTooLarge { limit_bytes: self.response_bytes })
            }
            Ok(answer) => answer,
            Err(error) => {
                tracing::error!(%error, "a request was not executed to its end");
                Err(Refusal::Internal)
            }
        }
    }

    /// Lets a caller listen.
    ///
    /// # Errors
    /// If it takes too long.
    pub(crate) async fn subscribe(
        &self,
        caller: &Caller,
        request: engine::Request,
        place: &Place,
        deadline: Instant,
    ) -> Result<Subscribed, Refusal> {
        let text_bytes = request.query.len();
        let (of_caller, work) = (place.turns(), self.graphql.subscribe(caller, request));
        timeout_at(deadline, self.turns.run(&of_caller, text_bytes, work)).await.map_err(|_| Refusal::Internal)
    }

    /// Runs work that outlives its connection.
    pub(crate) fn background(&self) -> &Background {
        &self.background
    }
}

/// The GraphQL API: who may ask, and how it runs.
pub(crate) struct Api {
    pub(crate) admission: crate::admission::Admission,
    pub(crate) execution: Execution,
}
