//! Functions and authorizers that misbehave, seen from outside: an error of a stable type, a reason for the operator,
//! nothing written, and a gateway that answers on.

#![expect(clippy::unwrap_used, reason = "support of this file's tests: what fails here fails the test")]

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path, time::Duration};

use futures_util::future::join_all;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use sluice_tests::{
    components::misbehaving::{
        authorizer, authorizer_with_a_back_door, authorizer_with_a_huge_answer, resolver, resolver_that_answers,
        resolver_that_complains, resolver_that_sleeps, resolver_with_a_back_door, resolver_with_a_huge_answer,
    },
    sandbox::Sandbox,
};
use tempfile::TempDir;

const LOOPS: &str = "(loop $again (br $again)) unreachable";
const GROWS: &str = "(loop $again (drop (memory.grow (i32.const 64))) (br $again)) unreachable";

/// What a function writes to stderr before it traps.
const WRITTEN: &str = "no price for item 7";

/// The functions, with what their field's error says, what their call was in one word, and what operators are told.
fn functions() -> Vec<(&'static str, Vec<u8>, &'static str, &'static str, &'static str)> {
    let absent = "The function has no component that works.";
    let not_json = "the function's answer is not JSON";
    let crashed = "the function crashed";
    let (flooded, late) = ("the function's answer is too large", "Task timed out after 0.20 seconds");
    vec![
        ("traps", resolver("unreachable"), crashed, "trap", "`unreachable` instruction executed"),
        ("complains", resolver_that_complains(WRITTEN), crashed, "trap", "`unreachable` instruction executed"),
        ("loops", resolver(LOOPS), late, "time", "the component took longer than 200ms"),
        ("grows", resolver(GROWS), "the function ran out of memory", "memory", "more memory than 67108864 bytes"),
        ("floods", resolver_with_a_huge_answer(), flooded, "answer", "more than 4194304 bytes"),
        ("strays", resolver("i32.const 4194304"), crashed, "trap", "the component trapped"),
        ("spies", resolver_with_a_back_door(), absent, "not-loaded", "no component of `spies` is loaded"),
        ("mumbles", resolver_that_answers("Hello, Ann!"), not_json, "answered", ""),
        ("digs", resolver_that_answers(&"[".repeat(100_000)), not_json, "answered", ""),
    ]
}

/// Writes a component and says where it is.
fn placed(dir: &Path, name: &str, component: &[u8]) -> String {
    let path = dir.join(format!("{name}.wasm"));
    fs::write(&path, component).unwrap();
    format!("{:?}", path.display().to_string())
}

async fn send(sandbox: &Sandbox, header: (&str, &str), query: &str) -> (StatusCode, Value) {
    let request = Client::new().post(format!("{}/graphql", sandbox.url())).header(header.0, header.1);
    let response = request.body(json!({ "query": query }).to_string()).send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

/// Asks with the API key, and why.
async fn ask_why(sandbox: &Sandbox, query: &str) -> Value {
    let request = Client::new().post(format!("{}/graphql", sandbox.url())).header("x-api-key", sandbox.api_key());
    let request = request.header("x-sluice-explain", "1").body(json!({ "query": query }).to_string());
    request.send().await.unwrap().json().await.unwrap()
}

/// Asks with the API key.
async fn ask(sandbox: &Sandbox, query: &str) -> Value {
    let key = sandbox.outputs()["API"]["GraphQL"]["apiKey"].as_str().unwrap();
    send(sandbox, ("x-api-key", key), query).await.1
}

/// What operators see of a plugin.
async fn plugin(sandbox: &Sandbox, name: &str) -> Value {
    let plugins = sandbox.shown("/admin/plugins").await;
    plugins["plugins"].as_array().unwrap().iter().find(|plugin| plugin["name"] == name).unwrap().clone()
}

#[tokio::test]
async fn a_resolver_that_misbehaves_is_an_error_of_its_field_alone() {
    let dir = TempDir::new().unwrap();
    let (mut fields, mut settings) = (String::new(), String::new());
    for (name, component, ..) in functions() {
        let _ = writeln!(fields, "{name}: String @function(name: \"{name}\") @auth(rules: [{{allow: public}}])");
        let path = placed(dir.path(), name, &component);
        let _ = write!(settings, "\n[functions.{name}]\ntrigger = \"resolver\"\ntimeout_ms = 200\nplugin = {path}\n");
    }
    let schema =
        format!("type Query {{ {fields} }} type Todo @model @auth(rules: [{{allow: public}}]) {{ text: String }}");
    let sandbox = Sandbox::start_on(&schema, &settings).await;
    for (name, _, message, kind, why) in functions() {
        let answer = ask_why(&sandbox, &format!("{{ {name} listTodos {{ items {{ id }} }} }}")).await;
        assert_eq!(answer["data"], json!({ name: null, "listTodos": { "items": [] } }), "{name}: {answer}");
        let error = &answer["errors"][0];
        assert_eq!((&error["errorType"], &error["message"]), (&json!("Lambda:Unhandled"), &json!(message)), "{name}");
        assert_eq!(error["path"], json!([name]));
        let seen = plugin(&sandbox, name).await;
        assert!(seen["lastError"].as_str().unwrap_or_default().contains(why), "{name}: {seen}");
        // The request's trace has the call, and so has the explanation: by which component, what it was, why.
        let requests = sandbox.shown("/admin/requests").await;
        let events = requests["requests"][0]["events"].as_array().unwrap();
        let traced = events.iter().find(|event| event["kind"] == "function").unwrap()["step"].clone();
        let explained = &answer["extensions"]["explain"]["functions"];
        assert_eq!(explained.as_array().map(Vec::len), Some(1), "{name}: {answer}");
        assert_eq!((&traced["table"], &explained[0]["function"]), (&json!(name), &json!(name)));
        for call in [&traced, &explained[0]] {
            assert_eq!((&call["outcome"], &call["digest"]), (&json!(kind), &seen["digest"]), "{name}: {call}");
            assert!(call["why"].as_str().unwrap_or_default().contains(why), "{name}: {call}");
            let written = if name == "complains" { json!(WRITTEN) } else { Value::Null };
            assert_eq!(call["output"], written, "{name}: {call}");
        }
    }
    let ready = Client::new().get(format!("{}/readyz", sandbox.url())).send().await.unwrap();
    let (status, ready) = (ready.status(), ready.json::<Value>().await.unwrap());
    assert_eq!((status, ready["status"].as_str()), (StatusCode::OK, Some("ready")));
    assert_eq!(ready["impaired"], json!(["no component of `spies` is loaded"]));
}

#[tokio::test]
async fn calls_beyond_the_queue_of_their_function_say_so() {
    const REQUESTS: usize = 20;
    const CALLS: usize = 10 * REQUESTS;
    let dir = TempDir::new().unwrap();
    let path = placed(dir.path(), "sleeps", &resolver_that_sleeps(Duration::from_secs(600)));
    let settings = format!(
        "\n[functions.sleeps]\ntrigger = \"resolver\"\ntimeout_ms = 1000\nplugin = {path}\n\
         [plugins.sleeps]\ngrants = [\"wasi:clocks/monotonic-clock\"]\n"
    );
    let schema = "type Query { sleeps: String @function(name: \"sleeps\") @auth(rules: [{allow: public}]) }
        type Todo @model @auth(rules: [{allow: public}]) { text: String }";
    let sandbox = Sandbox::start_on(schema, &settings).await;
    let fields: String = (0..CALLS / REQUESTS).map(|call| format!(" f{call}: sleeps")).collect();
    let document = format!("{{ {fields} }}");
    let answers = join_all((0..REQUESTS).map(|_| ask_why(&sandbox, &document))).await;
    let mut told = BTreeMap::<&str, usize>::new();
    for error in answers.iter().flat_map(|answer| answer["errors"].as_array().unwrap()) {
        *told.entry(error["message"].as_str().unwrap()).or_default() += 1;
    }
    // 32 run at a time, and each call waits for its turn as long as a call may take.
    let full = "too many calls of the function are waiting; please try again";
    assert!(told[full] > 0, "{told:?}");
    assert_eq!(told[full] + told["Task timed out after 1.00 seconds"], CALLS, "{told:?}");
    let why = "32 calls of `sleeps` are running, and 256 more may wait";
    let is_told = |call: &Value| call["outcome"] == "queue" && call["why"] == why;
    let explained = |answer: &Value| answer["extensions"]["explain"]["functions"].as_array().unwrap().clone();
    let explained: usize =
        answers.iter().map(|answer| explained(answer).iter().filter(|call| is_told(call)).count()).sum();
    let requests = sandbox.shown("/admin/requests").await;
    let events = requests["requests"].as_array().unwrap().iter().flat_map(|one| one["events"].as_array().unwrap());
    let traced = events.filter(|event| is_told(&event["step"])).count();
    assert_eq!((explained, traced), (told[full], told[full]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_beyond_the_limit_are_refused_while_the_others_run() {
    let dir = TempDir::new().unwrap();
    let path = placed(dir.path(), "loops", &resolver(LOOPS));
    let settings = format!(
        "\n[limits]\nunfinished_events = 1\n[functions.loops]\ntrigger = \"resolver\"\ntimeout_ms = 600000\nplugin = {path}\n"
    );
    let schema = r#"
        type Mutation { start: EventInvocationResponse @function(name: "loops", invocationType: Event) @auth(rules: [{allow: public}]) }
        type EventInvocationResponse { success: Boolean! }
        type Todo @model @auth(rules: [{allow: public}]) { text: String }
    "#;
    let sandbox = Sandbox::start_on(schema, &settings).await;
    let start = "mutation { start { success } }";
    assert_eq!(ask(&sandbox, start).await, json!({ "data": { "start": { "success": true } } }));
    let refused = ask(&sandbox, start).await;
    assert_eq!(refused["data"], json!({ "start": null }));
    let error = &refused["errors"][0];
    assert_eq!(
        (&error["errorType"], &error["message"]),
        (&json!("Lambda:TooManyRequestsException"), &json!("Rate Exceeded."))
    );
    // One function that loops does not keep the others waiting.
    assert_eq!(
        ask(&sandbox, "{ listTodos { items { id } } }").await,
        json!({ "data": { "listTodos": { "items": [] } } })
    );
}

#[tokio::test]
async fn an_authorizer_that_misbehaves_lets_nobody_in() {
    for (name, component, why) in [
        ("traps", authorizer("unreachable"), "`unreachable` instruction executed"),
        ("loops", authorizer(LOOPS), "the component took longer than"),
        ("grows", authorizer(GROWS), "memory"),
        ("floods", authorizer_with_a_huge_answer(), "more than 4194304 bytes"),
        ("spies", authorizer_with_a_back_door(), "imports `evil:kit/shell@1.0.0`"),
        ("absent", Vec::new(), "is not a WebAssembly component"),
    ] {
        let dir = TempDir::new().unwrap();
        let path = placed(dir.path(), name, &component);
        let settings =
            format!("\n[api]\nadditional_authorization_modes = [\"lambda\"]\n[authorizer]\nplugin = {path}\n");
        let schema = "type Todo @model @auth(rules: [{allow: custom}, {allow: public}]) { text: String }";
        let sandbox = Sandbox::start_on(schema, &settings).await;
        let write = "mutation { createTodo(input: {text: \"x\"}) { id } }";
        let (status, answer) = send(&sandbox, ("authorization", "foo"), write).await;
        assert_eq!(
            (status, &answer["errors"][0]["errorType"]),
            (StatusCode::UNAUTHORIZED, &json!("UnauthorizedException"))
        );
        assert!(answer.get("data").is_none(), "{name}: {answer}");
        let seen = plugin(&sandbox, "authorizer").await["lastError"].clone();
        assert!(seen.as_str().unwrap_or_default().contains(why), "{name}: {seen}");
        let rows = ask(&sandbox, "{ listTodos { items { text } } }").await;
        assert_eq!(rows, json!({ "data": { "listTodos": { "items": [] } } }), "{name}");
    }
}
