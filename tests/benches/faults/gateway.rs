//! A gateway as a process, which can be killed and started again where it was.

use std::{
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use sluice_tests::{
    components::{built, misbehaving::together::resolver_that_writes_together, workspace},
    served::{API_KEY, binary_for_tests},
};
use tempfile::TempDir;

/// A gateway that takes longer to be ready will not be.
const PATIENCE: Duration = Duration::from_secs(120);

/// What one booking writes, together or not at all.
pub const LEGS: usize = 3;

/// Beside the sample's model: bookings of several legs, whose answer is waited for or not.
const BOOKINGS: &str = r#"
type Leg @model @auth(rules: [{ allow: public }]) { text: String }
type EventInvocationResponse { success: Boolean! }
type Mutation {
  book(text: String!): Boolean @function(name: "book") @auth(rules: [{ allow: public }])
  bookLater(text: String!): EventInvocationResponse
    @function(name: "book", invocationType: Event) @auth(rules: [{ allow: public }])
}
"#;

const TOGETHER: &str = "mutation ($arguments: CreateLegInput!) {
    a: createLeg(input: $arguments) { id } b: createLeg(input: $arguments) { id } c: createLeg(input: $arguments) { id }
}";

/// Where records are kept.
#[derive(Clone, Debug)]
pub enum Kept {
    /// At this endpoint of DynamoDB, in tables that begin with a prefix.
    DynamoDb(String, String),
    /// In the embedded store.
    Embedded,
}

/// `sluice serve` over a database.
pub struct Gateway {
    folder: TempDir,
    address: SocketAddr,
    kept: Kept,
    issuer: String,
    process: Option<Child>,
}

impl Gateway {
    /// Starts one, and waits until it is ready.
    pub async fn start(kept: Kept, issuer: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary directory");
        let settings = std::fs::read_to_string(workspace().join("schema/sluice.toml")).expect("the sample's settings");
        let pool = format!("\n[user_pools.faults]\nissuer = \"{issuer}\"\nclient_ids = [\"faults\"]\n");
        let component = folder.path().join("book.wasm");
        std::fs::write(&component, resolver_that_writes_together(TOGETHER)).expect("there is room");
        let book =
            format!("\n[functions.book]\ntrigger = \"resolver\"\nplugin = {component:?}\nresource = [\"mutate\"]\n");
        std::fs::write(folder.path().join("sluice.toml"), settings + &pool + &book).expect("there is room");
        let schema = std::fs::read_to_string(workspace().join("schema/user-profile.graphql")).expect("the sample's");
        std::fs::write(folder.path().join("schema.graphql"), schema + BOOKINGS).expect("there is room");
        let address = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        let mut gateway = Self { folder, address, kept, issuer: issuer.to_owned(), process: None };
        gateway.restart().await;
        gateway
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The file of the embedded store.
    pub fn store(&self) -> PathBuf {
        self.folder.path().join("state/store.db")
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
        let mut sluice = Command::new(binary_for_tests());
        match &self.kept {
            Kept::DynamoDb(endpoint, prefix) => sluice
                .env("SLUICE_STORE_KIND", "dynamodb")
                .env("SLUICE_STORE_ENDPOINT", endpoint)
                .env("SLUICE_STORE_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
                .env("SLUICE_STORE_SECRET_ACCESS_KEY", "local")
                .env("SLUICE_STORE_TABLE_NAMES", "prefixed")
                .env("SLUICE_STORE_TABLE_PREFIX", prefix)
                .env("SLUICE_STORE_CREATE_TABLES", "true"),
            Kept::Embedded => sluice.env("SLUICE_STORE_KIND", "embedded").env("SLUICE_STORE_PATH", self.store()),
        };
        let process = sluice
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
            .env("SLUICE_SCHEMA", self.folder.path().join("schema.graphql"))
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
