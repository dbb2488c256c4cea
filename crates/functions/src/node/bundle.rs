//! Makes one module of a handler and what it imports, with the esbuild that the app has installed, as ampx does.

use std::{
    ffi::OsStr,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Stdio,
    time::SystemTime,
};

use serde::Deserialize;
use tempfile::TempDir;
use tokio::process::Command;

use super::NodeSettings;
use crate::Failure;

/// The scripts of the folder that a bundle lies in.
const SCRIPTS: [(&str, &str); 3] = [
    ("bundle.mjs", include_str!("bundle.mjs")),
    ("bootstrap.mjs", include_str!("bootstrap.mjs")),
    ("data-client.mjs", include_str!("data-client.mjs")),
];

/// A bundled handler, in a folder of its own that only this user can read.
#[derive(Debug)]
pub(super) struct Bundle {
    folder: TempDir,
    inputs: Vec<(PathBuf, Stamp)>,
}

/// What tells one text of a file from another: when it was written, and how long it is.
type Stamp = (SystemTime, u64);

/// What `bundle.mjs` says.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Made { inputs: Vec<PathBuf> },
    Mistake { mistake: String },
}

impl Bundle {
    /// Bundles the handler as it is now.
    pub(super) async fn make(settings: &NodeSettings) -> Result<Self, Failure> {
        let folder = tempfile::Builder::new()
            .prefix("sluice-function-")
            .tempdir()
            .map_err(|error| Failure::unknown(format!("cannot make a folder: {error}")))?;
        for (name, text) in SCRIPTS {
            std::fs::write(folder.path().join(name), text)
                .map_err(|error| Failure::unknown(format!("cannot write `{name}`: {error}")))?;
        }
        let output = node()
            .arg(folder.path().join("bundle.mjs"))
            .arg(&settings.handler)
            .arg(folder.path().join("index.mjs"))
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .output()
            .await
            .map_err(not_started)?;
        let said = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| Said::Mistake { mistake: String::from_utf8_lossy(&output.stderr).trim().to_owned() });
        match said {
            Said::Made { inputs } => {
                let inputs = inputs.into_iter().filter_map(|path| Some((path.clone(), changed(&path)?))).collect();
                Ok(Self { folder, inputs })
            }
            Said::Mistake { mistake } => {
                tracing::warn!(function = settings.name, "the function cannot be bundled: {mistake}");
                Err(Failure::Failed { error_type: "Runtime.UserCodeSyntaxError".to_owned(), message: mistake })
            }
        }
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Whether the files that it was made of are as they were.
    pub(super) fn is_current(&self) -> bool {
        self.inputs.iter().all(|(path, then)| changed(path) == Some(*then))
    }
}

fn changed(path: &Path) -> Option<Stamp> {
    let metadata = std::fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

/// Node.js with no variables of this process but the one by which programs are found.
pub(super) fn node() -> Command {
    let mut command = Command::new("node");
    command.env_clear();
    command.envs(std::env::vars_os().filter(|(name, _)| name == OsStr::new("PATH")));
    command
}

pub(super) fn not_started(error: std::io::Error) -> Failure {
    Failure::unknown(match error.kind() {
        ErrorKind::NotFound => {
            "Node.js is not installed, which runs the app's functions (https://nodejs.org)".to_owned()
        }
        _ => format!("Node.js cannot be started: {error}"),
    })
}
