//! What a panic says goes to the log: the standard library would write it to standard error and wait for the reader.

use std::{
    backtrace::{Backtrace, BacktraceStatus},
    panic::{self, PanicHookInfo},
};

pub(crate) fn go_to_the_log() {
    panic::set_hook(Box::new(tell));
}

fn tell(panic: &PanicHookInfo<'_>) {
    let message = panic.payload_as_str().unwrap_or("a panic without a text");
    let place = panic.location().map(tracing::field::display);
    // Taken only if the environment asks for it, as the standard library does.
    let backtrace = Backtrace::capture();
    let backtrace = (backtrace.status() == BacktraceStatus::Captured).then(|| tracing::field::display(&backtrace));
    tracing::error!(place, backtrace, "a part of the gateway panicked: {message}");
}
