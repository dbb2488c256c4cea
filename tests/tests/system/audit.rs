//! What an auditor reads: each write that was tried, with who, what, by which evaluator and what came of it.

use std::{fs, path::Path, sync::Arc};

use reqwest::Client;
use serde_json::{Value, json};
use sluice_tests::sandbox::{ALICE, BOB, Sandbox, issuer::TestIssuer};
use user_pool::TokenUse;

const SCHEMA: &str = "type Note @model @auth(rules: [{ allow: owner }]) { text: String }";
const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

/// The lines of a file, once there are so many.
async fn lines(file: &Path, count: usize) -> Vec<Value> {
    loop {
        let text = fs::read_to_string(file).expect("it is made before the gateway listens");
        if text.matches('\n').count() >= count {
            return text.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect();
        }
        tokio::task::yield_now().await;
    }
}

async fn send(gateway: &Sandbox, token: &str, query: &str) {
    let request = Client::new().post(format!("{}/graphql", gateway.url())).header("authorization", token);
    let request = request.header("traceparent", PARENT).body(json!({ "query": query }).to_string());
    assert_eq!(request.send().await.expect("it answers").status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_write_that_was_tried_has_a_line_and_no_read_has_one() {
    let folder = tempfile::tempdir().expect("a directory can be made");
    let file = folder.path().join("audit/writes.jsonl");
    let issuer = Arc::new(TestIssuer::start().await);
    let setting = [("SLUICE_LOG_AUDIT_FILE", file.to_str().expect("it is text"))];
    let gateway = Sandbox::start_for(&issuer, SCHEMA, &setting).await;
    let (alice, bob) = (issuer.token(ALICE, TokenUse::Access), issuer.token(BOB, TokenUse::Access));
    send(&gateway, &alice, "mutation { createNote(input: { id: \"1\", text: \"secret\" }) { id } }").await;
    send(&gateway, &alice, "{ listNotes { items { id } } }").await;
    send(&gateway, &bob, "mutation { updateNote(input: { id: \"1\", text: \"his\" }) { id } }").await;
    send(&gateway, &alice, "mutation { deleteNote(input: { id: \"1\" }) { id } }").await;

    let lines = lines(&file, 3).await;
    let told: Vec<Value> = lines
        .iter()
        .map(|line| json!([line["caller_id"], line["operation"], line["outcome"], line["key"], line["model"]]))
        .collect();
    let key = json!({ "id": "1" });
    let expected = [
        json!([ALICE.sub, "create", "success", key, "Note"]),
        json!([BOB.sub, "update", "condition", key, "Note"]),
        json!([ALICE.sub, "delete", "success", key, "Note"]),
    ];
    assert_eq!(told, expected, "{lines:#?}");
    for line in &lines {
        assert_eq!(line["caller"], "user");
        assert_eq!(line["trace"], "4bf92f3577b34da6a3ce929d0e0e4736");
        assert_eq!(line["evaluator"].as_str().map(str::len), Some(64), "{line}");
        assert!(line["timestamp"].as_str().is_some_and(|time| time.ends_with('Z')), "{line}");
        assert!(!line.to_string().contains("secret"), "no field of a record is told");
    }
}
