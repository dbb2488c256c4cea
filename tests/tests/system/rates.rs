//! A caller that asks for more in a second than it may is told when to ask again, and others notice nothing.

use std::sync::Arc;

use reqwest::{Client, Response};
use serde_json::{Value, json};
use sluice_tests::{
    sandbox::{ALICE, Sandbox, issuer::TestIssuer},
    subscriber::Subscriber,
};
use user_pool::TokenUse;

const SCHEMA: &str = "type Note @model @auth(rules: [{ allow: public }, { allow: private }]) { text: String }";
const LIST: &str = "{ listNotes(limit: 1000) { items { id } } }";
/// What is saved up before the test begins.
const SAVED_UP: (&str, &str) = ("SLUICE_LIMITS_BURST_SECONDS_OF_CALLER", "3");

async fn gateway(limit: (&str, &str)) -> Sandbox {
    Sandbox::start_for(&Arc::new(TestIssuer::start().await), SCHEMA, &[SAVED_UP, limit]).await
}

async fn send(gateway: &Sandbox, credential: (&str, &str), query: &str) -> Response {
    let request = Client::new().post(format!("{}/graphql", gateway.url())).header(credential.0, credential.1);
    request.body(json!({ "query": query }).to_string()).send().await.expect("it answers")
}

async fn refused(answer: Response) -> u64 {
    assert_eq!(answer.status(), 429);
    assert_eq!(answer.headers()["x-amzn-errortype"], "TooManyRequestsException");
    let seconds = answer.headers()["retry-after"].to_str().expect("it is text").parse().expect("it is a number");
    let body: Value = answer.json().await.expect("it is JSON");
    assert_eq!(body["errors"][0]["errorType"], "TooManyRequestsException", "{body}");
    assert_eq!(body["errors"][0]["message"], format!("Rate exceeded; please try again in {seconds} s."));
    seconds
}

#[tokio::test]
async fn a_caller_that_sends_too_many_requests_waits_and_another_does_not() {
    let gateway = gateway(("SLUICE_LIMITS_REQUESTS_PER_SECOND_OF_CALLER", "1")).await;
    let key = ("x-api-key", gateway.api_key());
    let mut answered = 0;
    let refusal = loop {
        let answer = send(&gateway, key, LIST).await;
        if answer.status() != 200 {
            break answer;
        }
        answered += 1;
        assert!(answered < 1_000, "no request is refused");
    };
    assert!(answered >= 3, "three were saved up");
    assert!(refused(refusal).await <= 2);
    let token = gateway.issuer().token(ALICE, TokenUse::Access);
    assert_eq!(send(&gateway, ("authorization", &token), LIST).await.status(), 200);
}

#[tokio::test]
async fn a_caller_pays_for_what_its_requests_have_cost_the_database() {
    let gateway = gateway(("SLUICE_LIMITS_COST_PER_SECOND_OF_CALLER", "10")).await;
    let key = ("x-api-key", gateway.api_key());
    let notes: String = (0..60).map(|n| format!(" n{n}: createNote(input: {{ text: \"{n}\" }}) {{ id }}")).collect();
    assert_eq!(send(&gateway, key, &format!("mutation {{{notes} }}")).await.status(), 200);
    // It had saved up 30, and 60 calls wrote 60 records.
    let wait = refused(send(&gateway, key, LIST).await).await;
    assert!((2..=11).contains(&wait), "{wait}");
}

#[tokio::test]
async fn operations_of_a_socket_count_as_well() {
    let gateway = gateway(("SLUICE_LIMITS_REQUESTS_PER_SECOND_OF_CALLER", "1")).await;
    let mut socket = Subscriber::connect(gateway.address(), &[("x-api-key", gateway.api_key())]).await;
    let mut begun = 0;
    let told = loop {
        let told = socket.begin(&begun.to_string(), "subscription { onCreateNote { id } }", json!({})).await;
        if told["type"] != "start_ack" {
            break told;
        }
        begun += 1;
        assert!(begun < 200, "no operation is refused");
    };
    assert!(begun >= 3);
    assert_eq!(told["payload"]["errors"][0]["errorType"], "TooManyRequestsException", "{told}");
}
