use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use authz::{Caller, Undecided};
use axum::{
    body::Body,
    http::{HeaderMap, Request, Response, StatusCode},
};
use engine::Delivery;
use identity::{AccessKey, RequestParts, Service, sigv4};
use insta::assert_snapshot;
use plugin_host::{AuthorizerRequest, Verdict};
use tempfile::TempDir;
use tower::ServiceExt;

use super::*;
use listen::Background;

use crate::ports::{
    self, Authorize, BrowseError, Function, Functions, Graphql, Impaired, Records, Running, SignIn, SignInError, Tables,
};
use crate::{
    body::read_body,
    console::Console,
    identify::Identify,
    lambda::{Events, journal::tests::Kept},
    request::{Peer, REQUEST_ID},
    subscriptions::Realtime,
};
use settings::{Mode, Settings};

/// A day in 2027 on which everything happens.
pub(crate) fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

/// Plays the engine: remembers what it was asked, and answers `data: null`.
#[derive(Default)]
pub(crate) struct Playing {
    pub(crate) asked: Mutex<Vec<(Caller, engine::Request, Delivery)>>,
    behaviour: Behaviour,
}

#[derive(Clone, Copy, Default)]
enum Behaviour {
    #[default]
    Answers,
    AnswersAtLength(usize),
    NeverAnswers,
    Panics,
}

impl Graphql for Playing {
    fn execute<'a>(
        &'a self,
        caller: &'a Caller,
        request: engine::Request,
        delivery: Delivery,
    ) -> Running<'a, engine::Response> {
        Box::pin(async move {
            self.asked.lock().unwrap().push((caller.clone(), request, delivery));
            match self.behaviour {
                Behaviour::Answers => engine::Response::failed(Vec::new()),
                Behaviour::AnswersAtLength(length) => {
                    let message = "x".repeat(length);
                    let error = engine::GraphqlError { path: None, locations: None, message, kind: None };
                    engine::Response::failed(vec![error])
                }
                Behaviour::NeverAnswers => std::future::pending().await,
                Behaviour::Panics => panic!("on purpose"),
            }
        })
    }

    fn subscribe<'a>(&'a self, _caller: &'a Caller, _request: engine::Request) -> Running<'a, engine::Subscribed> {
        Box::pin(async { engine::Subscribed::Refused(engine::Response::failed(Vec::new())) })
    }
}

/// No functions, and nothing works.
pub(crate) struct Nothing;

impl Functions for Nothing {
    fn find(&self, _name: &str) -> Option<Arc<dyn Function>> {
        None
    }
}

impl Authorize for Nothing {
    fn authorize(&self, _: AuthorizerRequest, _: SystemTime) -> Running<'_, Result<Verdict, Undecided>> {
        Box::pin(async { Err(Undecided { why: "nobody decides".to_owned() }) })
    }
}

impl ports::Health for Nothing {
    fn plugin(&self, _: &str) -> Option<Arc<dyn plugin_host::Plugin>> {
        None
    }

    fn plugins(&self) -> Vec<plugin_host::PluginStatus> {
        Vec::new()
    }

    fn readiness(&self) -> Running<'_, Result<Impaired, Vec<String>>> {
        Box::pin(async { Err(vec!["everything".to_owned()]) })
    }
}

impl Tables for Nothing {
    fn tables(&self) -> Vec<plan::TableSpec> {
        Vec::new()
    }

    fn page<'a>(&'a self, _: &'a str, _: u32, _: Option<&'a str>) -> Running<'a, Result<Records, BrowseError>> {
        Box::pin(async { Err(BrowseError::NoSuchTable) })
    }
}

impl SignIn for Nothing {
    fn access_token<'a>(&'a self, _: &'a str) -> Running<'a, Result<String, SignInError>> {
        Box::pin(async { Err(SignInError::NoUserPool) })
    }
}

/// A configuration with a function and an invoker, and the directory that keeps their credentials.
pub(crate) fn settings(environment: &[(&str, &str)]) -> (TempDir, Settings) {
    let state = TempDir::new().unwrap();
    let mut variables = BTreeMap::from([("SLUICE_STATE_DIR".to_owned(), state.path().to_str().unwrap().to_owned())]);
    variables.extend(environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let toml = "
        [functions.post-confirmation]
        resource = [\"mutate\"]
        [functions.other]
        [invokers.cognito]
    ";
    let file = std::path::Path::new("sluice.toml");
    let settings = Settings::read(Mode::Sandbox, Some((file, toml)), &variables, now()).unwrap().settings;
    (state, settings)
}

/// What the surface is made of, with a played engine and played functions.
pub(crate) fn parts_of(settings: &Settings, graphql: Arc<dyn Graphql>, functions: Arc<dyn Functions>) -> Parts {
    let background = Background::default();
    Parts {
        identify: Arc::new(Identify::new(settings, None).unwrap()),
        authorizer: Arc::new(Nothing),
        graphql,
        functions,
        health: Arc::new(Nothing),
        console: Console::new(settings, Arc::new(Nothing), Arc::new(Nothing)).map(Arc::new),
        own_pool: None,
        events: Events::new(background.clone(), Kept::default().journal(), settings.limits.unfinished_events),
        background,
        realtime: Realtime::new(&settings.limits),
        now,
        metrics: Arc::new(telemetry::Metrics::new("test")),
    }
}

/// The surface over a played engine and played functions.
pub(crate) fn app_of(settings: &Settings, graphql: Arc<dyn Graphql>, functions: Arc<dyn Functions>) -> App {
    App::new(settings, parts_of(settings, graphql, functions))
}

/// The router over a played engine and played functions.
pub(crate) fn router_of(settings: &Settings, graphql: Arc<dyn Graphql>, functions: Arc<dyn Functions>) -> Router {
    router(&app_of(settings, graphql, functions))
}

/// An access key as a client would use it.
pub(crate) fn signer(credential: &settings::AwsCredential) -> AccessKey {
    AccessKey {
        id: credential.access_key_id.clone(),
        secret: credential.secret_access_key.clone(),
        session_token: credential.session_token.clone(),
        expires: None,
        principal: authz::FunctionPrincipal { name: String::new(), may: Vec::new() },
    }
}

/// A request, signed as its sender would.
pub(crate) fn signed(
    key: &AccessKey,
    service: Service,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Request<Body> {
    let mut all: Vec<(&str, &[u8])> = vec![("host", b"localhost")];
    all.extend(headers.iter().map(|(name, value)| (*name, value.as_bytes())));
    let parts = RequestParts { method: "POST", path, query: "", headers: &all, body: body.as_bytes() };
    let added = sigv4::sign(&parts, key, service, "us-east-1", now());
    let mut request = Request::post(path).header("host", "localhost");
    for (name, value) in
        headers.iter().copied().chain(added.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    {
        request = request.header(name, value);
    }
    request.body(Body::from(body.to_owned())).unwrap()
}

/// Status, the headers that clients look at, and the body.
pub(crate) async fn show(response: Response<Body>) -> String {
    let (head, body) = response.into_parts();
    let mut shown = format!("{}\n", head.status);
    let mut headers: Vec<String> = head
        .headers
        .iter()
        .filter(|(name, _)| *name != REQUEST_ID)
        .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
        .collect();
    headers.sort();
    shown.extend(headers);
    assert!(head.headers.get(REQUEST_ID).unwrap().len() == 36);
    shown.push_str(std::str::from_utf8(&read_body(&HeaderMap::new(), body, usize::MAX).await.unwrap()).unwrap());
    shown.trim_end().to_owned()
}

/// Sends a request with the valid API key and answers what the client sees.
async fn post(body: impl Into<Body>) -> String {
    let (_state, settings) = settings(&[]);
    let router = router_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing));
    let request = Request::post("/graphql").header("x-api-key", settings.api.keys[0].value.expose());
    show(router.oneshot(request.body(body.into()).unwrap()).await.unwrap()).await
}

async fn send(request: Request<Body>) -> String {
    let (_state, settings) = settings(&[]);
    let router = router_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing));
    show(router.oneshot(request).await.unwrap()).await
}

const QUERY: &str = r#"{"query":"{ listUserProfiles { items { id } } }"}"#;

#[tokio::test]
async fn an_answer_has_the_form_of_appsync() {
    assert_snapshot!(post(QUERY).await, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 13
    content-type: application/json;charset=UTF-8
    {"data":null}
    "#);
}

#[tokio::test]
async fn a_request_without_credentials_is_refused_before_its_body_is_looked_at() {
    let request = |body: &str| Request::post("/graphql").body(Body::from(body.to_owned())).unwrap();
    assert_snapshot!(send(request(QUERY)).await, @r#"
    401 Unauthorized
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 103
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: UnauthorizedException
    {"errors":[{"errorType":"UnauthorizedException","message":"Valid authorization header not provided."}]}
    "#);
    assert_eq!(send(request("nonsense")).await, send(request(QUERY)).await);
    assert_eq!(send(request("")).await, send(request(QUERY)).await);
}

#[tokio::test]
async fn a_wrong_credential_is_refused() {
    let request = Request::post("/graphql").header("x-api-key", "da2-wrong").body(Body::from(QUERY)).unwrap();
    assert_snapshot!(send(request).await, @r#"
    401 Unauthorized
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 104
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: UnauthorizedException
    {"errors":[{"errorType":"UnauthorizedException","message":"You are not authorized to make this call."}]}
    "#);
    let request = Request::post("/graphql").header("authorization", "no.jwt").body(Body::from(QUERY)).unwrap();
    assert!(send(request).await.contains("Unable to parse JWT token."));
}

/// Asks with the header that wants an explanation; with the valid key or a wrong one.
async fn ask_why(environment: &[(&str, &str)], key: Option<&str>, header: &str) -> (String, Vec<engine::Explain>) {
    let (_state, settings) = settings(environment);
    let engine = Arc::new(Playing::default());
    let router = router_of(&settings, Arc::clone(&engine) as _, Arc::new(Nothing));
    let key = key.unwrap_or(settings.api.keys[0].value.expose());
    let request = Request::post("/graphql").header("x-api-key", key).header("x-sluice-explain", header);
    let shown = show(router.oneshot(request.body(Body::from(QUERY)).unwrap()).await.unwrap()).await;
    let asked = engine.asked.lock().unwrap().iter().map(|(_, request, _)| request.explain).collect();
    (shown, asked)
}

#[tokio::test]
async fn who_asks_why_is_told_only_where_the_setting_says_so() {
    use engine::Explain::{No, Yes};
    assert_eq!(ask_why(&[], None, "1").await.1, [Yes]);
    assert_eq!(ask_why(&[], None, "0").await.1, [No]);
    assert_eq!(ask_why(&[("SLUICE_EXPLAIN", "false")], None, "1").await.1, [No]);
    let (refused, asked) = ask_why(&[], Some("da2-wrong"), "1").await;
    assert_eq!(asked, []);
    assert!(refused.contains(r#""because":"the API key is unknown","modes":["apiKey""#), "{refused}");
    assert!(!refused.contains("da2-wrong"));
    let (refused, _) = ask_why(&[("SLUICE_EXPLAIN", "false")], Some("da2-wrong"), "1").await;
    assert!(!refused.contains("extensions"), "{refused}");
}

#[tokio::test]
async fn a_body_that_holds_no_request_is_refused() {
    assert_snapshot!(post("").await, @r#"
    400 Bad Request
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 93
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: MalformedHttpRequestException
    {"errors":[{"errorType":"MalformedHttpRequestException","message":"Request body is empty."}]}
    "#);
    assert_snapshot!(post("[]").await, @r#"
    400 Bad Request
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 101
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: MalformedHttpRequestException
    {"errors":[{"errorType":"MalformedHttpRequestException","message":"Unable to parse GraphQL query."}]}
    "#);
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_whether_it_comes_whole_or_in_pieces() {
    let large = vec![b'x'; 1_048_577];
    assert_snapshot!(post(large.clone()).await, @r#"
    413 Payload Too Large
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 113
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: MalformedHttpRequestException
    {"errors":[{"errorType":"MalformedHttpRequestException","message":"Request body is larger than 1048576 bytes."}]}
    "#);
    let (sender, pieces) = tokio::sync::mpsc::channel(1);
    let sending = tokio::spawn(async move {
        for piece in large.chunks(4_096) {
            sender.send(axum::body::Bytes::copy_from_slice(piece)).await.unwrap();
        }
    });
    assert_eq!(post(Body::new(Pieces(pieces))).await, post(vec![b'x'; 2_000_000]).await);
    sending.await.unwrap();
}

/// A body that arrives in pieces.
struct Pieces(tokio::sync::mpsc::Receiver<axum::body::Bytes>);

impl axum::body::HttpBody for Pieces {
    type Data = axum::body::Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>> {
        self.0.poll_recv(context).map(|piece| piece.map(|piece| Ok(hyper::body::Frame::data(piece))))
    }
}

#[tokio::test]
async fn a_browser_of_any_origin_may_ask() {
    let request = Request::options("/graphql")
        .header("origin", "https://app.example")
        .header("access-control-request-method", "POST")
        .header("access-control-request-headers", "authorization,x-my-own")
        .body(Body::empty())
        .unwrap();
    assert_snapshot!(send(request).await, @"
    204 No Content
    access-control-allow-headers: authorization,x-my-own
    access-control-allow-methods: GET, POST, OPTIONS
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    access-control-max-age: 172800
    allow: POST,GET,HEAD
    content-length: 0
    ");
}

#[tokio::test]
async fn other_paths_and_methods_are_answered_in_json() {
    assert_snapshot!(send(Request::get("/other").body(Body::empty()).unwrap()).await, @r#"
    404 Not Found
    content-length: 89
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: NotFoundException
    {"errors":[{"errorType":"NotFoundException","message":"There is nothing at this path."}]}
    "#);
    assert_snapshot!(send(Request::get("/graphql").body(Body::empty()).unwrap()).await, @r#"
    400 Bad Request
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 162
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: BadRequestException
    {"errors":[{"errorType":"BadRequestException","message":"Send operations by POST, or open a WebSocket with the subprotocol graphql-ws or graphql-transport-ws."}]}
    "#);
    assert_snapshot!(send(Request::put("/graphql").body(Body::empty()).unwrap()).await, @r#"
    405 Method Not Allowed
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    allow: POST,GET,HEAD
    content-length: 105
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: MethodNotAllowedException
    {"errors":[{"errorType":"MethodNotAllowedException","message":"This path does not support the method."}]}
    "#);
}

#[tokio::test]
async fn a_signed_request_comes_from_its_function() {
    let (_state, settings) = settings(&[]);
    let engine = Arc::new(Playing::default());
    let router = router_of(&settings, engine.clone(), Arc::new(Nothing));
    let function = settings.functions.iter().find(|function| function.name == "post-confirmation").unwrap();
    let key = signer(function.credential.as_ref().unwrap());
    let send = async |request: Request<Body>| router.clone().oneshot(request).await.unwrap().status();

    assert_eq!(send(signed(&key, Service::Appsync, "/graphql", &[], QUERY)).await, StatusCode::OK);
    {
        let asked = engine.asked.lock().unwrap();
        let (caller, request, delivery) = &asked[0];
        assert_eq!(
            *caller,
            Caller::Function(authz::FunctionPrincipal {
                name: "post-confirmation".to_owned(),
                may: vec![authz::Action::Mutate]
            })
        );
        assert_eq!(request.query, "{ listUserProfiles { items { id } } }");
        assert_eq!(*delivery, Delivery::Direct);
    }
    assert_eq!(send(signed(&key, Service::Lambda, "/graphql", &[], QUERY)).await, StatusCode::UNAUTHORIZED);
    let invoker = signer(&settings.invokers[0].credential);
    assert_eq!(send(signed(&invoker, Service::Appsync, "/graphql", &[], QUERY)).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_mode_that_is_not_configured_lets_nobody_in() {
    let (_state, settings) = settings(&[
        ("SLUICE_API_DEFAULT_AUTHORIZATION_MODE", "userPool"),
        ("SLUICE_API_ADDITIONAL_AUTHORIZATION_MODES", ""),
    ]);
    let router = router_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing));
    let key = settings.api.keys[0].value.expose();
    let by_key = Request::post("/graphql").header("x-api-key", key).body(Body::from(QUERY)).unwrap();
    assert_eq!(router.clone().oneshot(by_key).await.unwrap().status(), StatusCode::UNAUTHORIZED);
    let function = signer(settings.functions[0].credential.as_ref().unwrap());
    let by_signature = signed(&function, Service::Appsync, "/graphql", &[], QUERY);
    assert_eq!(router.oneshot(by_signature).await.unwrap().status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_takes_too_long_is_answered_so_that_no_client_repeats_it() {
    let (_state, settings) = settings(&[]);
    let engine = Playing { behaviour: Behaviour::NeverAnswers, ..Playing::default() };
    let router = router_of(&settings, Arc::new(engine), Arc::new(Nothing));
    let request = Request::post("/graphql").header("x-api-key", settings.api.keys[0].value.expose());
    let response = router.oneshot(request.body(Body::from(QUERY)).unwrap()).await.unwrap();
    assert_snapshot!(show(response).await, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 148
    content-type: application/json;charset=UTF-8
    {"data":null,"errors":[{"path":null,"data":null,"errorType":"ExecutionTimeout","errorInfo":null,"locations":null,"message":"Execution timed out."}]}
    "#);
}

#[tokio::test]
async fn an_answer_over_the_limit_is_an_error_that_no_client_repeats() {
    let (_state, settings) = settings(&[("SLUICE_LIMITS_RESPONSE_BYTES", "2000")]);
    let send = async |length: usize| {
        let engine = Playing { behaviour: Behaviour::AnswersAtLength(length), ..Playing::default() };
        let router = router_of(&settings, Arc::new(engine), Arc::new(Nothing));
        let request = Request::post("/graphql").header("x-api-key", settings.api.keys[0].value.expose());
        show(router.oneshot(request.body(Body::from(QUERY)).unwrap()).await.unwrap()).await
    };
    let around = r#"{"data":null,"errors":[{"path":null,"locations":null,"message":""}]}"#.len();
    assert!(send(2_000 - around).await.contains("content-length: 2000"));
    assert_snapshot!(send(2_001 - around).await, @r#"
    200 OK
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 163
    content-type: application/json;charset=UTF-8
    {"data":null,"errors":[{"path":null,"data":null,"errorType":"ResponseTooLarge","errorInfo":null,"locations":null,"message":"Response is larger than 2000 bytes."}]}
    "#);
}

#[tokio::test]
async fn a_bug_in_the_engine_is_an_answer_that_no_client_repeats() {
    let (_state, settings) = settings(&[]);
    let engine = Playing { behaviour: Behaviour::Panics, ..Playing::default() };
    let router = router_of(&settings, Arc::new(engine), Arc::new(Nothing));
    let request = Request::post("/graphql").header("x-api-key", settings.api.keys[0].value.expose());
    let response = router.oneshot(request.body(Body::from(QUERY)).unwrap()).await.unwrap();
    let shown = show(response).await;
    assert!(shown.starts_with("200 OK") && shown.contains("InternalFailure"), "{shown}");
}

#[tokio::test]
async fn the_state_of_plugins_is_for_this_starts_user_or_for_holders_of_the_token() {
    /// What `/admin/plugins` answers, with the secret of the start in place of `SECRET`.
    async fn ask(mode: Mode, environment: &[(&str, &str)], peer: &str, bearer: &str) -> (StatusCode, HeaderMap) {
        let (_state, mut settings) = settings(environment);
        settings.mode = mode;
        let app = app_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing));
        let bearer = bearer.replace("SECRET", app.start_secret.secret().expose());
        let mut request = Request::get("/admin/plugins").extension(Peer(peer.parse().unwrap()));
        for (name, value) in [("host", "localhost:1"), ("authorization", &bearer)] {
            request = request.header(name, value);
        }
        let response = router(&app).oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        (response.status(), response.headers().clone())
    }
    let (here, elsewhere) = ("127.0.0.1:1", "10.0.0.1:1");
    for mode in [Mode::Sandbox, Mode::Serve] {
        let (local, headers) = ask(mode, &[], here, "Bearer SECRET").await;
        assert_eq!(local, StatusCode::OK);
        // No web page may read it.
        assert!(!headers.contains_key("access-control-allow-origin"));
        // A proxy on this machine connects from it as well, for all whom it serves.
        assert_eq!(ask(mode, &[], here, "").await.0, StatusCode::UNAUTHORIZED);
        assert_eq!(ask(mode, &[], here, "SECRET").await.0, StatusCode::UNAUTHORIZED);
        assert_eq!(ask(mode, &[], elsewhere, "Bearer SECRET").await.0, StatusCode::FORBIDDEN);

        let token = [("SLUICE_ADMIN_ACCESS", "token"), ("SLUICE_ADMIN_TOKEN", "hunter2")];
        assert_eq!(ask(mode, &token, elsewhere, "Bearer hunter2").await.0, StatusCode::OK);
        assert_eq!(ask(mode, &token, here, "Bearer hunter").await.0, StatusCode::FORBIDDEN);
        let off = [("SLUICE_ADMIN_ACCESS", "off")];
        assert_eq!(ask(mode, &off, here, "Bearer SECRET").await.0, StatusCode::FORBIDDEN);
    }
    let token = [("SLUICE_ADMIN_ACCESS", "token"), ("SLUICE_ADMIN_TOKEN", "hunter2")];
    assert_eq!(ask(Mode::Serve, &token, here, "Bearer SECRET").await.0, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_gateway_that_lives_need_not_be_ready() {
    assert_snapshot!(send(Request::get("/healthz").body(Body::empty()).unwrap()).await, @r#"
    200 OK
    content-length: 15
    content-type: application/json
    {"status":"ok"}
    "#);
    assert_snapshot!(send(Request::get("/readyz").body(Body::empty()).unwrap()).await, @r#"
    503 Service Unavailable
    content-length: 47
    content-type: application/json
    {"status":"not ready","lacking":["everything"]}
    "#);
}
