//! Which texts AppSync's scalars take: <https://docs.aws.amazon.com/appsync/latest/devguide/scalars.html>.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Scalar;

/// Whether a text is a value of a scalar that is written as text.
pub(super) fn accepts(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Id | Scalar::String => true,
        Scalar::AwsDate => {
            let length = if text.starts_with('-') { 11 } else { 10 };
            let (date, offset) = text.split_at_checked(length).unwrap_or((text, ""));
            is_date(date) && (offset.is_empty() || is_offset(offset))
        }
        Scalar::AwsTime => {
            let (time, offset) = split_offset(text);
            is_time(time) && (offset.is_empty() || is_offset(offset))
        }
        Scalar::AwsDateTime => text.split_once('T').is_some_and(|(date, time)| {
            let (time, offset) = split_offset(time);
            is_date(date) && is_time(time) && is_offset(offset)
        }),
        Scalar::AwsEmail => is_email(text),
        Scalar::AwsJson => serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok(),
        Scalar::AwsUrl => url::Url::parse(text).is_ok(),
        Scalar::AwsPhone => is_phone(text),
        Scalar::AwsIpAddress => is_ip_address(text),
        Scalar::Int | Scalar::Float | Scalar::Boolean | Scalar::AwsTimestamp => false,
    }
}

/// `YYYY-MM-DD`, an existing day. The years before the year 0 have a minus, as in ISO 8601's extended form.
fn is_date(text: &str) -> bool {
    let (text, is_before_0) = text.strip_prefix('-').map_or((text, false), |rest| (rest, true));
    let mut parts = text.splitn(3, '-');
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else { return false };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2)) else {
        return false;
    };
    if is_before_0 && year == 0 {
        return false;
    }
    let is_leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let days = match month {
        2 if is_leap_year => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s…` with up to nine digits.
fn is_time(text: &str) -> bool {
    let (time, fraction) = match text.split_once('.') {
        Some((time, fraction)) => (time, Some(fraction)),
        None => (text, None),
    };
    let parts: Vec<Option<u32>> = time.split(':').map(|part| digits(part, 2)).collect();
    let in_range = match parts.as_slice() {
        [Some(hour), Some(minute)] => fraction.is_none() && *hour < 24 && *minute < 60,
        [Some(hour), Some(minute), Some(second)] => *hour < 24 && *minute < 60 && *second < 60,
        _ => false,
    };
    in_range
        && fraction.is_none_or(|fraction| {
            (1..=9).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// `Z`, `±hh:mm` or `±hh:mm:ss`.
fn is_offset(text: &str) -> bool {
    if text == "Z" {
        return true;
    }
    let Some(offset) = text.strip_prefix(['+', '-']) else { return false };
    let parts: Vec<Option<u32>> = offset.split(':').map(|part| digits(part, 2)).collect();
    match parts.as_slice() {
        [Some(hour), Some(minute)] | [Some(hour), Some(minute), Some(_)] => *hour <= 18 && *minute < 60,
        _ => false,
    }
}

fn split_offset(time: &str) -> (&str, &str) {
    time.find(['Z', '+', '-']).and_then(|at| time.split_at_checked(at)).unwrap_or((time, ""))
}

fn digits(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// `local@domain` as RFC 822 mail has it in practice: no spaces, one `@`, a domain of labels.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|character| character.is_alphanumeric() || character == '-')
    };
    !local.is_empty()
        && !local.contains(|character: char| character.is_whitespace() || character.is_control() || character == '@')
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && domain.split('.').all(label)
}

/// A phone number with an optional country code; digits may be grouped by spaces or hyphens.
fn is_phone(text: &str) -> bool {
    let number = text.strip_prefix('+').unwrap_or(text);
    let count = number.bytes().filter(u8::is_ascii_digit).count();
    (3..=20).contains(&count)
        && number.starts_with(|first: char| first.is_ascii_digit() || first == '(')
        && number
            .chars()
            .all(|character| character.is_ascii_digit() || matches!(character, ' ' | '-' | '(' | ')' | '.'))
}

/// IPv4 or IPv6, with an optional prefix length.
fn is_ip_address(text: &str) -> bool {
    let (address, prefix) = match text.split_once('/') {
        Some((address, prefix)) => (address, Some(prefix)),
        None => (text, None),
    };
    let bits = match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(_)) => Ipv4Addr::BITS,
        Ok(IpAddr::V6(_)) => Ipv6Addr::BITS,
        Err(_) => return false,
    };
    prefix.is_none_or(|prefix| {
        (1..=3).contains(&prefix.len())
            && prefix.bytes().all(|byte| byte.is_ascii_digit())
            && prefix.parse::<u32>().is_ok_and(|prefix| prefix <= bits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(scalar: Scalar, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(accepts(scalar, text), "{scalar:?} should take {text:?}");
        }
        for text in bad {
            assert!(!accepts(scalar, text), "{scalar:?} should not take {text:?}");
        }
    }

    #[test]
    fn dates_are_days_that_exist() {
        check(
            Scalar::AwsDate,
            &[
                "2024-02-29",
                "1970-01-01Z",
                "1970-01-01-07:00",
                "1970-01-01+05:30:30",
                "-0044-03-15",
                "-0044-03-15Z",
                "-0004-02-29",
            ],
            &[
                "2023-02-29",
                "2100-02-29",
                "2024-04-31",
                "2024-01-00",
                "1970-1-1",
                "1970-01-01T00:00",
                "",
                "1970-13-01",
                "é970-01-01",
                "-0000-01-01",
                "-0003-02-29",
                "--044-03-15",
                "-44-03-15",
            ],
        );
    }

    #[test]
    fn times_may_leave_out_seconds_and_offset() {
        check(
            Scalar::AwsTime,
            &["12:30", "12:30Z", "12:30:24-07:00", "12:30:24.500+05:30", "00:00:00.123456789Z"],
            &["24:00", "12:60", "12", "12:30.5", "12:30:24.", "12:30:24.1234567890"],
        );
    }

    #[test]
    fn a_date_time_has_an_offset() {
        check(
            Scalar::AwsDateTime,
            &["1970-01-01T12:30:24.500Z", "1970-01-01T12:30Z", "1930-01-01T16:00:00-07:00", "-0044-03-15T12:00:00Z"],
            &["1970-01-01T12:30:24", "1970-01-01", "1970-01-01 12:30Z", "yesterday"],
        );
    }

    #[test]
    fn mail_addresses_have_a_local_part_and_a_domain() {
        check(
            Scalar::AwsEmail,
            &["a@b.c", "first.last+tag@example.co.uk", "x@localhost"],
            &["a", "@b.c", "a@", "a b@c.d", "a@b..c", ".a@b.c", "a@-b.c"],
        );
    }

    #[test]
    fn the_other_text_scalars_are_checked_too() {
        check(Scalar::AwsJson, &["{}", "\"x\"", "[1, 2]", "null"], &["", "{a: 1}", "{"]);
        check(Scalar::AwsUrl, &["https://example.com/x?y=1", "mailto:a@b.c"], &["example.com", "", "http://"]);
        check(Scalar::AwsPhone, &["+44 20 7946 0958", "555-1234", "(555) 123-4567"], &["", "+", "12", "abc"]);
        check(
            Scalar::AwsIpAddress,
            &["10.0.0.1", "10.0.0.0/8", "::1", "2001:db8::/32"],
            &["10.0.0", "10.0.0.1/33", "x"],
        );
    }
}
