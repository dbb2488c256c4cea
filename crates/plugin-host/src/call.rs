//! The frame around every call: its turn, its depth, its time, and what is said when it breaks.

use std::{
    fmt,
    future::Future,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use tokio::sync::{Semaphore, SemaphorePermit};
use wasmtime::PoolConcurrencyLimitError;

use crate::{
    DataImport, Limits,
    state::{CallStore, MemoryRefused},
};
use std::sync::Arc;

tokio::task_local! {
    /// How many calls of components this task is inside of. Work that goes on in another task takes it along, see
    /// [`on_a_task_of_its_own`].
    static DEPTH: usize;
}

/// Runs what a guest imports. A guest's call runs on a small stack of its own, which is none to parse a document on; a
/// task has the stack of its thread. `None` if the work broke off.
pub(crate) async fn on_a_task_of_its_own<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Option<T> {
    let depth = DEPTH.try_with(|depth| *depth).unwrap_or(0);
    tokio::spawn(DEPTH.scope(depth, work)).await.ok()
}

/// What a component can reach during one call, beside its arguments.
#[derive(Clone)]
pub(crate) struct Reach<'a> {
    /// Its environment.
    pub(crate) environment: &'a [(String, String)],
    /// The app's own API, where its world imports that.
    pub(crate) data: Option<Arc<dyn DataImport>>,
}

impl Reach<'_> {
    /// Nothing.
    pub(crate) const NOTHING: Self = Self { environment: &[], data: None };
}

/// Why a call gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Breakdown {
    /// There is no component to call.
    #[error("no component of `{plugin}` is loaded")]
    NotLoaded {
        /// The plugin's name.
        plugin: String,
    },
    /// The plugin's queue is full, or its turn did not come in time.
    #[error("{running} calls of `{plugin}` are running, and {waiting} more may wait")]
    Queue {
        /// The plugin's name.
        plugin: String,
        /// How many calls of it may run at the same time.
        running: usize,
        /// How many may wait.
        waiting: usize,
    },
    /// Components called each other too often.
    #[error("calls of plugins nest deeper than {limit}")]
    Depth {
        /// How deep they may.
        limit: usize,
    },
    /// The component or what it imports took too long.
    #[error("the component took longer than {limit:?}")]
    Time {
        /// How long it may.
        limit: Duration,
    },
    /// The component wanted more memory.
    #[error("the component wanted more memory than {limit_bytes} bytes")]
    Memory {
        /// How much it may have.
        limit_bytes: usize,
    },
    /// The component answered more, or gave more to an import.
    #[error("the component gave more than {limit_bytes} bytes in one answer or to one import")]
    Answer {
        /// How much it may give.
        limit_bytes: usize,
    },
    /// The component did what no component may.
    #[error("the component trapped: {why}")]
    Trap {
        /// What the engine says.
        why: String,
    },
}

impl Breakdown {
    /// One word for it, for logs and metrics.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::NotLoaded { .. } => "not-loaded",
            Self::Queue { .. } => "queue",
            Self::Depth { .. } => "depth",
            Self::Time { .. } => "time",
            Self::Memory { .. } => "memory",
            Self::Answer { .. } => "answer",
            Self::Trap { .. } => "trap",
        }
    }
}

/// What one call did, for operators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallReport {
    /// The plugin's name.
    pub plugin: String,
    /// SHA-256 of the component that was called, in hex; `None` if there was none.
    pub digest: Option<String>,
    /// How long it took, the wait for its turn included.
    pub took: Duration,
    /// How often it called the app's API.
    pub data_calls: u32,
    /// The most linear memory it had.
    pub memory_bytes: usize,
    /// What it wrote to stdout and stderr, up to a cap; `None` if that is nothing.
    pub output: Option<String>,
}

/// The error with which a guest that ran for too long is interrupted.
#[derive(Debug)]
pub(crate) struct OutOfTime;

impl fmt::Display for OutOfTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the component used up its time")
    }
}

impl std::error::Error for OutOfTime {}

/// Lets in as many calls of a plugin as may run at the same time, keeps a bounded number waiting and turns the others away.
pub(crate) struct Gate {
    turns: Semaphore,
    waiting: AtomicUsize,
    running: usize,
    queue: usize,
}

impl Gate {
    pub(crate) fn new(limits: &Limits) -> Self {
        let running = limits.concurrency.min(Semaphore::MAX_PERMITS);
        Self { turns: Semaphore::new(running), waiting: AtomicUsize::new(0), running, queue: limits.queue }
    }

    /// Waits for a turn.
    pub(crate) async fn enter(&self, plugin: &str, patience: Duration) -> Result<SemaphorePermit<'_>, Breakdown> {
        if let Ok(permit) = self.turns.try_acquire() {
            return Ok(permit);
        }
        let full = || Breakdown::Queue { plugin: plugin.to_owned(), running: self.running, waiting: self.queue };
        let place = Place::take(&self.waiting);
        if place.number > self.queue {
            return Err(full());
        }
        match tokio::time::timeout(patience, self.turns.acquire()).await {
            Ok(Ok(permit)) => Ok(permit),
            Ok(Err(_)) | Err(_) => Err(full()),
        }
    }

    /// How many calls wait for their turn.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }
}

/// A place in the queue, given up on drop.
struct Place<'gate> {
    waiting: &'gate AtomicUsize,
    number: usize,
}

impl<'gate> Place<'gate> {
    fn take(waiting: &'gate AtomicUsize) -> Self {
        Self { waiting, number: waiting.fetch_add(1, Ordering::Relaxed) + 1 }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Runs what a call does within its wall clock and one level deeper than its caller.
pub(crate) async fn bounded<T>(
    limits: &Limits,
    doing: impl Future<Output = wasmtime::Result<T>>,
) -> Result<T, Breakdown> {
    let depth = DEPTH.try_with(|depth| *depth).unwrap_or(0) + 1;
    if depth > limits.depth {
        return Err(Breakdown::Depth { limit: limits.depth });
    }
    match tokio::time::timeout(limits.wall_clock, DEPTH.scope(depth, doing)).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => Err(breakdown(limits, &error)),
        Err(_) => Err(Breakdown::Time { limit: limits.wall_clock }),
    }
}

/// What the engine says if an answer is larger than [`Limits::output_bytes`]. It has no type for that.
const ANSWER_TOO_LARGE: &str = "fuel allocated for hostcalls has been exhausted";

fn breakdown(limits: &Limits, error: &wasmtime::Error) -> Breakdown {
    // The backtrace above the cause names nothing that an operator knows.
    let why = error.root_cause().to_string();
    if error.is::<OutOfTime>() {
        Breakdown::Time { limit: limits.guest_cpu }
    } else if error.is::<MemoryRefused>() {
        Breakdown::Memory { limit_bytes: limits.memory_bytes }
    } else if error.is::<PoolConcurrencyLimitError>() {
        Breakdown::Trap { why: format!("there is no room for one more instance ({why})") }
    } else if why.contains(ANSWER_TOO_LARGE) {
        Breakdown::Answer { limit_bytes: limits.output_bytes }
    } else {
        Breakdown::Trap { why }
    }
}

/// Logs what a component wrote.
pub(crate) fn log_output(plugin: &str, digest: &str, call: &CallStore) {
    if let Some(text) = call.stdout.text() {
        tracing::info!(plugin, digest, stream = "stdout", "{text}");
    }
    if let Some(text) = call.stderr.text() {
        tracing::warn!(plugin, digest, stream = "stderr", "{text}");
    }
}
