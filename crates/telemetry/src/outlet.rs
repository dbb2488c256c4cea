//! Writes lines for threads that must not wait: whether or not the other end reads, and however slowly.
//!
//! Lines wait in a buffer of bounded size, which a thread of its own writes. A line that finds no room is lost and counted,
//! as is one that cannot be written. Waking a thread costs as much as writing many lines, so the thread gathers lines for
//! some milliseconds after the first, unless they become many or are asked for.

use std::{
    io,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread::{self, ThreadId},
    time::Duration,
};

/// The room that stays free for telling of lost lines: the buffer is full exactly when there is something to tell.
const ROOM_TO_TELL_BYTES: usize = 4096;

/// How long lines are gathered before they are written. A person does not see it, and a thousand requests share one wake-up.
const GATHERING: Duration = Duration::from_millis(5);

/// What is told of lines that were lost, once others could be written again.
type TellLost = Box<dyn Fn(u64) + Send>;

/// One place that lines go to. Cheap to clone; all clones share the buffer.
#[derive(Clone)]
pub struct Outlet {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    /// There is something to write, or the thread that writes is to gather no longer.
    filled: Condvar,
    /// Everything is written.
    emptied: Condvar,
    room_bytes: usize,
    lost: AtomicU64,
}

#[derive(Default)]
struct State {
    waiting: Vec<u8>,
    /// Lines that were lost and not told of.
    untold: u64,
    is_writing: bool,
    /// Some thread waits until everything is written.
    is_hurried: bool,
    /// The thread that tells of lost lines, while it does.
    telling: Option<ThreadId>,
    tell_lost: Option<TellLost>,
}

impl Outlet {
    /// Starts the thread that writes to `sink`. At most `room_bytes` wait for it, and as many again are being written.
    ///
    /// # Errors
    /// If the thread cannot be started.
    pub fn start(name: &str, sink: impl io::Write + Send + 'static, room_bytes: usize) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            filled: Condvar::new(),
            emptied: Condvar::new(),
            room_bytes,
            lost: AtomicU64::new(0),
        });
        let writing = Arc::clone(&shared);
        thread::Builder::new().name(name.to_owned()).spawn(move || writing.write_to(sink))?;
        Ok(Self { shared })
    }

    /// Adds a line, which ends with a line feed. It never waits for the reader.
    pub fn write(&self, line: &[u8]) {
        let mut state = self.shared.state();
        let is_telling = state.telling.is_some_and(|telling| telling == thread::current().id());
        let room_bytes = self.shared.room_bytes + if is_telling { ROOM_TO_TELL_BYTES } else { 0 };
        if state.waiting.len().saturating_add(line.len()) > room_bytes {
            self.shared.lose(&mut state, 1);
            return;
        }
        let before = state.waiting.len();
        state.waiting.extend_from_slice(line);
        // The writing thread waits for the first line, and then for many. It looks by itself before it waits.
        let many = self.shared.many_bytes();
        let is_time = before == 0 || (before < many && state.waiting.len() >= many);
        drop(state);
        if is_time {
            self.shared.filled.notify_one();
        }
    }

    /// What to do with the number of lines that were lost, each time after lines could be written again. It is called on the
    /// thread that writes, and may write lines itself.
    pub fn tell_lost(&self, tell: impl Fn(u64) + Send + 'static) {
        self.shared.state().tell_lost = Some(Box::new(tell));
    }

    /// How many lines were lost so far.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.shared.lost.load(Ordering::Relaxed)
    }

    /// Waits until everything is written, or for this long if nothing takes it.
    pub fn flush(&self, at_most: Duration) {
        let shared = &self.shared;
        let is_busy = |state: &mut State| state.is_writing || !state.waiting.is_empty();
        let mut state = shared.state();
        state.is_hurried = true;
        shared.filled.notify_one();
        drop(shared.emptied.wait_timeout_while(state, at_most, is_busy));
    }

    /// The outlet as the standard library's writer: each call of `write` is one line.
    #[must_use]
    pub fn writer(&self) -> Writer {
        Writer(self.clone())
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As many bytes as are not gathered any longer: there must be room for the lines that come until they are written.
    fn many_bytes(&self) -> usize {
        self.room_bytes / 4
    }

    fn lose(&self, state: &mut State, lines: u64) {
        state.untold = state.untold.saturating_add(lines);
        self.lost.fetch_add(lines, Ordering::Relaxed);
    }

    fn write_to(&self, mut sink: impl io::Write) {
        let mut batch = Vec::new();
        loop {
            let mut state = self.state();
            state.is_writing = false;
            while state.waiting.is_empty() {
                state.is_hurried = false;
                self.emptied.notify_all();
                state = self.filled.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            let is_gathering = |state: &mut State| !state.is_hurried && state.waiting.len() < self.many_bytes();
            let gathered = self.filled.wait_timeout_while(state, GATHERING, is_gathering);
            (state, _) = gathered.unwrap_or_else(PoisonError::into_inner);
            state.is_writing = true;
            batch.clear();
            std::mem::swap(&mut batch, &mut state.waiting);
            drop(state);
            let written = sink.write_all(&batch).and_then(|()| sink.flush());
            self.after(&batch, written.is_ok());
        }
    }

    /// What was lost is told after lines that could be written, and not after those that could not: that would go on for ever.
    fn after(&self, batch: &[u8], is_written: bool) {
        let mut state = self.state();
        if !is_written {
            let lines = batch.iter().filter(|byte| **byte == b'\n').count();
            self.lose(&mut state, u64::try_from(lines).unwrap_or(u64::MAX));
            return;
        }
        if state.untold == 0 {
            return;
        }
        let Some(tell) = state.tell_lost.take() else { return };
        let untold = std::mem::take(&mut state.untold);
        state.telling = Some(thread::current().id());
        // Telling writes a line, which needs the state.
        drop(state);
        tell(untold);
        let mut state = self.state();
        state.telling = None;
        state.tell_lost.get_or_insert(tell);
    }
}

/// See [`Outlet::writer`].
#[derive(Clone)]
pub struct Writer(Outlet);

impl io::Write for Writer {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.write(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
