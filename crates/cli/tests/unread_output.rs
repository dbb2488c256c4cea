//! A sandbox whose output nobody reads any more, as when a log's disk is full or its reader is gone: it serves on.

#![cfg(test)]

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Starts a sandbox, and lets go of its output once it serves.
fn sandbox_without_a_reader(folder: &TempDir) -> Running {
    let schema = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";
    fs::write(folder.path().join("model.graphql"), schema).expect("there is room");
    let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
    sluice.args(["sandbox", "--no-build"]).current_dir(folder.path());
    // Whatever the tests themselves are told is none of the sandbox's settings.
    let told = std::env::vars_os().map(|(name, _)| name);
    told.filter(|name| name.to_string_lossy().starts_with("SLUICE_")).for_each(|name| {
        sluice.env_remove(name);
    });
    sluice.env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_STORE_KIND", "memory");
    sluice.env("SLUICE_SCHEMA", "model.graphql").env("SLUICE_LOG_FILTER", "info");
    let mut running = Running(sluice.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("sluice runs"));
    let (stdout, stderr) = (running.0.stdout.take().expect("it is piped"), running.0.stderr.take());
    let ready =
        BufReader::new(stdout).lines().map_while(Result::ok).any(|line| line.starts_with("Watching the schema"));
    assert!(ready, "it ended before it served");
    drop(stderr);
    running
}

#[tokio::test]
async fn a_request_is_answered_although_its_lines_are_lost() {
    let folder = TempDir::new().expect("there is room");
    let _running = sandbox_without_a_reader(&folder);
    let outputs = fs::read(folder.path().join("amplify_outputs.json")).expect("they are written before");
    let outputs: Value = serde_json::from_slice(&outputs).expect("they are JSON");
    let text = |path: &str| outputs.pointer(path).and_then(Value::as_str).expect("clients are told").to_owned();
    let http = Client::new();

    // Its log has a line on each request that is refused.
    let refused = http.post(text("/API/GraphQL/endpoint")).header("x-api-key", "nobody's").send();
    assert_eq!(refused.await.expect("it answers").status(), StatusCode::UNAUTHORIZED);

    // It prints each code.
    let body = json!({
        "ClientId": text("/Auth/Cognito/userPoolClientId"), "Username": "ann@example.com", "Password": "Passw0rd!",
        "UserAttributes": [{ "Name": "email", "Value": "ann@example.com" }],
    });
    let sign_up = http.post(text("/Auth/Cognito/userPoolEndpoint")).body(body.to_string());
    let sign_up = sign_up.header("x-amz-target", "AWSCognitoIdentityProviderService.SignUp");
    let signed_up = sign_up.header("content-type", "application/x-amz-json-1.1").send().await;
    assert_eq!(signed_up.as_ref().map(Response::status).expect("it answers"), StatusCode::OK);
}
