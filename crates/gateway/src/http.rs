//! The HTTP surface: which path does what, and what every response carries.

mod admin;
mod app;
mod console;
mod cors;
mod edge;
mod entrance;
mod envelop;
mod graphql;
mod health;
#[cfg(test)]
pub(crate) mod tests;
mod websocket;

use std::sync::Arc;

use axum::{Router, middleware, routing};

use crate::{
    lambda, own_pool,
    own_pool::PoolApi,
    respond::{self, Refusal},
};
pub(crate) use app::{App, Parts};
pub(crate) use edge::Edge;
use envelop::{Envelope, envelop};
pub(crate) use health::Health;
use websocket::Sockets;

/// Routes all requests.
pub(crate) fn router(app: &App) -> Router {
    let sockets = Sockets { api: Arc::clone(&app.api), realtime: Arc::clone(&app.realtime) };
    let graphql = Router::new().route("/graphql", routing::post(graphql::handle)).with_state(Arc::clone(&app.api));
    let sockets = Router::new()
        .route("/graphql", routing::get(websocket::handle))
        .route("/graphql/realtime", routing::get(websocket::handle))
        .with_state(sockets);
    let lambda = Router::new()
        .route("/2015-03-31/functions/{function}/invocations", routing::post(lambda::handle))
        .with_state(Arc::clone(&app.invoke));
    graphql
        .merge(sockets)
        .merge(lambda)
        .merge(app.console.as_ref().map_or_else(Router::new, |console| console::routes(console, &app.start_secret)))
        .merge(app.pool.as_ref().map_or_else(Router::new, pool_pages))
        .merge(admin::routes(&app.administration))
        .merge(health::routes(&app.health))
        .fallback(async || respond::refusal(&Refusal::NotFound))
        .method_not_allowed_fallback(async || respond::refusal(&Refusal::MethodNotAllowed))
        .layer(middleware::from_fn_with_state(
            Envelope { pool: app.pool.clone(), metrics: Arc::clone(&app.administration.metrics) },
            envelop,
        ))
}

/// What the management port answers: how the gateway is, and what it has counted; none of it is in the log.
pub(crate) fn management(app: &App) -> Router {
    let counted = routing::get(admin::counted).with_state(Arc::clone(&app.administration.metrics));
    health::routes(&app.health).route("/metrics", counted).fallback(async || respond::refusal(&Refusal::NotFound))
}

/// What the pool's issuer publishes below its URL, and the endpoints of its hosted sign-in.
fn pool_pages(api: &Arc<PoolApi>) -> Router {
    let below = |name: &str| format!("/{}/.well-known/{name}", api.pool.pool().names().pool_id);
    Router::new()
        .route(&below("jwks.json"), routing::get(own_pool::jwks))
        .route(&below("openid-configuration"), routing::get(own_pool::discovery))
        .with_state(Arc::clone(&api.pool))
        .merge(own_pool::hosted_routes(api))
}
