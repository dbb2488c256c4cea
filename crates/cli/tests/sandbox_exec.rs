//! `sluice sandbox exec` gives a command a sandbox of its own.

#![cfg(test)]

use std::{
    fs,
    process::{Command, Output},
};

use tempfile::TempDir;

const SCHEMA: &str = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";

fn exec(folder: &TempDir, command: &str) -> Output {
    let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
    let told = std::env::vars_os().map(|(name, _)| name);
    told.filter(|name| name.to_string_lossy().starts_with("SLUICE_")).for_each(|name| {
        sluice.env_remove(name);
    });
    sluice.current_dir(folder.path()).env("SLUICE_SCHEMA", "model.graphql").env("SLUICE", env!("CARGO_BIN_EXE_sluice"));
    sluice.args(["sandbox", "--no-build", "exec", "--", "sh", "-c", command]).output().expect("sluice runs")
}

fn folder() -> TempDir {
    let folder = TempDir::new().expect("there is room");
    fs::write(folder.path().join("model.graphql"), SCHEMA).expect("there is room");
    folder
}

#[test]
fn the_command_finds_a_sandbox_that_is_ready_and_its_code_is_the_answer() {
    let folder = folder();
    let asked = exec(
        &folder,
        "\"$SLUICE\" healthcheck --ready && test -s \"$SLUICE_OUTPUTS\" && echo \"key $SLUICE_API_KEY\" && exit 7",
    );
    let said = String::from_utf8_lossy(&asked.stdout);
    assert_eq!(asked.status.code(), Some(7), "{said}{}", String::from_utf8_lossy(&asked.stderr));
    assert!(said.trim().starts_with("key da2-"), "{said}");
    let left: Vec<_> =
        fs::read_dir(folder.path()).expect("it is there").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["model.graphql"], "nothing is left in the project");
}

#[test]
fn two_stand_side_by_side() {
    let folder = folder();
    let asked = exec(&folder, "\"$SLUICE\" sandbox --no-build exec -- \"$SLUICE\" healthcheck --ready");
    assert_eq!(asked.status.code(), Some(0), "{}", String::from_utf8_lossy(&asked.stderr));
}

#[test]
fn a_sandbox_that_does_not_start_says_why() {
    let folder = folder();
    fs::write(folder.path().join("model.graphql"), "type Note {").expect("there is room");
    let asked = exec(&folder, "exit 0");
    let said = String::from_utf8_lossy(&asked.stderr);
    assert_eq!(asked.status.code(), Some(1), "{said}");
    assert!(said.contains("the sandbox did not start"), "{said}");
}
