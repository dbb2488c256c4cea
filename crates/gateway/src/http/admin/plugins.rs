//! For operators: the versions of a plugin that served, and the way back to one.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, Request, State},
    http::{Response, StatusCode},
};
use plugin_host::{KeptVersion, VersionState};
use serde::Deserialize;
use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{Administration, is_json};
use crate::{
    body::read_body,
    respond::{self, Refusal},
};

/// The largest request that is read.
const LARGEST_REQUEST_BYTES: usize = 4 * 1024;

/// What an operator asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// The beginning of a digest; without it the last version that was not taken back.
    to: Option<String>,
}

/// `GET /admin/plugins/{name}/versions`
pub(super) async fn versions(
    State(admin): State<Arc<Administration>>,
    Path(name): Path<String>,
    request: Request,
) -> Response<Body> {
    if let Err(response) = admin.let_in(&request) {
        return response;
    }
    let Some(plugin) = admin.health.plugin(&name) else { return unknown(&name) };
    // They are read from the disk.
    match tokio::task::spawn_blocking(move || plugin.versions()).await {
        Ok(versions) => {
            let versions: Vec<Value> = versions.iter().map(shown).collect();
            respond::json(StatusCode::OK, &json!({ "versions": versions }))
        }
        Err(_) => respond::json(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "message": "the log says why not" })),
    }
}

/// `POST /admin/plugins/{name}/rollback`
pub(super) async fn roll_back(
    State(admin): State<Arc<Administration>>,
    Path(name): Path<String>,
    request: Request,
) -> Response<Body> {
    if let Err(response) = admin.let_in(&request) {
        return response;
    }
    // Another site's page cannot send JSON without asking first, and is told no.
    if !is_json(request.headers()) {
        return respond::refusal(&Refusal::Forbidden);
    }
    let Some(plugin) = admin.health.plugin(&name) else { return unknown(&name) };
    let (parts, body) = request.into_parts();
    let asked = read_body(&parts.headers, body, LARGEST_REQUEST_BYTES).await.ok();
    let Some(Asked { to }) = asked.and_then(|body| serde_json::from_slice(&body).ok()) else {
        let message = "write `{}`, or `{\"to\": …}` with the beginning of a digest";
        return respond::json(StatusCode::BAD_REQUEST, &json!({ "message": message }));
    };
    // What it begins goes on also if the one who asks goes away.
    let going = async move { plugin.go_back(to.as_deref()).await.map_err(|error| error.to_string()) };
    match admin.background.finish(going).await {
        Ok(Ok(digest)) => respond::json(StatusCode::OK, &json!({ "digest": digest })),
        Ok(Err(message)) => respond::json(StatusCode::BAD_REQUEST, &json!({ "message": message })),
        Err(_) => respond::json(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "message": "the log says why not" })),
    }
}

fn unknown(name: &str) -> Response<Body> {
    respond::json(StatusCode::NOT_FOUND, &json!({ "message": format!("there is no plugin `{name}`") }))
}

fn shown(version: &KeptVersion) -> Value {
    let since = version.since.and_then(|since| OffsetDateTime::from(since).format(&Rfc3339).ok());
    let state = match version.state {
        VersionState::Serving => "serving",
        VersionState::Kept => "kept",
        VersionState::Withdrawn => "taken back",
    };
    json!({ "digest": version.digest, "since": since, "sizeBytes": version.bytes, "state": state })
}
