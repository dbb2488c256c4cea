//! `sluice sandbox exec`: a command, such as the tests of an app, beside a sandbox of its own.

use std::{
    path::Path,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use anyhow::{Context, bail};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{
    process::{Child, Command},
    time::sleep,
};

use crate::{args, signals};

/// How often it is looked whether the sandbox is there.
const POLL: Duration = Duration::from_millis(50);

/// The command has ended, and not well.
#[derive(Debug, thiserror::Error)]
#[error("the command ended with the code {0}")]
pub(crate) struct Ended(pub(crate) u8);

/// Runs a command while a fresh sandbox serves: on a free port, with records and users of its own that end with it.
pub(crate) async fn run(options: &args::Sandbox, command: &[String]) -> anyhow::Result<()> {
    let (program, arguments) = command.split_first().context("a command is missing behind `--`")?;
    let folder = TempDir::with_prefix("sluice-exec-").context("there is no room for a folder")?;
    let outputs = folder.path().join("amplify_outputs.json");
    let mut sandbox = start(options, folder.path(), &outputs)?;
    let told = until_told(&mut sandbox, &outputs).await?;
    let text = |path: &str| told.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
    let endpoint = text("/data/url");
    // The file says `HTTP://`, for the sake of Amplify's client.
    let url = endpoint.strip_suffix("/graphql").unwrap_or(&endpoint).replacen("HTTP://", "http://", 1);
    let mut running = Command::new(program);
    running.args(arguments).kill_on_drop(true);
    running.env("AMPLIFY_DATA_GRAPHQL_ENDPOINT", format!("{url}/graphql")).env("SLUICE_URL", url);
    running.env("SLUICE_API_KEY", text("/data/api_key")).env("SLUICE_OUTPUTS", &outputs);
    let mut running = running.spawn().with_context(|| format!("`{program}` cannot be started"))?;
    let ended = tokio::select! {
        ended = running.wait() => ended.context("the command cannot be waited for")?,
        () = signals::stop() => bail!("stopped before the command ended"),
        status = sandbox.wait() => bail!("the sandbox ended before the command: {}", status.context("it cannot be waited for")?),
    };
    stop(&mut sandbox).await;
    match code_of(ended) {
        0 => Ok(()),
        code => Err(Ended(code).into()),
    }
}

/// A process of its own, so that nothing of it outlives the command or gets in its way.
fn start(options: &args::Sandbox, state: &Path, outputs: &Path) -> anyhow::Result<Child> {
    let mut sandbox = Command::new(std::env::current_exe().context("this program's own file is not known")?);
    sandbox.arg("sandbox");
    if let Some(file) = &options.configuration.config {
        sandbox.arg("--config").arg(file);
    }
    if options.no_build {
        sandbox.arg("--no-build");
    }
    sandbox.env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_STATE_DIR", state).env("SLUICE_OUTPUTS", outputs);
    sandbox.env_remove("SLUICE_STORE_PATH").env_remove("SLUICE_MANAGEMENT_LISTEN").stdout(Stdio::null());
    sandbox.kill_on_drop(true).spawn().context("the sandbox cannot be started")
}

/// What clients are told, once the sandbox serves: it tells them after it has begun to listen.
async fn until_told(sandbox: &mut Child, outputs: &Path) -> anyhow::Result<Value> {
    loop {
        if let Some(status) = sandbox.try_wait().context("the sandbox cannot be waited for")? {
            bail!("the sandbox did not start: {status}");
        }
        match std::fs::read(outputs) {
            Ok(text) => return serde_json::from_slice(&text).context("what clients are told is not JSON"),
            Err(_) => sleep(POLL).await,
        }
    }
}

async fn stop(sandbox: &mut Child) {
    let process = sandbox.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
    // It may have ended by itself.
    let is_told = process.is_some_and(|process| kill_process(process, Signal::TERM).is_ok());
    if is_told {
        drop(sandbox.wait().await);
    }
}

/// A command that a signal ended has no code; 1 says that it ended badly.
fn code_of(ended: ExitStatus) -> u8 {
    ended.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)
}
