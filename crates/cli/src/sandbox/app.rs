//! The web app that a sandbox is for: its packages, and its development server, which runs as long as the sandbox.
//!
//! It is started as its developer would, by `npm run dev`, and tells on the same terminal where it is.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::{Context, anyhow, bail};
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::{
    process::{Child, Command},
    time::timeout,
};

use crate::terminal::Progress;

/// How long the development server may take to end before it is killed.
const END_TIME: Duration = Duration::from_secs(5);

/// A folder with a `package.json` that has a script `dev`.
pub(super) struct App {
    folder: PathBuf,
}

/// The development server. It is a process group of its own: npm, perhaps a shell, and the server.
pub(super) struct Running {
    folder: PathBuf,
    child: Child,
}

impl App {
    /// The app in a folder, on a machine that can run it.
    ///
    /// # Errors
    /// If the folder is no such app, or npm is missing.
    pub(super) async fn find(folder: &Path) -> anyhow::Result<Self> {
        let manifest = folder.join("package.json");
        let text = match std::fs::read(&manifest) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                bail!("there is no `{}`; `--app` takes the folder of a web app", manifest.display())
            }
            Err(error) => {
                return Err(anyhow::Error::new(error).context(format!("cannot read `{}`", manifest.display())));
            }
        };
        let manifest_says: serde_json::Value =
            serde_json::from_slice(&text).with_context(|| format!("`{}` is not JSON", manifest.display()))?;
        if manifest_says.pointer("/scripts/dev").is_none() {
            bail!("`{}` has no script `dev`, which would start the app's development server", manifest.display());
        }
        let app = Self { folder: folder.to_owned() };
        app.npm(&["--version"]).stdout(Stdio::null()).status().await.map_err(cannot_run_npm)?;
        Ok(app)
    }

    /// Where the app reads what it must know of the sandbox.
    pub(super) fn outputs(&self) -> PathBuf {
        self.folder.join("amplify_outputs.json")
    }

    /// Installs the app's packages if none are installed.
    pub(super) async fn ensure_packages(&self) -> anyhow::Result<()> {
        if self.folder.join("node_modules").is_dir() {
            return Ok(());
        }
        let command = if self.folder.join("package-lock.json").is_file() { "ci" } else { "install" };
        let shown = format!("`npm {command}` in `{}`", self.folder.display());
        let progress = Progress::start(format!("fetching the app's packages with {shown}"));
        let arguments = [command, "--no-audit", "--no-fund", "--loglevel=error"];
        let status = self.npm(&arguments).stdout(Stdio::null()).status().await.map_err(cannot_run_npm)?;
        if !status.success() {
            bail!("{shown} failed; it says why above");
        }
        progress.done();
        Ok(())
    }

    /// Starts the development server.
    pub(super) fn start(self) -> anyhow::Result<Running> {
        let mut npm = self.npm(&["run", "--silent", "dev"]);
        let child = npm.process_group(0).spawn().map_err(cannot_run_npm)?;
        Ok(Running { folder: self.folder, child })
    }

    fn npm(&self, arguments: &[&str]) -> Command {
        let mut npm = Command::new("npm");
        npm.args(arguments).current_dir(&self.folder).stdin(Stdio::null()).kill_on_drop(true);
        npm
    }
}

impl std::fmt::Display for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`npm run dev` in {}", self.folder.display())
    }
}

impl Running {
    /// Waits until told to stop, and ends the server.
    ///
    /// # Errors
    /// If the server ends by itself.
    pub(super) async fn until(mut self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        tokio::select! {
            status = self.child.wait() => {
                let status = status.context("cannot wait for the app's development server")?;
                bail!("`npm run dev` in `{}` ended ({status}); it says why above", self.folder.display())
            }
            () = stop => {}
        }
        self.send(Signal::TERM);
        if timeout(END_TIME, self.child.wait()).await.is_err() {
            self.send(Signal::KILL);
        }
        Ok(())
    }

    /// Sends a signal to all its processes; there may be none left.
    fn send(&self, signal: Signal) {
        let id = self.child.id().and_then(|id| i32::try_from(id).ok());
        if let Some(group) = id.and_then(Pid::from_raw) {
            let _ = kill_process_group(group, signal);
        }
    }
}

/// Whatever becomes of the sandbox, the server does not outlive it.
impl Drop for Running {
    fn drop(&mut self) {
        self.send(Signal::TERM);
    }
}

fn cannot_run_npm(error: std::io::Error) -> anyhow::Error {
    match error.kind() {
        ErrorKind::NotFound => anyhow!(
            "npm is not installed, which installs and starts the app; install Node.js with npm (https://nodejs.org)"
        ),
        _ => anyhow::Error::new(error).context("cannot run npm"),
    }
}
