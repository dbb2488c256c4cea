//! Custom queries and mutations from the request to the component and back.

#![expect(clippy::unwrap_used, reason = "support of this file's tests: what fails here fails the test")]

use reqwest::Client;
use serde_json::{Value, json};
use sluice_tests::{
    components::built,
    sandbox::{ALICE, Sandbox},
};
use user_pool::TokenUse;

const SCHEMA: &str = r#"
type Query {
  greet(name: String): String @function(name: "greeting") @auth(rules: [{allow: private}])
  greetTwice(name: String): String @function(name: "greeting") @function(name: "greeting") @auth(rules: [{allow: public}])
  hail(name: String! = "Ada"): String @function(name: "greeting") @auth(rules: [{allow: public}])
  lost: String @function(name: "nowhere") @auth(rules: [{allow: public}])
}
type Mutation {
  shout(name: String): EventInvocationResponse @function(name: "greeting", invocationType: Event) @auth(rules: [{allow: public}])
}
type EventInvocationResponse { success: Boolean! }
type Todo @model @auth(rules: [{allow: public}]) { text: String }
"#;

async fn sandbox() -> Sandbox {
    let component = built("greeting-resolver");
    let functions = format!("\n[functions.greeting]\ntrigger = \"resolver\"\nplugin = {component:?}\n");
    Sandbox::start_on(SCHEMA, &functions).await
}

async fn send(sandbox: &Sandbox, header: (&str, &str), query: &str) -> Value {
    let request = Client::new().post(format!("{}/graphql", sandbox.url())).header(header.0, header.1);
    request.body(json!({ "query": query }).to_string()).send().await.unwrap().json().await.unwrap()
}

/// Asks with the API key.
async fn ask(sandbox: &Sandbox, query: &str) -> Value {
    let key = sandbox.outputs()["API"]["GraphQL"]["apiKey"].as_str().unwrap();
    send(sandbox, ("x-api-key", key), query).await
}

#[tokio::test]
async fn a_chain_of_functions_answers_one_field() {
    let sandbox = sandbox().await;
    let answer = ask(&sandbox, r#"{ greetTwice(name: "Ann") }"#).await;
    assert_eq!(answer, json!({ "data": { "greetTwice": "Hello, Ann! Hello again, Ann!" } }));
}

#[tokio::test]
async fn the_rules_of_the_operation_decide_who_reaches_the_function() {
    let sandbox = sandbox().await;
    let denied = ask(&sandbox, r#"{ greet(name: "Ann") }"#).await;
    assert_eq!(denied["errors"][0]["errorType"], "Unauthorized");
    let answer = send(&sandbox, ("authorization", &sandbox.issuer().token(ALICE, TokenUse::Access)), "{ greet }").await;
    assert_eq!(answer, json!({ "data": { "greet": format!("Hello, {}!", ALICE.username) } }));
}

#[tokio::test]
async fn an_event_is_accepted_and_a_failure_is_an_error_of_the_field() {
    let sandbox = sandbox().await;
    let accepted = ask(&sandbox, r#"mutation { shout(name: "Ann") { success } }"#).await;
    assert_eq!(accepted, json!({ "data": { "shout": { "success": true } } }));
    let failed = ask(&sandbox, "{ greetTwice }").await;
    assert_eq!(failed["data"], json!({ "greetTwice": null }));
    assert_eq!(failed["errors"][0]["errorType"], "Lambda:Unhandled");
    assert_eq!(failed["errors"][0]["message"], "nobody is there to be greeted: give a `name`, or sign in");
}

#[tokio::test]
async fn an_argument_that_is_left_out_has_its_default() {
    let sandbox = sandbox().await;
    for (query, hailed) in [("{ hail }", "Ada"), (r#"{ hail(name: "Bo") }"#, "Bo")] {
        let answer = ask(&sandbox, query).await;
        assert_eq!(answer, json!({ "data": { "hail": format!("Hello, {hailed}!") } }));
    }
    let described = ask(&sandbox, r#"{ __type(name: "Query") { fields { name args { name defaultValue } } } }"#).await;
    let fields = described["data"]["__type"]["fields"].as_array().unwrap();
    let hail = fields.iter().find(|field| field["name"] == "hail").unwrap();
    assert_eq!(hail["args"], json!([{ "name": "name", "defaultValue": "\"Ada\"" }]));
}

#[tokio::test]
async fn a_function_that_is_not_there_is_an_error_of_its_own() {
    let sandbox = sandbox().await;
    let answer = ask(&sandbox, "{ lost }").await;
    assert_eq!(answer["errors"][0]["errorType"], "ResolverNotFound");
}

#[tokio::test]
async fn a_function_is_not_called_if_relations_of_its_record_cannot_be_followed() {
    const SCHEMA: &str = r#"
    type Mutation { copyTodo: Todo @function(name: "nowhere") @auth(rules: [{allow: public}]) }
    type Todo @model @auth(rules: [{allow: public}]) { notes: [Note] @hasMany(references: ["todoId"]) }
    type Note @model @auth(rules: [{allow: public}]) { todoId: ID todo: Todo @belongsTo(references: ["todoId"]) }
    "#;
    let sandbox = Sandbox::start_on(SCHEMA, "\n[limits]\nresolver_count = 2\n").await;
    for (selection, error_type) in [
        ("notes { nextToken }", "ResolverNotFound"),
        ("notes { nextToken } more: notes { nextToken }", "ResolverExecutionLimitReached"),
    ] {
        let answer = ask(&sandbox, &format!("mutation {{ copyTodo {{ {selection} }} }}")).await;
        assert_eq!(answer["errors"][0]["errorType"], error_type, "{answer}");
    }
}
