use std::{collections::BTreeMap, path::Path};

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::oneshot;

use super::*;
use listen::Workers;
use settings::Mode;

const SCHEMA: &str = "
type UserProfile @model @auth(rules: [{allow: owner, ownerField: \"profileOwner\"}]) {
  email: String
  profileOwner: String
}
";

/// A sandbox in memory, on a free port, whose plugins are not there.
fn settings(directory: &TempDir) -> Settings {
    let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let environment = BTreeMap::from([
        ("SLUICE_STATE_DIR".to_owned(), path("state")),
        ("SLUICE_OUTPUTS".to_owned(), path("amplify_outputs.json")),
        ("SLUICE_PLUGINS_AUTH_RULES".to_owned(), path("auth-rules.wasm")),
        ("SLUICE_STORE_KIND".to_owned(), "memory".to_owned()),
        ("SLUICE_LISTEN".to_owned(), "127.0.0.1:0".to_owned()),
    ]);
    let toml = format!(
        "[functions.post-confirmation]\nplugin = {:?}\nresource = [\"mutate\"]\n[invokers.cognito]\n",
        path("post-confirmation.wasm")
    );
    Settings::read(Mode::Sandbox, Some((Path::new("sluice.toml"), &toml)), &environment, clock::now()).unwrap().settings
}

async fn ask(gateway: &Gateway, url: &str, query: &str) -> Value {
    let key = gateway.settings().api.keys[0].value.expose();
    let body = json!({ "query": query }).to_string();
    let request = reqwest::Client::new().post(format!("{url}/graphql")).header("x-api-key", key).body(body);
    serde_json::from_slice(&request.send().await.unwrap().bytes().await.unwrap()).unwrap()
}

#[tokio::test]
async fn a_gateway_without_its_auth_rules_starts_denies_and_says_that_it_is_not_ready() {
    let directory = TempDir::new().unwrap();
    let gateway = Gateway::build(settings(&directory), SCHEMA).await.unwrap();
    assert_eq!(gateway.base_url(), None);
    let bound = gateway.bind().await.unwrap();
    let url = gateway.base_url().unwrap().to_owned();
    assert_eq!(url, format!("http://{}", bound.address()));
    let (stop, stopped) = oneshot::channel::<()>();
    let served = tokio::spawn(bound.serve(Workers::here(), async move { stopped.await.unwrap_or_default() }));

    let answer = ask(&gateway, &url, "{ listUserProfiles { items { id } } }").await;
    assert_eq!(answer["data"], json!({ "listUserProfiles": null }));
    assert_eq!(answer["errors"][0]["errorType"], "AuthorizationUndecided", "{answer}");

    let ready = reqwest::get(format!("{url}/readyz")).await.unwrap();
    assert_eq!(ready.status().as_u16(), 503);
    assert!(ready.text().await.unwrap().contains("auth rules"));
    let asking = reqwest::Client::new().get(format!("{url}/admin/plugins"));
    let plugins = asking.bearer_auth(gateway.start_secret().expose()).send().await.unwrap();
    let plugins: Value = serde_json::from_slice(&plugins.bytes().await.unwrap()).unwrap();
    assert_eq!(plugins["plugins"][0]["name"], "auth-rules");
    assert_eq!(plugins["plugins"][1]["name"], "post-confirmation");
    assert!(plugins["plugins"][1]["lastError"].as_str().unwrap().contains("cannot be read"), "{plugins}");

    stop.send(()).unwrap();
    assert_eq!(served.await.unwrap(), crate::Drained::Completely);
}

#[tokio::test]
async fn another_schema_takes_the_place_of_the_last_one_unless_it_has_mistakes() {
    let directory = TempDir::new().unwrap();
    let gateway = Gateway::build(settings(&directory), SCHEMA).await.unwrap();
    let bound = gateway.bind().await.unwrap();
    let url = gateway.base_url().unwrap().to_owned();
    let served = tokio::spawn(bound.serve(Workers::here(), std::future::pending()));
    let query = "{ __type(name: \"Note\") { name } }";

    assert_eq!(ask(&gateway, &url, query).await["data"]["__type"], Value::Null);
    let broken = gateway.replace_schema("type Note @model {").await;
    assert!(matches!(broken, Err(SchemaError::Mistakes(mistakes)) if !mistakes.is_empty()));
    assert_eq!(ask(&gateway, &url, query).await["data"]["__type"], Value::Null);
    let more = format!("{SCHEMA} type Note @model @auth(rules: [{{allow: public}}]) {{ text: String }}");
    gateway.replace_schema(&more).await.unwrap();
    assert_eq!(ask(&gateway, &url, query).await["data"]["__type"]["name"], "Note");
    served.abort();
}

#[tokio::test]
async fn the_outputs_say_where_the_gateway_really_listens() {
    let directory = TempDir::new().unwrap();
    let gateway = Gateway::build(settings(&directory), SCHEMA).await.unwrap();
    assert_eq!(gateway.write_outputs().unwrap(), Written::Not);
    let bound = gateway.bind().await.unwrap();
    let path = directory.path().join("amplify_outputs.json");
    assert_eq!(gateway.write_outputs().unwrap(), Written::Changed(path.clone()));
    assert_eq!(gateway.write_outputs().unwrap(), Written::Unchanged(path.clone()));
    let outputs: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let api = &outputs["API"]["GraphQL"];
    assert_eq!(api["endpoint"], format!("HTTP://{}/graphql", bound.address()));
    assert_eq!(api["apiKey"], gateway.settings().api.keys[0].value.expose());
    assert!(api["modelIntrospection"]["models"]["UserProfile"].is_object());
}

#[tokio::test]
async fn a_schema_with_mistakes_keeps_a_gateway_from_being_built() {
    let directory = TempDir::new().unwrap();
    let built = Gateway::build(settings(&directory), "type A @model { b: Nothing }").await;
    assert!(matches!(built.map(drop), Err(BuildError::Schema(SchemaError::Mistakes(_)))));
}
