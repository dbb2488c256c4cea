use std::collections::BTreeMap;

use axum::http::{HeaderMap, Method};
use engine::Delivery;
use insta::assert_snapshot;
use tower::ServiceExt;

use super::*;
use crate::{
    body::read_body,
    console::Trace,
    http::{
        router,
        tests::{Nothing, Playing, app_of, now, settings, show},
    },
    request::Peer,
};
use settings::{Mode, Settings};

const LOCAL: &[(&str, &str)] = &[("host", "localhost:20002")];

/// Asks the console of one sandbox, over the loopback interface.
struct Sandbox {
    _state: tempfile::TempDir,
    settings: Settings,
    engine: Arc<Playing>,
    secret: Arc<StartSecret>,
    router: Router,
}

impl Sandbox {
    fn with(environment: &[(&str, &str)]) -> Self {
        let (state, settings) = settings(environment);
        let engine = Arc::new(Playing::default());
        let app = app_of(&settings, Arc::clone(&engine) as _, Arc::new(Nothing));
        Self { _state: state, settings, engine, secret: Arc::clone(&app.start_secret), router: router(&app) }
    }

    async fn send(
        &self,
        peer: &str,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Response<Body> {
        let mut request =
            axum::http::Request::builder().method(method).uri(path).extension(Peer(peer.parse().unwrap()));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap()
    }

    async fn get(&self, path: &str) -> Response<Body> {
        self.open("127.0.0.1:1", Method::GET, path, LOCAL).await
    }

    /// Sends a request that shows the secret of the start.
    async fn open(&self, peer: &str, method: Method, path: &str, headers: &[(&str, &str)]) -> Response<Body> {
        let bearer = format!("Bearer {}", self.secret.secret().expose());
        let headers: Vec<_> = headers.iter().copied().chain([("authorization", bearer.as_str())]).collect();
        self.send(peer, method, path, &headers, "").await
    }

    async fn json(&self, method: Method, path: &str) -> Value {
        let response = self.open("127.0.0.1:1", method, path, LOCAL).await;
        serde_json::from_slice(&read_body(&HeaderMap::new(), response.into_body(), usize::MAX).await.unwrap()).unwrap()
    }

    async fn graphql(&self, peer: &str, headers: &[(&str, &str)]) -> StatusCode {
        self.send(peer, Method::POST, "/graphql", headers, r#"{"query":"{ things { id } }"}"#).await.status()
    }
}

const PATHS: [(Method, &str); 8] = [
    (Method::GET, "/"),
    (Method::GET, "/console/console.js"),
    (Method::GET, "/admin/tables"),
    (Method::GET, "/admin/tables/Thing"),
    (Method::GET, "/admin/requests"),
    (Method::GET, "/admin/identities"),
    (Method::POST, "/admin/identities/api-key/token"),
    (Method::POST, "/admin/identities/functions/post-confirmation/token"),
];

#[tokio::test]
async fn the_page_may_load_nothing_from_elsewhere() {
    let sandbox = Sandbox::with(&[]);
    let response = sandbox.get("/").await;
    assert_eq!(response.status(), StatusCode::OK);
    let policy = response.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    assert!(!response.headers().contains_key("access-control-allow-origin"));
    assert_eq!(sandbox.get("/console/../Cargo.toml").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_file_that_a_browser_has_already_is_not_sent_again() {
    let sandbox = Sandbox::with(&[]);
    let etag = sandbox.get("/console/console.js").await.headers()["etag"].to_str().unwrap().to_owned();
    let headers = [("host", "localhost"), ("if-none-match", etag.as_str())];
    let again = sandbox.open("127.0.0.1:1", Method::GET, "/console/console.js", &headers).await;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(again.headers()["etag"], etag.as_str());
}

#[tokio::test]
async fn the_console_is_for_this_machine_and_no_other_site() {
    let sandbox = Sandbox::with(&[]);
    for (method, path) in PATHS {
        let status = async |peer: &str, headers: &[(&str, &str)]| {
            sandbox.open(peer, method.clone(), path, headers).await.status()
        };
        assert_ne!(status("127.0.0.1:1", LOCAL).await, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(status("10.0.0.1:1", LOCAL).await, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(status("127.0.0.1:1", &[("host", "attacker.example")]).await, StatusCode::FORBIDDEN, "{path}");
        let other_site = [("host", "localhost"), ("sec-fetch-site", "cross-site")];
        assert_eq!(status("127.0.0.1:1", &other_site).await, StatusCode::FORBIDDEN, "{path}");
        let own = [("host", "localhost"), ("sec-fetch-site", "same-origin")];
        assert_ne!(status("127.0.0.1:1", &own).await, StatusCode::FORBIDDEN, "{path}");
        let other_port = [("host", "localhost:20002"), ("origin", "http://localhost:5173")];
        assert_eq!(status("127.0.0.1:1", &other_port).await, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn the_console_asks_for_the_secret_of_this_start() {
    let sandbox = Sandbox::with(&[]);
    let secret = sandbox.secret.secret().expose().to_owned();
    let former = format!("Bearer {}", Sandbox::with(&[]).secret.secret().expose());
    let all = PATHS.into_iter().chain([(Method::GET, "/admin/plugins"), (Method::GET, "/metrics")]);
    let mut asked = 0;
    for (method, path) in all {
        let host = ("host", "localhost:20002");
        let wrong = format!("sluice-20002={}", "0".repeat(64));
        let other_port = format!("sluice-20003={secret}");
        let attempts: [&[(&str, &str)]; 6] = [
            &[host],
            &[host, ("authorization", "Bearer ")],
            &[host, ("authorization", &former)],
            &[host, ("cookie", &wrong)],
            &[host, ("cookie", &other_port)],
            &[host, ("cookie", "sluice-20002=")],
        ];
        for headers in attempts {
            for address in [path.to_owned(), format!("{path}?token="), format!("{path}?token={secret}0")] {
                let response = sandbox.send("127.0.0.1:1", method.clone(), &address, headers, "").await;
                assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{method} {address} {headers:?}");
                assert!(!response.headers().contains_key("set-cookie"), "{address}");
                asked += 1;
            }
        }
        let cookie = format!("theme=dark; sluice-20002={secret}");
        let shown = sandbox.send("127.0.0.1:1", method.clone(), path, &[host, ("cookie", &cookie)], "").await;
        assert_ne!(shown.status(), StatusCode::UNAUTHORIZED, "{method} {path}");
    }
    assert_eq!(asked, 180);
}

#[tokio::test]
async fn the_address_with_the_secret_leaves_a_cookie_and_leads_to_the_one_without() {
    let sandbox = Sandbox::with(&[]);
    let secret = sandbox.secret.secret().expose().to_owned();
    let opened = sandbox.send("127.0.0.1:1", Method::GET, &format!("/?token={secret}"), LOCAL, "").await;
    assert_eq!(
        (opened.status(), &opened.headers()["location"]),
        (StatusCode::SEE_OTHER, &HeaderValue::from_static("/"))
    );
    let cookie = opened.headers()["set-cookie"].to_str().unwrap();
    assert_eq!(cookie, format!("sluice-20002={secret}; Path=/; HttpOnly; SameSite=Strict"));
    assert_eq!(opened.headers()["cache-control"], "no-store");
    let elsewhere = sandbox.send("10.0.0.1:1", Method::GET, &format!("/?token={secret}"), LOCAL, "").await;
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN);
    let browser = [("host", "localhost:20002"), ("accept", "text/html,*/*;q=0.8")];
    let page = show(sandbox.send("127.0.0.1:1", Method::GET, "/", &browser, "").await).await;
    assert!(page.starts_with("401 Unauthorized") && page.contains("content-type: text/html"), "{page}");
    assert!(page.contains("www-authenticate: Bearer") && page.contains("Open the address that"), "{page}");
    let json = show(sandbox.send("127.0.0.1:1", Method::GET, "/admin/tables", LOCAL, "").await).await;
    assert!(json.starts_with("401 Unauthorized") && json.contains("content-type: application/json"), "{json}");
    assert!(json.contains("Open the address that"), "{json}");
}

#[tokio::test]
async fn the_console_lets_its_user_in_also_where_operators_have_a_token() {
    let sandbox = Sandbox::with(&[("SLUICE_ADMIN_ACCESS", "token"), ("SLUICE_ADMIN_TOKEN", "a token of operators")]);
    assert_eq!(sandbox.get("/admin/plugins").await.status(), StatusCode::OK);
    let without = sandbox.send("127.0.0.1:1", Method::GET, "/admin/plugins", LOCAL, "").await;
    assert_eq!(without.status(), StatusCode::FORBIDDEN);
    // The token is no secret of this start: it shows no records.
    let operator = [("host", "localhost"), ("authorization", "Bearer a token of operators")];
    for (path, expected) in [("/admin/plugins", StatusCode::OK), ("/admin/tables", StatusCode::UNAUTHORIZED)] {
        assert_eq!(sandbox.send("127.0.0.1:1", Method::GET, path, &operator, "").await.status(), expected, "{path}");
    }
}

#[tokio::test]
async fn there_is_no_console_in_production_or_where_administration_is_off() {
    let off = Sandbox::with(&[("SLUICE_ADMIN_ACCESS", "off")]);
    let mut serving = Sandbox::with(&[]);
    serving.settings.mode = Mode::Serve;
    serving.router = router(&app_of(&serving.settings, Arc::clone(&serving.engine) as _, Arc::new(Nothing)));
    for (method, path) in PATHS {
        for gateway in [&off, &serving] {
            let response = gateway.open("127.0.0.1:1", method.clone(), path, LOCAL).await;
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }
}

#[tokio::test]
async fn the_headers_of_an_identity_make_a_request_one_of_it() {
    let sandbox = Sandbox::with(&[]);
    let listed = sandbox.json(Method::GET, "/admin/identities").await;
    assert_snapshot!(listed, @r#"{"apiKey":true,"functions":[{"name":"other","may":[]},{"name":"post-confirmation","may":["mutate"]}]}"#);
    for path in ["api-key", "functions/post-confirmation"] {
        let minted = sandbox.json(Method::POST, &format!("/admin/identities/{path}/token")).await;
        let headers: BTreeMap<String, String> = serde_json::from_value(minted["headers"].clone()).unwrap();
        let mut headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        headers.push(("host", "localhost"));
        assert_eq!(sandbox.graphql("127.0.0.1:1", &headers).await, StatusCode::OK, "{path}");
    }
    let asked = sandbox.engine.asked.lock().unwrap().clone();
    assert_eq!(asked[0].0, authz::Caller::ApiKey);
    assert!(matches!(&asked[1].0, authz::Caller::Function(function) if function.name == "post-confirmation"));
    assert!(matches!(asked[1].2, Delivery::Direct));
    let nobody = sandbox.json(Method::POST, "/admin/identities/users/ada/token").await;
    assert_snapshot!(nobody, @r#"{"message":"this sandbox runs no user pool; send a token of your own in the headers"}"#);
}

#[tokio::test]
async fn a_ticket_counts_only_on_this_machine_and_only_if_it_was_given_out() {
    let sandbox = Sandbox::with(&[]);
    let minted = sandbox.json(Method::POST, "/admin/identities/functions/other/token").await;
    let ticket = minted["headers"]["x-sluice-act-as"].as_str().unwrap();
    let with = |ticket| [("host", "localhost"), ("x-sluice-act-as", ticket)];
    assert_eq!(sandbox.graphql("127.0.0.1:1", &with(ticket)).await, StatusCode::OK);
    assert_eq!(sandbox.graphql("10.0.0.1:1", &with(ticket)).await, StatusCode::UNAUTHORIZED);
    assert_eq!(sandbox.graphql("127.0.0.1:1", &with("other")).await, StatusCode::UNAUTHORIZED);
    let rebound = [("host", "attacker.example"), ("x-sluice-act-as", ticket)];
    assert_eq!(sandbox.graphql("127.0.0.1:1", &rebound).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_last_requests_say_who_asked_what_and_who_was_refused() {
    let sandbox = Sandbox::with(&[]);
    let key = sandbox.settings.api.keys[0].value.expose();
    assert_eq!(sandbox.graphql("127.0.0.1:1", &[("x-api-key", key)]).await, StatusCode::OK);
    assert_eq!(sandbox.graphql("127.0.0.1:1", &[]).await, StatusCode::UNAUTHORIZED);
    let kept = sandbox.json(Method::GET, "/admin/requests").await;
    let [refused, answered] = kept["requests"].as_array().unwrap().as_slice() else { panic!("{kept}") };
    assert_eq!(answered["caller"], json!({ "kind": "API key" }));
    assert_eq!(answered["document"], "{ things { id } }");
    assert_eq!(refused["caller"], Value::Null);
    assert!(refused["errors"][0]["message"].as_str().unwrap().contains("no credentials were sent"), "{refused}");
    // The log of requests is no place for credentials.
    assert!(!kept.to_string().contains(key));
}

#[tokio::test]
async fn a_trace_is_of_the_request_that_runs_and_bounded() {
    assert!(crate::console::current().is_none());
    let trace = Trace::start(now());
    let follow = trace.follow(async {
        let current = crate::console::current().unwrap();
        for _ in 0..100 {
            current.event(std::time::Instant::now(), json!({ "kind": "step" }));
        }
    });
    follow.await;
    let finished = trace.finish("1");
    assert_eq!(finished["events"].as_array().unwrap().len(), 60);
    assert_eq!(finished["eventsLeftOut"], 40);
    assert!(finished["events"][0]["micros"].is_u64());
}

#[tokio::test]
async fn a_table_that_is_not_there_is_not_found() {
    assert_snapshot!(show(Sandbox::with(&[]).get("/admin/tables/Thing?limit=7").await).await, @r#"
    404 Not Found
    cache-control: no-store
    content-length: 42
    content-type: application/json
    {"message":"the schema has no such table"}
    "#);
}
