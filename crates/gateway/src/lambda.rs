//! `POST /2015-03-31/functions/{name}/invocations`: AWS Lambda's Invoke API, through which Cognito, or an emulator of
//! it, runs a trigger: <https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html>.

mod asynchronous;
pub(crate) mod delivery;
mod event;
mod failure;
pub(crate) mod journal;
mod target;
#[cfg(test)]
pub(crate) mod tests;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use axum::{
    body::{Body, Bytes},
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode},
};
use identity::sigv4::SignedHead;
use listen::Background;
use plan::accepted::AcceptedEvent;
use serde_json::Value;
use tokio::time::timeout;
use tracing::Instrument;

use crate::{
    body::{Unread, discard, read_body, read_unverified},
    budget::{Budget, Room},
    identify::Identify,
    observe::Record,
    ports::{Function, Functions, Graphql},
    random, respond,
};
pub(crate) use asynchronous::{Events, NotAccepted, Recovery};
use delivery::Invocation;
pub(crate) use event::Event;
pub(crate) use failure::signature_error;
use failure::{FunctionError, InvokeError};

const INVOCATION_TYPE: HeaderName = HeaderName::from_static("x-amz-invocation-type");
const EXECUTED_VERSION: HeaderName = HeaderName::from_static("x-amz-executed-version");
/// The SDK's name of an invocation, the same in each of its retries.
const SDK_INVOCATION: HeaderName = HeaderName::from_static("amz-sdk-invocation-id");
const FUNCTION_ERROR: HeaderName = HeaderName::from_static("x-amz-function-error");

/// The largest payload of a synchronous invocation, as on AWS.
pub(crate) const LARGEST_PAYLOAD_BYTES: usize = 6 * 1024 * 1024;

/// The largest payload of an asynchronous invocation, as on AWS.
const LARGEST_EVENT_BYTES: usize = 1024 * 1024;

/// What a client wants of an invocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InvocationType {
    /// The result.
    RequestResponse,
    /// That it happens.
    Event,
    /// To know whether it could happen.
    DryRun,
}

/// What an accepted invocation is answered with.
enum Answer {
    Returned(Value),
    Failed(FunctionError),
    Accepted,
    WouldRun,
}

/// The Lambda API.
pub(crate) struct Invoke {
    pub(crate) identify: Arc<Identify>,
    pub(crate) functions: Arc<dyn Functions>,
    pub(crate) graphql: Arc<dyn Graphql>,
    pub(crate) events: Events,
    pub(crate) background: Background,
    pub(crate) budget: Budget,
    pub(crate) request_time: Duration,
    pub(crate) now: fn() -> SystemTime,
}

pub(crate) async fn handle(
    State(api): State<Arc<Invoke>>,
    Path(target): Path<String>,
    request: Request,
) -> Response<Body> {
    match invoke(&api, &target, request).await {
        Ok(answer) => respond(answer),
        Err(error) => {
            tracing::info!(why = %error, "an invocation was refused");
            error.respond()
        }
    }
}

async fn invoke(api: &Invoke, target: &str, request: Request) -> Result<Answer, InvokeError> {
    let (request, body) = request.into_parts();
    let now = (api.now)();
    let signed = match api.identify.invoker_head(&request, now) {
        Ok(signed) => signed,
        Err(rejection) => {
            // Nothing of the payload is kept of a sender whose signature cannot count.
            let _ = timeout(api.request_time, discard(&request.headers, body)).await;
            return Err(InvokeError::NotSigned(rejection));
        }
    };
    let (payload, _room) = match timeout(api.request_time, read(api, signed, &request.headers, body)).await {
        Ok(Ok(read)) => read,
        Ok(Err(Unread::TooLarge { limit_bytes })) => return Err(InvokeError::PayloadTooLarge { limit_bytes }),
        Ok(Err(Unread::NoRoom)) => {
            return Err(InvokeError::Busy {
                why: "there is no room for the payload of an unverified sender".to_owned(),
            });
        }
        Ok(Err(Unread::Interrupted)) | Err(_) => return Err(InvokeError::PayloadInterrupted),
    };
    let may_invoke = api.identify.invoker(&request, &payload, now).map_err(InvokeError::NotSigned)?;
    let name = target::function_name(target, request.uri.query())?;
    if !may_invoke.covers(name) {
        return Err(InvokeError::NotAllowed { function: name.to_owned() });
    }
    if let Some(record) = request.extensions.get::<Arc<Record>>() {
        record.invoked(name);
    }
    let function = api.functions.find(name).ok_or_else(|| InvokeError::NoSuchFunction { function: name.to_owned() })?;
    let invocation_type = invocation_type(request.headers.get(INVOCATION_TYPE))?;
    if invocation_type == InvocationType::Event && payload.len() > LARGEST_EVENT_BYTES {
        return Err(InvokeError::PayloadTooLarge { limit_bytes: LARGEST_EVENT_BYTES });
    }
    let text = payload;
    let payload = parse(&text)?;
    let graphql = Arc::clone(&api.graphql);
    match invocation_type {
        InvocationType::DryRun => Ok(Answer::WouldRun),
        InvocationType::RequestResponse => {
            let named = request.headers.get(SDK_INVOCATION).and_then(|name| name.to_str().ok()).map(str::to_owned);
            let delivery = named.or_else(|| happens_often(&payload).then(fresh_name));
            let run = run(function, graphql, payload, delivery).in_current_span();
            // In a task of its own: on AWS, too, a function runs on when its invoker stops waiting.
            api.background.spawn(run).await.map_err(|_| InvokeError::Internal)?
        }
        InvocationType::Event => {
            let run = move || run(Arc::clone(&function), Arc::clone(&graphql), payload.clone(), None);
            let event = AcceptedEvent { function: name.to_owned(), payload: text_of(&text) };
            api.events.accept(event, run).await?;
            Ok(Answer::Accepted)
        }
    }
}

/// Reads a payload: whole if its head proves the sender, else within what unknown senders may hold.
async fn read(api: &Invoke, signed: SignedHead, headers: &HeaderMap, body: Body) -> Result<(Bytes, Room), Unread> {
    match signed {
        SignedHead::Signed => Ok((read_body(headers, body, LARGEST_PAYLOAD_BYTES).await?, Room::default())),
        SignedHead::NeedsBody => read_unverified(headers, body, LARGEST_PAYLOAD_BYTES, &api.budget).await,
    }
}

/// How often an event is delivered that no function took, or that took too long: as often as Cognito does it.
const DELIVERIES: usize = 3;

/// Delivers an event of the user pool to a function, as Cognito does; answers the event as the function returns it.
///
/// # Errors
/// What went wrong with the last delivery.
pub(crate) async fn deliver(
    function: &Arc<dyn Function>,
    graphql: &Arc<dyn Graphql>,
    event: &Value,
) -> Result<Value, String> {
    let mut last = String::new();
    let name = fresh_name();
    for _ in 0..DELIVERIES {
        match run(Arc::clone(function), Arc::clone(graphql), event.clone(), Some(name.clone())).await {
            Ok(Answer::Returned(event)) => return Ok(event),
            Ok(Answer::Failed(error)) if error.is_timeout() => last = error.message().to_owned(),
            Ok(Answer::Failed(error)) => return Err(error.message().to_owned()),
            Ok(Answer::Accepted | Answer::WouldRun) => return Err("the function did not run".to_owned()),
            Err(error) => {
                tracing::warn!(why = %error, "an event of the user pool was not taken");
                last = error.message();
            }
        }
    }
    Err(last)
}

/// A name for an event whose sender has none for it.
fn fresh_name() -> String {
    let mut name = [0; 16];
    random::fill(&mut name);
    hex::encode(name)
}

/// Whether events like this one come again and again, as that of a sign-in. What one of them wrote must not stand in for what the
/// next one writes, so without a name of its sender each is an event of its own.
fn happens_often(payload: &Value) -> bool {
    let source = payload.get("triggerSource").and_then(Value::as_str).unwrap_or_default();
    !source.starts_with("PostConfirmation_")
}

/// A function ends itself when its time is over, and says why. What is cut off after this much more says nothing.
const GRACE: Duration = Duration::from_millis(500);

/// Runs a function for one event and answers what the function gives back, which is the event as a rule. `delivery` names the event, if its
/// sender does.
async fn run(
    function: Arc<dyn Function>,
    graphql: Arc<dyn Graphql>,
    payload: Value,
    delivery: Option<String>,
) -> Result<Answer, InvokeError> {
    let event = match Event::read(function.triggers(), payload) {
        Ok(event) => event,
        Err(unreadable) => return Ok(Answer::Failed(unreadable.into())),
    };
    let data = Arc::new(Invocation::new(graphql, Arc::clone(function.caller()), event.about(), delivery.as_deref()));
    let limit = function.timeout();
    match timeout(limit + GRACE, function.handle(event, data)).await {
        Ok(Ok(returned)) => Ok(Answer::Returned(returned)),
        Ok(Err(failure)) => failure::of_trigger(failure, limit).map(Answer::Failed),
        Err(_) => {
            tracing::warn!(?limit, "a function did not keep to its time, or waited too long for its turn");
            Ok(Answer::Failed(FunctionError::timed_out(limit)))
        }
    }
}

fn respond(answer: Answer) -> Response<Body> {
    let mut response = match answer {
        Answer::Accepted => return respond::empty(StatusCode::ACCEPTED),
        Answer::WouldRun => return respond::empty(StatusCode::NO_CONTENT),
        Answer::Returned(event) => respond::json(StatusCode::OK, &event),
        Answer::Failed(error) => {
            let mut response = respond::json(StatusCode::OK, &error.to_json());
            response.headers_mut().insert(FUNCTION_ERROR, HeaderValue::from_static("Unhandled"));
            response
        }
    };
    response.headers_mut().insert(EXECUTED_VERSION, HeaderValue::from_static(target::LATEST));
    response
}

fn invocation_type(header: Option<&HeaderValue>) -> Result<InvocationType, InvokeError> {
    match header.map(HeaderValue::as_bytes) {
        None | Some(b"" | b"RequestResponse") => Ok(InvocationType::RequestResponse),
        Some(b"Event") => Ok(InvocationType::Event),
        Some(b"DryRun") => Ok(InvocationType::DryRun),
        Some(_) => Err(InvokeError::UnknownInvocationType),
    }
}

/// The text of a payload that is JSON.
fn text_of(payload: &Bytes) -> String {
    match payload.trim_ascii() {
        [] => "{}".to_owned(),
        text => String::from_utf8_lossy(text).into_owned(),
    }
}

/// Reads a payload whatever its content type is: some clients say `binary/octet-stream`.
fn parse(payload: &Bytes) -> Result<Value, InvokeError> {
    if payload.trim_ascii().is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    serde_json::from_slice(payload).map_err(|error| InvokeError::NotJson { line: error.line(), column: error.column() })
}
