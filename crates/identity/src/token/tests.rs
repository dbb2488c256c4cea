//! Tokens signed with a key of our own, and every way in which one is refused.

use std::{
    sync::LazyLock,
    time::{Duration, SystemTime},
};

use authz::{Caller, Claim, TokenProvider, User};
use aws_lc_rs::{
    rand::SystemRandom,
    rsa::{KeyPair, KeySize},
    signature::{self, KeyPair as _, RsaEncoding},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::Rejection;

const ISSUER: &str = "http://localhost:9229/local_1";
const CLIENT: &str = "client1";
const NOW: u64 = 1_795_386_653;
const HOUR: u64 = 3600;

static KEY: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate(KeySize::Rsa2048).unwrap());
static OTHER_KEY: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate(KeySize::Rsa2048).unwrap());

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(NOW)
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn signature_of(key: &KeyPair, padding: &'static dyn RsaEncoding, message: &str) -> Vec<u8> {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(padding, &SystemRandom::new(), message.as_bytes(), &mut signature).unwrap();
    signature
}

fn signed_with(key: &KeyPair, header: &Value, claims: &Value) -> String {
    let message = format!("{}.{}", encode(header.to_string()), encode(claims.to_string()));
    format!("{message}.{}", encode(signature_of(key, &signature::RSA_PKCS1_SHA256, &message)))
}

fn header() -> Value {
    json!({ "alg": "RS256", "kid": "k1", "typ": "JWT" })
}

fn signed(claims: &Value) -> String {
    signed_with(&KEY, &header(), claims)
}

fn jwk(kid: &str, key: &KeyPair) -> Value {
    let public = DerKey::of(key);
    json!({ "kty": "RSA", "kid": kid, "alg": "RS256", "use": "sig", "n": encode(public.modulus), "e": "AQAB" })
}

/// The public half of a key, as far as a JWK needs it.
struct DerKey {
    modulus: Vec<u8>,
}

impl DerKey {
    /// Reads RFC 8017's `RSAPublicKey` of a 2048-bit key: two headers of four bytes, a zero, and the modulus.
    fn of(key: &KeyPair) -> Self {
        let der = key.public_key().as_ref();
        Self { modulus: der[9..9 + 256].to_vec() }
    }
}

fn keys() -> KeySet {
    KeySet::parse(json!({ "keys": [jwk("k1", &KEY), jwk("k2", &OTHER_KEY)] }).to_string().as_bytes()).unwrap()
}

fn issuer(provider: TokenProvider) -> Issuer {
    Issuer { url: ISSUER.to_owned(), client_ids: vec!["client0".to_owned(), CLIENT.to_owned()], provider }
}

/// An access token's claims, with some set or, by `null`, removed.
fn access(changes: Value) -> Value {
    changed(
        json!({ "sub": "s1", "iss": ISSUER, "client_id": CLIENT, "token_use": "access", "username": "ann",
                "iat": NOW, "exp": NOW + HOUR }),
        changes,
    )
}

/// An id token's claims, likewise.
fn id(changes: Value) -> Value {
    changed(
        json!({ "sub": "s1", "iss": ISSUER, "aud": CLIENT, "token_use": "id", "cognito:username": "ann",
                "email_verified": true, "iat": NOW, "exp": NOW + HOUR }),
        changes,
    )
}

fn changed(mut claims: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => drop(claims.as_object_mut().unwrap().remove(name)),
            _ => claims[name] = value.clone(),
        }
    }
    claims
}

fn accept_at(text: &str, issuer: &Issuer, now: SystemTime) -> Result<VerifiedToken, Rejection> {
    let unverified = UnverifiedToken::read(text)?;
    let keys = keys();
    let key = keys.get(unverified.kid()).ok_or(Rejection::UnknownTokenKey)?;
    accept_token(&unverified, issuer, key, now)
}

fn check_for(provider: TokenProvider, claims: &Value, expected: Result<(), Rejection>) {
    let accepted = accept_at(&signed(claims), &issuer(provider), now()).map(|_| ());
    assert_eq!(accepted, expected, "{claims}");
}

fn check(claims: &Value, expected: Result<(), Rejection>) {
    check_for(TokenProvider::UserPools, claims, expected);
}

fn check_text(text: &str, expected: Rejection) {
    let accepted = accept_at(text, &issuer(TokenProvider::UserPools), now()).map(|_| ());
    assert_eq!(accepted, Err(expected), "{text}");
}

#[test]
fn an_access_token_and_an_id_token_become_a_user() {
    let token = accept_at(&signed(&access(json!({}))), &issuer(TokenProvider::UserPools), now()).unwrap();
    let Caller::User(user) = &**token.caller() else { panic!("no user") };
    assert_eq!((user.sub(), user.username(), user.provider), (Some("s1"), Some("ann"), TokenProvider::UserPools));
    assert_eq!(token.expires(), now() + Duration::from_secs(HOUR));
    check(&id(json!({})), Ok(()));
}

#[test]
fn claims_that_a_rule_could_compare_are_kept() {
    let claims = access(json!({
        "cognito:groups": ["admins", "staff"], "level": 3, "verified": false, "mixed": ["a", 1, {"b": 2}, null],
        "address": {"street": "x"}, "none": [],
    }));
    let token = accept_at(&signed(&claims), &issuer(TokenProvider::UserPools), now()).unwrap();
    let Caller::User(User { claims, .. }) = &**token.caller() else { panic!("no user") };
    let values =
        |name: &str| claims.iter().find(|claim| claim.name == name).map(|claim: &Claim| claim.values.join(","));
    assert_eq!(values("cognito:groups").as_deref(), Some("admins,staff"));
    assert_eq!(values("level").as_deref(), Some("3"));
    assert_eq!(values("verified").as_deref(), Some("false"));
    assert_eq!(values("mixed").as_deref(), Some("a,1"));
    assert_eq!(values("none").as_deref(), Some(""));
    assert_eq!(values("address"), None);
}

#[test]
fn a_token_is_valid_until_a_minute_after_its_end() {
    let text = signed(&access(json!({})));
    let end = now() + Duration::from_secs(HOUR);
    let at = |now| accept_at(&text, &issuer(TokenProvider::UserPools), now).map(|_| ());
    let second = Duration::from_secs(1);
    assert_eq!(at(end + LEEWAY - second), Ok(()));
    assert_eq!(at(end + LEEWAY), Err(Rejection::ExpiredToken { late_by: LEEWAY }));
    assert_eq!(at(end + 2 * LEEWAY), Err(Rejection::ExpiredToken { late_by: 2 * LEEWAY }));
    assert_eq!(Rejection::ExpiredToken { late_by: LEEWAY }.message(), "Token has expired.");
}

#[test]
fn a_token_from_the_future_is_refused() {
    let early_by = LEEWAY + Duration::from_secs(1);
    for claim in ["iat", "nbf"] {
        check(&access(json!({ claim: NOW + 60 })), Ok(()));
        check(&access(json!({ claim: NOW + 61 })), Err(Rejection::EarlyToken { early_by }));
    }
}

#[test]
fn times_may_have_a_fraction_and_nothing_else() {
    check(&access(json!({ "exp": NOW as f64 + 0.5, "iat": null })), Ok(()));
    for wrong in [json!("1795386653"), json!(-1), json!(1e300), json!(true), json!([NOW])] {
        check(&access(json!({ "exp": wrong })), Err(Rejection::MalformedToken));
        check(&access(json!({ "nbf": wrong })), Err(Rejection::MalformedToken));
    }
    check(&access(json!({ "exp": null })), Err(Rejection::MalformedToken));
}

#[test]
fn the_issuer_must_be_the_one_whose_key_was_taken() {
    for iss in ["http://localhost:9229/local_1/", "http://localhost:9229/local_2", ""] {
        check(&access(json!({ "iss": iss })), Err(Rejection::UnknownIssuer));
    }
    check(&access(json!({ "iss": null })), Err(Rejection::MalformedToken));
    check(&access(json!({ "iss": [ISSUER] })), Err(Rejection::MalformedToken));
}

#[test]
fn a_user_pools_token_names_its_use_and_one_of_our_clients() {
    check(&access(json!({ "client_id": "client0" })), Ok(()));
    check(&access(json!({ "client_id": "other" })), Err(Rejection::WrongClient));
    check(&access(json!({ "client_id": null, "aud": CLIENT })), Err(Rejection::WrongClient));
    check(&id(json!({ "aud": "other" })), Err(Rejection::WrongClient));
    check(&id(json!({ "aud": null, "client_id": CLIENT })), Err(Rejection::WrongClient));
    check(&access(json!({ "token_use": null })), Err(Rejection::WrongTokenUse));
    for token_use in [json!("refresh"), json!("Access"), json!(1)] {
        check(&access(json!({ "token_use": token_use })), Err(Rejection::WrongTokenUse));
        check_for(TokenProvider::Oidc, &access(json!({ "token_use": token_use })), Err(Rejection::WrongTokenUse));
    }
}

#[test]
fn another_issuers_token_may_name_the_client_elsewhere() {
    let without = |changes: Value| changed(access(json!({ "client_id": null, "token_use": null })), changes);
    for changes in [
        json!({ "aud": CLIENT }),
        json!({ "aud": ["api", CLIENT] }),
        json!({ "aud": "api", "azp": CLIENT }),
        json!({ "client_id": CLIENT }),
    ] {
        check_for(TokenProvider::Oidc, &without(changes), Ok(()));
    }
    check_for(TokenProvider::Oidc, &without(json!({})), Err(Rejection::WrongClient));
    check_for(TokenProvider::Oidc, &without(json!({ "aud": "api" })), Err(Rejection::WrongClient));
}

#[test]
fn an_issuer_without_clients_accepts_nobody() {
    let issuer = Issuer { client_ids: Vec::new(), ..issuer(TokenProvider::Oidc) };
    let accepted = accept_at(&signed(&access(json!({}))), &issuer, now()).map(|_| ());
    assert_eq!(accepted, Err(Rejection::WrongClient));
}

#[test]
fn a_token_without_a_subject_is_refused() {
    for sub in [json!(null), json!(""), json!(1)] {
        check(&access(json!({ "sub": sub })), Err(Rejection::MalformedToken));
    }
}

#[test]
fn no_other_algorithm_is_accepted() {
    for alg in ["none", "None", "", "HS256", "RS384", "RS512", "PS256", "ES256", "rs256"] {
        let header = json!({ "alg": alg, "kid": "k1" });
        check_text(&signed_with(&KEY, &header, &access(json!({}))), Rejection::WrongTokenAlgorithm);
    }
    // The public key taken for a shared secret.
    let message = format!("{}.{}", encode(json!({ "alg": "HS256", "kid": "k1" }).to_string()), encode("{}"));
    let secret = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, KEY.public_key().as_ref());
    let tag = aws_lc_rs::hmac::sign(&secret, message.as_bytes());
    check_text(&format!("{message}.{}", encode(tag)), Rejection::WrongTokenAlgorithm);
}

#[test]
fn the_header_cannot_bring_another_padding_or_hash() {
    let message = format!("{}.{}", encode(header().to_string()), encode(access(json!({})).to_string()));
    let paddings: [&'static dyn RsaEncoding; 2] = [&signature::RSA_PSS_SHA256, &signature::RSA_PKCS1_SHA512];
    for padding in paddings {
        let text = format!("{message}.{}", encode(signature_of(&KEY, padding, &message)));
        check_text(&text, Rejection::WrongTokenSignature);
    }
}

#[test]
fn a_token_signed_with_another_key_is_refused() {
    check_text(&signed_with(&OTHER_KEY, &header(), &access(json!({}))), Rejection::WrongTokenSignature);
    let other = json!({ "alg": "RS256", "kid": "k2" });
    check_text(&signed_with(&KEY, &other, &access(json!({}))), Rejection::WrongTokenSignature);
    let unknown = json!({ "alg": "RS256", "kid": "k3" });
    check_text(&signed_with(&KEY, &unknown, &access(json!({}))), Rejection::UnknownTokenKey);
}

#[test]
fn a_key_inside_the_token_is_not_looked_at() {
    let header = json!({ "alg": "RS256", "kid": "k1", "jwk": jwk("k1", &OTHER_KEY), "jku": "http://127.0.0.1:1/" });
    check_text(&signed_with(&OTHER_KEY, &header, &access(json!({}))), Rejection::WrongTokenSignature);
}

#[test]
fn a_header_with_extensions_we_must_understand_is_refused() {
    let header = json!({ "alg": "RS256", "kid": "k1", "crit": ["b64"], "b64": false });
    check_text(&signed_with(&KEY, &header, &access(json!({}))), Rejection::MalformedToken);
}

#[test]
fn what_is_no_jwt_cannot_be_read() {
    let valid = signed(&access(json!({})));
    let claims = encode(access(json!({})).to_string());
    for text in [
        "",
        "x",
        "..",
        "a.b.c",
        &valid.replacen('.', "", 1),
        &format!("{valid}.x"),
        &format!("{valid}="),
        &format!("{}.{claims}.x", encode(r#"{"alg":"RS256"}"#)),
        &format!("{}.{claims}.x", encode(r#"{"alg":"HS256","alg":"RS256","kid":"k1"}"#)),
        &format!("{}.{}.x", encode(header().to_string()), encode("[]")),
        &format!("{}.{}.x", encode(header().to_string()), encode("[".repeat(10_000))),
        &"a".repeat(1 << 20),
    ] {
        check_text(text, Rejection::MalformedToken);
        assert_eq!(Rejection::MalformedToken.message(), "Unable to parse JWT token.");
    }
}

#[test]
fn only_usable_keys_of_a_set_are_taken() {
    let with = |changes: Value| changed(jwk("k1", &KEY), changes);
    let usable = |key: Value| KeySet::parse(json!({ "keys": [key, jwk("k2", &OTHER_KEY)] }).to_string().as_bytes());
    for (changes, taken) in [
        (json!({}), true),
        (json!({ "alg": null, "use": null, "x5c": ["?"], "extra": 1 }), true),
        (json!({ "key_ops": ["verify"] }), true),
        (json!({ "use": null, "key_ops": ["encrypt", "wrapKey"] }), false),
        (json!({ "use": "enc" }), false),
        (json!({ "alg": "RS512" }), false),
        (json!({ "kty": "EC" }), false),
        (json!({ "kid": null }), false),
        (json!({ "n": null }), false),
        (json!({ "n": "" }), false),
        (json!({ "n": "AAAA" }), false),
        (json!({ "e": "?" }), false),
    ] {
        assert_eq!(usable(with(changes.clone())).unwrap().get("k1").is_some(), taken, "{changes}");
    }
}

#[test]
fn a_set_without_any_usable_key_is_an_error_and_an_empty_one_trusts_nobody() {
    assert_eq!(KeySet::parse(br#"{"keys":[]}"#).unwrap().get("k1"), None);
    for (json, expected) in [
        (
            r#"{"keys":[{"kty":"EC","kid":"k1"}]}"#,
            "none of the issuer's 1 keys is an RSA key with a `kid` for signatures with RS256",
        ),
        ("{}", "the issuer's keys are no JSON Web Key Set"),
        ("<html>", "the issuer's keys are no JSON Web Key Set"),
    ] {
        assert_eq!(KeySet::parse(json.as_bytes()).unwrap_err().to_string(), expected);
    }
}

#[test]
fn a_modulus_may_have_leading_zeros() {
    let padded: Vec<u8> = std::iter::once(0).chain(DerKey::of(&KEY).modulus).collect();
    let json = |n: String| json!({ "keys": [changed(jwk("k1", &KEY), json!({ "n": n }))] }).to_string();
    let padded = KeySet::parse(json(encode(padded)).as_bytes()).unwrap();
    assert_eq!(padded, KeySet::parse(json(encode(DerKey::of(&KEY).modulus)).as_bytes()).unwrap());
    assert_ne!(padded, keys());
}

#[test]
fn a_short_key_verifies_nothing() {
    let short = changed(jwk("k1", &KEY), json!({ "n": encode([0xff; 128]) }));
    let keys = KeySet::parse(json!({ "keys": [short] }).to_string().as_bytes()).unwrap();
    let text = signed(&access(json!({})));
    let token = UnverifiedToken::read(&text).unwrap();
    let accepted = accept_token(&token, &issuer(TokenProvider::UserPools), keys.get("k1").unwrap(), now());
    assert_eq!(accepted.map(|_| ()), Err(Rejection::WrongTokenSignature));
}

proptest! {
    #[test]
    fn reading_any_text_never_panics(text in ".{0,200}", parts in proptest::collection::vec(any::<u8>(), 0..60)) {
        prop_assert!(UnverifiedToken::read(&text).is_err());
        let part = encode(&parts);
        let text = [part.as_str(), &part, &part].join(".");
        prop_assert!(UnverifiedToken::read(&text).is_err());
        let _ = KeySet::parse(&parts);
    }

    #[test]
    fn any_changed_character_of_a_token_is_noticed(position: prop::sample::Index, replacement in "[A-Za-z0-9_.-]") {
        static TEXT: LazyLock<String> = LazyLock::new(|| signed(&access(json!({}))));
        let position = position.index(TEXT.len());
        let mut changed = TEXT.clone();
        changed.replace_range(position..=position, &replacement);
        prop_assume!(changed != *TEXT);
        prop_assert!(accept_at(&changed, &issuer(TokenProvider::UserPools), now()).is_err());
    }
}

mod mutated;
mod vectors;
