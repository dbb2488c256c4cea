//! Whether the gateway lives, and whether it is ready: for balancers and whatever restarts it.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use axum::{
    Router,
    body::Body,
    extract::State,
    http::{Response, StatusCode},
    routing,
};
use plugin_host::{Plugin, PluginStatus};
use serde_json::json;

use crate::{ports, respond};

/// What can be said of the gateway's health.
pub(crate) struct Health {
    probe: Arc<dyn ports::Health>,
    /// Whether the gateway is about to stop.
    drains: AtomicBool,
}

impl Health {
    pub(crate) fn new(probe: Arc<dyn ports::Health>) -> Self {
        Self { probe, drains: AtomicBool::new(false) }
    }

    /// From now on the gateway is not ready: it is about to stop.
    pub(crate) fn drain(&self) {
        self.drains.store(true, Ordering::Relaxed);
    }

    /// How the plugins fare.
    pub(crate) fn plugins(&self) -> Vec<PluginStatus> {
        self.probe.plugins()
    }

    /// The plugin of this name.
    pub(crate) fn plugin(&self, name: &str) -> Option<Arc<dyn Plugin>> {
        self.probe.plugin(name)
    }
}

/// The routes that ask how the gateway is.
pub(super) fn routes(health: &Arc<Health>) -> Router {
    Router::new()
        .route("/livez", routing::get(alive))
        .route("/healthz", routing::get(alive))
        .route("/readyz", routing::get(ready))
        .with_state(Arc::clone(health))
}

/// `GET /livez`, and `GET /healthz` for those who know it by that name: the process answers.
async fn alive() -> Response<Body> {
    respond::json(StatusCode::OK, &json!({ "status": "ok" }))
}

/// `GET /readyz`: the schema, the store and the auth rules are there, so that requests can be answered. A store that cannot
/// be written leaves the gateway ready, because no other would answer the queries either; but it is said.
async fn ready(State(health): State<Arc<Health>>) -> Response<Body> {
    if health.drains.load(Ordering::Relaxed) {
        return respond::json(StatusCode::SERVICE_UNAVAILABLE, &json!({ "status": "draining" }));
    }
    match health.probe.readiness().await {
        Ok(impaired) if impaired.is_empty() => respond::json(StatusCode::OK, &json!({ "status": "ready" })),
        Ok(impaired) => respond::json(StatusCode::OK, &json!({ "status": "ready", "impaired": impaired })),
        Err(lacking) => {
            respond::json(StatusCode::SERVICE_UNAVAILABLE, &json!({ "status": "not ready", "lacking": lacking }))
        }
    }
}
