//! The log of `sluice serve`: nothing waits for its reader, strangers do not fill it, and programs can read all of it.

#![cfg(test)]

use std::{
    fs,
    io::{self, BufRead, BufReader, PipeReader, Read, Write},
    process::{Child, Command, ExitStatus, Stdio},
    time::Duration,
};

use reqwest::{Client, StatusCode};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// `sluice serve`, which ends with the test.
struct Serving {
    folder: TempDir,
    process: Child,
}

impl Drop for Serving {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn serve(stderr: impl Into<Stdio>, settings: &[(&str, &str)]) -> Serving {
    let folder = TempDir::new().expect("there is room");
    let schema = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";
    fs::write(folder.path().join("model.graphql"), schema).expect("there is room");
    let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
    sluice.arg("serve").current_dir(folder.path()).stderr(stderr).stdout(Stdio::null());
    // Whatever the tests themselves are told is none of these settings.
    let told = std::env::vars_os().map(|(name, _)| name);
    told.filter(|name| name.to_string_lossy().starts_with("SLUICE_")).for_each(|name| {
        sluice.env_remove(name);
    });
    sluice.env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_STORE_KIND", "memory").env("SLUICE_API_ID", "test");
    sluice.env("SLUICE_API_DEFAULT_AUTHORIZATION_MODE", "apiKey");
    sluice.env("SLUICE_SCHEMA", "model.graphql").env("SLUICE_OUTPUTS", "outputs.json");
    sluice.env("SLUICE_API_KEYS", "da2-abcdefghijklmnopqrstuvwxyz 2099-01-01T00:00:00Z");
    sluice.env("SLUICE_CURSOR_SECRET", "a secret of this test, of no use to anybody");
    sluice.envs(settings.iter().copied());
    Serving { process: sluice.spawn().expect("sluice runs"), folder }
}

impl Serving {
    /// Where it serves, once it does.
    async fn url(&self) -> String {
        let read = || -> Option<String> {
            let outputs = fs::read(self.folder.path().join("outputs.json")).ok()?;
            let outputs: Value = serde_json::from_slice(&outputs).ok()?;
            Some(outputs.pointer("/API/GraphQL/endpoint")?.as_str()?.trim_end_matches("/graphql").to_owned())
        };
        let mut looks = tokio::time::interval(Duration::from_millis(20));
        let found = async {
            loop {
                looks.tick().await;
                if let Some(url) = read() {
                    return url;
                }
            }
        };
        tokio::time::timeout(PATIENCE, found).await.expect("it serves")
    }

    fn terminate(&mut self) {
        let id = i32::try_from(self.process.id()).ok().and_then(Pid::from_raw).expect("it has an id");
        kill_process(id, Signal::TERM).expect("it runs");
    }

    async fn ended(&mut self) -> ExitStatus {
        let mut looks = tokio::time::interval(Duration::from_millis(20));
        let ended = async {
            loop {
                looks.tick().await;
                if let Some(status) = self.process.try_wait().expect("it is a child") {
                    return status;
                }
            }
        };
        tokio::time::timeout(PATIENCE, ended).await.expect("it ends")
    }
}

/// A pipe that is full, and that nothing reads as long as the reader is kept.
fn full_pipe() -> (PipeReader, io::PipeWriter) {
    let (reader, mut writer) = io::pipe().expect("there is room");
    writer.write_all(&[b'\n'; 64 * 1024]).expect("a pipe takes that much");
    (reader, writer)
}

/// Sends a request whose key is wrong.
async fn knock(http: &Client, url: &str) {
    let asked = http.post(format!("{url}/graphql")).header("x-api-key", "wrong").body("{}").send();
    let answer = tokio::time::timeout(PATIENCE, asked).await.expect("it answers in time").expect("it answers");
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_reader_that_never_reads_stops_no_request_no_probe_and_no_shutdown() {
    let (reader, writer) = full_pipe();
    // Everything is written, so that more comes than waits anywhere.
    let mut serving = serve(writer, &[("SLUICE_LOG_FILTER", "trace")]);
    let (url, http) = (serving.url().await, Client::new());
    for _ in 0..400 {
        knock(&http, &url).await;
    }
    let healthy = http.get(format!("{url}/healthz")).timeout(PATIENCE).send().await.expect("it answers");
    assert_eq!(healthy.status(), StatusCode::OK);
    serving.terminate();
    assert!(serving.ended().await.success());
    drop(reader);
}

/// The lines of the log, each of which is an object.
fn lines(stderr: impl Read) -> impl Iterator<Item = Value> {
    let lines = BufReader::new(stderr).lines().map(|line| line.expect("it is text"));
    lines.map(|line| serde_json::from_str(&line).unwrap_or_else(|error| panic!("`{line}` is not JSON: {error}")))
}

fn message(line: &Value) -> &str {
    line.pointer("/fields/message").and_then(Value::as_str).unwrap_or_default()
}

#[tokio::test]
async fn strangers_cause_so_many_lines_and_no_more_and_the_others_are_counted() {
    const KNOCKS: u64 = 400;
    let mut serving = serve(Stdio::piped(), &[]);
    let (url, http) = (serving.url().await, Client::new());
    let stderr = serving.process.stderr.take().expect("it is piped");
    let reading = tokio::task::spawn_blocking(move || {
        let (mut written, mut counted) = (0, 0);
        for line in lines(stderr) {
            match message(&line) {
                "a caller was not let in" => written += 1,
                "lines of one kind are left out"
                    if line.pointer("/fields/of") == Some(&"a caller was not let in".into()) =>
                {
                    counted += line.pointer("/fields/lines").and_then(Value::as_u64).expect("it says how many");
                }
                _ => {}
            }
            if written + counted == KNOCKS {
                break;
            }
        }
        (written, counted)
    });
    for _ in 0..KNOCKS {
        knock(&http, &url).await;
    }
    let (written, counted) = tokio::time::timeout(PATIENCE, reading).await.expect("all are counted").expect("it reads");
    assert!(counted > 0 && written + counted == KNOCKS, "{written} were written, {counted} counted");
}

/// The errors in the log of a gateway that does not start.
async fn errors(settings: &[(&str, &str)], code: i32) -> Vec<String> {
    let mut serving = serve(Stdio::piped(), settings);
    let stderr = serving.process.stderr.take().expect("it is piped");
    let errors = tokio::task::spawn_blocking(move || {
        let errors = lines(stderr).filter(|line| line.get("level") == Some(&"ERROR".into()));
        errors.map(|line| message(&line).to_owned()).collect()
    });
    assert_eq!(serving.ended().await.code(), Some(code));
    errors.await.expect("it reads")
}

#[tokio::test]
async fn what_keeps_it_from_starting_is_said_in_json() {
    let mistakes = errors(&[("SLUICE_ADMIN_ACCESS", "everywhere")], 3).await;
    let [mistake, end] = mistakes.as_slice() else { panic!("{mistakes:?}") };
    assert!(mistake.contains("`SLUICE_ADMIN_ACCESS`"), "{mistake}");
    assert_eq!(end, "there is a mistake, see above");

    let mistakes = errors(&[("SLUICE_SCHEMA", "missing.graphql")], 1).await;
    assert!(mistakes.len() == 1 && mistakes.concat().contains("cannot read the schema"), "{mistakes:?}");
}

#[tokio::test]
async fn each_request_has_a_line_with_its_id_trace_and_caller_and_no_secret() {
    const KEY: &str = "da2-abcdefghijklmnopqrstuvwxyz";
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let mut serving = serve(Stdio::piped(), &[]);
    let (url, http) = (serving.url().await, Client::new());
    let stderr = serving.process.stderr.take().expect("it is piped");
    let asked = http.post(format!("{url}/graphql")).header("x-api-key", KEY);
    let asked = asked.header("traceparent", format!("00-{trace}-00f067aa0ba902b7-01"));
    let answer =
        asked.body(r#"{"query":"query Mine { listNotes { items { nothing } } }","operationName":"Mine"}"#).send();
    let answer = tokio::time::timeout(PATIENCE, answer).await.expect("it answers in time").expect("it answers");
    let id = answer.headers()["x-amzn-requestid"].to_str().expect("it is text").to_owned();
    let line = tokio::task::spawn_blocking(move || {
        lines(stderr).find(|line| line.get("target") == Some(&"access".into())).expect("there is a line")
    });
    let line = tokio::time::timeout(PATIENCE, line).await.expect("it is written").expect("it reads");
    let field =
        |name: &str| line.pointer(&format!("/fields/{name}")).and_then(Value::as_str).unwrap_or_default().to_owned();
    assert_eq!((field("id"), field("trace")), (id, trace.to_owned()), "{line}");
    assert_eq!((field("operation"), field("name"), field("caller")), ("query".into(), "Mine".into(), "api_key".into()));
    assert_eq!(field("error_type"), "other", "AppSync has no type for what is invalid: {line}");
    assert!(line.pointer("/fields/micros").and_then(Value::as_u64).is_some_and(|micros| micros > 0), "{line}");
    assert!(!line.to_string().contains(KEY), "{line}");
}
