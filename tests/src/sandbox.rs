//! A whole gateway inside a test, as `sluice sandbox` runs it: the plugins of this repository, a store in memory, a port
//! of its own, an issuer of tokens that the test holds in its hand.

pub mod forward;
pub mod issuer;
pub mod mortal;

use std::{
    collections::BTreeMap,
    fs,
    net::SocketAddr,
    path::Path,
    sync::{Arc, Mutex},
    time::SystemTime,
};

use gateway::{Gateway, Workers};
use identity::{AccessKey, RequestParts, Secret, Service, sigv4};
use serde_json::{Value, json};
use settings::{Mode, Settings};
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::{
    components::{built, workspace},
    tools::CognitoLocal,
};
use issuer::{CLIENT_ID, TestIssuer, User};
use user_pool::{Message, TokenUse};

/// A user of the issuer.
pub const ALICE: User =
    User { sub: "0c6f2b0e-0000-4000-8000-00000000000a", username: "alice", email: "alice@example.com" };
/// Another one.
pub const BOB: User = User { sub: "0c6f2b0e-0000-4000-8000-00000000000b", username: "bob", email: "bob@example.com" };

/// The region that clients sign for.
pub const REGION: &str = "us-east-1";
/// The function that `allow.resource` grants everything; its component is this repository's.
pub const FUNCTION: Credential = Credential {
    section: "functions.post-confirmation",
    access_key_id: "AKIAPOSTCONFIRMATION",
    secret_access_key: "secret-of-post-confirmation",
    session_token: None,
};
/// A function that is granted the same and runs elsewhere, with temporary credentials.
pub const SESSION: Credential = Credential {
    section: "functions.elsewhere",
    access_key_id: "ASIAELSEWHERE",
    secret_access_key: "secret-of-elsewhere",
    session_token: Some("session//token+of=elsewhere"),
};
/// A function that is granted nothing.
pub const UNGRANTED: Credential = Credential {
    section: "functions.ungranted",
    access_key_id: "AKIAUNGRANTED",
    secret_access_key: "secret-of-ungranted",
    session_token: None,
};
/// Who invokes functions.
pub const INVOKER: Credential = Credential {
    section: "invokers.cognito",
    access_key_id: "AKIACOGNITO",
    secret_access_key: "secret-of-cognito",
    session_token: None,
};

/// A credential that the gateway knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Where it stands in the configuration.
    section: &'static str,
    /// Its id.
    pub access_key_id: &'static str,
    /// Its secret.
    pub secret_access_key: &'static str,
    /// Its session token, if it is temporary.
    pub session_token: Option<&'static str>,
}

/// A gateway that serves until it is dropped.
pub struct Sandbox {
    url: String,
    address: SocketAddr,
    outputs: Value,
    issuer: Arc<TestIssuer>,
    gateway: Gateway,
    messages: Arc<Mutex<Vec<Message>>>,
    configuration: String,
    environment: BTreeMap<String, String>,
    serving: JoinHandle<()>,
    _directory: TempDir,
}

impl Sandbox {
    /// Starts one.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start() -> Self {
        Self::start_with("").await
    }

    /// Starts one whose user pool is at cognito-local.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start_beside(cognito: &CognitoLocal) -> Self {
        let (issuer, client) = (cognito.issuer(), cognito.client_id());
        let (endpoint, jwks_url) = (cognito.endpoint(), cognito.jwks_url());
        // The first pool by name stands in `amplify_outputs.json`.
        let pool = format!(
            r#"
            [user_pools.first]
            issuer = "{issuer}"
            jwks_url = "{jwks_url}"
            endpoint = "{endpoint}"
            client_ids = ["{client}"]
            "#
        );
        Self::start_with(&pool).await
    }

    /// Starts one that serves a user pool of its own, which its `amplify_outputs.json` names.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start_with_own_pool() -> Self {
        Self::start_with_own_pool_of("").await
    }

    /// Starts one whose own user pool has these settings.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start_with_own_pool_of(settings: &str) -> Self {
        Self::start_with(&format!("[user_pool]\nenabled = true\n{settings}")).await
    }

    /// Starts one that serves another schema, with more configuration.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start_on(schema: &str, more_configuration: &str) -> Self {
        let issuer = Arc::new(TestIssuer::start().await);
        Self::start_serving(issuer, Some(schema), more_configuration, &environment()).await
    }

    /// Starts one that serves another schema to the users of an issuer, with more in its environment: one of several
    /// gateways of an API.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start_for(issuer: &Arc<TestIssuer>, schema: &str, more_environment: &[(&str, &str)]) -> Self {
        let more = more_environment.iter().map(|&(name, value)| (name.to_owned(), value.to_owned()));
        let environment = environment().into_iter().chain(more).collect();
        Self::start_serving(Arc::clone(issuer), Some(schema), "", &environment).await
    }

    async fn start_with(more_configuration: &str) -> Self {
        Self::start_serving(Arc::new(TestIssuer::start().await), None, more_configuration, &environment()).await
    }

    async fn start_serving(
        issuer: Arc<TestIssuer>,
        schema: Option<&str>,
        more_configuration: &str,
        environment: &BTreeMap<String, String>,
    ) -> Self {
        let directory = TempDir::new().expect("a directory can be made");
        let configuration = configuration(directory.path(), issuer.url()) + more_configuration;
        let settings = settings(&configuration, environment);
        let shipped = || fs::read_to_string(&settings.schema).expect("the schema can be read");
        let schema = schema.map_or_else(shipped, str::to_owned);
        let gateway = Gateway::build(settings, &schema).await.expect("the gateway can be built");
        let messages = Arc::new(Mutex::new(Vec::new()));
        let sent = Arc::clone(&messages);
        gateway.show_messages(move |message| sent.lock().expect("no test panics here").push(message.clone()));
        let workers = Workers::start().expect("threads can be started");
        let bound = gateway.bind().await.expect("a port is free");
        let address = bound.address();
        let url = gateway.base_url().expect("it listens").to_owned();
        gateway.write_outputs().expect("the outputs can be written");
        let outputs = fs::read_to_string(directory.path().join("amplify_outputs.json")).expect("they were written");
        let outputs = serde_json::from_str(&outputs).expect("they are JSON");
        let serving = tokio::spawn(async move {
            bound.serve(workers, std::future::pending()).await;
        });
        let environment = environment.clone();
        Self {
            url,
            address,
            outputs,
            issuer,
            gateway,
            messages,
            configuration,
            environment,
            serving,
            _directory: directory,
        }
    }

    /// Reads the configuration again, in which these texts are replaced, and what its files hold now.
    ///
    /// # Panics
    /// If there is a mistake in it.
    pub async fn read_again(&self, replaced: &[(&str, &str)]) {
        let replace = |text: String, (old, new): &(&str, &str)| text.replace(old, new);
        let configuration = replaced.iter().fold(self.configuration.clone(), replace);
        self.gateway.apply(&settings(&configuration, &self.environment)).await;
    }

    /// Where it listens, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Asks something as whoever these headers say.
    ///
    /// # Panics
    /// If there is no answer, or one with errors.
    pub async fn ask(&self, headers: &[(&str, &str)], query: &str, variables: Value) -> Value {
        let body = json!({ "query": query, "variables": variables }).to_string();
        let request = reqwest::Client::new().post(format!("{}/graphql", self.url)).body(body);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let answer = request.send().await.expect("the gateway answers").bytes().await.expect("it answers to the end");
        let mut answer: Value = serde_json::from_slice(&answer).expect("the answer is JSON");
        assert!(answer.get("errors").is_none(), "{query}: {answer}");
        answer["data"].take()
    }

    /// Invokes a function by Lambda's API, as the invoker that the sandbox knows: the status, whether the function failed, and
    /// its answer.
    ///
    /// # Panics
    /// If there is no answer.
    pub async fn invoke(&self, function: &str, event: &Value) -> (reqwest::StatusCode, bool, Value) {
        let (path, body) = (format!("/2015-03-31/functions/{function}/invocations"), event.to_string());
        let host = self.address.to_string();
        let headers = [("host", host.as_bytes())];
        let parts = RequestParts { method: "POST", path: &path, query: "", headers: &headers, body: body.as_bytes() };
        let key = AccessKey {
            id: INVOKER.access_key_id.to_owned(),
            secret: Secret::new(INVOKER.secret_access_key),
            session_token: None,
            expires: None,
            principal: (),
        };
        let signed = sigv4::sign(&parts, &key, Service::Lambda, REGION, SystemTime::now());
        let request = reqwest::Client::new().post(format!("http://{host}{path}")).body(body);
        let request = signed.into_iter().fold(request, |request, (name, value)| request.header(name, value));
        let answer = request.send().await.expect("the gateway answers");
        let (status, failed) = (answer.status(), answer.headers().contains_key("x-amz-function-error"));
        let answer = answer.bytes().await.expect("it answers to the end");
        (status, failed, serde_json::from_slice(&answer).expect("the answer is JSON"))
    }

    /// A request to what only the user may see who started it, such as `GET /admin/requests`.
    pub fn admin(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        let request = reqwest::Client::new().request(method, format!("{}{path}", self.url));
        request.bearer_auth(self.gateway.start_secret().expose())
    }

    /// What `GET` shows of it.
    ///
    /// # Panics
    /// If there is no answer.
    pub async fn shown(&self, path: &str) -> Value {
        let answer = self.admin(reqwest::Method::GET, path).send().await.expect("the gateway answers");
        answer.json().await.expect("the answer is JSON")
    }

    /// What its own user pool has sent so far.
    ///
    /// # Panics
    /// If a test has panicked where it is kept.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        self.messages.lock().expect("no test panics here").clone()
    }

    /// Its API key.
    ///
    /// # Panics
    /// If it has none.
    #[must_use]
    pub fn api_key(&self) -> &str {
        self.outputs["API"]["GraphQL"]["apiKey"].as_str().expect("the sandbox makes a key")
    }

    /// The address it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its `amplify_outputs.json`.
    #[must_use]
    pub fn outputs(&self) -> &Value {
        &self.outputs
    }

    /// Who signs the tokens of [`ALICE`] and [`BOB`].
    #[must_use]
    pub fn issuer(&self) -> &TestIssuer {
        &self.issuer
    }

    /// What the scripts of `tests/clients` need to know of it.
    #[must_use]
    pub fn description(&self) -> Value {
        let user = |user: User| {
            json!({
                "sub": user.sub, "username": user.username, "email": user.email,
                "accessToken": self.issuer.token(user, TokenUse::Access),
            })
        };
        json!({
            "outputs": self.outputs,
            "clientId": CLIENT_ID,
            "users": { "alice": user(ALICE), "bob": user(BOB) },
            "forgedToken": self.issuer.forged_token(ALICE),
            "functions": { "plain": FUNCTION.json(), "session": SESSION.json(), "ungranted": UNGRANTED.json() },
            "console": self.gateway.console_url(),
            "startSecret": self.gateway.start_secret().expose(),
            "lambda": { "endpoint": self.url, "region": REGION, "credentials": INVOKER.json() },
        })
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Credential {
    fn json(self) -> Value {
        let mut json = json!({ "accessKeyId": self.access_key_id, "secretAccessKey": self.secret_access_key });
        if let Some(token) = self.session_token {
            json["sessionToken"] = token.into();
        }
        json
    }

    /// The environment variables that configure it.
    fn variables(self) -> impl Iterator<Item = (String, String)> {
        let settings = [
            ("ACCESS_KEY_ID", Some(self.access_key_id)),
            ("SECRET_ACCESS_KEY", Some(self.secret_access_key)),
            ("SESSION_TOKEN", self.session_token),
        ];
        let section = self.section.replace(['.', '-'], "_").to_uppercase();
        settings
            .into_iter()
            .filter_map(move |(name, value)| Some((format!("SLUICE_{section}_{name}"), value?.to_owned())))
    }
}

fn settings(configuration: &str, environment: &BTreeMap<String, String>) -> Settings {
    let file = Some((Path::new("sluice.toml"), configuration));
    let loaded = Settings::read(Mode::Sandbox, file, environment, SystemTime::now());
    loaded.expect("the configuration has no mistakes").settings
}

fn environment() -> BTreeMap<String, String> {
    let credentials = [FUNCTION, SESSION, UNGRANTED, INVOKER].into_iter().flat_map(Credential::variables);
    // Users of the tests' issuer stand beside those of the sandbox's own pool.
    let shared = ("SLUICE_OWNERS_ACROSS_POOLS".to_owned(), "shared".to_owned());
    credentials.chain([shared]).collect()
}

/// The configuration of the repository's sample app, in a directory of the test.
fn configuration(directory: &Path, issuer: &str) -> String {
    let state = directory.join("state");
    let outputs = directory.join("amplify_outputs.json");
    let schema = workspace().join("schema/user-profile.graphql");
    let (auth_rules, post_confirmation) = (built("auth-rules"), built("post-confirmation"));
    format!(
        r#"
        listen = "127.0.0.1:0"
        schema = {schema:?}
        state_dir = {state:?}
        outputs = {outputs:?}
        [store]
        kind = "memory"
        [plugins]
        auth_rules = {auth_rules:?}
        [user_pools.test]
        issuer = "{issuer}"
        client_ids = ["{CLIENT_ID}"]
        [functions.post-confirmation]
        plugin = {post_confirmation:?}
        resource = ["query", "mutate", "listen"]
        [functions.elsewhere]
        resource = ["query", "mutate"]
        [functions.ungranted]
        [invokers.cognito]
        "#
    )
}
