//! One Node.js process of a function, which runs one event after the other.

use std::{process::Stdio, time::Duration};

use tempfile::TempDir;
use tokio::{
    io::{AsyncRead, AsyncReadExt},
    process::Child,
    sync::{mpsc, oneshot},
    task::JoinHandle,
};

use super::{
    NodeSettings,
    bundle::{self, Bundle},
    runtime::{Event, Runtime},
};
use crate::Failure;

/// How long a process may take to load its code, as on Lambda.
const LONGEST_START: Duration = Duration::from_secs(10);
/// What Amplify gives a function, in MB.
const MEMORY_MB: &str = "512";
/// The longest piece of a line that is logged at once.
const LONGEST_LINE: usize = 16 * 1024;

/// A process. It is killed when it is dropped.
#[derive(Debug)]
pub(super) struct Worker {
    child: Child,
    events: mpsc::Sender<Event>,
    runtime: std::sync::Arc<Runtime>,
    function_arn: String,
    is_over: bool,
    server: JoinHandle<()>,
    /// Where its socket is.
    _folder: TempDir,
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Worker {
    /// Starts a process for the bundle of a function.
    pub(super) async fn start(settings: &NodeSettings, bundle: &Bundle) -> Result<Self, Failure> {
        let folder = tempfile::Builder::new()
            .prefix("sluice-rt-")
            .tempdir()
            .map_err(|error| Failure::unknown(format!("cannot make a folder: {error}")))?;
        let socket = folder.path().join("s");
        let (events, receiver) = mpsc::channel(1);
        let runtime = Runtime::new(receiver);
        let serving = std::sync::Arc::clone(&runtime)
            .listen(&socket)
            .map_err(|error| Failure::unknown(format!("cannot listen at `{}`: {error}", socket.display())))?;
        let server = tokio::spawn(serving);
        let mut command = bundle::node();
        command
            .arg("--enable-source-maps")
            .arg(bundle.folder().join("bootstrap.mjs"))
            .current_dir(bundle.folder())
            .envs(of_lambda(settings))
            .env("LAMBDA_TASK_ROOT", bundle.folder())
            .envs((settings.environment)())
            .env("AWS_LAMBDA_RUNTIME_API", &socket)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        let mut child = command.spawn().map_err(bundle::not_started)?;
        if let Some(stdout) = child.stdout.take() {
            tokio::spawn(log(stdout, settings.name.clone()));
        }
        if let Some(stderr) = child.stderr.take() {
            tokio::spawn(log(stderr, settings.name.clone()));
        }
        let function_arn = format!("arn:aws:lambda:{}:000000000000:function:{}", settings.region, settings.name);
        Ok(Self { child, events, runtime, function_arn, is_over: false, server, _folder: folder })
    }

    /// Whether it can take another event.
    pub(super) fn is_alive(&mut self) -> bool {
        !self.is_over && matches!(self.child.try_wait(), Ok(None))
    }

    /// Runs one event.
    pub(super) async fn run(&mut self, event: &str, timeout: Duration) -> Result<String, Failure> {
        let id = uuid::Uuid::new_v4().to_string();
        let (taken, is_taken) = oneshot::channel();
        let (outcome, ended) = oneshot::channel();
        let event = Event {
            id: id.clone(),
            payload: event.to_owned(),
            function_arn: self.function_arn.clone(),
            timeout,
            taken,
            outcome,
        };
        if self.events.send(event).await.is_err() {
            self.is_over = true;
            return Err(Failure::unknown("the process of the function is gone"));
        }
        tokio::select! {
            Ok(()) = is_taken => {}
            status = self.child.wait() => return Err(self.exited(&id, status)),
            () = tokio::time::sleep(LONGEST_START) => return Err(self.over(&id, LONGEST_START)),
        }
        tokio::select! {
            // What it said before it ended counts.
            biased;
            Ok(outcome) = ended => outcome,
            status = self.child.wait() => Err(self.exited(&id, status)),
            () = tokio::time::sleep(timeout) => Err(self.over(&id, timeout)),
        }
    }

    fn exited(&mut self, id: &str, status: std::io::Result<std::process::ExitStatus>) -> Failure {
        self.is_over = true;
        self.runtime.broken().unwrap_or_else(|| {
            let how = status.map_or_else(|error| error.to_string(), |status| status.to_string());
            let message = format!("RequestId: {id} Error: Runtime exited with error: {how}");
            Failure::Failed { error_type: "Runtime.ExitError".to_owned(), message }
        })
    }

    fn over(&mut self, id: &str, limit: Duration) -> Failure {
        self.is_over = true;
        // Dropped soon, it is killed then at the latest.
        let _ = self.child.start_kill();
        let message = format!("RequestId: {id} Error: Task timed out after {:.2} seconds", limit.as_secs_f32());
        Failure::Failed { error_type: "Sandbox.Timedout".to_owned(), message }
    }
}

/// The variables that Lambda sets:
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime>.
fn of_lambda(settings: &NodeSettings) -> Vec<(String, String)> {
    let NodeSettings { name, region, .. } = settings;
    [
        ("AWS_DEFAULT_REGION", region.as_str()),
        ("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs20.x"),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", MEMORY_MB),
        ("AWS_LAMBDA_FUNCTION_NAME", name.as_str()),
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
        ("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
        ("AWS_LAMBDA_LOG_GROUP_NAME", &format!("/aws/lambda/{name}")),
        ("AWS_LAMBDA_LOG_STREAM_NAME", "sandbox"),
        ("AWS_REGION", region.as_str()),
        ("LANG", "en_US.UTF-8"),
        ("TZ", ":UTC"),
        ("_HANDLER", "index.handler"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

/// Logs what a process prints, line by line.
async fn log(mut output: impl AsyncRead + Unpin, function: String) {
    let mut buffer = vec![0; LONGEST_LINE];
    let mut pending = Vec::new();
    while let Ok(count @ 1..) = output.read(&mut buffer).await {
        for byte in buffer.iter().take(count) {
            match byte {
                b'\n' => say(&function, &mut pending),
                byte => pending.push(*byte),
            }
            if pending.len() >= LONGEST_LINE {
                say(&function, &mut pending);
            }
        }
    }
    say(&function, &mut pending);
}

fn say(function: &str, line: &mut Vec<u8>) {
    if !line.is_empty() {
        tracing::info!(function, "{}", String::from_utf8_lossy(line));
    }
    line.clear();
}
