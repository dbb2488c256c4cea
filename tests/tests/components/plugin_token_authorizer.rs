//! The plugin `token-authorizer`: its built component in the real host, and in a whole gateway.

#![expect(clippy::unwrap_used, reason = "support of this file's tests: what fails here fails the test")]

use std::{
    fs,
    sync::Arc,
    time::{Duration, SystemTime},
};

use plugin_host::{Admission, Authorizer, AuthorizerRequest, Host, HostSettings, PluginSettings, Verdict};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use sluice_tests::{components::built, sandbox::Sandbox};
use tempfile::TempDir;

/// The SHA-256 of `foo`.
const FOO: &str = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

/// The SHA-256 of `bar`.
const BAR: &str = "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9";

async fn authorize(environment: &[(&str, &str)], token: &str) -> Result<Verdict, String> {
    let host = Host::new(&HostSettings::default()).unwrap();
    let slot = host.slot(PluginSettings::new("token-authorizer", built("token-authorizer")));
    slot.reload().await.unwrap();
    let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let request = AuthorizerRequest {
        token: token.to_owned(),
        api_id: "sandbox".to_owned(),
        request_id: String::new(),
        query: "{ listTodos { items { id } } }".to_owned(),
        operation_name: None,
        variables: "{}".to_owned(),
        headers: Vec::new(),
    };
    let authorizer = Authorizer::new(slot, environment, Duration::ZERO);
    authorizer.authorize(request, SystemTime::UNIX_EPOCH).await.map_err(|undecided| undecided.why)
}

#[tokio::test]
async fn it_lets_in_the_holder_of_a_token_and_says_who_that_is() {
    let tokens = format!("reports={FOO}");
    let environment = [("TOKENS", tokens.as_str()), ("DENIED_FIELDS", "Todo.a, Todo.b")];
    let admission = Admission {
        resolver_context: vec![("name".to_owned(), "reports".to_owned())],
        denied_fields: vec!["Todo.a".to_owned(), "Todo.b".to_owned()],
    };
    assert_eq!(authorize(&environment, "foo").await, Ok(Verdict::Admitted(Arc::new(admission))));
    assert_eq!(authorize(&environment, "bar").await, Ok(Verdict::Refused));
}

#[tokio::test]
async fn it_decides_nothing_without_tokens() {
    let why = authorize(&[], "foo").await.unwrap_err();
    assert_eq!(why, "the authorizer failed: `TOKENS` names no token");
}

const SCHEMA: &str = r"
type Todo @model @auth(rules: [{allow: custom}]) { text: String secret: String }
type Note @model @auth(rules: [{allow: public}]) { text: String }
";

/// A gateway with this authorizer.
async fn sandbox() -> Sandbox {
    let component = built("token-authorizer");
    let authorizer = format!(
        "
        [api]
        additional_authorization_modes = [\"iam\", \"lambda\"]
        [authorizer]
        plugin = {component:?}
        environment = {{ TOKENS = \"reports={FOO}\", DENIED_FIELDS = \"Todo.secret\" }}
        "
    );
    Sandbox::start_on(SCHEMA, &authorizer).await
}

async fn ask(sandbox: &Sandbox, header: (&str, &str), query: &str) -> (StatusCode, Value) {
    let request = Client::new().post(format!("{}/graphql", sandbox.url())).header(header.0, header.1);
    let response = request.body(json!({ "query": query }).to_string()).send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

#[tokio::test]
async fn a_gateway_lets_its_callers_in_as_custom_rules_say() {
    let sandbox = sandbox().await;
    let create = "mutation { createTodo(input: {text: \"x\"}) { text } }";
    let (status, answer) = ask(&sandbox, ("authorization", "foo"), create).await;
    assert_eq!((status, answer), (StatusCode::OK, json!({ "data": { "createTodo": { "text": "x" } } })));

    let (status, answer) = ask(&sandbox, ("authorization", "foo"), "{ listTodos { items { secret } } }").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(answer["errors"][0]["message"], "Not Authorized to access secret on type Todo");

    let (_, answer) = ask(&sandbox, ("authorization", "foo"), "{ listNotes { items { text } } }").await;
    assert_eq!(answer["errors"][0]["errorType"], "Unauthorized");

    let (status, _) = ask(&sandbox, ("authorization", "bar"), "{ listTodos { items { text } } }").await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn tokens_in_a_file_count_once_the_file_changes_and_those_before_no_more() {
    let (component, folder) = (built("token-authorizer"), TempDir::new().unwrap());
    let file = folder.path().join("tokens");
    fs::write(&file, format!("reports={FOO}\n")).unwrap();
    let authorizer = format!(
        "
        [api]
        additional_authorization_modes = [\"lambda\"]
        [authorizer]
        plugin = {component:?}
        secret_files = {{ TOKENS = {file:?} }}
        "
    );
    let sandbox = Sandbox::start_on(SCHEMA, &authorizer).await;
    let status =
        async |token: &str| ask(&sandbox, ("authorization", token), "{ listTodos { items { text } } }").await.0;
    assert_eq!((status("foo").await, status("bar").await), (StatusCode::OK, StatusCode::UNAUTHORIZED));
    // Verdicts are remembered for five minutes, but not those on other tokens than there are now.
    fs::write(&file, format!("reports={BAR}\n")).unwrap();
    sandbox.read_again(&[]).await;
    assert_eq!((status("foo").await, status("bar").await), (StatusCode::UNAUTHORIZED, StatusCode::OK));
}

#[tokio::test]
async fn operators_see_it_among_the_plugins() {
    let sandbox = sandbox().await;
    ask(&sandbox, ("authorization", "foo"), "{ listTodos { items { text } } }").await;
    ask(&sandbox, ("authorization", "foo"), "{ listTodos { items { text } } }").await;
    let plugins = sandbox.shown("/admin/plugins").await;
    let plugin = plugins["plugins"].as_array().unwrap().iter().find(|plugin| plugin["name"] == "authorizer").unwrap();
    assert_eq!(plugin["world"], "sluice:authorizers/token-authorizer");
    assert_eq!(plugin["calls"], 1, "the second request is let in by the verdict on the first");
}
