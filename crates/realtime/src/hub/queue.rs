//! The queue of one connection: bounded in events and bytes, and gone for good once it overflowed.

use std::{
    collections::VecDeque,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio::sync::Notify;

use super::{Event, Overflowed};
use crate::Limits;

/// Many writers, one reader.
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    /// What `waiting` says without its lock, so that no listener is asked on behalf of a reader that is cut off.
    open: AtomicBool,
    pushed: Notify,
    overflowed: Notify,
    limits: Limits,
}

#[derive(Default)]
struct Waiting {
    events: VecDeque<Event>,
    bytes: usize,
    state: State,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum State {
    #[default]
    Open,
    Overflowed,
    /// The reader is gone.
    Closed,
}

/// What became of an event.
pub(super) enum Push {
    Queued,
    /// It was the one too many; it and what was waiting are lost.
    Overflowed {
        dropped: u64,
    },
    /// There is no reader any more.
    Closed,
}

impl Queue {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            waiting: Mutex::default(),
            open: AtomicBool::new(true),
            pushed: Notify::new(),
            overflowed: Notify::new(),
            limits,
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.open.load(Ordering::Relaxed)
    }

    /// Queues an event, or cuts the reader off.
    pub(super) fn push(&self, event: Event) -> Push {
        let mut waiting = self.lock();
        if waiting.state != State::Open {
            return Push::Closed;
        }
        let bytes = waiting.bytes.saturating_add(event.payload.len());
        let fits = waiting.events.len() < self.limits.queued_events && bytes <= self.limits.queued_bytes;
        if fits || waiting.events.is_empty() {
            waiting.events.push_back(event);
            waiting.bytes = bytes;
            drop(waiting);
            self.pushed.notify_one();
            return Push::Queued;
        }
        self.overflow_now(waiting, 1)
    }

    /// Cuts the reader off: an event is lost to it that was not made.
    pub(super) fn cut_off(&self) -> Push {
        let waiting = self.lock();
        if waiting.state == State::Open { self.overflow_now(waiting, 0) } else { Push::Closed }
    }

    fn overflow_now(&self, mut waiting: MutexGuard<'_, Waiting>, unqueued: u64) -> Push {
        let lost = self.shut(&mut waiting, State::Overflowed);
        drop(waiting);
        self.pushed.notify_one();
        self.overflowed.notify_one();
        Push::Overflowed { dropped: unqueued + lost.len() as u64 }
    }

    /// The next event, if there is one now.
    pub(super) fn pop(&self) -> Result<Option<Event>, Overflowed> {
        let mut waiting = self.lock();
        if waiting.state == State::Overflowed {
            return Err(Overflowed);
        }
        let event = waiting.events.pop_front();
        waiting.bytes -= event.as_ref().map_or(0, |event| event.payload.len());
        Ok(event)
    }

    /// Waits for the next event. Nothing is lost if the wait is given up.
    pub(super) async fn next(&self) -> Result<Event, Overflowed> {
        loop {
            // A permit that was stored since then is taken at once, so no event is overlooked.
            let pushed = self.pushed.notified();
            if let Some(event) = self.pop()? {
                return Ok(event);
            }
            pushed.await;
        }
    }

    /// Waits until the reader is cut off.
    pub(super) async fn overflow(&self) -> Overflowed {
        loop {
            let overflowed = self.overflowed.notified();
            if self.lock().state == State::Overflowed {
                return Overflowed;
            }
            overflowed.await;
        }
    }

    /// The reader goes away. Gives the number of events that it leaves unread.
    pub(super) fn close(&self) -> u64 {
        self.shut(&mut self.lock(), State::Closed).len() as u64
    }

    fn shut(&self, waiting: &mut Waiting, state: State) -> VecDeque<Event> {
        waiting.state = state;
        waiting.bytes = 0;
        self.open.store(false, Ordering::Relaxed);
        std::mem::take(&mut waiting.events)
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
