//! What a gateway reads again while it serves.

#![cfg(test)]

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, ChildStderr, Command, Stdio},
};

use tempfile::TempDir;

/// Ends with the test.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Reads the log until a line says this; the gateway must not end before.
fn until(log: &mut BufReader<ChildStderr>, says: &str) {
    let mut line = String::new();
    while log.read_line(&mut line).expect("it is text") > 0 {
        if line.contains(says) {
            return;
        }
        line.clear();
    }
    panic!("it ended without saying `{says}`");
}

#[test]
fn a_file_of_secrets_and_the_configuration_are_read_again_when_they_change() {
    let folder = TempDir::new().expect("there is room");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("there is room");
    write("model.graphql", "type Note @model @auth(rules: [{ allow: public }]) { text: String }");
    let function = "[functions.mail]\nplugin = \"mail.wasm\"\ntrigger = \"resolver\"\n";
    let secrets = "secret_files = { KEY = \"key\" }\n";
    write("sluice.toml", &format!("[plugins]\npoll_ms = 50\n{function}{secrets}"));
    write("key", "one");
    let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
    sluice.args(["serve", "--config", "sluice.toml"]).current_dir(folder.path());
    // Whatever the tests themselves are told is none of these settings.
    let told = std::env::vars_os().map(|(name, _)| name);
    told.filter(|name| name.to_string_lossy().starts_with("SLUICE_")).for_each(|name| {
        sluice.env_remove(name);
    });
    sluice.env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_STORE_KIND", "memory").env("SLUICE_API_ID", "test");
    sluice.env("SLUICE_API_DEFAULT_AUTHORIZATION_MODE", "apiKey").env("SLUICE_SCHEMA", "model.graphql");
    sluice.env("SLUICE_API_KEYS", "da2-abcdefghijklmnopqrstuvwxyz 2099-01-01T00:00:00Z");
    sluice.env("SLUICE_CURSOR_SECRET", "a secret of this test, of no use to anybody");
    let started = sluice.stderr(Stdio::piped()).stdout(Stdio::null()).spawn();
    let mut serving = Serving(started.expect("sluice runs"));
    let mut log = BufReader::new(serving.0.stderr.take().expect("it is piped"));

    until(&mut log, "the configuration is read again when it changes");
    write("key", "two");
    until(&mut log, "grants, environments and secrets are applied");
    write("key", "");
    until(&mut log, "names `key`, which is empty");
    write("key", "three");
    until(&mut log, "grants, environments and secrets are applied");
    write("sluice.toml", &format!("[plugins]\npoll_ms = 50\n{function}"));
    until(&mut log, "grants, environments and secrets are applied");
    write("sluice.toml", "nonsense = 1\n");
    until(&mut log, "the configuration changed and is not applied");
    let granted = "[plugins.mail]\nhttp = [\"POST https://api.example.com\"]\n";
    write("sluice.toml", &format!("[plugins]\npoll_ms = 50\n{function}{granted}"));
    until(&mut log, "the plugin has other grants");
}
