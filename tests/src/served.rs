//! The release binary as a process that serves, and the CPU and memory that processes use: for benchmarks.

use std::{
    env,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
    time::Duration,
};

use serde_json::Value;
use tempfile::TempDir;

use crate::components::{built, workspace};

/// Linux counts the time of processes in these, whatever the kernel's own clock: `sysconf(_SC_CLK_TCK)`.
const TICKS_PER_SECOND: f64 = 100.0;
/// A server that takes longer to answer will not.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running gateway: `sluice serve`, as in production.
pub struct Server {
    child: Child,
    address: SocketAddr,
    url: String,
    _directory: TempDir,
}

/// The only API key of a [`Server`].
pub const API_KEY: &str = "da2-benchbenchbenchbenchbenchbe";

impl Server {
    /// Starts the release binary on a free port and waits until it is ready. It trusts the tokens of `issuer` and its
    /// client `bench`; `environment` is added to its settings.
    ///
    /// # Panics
    /// If the binary does not build or is not ready in time.
    pub async fn start(issuer: &str, environment: &[(&str, &str)]) -> Self {
        Self::start_of(&binary(), issuer, environment).await
    }

    /// Starts a binary of the caller's, like [`Server::start`].
    ///
    /// # Panics
    /// If it is not ready in time.
    pub async fn start_of(binary: &Path, issuer: &str, environment: &[(&str, &str)]) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let path = |name: &str| directory.path().join(name);
        let configuration = format!(
            "{}\n[user_pools.bench]\nissuer = \"{issuer}\"\nclient_ids = [\"bench\"]\n",
            std::fs::read_to_string(workspace().join("schema/sluice.toml")).expect("the sample's settings")
        );
        std::fs::write(path("sluice.toml"), configuration).expect("a settings file can be written");
        let address =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        let child = Command::new(binary)
            .current_dir(workspace())
            .args(["serve", "--config"])
            .arg(path("sluice.toml"))
            .env("SLUICE_LISTEN", address.to_string())
            .env("SLUICE_STATE_DIR", path("state"))
            .env("SLUICE_API_ID", "bench")
            .env("SLUICE_API_KEYS", format!("{API_KEY} 2099-01-01T00:00:00Z"))
            .env("SLUICE_CURSOR_SECRET", "a secret of the benchmark, of no use to anybody")
            .env("SLUICE_INVOKERS_COGNITO_ACCESS_KEY_ID", "AKIACOGNITO")
            .env("SLUICE_INVOKERS_COGNITO_SECRET_ACCESS_KEY", "secret-of-cognito")
            .env("SLUICE_STORE_CREATE_TABLES", "true")
            .env("SLUICE_PLUGINS_AUTH_RULES", built("auth-rules"))
            .env("SLUICE_FUNCTIONS_POST_CONFIRMATION_PLUGIN", built("post-confirmation"))
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .expect("the server starts");
        let server = Self { child, address, url: format!("http://{address}"), _directory: directory };
        tokio::time::timeout(PATIENCE, server.ready()).await.expect("the server becomes ready");
        server
    }

    /// Where it is reached, without a path.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it is known by below `/proc`.
    #[must_use]
    pub fn process(&self) -> String {
        self.child.id().to_string()
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
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The release binary: the one that `$SLUICE_BINARY` names, or this workspace's, built if it is not up to date.
///
/// # Panics
/// If it does not build.
#[must_use]
pub fn binary() -> PathBuf {
    if let Some(named) = env::var_os("SLUICE_BINARY") {
        return PathBuf::from(named);
    }
    eprintln!("building the release binary …");
    build(&["--release"])
}

/// The binary as developers build it: the one that `$SLUICE_BINARY` names, or this workspace's, built once for this process if it
/// is not up to date.
///
/// # Panics
/// If it does not build.
pub fn binary_for_tests() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| env::var_os("SLUICE_BINARY").map_or_else(|| build(&[]), PathBuf::from))
}

fn build(options: &[&str]) -> PathBuf {
    let output = Command::new("cargo")
        .current_dir(workspace())
        .args(["build", "--quiet", "-p", "cli", "--message-format", "json-render-diagnostics"])
        .args(options)
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "the binary does not build");
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .expect("cargo says where the binary is")
}

/// User and system time of a process (`self` is this one) in microseconds, from `/proc/<pid>/stat`: fields 14 and 15,
/// counted after the name's `)`.
///
/// # Panics
/// If there is no such process.
#[must_use]
pub fn cpu_us(process: &str) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("the process runs");
    let (_, fields) = stat.rsplit_once(')').expect("a name in brackets");
    let ticks: f64 = fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks / TICKS_PER_SECOND * 1e6
}

/// Resident memory of a process, in MB of 1,048,576 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Now.
    pub now_mb: u64,
    /// At most, since it began.
    pub peak_mb: u64,
}

impl Memory {
    /// What `/proc/<pid>/status` says.
    ///
    /// # Panics
    /// If there is no such process.
    #[must_use]
    pub fn of(process: &str) -> Self {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("the process runs");
        let of = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("Linux says so");
            line.trim_matches(|c: char| !c.is_ascii_digit()).parse::<u64>().expect("kB") / 1024
        };
        Self { now_mb: of("VmRSS:"), peak_mb: of("VmHWM:") }
    }
}
