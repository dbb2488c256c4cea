use std::sync::Arc;

use authz::{Caller, IdentityPoolPrincipal};
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use identity::{AccessKey, RequestParts, Secret, Service, sigv4};
use insta::assert_snapshot;
use serde_json::{Value, json};
use tempfile::TempDir;
use tower::ServiceExt;

use super::{Functions, OwnPool};
use crate::{
    clock,
    http::{
        App, Parts, router,
        tests::{Nothing, Playing, parts_of, settings, show, signer},
    },
    identify::Identify,
    request::Peer,
};

const USER_POOL: &str = "AWSCognitoIdentityProviderService";
const IDENTITY_POOL: &str = "AWSCognitoIdentityService";
const ANN: &str = "ann@example.com";
const PASSWORD: &str = "Passw0rd!";

/// A gateway with a pool of its own, at the time of the day.
struct Gateway {
    router: Router,
    engine: Arc<Playing>,
    pool: Arc<OwnPool>,
    administrator: AccessKey,
    /// Shows the secret of its start.
    bearer: String,
    _state: TempDir,
}

impl Gateway {
    fn new() -> Self {
        let (state, settings) = settings(&[]);
        let engine = Arc::new(Playing::default());
        let pool =
            OwnPool::open(state.path(), "us-east-1", Default::default(), Functions::new(Arc::clone(&engine) as _))
                .unwrap();
        pool.pool().serve_at("http://localhost");
        let pool = Arc::new(pool);
        let parts = Parts {
            identify: Arc::new(Identify::new(&settings, Some(Arc::clone(&pool) as _)).unwrap()),
            own_pool: Some(Arc::clone(&pool)),
            now: clock::now,
            ..parts_of(&settings, Arc::clone(&engine) as _, Arc::new(Nothing))
        };
        let app = App::new(&settings, parts);
        let administrator = signer(&settings.invokers[0].credential);
        let bearer = format!("Bearer {}", app.start_secret.secret().expose());
        Self { router: router(&app), engine, pool, administrator, bearer, _state: state }
    }

    async fn send(&self, request: Request<Body>) -> String {
        show(self.router.clone().oneshot(request).await.unwrap()).await
    }

    /// The status and the JSON of an answer.
    async fn json(&self, request: Request<Body>) -> (StatusCode, Value) {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        let body = crate::body::read_body(&axum::http::HeaderMap::new(), body, usize::MAX).await.unwrap();
        (head.status, serde_json::from_slice(&body).unwrap())
    }

    async fn act(&self, action: &str, mut request: Value) -> (StatusCode, Value) {
        request["ClientId"] = json!(self.pool.pool().names().client_id);
        self.json(asking(&format!("{USER_POOL}.{action}"), "/", &request)).await
    }

    async fn identities(&self, action: &str, request: &Value) -> Value {
        let (status, answer) = self.json(asking(&format!("{IDENTITY_POOL}.{action}"), "/", request)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        answer
    }

    /// A user signs up, is confirmed and signs in.
    async fn tokens(&self) -> Value {
        let (status, answer) = self.act("SignUp", json!({ "Username": ANN, "Password": PASSWORD })).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        let code = self.pool.pool().codes().remove(0).code;
        let (status, answer) = self.act("ConfirmSignUp", json!({ "Username": ANN, "ConfirmationCode": code })).await;
        assert_eq!((status, answer), (StatusCode::OK, json!({})));
        let parameters = json!({ "USERNAME": ANN, "PASSWORD": PASSWORD });
        let request = json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
        self.act("InitiateAuth", request).await.1["AuthenticationResult"].clone()
    }

    /// Whom the engine was asked by last.
    fn last_caller(&self) -> Caller {
        self.engine.asked.lock().unwrap().last().expect("it was asked").0.clone()
    }
}

fn asking(target: &str, path: &str, request: &Value) -> Request<Body> {
    Request::post(path).header("x-amz-target", target).body(Body::from(request.to_string())).unwrap()
}

fn signed<P>(key: &AccessKey<P>, service: Service, target: Option<&str>, path: &str, body: &str) -> Request<Body> {
    let mut headers: Vec<(&str, &[u8])> = vec![("host", b"localhost")];
    headers.extend(target.map(|target| ("x-amz-target", target.as_bytes())));
    let parts = RequestParts { method: "POST", path, query: "", headers: &headers, body: body.as_bytes() };
    let added = sigv4::sign(&parts, key, service, "us-east-1", clock::now());
    let mut request = Request::post(path).header("host", "localhost");
    if let Some(target) = target {
        request = request.header("x-amz-target", target);
    }
    for (name, value) in added {
        request = request.header(name, value);
    }
    request.body(Body::from(body.to_owned())).unwrap()
}

const QUERY: &str = r#"{"query":"{ listUserProfiles { items { id } } }"}"#;

#[tokio::test]
async fn answers_and_errors_have_the_form_of_cognito_at_any_path() {
    let gateway = Gateway::new();
    let request = json!({ "ClientId": "another", "Username": ANN, "Password": PASSWORD });
    let at = |path: &str| gateway.send(asking(&format!("{USER_POOL}.SignUp"), path, &request));
    assert_snapshot!(at("/anything/at/all").await, @r#"
    400 Bad Request
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 91
    content-type: application/x-amz-json-1.1
    x-amzn-errortype: ResourceNotFoundException
    {"__type":"ResourceNotFoundException","message":"User pool client another does not exist."}
    "#);
    // The router adds the methods of the page that is at `/`.
    let at_root = at("/").await.replace("allow: GET,HEAD\n", "");
    assert_eq!(at_root, at("/anything/at/all").await);
    for body in ["nonsense", "[]", "7"] {
        let request = Request::post("/").header("x-amz-target", format!("{USER_POOL}.SignUp"));
        let (status, answer) = gateway.json(request.body(Body::from(body)).unwrap()).await;
        assert_eq!((status, &answer["__type"]), (StatusCode::BAD_REQUEST, &json!("SerializationException")));
    }
    let large = Request::post("/").header("x-amz-target", format!("{USER_POOL}.SignUp"));
    let (status, _) = gateway.json(large.body(Body::from("x".repeat(300_000))).unwrap()).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let other = asking("AWSOther.SignUp", "/elsewhere", &json!({}));
    assert_eq!(gateway.json(other).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn web_pages_of_any_origin_may_use_the_pool_but_not_what_is_for_this_machine() {
    let gateway = Gateway::new();
    let preflight = |path: &str, asked_for: &str| {
        let request = Request::options(path).header("access-control-request-headers", asked_for);
        request.header("origin", "http://localhost:5173").body(Body::empty()).unwrap()
    };
    let asked_for = "amz-sdk-invocation-id,amz-sdk-request,cache-control,content-type,x-amz-target,x-amz-user-agent";
    let shown = gateway.send(preflight("/", asked_for)).await;
    assert!(shown.starts_with("204 No Content") && shown.contains(asked_for), "{shown}");
    assert!(shown.contains("access-control-max-age"), "{shown}");
    assert!(!gateway.send(preflight("/admin/user-pool", "authorization")).await.contains("access-control"));
}

#[tokio::test]
async fn the_keys_are_published_below_the_issuer() {
    let gateway = Gateway::new();
    let pool = gateway.pool.pool();
    let get = |path: &str| Request::get(path).body(Body::empty()).unwrap();
    let id = &pool.names().pool_id;
    let (status, keys) = gateway.json(get(&format!("/{id}/.well-known/jwks.json"))).await;
    assert_eq!((status, keys), (StatusCode::OK, pool.jwks()));
    let (status, discovery) = gateway.json(get(&format!("/{id}/.well-known/openid-configuration"))).await;
    assert_eq!((status, &discovery["issuer"]), (StatusCode::OK, &json!(format!("http://localhost/{id}"))));
    assert_eq!(gateway.json(get("/other_pool/.well-known/jwks.json")).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn administration_needs_a_signature_that_counts() {
    let gateway = Gateway::new();
    let target = format!("{USER_POOL}.ListUsers");
    let request = json!({ "UserPoolId": gateway.pool.pool().names().pool_id });
    let (_, answer) = gateway.json(asking(&target, "/", &request)).await;
    assert_eq!(answer["__type"], "MissingAuthenticationTokenException");
    let by = |key: &AccessKey, service| signed(key, service, Some(&target), "/", &request.to_string());
    let (status, answer) = gateway.json(by(&gateway.administrator, Service::CognitoIdp)).await;
    assert_eq!((status, answer), (StatusCode::OK, json!({ "Users": [] })));
    let forger = AccessKey { secret: Secret::new("another"), ..gateway.administrator.clone() };
    let stranger = AccessKey { id: "AKIASTRANGER".to_owned(), ..gateway.administrator.clone() };
    for (request, name) in [
        (by(&forger, Service::CognitoIdp), "InvalidSignatureException"),
        (by(&gateway.administrator, Service::Lambda), "InvalidSignatureException"),
        (by(&stranger, Service::CognitoIdp), "UnrecognizedClientException"),
    ] {
        assert_eq!(gateway.json(request).await.1["__type"], name);
    }
}

#[tokio::test]
async fn users_and_codes_are_shown_to_the_user_of_this_start_alone() {
    let gateway = Gateway::new();
    gateway.act("SignUp", json!({ "Username": ANN, "Password": PASSWORD })).await;
    let asking = |peer: &str, host: &str, bearer: &str| {
        let request = Request::get("/admin/user-pool").header(header::HOST, host).header("authorization", bearer);
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(Peer(peer.parse().unwrap()));
        request
    };
    let (status, shown) = gateway.json(asking("127.0.0.1:5", "localhost:20002", &gateway.bearer)).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!((&shown["users"][0]["email"], &shown["users"][0]["status"]), (&json!(ANN), &json!("UNCONFIRMED")));
    assert_eq!(shown["codes"][0]["code"], gateway.pool.pool().codes()[0].code);
    assert_eq!(shown["codes"][0]["purpose"], "sign-up");
    for (peer, host) in [("10.0.0.1:5", "localhost"), ("127.0.0.1:5", "attacker.example")] {
        assert_eq!(gateway.json(asking(peer, host, &gateway.bearer)).await.0, StatusCode::FORBIDDEN);
    }
    assert_eq!(gateway.json(asking("127.0.0.1:5", "localhost:20002", "")).await.0, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_of_the_pool_is_a_user_of_the_api() {
    let gateway = Gateway::new();
    let tokens = gateway.tokens().await;
    for token in ["AccessToken", "IdToken"] {
        let token = tokens[token].as_str().unwrap();
        let request = Request::post("/graphql").header("authorization", token).body(Body::from(QUERY)).unwrap();
        assert_eq!(gateway.json(request).await.0, StatusCode::OK);
        assert!(matches!(gateway.last_caller(), Caller::User(_)));
        let changed = format!("{}AAAA", token.get(..token.len() - 4).unwrap());
        let request = Request::post("/graphql").header("authorization", changed).body(Body::from(QUERY)).unwrap();
        assert_eq!(gateway.json(request).await.0, StatusCode::UNAUTHORIZED);
    }
    let refresh = tokens["RefreshToken"].as_str().unwrap();
    let request = Request::post("/graphql").header("authorization", refresh).body(Body::from(QUERY)).unwrap();
    assert_eq!(gateway.json(request).await.0, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_that_was_revoked_is_a_user_of_nothing() {
    let gateway = Gateway::new();
    let tokens = gateway.tokens().await;
    let ask = async |token: &str| {
        let token = tokens[token].as_str().unwrap();
        let request = Request::post("/graphql").header("authorization", token).body(Body::from(QUERY)).unwrap();
        gateway.json(request).await.0
    };
    assert_eq!(ask("AccessToken").await, StatusCode::OK);
    gateway.act("RevokeToken", json!({ "Token": tokens["RefreshToken"] })).await;
    for token in ["AccessToken", "IdToken"] {
        assert_eq!(ask(token).await, StatusCode::UNAUTHORIZED, "{token}");
    }
}

#[tokio::test]
async fn administration_without_a_signature_needs_json_of_the_user_of_this_start() {
    let gateway = Gateway::new();
    let asking = |peer: &str, kind: &str, body: Value| {
        let request = Request::post("/admin/user-pool").header(header::HOST, "localhost").header("content-type", kind);
        let request = request.header("authorization", &gateway.bearer);
        let mut request = request.body(Body::from(body.to_string())).unwrap();
        request.extensions_mut().insert(Peer(peer.parse().unwrap()));
        request
    };
    let mut without = asking("127.0.0.1:5", "application/json", json!({}));
    without.headers_mut().remove("authorization");
    assert_eq!(gateway.json(without).await.0, StatusCode::UNAUTHORIZED);
    let create = json!({ "action": "CreateGroup", "request": { "GroupName": "editors" } });
    for (peer, kind) in [("10.0.0.1:5", "application/json"), ("127.0.0.1:5", "text/plain")] {
        assert_eq!(gateway.json(asking(peer, kind, create.clone())).await.0, StatusCode::FORBIDDEN);
    }
    let json = "application/json; charset=utf-8";
    let (status, answer) = gateway.json(asking("127.0.0.1:5", json, create.clone())).await;
    assert_eq!((status, &answer["Group"]["GroupName"]), (StatusCode::OK, &json!("editors")));
    let (status, answer) = gateway.json(asking("127.0.0.1:5", json, create)).await;
    assert_eq!((status, &answer["name"]), (StatusCode::BAD_REQUEST, &json!("GroupExistsException")));
    assert_eq!(gateway.json(asking("127.0.0.1:5", json, json!([]))).await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_credential_of_the_identity_pool_is_never_a_function() {
    let gateway = Gateway::new();
    let names = gateway.pool.pool().names().clone();
    let id_token = gateway.tokens().await["IdToken"].clone();
    let provider = format!("localhost/{}", names.pool_id);
    for (logins, authenticated) in [(json!({}), false), (json!({ provider: id_token }), true)] {
        let id =
            gateway.identities("GetId", &json!({ "IdentityPoolId": names.identity_pool_id, "Logins": logins })).await;
        let request = json!({ "IdentityId": id["IdentityId"], "Logins": logins });
        let answer = gateway.identities("GetCredentialsForIdentity", &request).await;
        let part = |name: &str| answer["Credentials"][name].as_str().unwrap().to_owned();
        let identity_id = answer["IdentityId"].as_str().unwrap().to_owned();
        let key = AccessKey {
            id: part("AccessKeyId"),
            secret: Secret::new(part("SecretKey")),
            session_token: Some(Secret::new(part("SessionToken"))),
            expires: None,
            principal: IdentityPoolPrincipal { identity_id, authenticated },
        };
        let graphql = |key: &AccessKey<IdentityPoolPrincipal>| signed(key, Service::Appsync, None, "/graphql", QUERY);
        assert_eq!(gateway.json(graphql(&key)).await.0, StatusCode::OK);
        assert_eq!(gateway.last_caller(), Caller::IdentityPool(key.principal.clone()));

        let forger = AccessKey { secret: Secret::new("another"), ..key.clone() };
        let without = AccessKey { session_token: None, ..key.clone() };
        let changed = AccessKey { session_token: Some(Secret::new("c2Vzc2lvbg==")), ..key.clone() };
        for other in [forger, without, changed] {
            assert_eq!(gateway.json(graphql(&other)).await.0, StatusCode::UNAUTHORIZED);
        }
        let target = format!("{USER_POOL}.ListUsers");
        let (_, answer) = gateway.json(signed(&key, Service::CognitoIdp, Some(&target), "/", "{}")).await;
        assert_eq!(answer["__type"], "UnrecognizedClientException");
        let invoke = "/2015-03-31/functions/post-confirmation/invocations";
        assert_eq!(gateway.json(signed(&key, Service::Lambda, None, invoke, "{}")).await.0, StatusCode::FORBIDDEN);
    }
}
