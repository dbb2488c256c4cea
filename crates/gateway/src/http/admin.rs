//! For operators: what the plugins do, and who is in the user pool.

mod plugins;

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
    routing,
};
use plugin_host::PluginStatus;
use serde_json::{Value, json};
use telemetry::Metrics;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{Health, entrance::enter};
use crate::{
    body::{Unread, read_body},
    identify::Identify,
    own_pool::{self, OwnPool},
    respond::{self, Refusal},
    start_secret::StartSecret,
};
use listen::Background;
use settings::Admin;

/// The largest request to administrate users that is read.
const LARGEST_ADMINISTRATION_BYTES: usize = 256 * 1024;
/// What operators are shown, and who counts as one.
pub(crate) struct Administration {
    pub(crate) access: ArcSwap<Admin>,
    pub(crate) start_secret: Arc<StartSecret>,
    /// The console lets in who shows the secret of this start, whatever `access` is.
    pub(crate) has_console: bool,
    pub(crate) health: Arc<Health>,
    pub(crate) pool: Option<Arc<OwnPool>>,
    pub(crate) background: Background,
    pub(crate) identify: Arc<Identify>,
    pub(crate) metrics: Arc<Metrics>,
}

/// The routes of operators.
pub(super) fn routes(administration: &Arc<Administration>) -> Router {
    let routes = Router::new()
        .route("/admin/plugins", routing::get(plugins))
        .route("/admin/plugins/{name}/versions", routing::get(plugins::versions))
        .route("/admin/plugins/{name}/rollback", routing::post(plugins::roll_back))
        .route("/metrics", routing::get(metrics));
    let routes = match &administration.pool {
        None => routes,
        Some(_) => routes.route("/admin/user-pool", routing::get(user_pool).post(administrate_user_pool)),
    };
    routes.with_state(Arc::clone(administration))
}

/// `GET /admin/plugins`
async fn plugins(State(admin): State<Arc<Administration>>, request: Request) -> Response<Body> {
    if let Err(response) = admin.let_in(&request) {
        return response;
    }
    let plugins: Vec<Value> = admin.health.plugins().iter().map(plugin).collect();
    respond::json(StatusCode::OK, &json!({ "plugins": plugins }))
}

/// `GET /admin/user-pool`
async fn user_pool(State(admin): State<Arc<Administration>>, request: Request) -> Response<Body> {
    if let Err(response) = admin.let_in(&request) {
        return response;
    }
    match &admin.pool {
        Some(pool) => respond::json(StatusCode::OK, &own_pool::show(pool.pool())),
        None => respond::refusal(&Refusal::NotFound),
    }
}

/// `POST /admin/user-pool`
async fn administrate_user_pool(State(admin): State<Arc<Administration>>, request: Request) -> Response<Body> {
    if let Err(response) = admin.let_in(&request) {
        return response;
    }
    // Another site's page cannot send JSON without asking first, and is told no.
    if !is_json(request.headers()) {
        return respond::refusal(&Refusal::Forbidden);
    }
    let Some(pool) = admin.pool.clone() else { return respond::refusal(&Refusal::NotFound) };
    let (parts, body) = request.into_parts();
    let body = match read_body(&parts.headers, body, LARGEST_ADMINISTRATION_BYTES).await {
        Ok(body) => body,
        Err(Unread::TooLarge { .. } | Unread::Interrupted | Unread::NoRoom) => {
            return respond::json(StatusCode::BAD_REQUEST, &json!({ "message": "the request is too large" }));
        }
    };
    let Ok(asked) = serde_json::from_slice(&body) else {
        let message = "write `{\"action\": …, \"request\": {…}}`, with an action of Cognito's API";
        return respond::json(StatusCode::BAD_REQUEST, &json!({ "message": message }));
    };
    // What it begins goes on also if the one who asks goes away.
    let identify = Arc::clone(&admin.identify);
    let administrate = async move {
        let result = own_pool::administrate(pool.pool(), asked).await;
        identify.look_again();
        result
    };
    match admin.background.finish(administrate).await {
        Ok(Ok(answer)) => respond::json(StatusCode::OK, &answer),
        Ok(Err(refusal)) => {
            let answer = json!({ "message": refusal.message, "name": refusal.name });
            respond::json(StatusCode::BAD_REQUEST, &answer)
        }
        Err(_) => respond::json(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "message": "the log says why not" })),
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

/// `GET /metrics`: what is counted, as Prometheus reads it.
async fn metrics(State(admin): State<Arc<Administration>>, request: Request) -> Response<Body> {
    if let Err(response) = admin.let_in(&request) {
        return response;
    }
    counted(State(Arc::clone(&admin.metrics))).await
}

/// The same on the management port, which operators alone reach.
pub(super) async fn counted(State(metrics): State<Arc<Metrics>>) -> Response<Body> {
    let mut response = Response::new(Body::from(metrics.render()));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(telemetry::MEDIA_TYPE));
    response
}

impl Administration {
    /// Lets operators in, and in the sandbox the user who started it.
    ///
    /// # Errors
    /// The response of everyone else.
    #[expect(clippy::result_large_err, reason = "it is the response of the request")]
    fn let_in(&self, request: &Request) -> Result<(), Response<Body>> {
        match &**self.access.load() {
            Admin::Off => Err(respond::refusal(&Refusal::Forbidden)),
            Admin::Loopback => enter(&self.start_secret, request),
            Admin::Tokens(tokens) => {
                let presented = bearer(request.headers());
                let is_operator =
                    presented.is_some_and(|presented| tokens.iter().any(|token| token.matches(presented)));
                if is_operator || (self.has_console && enter(&self.start_secret, request).is_ok()) {
                    Ok(())
                } else {
                    Err(respond::refusal(&Refusal::Forbidden))
                }
            }
        }
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
