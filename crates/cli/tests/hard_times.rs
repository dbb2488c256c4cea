//! A sandbox that lacks what it usually has: it serves on.

#![cfg(test)]

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

use reqwest::{Client, StatusCode};
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

/// A sandbox that starts with what a shell says, its output piped.
fn starting(folder: &TempDir, shell: &str) -> Running {
    let schema = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";
    fs::write(folder.path().join("model.graphql"), schema).expect("there is room");
    let mut sluice = Command::new("sh");
    sluice.args(["-c", &format!("{shell} exec \"$0\" sandbox --no-build"), env!("CARGO_BIN_EXE_sluice")]);
    sluice.current_dir(folder.path());
    // Whatever the tests themselves are told is none of the sandbox's settings.
    let told = std::env::vars_os().map(|(name, _)| name);
    told.filter(|name| name.to_string_lossy().starts_with("SLUICE_")).for_each(|name| {
        sluice.env_remove(name);
    });
    sluice.env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_STORE_KIND", "memory");
    sluice.env("SLUICE_SCHEMA", "model.graphql").env("SLUICE_LOG_FILTER", "info");
    Running(sluice.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("sluice runs"))
}

/// Waits for a line that begins like this; there must be one.
fn line_with(output: &mut impl BufRead, beginning: &str) -> String {
    let mut lines = output.lines().map_while(Result::ok);
    lines.find(|line| line.starts_with(beginning)).unwrap_or_else(|| panic!("it ended without saying `{beginning}`"))
}

/// The same once it serves, with nobody who reads its output any more, as when a log's disk is full or its reader is gone.
fn sandbox(folder: &TempDir, shell: &str) -> Running {
    let mut running = starting(folder, shell);
    let (stdout, stderr) = (running.0.stdout.take().expect("it is piped"), running.0.stderr.take());
    line_with(&mut BufReader::new(stdout), "Watching the schema");
    drop(stderr);
    running
}

/// What its clients are told of it.
struct Outputs(Value);

impl Outputs {
    fn of(folder: &TempDir) -> Self {
        let outputs = fs::read(folder.path().join("amplify_outputs.json")).expect("they are written before");
        Self(serde_json::from_slice(&outputs).expect("they are JSON"))
    }

    fn text(&self, path: &str) -> String {
        self.0.pointer(path).and_then(Value::as_str).expect("clients are told").to_owned()
    }

    fn sign_up(&self) -> String {
        let attributes = json!([{ "Name": "email", "Value": "ann@example.com" }]);
        let client = self.text("/Auth/Cognito/userPoolClientId");
        json!({
            "ClientId": client, "Username": "ann@example.com", "Password": "Passw0rd!", "UserAttributes": attributes,
        })
        .to_string()
    }
}

const SIGN_UP: (&str, &str) = ("x-amz-target", "AWSCognitoIdentityProviderService.SignUp");

#[tokio::test]
async fn a_request_is_answered_although_its_lines_are_lost() {
    let folder = TempDir::new().expect("there is room");
    let _running = sandbox(&folder, "");
    let (outputs, http) = (Outputs::of(&folder), Client::new());
    // Its log has a line on each request that is refused.
    let refused = http.post(outputs.text("/API/GraphQL/endpoint")).header("x-api-key", "nobody's").send();
    assert_eq!(refused.await.expect("it answers").status(), StatusCode::UNAUTHORIZED);
    // It prints each code.
    let sign_up = http.post(outputs.text("/Auth/Cognito/userPoolEndpoint")).header(SIGN_UP.0, SIGN_UP.1);
    let signed_up = sign_up.body(outputs.sign_up()).send().await;
    assert_eq!(signed_up.expect("it answers").status(), StatusCode::OK);
}

/// Asks for its health on a connection that stays open.
fn assert_is_well(served: &mut TcpStream) {
    served.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("it reads");
    let mut answered = Vec::new();
    while !answered.ends_with(br#"{"status":"ok"}"#) {
        let mut byte = [0];
        served.read_exact(&mut byte).expect("it answers");
        answered.extend(byte);
    }
    assert!(answered.starts_with(b"HTTP/1.1 200 OK"));
}

#[test]
fn idle_connections_leave_files_to_what_is_written() {
    let folder = TempDir::new().expect("there is room");
    let _running = sandbox(&folder, "ulimit -n 100;");
    let outputs = Outputs::of(&folder);
    let endpoint = outputs.text("/Auth/Cognito/userPoolEndpoint");
    let address = endpoint.trim_start_matches("http://").trim_end_matches('/');
    let connect = || TcpStream::connect(address).expect("it listens");

    // This one has its place before the others come.
    let mut served = connect();
    assert_is_well(&mut served);
    let idle: Vec<TcpStream> = (0..100).map(|_| connect()).collect();
    // Meanwhile all are accepted that have a place.
    (0..200).for_each(|_| assert_is_well(&mut served));
    // The pool's file is written.
    let (body, (header, action)) = (outputs.sign_up(), SIGN_UP);
    let length = body.len();
    let head = format!("host: localhost\r\n{header}: {action}\r\ncontent-length: {length}\r\nconnection: close");
    served.write_all(format!("POST / HTTP/1.1\r\n{head}\r\n\r\n{body}").as_bytes()).expect("it reads");
    let mut answered = String::new();
    served.read_to_string(&mut answered).expect("it answers");
    assert!(answered.contains("HTTP/1.1 200 OK") && answered.contains("UserSub"), "{answered}");
    drop(idle);
}

#[test]
fn outputs_that_cannot_be_written_are_written_once_they_can_be() {
    let folder = TempDir::new().expect("there is room");
    let mut running = starting(&folder, "SLUICE_OUTPUTS=later/amplify_outputs.json; export SLUICE_OUTPUTS;");
    let mut stdout = BufReader::new(running.0.stdout.take().expect("it is piped"));
    let mut stderr = BufReader::new(running.0.stderr.take().expect("it is piped"));
    let endpoint = line_with(&mut stdout, "  GraphQL").replace("GraphQL", "").trim().replace("/graphql", "");
    line_with(&mut stdout, "Watching the schema");
    let said = line_with(&mut stderr, "error:");
    assert!(
        said.contains("`later/amplify_outputs.json` cannot be written") && said.ends_with("it is tried again"),
        "{said}"
    );
    let address = endpoint.split("://").last().unwrap_or_default();
    assert_is_well(&mut TcpStream::connect(address).expect("it serves"));

    fs::create_dir(folder.path().join("later")).expect("there is room");
    assert_eq!(line_with(&mut stdout, "File written"), "File written: later/amplify_outputs.json");
    let written = fs::read_to_string(folder.path().join("later/amplify_outputs.json")).expect("it is there");
    assert!(written.contains("modelIntrospection"), "{written}");
}
