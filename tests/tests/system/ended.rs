//! What has ended, ends everywhere: on HTTP from the next request on, and on sockets that are open.

use std::fs;

use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use sluice_tests::{components::built, sandbox::Sandbox, subscriber::Subscriber};
use tempfile::TempDir;

/// A model for everybody whom a mode lets in.
fn schema(allow: &str) -> String {
    format!("type Note @model @auth(rules: [{{ allow: {allow} }}]) {{ text: String }}")
}

const LISTEN: &str = "subscription { onCreateNote { text } }";
const LIST: &str = "{ listNotes { items { text } } }";
/// What a socket of AppSync's protocol is closed with when its credential counts no more.
const POLICY_VIOLATION: u16 = 1008;

/// A socket that listens as the sender of this header.
async fn listener(sandbox: &Sandbox, header: (&str, &str)) -> Subscriber {
    let mut subscriber = Subscriber::connect(sandbox.address(), &[header]).await;
    subscriber.subscribe("1", LISTEN, json!({})).await;
    subscriber
}

async fn status(sandbox: &Sandbox, header: (&str, &str)) -> StatusCode {
    let request = Client::new().post(format!("{}/graphql", sandbox.url())).header(header.0, header.1);
    request.body(json!({ "query": LIST }).to_string()).send().await.unwrap().status()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_api_key_that_was_taken_out_of_its_file_ends_its_sockets_and_no_others() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("keys");
    let (gone, stays, comes) =
        ("da2-gonegonegonegonegonegone", "da2-staysstaysstaysstaysstay", "da2-comescomescomescomescome");
    let write =
        |keys: [&str; 2]| fs::write(&file, keys.map(|key| format!("{key} 2099-01-01T00:00:00Z")).join("\n")).unwrap();
    write([gone, stays]);
    let sandbox = Sandbox::start_on(&schema("public"), &format!("[api]\nkeys_file = {file:?}\n")).await;
    let (mut ended, mut goes_on) =
        (listener(&sandbox, ("x-api-key", gone)).await, listener(&sandbox, ("x-api-key", stays)).await);
    assert_eq!(status(&sandbox, ("x-api-key", comes)).await, StatusCode::UNAUTHORIZED);

    write([stays, comes]);
    sandbox.read_again(&[]).await;
    assert_eq!(ended.closed().await, POLICY_VIOLATION);
    assert_eq!(status(&sandbox, ("x-api-key", gone)).await, StatusCode::UNAUTHORIZED);
    let create = "mutation { createNote(input: { text: \"after\" }) { text } }";
    sandbox.ask(&[("x-api-key", comes)], create, json!({})).await;
    assert_eq!(goes_on.event().await, json!(["1", "onCreateNote", { "text": "after" }]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_has_ended_ends_its_sockets() {
    let sandbox = Sandbox::start_on(&schema("private"), "[user_pool]\nenabled = true\n").await;
    let client = sandbox.outputs()["Auth"]["Cognito"]["userPoolClientId"].as_str().unwrap().to_owned();
    let http = Client::new();
    let administrate = async |action: &str, request: Value| {
        let body = json!({ "action": action, "request": request }).to_string();
        let request = sandbox.admin(Method::POST, "/admin/user-pool").header("content-type", "application/json");
        assert_eq!(request.body(body).send().await.unwrap().status(), StatusCode::OK, "{action}");
    };
    let act = async |action: &str, request: Value| {
        let target = format!("AWSCognitoIdentityProviderService.{action}");
        let request = http.post(sandbox.url()).header("x-amz-target", target).body(request.to_string());
        request.send().await.unwrap().json::<Value>().await.unwrap()
    };
    administrate("AdminCreateUser", json!({ "Username": "ann@example.com" })).await;
    let password = json!({ "Username": "ann@example.com", "Password": "Passw0rd!", "Permanent": true });
    administrate("AdminSetUserPassword", password).await;
    let sign_in = async || {
        let parameters = json!({ "USERNAME": "ann@example.com", "PASSWORD": "Passw0rd!" });
        let request = json!({ "ClientId": client, "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
        let answer = act("InitiateAuth", request).await;
        answer["AuthenticationResult"]["AccessToken"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    };

    let token = sign_in().await;
    let mut socket = listener(&sandbox, ("authorization", &token)).await;
    act("GlobalSignOut", json!({ "AccessToken": token })).await;
    assert_eq!(socket.closed().await, POLICY_VIOLATION);
    assert_eq!(status(&sandbox, ("authorization", &token)).await, StatusCode::UNAUTHORIZED);

    let token = sign_in().await;
    let mut socket = listener(&sandbox, ("authorization", &token)).await;
    administrate("AdminDisableUser", json!({ "Username": "ann@example.com" })).await;
    assert_eq!(socket.closed().await, POLICY_VIOLATION);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verdict_of_the_authorizer_ends_on_sockets_with_what_it_was_told() {
    // SHA-256 of `foo`, as the sample keeps tokens.
    let foo = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
    let (component, folder) = (built("token-authorizer"), TempDir::new().unwrap());
    let file = folder.path().join("tokens");
    fs::write(&file, format!("reports={foo}")).unwrap();
    let settings = format!(
        "
        [api]
        additional_authorization_modes = [\"lambda\"]
        [authorizer]
        plugin = {component:?}
        secret_files = {{ TOKENS = {file:?} }}
        "
    );
    let sandbox = Sandbox::start_on(&schema("custom"), &settings).await;
    let mut socket = listener(&sandbox, ("authorization", "foo")).await;
    sandbox.read_again(&[]).await;
    fs::write(&file, "reports=0000").unwrap();
    sandbox.read_again(&[]).await;
    assert_eq!(socket.closed().await, POLICY_VIOLATION);
    assert_eq!(status(&sandbox, ("authorization", "foo")).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secret_of_page_tokens_is_replaced_while_the_gateway_serves() {
    let sandbox = Sandbox::start_on(&schema("public"), "").await;
    let key = sandbox.api_key().to_owned();
    let page = async |token: Option<&str>| {
        let body = json!({
            "query": "query($token: String) { listNotes(limit: 1, nextToken: $token) { items { text } nextToken } }",
            "variables": { "token": token },
        });
        let request = Client::new().post(format!("{}/graphql", sandbox.url())).header("x-api-key", &key);
        request.body(body.to_string()).send().await.unwrap().json::<Value>().await.unwrap()
    };
    let replace = async |secrets: &str| {
        let with = format!("{secrets}\nlisten = ");
        sandbox.read_again(&[("listen = ", &with)]).await;
    };
    for text in ["one", "two"] {
        let create = format!("mutation {{ createNote(input: {{ text: \"{text}\" }}) {{ id }} }}");
        sandbox.ask(&[("x-api-key", &key)], &create, json!({})).await;
    }
    let folder = TempDir::new().unwrap();
    let [one, two] = ["1", "2"].map(|digit| {
        let path = folder.path().join(digit);
        fs::write(&path, digit.repeat(32)).unwrap();
        path
    });
    replace(&format!("cursor_secret_file = {one:?}")).await;
    let token = page(None).await["data"]["listNotes"]["nextToken"].as_str().unwrap().to_owned();
    replace(&format!("cursor_secret_file = {two:?}\nformer_cursor_secret_file = {one:?}")).await;
    assert_eq!(page(Some(&token)).await["data"]["listNotes"]["items"].as_array().map(Vec::len), Some(1));
    assert_ne!(page(None).await["data"]["listNotes"]["nextToken"], json!(token));
    replace(&format!("cursor_secret_file = {two:?}")).await;
    let refused = page(Some(&token)).await;
    assert_eq!(refused["data"]["listNotes"], Value::Null, "{refused}");
}
