//! The threads that serve connections.
//!
//! Each has a runtime of its own, and a connection stays on the thread that it was given to. A request is then answered
//! without waking another thread: what it waits for, the database's answer included, wakes the one it runs on. On a runtime
//! that several threads share, these wake-ups are half of what a request costs.

use std::{
    future::Future,
    io,
    num::NonZero,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
};

/// Where connections are served. Its threads end when it is dropped, with all that still runs on them.
pub struct Workers {
    workers: Vec<Worker>,
    /// Where the search for the next one begins.
    next: AtomicUsize,
}

struct Worker {
    runtime: Handle,
    /// Held once by each connection, so that its count says how many there are.
    connections: Arc<()>,
    /// Ends the thread when it is dropped. `None` if the runtime is somebody else's.
    _end: Option<oneshot::Sender<()>>,
}

impl Workers {
    /// As many threads as there are processors for this process.
    ///
    /// # Errors
    ///
    /// If the system gives no more threads or files.
    pub fn start() -> io::Result<Self> {
        Self::of(thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN))
    }

    fn of(count: NonZero<usize>) -> io::Result<Self> {
        let workers = (0..count.get()).map(Worker::start).collect::<io::Result<_>>()?;
        Ok(Self { workers, next: AtomicUsize::new(0) })
    }

    /// No threads: connections are served on the runtime that this is called on.
    ///
    /// # Panics
    ///
    /// Outside of a runtime.
    #[must_use]
    pub fn here() -> Self {
        let worker = Worker { runtime: Handle::current(), connections: Arc::default(), _end: None };
        Self { workers: vec![worker], next: AtomicUsize::new(0) }
    }

    /// Serves a connection on the thread with the fewest. Those that have as many take turns.
    pub(crate) fn spawn(&self, connection: impl Future<Output = ()> + Send + 'static) {
        let first = self.next.fetch_add(1, Ordering::Relaxed) % self.workers.len().max(1);
        let (before, from) = self.workers.split_at_checked(first).unwrap_or_default();
        let fewest = from.iter().chain(before).min_by_key(|worker| Arc::strong_count(&worker.connections));
        if let Some(worker) = fewest {
            let counted = Arc::clone(&worker.connections);
            worker.runtime.spawn(async move {
                let _counted = counted;
                connection.await;
            });
        }
    }
}

impl Worker {
    fn start(number: usize) -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (end, ended) = oneshot::channel::<()>();
        thread::Builder::new().name(format!("sluice-worker-{number}")).spawn(move || {
            // The sender is dropped, never used.
            let _ = runtime.block_on(ended);
        })?;
        Ok(Self { runtime: handle, connections: Arc::default(), _end: Some(end) })
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;

    use super::*;

    /// What a connection does that says on which thread it is, and ends when it is told to.
    fn connection(said: &mpsc::UnboundedSender<String>) -> (impl Future<Output = ()> + use<>, oneshot::Sender<()>) {
        let (said, (end, ended)) = (said.clone(), oneshot::channel());
        let work = async move {
            said.send(thread::current().name().unwrap_or_default().to_owned()).unwrap();
            let _ = ended.await;
            said.send("ended".to_owned()).unwrap();
        };
        (work, end)
    }

    #[tokio::test]
    async fn a_connection_goes_where_the_fewest_are() {
        let workers = Workers::of(NonZero::new(2).unwrap()).unwrap();
        let (said, mut hears) = mpsc::unbounded_channel();
        let mut open = Vec::new();
        for _ in 0..4 {
            let (work, end) = connection(&said);
            workers.spawn(work);
            open.push((hears.recv().await.unwrap(), end));
        }
        let on = |name: &str, open: &[(String, oneshot::Sender<()>)]| open.iter().filter(|(at, _)| at == name).count();
        assert_eq!((on("sluice-worker-0", &open), on("sluice-worker-1", &open)), (2, 2));

        let (left, mut stay): (Vec<_>, Vec<_>) = open.into_iter().partition(|(name, _)| name == "sluice-worker-1");
        for (_, end) in left {
            end.send(()).unwrap();
            assert_eq!(hears.recv().await.unwrap(), "ended");
        }
        // What counts a connection goes with it, a moment after its last word.
        while workers.workers.iter().map(|worker| Arc::strong_count(&worker.connections)).sum::<usize>() > 4 {
            tokio::task::yield_now().await;
        }
        for _ in 0..2 {
            let (work, end) = connection(&said);
            workers.spawn(work);
            stay.push((hears.recv().await.unwrap(), end));
        }
        assert_eq!((on("sluice-worker-0", &stay), on("sluice-worker-1", &stay)), (2, 2));
    }

    #[tokio::test]
    async fn short_connections_take_turns() {
        let workers = Workers::of(NonZero::new(3).unwrap()).unwrap();
        let (said, mut hears) = mpsc::unbounded_channel();
        let mut names = Vec::new();
        for _ in 0..3 {
            let (work, end) = connection(&said);
            workers.spawn(work);
            names.push(hears.recv().await.unwrap());
            end.send(()).unwrap();
            assert_eq!(hears.recv().await.unwrap(), "ended");
        }
        names.sort();
        assert_eq!(names, ["sluice-worker-0", "sluice-worker-1", "sluice-worker-2"]);
    }

    #[tokio::test]
    async fn threads_end_with_what_runs_on_them() {
        let workers = Workers::of(NonZero::<usize>::MIN).unwrap();
        let (begun, begins) = oneshot::channel();
        let (held, released) = oneshot::channel::<()>();
        workers.spawn(async move {
            let _held = held;
            begun.send(()).unwrap();
            std::future::pending().await
        });
        begins.await.unwrap();
        drop(workers);
        assert!(released.await.is_err(), "it was dropped with its thread's runtime");
    }
}
