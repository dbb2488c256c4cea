//! CORS as AppSync does it: any origin, no cookies. What is only for this machine gets none of it.

use axum::{
    body::Body,
    http::{
        HeaderMap, HeaderValue, Response, StatusCode,
        header::{
            ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
            ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
        },
    },
};

use crate::respond;

/// Whether web pages of any origin may use a path.
pub(super) fn is_public(path: &str) -> bool {
    path == "/graphql" || path == "/oauth2/token" || path.contains("/.well-known/")
}

/// Answers a preflight: whatever headers are asked for are allowed, because a request without valid credentials in
/// them is refused anyway.
pub(super) fn preflight(request: &HeaderMap) -> Response<Body> {
    let mut response = respond::empty(StatusCode::NO_CONTENT);
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, OPTIONS"));
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("172800"));
    if let Some(asked_for) = request.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, asked_for.clone());
    }
    response
}

/// Lets web pages of any origin read a response, errors included.
pub(super) fn allow(response: &mut HeaderMap) {
    response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("x-amzn-ErrorType, x-amzn-RequestId"));
}
