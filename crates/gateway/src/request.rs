//! What every request carries through the gateway, whether it came over HTTP or over a socket.

use std::{fmt, net::SocketAddr};

use axum::http::HeaderName;

/// Names a request in the log and in its response.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// Asks an answer to explain its decisions, by the value `1`.
pub(crate) const EXPLAIN: HeaderName = HeaderName::from_static("x-sluice-explain");

/// The address a request came from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// The id of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RequestId(uuid::Uuid);

impl RequestId {
    /// A new id, which no other request has.
    pub(crate) fn new() -> Self {
        Self(uuid::Uuid::new_v4())
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
