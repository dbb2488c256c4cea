//! Whether a request comes from this machine, without a proxy that says so, and from which page.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName, Uri, header};

use crate::request::Peer;

/// What a browser tells about where a request comes from (<https://www.w3.org/TR/fetch-metadata/>).
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Says yes only if the connection is a loopback one, no proxy says it passed the request on, and the request names
/// this machine as its host: a web page that had its own name resolve to this machine would send that name.
pub(super) fn is_local(peer: Option<Peer>, headers: &HeaderMap) -> bool {
    let is_loopback = peer.is_some_and(|Peer(address)| address.ip().to_canonical().is_loopback());
    let is_passed_on = ["forwarded", "x-forwarded-for", "x-real-ip"].iter().any(|name| headers.contains_key(*name));
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    is_loopback && !is_passed_on && host.is_some_and(names_this_machine)
}

/// Whether a browser says that a page of another site, host or port asks.
pub(super) fn is_of_another_site(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let origin = headers.get(header::ORIGIN).map(|origin| origin.to_str().ok()?.parse::<Uri>().ok());
    let origin = origin.map(|uri| uri.and_then(|uri| uri.authority().map(|authority| authority.as_str().to_owned())));
    headers.get(FETCH_SITE).is_some_and(|site| site != "same-origin" && site != "none")
        || origin.is_some_and(|origin| origin.as_deref() != host)
}

fn names_this_machine(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(bracketed) => bracketed.split_once(']').map_or("", |(address, _)| address),
        None => host.split_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    fn check(peer: &str, headers: &[(&str, &str)], expected: bool) {
        let peer = Peer(peer.parse().unwrap());
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap()))
            .collect();
        assert_eq!(is_local(Some(peer), &headers), expected, "{peer:?} {headers:?}");
    }

    #[test]
    fn only_connections_of_this_machine_are_local() {
        check("127.0.0.1:5", &[("host", "localhost:20002")], true);
        check("[::1]:5", &[("host", "[::1]:20002")], true);
        check("[::ffff:127.0.0.1]:5", &[("host", "127.0.0.1")], true);
        check("10.0.0.1:5", &[("host", "localhost")], false);
        assert!(!is_local(None, &HeaderMap::new()));
    }

    #[test]
    fn what_a_proxy_passed_on_is_not_local() {
        check("127.0.0.1:5", &[("host", "localhost"), ("x-forwarded-for", "10.0.0.1")], false);
        check("127.0.0.1:5", &[("host", "localhost"), ("forwarded", "for=10.0.0.1")], false);
    }

    #[test]
    fn a_name_that_was_made_to_resolve_to_this_machine_is_not_local() {
        check("127.0.0.1:5", &[("host", "attacker.example:20002")], false);
        check("127.0.0.1:5", &[], false);
    }
}
