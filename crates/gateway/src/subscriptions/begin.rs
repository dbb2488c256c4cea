//! How an operation begins that came over a WebSocket: who asks, whether they may, and what they get.

use std::{sync::Arc, time::SystemTime};

use authz::Caller;
use axum::http::request::Parts;
use engine::{Delivery, Subscribed};
use realtime::{Authorization, Operations, Start};
use serde_json::{Value, json};
use tokio::time::timeout;

use super::caller::{Identified, identify, operation};
use crate::{
    console::Trace,
    http::{App, RequestId},
    respond::Refusal,
};

/// What came of an operation.
pub(super) enum Outcome {
    /// It hears events from now on, until the credential runs out.
    Listening(engine::Subscription, Option<SystemTime>),
    /// It was a query or a mutation, with this answer.
    Executed(Vec<u8>),
    /// It may not, or it failed.
    Refused(realtime::Refusal),
}

/// Authorizes an operation, and begins it or runs it. `head` is that of the upgrade, `opener` who opened the connection.
/// The sandbox's console shows what was decided.
pub(super) async fn begin(app: &App, head: &Parts, opener: Option<Identified>, start: Start) -> Outcome {
    let Some(console) = &app.console else { return authorized(app, head, opener, start, None).await };
    let trace = Trace::start((app.now)());
    let of_socket = head.extensions.get::<RequestId>().map(ToString::to_string).unwrap_or_default();
    let id = format!("{of_socket}/{}", start.id);
    let outcome = trace.follow(authorized(app, head, opener, start, Some(&trace))).await;
    console.requests.keep(trace.finish(&id));
    outcome
}

async fn authorized(
    app: &App,
    head: &Parts,
    opener: Option<Identified>,
    start: Start,
    trace: Option<&Arc<Trace>>,
) -> Outcome {
    let (authorization, operations) = (start.authorization.clone(), start.operations);
    let request = operation(start);
    let identified = match (authorization, opener) {
        (Authorization::Own(own), _) => identify(app, head, &own, &request).await,
        (Authorization::OfConnection, Some(opener)) => Ok(opener),
        (Authorization::OfConnection, None) => Err(Refusal::Internal),
    };
    let identified = match identified {
        Ok(identified) => identified,
        Err(refusal) => {
            tracing::info!(why = %refusal.message(), "a subscriber was refused");
            return refused(&refusal, trace);
        }
    };
    let (request, caller, until) = (identified.asks(request), identified.caller, identified.until);
    if let Some(trace) = trace {
        trace.admitted(&caller, &request);
    }
    let subscribed = timeout(app.limits.request_time, app.graphql.subscribe(&caller, request.clone())).await;
    match (subscribed, operations) {
        (Ok(Subscribed::Listening(subscription)), _) => Outcome::Listening(subscription, until),
        (Ok(Subscribed::Refused(response)), _) => {
            if let Some(trace) = trace {
                trace.answered(&response);
            }
            Outcome::Refused(realtime::Refusal::Errors(errors_of(response)))
        }
        (Ok(Subscribed::NotASubscription(root)), Operations::Subscriptions) => {
            Outcome::Refused(realtime::Refusal::unsupported(&root.name().to_ascii_lowercase()))
        }
        (Ok(Subscribed::NotASubscription(_)), Operations::All) => {
            match execute(app, caller, request, trace.cloned()).await {
                Ok(answer) => Outcome::Executed(answer),
                Err(refusal) => refused(&refusal, trace),
            }
        }
        (Err(_), _) => refused(&Refusal::Internal, trace),
    }
}

fn refused(refusal: &Refusal, trace: Option<&Arc<Trace>>) -> Outcome {
    if let Some(trace) = trace {
        trace.refused(&refusal.why());
    }
    Outcome::Refused(refusal.on_a_socket())
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

/// Runs a query or a mutation to its end, as if it had come by `POST`.
async fn execute(
    app: &App,
    caller: Arc<Caller>,
    request: engine::Request,
    trace: Option<Arc<Trace>>,
) -> Result<Vec<u8>, Refusal> {
    let (graphql, limit) = (Arc::clone(&app.graphql), app.limits.request_time);
    let limit_bytes = app.limits.response_bytes;
    let execution = async move {
        match trace {
            None => timeout(limit, graphql.execute(&caller, request, Delivery::Direct)).await,
            Some(trace) => {
                let run = trace.follow(graphql.execute(&caller, request, Delivery::Direct));
                timeout(limit, run).await.inspect(|answer| trace.answered(answer))
            }
        }
    };
    match app.background.finish(execution).await {
        Ok(Ok(response)) => match response.to_json() {
            answer if answer.len() > limit_bytes => Err(Refusal::ResponseTooLarge { limit_bytes }),
            answer => Ok(answer),
        },
        Ok(Err(_)) => Err(Refusal::TimedOut),
        Err(_) => Err(Refusal::Internal),
    }
}
