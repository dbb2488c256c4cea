//! A project for a plugin, made by `sluice plugin new`, and tested where it stands.

#![cfg(test)]

use std::{fs, path::Path, process::Command};

/// Runs a command of `sluice` in a folder.
fn sluice(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_sluice"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("it can be started");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{arguments:?}: {said}");
    said
}

/// Compiling what the project depends on takes most of the time, so that is kept from one run to the next.
#[test]
fn a_crate_that_was_made_builds_and_passes_its_test_alone() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("plugin-new");
    let (project, kept) = (folder.join("my-trigger"), folder.join("kept"));
    // The first run of all has neither.
    let _ = fs::rename(project.join("target"), &kept);
    let _ = fs::remove_dir_all(&project);
    fs::create_dir_all(&folder).expect("it can be made");
    let said = sluice(&folder, &["plugin", "new", "my-trigger", "--world", "lambda-function", "--lang", "rust"]);
    assert!(said.ends_with("Now: cd my-trigger && cargo test\n"), "{said}");
    let _ = fs::rename(&kept, project.join("target"));
    let output = Command::new(env!("CARGO"))
        .current_dir(&project)
        .arg("test")
        .env("SLUICE", env!("CARGO_BIN_EXE_sluice"))
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .expect("cargo runs");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("test cases_hold ... ok"), "{said}");
    // A case that does not hold fails the test, with what differs.
    let cases = project.join("cases/first.yaml");
    let text = fs::read_to_string(&cases).expect("it is there");
    fs::write(&cases, text.replace("autoConfirmUser: true", "autoConfirmUser: false")).expect("it can be written");
    let output = Command::new(env!("CARGO"))
        .current_dir(&project)
        .arg("test")
        .env("SLUICE", env!("CARGO_BIN_EXE_sluice"))
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!output.status.success() && said.contains("answer.response.autoConfirmUser"), "{said}");
}
