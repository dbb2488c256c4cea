//! Where requests enter from a connection: what is refused whatever it asks for, and where the sender is told.

use axum::{
    Router,
    body::Body,
    http::{Request, Response, Version, header::HOST},
};
use hyper::body::Incoming;
use listen::{Answer, Arrival, Place, Transport};
use settings::PlainHttp;
use tower::ServiceExt;

use crate::{
    request::Peer,
    respond::{self, Refusal},
};

/// The paths that are about the gateway's health.
const HEALTH: [&str; 3] = ["/livez", "/readyz", "/healthz"];

/// A router behind a listener.
#[derive(Clone)]
pub(crate) struct Edge {
    router: Router,
    plain_http: PlainHttp,
}

impl Edge {
    pub(crate) fn new(router: Router, plain_http: PlainHttp) -> Self {
        Self { router, plain_http }
    }
}

impl Answer for Edge {
    type Body = Body;

    /// Questions about the gateway's health.
    fn is_urgent(&self, request: &Request<Incoming>) -> bool {
        HEALTH.contains(&request.uri().path())
    }

    async fn answer(self, mut request: Request<Incoming>, arrival: Arrival) -> Response<Body> {
        if let Some(refusal) = refused(self.plain_http, arrival, &request) {
            return respond::refusal(&refusal);
        }
        request.extensions_mut().insert(Peer(arrival.peer));
        let answered = self.router.oneshot(request.map(Body::new)).await;
        answered.unwrap_or_else(|never| match never {})
    }
}

/// Why a request is refused whatever it asks for.
fn refused<B>(plain_http: PlainHttp, arrival: Arrival, request: &Request<B>) -> Option<Refusal> {
    // Two names of the host, or none, mean something else to each reader: RFC 9112, section 3.2, refuses them.
    let hosts = request.headers().get_all(HOST).iter().count();
    if hosts > 1 || (hosts == 0 && request.version() == Version::HTTP_11) {
        return Some(Refusal::NoSingleHost);
    }
    // A balancer may ask for the gateway's health without a certificate to trust, and when there is no place for clients.
    if HEALTH.contains(&request.uri().path()) {
        return None;
    }
    match (arrival.place, plain_http, arrival.transport) {
        (Place::Reserved, _, _) => Some(Refusal::Full),
        (Place::Own, PlainHttp::Refused, Transport::Plain) => Some(Refusal::PlainHttp),
        (Place::Own, PlainHttp::Refused | PlainHttp::Served, Transport::Plain | Transport::Tls) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, plain_http: PlainHttp, place: Place, transport: Transport, expected: Option<Refusal>) {
        let request = Request::get(path).header(HOST, "localhost").body(()).unwrap();
        let arrival = Arrival { peer: "10.0.0.1:5".parse().unwrap(), transport, place };
        assert_eq!(refused(plain_http, arrival, &request), expected, "{path} {plain_http:?} {arrival:?}");
    }

    #[test]
    fn plain_http_can_be_refused() {
        check("/graphql", PlainHttp::Served, Place::Own, Transport::Plain, None);
        check("/graphql", PlainHttp::Refused, Place::Own, Transport::Tls, None);
        check("/graphql", PlainHttp::Refused, Place::Own, Transport::Plain, Some(Refusal::PlainHttp));
        check("/healthz", PlainHttp::Refused, Place::Own, Transport::Plain, None);
    }

    #[test]
    fn a_reserved_place_is_for_questions_about_health() {
        check("/graphql", PlainHttp::Served, Place::Reserved, Transport::Tls, Some(Refusal::Full));
        for path in HEALTH {
            check(path, PlainHttp::Refused, Place::Reserved, Transport::Plain, None);
        }
    }
}
