//! The one place that reads the clock. Everything else is told what time it is.

use std::time::SystemTime;

/// The time now.
#[expect(clippy::disallowed_methods, reason = "this is the edge: somebody has to read the clock")]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}
