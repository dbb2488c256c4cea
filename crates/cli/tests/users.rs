//! `sluice user` against a running sandbox.

#![cfg(test)]

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Command, Output, Stdio},
};

use reqwest::Client;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A sandbox that ends with the test.
struct Sandbox {
    child: Child,
    url: String,
    client_id: String,
    folder: TempDir,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// `sluice` without the settings that the tests themselves are told.
fn sluice(folder: &TempDir) -> Command {
    let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
    sluice.current_dir(folder.path());
    let told = std::env::vars_os().map(|(name, _)| name);
    told.filter(|name| name.to_string_lossy().starts_with("SLUICE_")).for_each(|name| {
        sluice.env_remove(name);
    });
    sluice
}

impl Sandbox {
    fn start(pool: &str) -> Self {
        let folder = TempDir::new().expect("there is room");
        let schema = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";
        fs::write(folder.path().join("model.graphql"), schema).expect("there is room");
        fs::create_dir(folder.path().join("schema")).expect("there is room");
        fs::write(folder.path().join("schema/sluice.toml"), format!("[user_pool]\n{pool}")).expect("there is room");
        let mut starting = sluice(&folder);
        starting.args(["sandbox", "--no-build"]).env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_STORE_KIND", "memory");
        starting.env("SLUICE_SCHEMA", "model.graphql").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = starting.spawn().expect("sluice runs");
        let stdout = child.stdout.take().expect("it is piped");
        let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
        lines.find(|line| line.starts_with("Watching the schema")).expect("it starts");
        let outputs = fs::read(folder.path().join("amplify_outputs.json")).expect("they are written before");
        let outputs: Value = serde_json::from_slice(&outputs).expect("they are JSON");
        let text = |path: &str| outputs.pointer(path).and_then(Value::as_str).expect("clients are told").to_owned();
        let url = text("/Auth/Cognito/userPoolEndpoint").trim_end_matches('/').to_owned();
        Self { child, url, client_id: text("/Auth/Cognito/userPoolClientId"), folder }
    }

    fn user(&self, arguments: &[&str]) -> Output {
        let mut command = sluice(&self.folder);
        command.arg("user").args(arguments).args(["--url", &self.url]).output().expect("sluice runs")
    }

    /// What a command says that succeeds.
    fn says(&self, arguments: &[&str]) -> String {
        let output = self.user(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("it is text")
    }

    /// Why a command fails.
    fn refuses(&self, arguments: &[&str]) -> String {
        let output = self.user(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8(output.stderr).expect("it is text")
    }

    /// The groups that the access token of a user names.
    async fn groups_after_signing_in(&self, name: &str, password: &str) -> Option<Value> {
        let body = json!({
            "ClientId": self.client_id,
            "AuthFlow": "USER_PASSWORD_AUTH",
            "AuthParameters": { "USERNAME": name, "PASSWORD": password },
        });
        let asking = Client::new().post(&self.url);
        let asking = asking.header("x-amz-target", "AWSCognitoIdentityProviderService.InitiateAuth");
        let answer: Value = asking.json(&body).send().await.expect("it answers").json().await.expect("JSON");
        let access = answer.pointer("/AuthenticationResult/AccessToken")?.as_str()?.to_owned();
        let as_user = json!({ "query": "{ __typename }" });
        let asked = Client::new().post(format!("{}/graphql", self.url)).header("authorization", &access).json(&as_user);
        assert!(asked.send().await.expect("it answers").status().is_success());
        let shown = self.shown().await;
        let users = shown["users"].as_array().cloned().unwrap_or_default();
        users.into_iter().find(|user| user["email"] == name).map(|user| user["groups"].clone())
    }

    /// The secret that the sandbox keeps for its user.
    fn secret(&self) -> String {
        let (_, port) = self.url.rsplit_once(':').expect("it has a port");
        let path = self.folder.path().join(format!(".sluice/admin-{port}.secret"));
        fs::read_to_string(path).expect("the sandbox keeps it")
    }

    async fn shown(&self) -> Value {
        let asking = Client::new().get(format!("{}/admin/user-pool", self.url)).bearer_auth(self.secret());
        asking.send().await.expect("it answers").json().await.expect("it answers JSON")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn users_and_groups_are_made_listed_and_taken_away() {
    let sandbox = Sandbox::start("groups = [\"editors\"]\n");
    let said = sandbox.says(&["add", "ann@example.com", "--group", "editors", "--group", "admins"]);
    assert!(said.contains("the group `admins` is new") && !said.contains("`editors` is new"), "{said}");
    let password = said.lines().find_map(|line| line.split_once("with the password ")).expect("it is made up").1;
    let groups = sandbox.groups_after_signing_in("ann@example.com", password).await;
    assert_eq!(groups, Some(json!(["admins", "editors"])));

    sandbox.says(&["group", "ann@example.com", "editors", "--remove"]);
    let chosen = ["add", "bob@example.com", "--password", "Chosen-by-hand-7", "--attribute", "given_name=Bob"];
    sandbox.says(&chosen);
    let groups = sandbox.groups_after_signing_in("bob@example.com", "Chosen-by-hand-7").await;
    assert_eq!(groups, Some(json!([])));
    let listed = sandbox.says(&["list"]);
    let row = listed.lines().find(|line| line.contains("ann@example.com")).expect("she is there");
    assert!(row.contains("CONFIRMED") && row.contains("admins") && !row.contains("editors"), "{listed}");

    assert!(sandbox.refuses(&chosen).contains("User already exists"));
    let short = sandbox.refuses(&["add", "cid@example.com", "--password", "short"]);
    assert!(short.contains("Password not long enough"), "{short}");
    assert!(sandbox.refuses(&["add", "cid"]).contains("Username should be an email."));
    sandbox.says(&["delete", "bob@example.com"]);
    let shown = sandbox.shown().await;
    assert_eq!(shown["users"].as_array().map(Vec::len), Some(1), "{shown}");
    assert!(sandbox.refuses(&["group", "bob@example.com", "admins"]).contains("User does not exist."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_another_site_administrates_nothing() {
    let sandbox = Sandbox::start("");
    let body = json!({ "action": "CreateGroup", "request": { "GroupName": "admins" } }).to_string();
    let (_, port) = sandbox.url.rsplit_once(':').expect("it has a port");
    // Browsers send the cookie of a host to all its ports, and along with what pages of all its ports ask.
    let cookie = format!("sluice-{port}={}", sandbox.secret());
    // What a form or a script of any page may send without asking first.
    for kind in ["text/plain", "application/x-www-form-urlencoded", ""] {
        let asking = Client::new().post(format!("{}/admin/user-pool", sandbox.url)).header("content-type", kind);
        let asking = asking.header("cookie", &cookie);
        assert_eq!(asking.body(body.clone()).send().await.expect("it answers").status().as_u16(), 403, "{kind}");
    }
    assert_eq!(sandbox.shown().await["groups"], json!([]));
    let administrate = || {
        let asking = Client::new().post(format!("{}/admin/user-pool", sandbox.url)).body(body.clone());
        asking.header("content-type", "application/json")
    };
    let without = administrate().send().await.expect("it answers");
    assert_eq!(without.status().as_u16(), 401);
    let other_port = administrate().header("cookie", &cookie).header("origin", "http://127.0.0.1:5173");
    assert_eq!(other_port.send().await.expect("it answers").status().as_u16(), 403);
    assert_eq!(sandbox.shown().await["groups"], json!([]));
    assert_eq!(administrate().header("cookie", &cookie).send().await.expect("it answers").status().as_u16(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_find_the_secret_where_the_sandbox_runs_and_say_what_to_do_elsewhere() {
    let sandbox = Sandbox::start("");
    let list = |folder: &TempDir, more: &[&str]| {
        let mut command = sluice(folder);
        command.args(["plugin", "list", "--url", &sandbox.url]).args(more).output().expect("sluice runs")
    };
    let found = list(&sandbox.folder, &[]);
    assert!(found.status.success(), "{}", String::from_utf8_lossy(&found.stderr));
    let elsewhere = TempDir::new().expect("there is room");
    let refused = list(&elsewhere, &[]);
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        !refused.status.success() && why.contains("run this where `sluice sandbox` runs, or pass --token"),
        "{why}"
    );
    let told = list(&elsewhere, &["--token", &sandbox.secret()]);
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
}
