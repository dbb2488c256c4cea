//! Explanations of a whole sandbox: who is said to have decided is who did.

use reqwest::Client;
use serde_json::{Value, json};
use sluice_tests::sandbox::Sandbox;

#[tokio::test]
async fn an_explanation_names_the_component_that_is_loaded() {
    let sandbox = Sandbox::start().await;
    let client = Client::new();
    let plugins = sandbox.shown("/admin/plugins").await;
    let loaded = plugins["plugins"].as_array().expect("a list").iter().find(|plugin| plugin["name"] == "auth-rules");
    let digest = loaded.expect("the evaluator is a plugin")["digest"].clone();

    let key = sandbox.outputs()["API"]["GraphQL"]["apiKey"].as_str().expect("there is an API key");
    let request = client.post(format!("{}/graphql", sandbox.url())).header("x-api-key", key);
    let request = request.header("x-sluice-explain", "1").body(r#"{"query":"{ listUserProfiles { items { id } } }"}"#);
    let answer: Value = request.send().await.expect("the sandbox answers").json().await.expect("with JSON");
    let explained = &answer["extensions"]["explain"];
    assert_eq!(explained["decidedBy"], json!({ "component": "auth-rules", "digest": digest }), "{answer}");
    assert_eq!(explained["fields"][0]["verdict"], "denied");
}
