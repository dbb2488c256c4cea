//! Work that outlives the connection it was asked for on: it is counted, so that a shutdown can wait for it.

use std::{
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use tokio::{runtime::Handle, sync::Notify, task::JoinHandle};

/// Starts tasks and waits for the last of them. Cheap to clone; all clones count together.
#[derive(Clone, Default)]
pub struct Background {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    running: AtomicUsize,
    idle: Notify,
}

impl Background {
    /// Starts a task. It runs to its end, whether or not anybody waits for the handle.
    pub fn spawn<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
        tokio::spawn(self.count(work))
    }

    /// Counts work that somebody else starts as a task, from now to its end.
    pub fn count<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + 'static {
        let running = Running::count(&self.shared);
        async move {
            let _running = running;
            work.await
        }
    }

    /// Runs work where it is awaited. If whoever awaits it goes away, it becomes a task and runs to its end all the same.
    /// That spares the wake-ups of a task for the work that is waited for, which is nearly all.
    pub fn finish<W>(&self, work: W) -> Finishing<W>
    where
        W: Future + Send + 'static,
        W::Output: Send,
    {
        Finishing { work: Some(Box::pin(work)), running: Some(Running::count(&self.shared)) }
    }

    /// Waits until no task runs.
    pub async fn idle(&self) {
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

/// Work that is being waited for.
pub struct Finishing<W>
where
    W: Future + Send + 'static,
    W::Output: Send,
{
    /// `None` once it has ended.
    work: Option<Pin<Box<W>>>,
    running: Option<Running>,
}

/// The work panicked.
#[derive(Debug, thiserror::Error)]
#[error("it panicked")]
pub struct Panicked;

impl<W> Future for Finishing<W>
where
    W: Future + Send + 'static,
    W::Output: Send,
{
    type Output = Result<W::Output, Panicked>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(work) = &mut self.work else { return Poll::Ready(Err(Panicked)) };
        let ended = match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(output)) => Ok(output),
            Err(_) => Err(Panicked),
        };
        self.work = None;
        self.running = None;
        Poll::Ready(ended)
    }
}

impl<W> Drop for Finishing<W>
where
    W: Future + Send + 'static,
    W::Output: Send,
{
    fn drop(&mut self) {
        // Without a runtime there is nothing left that could run it.
        if let (Some(work), Some(running), Ok(runtime)) = (self.work.take(), self.running.take(), Handle::try_current())
        {
            runtime.spawn(async move {
                let _running = running;
                work.await;
            });
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
    async fn work_that_nobody_waits_for_any_more_is_finished() {
        let background = Background::default();
        let (start, started) = oneshot::channel::<()>();
        let (done, finished) = oneshot::channel();
        let mut work = Box::pin(background.finish(async move {
            started.await.unwrap();
            done.send(7).unwrap();
        }));
        let first = std::future::poll_fn(|context| Poll::Ready(work.as_mut().poll(context).is_pending())).await;
        assert!(first, "it waits");
        drop(work);
        start.send(()).unwrap();
        assert_eq!(finished.await, Ok(7));
        background.idle().await;
    }

    #[tokio::test]
    async fn a_panic_is_an_error_of_the_work_alone() {
        let background = Background::default();
        assert_eq!(background.finish(async { 7 }).await.ok(), Some(7));
        assert!(background.finish(async { panic!("on purpose") }).await.is_err());
        background.idle().await;
    }

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
