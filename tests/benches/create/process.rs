//! The server as a process, and the CPU that processes use.

use std::{
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::root;

/// Linux counts the time of processes in these, whatever the kernel's own clock: `sysconf(_SC_CLK_TCK)`.
const TICKS_PER_SECOND: f64 = 100.0;
/// A server that takes longer to answer will not.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running `sluice sandbox`.
pub(crate) struct Server {
    child: Child,
    url: String,
    _directory: TempDir,
}

impl Server {
    /// Starts the release binary on a free port and waits until it is ready.
    pub(crate) async fn start(issuer: &str, environment: &[(&str, &str)]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = |name: &str| directory.path().join(name);
        let plugin = |name: &str| sluice_tests::components::built(name).display().to_string();
        let configuration = format!(
            "{}\n[user_pools.bench]\nissuer = \"{issuer}\"\nclient_ids = [\"bench\"]\n",
            std::fs::read_to_string(root().join("schema/sluice.toml")).unwrap()
        );
        std::fs::write(path("sluice.toml"), configuration).unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new(binary())
            .current_dir(root())
            .args(["sandbox", "--no-build", "--config"])
            .arg(path("sluice.toml"))
            .env("SLUICE_LISTEN", format!("127.0.0.1:{port}"))
            .env("SLUICE_STATE_DIR", path("state"))
            .env("SLUICE_OUTPUTS", path("amplify_outputs.json"))
            .env("SLUICE_PLUGINS_AUTH_RULES", plugin("auth-rules"))
            .env("SLUICE_FUNCTIONS_POST_CONFIRMATION_PLUGIN", plugin("post-confirmation"))
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self { child, url: format!("http://127.0.0.1:{port}"), _directory: directory };
        tokio::time::timeout(PATIENCE, server.ready()).await.expect("the server becomes ready");
        server
    }

    async fn ready(&self) {
        let mut ticks = tokio::time::interval(Duration::from_millis(50));
        loop {
            ticks.tick().await;
            if reqwest::get(format!("{}/readyz", self.url)).await.is_ok_and(|answer| answer.status().is_success()) {
                return;
            }
        }
    }

    /// Sends the mutation `count` times over `in_flight` connections; answers the server's CPU for each.
    pub(crate) async fn creates(&self, token: &str, query: &str, count: usize, in_flight: usize) -> f64 {
        self.send(token, query, count / 10, in_flight).await;
        let before = cpu_us(&self.child.id().to_string());
        self.send(token, query, count, in_flight).await;
        (cpu_us(&self.child.id().to_string()) - before) / count as f64
    }

    async fn send(&self, token: &str, query: &str, count: usize, in_flight: usize) {
        let body = json!({ "query": query, "variables": { "input": { "email": "ann@example.com" } } }).to_string();
        let lanes: Vec<_> = (0..in_flight)
            .map(|_| {
                let (url, token, body) = (format!("{}/graphql", self.url), token.to_owned(), body.clone());
                tokio::spawn(async move {
                    let http = reqwest::Client::new();
                    for _ in 0..count / in_flight {
                        let request = http.post(&url).header("authorization", &token);
                        let request = request.header("content-type", "application/json").body(body.clone());
                        let answer: Value = request.send().await.unwrap().json().await.unwrap();
                        assert!(answer.get("errors").is_none(), "{answer}");
                    }
                })
            })
            .collect();
        for lane in lanes {
            lane.await.unwrap();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The release binary, built if it is not up to date.
fn binary() -> PathBuf {
    eprintln!("building the release binary …");
    let output = Command::new("cargo")
        .current_dir(root())
        .args(["build", "--quiet", "--release", "-p", "cli", "--message-format", "json-render-diagnostics"])
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success(), "the release binary does not build");
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .expect("cargo says where the binary is")
}

/// The CPU this process has used, in microseconds.
pub(crate) fn cpu_of_this_process_us() -> f64 {
    cpu_us("self")
}

/// User and system time of a process, from `/proc/<pid>/stat`: fields 14 and 15, counted after the name's `)`.
fn cpu_us(process: &str) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let ticks: f64 = fields.split_whitespace().skip(11).take(2).map(|field| field.parse::<f64>().unwrap()).sum();
    ticks / TICKS_PER_SECOND * 1e6
}
