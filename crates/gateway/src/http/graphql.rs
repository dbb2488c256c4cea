//! `POST /graphql`: AppSync's endpoint.

use std::sync::Arc;

use authz::Caller;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, Response, request::Parts},
};
use engine::Delivery;
use serde::Deserialize;
use serde_json::{Map, Value};
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

use super::{App, EXPLAIN, Peer, RequestId, local, read_body};
use crate::{
    authorize,
    console::Trace,
    identify::{Claimant, Verified},
    respond::{self, Refusal},
};
use settings::Explain;

pub(super) async fn handle(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    // One clock for everything: a body that trickles in uses up the time of its execution.
    let deadline = Instant::now() + app.limits.request_time;
    let explain = explain(&app, request.headers());
    let id = request.extensions().get::<RequestId>().copied();
    let trace = app.console.as_ref().map(|_| Trace::start((app.now)()));
    let admitted = match timeout_at(deadline, admit(&app, request)).await {
        Ok(admitted) => admitted,
        Err(_) => Err(Refusal::BodyInterrupted),
    };
    let answer = match admitted {
        Ok((caller, request)) => {
            execute(&app, caller, engine::Request { explain, ..request }, deadline, trace.clone()).await
        }
        Err(refusal) => Err(refusal),
    };
    if let (Some(console), Some(trace)) = (&app.console, trace) {
        if let Err(refusal) = &answer {
            trace.refused(&refusal.why());
        }
        console.requests.keep(trace.finish(&id.map(|id| id.to_string()).unwrap_or_default()));
    }
    match (answer, explain) {
        (Ok(answer), _) => respond::graphql(answer),
        (Err(refusal), engine::Explain::No) => respond::refusal(&refusal),
        (Err(refusal), engine::Explain::Yes) => respond::explained(&refusal, app.identify.modes()),
    }
}

/// Whether who sends these headers asks for an explanation and may have one.
pub(crate) fn explain(app: &App, headers: &HeaderMap) -> engine::Explain {
    match app.explain {
        Explain::OnRequest if headers.get(EXPLAIN).is_some_and(|value| value == "1") => engine::Explain::Yes,
        Explain::OnRequest | Explain::Never => engine::Explain::No,
    }
}

/// Who asks, and what. Credentials are looked at before the body is understood, except by an authorizer, which is told
/// what is asked.
async fn admit(app: &App, request: Request) -> Result<(Arc<Caller>, engine::Request), Refusal> {
    let (head, body) = request.into_parts();
    let body = read_body(&head.headers, body, app.limits.body_bytes).await?;
    let now = (app.now)();
    if let Some(caller) = console_caller(app, &head, &head.headers) {
        return Ok((caller, parse(&body)?));
    }
    let claimant = app.identify.graphql_caller(&head, &body, now).await.map_err(|rejection| {
        tracing::info!(why = %rejection, "a caller was not let in");
        Refusal::Unauthorized(rejection)
    })?;
    match claimant {
        Claimant::Verified(Verified { caller, until: _ }) => {
            Ok((caller, engine::Request { headers: headers(&head), ..parse(&body)? }))
        }
        Claimant::Token(token) => {
            let request = parse(&body)?;
            let admission = authorize::admit(&*app.authorizer, &app.api_id, token, &head, &request, now).await?;
            let request = engine::Request { headers: headers(&head), admission, ..request };
            Ok((Arc::new(Caller::LambdaAuthorized), request))
        }
    }
}

fn headers(head: &Parts) -> engine::Headers {
    engine::Headers(authorize::headers(head))
}

/// The function as which the sandbox's console asks, which only a browser on this machine can. `credentials` are the
/// headers that say so, which a WebSocket brings after its `head`.
pub(crate) fn console_caller(app: &App, head: &Parts, credentials: &HeaderMap) -> Option<Arc<Caller>> {
    let caller = app.console.as_ref()?.identities.caller(credentials)?;
    local::is_local(head.extensions.get::<Peer>().copied(), &head.headers).then_some(caller)
}

/// Runs the request to its end: what has begun does not stop half-way when the client hangs up.
async fn execute(
    app: &App,
    caller: Arc<Caller>,
    request: engine::Request,
    deadline: Instant,
    trace: Option<Arc<Trace>>,
) -> Result<Vec<u8>, Refusal> {
    let graphql = Arc::clone(&app.graphql);
    let execution = async move {
        let answer = match trace {
            None => timeout_at(deadline, graphql.execute(&caller, request, Delivery::Direct)).await,
            Some(trace) => {
                trace.admitted(&caller, &request);
                let run = trace.follow(graphql.execute(&caller, request, Delivery::Direct));
                timeout_at(deadline, run).await.inspect(|answer| trace.answered(answer))
            }
        };
        answer.map(|answer| answer.to_json()).map_err(|_| {
            tracing::warn!("a request took too long and was abandoned");
            Refusal::TimedOut
        })
    };
    match app.background.finish(execution.in_current_span()).await {
        Ok(Ok(answer)) if answer.len() > app.limits.response_bytes => {
            Err(Refusal::ResponseTooLarge { limit_bytes: app.limits.response_bytes })
        }
        Ok(answer) => answer,
        Err(error) => {
            tracing::error!(%error, "a request was not executed to its end");
            Err(Refusal::Internal)
        }
    }
}

/// The body of a request.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RequestBody {
    query: String,
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
}

/// Reads a request whatever its content type is. Batches, which are arrays, are not supported, as in AppSync.
fn parse(body: &[u8]) -> Result<engine::Request, Refusal> {
    let text = body.trim_ascii_start();
    if body.is_empty() {
        return Err(Refusal::EmptyBody);
    }
    // Serde would take an array for a struct without names.
    if !text.starts_with(b"{") {
        return Err(Refusal::UnreadableBody);
    }
    let body: RequestBody = serde_json::from_slice(text).map_err(|_| Refusal::UnreadableBody)?;
    if body.query.trim_ascii().is_empty() {
        return Err(Refusal::UnreadableBody);
    }
    Ok(engine::Request {
        query: body.query,
        operation_name: body.operation_name,
        variables: body.variables.unwrap_or_default(),
        ..engine::Request::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(body: &[u8], expected: &Refusal) {
        assert_eq!(parse(body).as_ref(), Err(expected), "{}", String::from_utf8_lossy(body));
    }

    #[test]
    fn a_body_without_a_query_is_refused() {
        refused(b"", &Refusal::EmptyBody);
        for body in [
            " ",
            "{",
            "[]",
            "{}",
            "null",
            "\"x\"",
            "{\"query\":null}",
            "{\"query\":7}",
            "{\"query\":\" \"}",
            "[\"{ a }\", null, {}]",
            "{\"query\":\"{ a }\",\"variables\":[]}",
            "{\"query\":\"{ a }\"} x",
            "{\"query\":\"{ a }\",\"query\":\"{ b }\"}",
        ] {
            refused(body.as_bytes(), &Refusal::UnreadableBody);
        }
        refused(b"{\"query\":\"\xff\"}", &Refusal::UnreadableBody);
    }

    #[test]
    fn json_that_nests_too_deeply_is_refused() {
        let nested = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        refused(
            format!("{{\"query\":\"{{ a }}\",\"variables\":{{\"x\":{nested}}}}}").as_bytes(),
            &Refusal::UnreadableBody,
        );
        // What nobody reads is skipped, however deep it is.
        assert!(parse(format!("{{\"query\":\"{{ a }}\",\"extensions\":{nested}}}").as_bytes()).is_ok());
    }

    #[test]
    fn variables_and_the_name_are_optional() {
        let request =
            parse(b"\n{\"query\":\"{ a }\",\"variables\":null,\"operationName\":null,\"extensions\":{}}").unwrap();
        assert_eq!(request, engine::Request { query: "{ a }".to_owned(), ..engine::Request::default() });
        let request = parse(b"{\"variables\":{\"b\":1,\"a\":2},\"operationName\":\"A\",\"query\":\"{ a }\"}").unwrap();
        assert_eq!(request.operation_name.as_deref(), Some("A"));
        assert_eq!(request.variables.keys().collect::<Vec<_>>(), ["b", "a"]);
    }
}
