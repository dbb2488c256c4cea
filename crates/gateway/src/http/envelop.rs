//! What every request and response has around it: an id, a span, a line in the log, and what web pages need.

use std::{sync::Arc, time::Instant};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, Response},
    middleware::Next,
};
use telemetry::Metrics;
use tracing::Instrument;

use super::cors;
use crate::{
    observe::{Otherwise, Record},
    own_pool::{self, PoolApi},
    request::{REQUEST_ID, RequestId},
    respond,
};

/// What the envelope needs to know.
#[derive(Clone)]
pub(super) struct Envelope {
    /// The user pool, whose clients name what they want in a header and may have any path configured.
    pub(super) pool: Option<Arc<PoolApi>>,
    pub(super) metrics: Arc<Metrics>,
}

/// Gives every request an id, a span and a line in the log, and every response what clients expect of all of them.
pub(super) async fn envelop(State(envelope): State<Envelope>, mut request: Request, next: Next) -> Response<Body> {
    let started = Instant::now();
    let id = RequestId::new();
    let record = Record::begin(request.headers());
    request.extensions_mut().insert(id);
    request.extensions_mut().insert(Arc::clone(&record));
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let span = tracing::info_span!("request", %id, %method, path);

    let pool = envelope.pool.as_ref().filter(|_| own_pool::is_for_pool(&request));
    let otherwise = match pool {
        Some(_) => Otherwise::UserPool,
        None => Otherwise::of(&path, &method),
    };
    let asks_for_pool = envelope.pool.is_some() && own_pool::is_preflight_for_pool(&request);
    let is_public = cors::is_public(&path) || pool.is_some() || asks_for_pool;
    let mut response = if is_public && method == Method::OPTIONS {
        cors::preflight(request.headers())
    } else if let Some(pool) = pool {
        own_pool::handle(pool, request).instrument(span.clone()).await
    } else {
        next.run(request).instrument(span.clone()).await
    };
    if is_public {
        cors::allow(response.headers_mut());
    }
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    let error_type = response.headers().get(respond::ERROR_TYPE).and_then(|value| value.to_str().ok());
    let is_told = record.end(&envelope.metrics, &id.to_string(), otherwise, response.status().as_u16(), error_type);
    if !is_told {
        log(&span, &response, started);
    }
    response
}

/// Requests that were refused are logged at `info`; all others, which may be thousands a second, at `debug`.
fn log(span: &tracing::Span, response: &Response<Body>, started: Instant) {
    let status = response.status();
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    let error_type = response.headers().get(respond::ERROR_TYPE).and_then(|value| value.to_str().ok());
    span.in_scope(|| {
        if status.is_server_error() {
            tracing::error!(status = status.as_u16(), micros, error_type, "answered");
        } else if status.is_client_error() {
            tracing::info!(status = status.as_u16(), micros, error_type, "refused");
        } else {
            tracing::debug!(status = status.as_u16(), micros, "answered");
        }
    });
}
