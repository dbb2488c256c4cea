//! The HTTP surface: which path does what, and what every response carries.

mod admin;
mod body;
mod console;
mod cors;
mod edge;
mod graphql;
mod health;
mod local;
#[cfg(test)]
pub(crate) mod tests;
mod websocket;

use std::{
    fmt,
    net::SocketAddr,
    sync::Arc,
    time::{Instant, SystemTime},
};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Method, Response},
    middleware::{self, Next},
    routing,
};
use tracing::Instrument;

use crate::{
    console::Console,
    identify::Identify,
    lambda::{self, Events},
    own_pool::{self, OwnPool},
    respond::{self, Refusal},
    subscriptions::Realtime,
    wire::ports::{Authorize, Functions, Graphql},
};
use listen::Background;
use settings::{Admin, Explain, Limits};

pub(crate) use body::{Oversize, read_body};
pub(crate) use edge::Edge;
pub(crate) use graphql::{console_caller, explain};
pub(crate) use health::Health;

/// Names a request in the log and in its response.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// Asks an answer to explain its decisions, by the value `1`.
pub(crate) const EXPLAIN: HeaderName = HeaderName::from_static("x-sluice-explain");

/// Everything a request may need.
pub(crate) struct App {
    pub(crate) identify: Identify,
    pub(crate) authorizer: Arc<dyn Authorize>,
    /// The API's id, as the authorizer knows it.
    pub(crate) api_id: String,
    pub(crate) graphql: Arc<dyn Graphql>,
    pub(crate) functions: Arc<dyn Functions>,
    pub(crate) health: Arc<Health>,
    /// The console, in the sandbox.
    pub(crate) console: Option<Arc<Console>>,
    /// The sandbox's own user pool.
    pub(crate) own_pool: Option<Arc<OwnPool>>,
    pub(crate) background: Background,
    pub(crate) realtime: Realtime,
    pub(crate) events: Events,
    pub(crate) limits: Limits,
    pub(crate) explain: Explain,
    pub(crate) admin: Admin,
    pub(crate) now: fn() -> SystemTime,
}

/// The address a request came from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// The id of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestId(uuid::Uuid);

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Routes all requests.
pub(crate) fn router(app: Arc<App>) -> Router {
    let console = app.console.as_ref().map_or_else(Router::new, console::routes);
    let routes = Router::new()
        .merge(console)
        .route("/graphql", routing::post(graphql::handle).get(websocket::handle))
        .route("/graphql/realtime", routing::get(websocket::handle))
        .route("/2015-03-31/functions/{function}/invocations", routing::post(lambda::handle))
        .route("/admin/plugins", routing::get(admin::plugins));
    let routes = match &app.own_pool {
        None => routes,
        Some(pool) => {
            let users = routing::get(admin::user_pool).post(admin::administrate_user_pool);
            routes.route("/admin/user-pool", users).merge(well_known(pool)).merge(own_pool::hosted_routes())
        }
    };
    routes
        .fallback(async || respond::refusal(&Refusal::NotFound))
        .method_not_allowed_fallback(async || respond::refusal(&Refusal::MethodNotAllowed))
        .with_state(Arc::clone(&app))
        .merge(health::routes(&app.health))
        .layer(middleware::from_fn_with_state(app, envelop))
}

/// What the management port answers: questions about health alone, and none of them in the log.
pub(crate) fn management(app: &App) -> Router {
    health::routes(&app.health).fallback(async || respond::refusal(&Refusal::NotFound))
}

/// What the issuer of tokens publishes below its URL.
fn well_known(pool: &Arc<OwnPool>) -> Router<Arc<App>> {
    let below = |name: &str| format!("/{}/.well-known/{name}", pool.pool().names().pool_id);
    Router::new()
        .route(&below("jwks.json"), routing::get(own_pool::jwks))
        .route(&below("openid-configuration"), routing::get(own_pool::discovery))
        .with_state(Arc::clone(pool))
}

/// Gives every request an id, a span and a line in the log, and every response what clients expect of all of them.
async fn envelop(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response<Body> {
    let started = Instant::now();
    let id = RequestId(uuid::Uuid::new_v4());
    request.extensions_mut().insert(id);
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let span = tracing::info_span!("request", id = %id.0, %method, path);

    // The user pool's clients name the action in a header and may have any path configured.
    let own_pool = app.own_pool.as_ref().filter(|_| own_pool::is_for_pool(&request));
    let asks_for_pool = app.own_pool.is_some() && own_pool::is_preflight_for_pool(&request);
    let is_public = cors::is_public(&path) || own_pool.is_some() || asks_for_pool;
    let mut response = if is_public && method == Method::OPTIONS {
        cors::preflight(request.headers())
    } else if let Some(pool) = own_pool {
        own_pool::handle(&app, pool, request).instrument(span.clone()).await
    } else {
        next.run(request).instrument(span.clone()).await
    };
    if is_public {
        cors::allow(response.headers_mut());
    }
    if let Ok(value) = HeaderValue::from_str(id.0.hyphenated().encode_lower(&mut uuid::Uuid::encode_buffer())) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    log(&span, &response, started);
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
