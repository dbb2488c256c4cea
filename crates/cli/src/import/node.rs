//! Runs `read.mjs` with Node.js on an app. The app's code runs as ampx would run it, with what the app has installed.

use std::{io::ErrorKind, path::Path, process::Stdio};

use anyhow::{Context, anyhow, bail};
use tokio::process::Command;

use super::document::Answer;

/// The scripts, by the names under which they import each other.
const SCRIPTS: [(&str, &str); 7] = [
    ("read.mjs", include_str!("read.mjs")),
    ("describe.mjs", include_str!("describe.mjs")),
    ("hooks.mjs", include_str!("hooks.mjs")),
    ("toolchain.mjs", include_str!("toolchain.mjs")),
    ("backend.mjs", include_str!("backend.mjs")),
    ("aliases.mjs", include_str!("aliases.mjs")),
    ("scripts.mjs", include_str!("scripts.mjs")),
];

/// Reads the app at a path, without the parts of its schema that are named.
pub(super) async fn read(path: &Path, left_out: &[String]) -> anyhow::Result<Answer> {
    let folder = tempfile::Builder::new().prefix("sluice-import-").tempdir().context("cannot make a folder")?;
    for (name, text) in SCRIPTS {
        let script = folder.path().join(name);
        std::fs::write(&script, text).with_context(|| format!("cannot write `{}`", script.display()))?;
    }
    let answer = folder.path().join("answer.json");
    let output = Command::new("node")
        .arg(folder.path().join("read.mjs"))
        .arg(path)
        .arg(&answer)
        .args(left_out)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output()
        .await
        .map_err(|error| match error.kind() {
            ErrorKind::NotFound => anyhow!(
                "Node.js is not installed, which reads the app's TypeScript; install Node.js 20.6 or newer \
                 (https://nodejs.org)"
            ),
            _ => anyhow::Error::new(error).context("cannot run Node.js"),
        })?;
    match std::fs::read_to_string(&answer) {
        Ok(text) => Answer::parse(&text),
        // The app's code ended the process, or this Node.js is too old for the script.
        Err(_) => bail!(
            "Node.js ended without an answer ({}); Node.js 20.6 or newer is needed: {}",
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        ),
    }
}
