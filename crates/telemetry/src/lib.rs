//! What an operator sees of a running gateway. Nothing here may hold up what it tells of.
//!
//! [`start`] starts the log: each line goes through an [`Outlet`], which waits for no reader and counts what it loses, and
//! one kind of line is written so often in a second and no more.

mod log;
mod outlet;
mod panics;
mod repeats;

pub use log::{Format, Log, LogError, LogSettings, start};
pub use outlet::{Outlet, Writer};
