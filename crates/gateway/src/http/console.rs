//! The sandbox's console: the page at `/` and what only it asks for. For this machine alone, and for no other site's
//! pages, and for those alone who show the secret of this start.

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header},
    middleware::{self, Next},
    routing,
};
use console::Asset;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::entrance::enter;
use crate::{
    console::{Console, show},
    ports::{BrowseError, SignInError},
    respond::{self, Refusal},
    start_secret::StartSecret,
};

/// How many records a page of a table holds if nobody says otherwise, and at most.
const PAGE: u32 = 25;
const MOST_A_PAGE: u32 = 200;

/// The routes of the console.
pub(super) fn routes(console: &Arc<Console>, secret: &Arc<StartSecret>) -> Router {
    Router::new()
        .route("/", routing::get(page))
        .route("/console/{file}", routing::get(file))
        .route("/admin/tables", routing::get(tables))
        .route("/admin/tables/{table}", routing::get(records))
        .route("/admin/requests", routing::get(requests))
        .route("/admin/identities", routing::get(identities))
        .route("/admin/identities/api-key/token", routing::post(api_key))
        .route("/admin/identities/functions/{name}/token", routing::post(function))
        .route("/admin/identities/users/{name}/token", routing::post(user))
        .layer(middleware::from_fn_with_state(Arc::clone(secret), only_who_started_it))
        .with_state(Arc::clone(console))
}

/// Lets only the user in who started the sandbox.
async fn only_who_started_it(State(secret): State<Arc<StartSecret>>, request: Request, next: Next) -> Response<Body> {
    match enter(&secret, &request) {
        Ok(()) => next.run(request).await,
        Err(response) => response,
    }
}

async fn page(headers: HeaderMap) -> Response<Body> {
    serve("index.html", &headers)
}

async fn file(Path(file): Path<String>, headers: HeaderMap) -> Response<Body> {
    serve(&file, &headers)
}

/// A file as it is, without compression: it goes no farther than this machine.
fn serve(name: &str, headers: &HeaderMap) -> Response<Body> {
    let Some(asset) = console::asset(name) else { return respond::refusal(&Refusal::NotFound) };
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response = if known.split(',').any(|tag| tag.trim() == asset.etag) {
        respond::empty(StatusCode::NOT_MODIFIED)
    } else {
        Response::new(Body::from(asset.bytes))
    };
    describe(asset, response.headers_mut());
    response
}

fn describe(asset: &Asset, headers: &mut HeaderMap) {
    let fixed = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_SECURITY_POLICY, console::CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(etag) = HeaderValue::from_str(&asset.etag) {
        headers.insert(header::ETAG, etag);
    }
}

/// `GET /admin/tables`
async fn tables(State(console): State<Arc<Console>>) -> Response<Body> {
    let tables: Vec<Value> = console.tables.tables().iter().map(show::table).collect();
    answer(&json!({ "tables": tables }))
}

/// `GET /admin/tables/{table}?limit=&nextToken=`
async fn records(State(console): State<Arc<Console>>, Path(table): Path<String>, request: Request) -> Response<Body> {
    let query = request.uri().query().unwrap_or_default().as_bytes();
    let parameter = |wanted: &str| {
        form_urlencoded::parse(query).find(|(name, _)| name == wanted).map(|(_, value)| value.into_owned())
    };
    let limit = parameter("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE).clamp(1, MOST_A_PAGE);
    let next_token = parameter("nextToken");
    match console.tables.page(&table, limit, next_token.as_deref()).await {
        Ok(records) => {
            let items: Vec<Value> = records.items.iter().map(show::item).collect();
            answer(&json!({ "items": items, "nextToken": records.next_token }))
        }
        Err(error @ BrowseError::NoSuchTable) => failure(StatusCode::NOT_FOUND, &error.to_string()),
        Err(error @ BrowseError::BadToken) => failure(StatusCode::BAD_REQUEST, &error.to_string()),
        Err(BrowseError::Store(why)) => failure(StatusCode::BAD_GATEWAY, &format!("the records cannot be read: {why}")),
    }
}

/// `GET /admin/requests`
async fn requests(State(console): State<Arc<Console>>) -> Response<Body> {
    answer(&json!({ "requests": console.requests.newest_first() }))
}

/// `GET /admin/identities`
async fn identities(State(console): State<Arc<Console>>) -> Response<Body> {
    answer(&console.identities.list())
}

/// `POST /admin/identities/api-key/token`
async fn api_key(State(console): State<Arc<Console>>) -> Response<Body> {
    headers_or(console.identities.api_key(), "this API has no API key; add the mode `apiKey`")
}

/// `POST /admin/identities/functions/{name}/token`
async fn function(State(console): State<Arc<Console>>, Path(name): Path<String>) -> Response<Body> {
    headers_or(console.identities.function(&name), "the configuration has no such function")
}

/// `POST /admin/identities/users/{name}/token`
async fn user(State(console): State<Arc<Console>>, Path(name): Path<String>) -> Response<Body> {
    match console.sign_in.access_token(&name).await {
        Ok(token) => answer(&json!({ "headers": { "authorization": token } })),
        Err(error @ (SignInError::NoUserPool | SignInError::Refused(_))) => {
            failure(StatusCode::NOT_FOUND, &error.to_string())
        }
    }
}

fn headers_or(headers: Option<Value>, otherwise: &str) -> Response<Body> {
    match headers {
        Some(headers) => answer(&json!({ "headers": headers })),
        None => failure(StatusCode::NOT_FOUND, otherwise),
    }
}

/// Records, codes and tickets are nothing that a browser should keep.
fn answer(value: &Value) -> Response<Body> {
    private(respond::json(StatusCode::OK, value))
}

fn failure(status: StatusCode, message: &str) -> Response<Body> {
    private(respond::json(status, &json!({ "message": message })))
}

fn private(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests;
