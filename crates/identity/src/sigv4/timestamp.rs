//! The time of a signature, in the two forms that a request can carry.

use std::time::{Duration, SystemTime};

use time::{OffsetDateTime, PrimitiveDateTime, format_description::BorrowedFormatItem, macros::format_description};

const BASIC: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day]T[hour][minute][second]Z");

/// The form of `date`, RFC 9110 section 5.6.7.
const IMF_FIXDATE: &[BorrowedFormatItem<'_>] =
    format_description!("[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT");

/// A moment, to the second, with the text that is signed for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Timestamp {
    at: SystemTime,
    /// `YYYYMMDDTHHMMSSZ`.
    basic: String,
}

impl Timestamp {
    /// Reads `x-amz-date`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        PrimitiveDateTime::parse(text, BASIC).ok().and_then(Self::from_primitive)
    }

    /// Reads `date`, which may have either form.
    pub(super) fn parse_date_header(text: &str) -> Option<Self> {
        Self::parse(text).or_else(|| PrimitiveDateTime::parse(text, IMF_FIXDATE).ok().and_then(Self::from_primitive))
    }

    /// A time before 1970, or after 9999, counts as 1970.
    pub(super) fn of(at: SystemTime) -> Self {
        let seconds = at.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
        i64::try_from(seconds)
            .ok()
            .and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
            .and_then(|time| Self::from_primitive(PrimitiveDateTime::new(time.date(), time.time())))
            .unwrap_or_else(|| Self { at: SystemTime::UNIX_EPOCH, basic: "19700101T000000Z".to_owned() })
    }

    fn from_primitive(time: PrimitiveDateTime) -> Option<Self> {
        let basic = time.format(BASIC).ok()?;
        let seconds = u64::try_from(time.assume_utc().unix_timestamp()).ok()?;
        Some(Self { at: SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))?, basic })
    }

    /// The text that is signed.
    pub(super) fn basic(&self) -> &str {
        &self.basic
    }

    /// `YYYYMMDD`.
    pub(super) fn date(&self) -> &str {
        self.basic.split_once('T').map_or("", |(date, _)| date)
    }

    /// How far off another clock is, in either direction.
    pub(super) fn skew(&self, now: SystemTime) -> Duration {
        now.duration_since(self.at).unwrap_or_else(|ahead| ahead.duration())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_mean_the_same() {
        let amz = Timestamp::parse("20261122T223053Z").unwrap();
        assert_eq!(Timestamp::parse_date_header("Sun, 22 Nov 2026 22:30:53 GMT"), Some(amz.clone()));
        assert_eq!(Timestamp::parse_date_header("20261122T223053Z"), Some(amz.clone()));
        assert_eq!(Timestamp::of(amz.at + Duration::from_millis(999)), amz);
        assert_eq!((amz.basic(), amz.date()), ("20261122T223053Z", "20261122"));
    }

    #[test]
    fn other_texts_are_no_time() {
        for text in [
            "",
            "20261122T223053",
            "20261122T223053Z ",
            "20261322T223053Z",
            "20261122T243053Z",
            "19691231T235959Z",
            "2026-11-22T22:30:53Z",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
        assert_eq!(Timestamp::parse_date_header("22 Nov 2026 22:30:53 GMT"), None);
    }

    #[test]
    fn a_time_that_cannot_be_written_counts_as_1970() {
        for at in
            [SystemTime::UNIX_EPOCH - Duration::from_secs(1), SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40)]
        {
            assert_eq!(Timestamp::of(at).basic(), "19700101T000000Z");
        }
    }
}
