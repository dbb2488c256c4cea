//! Work that outlives the connection it was asked for on: it is counted, so that a shutdown can wait for it.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{sync::Notify, task::JoinHandle};

/// Starts tasks and waits for the last of them. Cheap to clone; all clones count together.
#[derive(Clone, Default)]
pub(crate) struct Background {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    running: AtomicUsize,
    idle: Notify,
}

impl Background {
    /// Starts a task. It runs to its end, whether or not anybody waits for the handle.
    pub(crate) fn spawn<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
        let running = Running::count(&self.shared);
        tokio::spawn(async move {
            let _running = running;
            work.await
        })
    }

    /// Waits until no task runs.
    pub(crate) async fn idle(&self) {
        let mut idle = std::pin::pin!(self.shared.idle.notified());
        loop {
            // Registered before the count is read, so that the last task's end is not missed.
            idle.as_mut().enable();
            if self.shared.running.load(Ordering::SeqCst) == 0 {
                return;
            }
            idle.as_mut().await;
            idle.set(self.shared.idle.notified());
        }
    }
}

/// Counts a task from its start to its end, however it ends.
struct Running(Arc<Shared>);

impl Running {
    fn count(shared: &Arc<Shared>) -> Self {
        shared.running.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(shared))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if self.0.running.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.0.idle.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot;

    use super::*;

    #[tokio::test]
    async fn idle_comes_with_the_end_of_the_last_task_also_if_it_panics() {
        let background = Background::default();
        background.idle().await;

        let (finish, finished) = oneshot::channel::<()>();
        let first = background.spawn(finished);
        let second = background.spawn(async { panic!("on purpose") });
        let waiting = tokio::spawn({
            let background = background.clone();
            async move { background.idle().await }
        });
        assert!(second.await.is_err());
        assert!(!waiting.is_finished());
        finish.send(()).unwrap();
        waiting.await.unwrap();
        assert!(first.is_finished());
    }
}
