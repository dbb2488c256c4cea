//! How often a line of one kind is written. What strangers send causes lines, and they send as much as they like: one place
//! in the code writes so many lines in a second, and of the others only their number.

use std::{
    collections::HashMap,
    fmt,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use tracing::{
    Event, Level, Metadata,
    callsite::Identifier,
    field::{Field, Visit},
};
use tracing_subscriber::layer::{Context, Filter};

/// In how much time lines are counted.
const WINDOW: Duration = Duration::from_secs(1);

/// A filter of events that lets so many of one kind through in a second. Cheap to clone; all clones count together.
#[derive(Clone)]
pub(crate) struct Repeats {
    shared: Arc<Shared>,
}

struct Shared {
    most: u32,
    /// Modules whose lines are wanted, however many: what the operator's own components print.
    unlimited: Vec<String>,
    counts: Mutex<HashMap<Identifier, Count>>,
    /// Lines were left out that are to be told of.
    left_out: Condvar,
    /// How many were left out so far.
    all_left_out: AtomicU64,
    now: fn() -> Instant,
}

/// The lines of one kind.
struct Count {
    since: Instant,
    written: u32,
    left_out: u64,
    /// What they say.
    message: String,
}

/// Lines of one kind that were left out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LeftOut {
    pub(crate) message: String,
    pub(crate) lines: u64,
}

impl Repeats {
    pub(crate) fn new(most: u32, unlimited: Vec<String>, now: fn() -> Instant) -> Self {
        let (counts, left_out, all_left_out) = (Mutex::default(), Condvar::new(), AtomicU64::new(0));
        Self { shared: Arc::new(Shared { most, unlimited, counts, left_out, all_left_out, now }) }
    }

    /// How many lines were left out so far.
    pub(crate) fn left_out(&self) -> u64 {
        self.shared.all_left_out.load(Ordering::Relaxed)
    }

    /// Starts the thread that tells, each second in which any were, which lines were left out.
    pub(crate) fn start_telling(&self, tell: impl Fn(LeftOut) + Send + 'static) -> std::io::Result<()> {
        let shared = Arc::clone(&self.shared);
        let telling = move || {
            loop {
                shared.wait();
                thread::sleep(WINDOW);
                shared.take().into_iter().for_each(&tell);
            }
        };
        thread::Builder::new().name("log-repeats".to_owned()).spawn(telling)?;
        Ok(())
    }

    fn admits(&self, event: &Event<'_>) -> bool {
        let metadata = event.metadata();
        // What is finer than `info` is written because an operator asked for it.
        if *metadata.level() > Level::INFO || self.shared.unlimited.iter().any(|target| target == metadata.target()) {
            return true;
        }
        self.shared.admits(metadata, || message_of(event))
    }
}

impl Shared {
    fn counts(&self) -> MutexGuard<'_, HashMap<Identifier, Count>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn admits(&self, metadata: &'static Metadata<'static>, message: impl FnOnce() -> String) -> bool {
        let now = (self.now)();
        let mut counts = self.counts();
        let new = || Count { since: now, written: 0, left_out: 0, message: String::new() };
        let count = counts.entry(metadata.callsite()).or_insert_with(new);
        if now.saturating_duration_since(count.since) >= WINDOW {
            (count.since, count.written) = (now, 0);
        }
        if count.written < self.most {
            count.written += 1;
            return true;
        }
        if count.left_out == 0 {
            count.message = message();
            self.left_out.notify_one();
        }
        count.left_out += 1;
        self.all_left_out.fetch_add(1, Ordering::Relaxed);
        false
    }

    /// Waits until there is something to tell.
    fn wait(&self) {
        let nothing = |counts: &mut HashMap<Identifier, Count>| counts.values().all(|count| count.left_out == 0);
        drop(self.left_out.wait_while(self.counts(), nothing));
    }

    fn take(&self) -> Vec<LeftOut> {
        let mut counts = self.counts();
        let left_out = counts.values_mut().filter(|count| count.left_out > 0).map(|count| LeftOut {
            message: std::mem::take(&mut count.message),
            lines: std::mem::take(&mut count.left_out),
        });
        left_out.collect()
    }
}

impl<S> Filter<S> for Repeats {
    fn enabled(&self, _: &Metadata<'_>, _: &Context<'_, S>) -> bool {
        true
    }

    fn event_enabled(&self, event: &Event<'_>, _: &Context<'_, S>) -> bool {
        self.admits(event)
    }
}

fn message_of(event: &Event<'_>) -> String {
    let mut message = Message(String::new());
    event.record(&mut message);
    message.0
}

/// Takes the message of an event and none of its other fields.
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

#[cfg(test)]
mod tests;
