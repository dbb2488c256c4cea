//! Runs `read.mjs` with Node.js on an app. The app's code runs as ampx would run it, with what the app has installed, but with
//! none of the environment's variables except those that the user names.

use std::{
    ffi::OsString,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, anyhow, bail};
use tempfile::TempDir;
use tokio::process::Command;

use super::document::{self, Answer, Files};

/// The variable by which Node.js is found. The scripts take it away before any code of the app runs.
const PATH: &str = "PATH";

/// The scripts, by the names under which they import each other.
const SCRIPTS: [(&str, &str); 11] = [
    ("read.mjs", include_str!("read.mjs")),
    ("describe.mjs", include_str!("describe.mjs")),
    ("hooks.mjs", include_str!("hooks.mjs")),
    ("toolchain.mjs", include_str!("toolchain.mjs")),
    ("backend.mjs", include_str!("backend.mjs")),
    ("aliases.mjs", include_str!("aliases.mjs")),
    ("scripts.mjs", include_str!("scripts.mjs")),
    ("functions.mjs", include_str!("functions.mjs")),
    ("left.mjs", include_str!("left.mjs")),
    ("pool.mjs", include_str!("pool.mjs")),
    ("record.mjs", include_str!("record.mjs")),
];

/// The scripts on the disk, for as long as an import takes.
#[derive(Debug)]
pub(super) struct Reader {
    folder: TempDir,
}

impl Reader {
    /// Writes the scripts into a folder of their own.
    pub(super) fn new() -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new().prefix("sluice-import-").tempdir().context("cannot make a folder")?;
        for (name, text) in SCRIPTS {
            let script = folder.path().join(name);
            std::fs::write(&script, text).with_context(|| format!("cannot write `{}`", script.display()))?;
        }
        Ok(Self { folder })
    }

    /// Says which files of the app at a path would be run, without running them.
    pub(super) async fn find(&self, path: &Path) -> anyhow::Result<Files> {
        document::files(&self.run(&["--find".into(), path.into()], &[], &[]).await?)
    }

    /// Reads the app at a path, without the parts of its schema that are named, and with the named variables.
    pub(super) async fn read(&self, path: &Path, left_out: &[String], variables: &[String]) -> anyhow::Result<Answer> {
        let left_out: Vec<OsString> = left_out.iter().map(OsString::from).collect();
        Answer::parse(&self.run(&[path.into()], &left_out, variables).await?)
    }

    async fn run(&self, before: &[OsString], after: &[OsString], variables: &[String]) -> anyhow::Result<String> {
        let answer: PathBuf = self.folder.path().join("answer.json");
        // That of an earlier run is none of this one's.
        let _ = std::fs::remove_file(&answer);
        let kept = std::env::vars_os()
            .filter(|(name, _)| name == PATH || variables.iter().any(|variable| name == variable.as_str()));
        let output = Command::new("node")
            .arg(self.folder.path().join("read.mjs"))
            .args(before)
            .arg(&answer)
            .args(after)
            .env_clear()
            .envs(kept)
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
            Ok(text) => Ok(text),
            // The app's code ended the process, or this Node.js is too old for the script.
            Err(_) => bail!(
                "Node.js ended without an answer ({}); Node.js 20.6 or newer is needed: {}",
                output.status,
                String::from_utf8_lossy(&output.stderr).trim()
            ),
        }
    }
}
