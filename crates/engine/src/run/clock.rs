//! The id and the time that a write gets.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use plan::Fresh;
use time::{OffsetDateTime, format_description::BorrowedFormatItem, macros::format_description};

/// `AWSDateTime` with milliseconds, as AppSync's `$util.time.nowISO8601()` writes it.
const NOW: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");

/// A new id, and now.
#[expect(clippy::disallowed_methods, reason = "the engine is where a write gets its time; everything below takes it")]
pub(crate) fn fresh() -> Fresh {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    let now = OffsetDateTime::UNIX_EPOCH + since_epoch;
    Fresh {
        id: uuid::Uuid::new_v4().to_string(),
        now: now.format(NOW).unwrap_or_default(),
        now_s: since_epoch.as_secs(),
    }
}
