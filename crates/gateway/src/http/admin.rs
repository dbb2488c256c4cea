//! For operators: what the plugins do, and who is in the user pool.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, Response, StatusCode, header},
};
use plugin_host::PluginStatus;
use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{App, Peer, local};
use crate::{
    own_pool,
    respond::{self, Refusal},
};
use settings::Admin;

/// `GET /admin/plugins`
pub(super) async fn plugins(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    if !may_administrate(&app.admin, &request) {
        return respond::refusal(&Refusal::Forbidden);
    }
    let plugins: Vec<Value> = app.health.plugins().iter().map(plugin).collect();
    respond::json(StatusCode::OK, &json!({ "plugins": plugins }))
}

/// `GET /admin/user-pool`
pub(super) async fn user_pool(State(app): State<Arc<App>>, request: Request) -> Response<Body> {
    if !may_administrate(&app.admin, &request) {
        return respond::refusal(&Refusal::Forbidden);
    }
    match &app.own_pool {
        Some(pool) => respond::json(StatusCode::OK, &own_pool::show(pool.pool())),
        None => respond::refusal(&Refusal::NotFound),
    }
}

fn may_administrate(admin: &Admin, request: &Request) -> bool {
    match admin {
        Admin::Off => false,
        Admin::Loopback => local::is_local(request.extensions().get::<Peer>().copied(), request.headers()),
        Admin::Token(token) => bearer(request.headers()).is_some_and(|presented| token.matches(presented)),
    }
}

fn bearer(headers: &HeaderMap) -> Option<&[u8]> {
    headers.get(header::AUTHORIZATION)?.as_bytes().strip_prefix(b"Bearer ")
}

fn plugin(status: &PluginStatus) -> Value {
    let since = status.since.and_then(|since| OffsetDateTime::from(since).format(&Rfc3339).ok());
    json!({
        "name": status.name,
        "world": status.world,
        "path": status.path.display().to_string(),
        "digest": status.digest,
        "since": since,
        "sizeBytes": status.size,
        "calls": status.calls,
        "failures": status.failures,
        "totalMicros": u64::try_from(status.busy.as_micros()).unwrap_or(u64::MAX),
        "waiting": status.waiting,
        "interruptions": status.interruptions,
        "mostMemoryBytes": status.memory_bytes,
        "lastError": status.last_error,
    })
}
