//! A gateway as a process, which can be killed and started again where it was.

use std::{
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::Duration,
};

use sluice_tests::{
    components::{built, workspace},
    served::{API_KEY, binary_for_tests},
};
use tempfile::TempDir;

/// A gateway that takes longer to be ready will not be.
const PATIENCE: Duration = Duration::from_secs(120);

/// `sluice serve` over a database.
pub struct Gateway {
    folder: TempDir,
    address: SocketAddr,
    endpoint: String,
    issuer: String,
    prefix: String,
    process: Option<Child>,
}

impl Gateway {
    /// Starts one whose tables begin with `prefix`, and waits until it is ready.
    pub async fn start(endpoint: &str, issuer: &str, prefix: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary directory");
        let settings = std::fs::read_to_string(workspace().join("schema/sluice.toml")).expect("the sample's settings");
        let pool = format!("\n[user_pools.faults]\nissuer = \"{issuer}\"\nclient_ids = [\"faults\"]\n");
        std::fs::write(folder.path().join("sluice.toml"), settings + &pool).expect("there is room");
        let address = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        let (endpoint, issuer, prefix) = (endpoint.to_owned(), issuer.to_owned(), prefix.to_owned());
        let mut gateway = Self { folder, address, endpoint, issuer, prefix, process: None };
        gateway.restart().await;
        gateway
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Ends it where it stands.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().expect("it runs");
            process.wait().expect("it is a child");
        }
    }

    /// Starts it again and waits until it is ready.
    pub async fn restart(&mut self) {
        self.kill();
        let process = Command::new(binary_for_tests())
            .current_dir(workspace())
            .args(["serve", "--config"])
            .arg(self.folder.path().join("sluice.toml"))
            .env("SLUICE_LISTEN", self.address.to_string())
            .env("SLUICE_STATE_DIR", self.folder.path().join("state"))
            .env("SLUICE_API_ID", "faults")
            .env("SLUICE_API_KEYS", format!("{API_KEY} 2099-01-01T00:00:00Z"))
            .env("SLUICE_CURSOR_SECRET", "a secret of the faults, of no use to anybody")
            .env("SLUICE_INVOKERS_COGNITO_ACCESS_KEY_ID", super::callers::INVOKER.0)
            .env("SLUICE_INVOKERS_COGNITO_SECRET_ACCESS_KEY", super::callers::INVOKER.1)
            .env("SLUICE_STORE_KIND", "dynamodb")
            .env("SLUICE_STORE_ENDPOINT", &self.endpoint)
            .env("SLUICE_STORE_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
            .env("SLUICE_STORE_SECRET_ACCESS_KEY", "local")
            .env("SLUICE_STORE_TABLE_NAMES", "prefixed")
            .env("SLUICE_STORE_TABLE_PREFIX", &self.prefix)
            .env("SLUICE_STORE_CREATE_TABLES", "true")
            .env("SLUICE_LIMITS_EVENT_LEASE_MS", "3000")
            .env("SLUICE_LOG_FILTER", "error")
            .env("SLUICE_PLUGINS_AUTH_RULES", built("auth-rules"))
            .env("SLUICE_FUNCTIONS_POST_CONFIRMATION_PLUGIN", built("post-confirmation"))
            .env("SLUICE_USER_POOLS_FAULTS_ISSUER", &self.issuer)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the gateway starts");
        self.process = Some(process);
        tokio::time::timeout(PATIENCE, self.ready()).await.expect("the gateway becomes ready");
    }

    async fn ready(&self) {
        let mut ticks = tokio::time::interval(Duration::from_millis(20));
        loop {
            ticks.tick().await;
            if reqwest::get(format!("{}/readyz", self.url())).await.is_ok_and(|answer| answer.status().is_success()) {
                return;
            }
        }
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.kill();
    }
}
