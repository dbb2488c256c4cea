//! Whatever comes over HTTP: a clear error in AppSync's form, nothing written, and a gateway that answers on.

use reqwest::{Client, Response};
use serde_json::{Value, json};
use sluice_tests::sandbox::{ALICE, BOB, Sandbox};
use user_pool::TokenUse;

struct Caller {
    http: Client,
    url: String,
    token: String,
}

impl Caller {
    fn alice(sandbox: &Sandbox) -> Self {
        Self {
            http: Client::new(),
            url: format!("{}/graphql", sandbox.url()),
            token: sandbox.issuer().token(ALICE, TokenUse::Access),
        }
    }

    async fn send(&self, body: impl Into<reqwest::Body>) -> Response {
        let request = self.http.post(&self.url).header("authorization", &self.token);
        request.header("content-type", "application/json").body(body).send().await.unwrap()
    }

    async fn query(&self, query: &str) -> Value {
        let response = self.send(json!({ "query": query }).to_string()).await;
        assert_eq!(response.status(), 200, "{query:.80}");
        response.json().await.unwrap()
    }

    async fn rows(&self) -> usize {
        let answer = self.query("{ listUserProfiles { items { id } } }").await;
        answer["data"]["listUserProfiles"]["items"].as_array().unwrap().len()
    }
}

fn first_error(answer: &Value) -> (&str, &str) {
    let error = &answer["errors"][0];
    (error["errorType"].as_str().unwrap_or_default(), error["message"].as_str().unwrap_or_default())
}

#[tokio::test]
async fn bodies_that_are_no_request_are_400() {
    let sandbox = Sandbox::start().await;
    let alice = Caller::alice(&sandbox);
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    for (body, message) in [
        ("", "Request body is empty."),
        ("{}", "Unable to parse GraphQL query."),
        ("[]", "Unable to parse GraphQL query."),
        ("not json", "Unable to parse GraphQL query."),
        (r#"{"query": 5}"#, "Unable to parse GraphQL query."),
        (deep.as_str(), "Unable to parse GraphQL query."),
    ] {
        let response = alice.send(body.to_owned()).await;
        assert_eq!(response.status(), 400, "{body:.40}");
        let answer: Value = response.json().await.unwrap();
        assert_eq!(first_error(&answer), ("MalformedHttpRequestException", message), "{body:.40}");
    }
    assert_eq!(alice.rows().await, 0);
}

#[tokio::test]
async fn a_body_of_ten_megabytes_is_refused_by_its_size() {
    let sandbox = Sandbox::start().await;
    let alice = Caller::alice(&sandbox);
    let email = "x".repeat(10 << 20);
    let query = "mutation ($input: CreateUserProfileInput!) { createUserProfile(input: $input) { id } }";
    let body = json!({ "query": query, "variables": { "input": { "email": email } } }).to_string();
    let response = alice.send(body).await;
    assert_eq!(response.status(), 413);
    let answer: Value = response.json().await.unwrap();
    assert!(!first_error(&answer).1.is_empty(), "{answer}");
    assert_eq!(alice.rows().await, 0);
}

#[tokio::test]
async fn what_is_nested_or_repeated_too_much_is_refused_as_a_whole() {
    let sandbox = Sandbox::start().await;
    let alice = Caller::alice(&sandbox);
    let nested = format!("{}{}", "{ a ".repeat(10_000), "}".repeat(10_000));
    let lists = format!("{{ getUserProfile(id: {}1{}) {{ id }} }}", "[".repeat(10_000), "]".repeat(10_000));
    let aliases: String = (0..10_000).map(|n| format!("a{n}: createUserProfile(input: {{}}) {{ id }} ")).collect();
    let fragments: String =
        (0..30).map(|n| format!("fragment F{n} on Query {{ ...F{m} ...F{m} }} ", m = n + 1)).collect();
    for (query, error_type) in [
        (nested, "QueryDepthLimitReached"),
        (lists, "QueryDepthLimitReached"),
        (format!("mutation {{ {aliases} }}"), "ResolverExecutionLimitReached"),
        (format!("{{ ...F0 }} {fragments} fragment F30 on Query {{ __typename }}"), "ResolverExecutionLimitReached"),
    ] {
        let answer = alice.query(&query).await;
        assert_eq!(first_error(&answer).0, error_type, "{query:.60}");
        assert_eq!(answer["data"], Value::Null);
    }
    assert_eq!(alice.rows().await, 0);
}

#[tokio::test]
async fn forged_owners_and_foreign_rows_are_unauthorized() {
    let sandbox = Sandbox::start().await;
    let alice = Caller::alice(&sandbox);
    let bob = Caller { token: sandbox.issuer().token(BOB, TokenUse::Access), ..Caller::alice(&sandbox) };
    for owner in [format!("\"{}::{}\"", BOB.sub, BOB.username), "\"\"".to_owned(), "null".to_owned()] {
        let query = format!("mutation {{ createUserProfile(input: {{profileOwner: {owner}}}) {{ id }} }}");
        assert_eq!(first_error(&alice.query(&query).await).0, "Unauthorized", "{owner}");
    }
    assert_eq!((alice.rows().await, bob.rows().await), (0, 0));
    alice.query("mutation { createUserProfile(input: {id: \"1\"}) { id } }").await;
    for query in [
        "{ getUserProfile(id: \"1\") { id } }",
        "mutation { updateUserProfile(input: {id: \"1\", profileOwner: \"bob\"}) { id } }",
        "mutation { deleteUserProfile(input: {id: \"1\"}) { id } }",
    ] {
        assert_eq!(first_error(&bob.query(query).await).0, "Unauthorized", "{query}");
    }
    assert_eq!((alice.rows().await, bob.rows().await), (1, 0));
}

#[tokio::test]
async fn broken_tokens_are_401_and_say_so_in_the_header() {
    let sandbox = Sandbox::start().await;
    let good = sandbox.issuer().token(ALICE, TokenUse::Access);
    let (head, signature) = good.rsplit_once('.').unwrap();
    let forged = sandbox.issuer().forged_token(ALICE);
    for token in ["x", "a.b.c", "", &format!("{head}."), &format!("{head}.{}", signature.to_uppercase()), &forged] {
        let caller = Caller { token: (*token).to_owned(), ..Caller::alice(&sandbox) };
        let response = caller.send(json!({ "query": "{ __typename }" }).to_string()).await;
        assert_eq!(response.status(), 401, "{token:.20}");
        assert_eq!(response.headers()["x-amzn-errortype"], "UnauthorizedException");
        let answer: Value = response.json().await.unwrap();
        assert_eq!(first_error(&answer).0, "UnauthorizedException");
        assert!(answer.get("data").is_none());
    }
}

#[tokio::test]
async fn introspection_lists_everything_in_the_order_of_its_name() {
    let sandbox = Sandbox::start().await;
    let answer = Caller::alice(&sandbox)
        .query("{ __schema { types { name fields { name args { name } } inputFields { name } enumValues { name } } } }")
        .await;
    let types = answer["data"]["__schema"]["types"].as_array().unwrap();
    let names = |list: &Value| -> Vec<String> {
        let names = list.as_array().into_iter().flatten();
        names.map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
    };
    let assert_sorted = |names: Vec<String>| {
        let mut sorted = names.clone();
        sorted.sort();
        assert_eq!(names, sorted);
    };
    assert_sorted(names(&answer["data"]["__schema"]["types"]));
    for entry in types.iter().filter(|entry| !entry["name"].as_str().unwrap().starts_with("__")) {
        assert_sorted(names(&entry["fields"]));
        assert_sorted(names(&entry["inputFields"]));
        assert_sorted(names(&entry["enumValues"]));
        for field in entry["fields"].as_array().into_iter().flatten() {
            assert_sorted(names(&field["args"]));
        }
    }
    assert!(types.iter().any(|entry| entry["name"] == "ModelUserProfileConditionInput"));
}
