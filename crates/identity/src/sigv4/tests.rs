//! Signatures of others, our own, and every way in which one stops fitting.
//!
//! `vectors.json` was made once with `@smithy/signature-v4`, botocore's `SigV4Auth` and Amplify's own signer, all with
//! the key pair below and at [`SIGNED_AT`].

use std::time::{Duration, SystemTime};

use authz::{Action, Caller, FunctionPrincipal, IdentityPoolPrincipal};
use insta::assert_snapshot;
use proptest::prelude::*;
use serde::Deserialize;

use super::{
    canonical::{canonical_request, hex_sha256},
    *,
};
use crate::{Rejection, RequestParts, Secret};

/// 2026-11-22T22:30:53Z.
const SIGNED_AT: u64 = 1_795_386_653;
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

fn signed_at() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(SIGNED_AT)
}

fn key(session_token: Option<&str>) -> AccessKey {
    AccessKey {
        id: "AKIAEXAMPLEFUNCTION1".to_owned(),
        secret: Secret::new(SECRET),
        session_token: session_token.map(Secret::from),
        expires: None,
        principal: FunctionPrincipal { name: "post-confirmation".to_owned(), may: vec![Action::Mutate] },
    }
}

/// A signed request that owns its parts.
#[derive(Clone, Deserialize)]
struct Signed {
    name: String,
    service: String,
    region: String,
    session_token: Option<String>,
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Signed {
    /// Our own signature over a call of the API.
    fn of(body: &str, session_token: Option<&str>) -> Self {
        let headers = [("Host", "localhost:8443"), ("content-type", "application/json; charset=UTF-8")];
        let mut signed = Self {
            name: String::new(),
            service: "appsync".to_owned(),
            region: "us-east-1".to_owned(),
            session_token: session_token.map(str::to_owned),
            method: "POST".to_owned(),
            path: "/graphql".to_owned(),
            query: "a=1".to_owned(),
            headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
            body: body.to_owned(),
        };
        let added =
            signed.with_parts(|parts| sign(parts, &key(session_token), Service::Appsync, "us-east-1", signed_at()));
        signed.headers.extend(added);
        signed
    }

    fn with_parts<T>(&self, act: impl FnOnce(&RequestParts<'_>) -> T) -> T {
        let headers: Vec<(&str, &[u8])> =
            self.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
        act(&RequestParts {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &headers,
            body: self.body.as_bytes(),
        })
    }

    fn service(&self) -> Service {
        [Service::Appsync, Service::Lambda].into_iter().find(|service| service.name() == self.service).unwrap()
    }

    fn key(&self) -> AccessKey {
        key(self.session_token.as_deref())
    }

    fn header(&mut self, name: &str) -> &mut String {
        &mut self.headers.iter_mut().find(|(candidate, _)| candidate.eq_ignore_ascii_case(name)).unwrap().1
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(candidate, _)| !candidate.eq_ignore_ascii_case(name));
        self
    }

    fn and(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Who is accepted, by a gateway that holds the key.
    fn accepted(&self, now: SystemTime) -> Result<String, Rejection> {
        let keys = [AccessKey { id: "AKIAOTHER".to_owned(), ..key(None) }, self.key()];
        self.with_parts(|parts| accept_signature(parts, &keys, self.service(), Some(&self.region), now))
            .map(|key| key.principal.name.clone())
    }

    fn check(&self, expected: Result<(), Rejection>) {
        assert_eq!(self.accepted(signed_at()), expected.map(|()| "post-confirmation".to_owned()));
    }
}

fn vectors() -> Vec<Signed> {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

#[test]
fn signatures_of_amplify_smithy_and_botocore_are_accepted() {
    for vector in vectors() {
        assert_eq!(vector.accepted(signed_at()).as_deref(), Ok("post-confirmation"), "{}", vector.name);
    }
}

#[test]
fn our_signatures_are_those_of_amplify_smithy_and_botocore() {
    for mut vector in vectors() {
        let expected = vector.header("authorization").clone();
        let unsigned = ["authorization", "x-amz-date", "x-amz-security-token"]
            .into_iter()
            .fold(vector.clone(), |vector, added| vector.without(added));
        let added =
            unsigned.with_parts(|parts| sign(parts, &vector.key(), vector.service(), &vector.region, signed_at()));
        assert_eq!(added.last().unwrap().1, expected, "{}", vector.name);
    }
}

/// The example of AWS's guide and the first case of its published test suite.
#[test]
fn published_examples_come_out_as_published() {
    let secret = Secret::new(SECRET);
    let empty = hex_sha256(b"");
    let check = |service, query, headers: &[(&str, &[u8])], signed_headers, expected: &str| {
        let parts = RequestParts { method: "GET", path: "/", query, headers, body: b"" };
        let canonical = canonical_request(&parts, signed_headers, &empty).unwrap();
        let key = SigningKey::derive(&secret, "20150830", "us-east-1", service);
        assert_eq!(hex::encode(key.sign("20150830T123600Z", &canonical)), expected);
    };
    check(
        "iam",
        "Action=ListUsers&Version=2010-05-08",
        &[
            ("Content-Type", b"application/x-www-form-urlencoded; charset=utf-8"),
            ("Host", b"iam.amazonaws.com"),
            ("X-Amz-Date", b"20150830T123600Z"),
        ],
        "content-type;host;x-amz-date",
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
    );
    check(
        "service",
        "",
        &[("Host", b"example.amazonaws.com"), ("X-Amz-Date", b"20150830T123600Z")],
        "host;x-amz-date",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    );
}

#[test]
fn the_canonical_request_sorts_encodes_and_collapses() {
    let parts = RequestParts {
        method: "POST",
        path: "/a%20b/ä'*",
        query: "b=2&a=%2f&&a=+&A&a=%zz",
        headers: &[("Host", b"h:1"), ("X-Two", b"  b \t  c "), ("other", b"unsigned"), ("x-two", b"a")],
        body: b"",
    };
    let text = canonical_request(&parts, "host;x-two", "hash").unwrap();
    assert_snapshot!(String::from_utf8(text).unwrap(), @r"
    POST
    /a%2520b/%C3%A4%27%2A
    A=&a=%25zz&a=%2B&a=%2F&b=2
    host:h:1
    x-two:b c,a

    host;x-two
    hash
    ");
    assert!(canonical_request(&parts, "host;x-three", "hash").is_err());
}

#[test]
fn the_time_may_be_five_minutes_off() {
    let signed = Signed::of("{}", None);
    let second = Duration::from_secs(1);
    for (now, accepted) in [
        (signed_at() + MAX_CLOCK_SKEW, true),
        (signed_at() - MAX_CLOCK_SKEW, true),
        (signed_at() + MAX_CLOCK_SKEW + second, false),
        (signed_at() - MAX_CLOCK_SKEW - second, false),
    ] {
        let expected = if accepted {
            Ok("post-confirmation".to_owned())
        } else {
            Err(Rejection::ClockSkew { skew: MAX_CLOCK_SKEW + second })
        };
        assert_eq!(signed.accepted(now), expected);
    }
}

#[test]
fn the_date_header_stands_in_for_the_time() {
    let headers: &[(&str, &[u8])] = &[("host", b"h"), ("date", b"Sun, 22 Nov 2026 22:30:53 GMT")];
    let parts = RequestParts { method: "POST", path: "/graphql", query: "", headers, body: b"{}" };
    let signing_key = SigningKey::derive(&Secret::new(SECRET), "20261122", "us-east-1", "appsync");
    let canonical = canonical_request(&parts, "date;host", &hex_sha256(b"{}")).unwrap();
    let authorization = format!(
        "{ALGORITHM} Credential=AKIAEXAMPLEFUNCTION1/20261122/us-east-1/appsync/aws4_request, \
         SignedHeaders=date;host, Signature={}",
        hex::encode(signing_key.sign("20261122T223053Z", &canonical))
    );
    let headers = [headers, &[("authorization", authorization.as_bytes())]].concat();
    let parts = RequestParts { headers: &headers, ..parts };
    let keys = [key(None)];
    let accepted = accept_signature(&parts, &keys, Service::Appsync, None, signed_at());
    assert_eq!(accepted.map(AccessKey::<FunctionPrincipal>::caller), Ok(key(None).caller()));

    // Once there is an `x-amz-date`, it is the one that counts, so it must be signed.
    let headers = [headers.as_slice(), &[("x-amz-date", b"20261122T223053Z")]].concat();
    let parts = RequestParts { headers: &headers, ..parts };
    assert_eq!(
        accept_signature(&parts, &keys, Service::Appsync, None, signed_at()),
        Err(Rejection::UnsignedHeader { header: "x-amz-date" })
    );
}

#[test]
fn a_signature_for_another_service_region_or_day_is_refused() {
    let signed = Signed::of("{}", None);
    Signed { service: "lambda".to_owned(), ..signed.clone() }.check(Err(Rejection::WrongScope));
    Signed { region: "eu-west-1".to_owned(), ..signed.clone() }.check(Err(Rejection::WrongScope));
    let mut other_day = signed.clone();
    *other_day.header("authorization") = other_day.header("authorization").replace("/20261122/", "/20261121/");
    other_day.check(Err(Rejection::WrongScope));

    let keys = [key(None)];
    let anywhere =
        signed.with_parts(|parts| accept_signature(parts, &keys, Service::Appsync, None, signed_at()).is_ok());
    assert!(anywhere, "without a region any will do");
}

#[test]
fn an_unknown_or_expired_key_is_refused() {
    let signed = Signed::of("{}", None);
    let check = |keys: &[AccessKey], expected: Rejection| {
        let accepted =
            signed.with_parts(|parts| accept_signature(parts, keys, Service::Appsync, None, signed_at()).err());
        assert_eq!(accepted, Some(expected));
    };
    check(&[], Rejection::UnknownAccessKey);
    check(&[AccessKey { id: "akiaexamplefunction1".to_owned(), ..key(None) }], Rejection::UnknownAccessKey);
    check(&[AccessKey { secret: Secret::new("other"), ..key(None) }], Rejection::WrongSignature);
    check(
        &[AccessKey { expires: Some(signed_at()), ..key(None) }],
        Rejection::ExpiredAccessKey { late_by: Duration::ZERO },
    );
}

#[test]
fn the_session_token_must_be_the_keys() {
    Signed::of("{}", Some("token")).check(Ok(()));
    let mut other = Signed::of("{}", Some("token"));
    *other.header("x-amz-security-token") = "token2".to_owned();
    other.check(Err(Rejection::WrongSessionToken));
    Signed::of("{}", Some("token")).without("x-amz-security-token").check(Err(Rejection::WrongSessionToken));
    Signed::of("{}", None).and("x-amz-security-token", "token").check(Err(Rejection::WrongSessionToken));
    // Some clients send the header empty when there is no token.
    Signed::of("{}", None).and("x-amz-security-token", "").check(Ok(()));
}

#[test]
fn host_and_time_must_be_signed() {
    let check = |headers: &[(&str, &[u8])], header: &'static str| {
        let parts = RequestParts { method: "POST", path: "/graphql", query: "", headers, body: b"" };
        let added = sign(&parts, &key(None), Service::Appsync, "us-east-1", signed_at());
        let mut headers = headers.to_vec();
        headers.extend(added.iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
        let keys = [key(None)];
        let parts = RequestParts { headers: &headers, ..parts };
        assert_eq!(
            accept_signature(&parts, &keys, Service::Appsync, None, signed_at()),
            Err(Rejection::UnsignedHeader { header })
        );
    };
    check(&[("content-type", b"x")], "host");
    let mut unsigned_time = Signed::of("{}", None);
    *unsigned_time.header("authorization") = unsigned_time.header("authorization").replace(";x-amz-date", "");
    unsigned_time.check(Err(Rejection::UnsignedHeader { header: "x-amz-date" }));
    Signed::of("{}", None).without("x-amz-date").check(Err(Rejection::UnsignedHeader { header: "x-amz-date" }));
    let mut no_time = Signed::of("{}", None);
    *no_time.header("x-amz-date") = "yesterday".to_owned();
    no_time.check(Err(Rejection::MalformedAuthorization));
}

#[test]
fn a_stated_payload_hash_must_be_that_of_the_body() {
    let body = r#"{"query":"{ x }"}"#;
    Signed::of(body, None).and("x-amz-content-sha256", &hex_sha256(body.as_bytes())).check(Ok(()));
    for stated in ["UNSIGNED-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", &hex_sha256(b"")] {
        Signed::of(body, None).and("x-amz-content-sha256", stated).check(Err(Rejection::WrongPayloadHash));
    }
}

#[test]
fn a_repeated_header_that_decides_is_refused() {
    for header in ["authorization", "x-amz-date", "x-amz-content-sha256"] {
        let repeated = Signed::of("{}", None).and(header, "x").and(header, "x");
        repeated.check(Err(Rejection::MalformedAuthorization));
    }
}

#[test]
fn a_signed_header_that_was_not_sent_is_refused() {
    Signed::of("{}", None).without("content-type").check(Err(Rejection::WrongSignature));
    Signed::of("{}", None).and("content-type", "again").check(Err(Rejection::WrongSignature));
    Signed::of("{}", None).and("x-forwarded-for", "added by a proxy").check(Ok(()));
}

#[test]
fn a_generated_key_has_the_form_of_aws() {
    let random_id = std::array::from_fn(|position| u8::try_from(position * 7).unwrap());
    let random_secret = std::array::from_fn(|position| u8::try_from(position * 5).unwrap());
    let key = AccessKey::generate(&random_id, &random_secret, key(None).principal);
    assert_eq!((key.id.as_str(), key.secret.expose().len()), ("AKIAAHOV4DKRY7GNU3CJ", 40));
    assert!(!format!("{key:?}").contains(key.secret.expose()));
}

/// Another printable character in the place of one.
fn with_one_changed(text: &str, position: prop::sample::Index, step: u8) -> String {
    let position = position.index(text.len());
    let change = |byte: u8| (byte - b' ' + step) % (b'~' - b' ' + 1) + b' ';
    let bytes = text.bytes().enumerate().map(|(at, byte)| if at == position { change(byte) } else { byte });
    String::from_utf8(bytes.collect()).unwrap()
}

proptest! {
    #[test]
    fn what_we_sign_we_accept(
        path in "/[ -~]{0,30}",
        query in "([a-z %+é]{0,5}=[a-z%&+]{0,5}&?){0,4}",
        value in "[ -~\t]{0,20}",
        body in ".{0,50}",
        token in proptest::option::of("[!-~]{1,20}"),
    ) {
        let mut signed = Signed::of(&body, token.as_deref());
        (signed.path, signed.query) = (path, query);
        signed.headers.truncate(2);
        let signed = signed.and("x-any", &value).and("X-Any", &value);
        let added = signed.with_parts(|parts| sign(parts, &signed.key(), Service::Appsync, "us-east-1", signed_at()));
        let signed = added.iter().fold(signed, |signed, (name, value)| signed.and(name, value));
        prop_assert!(signed.accepted(signed_at()).is_ok());
    }

    #[test]
    fn any_changed_character_is_noticed(
        body in "[!-~]{1,40}",
        part in 0..7_usize,
        position: prop::sample::Index,
        step in 1..95_u8,
    ) {
        let mut signed = Signed::of(&body, Some("token"));
        let target = match part {
            0 => &mut signed.body,
            1 => &mut signed.path,
            2 => &mut signed.method,
            3 => signed.header("host"),
            4 => signed.header("content-type"),
            5 => signed.header("x-amz-date"),
            _ => signed.header("x-amz-security-token"),
        };
        let changed = with_one_changed(target, position, step);
        prop_assert_ne!(&changed, &*target);
        *target = changed;
        prop_assert!(signed.accepted(signed_at()).is_err());
    }

    #[test]
    fn accepting_any_header_never_panics(authorization in ".{0,200}", date in "[0-9TZ]{0,20}") {
        let mut signed = Signed::of("{}", None);
        *signed.header("authorization") = format!("{ALGORITHM} {authorization}");
        *signed.header("x-amz-date") = date;
        prop_assert!(signed.accepted(signed_at()).is_err());
    }
}

#[test]
fn a_temporary_credential_is_named_by_its_request_before_it_is_verified() {
    let named = |signed: &Signed| {
        signed
            .with_parts(|parts| named_temporary_credential(parts).map(|(id, token)| (id.to_owned(), token.to_owned())))
    };
    let named_key = Some(("AKIAEXAMPLEFUNCTION1".to_owned(), "token".to_owned()));
    assert_eq!(named(&Signed::of("{}", Some("token"))), named_key);
    assert_eq!(named(&Signed::of("{}", None)), None);
    assert_eq!(named(&Signed::of("{}", Some("token")).without("authorization")), None);
    let repeated = Signed::of("{}", Some("token")).and("x-amz-security-token", "other");
    assert_eq!(named(&repeated), None);
}

#[test]
fn a_user_of_an_identity_pool_signs_like_a_function_but_is_none() {
    let AccessKey { id, secret, session_token, expires, .. } = key(Some("token"));
    let principal = IdentityPoolPrincipal { identity_id: "us-east-1:1".to_owned(), authenticated: true };
    let keys = [AccessKey { id, secret, session_token, expires, principal: principal.clone() }];
    let signed = Signed::of("{}", Some("token"));
    let accepted = signed
        .with_parts(|parts| accept_signature(parts, &keys, Service::Appsync, Some("us-east-1"), signed_at()))
        .unwrap();
    assert_eq!(accepted.caller(), Caller::IdentityPool(principal));
}

mod aws_suite;
mod mutated;

#[test]
fn a_head_that_states_the_hash_of_its_body_is_verified_before_the_body_is_there() {
    let (key, body) = (key(None), b"{}");
    let head = |headers: &[(&str, &[u8])], stated: Option<&str>| {
        let mut headers = headers.to_vec();
        headers.extend(stated.map(|stated| ("x-amz-content-sha256", stated.as_bytes())));
        let parts = RequestParts { method: "POST", path: "/graphql", query: "", headers: &headers, body: b"" };
        check_signed_head(&parts, std::slice::from_ref(&key), Service::Appsync, None, signed_at())
    };
    let unsigned: [(&str, &[u8]); 1] = [("host", b"localhost")];
    let parts = RequestParts { method: "POST", path: "/graphql", query: "", headers: &unsigned, body };
    let added = sign(&parts, &key, Service::Appsync, "us-east-1", signed_at());
    let mut headers = unsigned.to_vec();
    headers.extend(added.iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
    headers.retain(|(name, _)| *name != "x-amz-content-sha256");
    assert_eq!(head(&headers, None), Ok(SignedHead::NeedsBody));
    assert_eq!(head(&headers, Some(&hex_sha256(body))), Ok(SignedHead::Signed));
    assert_eq!(head(&headers, Some(&hex_sha256(b"other"))), Err(Rejection::WrongSignature));
    assert_eq!(head(&unsigned, None), Err(Rejection::NoCredentials));
}
