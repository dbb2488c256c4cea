//! Against an issuer of our own, which counts how often it is asked.

use std::{
    net::SocketAddr,
    sync::{
        LazyLock, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use authz::{Caller, TokenProvider};
use aws_lc_rs::{
    rand::SystemRandom,
    rsa::{KeyPair, KeySize},
    signature::{KeyPair as _, RSA_PKCS1_SHA256},
};
use axum::{Router, extract::State, http::StatusCode, response::IntoResponse, routing::get};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::json;
use tokio::{net::TcpListener, sync::Semaphore, task::JoinHandle};

use super::*;

const START: u64 = 1_795_386_653;
const SECOND: Duration = Duration::from_secs(1);

static KEY: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate(KeySize::Rsa2048).unwrap());
static OTHER_KEY: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate(KeySize::Rsa2048).unwrap());

fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(START)
}

/// What the issuer answers next.
#[derive(Clone)]
enum Answer {
    Keys(Vec<(&'static str, &'static KeyPair)>),
    Status(StatusCode),
    Text(String),
    RedirectTo(String),
}

struct Pool {
    answer: Mutex<Answer>,
    asked: AtomicUsize,
    /// A permit for each answer that may go out.
    gate: Semaphore,
    /// A permit for each question that came in.
    arrived: Semaphore,
}

/// An issuer that listens on a port of its own until it is dropped.
struct TestIssuer {
    url: String,
    pool: Arc<Pool>,
    server: JoinHandle<()>,
}

impl Drop for TestIssuer {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn answer(State(pool): State<Arc<Pool>>) -> axum::response::Response {
    pool.asked.fetch_add(1, Ordering::SeqCst);
    pool.arrived.add_permits(1);
    pool.gate.acquire().await.unwrap().forget();
    let answer = pool.answer.lock().unwrap().clone();
    match answer {
        Answer::Keys(keys) => {
            let keys: Vec<_> = keys.into_iter().map(|(kid, key)| jwk(kid, key)).collect();
            json!({ "keys": keys }).to_string().into_response()
        }
        Answer::Status(status) => status.into_response(),
        Answer::Text(text) => text.into_response(),
        Answer::RedirectTo(url) => axum::response::Redirect::temporary(&url).into_response(),
    }
}

impl TestIssuer {
    async fn publishing(keys: &[(&'static str, &'static KeyPair)]) -> Self {
        let issuer = Self::silent(keys).await;
        issuer.pool.gate.add_permits(1000);
        issuer
    }

    /// One that answers only after `pool.gate` got a permit.
    async fn silent(keys: &[(&'static str, &'static KeyPair)]) -> Self {
        let pool = Arc::new(Pool {
            answer: Mutex::new(Answer::Keys(keys.to_vec())),
            asked: AtomicUsize::new(0),
            gate: Semaphore::new(0),
            arrived: Semaphore::new(0),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address: SocketAddr = listener.local_addr().unwrap();
        let router = Router::new().route("/pool/.well-known/jwks.json", get(answer)).with_state(Arc::clone(&pool));
        let server = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url: format!("http://{address}/pool"), pool, server }
    }

    fn answers(&self, answer: Answer) {
        *self.pool.answer.lock().unwrap() = answer;
    }

    fn asked(&self) -> usize {
        self.pool.asked.load(Ordering::SeqCst)
    }

    async fn question_arrived(&self) {
        self.pool.arrived.acquire().await.unwrap().forget();
    }

    fn trusted(&self) -> TrustedIssuer {
        trusted(&self.url, None)
    }

    fn verifier(&self) -> Arc<Verifier> {
        Arc::new(Verifier::new(vec![self.trusted()]).unwrap())
    }

    /// A token valid for a day.
    fn token(&self, kid: &str, key: &KeyPair) -> String {
        let encode = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = encode(json!({ "alg": "RS256", "kid": kid }));
        let claims = encode(json!({
            "iss": self.url, "sub": "s1", "username": "ann", "client_id": "client1", "token_use": "access",
            "iat": START, "exp": START + 24 * 60 * 60,
        }));
        let message = format!("{header}.{claims}");
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature).unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

fn trusted(url: &str, jwks_url: Option<&str>) -> TrustedIssuer {
    TrustedIssuer {
        issuer: Issuer {
            url: url.to_owned(),
            client_ids: vec!["client1".to_owned()],
            provider: TokenProvider::UserPools,
        },
        jwks_url: jwks_url.map(str::to_owned),
    }
}

/// RFC 8017's `RSAPublicKey` of a 2048-bit key has its modulus after two headers of four bytes and a zero.
fn jwk(kid: &str, key: &KeyPair) -> serde_json::Value {
    let modulus = &key.public_key().as_ref()[9..9 + 256];
    json!({ "kty": "RSA", "kid": kid, "n": URL_SAFE_NO_PAD.encode(modulus), "e": "AQAB" })
}

async fn outcome(verifier: &Verifier, token: &str, now: SystemTime) -> Result<(), Rejection> {
    verifier.accept(token, now).await.map(|_| ())
}

#[tokio::test]
async fn keys_are_fetched_once_and_tokens_verified_once() {
    let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
    let verifier = issuer.verifier();
    assert_eq!(issuer.asked(), 0);
    let token = issuer.token("k1", &KEY);
    let first = verifier.accept(&token, start()).await.unwrap();
    let second = verifier.accept(&token, start() + SECOND).await.unwrap();
    assert!(Arc::ptr_eq(first.caller(), second.caller()), "the second time it was remembered");
    assert!(matches!(&**first.caller(), Caller::User(user) if user.username() == Some("ann")));
    assert_eq!(issuer.asked(), 1);
}

#[tokio::test]
async fn a_remembered_token_still_expires() {
    let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
    let verifier = issuer.verifier();
    let token = issuer.token("k1", &KEY);
    assert_eq!(outcome(&verifier, &token, start()).await, Ok(()));
    let day = Duration::from_secs(24 * 60 * 60);
    let late = start() + day + 60 * SECOND;
    assert_eq!(outcome(&verifier, &token, late).await, Err(Rejection::ExpiredToken { late_by: 60 * SECOND }));
}

#[tokio::test]
async fn a_token_like_a_remembered_one_is_not_remembered() {
    let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
    let verifier = issuer.verifier();
    assert_eq!(outcome(&verifier, &issuer.token("k1", &KEY), start()).await, Ok(()));
    let forged = issuer.token("k1", &OTHER_KEY);
    assert_eq!(outcome(&verifier, &forged, start()).await, Err(Rejection::WrongTokenSignature));
}

#[tokio::test]
async fn concurrent_requests_share_one_fetch() {
    let issuer = TestIssuer::silent(&[("k1", &KEY)]).await;
    let verifier = issuer.verifier();
    let requests: Vec<_> = (0..20)
        .map(|number| {
            let (verifier, token) = (Arc::clone(&verifier), issuer.token("k1", &KEY));
            // Their clocks were read in another order than they come.
            let now = start() + SECOND - Duration::from_millis(number);
            tokio::spawn(async move { outcome(&verifier, &token, now).await })
        })
        .collect();
    issuer.question_arrived().await;
    issuer.pool.gate.add_permits(1000);
    for request in requests {
        assert_eq!(request.await.unwrap(), Ok(()));
    }
    assert_eq!(issuer.asked(), 1);
}

#[tokio::test]
async fn a_client_that_goes_away_does_not_take_the_answer_with_it() {
    let issuer = TestIssuer::silent(&[("k1", &KEY)]).await;
    let verifier = issuer.verifier();
    let token = issuer.token("k1", &KEY);
    let request = tokio::spawn({
        let (verifier, token) = (Arc::clone(&verifier), token.clone());
        async move { outcome(&verifier, &token, start()).await }
    });
    issuer.question_arrived().await;
    request.abort();
    assert!(request.await.unwrap_err().is_cancelled());
    issuer.pool.gate.add_permits(1000);
    assert_eq!(outcome(&verifier, &token, start()).await, Ok(()));
    assert_eq!(issuer.asked(), 1);
}

#[tokio::test]
async fn an_unknown_key_is_asked_for_at_most_every_ten_seconds() {
    let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
    let verifier = issuer.verifier();
    let unknown = issuer.token("k2", &OTHER_KEY);
    for (after, asked) in [(0, 1), (1, 1), (9, 1), (10, 2), (19, 2), (20, 3)] {
        let now = start() + after * SECOND;
        assert_eq!(outcome(&verifier, &unknown, now).await, Err(Rejection::UnknownTokenKey));
        assert_eq!(issuer.asked(), asked, "after {after} s");
    }
}

#[tokio::test]
async fn a_new_key_is_found_and_a_withdrawn_one_revokes_its_tokens() {
    let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
    let verifier = issuer.verifier();
    let (old, new) = (issuer.token("k1", &KEY), issuer.token("k2", &OTHER_KEY));
    assert_eq!(outcome(&verifier, &old, start()).await, Ok(()));
    issuer.answers(Answer::Keys(vec![("k2", &OTHER_KEY)]));
    assert_eq!(outcome(&verifier, &old, start() + 10 * SECOND).await, Ok(()), "nobody asked yet");
    assert_eq!(outcome(&verifier, &new, start() + 10 * SECOND).await, Ok(()));
    assert_eq!(outcome(&verifier, &old, start() + 10 * SECOND).await, Err(Rejection::UnknownTokenKey));
}

#[tokio::test]
async fn a_key_replaced_under_the_same_id_revokes_its_tokens() {
    let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
    let verifier = issuer.verifier();
    let old = issuer.token("k1", &KEY);
    assert_eq!(outcome(&verifier, &old, start()).await, Ok(()));
    issuer.answers(Answer::Keys(vec![("k1", &OTHER_KEY)]));
    let unknown = issuer.token("k3", &KEY);
    assert_eq!(outcome(&verifier, &unknown, start() + 10 * SECOND).await, Err(Rejection::UnknownTokenKey));
    assert_eq!(outcome(&verifier, &old, start() + 10 * SECOND).await, Err(Rejection::WrongTokenSignature));
}

#[tokio::test]
async fn old_keys_are_renewed_while_they_go_on_serving() {
    let issuer = TestIssuer::silent(&[("k1", &KEY)]).await;
    issuer.pool.gate.add_permits(1);
    let verifier = issuer.verifier();
    let token = issuer.token("k1", &KEY);
    assert_eq!(outcome(&verifier, &token, start()).await, Ok(()));
    issuer.question_arrived().await;

    issuer.answers(Answer::Keys(vec![("k2", &OTHER_KEY)]));
    let later = start() + Duration::from_secs(5 * 60);
    assert_eq!(outcome(&verifier, &token, later).await, Ok(()), "the issuer has not answered yet");
    issuer.question_arrived().await;
    issuer.pool.gate.add_permits(1);
    // A token with the new key waits for the answer that is on its way.
    assert_eq!(outcome(&verifier, &issuer.token("k2", &OTHER_KEY), later).await, Ok(()));
    assert_eq!(outcome(&verifier, &token, later).await, Err(Rejection::UnknownTokenKey));
    assert_eq!(issuer.asked(), 2);
}

#[tokio::test]
async fn known_keys_keep_serving_while_the_issuer_fails() {
    let redirect = TestIssuer::publishing(&[("k2", &OTHER_KEY)]).await;
    for failure in [
        Answer::Status(StatusCode::INTERNAL_SERVER_ERROR),
        Answer::Status(StatusCode::NO_CONTENT),
        Answer::Text("<html>".to_owned()),
        Answer::Text(" ".repeat(1024 * 1024 + 1)),
        Answer::RedirectTo(format!("{}/.well-known/jwks.json", redirect.url)),
    ] {
        let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
        let verifier = issuer.verifier();
        let (known, unknown) = (issuer.token("k1", &KEY), issuer.token("k2", &OTHER_KEY));
        assert_eq!(outcome(&verifier, &known, start()).await, Ok(()));
        issuer.answers(failure);
        let later = start() + 10 * SECOND;
        assert_eq!(outcome(&verifier, &unknown, later).await, Err(Rejection::UnknownTokenKey));
        assert_eq!(outcome(&verifier, &known, later).await, Ok(()));
        assert_eq!(issuer.asked(), 2);
    }
    assert_eq!(redirect.asked(), 0);
}

#[tokio::test]
async fn without_keys_everybody_is_denied_until_the_issuer_answers() {
    let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
    issuer.answers(Answer::Status(StatusCode::BAD_GATEWAY));
    let verifier = issuer.verifier();
    let token = issuer.token("k1", &KEY);
    assert_eq!(outcome(&verifier, &token, start()).await, Err(Rejection::KeysUnavailable));
    issuer.answers(Answer::Keys(vec![("k1", &KEY)]));
    assert_eq!(outcome(&verifier, &token, start() + 9 * SECOND).await, Err(Rejection::KeysUnavailable));
    assert_eq!(outcome(&verifier, &token, start() + 10 * SECOND).await, Ok(()));
}

#[tokio::test]
async fn an_issuer_that_never_answers_is_given_up() {
    let issuer = TestIssuer::silent(&[("k1", &KEY)]).await;
    let verifier = Verifier::with_timeout(vec![issuer.trusted()], Duration::from_millis(20)).unwrap();
    let token = issuer.token("k1", &KEY);
    assert_eq!(outcome(&verifier, &token, start()).await, Err(Rejection::KeysUnavailable));
}

#[tokio::test]
async fn a_token_of_nobody_we_trust_asks_nobody() {
    let (issuer, stranger) = (TestIssuer::publishing(&[("k1", &KEY)]).await, TestIssuer::publishing(&[]).await);
    let verifier = issuer.verifier();
    let token = stranger.token("k1", &KEY);
    assert_eq!(outcome(&verifier, &token, start()).await, Err(Rejection::UnknownIssuer));
    assert_eq!(outcome(&verifier, "a.b.c", start()).await, Err(Rejection::MalformedToken));
    assert_eq!((issuer.asked(), stranger.asked()), (0, 0));
}

#[tokio::test]
async fn each_issuer_vouches_for_its_own_tokens_only() {
    let (one, two) =
        (TestIssuer::publishing(&[("k1", &KEY)]).await, TestIssuer::publishing(&[("k1", &OTHER_KEY)]).await);
    let verifier = Verifier::new(vec![one.trusted(), two.trusted()]).unwrap();
    assert_eq!(outcome(&verifier, &one.token("k1", &KEY), start()).await, Ok(()));
    assert_eq!(outcome(&verifier, &two.token("k1", &OTHER_KEY), start()).await, Ok(()));
    assert_eq!(outcome(&verifier, &one.token("k1", &OTHER_KEY), start()).await, Err(Rejection::WrongTokenSignature));
}

#[tokio::test]
async fn the_keys_may_be_somewhere_else() {
    let issuer = TestIssuer::publishing(&[("k1", &KEY)]).await;
    let keys_url = format!("{}/.well-known/jwks.json", issuer.url);
    let elsewhere = TestIssuer {
        url: "https://issuer.example".to_owned(),
        pool: Arc::clone(&issuer.pool),
        server: tokio::spawn(async {}),
    };
    let verifier = Verifier::new(vec![trusted(&elsewhere.url, Some(&keys_url))]).unwrap();
    assert_eq!(outcome(&verifier, &elsewhere.token("k1", &KEY), start()).await, Ok(()));
}

#[test]
fn only_issuers_on_this_machine_may_use_http() {
    let check = |url: &str, expected: Option<&str>| {
        let refused = Verifier::new(vec![trusted(url, None)]).err().map(|error| error.to_string());
        assert_eq!(refused.as_deref(), expected);
    };
    for url in ["http://localhost:9229/p", "http://a.localhost/p", "http://127.0.0.1:1/", "http://[::1]:1/p"] {
        check(url, None);
    }
    check(
        "http://issuer.example/p",
        Some(
            "`http://issuer.example/p/.well-known/jwks.json` must use https; http is only for issuers on this machine",
        ),
    );
    check(
        "http://localhost.example",
        Some(
            "`http://localhost.example/.well-known/jwks.json` must use https; http is only for issuers on this machine",
        ),
    );
    check(
        "issuer",
        Some("`issuer/.well-known/jwks.json` is not a URL; write the issuer as it stands in its tokens' `iss`"),
    );
}

#[test]
fn an_issuer_is_configured_once() {
    let twice = vec![trusted("http://localhost:1", None), trusted("http://localhost:1", None)];
    let refused = Verifier::new(twice).err().map(|error| error.to_string());
    assert_eq!(
        refused.as_deref(),
        Some("the issuer `http://localhost:1` is configured twice; list all its clients in one place")
    );
}
