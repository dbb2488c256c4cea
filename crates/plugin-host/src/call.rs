//! The frame around every call: its turn, its depth, its time, and what is said when it breaks.

use std::{
    fmt,
    future::Future,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::{Limits, state::Call};

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

/// Why a call gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Breakdown {
    #[error("no component of `{plugin}` is loaded")]
    Unavailable { plugin: String },
    #[error("too many calls of plugins are running and waiting")]
    Shed,
    #[error("calls of plugins nest deeper than {limit}")]
    TooDeep { limit: usize },
    #[error("the component took longer than {limit:?}")]
    TimedOut { limit: Duration },
    #[error("the component trapped: {why}")]
    Trapped { why: String },
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

/// Lets in as many calls as may run at the same time, keeps a bounded number waiting and turns the others away.
pub(crate) struct Gate {
    running: Semaphore,
    waiting: AtomicUsize,
    queue: usize,
}

impl Gate {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self { running: Semaphore::new(limits.concurrency), waiting: AtomicUsize::new(0), queue: limits.queue }
    }

    /// Waits for a turn.
    pub(crate) async fn enter(&self, patience: Duration) -> Result<SemaphorePermit<'_>, Breakdown> {
        if let Ok(permit) = self.running.try_acquire() {
            return Ok(permit);
        }
        let place = Place::take(&self.waiting);
        if place.number > self.queue {
            return Err(Breakdown::Shed);
        }
        match tokio::time::timeout(patience, self.running.acquire()).await {
            Ok(Ok(permit)) => Ok(permit),
            Ok(Err(_)) | Err(_) => Err(Breakdown::Shed),
        }
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
        return Err(Breakdown::TooDeep { limit: limits.depth });
    }
    match tokio::time::timeout(limits.wall_clock, DEPTH.scope(depth, doing)).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) if error.is::<OutOfTime>() => Err(Breakdown::TimedOut { limit: limits.guest_cpu }),
        Ok(Err(error)) => Err(Breakdown::Trapped { why: why(&error) }),
        Err(_) => Err(Breakdown::TimedOut { limit: limits.wall_clock }),
    }
}

/// The cause without the backtrace, which names nothing that an operator knows.
fn why(error: &wasmtime::Error) -> String {
    error.root_cause().to_string()
}

/// Logs what a component wrote, and adds its last words to what is said about a trap.
pub(crate) fn conclude<T>(plugin: &str, call: &Call, outcome: Result<T, Breakdown>) -> Result<T, Breakdown> {
    let (stdout, stderr) = (call.stdout.text(), call.stderr.text());
    if let Some(text) = &stdout {
        tracing::info!(plugin, stream = "stdout", "{text}");
    }
    if let Some(text) = &stderr {
        tracing::warn!(plugin, stream = "stderr", "{text}");
    }
    outcome.map_err(|breakdown| match (breakdown, stderr) {
        (Breakdown::Trapped { why }, Some(said)) => Breakdown::Trapped { why: format!("{why}; it wrote: {said}") },
        (breakdown, _) => breakdown,
    })
}
