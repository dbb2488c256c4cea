use std::sync::{Arc, Mutex};

use authz::{Caller, Undecided};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use insta::assert_snapshot;
use plugin_host::Admission;
use tower::ServiceExt;

use super::*;
use crate::{
    http::{
        self, App, router,
        tests::{Nothing, Playing, now, parts_of, settings, show},
    },
    ports::Running,
};

const QUERY: &str =
    r#"{"query":"query A($x: Int) { listTodos { items { secret } } }","operationName":"A","variables":{"x":1}}"#;
const LAMBDA: (&str, &str) = ("SLUICE_API_ADDITIONAL_AUTHORIZATION_MODES", "lambda,userPool");

/// Plays the authorizer: says the same of every token, and remembers what it was told.
struct Judge {
    verdict: Result<Verdict, Undecided>,
    told: Mutex<Vec<(AuthorizerRequest, SystemTime)>>,
}

impl Authorize for Judge {
    fn authorize(&self, request: AuthorizerRequest, now: SystemTime) -> Running<'_, Result<Verdict, Undecided>> {
        self.told.lock().unwrap().push((request, now));
        Box::pin(async { self.verdict.clone() })
    }
}

fn judge(verdict: Result<Verdict, Undecided>) -> Arc<Judge> {
    Arc::new(Judge { verdict, told: Mutex::default() })
}

/// Lets everybody in, but not to these fields.
fn denying(fields: &[&str]) -> Arc<Judge> {
    let denied_fields = fields.iter().map(|field| (*field).to_owned()).collect();
    judge(Ok(Verdict::Admitted(Arc::new(Admission { denied_fields, ..Admission::default() }))))
}

/// What a client sees who sends a token, and whether the engine was asked by somebody whom the authorizer let in.
async fn send(judge: &Arc<Judge>, token: &str, body: &str, modes: (&str, &str)) -> (String, bool) {
    let issuer = [
        modes,
        ("SLUICE_USER_POOLS_MAIN_ISSUER", "http://127.0.0.1:1/pool"),
        ("SLUICE_USER_POOLS_MAIN_CLIENT_IDS", "app"),
    ];
    let (_state, settings) = settings(&issuer);
    let engine = Arc::new(Playing::default());
    let parts = parts_of(&settings, Arc::clone(&engine) as _, Arc::new(Nothing));
    let app = App::new(&settings, http::Parts { authorizer: Arc::clone(judge) as _, ..parts });
    let request = Request::post("/graphql").header("authorization", token).header("x-custom", "yes");
    let response = router(&app).oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
    let shown = show(response).await;
    let asked = engine.asked.lock().unwrap().iter().any(|(caller, _, _)| *caller == Caller::LambdaAuthorized);
    (shown, asked)
}

#[tokio::test]
async fn whom_the_authorizer_lets_in_is_a_caller_of_its_own_kind() {
    let judge = denying(&[]);
    let (shown, asked) = send(&judge, "Bearer of-my-own", QUERY, LAMBDA).await;
    assert!(shown.starts_with("200 OK") && asked, "{shown}");
    let told = judge.told.lock().unwrap();
    let [(request, at)] = told.as_slice() else { panic!("the authorizer was asked {} times", told.len()) };
    assert_eq!(*at, now());
    assert_eq!(request.token, "of-my-own");
    assert_eq!(request.api_id, "sandbox");
    assert_eq!(request.request_id.len(), 36);
    assert_eq!(request.query, "query A($x: Int) { listTodos { items { secret } } }");
    assert_eq!(request.operation_name.as_deref(), Some("A"));
    assert_eq!(request.variables, r#"{"x":1}"#);
    assert!(request.headers.contains(&("x-custom".to_owned(), "yes".to_owned())));
}

#[tokio::test]
async fn nobody_is_let_in_who_is_refused_or_not_judged() {
    let undecided = Err(Undecided { why: "it trapped".to_owned() });
    let (refused, asked) = send(&judge(Ok(Verdict::Refused)), "of-my-own", QUERY, LAMBDA).await;
    assert!(!asked);
    assert_eq!(send(&judge(undecided), "of-my-own", QUERY, LAMBDA).await, (refused.clone(), asked));
    assert_snapshot!(refused, @r#"
    401 Unauthorized
    access-control-allow-origin: *
    access-control-expose-headers: x-amzn-ErrorType, x-amzn-RequestId
    content-length: 104
    content-type: application/json;charset=UTF-8
    x-amzn-errortype: UnauthorizedException
    {"errors":[{"errorType":"UnauthorizedException","message":"You are not authorized to make this call."}]}
    "#);
}

#[tokio::test]
async fn the_engine_is_told_what_the_authorizer_says_of_the_caller() {
    let (_state, settings) = settings(&[LAMBDA]);
    let engine = Arc::new(Playing::default());
    let context = vec![("tenant".to_owned(), "7".to_owned())];
    let arn = "arn:aws:appsync:eu-west-1:1:apis/sandbox/types/Query/fields/getTodo".to_owned();
    let other = "arn:aws:appsync:eu-west-1:1:apis/other/types/Query/fields/listTodos".to_owned();
    let denied_fields = vec!["Todo.secret".to_owned(), arn, other];
    let admission = Admission { resolver_context: context.clone(), denied_fields };
    let judge = judge(Ok(Verdict::Admitted(Arc::new(admission))));
    let parts = parts_of(&settings, Arc::clone(&engine) as _, Arc::new(Nothing));
    let app = App::new(&settings, http::Parts { authorizer: judge as _, ..parts });
    let request = Request::post("/graphql").header("authorization", "of-my-own").header("x-custom", "yes");
    let response = router(&app).oneshot(request.body(Body::from(QUERY)).unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let asked = engine.asked.lock().unwrap();
    let (_, request, _) = asked.first().unwrap();
    let field =
        |type_name: &str, field: &str| engine::DeniedField { type_name: type_name.to_owned(), field: field.to_owned() };
    assert_eq!(
        request.admission,
        engine::Admission {
            resolver_context: context,
            denied_fields: vec![field("Todo", "secret"), field("Query", "getTodo")],
        }
    );
    assert!(request.headers.0.contains(&("x-custom".to_owned(), "yes".to_owned())));
    assert!(!format!("{request:?}").contains("of-my-own"), "a credential prints");
}

#[tokio::test]
async fn a_denied_field_that_is_not_understood_lets_nobody_in() {
    let (shown, asked) = send(&denying(&["secret"]), "of-my-own", QUERY, LAMBDA).await;
    assert!(shown.starts_with("401") && !asked, "{shown}");
}

#[tokio::test]
async fn a_token_of_an_issuer_is_never_the_authorizers_affair() {
    // `{"alg":"RS256","kid":"k"}` and `{"iss":"http://127.0.0.1:1/pool"}`
    let token = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ.eyJpc3MiOiJodHRwOi8vMTI3LjAuMC4xOjEvcG9vbCJ9.AAAA";
    let judge = denying(&[]);
    let (shown, asked) = send(&judge, token, QUERY, LAMBDA).await;
    assert!(shown.starts_with("401") && !asked, "{shown}");
    assert!(judge.told.lock().unwrap().is_empty());
}

#[tokio::test]
async fn without_the_mode_no_authorizer_is_asked() {
    let judge = denying(&[]);
    let (shown, asked) = send(&judge, "no.jwt", QUERY, (LAMBDA.0, "userPool")).await;
    assert!(shown.contains("Unable to parse JWT token.") && !asked, "{shown}");
    assert!(judge.told.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_authorizer_is_not_asked_about_what_is_no_request() {
    let judge = denying(&[]);
    let (shown, asked) = send(&judge, "of-my-own", "nonsense", LAMBDA).await;
    assert_eq!(shown.lines().next(), Some(StatusCode::BAD_REQUEST.to_string().as_str()));
    assert!(!asked && judge.told.lock().unwrap().is_empty());
}
