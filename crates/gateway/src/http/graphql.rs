//! `POST /graphql`: AppSync's endpoint.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Request, State},
    http::Response,
};
use tokio::time::timeout_at;

use crate::{
    admission::Admitted,
    console::Trace,
    execution::Api,
    observe::{Record, operation_of},
    request::RequestId,
    respond::{self, Refusal},
};

pub(super) async fn handle(State(api): State<Arc<Api>>, request: Request) -> Response<Body> {
    // One clock for everything: a body that trickles in uses up the time of its execution.
    let deadline = api.execution.deadline();
    let explain = api.admission.explain(request.headers());
    let id = request.extensions().get::<RequestId>().copied();
    let record = request.extensions().get::<Arc<Record>>().cloned();
    let trace = api.execution.console().map(|_| Trace::start(api.admission.now()));
    let (head, body) = request.into_parts();
    let admitted = match timeout_at(deadline, api.admission.request(&head, body)).await {
        Ok(admitted) => admitted,
        Err(_) => Err(Refusal::BodyInterrupted),
    };
    let answer = match admitted {
        Ok(admitted) => {
            if let Some(record) = &record {
                let Admitted { caller, request, .. } = &admitted;
                record.asked(caller, operation_of(&request.query), request.operation_name.as_deref());
            }
            let who = admitted.place.who().clone();
            let answer = api.execution.execute(admitted, deadline, trace.clone(), record.clone()).await;
            api.admission.charge(&who, record.map_or(1, |record| record.cost()));
            answer
        }
        Err(refusal) => Err(refusal),
    };
    if let (Some(console), Some(trace)) = (api.execution.console(), trace) {
        if let Err(refusal) = &answer {
            trace.refused(&refusal.why());
        }
        console.requests.keep(trace.finish(&id.map(|id| id.to_string()).unwrap_or_default()));
    }
    match (answer, explain) {
        (Ok(answer), _) => respond::graphql(answer),
        (Err(refusal), engine::Explain::No) => respond::refusal(&refusal),
        (Err(refusal), engine::Explain::Yes) => respond::explained(&refusal, api.admission.modes()),
    }
}
