//! What an operator sees of a running gateway. Nothing here may hold up what it tells of.
//!
//! [`start`] starts the log: each line goes through an [`Outlet`], which waits for no reader and counts what it loses, and
//! one kind of line is written so often in a second and no more. [`access`] writes the line of a request. [`Metrics`] counts,
//! and writes what Prometheus reads. [`TraceContext`] is what follows a request through other systems.

mod access;
mod context;
mod log;
mod metrics;
mod outlet;
mod panics;
mod repeats;

pub use access::{Access, access};
pub use context::{TRACEPARENT, TraceContext};
pub use log::{AccessLines, Format, LogError, LogSettings, log_lines_missing, start};
pub use metrics::{
    CallerKind, Ending, MEDIA_TYPE, Metrics, Observable, Observation, Observed, Operation, StoreCall, StoreOutcome,
};
pub use outlet::{Outlet, Writer};
