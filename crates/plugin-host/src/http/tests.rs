use std::{
    net::SocketAddr,
    sync::{Arc, atomic::AtomicUsize},
};

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::Method;
use http_body_util::{BodyExt as _, Full};
use reqwest::{Url, dns::Resolve as _};
use wasmtime_wasi_http::Error;

use super::{
    addresses::least_reach,
    client::{Held, Judging, MOST_BODY_BYTES},
    grants::{HttpGrant, HttpGrants, Reach},
};

fn grants(grants: &[&str]) -> HttpGrants {
    HttpGrants::new(grants.iter().map(|grant| grant.parse().unwrap()).collect())
}

fn check(granted: &[&str], request: &str, allowed: bool) {
    let (method, uri) = request.split_once(' ').unwrap();
    let (method, uri) = (method.parse::<Method>().unwrap(), uri.parse::<Url>().unwrap());
    assert_eq!(grants(granted).allow(&method, &uri), allowed, "{granted:?}: {request}");
}

#[test]
fn a_request_needs_its_method_its_scheme_its_host_and_its_port() {
    let granted = ["GET|POST https://api.example.com", "* http://localhost:4566"];
    check(&granted, "GET https://api.example.com/v1?a=b", true);
    check(&granted, "POST https://API.example.com:443/", true);
    check(&granted, "DELETE http://localhost:4566/x", true);
    for refused in [
        "DELETE https://api.example.com/",
        "GET http://api.example.com/",
        "GET https://api.example.com:8443/",
        "GET https://example.com/",
        "GET https://api.example.com.evil.org/",
        "GET https://evil.org/https://api.example.com/",
        "GET http://localhost/",
        "GET https://user@evil.org/",
        "GET https://api.example.com@evil.org/",
        "GET https://evil.org\\@api.example.com/",
        "GET https://api.example.com.:443/",
    ] {
        check(&granted, refused, false);
    }
    check(&[], "GET https://api.example.com/", false);
}

#[test]
fn a_star_stands_for_hosts_below_a_domain_and_not_for_the_domain() {
    let granted = ["GET https://*.amazonaws.com"];
    check(&granted, "GET https://dynamodb.eu-west-1.amazonaws.com/", true);
    check(&granted, "GET https://amazonaws.com/", false);
    check(&granted, "GET https://evilamazonaws.com/", false);
    check(&granted, "GET https://.amazonaws.com/", false);
}

#[test]
fn what_is_no_grant_is_refused_with_an_example() {
    for wrong in [
        "",
        "https://api.example.com",
        "GET api.example.com",
        "get https://api.example.com",
        "GET https://api.example.com/v1",
        "GET https://user@api.example.com",
        "GET https://*",
        "GET https://api.*.com",
        "GET https://*.127.0.0.1",
        "GET ftp://api.example.com",
        "GET||POST https://api.example.com",
        "GET,POST https://api.example.com",
    ] {
        let mistake = wrong.parse::<HttpGrant>().unwrap_err().to_string();
        assert!(mistake.contains("such as `GET https://api.example.com`"), "{wrong}: {mistake}");
    }
}

#[test]
fn a_grant_is_said_with_all_that_it_means() {
    let said = |grant: &str| grant.parse::<HttpGrant>().unwrap().to_string();
    assert_eq!(said("GET|POST https://*.Example.com"), "GET|POST https://*.example.com:443");
    assert_eq!(said("* http://[0:0::1]:80"), "* http://[::1]:80");
    // All ways to write an address are that address.
    assert_eq!(said("* http://127.1"), "* http://127.0.0.1:80");
    assert_eq!(said("* http://0x7f000001"), "* http://127.0.0.1:80");
}

#[test]
fn only_a_host_that_is_named_leads_to_a_private_network_and_only_localhost_to_this_machine() {
    let granted =
        grants(&["* https://*.example.com", "* https://db.internal", "* http://localhost:1", "* http://10.0.0.7"]);
    assert_eq!(granted.reach("www.example.com"), Reach::Public);
    assert_eq!(granted.reach("DB.internal"), Reach::Private);
    assert_eq!(granted.reach("localhost"), Reach::Local);
    assert_eq!(granted.reach("10.0.0.7"), Reach::Local);
    assert_eq!(granted.reach("elsewhere"), Reach::Public);
}

async fn found(granted: &[&str], name: &str) -> Result<Vec<SocketAddr>, String> {
    let grants = Arc::new(ArcSwap::from_pointee(grants(granted)));
    let found = Judging { grants }.resolve(name.parse().unwrap()).await;
    found.map(Iterator::collect).map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_name_that_leads_to_this_machine_is_connected_to_only_if_it_is_granted_as_such() {
    let addresses = found(&["* http://localhost:4566"], "localhost").await.unwrap();
    assert!(!addresses.is_empty() && addresses.iter().all(|found| found.ip().is_loopback()), "{addresses:?}");
    for granted in ["* https://*.example.com", "* http://127.0.0.1", "* https://db.internal"] {
        let refused = found(&[granted], "localhost").await.unwrap_err();
        assert_eq!(refused, "the name leads to an address that the plugin may not reach", "{granted}");
    }
}

#[test]
fn addresses_lead_where_they_say_in_whatever_form() {
    for (address, least) in [
        ("93.184.216.34", Some(Reach::Public)),
        ("2606:2800:220:1::1", Some(Reach::Public)),
        ("10.1.2.3", Some(Reach::Private)),
        ("172.31.255.255", Some(Reach::Private)),
        ("172.32.0.0", Some(Reach::Public)),
        ("192.168.0.1", Some(Reach::Private)),
        ("100.64.0.1", Some(Reach::Private)),
        ("fd00::1", Some(Reach::Private)),
        ("fec0::1", Some(Reach::Private)),
        ("127.0.0.1", Some(Reach::Local)),
        ("127.9.9.9", Some(Reach::Local)),
        ("0.0.0.0", Some(Reach::Local)),
        ("169.254.169.254", Some(Reach::Local)),
        ("::1", Some(Reach::Local)),
        ("::", Some(Reach::Local)),
        ("fe80::1", Some(Reach::Local)),
        ("::ffff:169.254.169.254", Some(Reach::Local)),
        ("64:ff9b::7f00:1", Some(Reach::Local)),
        ("2002:a9fe:a9fe::1", Some(Reach::Local)),
        ("::7f00:1", Some(Reach::Local)),
        ("::ffff:10.0.0.1", Some(Reach::Private)),
        ("224.0.0.1", None),
        ("255.255.255.255", None),
        ("ff02::1", None),
    ] {
        assert_eq!(least_reach(address.parse().unwrap()), least, "{address}");
    }
}

#[tokio::test]
async fn the_requests_of_a_call_that_are_being_sent_hold_no_more_than_one_may() {
    let body = |bytes: usize| Full::new(Bytes::from(vec![0; bytes])).map_err(|never| match never {}).boxed_unsync();
    let sending = Arc::new(AtomicUsize::new(0));
    let mut first = Held::new(&sending);
    assert_eq!(first.collect(body(MOST_BODY_BYTES - 1)).await.unwrap().len(), MOST_BODY_BYTES - 1);
    let refused = Held::new(&sending).collect(body(2)).await.unwrap_err();
    assert!(matches!(refused, Error::HttpRequestBodySize(Some(_))), "{refused:?}");
    drop(first);
    assert_eq!(Held::new(&sending).collect(body(2)).await.unwrap().len(), 2);
}
