//! Long work takes turns, so that short work finds a thread that is free soon.
//!
//! A connection stays on its thread, and what runs there holds up the others of the thread until it waits for something. An
//! operation that has run for [`SHORT`] goes on only when it has a turn, of which there are half as many as threads. A turn
//! lasts until the operation waits and all else that is ready on its thread has gone on. Callers take turns with each other:
//! one with many long operations waits for its own.

use std::{
    future::{Future, poll_fn},
    num::NonZero,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
    thread,
    time::{Duration, Instant},
};

use futures_util::task::AtomicWaker;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    task::yield_now,
};

/// How long an operation may run before it needs turns. What is asked for most, single records and short lists, takes less.
const SHORT: Duration = Duration::from_millis(1);

/// Text of so many bytes is long work from its beginning: reading it is one stretch.
const LONG_TEXT_BYTES: usize = 16 * 1024;

/// The turns of all callers. Clones share them.
#[derive(Clone)]
pub(crate) struct Turns(Arc<Semaphore>);

/// The turns of one caller, which its operations share.
#[derive(Clone)]
pub(crate) struct OfCaller(Arc<Semaphore>);

/// A turn, until this is dropped.
struct Turn<'a> {
    _of_all: Option<SemaphorePermit<'a>>,
    _of_caller: Option<SemaphorePermit<'a>>,
}

impl Turns {
    /// Half as many as this process has processors, which is how many threads serve connections.
    pub(crate) fn new() -> Self {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        Self::of(threads / 2)
    }

    fn of(turns: usize) -> Self {
        Self(Arc::new(Semaphore::new(turns.clamp(1, Semaphore::MAX_PERMITS))))
    }

    /// Runs the work of a caller, which begins with reading `text_bytes`.
    pub(crate) async fn run<T>(&self, caller: &OfCaller, text_bytes: usize, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        if text_bytes <= LONG_TEXT_BYTES
            && let Some(output) = run_short(work.as_mut()).await
        {
            return output;
        }
        let wakes = Arc::new(Wakes::default());
        let waker = Waker::from(Arc::clone(&wakes));
        loop {
            let turn = self.next(Some(caller)).await;
            let polled = work.as_mut().poll(&mut Context::from_waker(&waker));
            turn.end().await;
            match polled {
                Poll::Ready(output) => return output,
                Poll::Pending => wakes.wait().await,
            }
        }
    }

    /// Reads text of so many bytes in one stretch. It is not known yet, or does not matter, whose it is.
    pub(crate) async fn read<T>(&self, text_bytes: usize, read: impl FnOnce() -> T) -> T {
        if text_bytes <= LONG_TEXT_BYTES {
            return read();
        }
        let turn = self.next(None).await;
        let output = read();
        turn.end().await;
        output
    }

    async fn next<'a>(&'a self, caller: Option<&'a OfCaller>) -> Turn<'a> {
        let of_caller = match caller {
            // The semaphores are never closed.
            Some(OfCaller(turns)) => turns.acquire().await.ok(),
            None => None,
        };
        Turn { _of_all: self.0.acquire().await.ok(), _of_caller: of_caller }
    }
}

impl Default for OfCaller {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(1)))
    }
}

impl Turn<'_> {
    /// Ends it once all else that is ready on the thread has gone on.
    async fn end(self) {
        yield_now().await;
    }
}

/// Runs work until it ends, or has run for [`SHORT`] and is to go on at once.
async fn run_short<T>(mut work: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    let mut ran = Duration::ZERO;
    poll_fn(|context| {
        // It was woken, perhaps: long work is looked at once more.
        if ran >= SHORT {
            return Poll::Ready(None);
        }
        let began = Instant::now();
        let polled = work.as_mut().poll(context);
        ran = ran.saturating_add(began.elapsed());
        polled.map(Some)
    })
    .await
}

/// Tells whether what long work waits for has come, also while it waits for its turn.
#[derive(Default)]
struct Wakes {
    task: AtomicWaker,
    is_woken: AtomicBool,
}

impl Wakes {
    async fn wait(&self) {
        poll_fn(|context| {
            self.task.register(context.waker());
            if self.is_woken.swap(false, Ordering::AcqRel) { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}

impl Wake for Wakes {
    fn wake(self: Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.task.wake();
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, rc::Rc};

    use tokio::task::LocalSet;

    use super::*;

    /// Says what it is each time it goes on.
    async fn steps(name: &'static str, count: usize, said: Rc<RefCell<Vec<&'static str>>>) {
        for _ in 0..count {
            said.borrow_mut().push(name);
            yield_now().await;
        }
    }

    #[tokio::test]
    async fn callers_take_turns_however_many_operations_one_of_them_has() {
        let (turns, said) = (Turns::of(1), Rc::new(RefCell::new(Vec::new())));
        let (many, one) = (OfCaller::default(), OfCaller::default());
        let local = LocalSet::new();
        for (name, caller) in [("many", &many), ("many", &many), ("many", &many), ("many", &many), ("one", &one)] {
            let (turns, caller, said) = (turns.clone(), caller.clone(), Rc::clone(&said));
            local.spawn_local(async move { turns.run(&caller, LONG_TEXT_BYTES + 1, steps(name, 3, said)).await });
        }
        local.await;
        let last = said.borrow().iter().rposition(|name| *name == "one").unwrap();
        assert_eq!(said.borrow().len(), 15);
        assert!(last <= 6, "the only operation of a caller goes on at every other turn: {:?}", said.borrow());
    }

    #[tokio::test]
    async fn short_work_needs_no_turn() {
        let (turns, caller) = (Turns::of(1), OfCaller::default());
        let held = turns.next(Some(&caller)).await;
        assert_eq!(turns.run(&caller, LONG_TEXT_BYTES, async { 1 }).await, 1);
        assert_eq!(turns.read(LONG_TEXT_BYTES, || 2).await, 2);
        let long = turns.read(LONG_TEXT_BYTES + 1, || 3);
        let mut long = pin!(long);
        let waits = poll_fn(|context| Poll::Ready(long.as_mut().poll(context).is_pending())).await;
        assert!(waits);
        drop(held);
        assert_eq!(long.await, 3);
    }

    #[tokio::test]
    async fn work_that_has_run_for_long_waits_for_its_turn() {
        let (turns, caller) = (Turns::of(1), OfCaller::default());
        let work = async {
            let began = Instant::now();
            while began.elapsed() <= SHORT {}
            yield_now().await;
        };
        let held = turns.next(None).await;
        let mut run = pin!(turns.run(&caller, 0, work));
        for _ in 0..100 {
            let is_pending = poll_fn(|context| Poll::Ready(run.as_mut().poll(context).is_pending())).await;
            assert!(is_pending);
        }
        drop(held);
        run.await;
    }
}
