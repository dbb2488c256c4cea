//! What a piece of work costs its thread: bytes that it holds at its worst, and allocations, as steps that can be counted.
//!
//! Every program that links this crate allocates through the counter.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

/// Counts what the current thread allocates, and leaves the work to the system's allocator.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static WORST: Cell<isize> = const { Cell::new(0) };
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

/// What work cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Bytes that were held at the worst moment, beyond those before.
    pub bytes: usize,
    /// How often memory was taken.
    pub allocations: u64,
}

/// Does work, and says what it cost.
pub fn measured<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let (held, allocations) = (HELD.get(), ALLOCATIONS.get());
    WORST.set(held);
    let done = work();
    let bytes = usize::try_from(WORST.get() - held).unwrap_or_default();
    (done, Cost { bytes, allocations: ALLOCATIONS.get() - allocations })
}

fn take(bytes: usize) {
    count(isize::try_from(bytes).unwrap_or(isize::MAX));
    // A thread that ends has no counters any more.
    let _counted = ALLOCATIONS.try_with(|allocations| allocations.set(allocations.get() + 1));
}

fn count(bytes: isize) {
    let _counted = HELD.try_with(|held| {
        held.set(held.get().saturating_add(bytes));
        let _counted = WORST.try_with(|worst| worst.set(worst.get().max(held.get())));
    });
}

fn give_back(bytes: usize) {
    count(isize::try_from(bytes).map_or(isize::MIN, |bytes| -bytes));
}

#[expect(unsafe_code, reason = "an allocator is unsafe by its trait; each call is handed to the system's as it is")]
// SAFETY: all four do what the system's allocator does; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        take(layout.size());
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        take(layout.size());
        // SAFETY: the caller keeps the contract of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        give_back(layout.size());
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        take(size);
        give_back(layout.size());
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(place, layout, size) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_moment_counts() {
        let ((), cost) = measured(|| {
            drop(Vec::<u8>::with_capacity(1_000));
            drop(Vec::<u8>::with_capacity(3_000));
        });
        assert_eq!(cost, Cost { bytes: 3_000, allocations: 2 });
    }
}
