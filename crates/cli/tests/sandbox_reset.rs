//! `sluice sandbox reset` deletes the records of a sandbox that does not run.

#![cfg(test)]

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Output, Stdio},
};

use reqwest::Client;
use serde_json::{Value, json};
use tempfile::TempDir;

const SCHEMA: &str = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";

/// A sandbox that ends with the test.
struct Sandbox(Child);

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn sluice(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
    let told = std::env::vars_os().map(|(name, _)| name);
    told.filter(|name| name.to_string_lossy().starts_with("SLUICE_")).for_each(|name| {
        sluice.env_remove(name);
    });
    sluice.current_dir(folder.path()).env("SLUICE_SCHEMA", "model.graphql").env("SLUICE_LISTEN", "127.0.0.1:0");
    sluice.args(arguments);
    sluice
}

fn start(folder: &TempDir) -> Sandbox {
    let mut starting = sluice(folder, &["sandbox", "--no-build"]);
    let mut child = starting.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("sluice runs");
    let stdout = child.stdout.take().expect("it is piped");
    let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
    lines.find(|line| line.starts_with("Watching the schema")).expect("it starts");
    Sandbox(child)
}

fn reset(folder: &TempDir) -> Output {
    sluice(folder, &["sandbox", "reset"]).output().expect("sluice runs")
}

/// The answer to an operation, and the key that it was sent with.
async fn ask(folder: &TempDir, query: &str) -> (Value, String) {
    let outputs = fs::read(folder.path().join("amplify_outputs.json")).expect("they are written before");
    let outputs: Value = serde_json::from_slice(&outputs).expect("they are JSON");
    let text = |path: &str| outputs.pointer(path).and_then(Value::as_str).expect("clients are told").to_owned();
    let (url, key) = (text("/data/url").replacen("HTTP://", "http://", 1), text("/data/api_key"));
    let request = Client::new().post(url).header("x-api-key", &key).body(json!({ "query": query }).to_string());
    (request.send().await.expect("it answers").json().await.expect("it is JSON"), key)
}

#[tokio::test]
async fn records_are_gone_after_a_reset_and_keys_are_not() {
    let folder = TempDir::new().expect("there is room");
    fs::write(folder.path().join("model.graphql"), SCHEMA).expect("there is room");
    let running = start(&folder);
    ask(&folder, "mutation { createNote(input: { text: \"a\" }) { id } }").await;

    let refused = reset(&folder);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(said.contains("a sandbox serves these records: stop it first"), "{said}");
    let (listed, key) = ask(&folder, "{ listNotes { items { text } } }").await;
    assert_eq!(listed["data"]["listNotes"]["items"], json!([{ "text": "a" }]));

    drop(running);
    let done = reset(&folder);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(
        String::from_utf8_lossy(&done.stdout).trim(),
        "The records are deleted; users and keys are as they were."
    );
    assert_eq!(String::from_utf8_lossy(&reset(&folder).stdout).trim(), "There are no records.");

    let _running = start(&folder);
    let (listed, same) = ask(&folder, "{ listNotes { items { text } } }").await;
    assert_eq!(listed["data"]["listNotes"]["items"], json!([]));
    assert_eq!(same, key);
}
