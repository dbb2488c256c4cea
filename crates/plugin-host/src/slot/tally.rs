//! What a plugin's calls add up to.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

/// Counts of one plugin since the start.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    calls: AtomicU64,
    failures: AtomicU64,
    interruptions: AtomicU64,
    busy_micros: AtomicU64,
    memory_bytes: AtomicUsize,
    last_error: Mutex<Option<String>>,
}

impl Tally {
    /// Counts a call that begins, and its time until what is returned is dropped.
    pub(super) fn call(&self) -> CallTime<'_> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        CallTime { tally: self, began: Instant::now() }
    }

    pub(super) fn failed(&self, why: String) {
        self.failures.fetch_add(1, Ordering::Relaxed);
        self.remember(Some(why));
    }

    /// A guest was interrupted, so that others have their turn.
    pub(crate) fn interrupted(&self) {
        self.interruptions.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn had_memory(&self, bytes: usize) {
        self.memory_bytes.fetch_max(bytes, Ordering::Relaxed);
    }

    pub(super) fn remember(&self, error: Option<String>) {
        *self.last_error.lock().unwrap_or_else(PoisonError::into_inner) = error;
    }

    pub(super) fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }

    pub(super) fn failures(&self) -> u64 {
        self.failures.load(Ordering::Relaxed)
    }

    pub(super) fn interruptions(&self) -> u64 {
        self.interruptions.load(Ordering::Relaxed)
    }

    pub(super) fn busy(&self) -> Duration {
        Duration::from_micros(self.busy_micros.load(Ordering::Relaxed))
    }

    pub(super) fn memory_bytes(&self) -> usize {
        self.memory_bytes.load(Ordering::Relaxed)
    }

    pub(super) fn last_error(&self) -> Option<String> {
        self.last_error.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A call under way.
#[must_use]
pub(super) struct CallTime<'tally> {
    tally: &'tally Tally,
    began: Instant,
}

impl Drop for CallTime<'_> {
    fn drop(&mut self) {
        let micros = u64::try_from(self.began.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.tally.busy_micros.fetch_add(micros, Ordering::Relaxed);
    }
}
