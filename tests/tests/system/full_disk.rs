//! A disk without room: nothing is half written, nothing is lost that was confirmed, what is there is read, and everything
//! goes on once there is room.
//!
//! The disk is played by the limit on the size of this process's files, so this binary has one test: others would meet
//! the same limit.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "support of this file's test: what fails here fails the test")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

use gateway::{Gateway, Workers, Written};
use reqwest::{Client, StatusCode};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::{Value, json};
use settings::{Mode, Settings};
use sluice_tests::{
    components::built,
    deliveries::{deliver, engine_over, rows},
};
use store_embedded::{EmbeddedStore, Location};
use tempfile::TempDir;
use tokio::signal::unix::{SignalKind, signal};

/// What the kernel sends to whoever writes beyond the limit: `SIGXFSZ`. Unheard, it ends the process.
const FILE_TOO_LARGE: i32 = 25;

/// Less than a log of the store has, and more than the file of a user pool.
const ROOM_FOR_SMALL_FILES: u64 = 1 << 15;

const SCHEMA: &str = r#"
type Todo @model @auth(rules: [{ allow: public }]) { text: String }
type UserProfile @model @auth(rules: [{ allow: owner, ownerField: "profileOwner" }]) { email: String profileOwner: String }
"#;

/// No room, until it is dropped.
struct Full {
    before: Rlimit,
}

impl Full {
    /// Files can be written up to this many bytes.
    fn beyond(bytes: u64) -> Self {
        let before = getrlimit(Resource::Fsize);
        setrlimit(Resource::Fsize, Rlimit { current: Some(bytes), maximum: before.maximum }).unwrap();
        Self { before }
    }

    fn altogether() -> Self {
        Self::beyond(0)
    }
}

impl Drop for Full {
    fn drop(&mut self) {
        setrlimit(Resource::Fsize, self.before).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_nothing_and_all_goes_on_once_there_is_room() {
    let _heard = signal(SignalKind::from_raw(FILE_TOO_LARGE)).unwrap();
    a_delivery_takes_effect_once_all_the_same().await;
    let served = Served::start().await;
    records_are_read_and_written_again(&served).await;
    users_are_kept_as_a_whole_or_not_at_all(&served).await;
    a_confirmed_user_whose_trigger_finds_no_room_is_told(&served).await;
    what_clients_are_told_is_written_later(&served);
    served.restarts_with_all_that_was_confirmed().await;
}

async fn a_delivery_takes_effect_once_all_the_same() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("store.db");
    let first = {
        let engine = engine_over(Arc::new(EmbeddedStore::open(Location::File(file.clone())).unwrap())).await;
        let full = Full::altogether();
        for _ in 0..2 {
            let refused = deliver(&engine).await;
            let error = refused.errors.first().and_then(|error| error.error_type());
            assert_eq!(error, Some("DynamoDB:InternalServerError"), "{refused:?}");
        }
        assert_eq!(rows(&engine).await, 0);
        drop(full);
        let first = deliver(&engine).await;
        assert!(first.errors.is_empty(), "{first:?}");
        let _full = Full::altogether();
        assert_eq!(deliver(&engine).await, first, "what has taken effect is remembered without writing");
        first
    };
    let engine = engine_over(Arc::new(EmbeddedStore::open(Location::File(file)).unwrap())).await;
    assert_eq!(deliver(&engine).await, first);
    assert_eq!(rows(&engine).await, 1);
}

async fn records_are_read_and_written_again(served: &Served) {
    served.create("before").await.unwrap();
    {
        let _full = Full::altogether();
        for text in ["short", &"long".repeat(10_000)] {
            let refused = served.create(text).await.unwrap_err();
            assert_eq!(refused["errorType"], "DynamoDB:InternalServerError", "{refused}");
            let message = refused["message"].as_str().unwrap();
            assert!(message.starts_with("The database is not available; please try again"), "{message}");
        }
        assert_eq!(served.texts().await, ["before"]);
        let (status, ready) = served.ready().await;
        assert_eq!(status, StatusCode::OK, "queries are answered");
        assert_eq!(ready["impaired"], json!(["the store cannot be written: records are read and not written"]));
    }
    served.create("after").await.unwrap();
    assert_eq!(served.texts().await, ["after", "before"]);
    assert_eq!(served.ready().await.1, json!({ "status": "ready" }));
}

async fn users_are_kept_as_a_whole_or_not_at_all(served: &Served) {
    served.sign_up("ann@example.com").await.unwrap();
    {
        let _full = Full::altogether();
        let refused = served.sign_up("bob@example.com").await.unwrap_err();
        assert_eq!(refused["__type"], "InternalErrorException");
        let code = served.code_of("ann@example.com").await;
        let refused = served.confirm("ann@example.com", &code).await.unwrap_err();
        assert_eq!(refused["__type"], "InternalErrorException");
        assert_eq!(served.statuses().await, [("ann@example.com".to_owned(), "UNCONFIRMED".to_owned())]);
        assert!(!served.state().join("user-pool.json.new").exists(), "half a file takes no room");
    }
    let code = served.code_of("ann@example.com").await;
    served.confirm("ann@example.com", &code).await.unwrap();
    served.sign_up("bob@example.com").await.unwrap();
    let expected = [("ann@example.com", "CONFIRMED"), ("bob@example.com", "UNCONFIRMED")];
    assert_eq!(served.statuses().await, expected.map(|(email, status)| (email.to_owned(), status.to_owned())));
}

/// As with Cognito: the user is confirmed before the trigger runs.
async fn a_confirmed_user_whose_trigger_finds_no_room_is_told(served: &Served) {
    let code = served.code_of("bob@example.com").await;
    let _full = Full::beyond(ROOM_FOR_SMALL_FILES);
    let refused = served.confirm("bob@example.com", &code).await.unwrap_err();
    assert_eq!(refused["__type"], "UserLambdaValidationException", "{refused}");
    let statuses = served.statuses().await;
    assert_eq!(statuses.last(), Some(&("bob@example.com".to_owned(), "CONFIRMED".to_owned())));
}

fn what_clients_are_told_is_written_later(served: &Served) {
    let folder = served.folder.path();
    let listed = || fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    let before = listed();
    {
        let _full = Full::altogether();
        served.gateway.write_outputs().unwrap_err();
        assert_eq!(listed(), before, "nothing is left behind");
    }
    let path = folder.join("amplify_outputs.json");
    assert_eq!(served.gateway.write_outputs().unwrap(), Written::Changed(path));
}

/// A gateway with everything it keeps on the disk.
struct Served {
    folder: TempDir,
    gateway: Gateway,
    url: String,
    http: Client,
    stop: tokio::sync::oneshot::Sender<()>,
    serving: tokio::task::JoinHandle<()>,
}

impl Served {
    async fn start() -> Self {
        Self::start_in(TempDir::new().unwrap()).await
    }

    async fn start_in(folder: TempDir) -> Self {
        let configuration = configuration(folder.path());
        let file = Some((Path::new("sluice.toml"), configuration.as_str()));
        let settings = Settings::read(Mode::Sandbox, file, &BTreeMap::new(), SystemTime::now()).unwrap().settings;
        let gateway = Gateway::build(settings, SCHEMA).await.unwrap();
        let bound = gateway.bind().await.unwrap();
        let url = gateway.base_url().unwrap().to_owned();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let serving = tokio::spawn(async move {
            bound.serve(Workers::here(), async { drop(stopped.await) }).await;
        });
        Self { folder, gateway, url, http: Client::new(), stop, serving }
    }

    async fn restarts_with_all_that_was_confirmed(self) {
        let Self { folder, gateway, stop, serving, .. } = self;
        drop((stop, gateway));
        serving.await.unwrap();
        let again = Self::start_in(folder).await;
        assert_eq!(again.texts().await, ["after", "before"]);
        let statuses: Vec<String> = again.statuses().await.into_iter().map(|(_, status)| status).collect();
        assert_eq!(statuses, ["CONFIRMED", "CONFIRMED"]);
    }

    fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    async fn graphql(&self, query: &str, variables: Value) -> Value {
        let key = self.gateway.settings().api.keys.first().unwrap().value.expose().to_owned();
        let body = json!({ "query": query, "variables": variables }).to_string();
        let request = self.http.post(format!("{}/graphql", self.url)).header("x-api-key", key).body(body);
        request.send().await.unwrap().json().await.unwrap()
    }

    /// Creates a record, or says what is wrong.
    async fn create(&self, text: &str) -> Result<(), Value> {
        let query = "mutation ($text: String) { createTodo(input: { text: $text }) { id } }";
        match self.graphql(query, json!({ "text": text })).await {
            answer if answer.get("errors").is_none() => Ok(()),
            answer => Err(answer["errors"][0].clone()),
        }
    }

    async fn texts(&self) -> Vec<String> {
        let answer = self.graphql("{ listTodos { items { text } } }", json!({})).await;
        let items = answer["data"]["listTodos"]["items"].as_array().unwrap().iter();
        let mut texts: Vec<String> = items.map(|item| item["text"].as_str().unwrap().to_owned()).collect();
        texts.sort();
        texts
    }

    async fn ready(&self) -> (StatusCode, Value) {
        let answer = self.http.get(format!("{}/readyz", self.url)).send().await.unwrap();
        (answer.status(), answer.json().await.unwrap())
    }

    /// Asks the user pool to do something.
    async fn ask_pool(&self, action: &str, mut body: Value) -> Result<Value, Value> {
        body["ClientId"] = self.gateway.own_pool().unwrap().client_id.clone().into();
        let target = format!("AWSCognitoIdentityProviderService.{action}");
        let request = self.http.post(&self.url).header("x-amz-target", target).body(body.to_string());
        let answer = request.header("content-type", "application/x-amz-json-1.1").send().await.unwrap();
        let is_good = answer.status().is_success();
        let body = answer.json().await.unwrap();
        if is_good { Ok(body) } else { Err(body) }
    }

    async fn sign_up(&self, email: &str) -> Result<Value, Value> {
        let attributes = json!([{ "Name": "email", "Value": email }]);
        let body = json!({ "Username": email, "Password": "Passw0rd!", "UserAttributes": attributes });
        self.ask_pool("SignUp", body).await
    }

    async fn confirm(&self, email: &str, code: &str) -> Result<Value, Value> {
        self.ask_pool("ConfirmSignUp", json!({ "Username": email, "ConfirmationCode": code })).await
    }

    async fn pool(&self) -> Value {
        let answer = self.http.get(format!("{}/admin/user-pool", self.url));
        let answer = answer.bearer_auth(self.gateway.start_secret().expose()).send().await.unwrap();
        answer.json().await.unwrap()
    }

    async fn code_of(&self, email: &str) -> String {
        let pool = self.pool().await;
        let code = pool["codes"].as_array().unwrap().iter().find(|code| code["email"] == email).unwrap();
        code["code"].as_str().unwrap().to_owned()
    }

    async fn statuses(&self) -> Vec<(String, String)> {
        let pool = self.pool().await;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        pool["users"].as_array().unwrap().iter().map(|user| (text(&user["email"]), text(&user["status"]))).collect()
    }
}

fn configuration(folder: &Path) -> String {
    let (state, outputs) = (folder.join("state"), folder.join("amplify_outputs.json"));
    let (auth_rules, post_confirmation) = (built("auth-rules"), built("post-confirmation"));
    format!(
        r#"
        listen = "127.0.0.1:0"
        state_dir = {state:?}
        outputs = {outputs:?}
        [plugins]
        auth_rules = {auth_rules:?}
        [functions.post-confirmation]
        plugin = {post_confirmation:?}
        resource = ["mutate"]
        "#
    )
}
