//! Programs from npm that tests run beside the gateway: scripts that drive real clients, and cognito-local.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    process::{Child, Command},
    task::JoinHandle,
    time::timeout,
};

use crate::{components::workspace, sandbox::Credential};

/// How long a script may take, on a machine that is busy building.
const SCRIPT_PATIENCE: Duration = Duration::from_secs(180);
/// How long cognito-local may take to listen.
const START_PATIENCE: Duration = Duration::from_secs(60);
/// The code that confirms everybody at cognito-local.
const CONFIRMATION_CODE: &str = "123456";
/// The `iss` of cognito-local's tokens, before the pool's id. Nobody looks there: its port is not known beforehand.
const ISSUER_DOMAIN: &str = "http://cognito.test";

/// What a script says of one scenario.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
struct Report {
    /// The scenario, as a sentence.
    name: String,
    /// Whether it went as it should.
    ok: bool,
    /// Otherwise, what went wrong.
    detail: String,
}

/// Runs a script of `tests/clients`; it must report exactly these scenarios, and all must have gone well.
///
/// # Panics
/// If not.
pub async fn check(script: &str, sandbox: &Value, scenarios: &[&str]) {
    let reports = run_script(script, sandbox).await;
    let failed: Vec<String> = reports
        .iter()
        .filter(|report| !report.ok)
        .map(|report| format!("{}: {}", report.name, report.detail))
        .collect();
    assert!(failed.is_empty(), "{script}:\n{}", failed.join("\n"));
    let reported: Vec<&str> = reports.iter().map(|report| report.name.as_str()).collect();
    assert_eq!(json!(reported), json!(scenarios), "{script}");
}

/// Runs a script of `tests/clients` with a sandbox's description on its standard input.
async fn run_script(script: &str, sandbox: &Value) -> Vec<Report> {
    let mut child = node(&clients())
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("Node 20 is installed");
    let mut input = child.stdin.take().expect("it is piped");
    input.write_all(sandbox.to_string().as_bytes()).await.expect("the script reads its input");
    drop(input);
    let output = timeout(SCRIPT_PATIENCE, child.wait_with_output()).await;
    let output = output.unwrap_or_else(|_| panic!("`{script}` did not end")).expect("a child can be waited for");
    let text = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    assert!(output.status.success(), "`{script}` failed: {}\n{text}", output.status);
    let reports = text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")));
    reports.collect()
}

/// A running cognito-local with one pool and one app client. Dropping it ends it.
#[derive(Debug)]
pub struct CognitoLocal {
    endpoint: String,
    pool: String,
    client: String,
    _child: Child,
    _log: JoinHandle<()>,
    _directory: TempDir,
}

impl CognitoLocal {
    /// Starts one that runs the function `post-confirmation` of a Lambda API when it confirms a user.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start(lambda_endpoint: &str, invoker: Credential) -> Self {
        let directory = TempDir::new().expect("a directory can be made");
        let settings = directory.path().join(".cognito");
        std::fs::create_dir(&settings).expect("a directory can be made");
        let config = json!({
            "LambdaClient": {
                "endpoint": lambda_endpoint, "region": "us-east-1",
                "credentials": {
                    "accessKeyId": invoker.access_key_id, "secretAccessKey": invoker.secret_access_key,
                },
            },
            "TriggerFunctions": { "PostConfirmation": "post-confirmation" },
            "TokenConfig": { "IssuerDomain": ISSUER_DOMAIN },
        });
        std::fs::write(settings.join("config.json"), config.to_string()).expect("a file can be written");

        let mut child = node(directory.path())
            .arg(clients().join("cognito-server.mjs"))
            .env("PORT", "0")
            .env("CODE", CONFIRMATION_CODE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("Node 20 is installed");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let endpoint = timeout(START_PATIENCE, async {
            loop {
                let line = lines.next_line().await.expect("it is text").expect("cognito-local says where it listens");
                if let Some((_, rest)) = line.split_once("running on ") {
                    let end = rest.find('\u{1b}').unwrap_or(rest.len());
                    break rest.get(..end).unwrap_or(rest).to_owned();
                }
            }
        });
        let endpoint = endpoint.await.expect("cognito-local starts within a minute");
        // Whatever else it says must not fill the pipe.
        let log = tokio::spawn(async move { drop(lines.into_inner().read_to_end(&mut Vec::new()).await) });

        let pool = json!({ "PoolName": "test", "UsernameAttributes": ["email"] });
        let pool = text(&call(&endpoint, "CreateUserPool", &pool).await["UserPool"]["Id"]);
        let client = json!({ "UserPoolId": pool, "ClientName": "app" });
        let client = text(&call(&endpoint, "CreateUserPoolClient", &client).await["UserPoolClient"]["ClientId"]);
        Self { endpoint, pool, client, _child: child, _log: log, _directory: directory }
    }

    /// The `iss` of its tokens.
    #[must_use]
    pub fn issuer(&self) -> String {
        format!("{ISSUER_DOMAIN}/{}", self.pool)
    }

    /// Where it publishes its keys.
    #[must_use]
    pub fn jwks_url(&self) -> String {
        format!("{}/{}/.well-known/jwks.json", self.endpoint, self.pool)
    }

    /// Where it answers.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The app client whose tokens it signs.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client
    }

    /// The code that confirms everybody.
    #[must_use]
    pub fn confirmation_code(&self) -> &'static str {
        CONFIRMATION_CODE
    }
}

/// One action of Cognito's protocol.
async fn call(endpoint: &str, action: &str, input: &Value) -> Value {
    let answer = reqwest::Client::new()
        .post(endpoint)
        .header("content-type", "application/x-amz-json-1.1")
        .header("x-amz-target", format!("AWSCognitoIdentityProviderService.{action}"))
        .body(input.to_string())
        .send();
    let answer = answer.await.expect("cognito-local answers");
    assert!(answer.status().is_success(), "`{action}` failed: {:?}", answer.text().await);
    answer.json().await.expect("the answer is JSON")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("`{value}` is no text")).to_owned()
}

/// Node in a directory, without the variables that would change what clients do.
fn node(directory: &Path) -> Command {
    let mut node = Command::new("node");
    node.current_dir(directory).env("NODE_NO_WARNINGS", "1");
    for variable in ["AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"] {
        node.env_remove(variable);
    }
    node
}

/// The npm package of the scripts.
fn clients() -> PathBuf {
    let clients = workspace().join("tests/clients");
    assert!(clients.join("node_modules").is_dir(), "the clients are not installed; `tests/run` does it");
    clients
}
