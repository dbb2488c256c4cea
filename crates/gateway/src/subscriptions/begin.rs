//! How an operation begins that came over a WebSocket: who asks, whether they may, and what they get.

use std::sync::Arc;

use axum::http::request::Parts;
use engine::Subscribed;
use realtime::{Authorization, Operations, Start};
use serde_json::{Value, json};
use tracing::Instrument;

use crate::{
    admission::{Admitted, Identified},
    console::Trace,
    execution::Api,
    observe::Record,
    request::RequestId,
    respond::Refusal,
};

/// What came of an operation.
pub(super) enum Outcome {
    /// It hears events from now on, until the credential runs out.
    Listening(engine::Subscription, Box<Identified>),
    /// It was a query or a mutation, with this answer.
    Executed(Vec<u8>),
    /// It may not, or it failed.
    Refused(realtime::Refusal),
}

/// Authorizes an operation, and begins it or runs it, in a span of its own. `head` is that of the upgrade, `opener` who opened
/// the connection. The sandbox's console shows what was decided.
pub(super) async fn begin(api: &Api, head: &Parts, opener: Option<Identified>, start: Start) -> Outcome {
    let id = RequestId::new();
    let socket = head.extensions.get::<RequestId>().map(ToString::to_string).unwrap_or_default();
    let span = tracing::info_span!("operation", %id, socket, operation = start.id);
    traced(api, head, opener, start, id).instrument(span).await
}

async fn traced(api: &Api, head: &Parts, opener: Option<Identified>, start: Start, id: RequestId) -> Outcome {
    let Some(console) = api.execution.console() else { return authorized(api, head, opener, start, None).await };
    let trace = Trace::start(api.admission.now());
    let outcome = trace.follow(authorized(api, head, opener, start, Some(&trace))).await;
    console.requests.keep(trace.finish(&id.to_string()));
    outcome
}

async fn authorized(
    api: &Api,
    head: &Parts,
    opener: Option<Identified>,
    start: Start,
    trace: Option<&Arc<Trace>>,
) -> Outcome {
    match run(api, head, opener, start, trace).await {
        Ok(outcome) => outcome,
        Err(refusal) => {
            tracing::info!(why = %refusal.message(), "an operation of a socket was refused");
            if let Some(trace) = trace {
                trace.refused(&refusal.why());
            }
            Outcome::Refused(refusal.on_a_socket())
        }
    }
}

async fn run(
    api: &Api,
    head: &Parts,
    opener: Option<Identified>,
    start: Start,
    trace: Option<&Arc<Trace>>,
) -> Result<Outcome, Refusal> {
    let (authorization, operations) = (start.authorization.clone(), start.operations);
    let request = operation(start);
    let identified = match (authorization, opener) {
        (Authorization::Own(own), _) => api.admission.on_socket(head, &own, &request).await?,
        (Authorization::OfConnection, Some(opener)) => opener,
        (Authorization::OfConnection, None) => return Err(Refusal::Internal),
    };
    let (request, caller) = (identified.asks(request), Arc::clone(&identified.caller));
    let place = api.admission.under_way(&identified).await?;
    let deadline = api.execution.deadline();
    if let Some(trace) = trace {
        trace.admitted(&caller, &request);
    }
    match (api.execution.subscribe(&caller, request.clone(), &place, deadline).await?, operations) {
        (Subscribed::Listening(subscription), _) => Ok(Outcome::Listening(subscription, Box::new(identified))),
        (Subscribed::Refused(response), _) => {
            if let Some(trace) = trace {
                trace.answered(&response);
            }
            Ok(Outcome::Refused(realtime::Refusal::Errors(errors_of(response))))
        }
        (Subscribed::NotASubscription(root), Operations::Subscriptions) => {
            Ok(Outcome::Refused(realtime::Refusal::unsupported(&root.name().to_ascii_lowercase())))
        }
        (Subscribed::NotASubscription(_), Operations::All) => {
            let bytes = request.query.len();
            let admitted = Admitted { caller, request, bytes, place };
            let (who, record) = (admitted.place.who().clone(), Record::begin(&head.headers));
            let answer = api.execution.execute(admitted, deadline, trace.cloned(), Some(Arc::clone(&record))).await;
            api.admission.charge(&who, record.cost());
            Ok(Outcome::Executed(answer?))
        }
    }
}

/// The operation that a client wants to begin.
fn operation(start: Start) -> engine::Request {
    let Start { query, operation_name, variables, .. } = start;
    engine::Request { query, operation_name, variables, ..engine::Request::default() }
}

/// The errors of a refused subscription. A frame of errors has no place for `extensions` but those of an error.
fn errors_of(response: engine::Response) -> Vec<Value> {
    let errors = response.errors.iter().filter_map(|error| serde_json::to_value(error).ok());
    let mut errors: Vec<Value> = errors.collect();
    if let (Some(explanation), Some(Value::Object(first))) = (response.explanation, errors.first_mut()) {
        first.insert("extensions".to_owned(), json!({ "explain": explanation }));
    }
    errors
}
