//! Who may see what is for the user of this machine who started the gateway.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header},
};
use serde_json::json;

use crate::{
    local,
    request::Peer,
    respond::{self, Refusal},
    start_secret::StartSecret,
};

const ASK: &str = "This is for the user who started the gateway. Open the address that `sluice sandbox` has printed beside \
                   `Console`; each start has a new one. Programs send `Authorization: Bearer` with the secret in it, which \
                   `admin-<port>.secret` in the state folder (`.sluice`) holds too.";

const PAGE: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Sluice sandbox</title>\n\
                    <h1>This console asks for the secret of its start</h1>\n\
                    <p>Open the address that <code>sluice sandbox</code> has printed beside <b>Console</b>. Each start has a new \
                    one.</p>\n</html>\n";

/// Lets in who is on this machine, at none but its own name, and shows the secret of this start.
///
/// # Errors
/// The response of everyone else. A browser that comes with the secret in its address is sent on with a cookie.
#[expect(clippy::result_large_err, reason = "it is the response of the request")]
pub(super) fn enter(secret: &StartSecret, request: &Request) -> Result<(), Response<Body>> {
    let headers = request.headers();
    let peer = request.extensions().get::<Peer>().copied();
    if !local::is_local(peer, headers) || local::is_of_another_site(headers) {
        return Err(respond::refusal(&Refusal::Forbidden));
    }
    if secret.is_shown(headers) {
        return Ok(());
    }
    let redeemed = if request.method() == Method::GET { secret.redeem(request.uri()) } else { None };
    Err(redeemed.and_then(|path| sent_on(secret, headers, &path)).unwrap_or_else(|| asked(headers)))
}

fn sent_on(secret: &StartSecret, headers: &HeaderMap, path: &str) -> Option<Response<Body>> {
    let mut response = respond::empty(StatusCode::SEE_OTHER);
    response.headers_mut().insert(header::SET_COOKIE, secret.cookie(headers)?);
    response.headers_mut().insert(header::LOCATION, HeaderValue::try_from(path).ok()?);
    Some(unkept(response))
}

fn asked(headers: &HeaderMap) -> Response<Body> {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response = if accepted.contains("text/html") {
        let mut page = Response::new(Body::from(PAGE));
        page.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        let policy = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
        page.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
        *page.status_mut() = StatusCode::UNAUTHORIZED;
        page
    } else {
        respond::json(StatusCode::UNAUTHORIZED, &json!({ "message": ASK }))
    };
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"sluice\""));
    unkept(response)
}

/// The address of such a response may hold the secret: it goes into no cache and to no other page.
fn unkept(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}
