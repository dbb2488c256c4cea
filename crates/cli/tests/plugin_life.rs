//! `sluice plugin history` and `sluice plugin rollback` against a running sandbox.

#![cfg(test)]

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// A sandbox that ends with the test.
struct Sandbox {
    child: Child,
    url: String,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// `sluice` without the settings that the tests themselves are told.
fn sluice(folder: &Path) -> Command {
    let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
    sluice.current_dir(folder);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("SLUICE_")) {
        sluice.env_remove(name);
    }
    sluice
}

impl Sandbox {
    /// Starts in a folder with this component.
    fn start(folder: &Path, component: &[u8]) -> Self {
        fs::create_dir_all(folder.join("plugins")).expect("there is room");
        fs::write(folder.join("plugins/follows.wasm"), component).expect("there is room");
        let mut starting = sluice(folder);
        starting.args(["sandbox", "--no-build"]).env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_STORE_KIND", "memory");
        let mut child = starting.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("sluice runs");
        let stdout = child.stdout.take().expect("it is piped");
        let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
        lines.find(|line| line.starts_with("Watching the schema")).expect("it starts");
        let outputs = fs::read(folder.join("amplify_outputs.json")).expect("they are written before");
        let outputs: Value = serde_json::from_slice(&outputs).expect("they are JSON");
        let url = outputs.pointer("/Auth/Cognito/userPoolEndpoint").and_then(Value::as_str).expect("clients are told");
        Self { child, url: url.trim_end_matches('/').to_owned() }
    }

    /// What a command of `sluice plugin` says, whether it succeeds or not.
    fn plugin(&self, folder: &Path, arguments: &[&str]) -> String {
        let output = sluice(folder).arg("plugin").args(arguments).args(["--url", &self.url]).output().expect("it runs");
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    }

    /// The versions: the beginnings of their digests, and what they are.
    fn versions(&self, folder: &Path) -> Vec<(String, String)> {
        let table = self.plugin(folder, &["history", "follows"]);
        let rows = table.lines().skip(1).map(|row| {
            let cells: Vec<&str> = row.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
            (cells.first().expect("a digest").to_string(), cells.last().expect("a state").to_string())
        });
        rows.collect()
    }
}

#[test]
fn a_version_that_served_serves_again_in_one_step_and_after_a_restart() {
    let folder = TempDir::new().expect("there is room");
    let folder = folder.path();
    let schema = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";
    fs::create_dir(folder.join("schema")).expect("there is room");
    fs::write(folder.join("schema/model.graphql"), schema).expect("there is room");
    let settings = "schema = \"schema/model.graphql\"\n[functions.follows]\nplugin = \"plugins/follows.wasm\"\n";
    fs::write(folder.join("schema/sluice.toml"), settings).expect("there is room");
    let first =
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/post-confirmation.wasm")).expect("it is there");
    // A section without a meaning makes it another component that does the same.
    let second = [&first[..], &[0, 2, 1, b'x']].concat();

    let sandbox = Sandbox::start(folder, &first);
    let [(one, state)] = &sandbox.versions(folder)[..] else { panic!("one version served") };
    assert_eq!(state, "serving");
    assert!(sandbox.plugin(folder, &["rollback", "follows"]).contains("no other version is kept"));
    assert!(sandbox.plugin(folder, &["rollback", "other"]).contains("there is no plugin `other`"));
    drop(sandbox);

    let sandbox = Sandbox::start(folder, &second);
    let versions = sandbox.versions(folder);
    let (two, _) = &versions[0];
    assert_eq!(versions, [(two.clone(), "serving".to_owned()), (one.clone(), "kept".to_owned())]);
    let said = sandbox.plugin(folder, &["rollback", "follows"]);
    assert!(said.starts_with(one) && said.ends_with("serves `follows` again\n"), "{said}");
    let after = [(one.clone(), "serving".to_owned()), (two.clone(), "taken back".to_owned())];
    assert_eq!(sandbox.versions(folder), after);
    drop(sandbox);

    let sandbox = Sandbox::start(folder, &second);
    assert_eq!(sandbox.versions(folder), after);
    assert!(sandbox.plugin(folder, &["rollback", "follows", "--to", two]).starts_with(two));
}
