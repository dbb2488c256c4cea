//! What a sandbox keeps is its user's alone, whatever the umask says.

#![cfg(test)]
#![cfg(unix)]

use std::{
    fs,
    io::{BufRead, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// Ends with the test.
struct Running {
    child: Child,
    said: BufReader<ChildStdout>,
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// A sandbox in a folder, with an umask that takes nothing from other users.
fn sandbox(folder: &Path, more: &[(&str, &str)]) -> Running {
    let schema = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";
    fs::write(folder.join("model.graphql"), schema).unwrap();
    let mut sluice = Command::new("sh");
    sluice.args(["-c", "umask 000; exec \"$0\" sandbox --no-build 2>&1", env!("CARGO_BIN_EXE_sluice")]);
    sluice.current_dir(folder).env("XDG_CACHE_HOME", folder.join("cache"));
    // Whatever the tests themselves are told is none of the sandbox's settings.
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("SLUICE_")) {
        sluice.env_remove(name);
    }
    sluice.env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_SCHEMA", "model.graphql");
    let mut child = sluice.envs(more.iter().copied()).stdout(Stdio::piped()).spawn().unwrap();
    let said = BufReader::new(child.stdout.take().unwrap());
    Running { child, said }
}

impl Running {
    /// The lines until one begins like this.
    fn until(&mut self, beginning: &str) -> Vec<String> {
        let mut lines = Vec::new();
        for line in self.said.by_ref().lines().map_while(Result::ok) {
            let is_it = line.starts_with(beginning);
            lines.push(line);
            if is_it {
                return lines;
            }
        }
        panic!("it ended without saying `{beginning}`: {lines:#?}");
    }
}

/// Creates a record and signs a user up, so that every file is there that a sandbox makes.
fn use_it(folder: &Path) {
    let outputs: Value = serde_json::from_slice(&fs::read(folder.join("amplify_outputs.json")).unwrap()).unwrap();
    let text = |pointer: &str| outputs.pointer(pointer).and_then(Value::as_str).unwrap().to_owned();
    let endpoint = text("/Auth/Cognito/userPoolEndpoint");
    let host = endpoint.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let post = |path: &str, headers: &str, body: &str| {
        let mut connection = TcpStream::connect(&host).unwrap();
        let length = body.len();
        let head =
            format!("POST {path} HTTP/1.1\r\nhost: {host}\r\n{headers}content-length: {length}\r\nconnection: close");
        connection.write_all(format!("{head}\r\n\r\n{body}").as_bytes()).unwrap();
        let mut answered = String::new();
        connection.read_to_string(&mut answered).unwrap();
        answered
    };
    let create = serde_json::json!({ "query": "mutation { createNote(input: {text: \"x\"}) { id } }" }).to_string();
    let key = format!("x-api-key: {}\r\ncontent-type: application/json\r\n", text("/API/GraphQL/apiKey"));
    let answered = post("/graphql", &key, &create);
    assert!(answered.contains("\"createNote\":{\"id\""), "{answered}");
    let sign_up = serde_json::json!({
        "ClientId": text("/Auth/Cognito/userPoolClientId"), "Username": "ann@example.com", "Password": "Passw0rd!",
        "UserAttributes": [{ "Name": "email", "Value": "ann@example.com" }],
    });
    let headers =
        "x-amz-target: AWSCognitoIdentityProviderService.SignUp\r\ncontent-type: application/x-amz-json-1.1\r\n";
    let answered = post("/", headers, &sign_up.to_string());
    assert!(answered.contains("UserSub"), "{answered}");
}

/// Every file and folder at a path and below, with its mode.
fn modes(path: &Path) -> Vec<(PathBuf, u32)> {
    let metadata = fs::symlink_metadata(path).unwrap();
    let mut modes = vec![(path.to_owned(), metadata.permissions().mode() & 0o7777)];
    if metadata.is_dir() {
        fs::read_dir(path).unwrap().for_each(|entry| modes.extend(self::modes(&entry.unwrap().path())));
    }
    modes
}

/// Holds everything that the sandbox made against what only its user may do.
fn assert_private(folder: &Path, state: &str) {
    let mut found = modes(&folder.join(state));
    found.extend(modes(&folder.join("cache")));
    found.extend(modes(&folder.join("amplify_outputs.json")));
    let open: Vec<_> = found.iter().filter(|(_, mode)| mode & 0o077 != 0).collect();
    assert!(open.is_empty(), "other users may use {open:#?}");
    for name in ["store.db", "store.db-wal", "store.db-shm", "store.db.lock", "user-pool.json", "user-pool.lock"] {
        assert!(found.iter().any(|(path, _)| path.ends_with(name)), "`{name}` is not there: {found:#?}");
    }
    assert!(found.iter().any(|(path, _)| path.extension().is_some_and(|kind| kind == "cwasm")), "{found:#?}");
}

#[test]
fn what_a_sandbox_makes_is_its_users_alone_under_any_umask() {
    let folder = TempDir::new().unwrap();
    let mut running = sandbox(folder.path(), &[]);
    running.until("Watching the schema");
    use_it(folder.path());
    assert_private(folder.path(), ".sluice");
}

#[test]
fn what_earlier_versions_left_open_is_tightened() {
    let folder = TempDir::new().unwrap();
    let mut running = sandbox(folder.path(), &[]);
    running.until("Watching the schema");
    use_it(folder.path());
    drop(running);
    for (path, mode) in modes(&folder.path().join(".sluice")) {
        let as_before = if path.is_dir() { 0o755 } else { 0o644 };
        // What held credentials was private before.
        if mode & 0o077 == 0 && !path.ends_with("credentials.json") && !path.ends_with("user-pool.json") {
            fs::set_permissions(&path, fs::Permissions::from_mode(as_before)).unwrap();
        }
    }
    let outputs = folder.path().join("amplify_outputs.json");
    fs::set_permissions(&outputs, fs::Permissions::from_mode(0o644)).unwrap();
    let mut running = sandbox(folder.path(), &[]);
    running.until("Watching the schema");
    let open_files =
        [".sluice", ".sluice/store.db", ".sluice/store.db-wal", ".sluice/store.db-shm", "amplify_outputs.json"];
    for name in open_files {
        let mode = fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name} is {mode:o}");
    }
}

#[test]
fn a_folder_of_another_name_is_told_of_with_the_command() {
    let folder = TempDir::new().unwrap();
    let state = folder.path().join("state");
    fs::create_dir(&state).unwrap();
    fs::set_permissions(&state, fs::Permissions::from_mode(0o755)).unwrap();
    let mut running = sandbox(folder.path(), &[("SLUICE_STATE_DIR", "state")]);
    let lines = running.until("Watching the schema");
    assert!(lines.iter().any(|line| line.contains("run: chmod 700")), "{lines:#?}");
    use_it(folder.path());
    assert_eq!(fs::metadata(&state).unwrap().permissions().mode() & 0o777, 0o755);
    // What lies in it is private all the same.
    let open: Vec<_> = modes(&state).into_iter().skip(1).filter(|(_, mode)| mode & 0o077 != 0).collect();
    assert!(open.is_empty(), "{open:#?}");
}
