//! Numbers as DynamoDB has them: decimal text of up to 38 digits, compared by value and without rounding.

use std::cmp::Ordering;

/// A decimal number: `0.<digits> × 10^exponent`, without zeros at either end of its digits. Zero has no digits.
#[derive(Debug, PartialEq, Eq)]
struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    exponent: i64,
}

impl Decimal {
    /// Reads `[+-] digits [. digits] [e [+-] digits]`.
    fn parse(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.as_bytes().first()? {
            b'-' => (true, text.get(1..)?),
            b'+' => (false, text.get(1..)?),
            _ => (false, text),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = whole.bytes().chain(fraction.bytes());
        if (whole.is_empty() && fraction.is_empty()) || !all.clone().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let leading = all.clone().take_while(|digit| *digit == b'0').count();
        let mut digits: Vec<u8> = all.skip(leading).collect();
        digits.truncate(digits.iter().rposition(|digit| *digit != b'0').map_or(0, |last| last + 1));
        if digits.is_empty() {
            return Some(Self { negative: false, digits, exponent: 0 });
        }
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()?;
        Some(Self { negative, digits, exponent: point + i64::from(exponent) })
    }

    /// The order of the values without their signs.
    fn compare_magnitude(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.exponent.cmp(&other.exponent).then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

/// How many digits a number may have between its first and its last that is not zero.
const MOST_DIGITS: usize = 38;
/// The exponents of the smallest and of the largest numbers: 1e-130 and 9.99…e125.
const EXPONENTS: std::ops::RangeInclusive<i64> = -129..=126;

/// A number that DynamoDB does not take, in its own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Its text is no number.
    #[error("A value provided cannot be converted into a number")]
    NotANumber,
    /// It has more than 38 digits.
    #[error("Attempting to store more than 38 significant digits in a Number")]
    TooManyDigits,
    /// It is 1e126 or more, or as much below zero.
    #[error("Number overflow. Attempting to store a number with magnitude larger than supported range")]
    Overflow,
    /// It is nearer to zero than 1e-130.
    #[error("Number underflow. Attempting to store a number with magnitude smaller than supported range")]
    Underflow,
}

/// A number as all texts of its value are written: `1.50` and `15e-1` are `15e-1`.
///
/// # Errors
/// [`NumberError`] for what DynamoDB takes for no number, or for one out of its range.
pub fn canonical_number(text: &str) -> Result<String, NumberError> {
    let Decimal { negative, digits, exponent } = Decimal::parse(text).ok_or(NumberError::NotANumber)?;
    if digits.is_empty() {
        return Ok("0".to_owned());
    }
    if digits.len() > MOST_DIGITS {
        return Err(NumberError::TooManyDigits);
    }
    if exponent > *EXPONENTS.end() {
        return Err(NumberError::Overflow);
    }
    if exponent < *EXPONENTS.start() {
        return Err(NumberError::Underflow);
    }
    let sign = if negative { "-" } else { "" };
    let last = exponent - i64::try_from(digits.len()).unwrap_or(i64::MAX);
    Ok(format!("{sign}{}e{last}", digits.iter().map(|digit| char::from(*digit)).collect::<String>()))
}

/// The order of two numbers, by their values; `None` if one of them is none.
pub(crate) fn compare(left: &str, right: &str) -> Option<Ordering> {
    if let (Ok(left), Ok(right)) = (left.parse::<i64>(), right.parse::<i64>()) {
        return Some(left.cmp(&right));
    }
    let (left, right) = (Decimal::parse(left)?, Decimal::parse(right)?);
    Some(match (left.negative, right.negative) {
        (false, false) => left.compare_magnitude(&right),
        (true, true) => right.compare_magnitude(&left),
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_compared_by_value_and_without_rounding() {
        for (left, right, expected) in [
            ("10", "9", Ordering::Greater),
            ("2.50", "2.5", Ordering::Equal),
            ("-0", "0.00", Ordering::Equal),
            ("1e3", "1000", Ordering::Equal),
            ("1E-3", "0.001", Ordering::Equal),
            ("-2", "-10", Ordering::Greater),
            ("0.1", "-5", Ordering::Greater),
            // One digit more than a double has.
            ("0.9013905137962035", "0.9013905137962036", Ordering::Less),
            ("12345678901234567890123456789012345678", "12345678901234567890123456789012345677", Ordering::Greater),
        ] {
            assert_eq!(compare(left, right), Some(expected), "{left} and {right}");
            assert_eq!(compare(right, left), Some(expected.reverse()), "{right} and {left}");
        }
        for wrong in ["", "-", ".", "1e", "many", "1.2.3", "0x1", "1 "] {
            assert_eq!(compare(wrong, "1"), None, "{wrong}");
        }
    }

    #[test]
    fn what_dynamodb_takes_is_a_number() {
        let digits = |count: usize| "9".repeat(count);
        for (text, expected) in [
            ("0", Ok("0".to_owned())),
            ("-0.00e7", Ok("0".to_owned())),
            ("1.50", Ok("15e-1".to_owned())),
            ("-1000", Ok("-1e3".to_owned())),
            ("1e-130", Ok("1e-130".to_owned())),
            ("1e-131", Err(NumberError::Underflow)),
            ("-9e125", Ok("-9e125".to_owned())),
            ("1e126", Err(NumberError::Overflow)),
            (&digits(38), Ok(format!("{}e0", digits(38)))),
            (&digits(39), Err(NumberError::TooManyDigits)),
            (&format!("1{}", "0".repeat(39)), Ok("1e39".to_owned())),
            ("", Err(NumberError::NotANumber)),
            ("NaN", Err(NumberError::NotANumber)),
        ] {
            assert_eq!(canonical_number(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whole_numbers_and_their_decimals_have_the_order_of_integers(left: i32, right: i32, places in 0_u32..4) {
            let scaled = |number: i32| format!("{number}{}e-{places}", "0".repeat(places as usize));
            prop_assert_eq!(compare(&scaled(left), &right.to_string()), Some(left.cmp(&right)));
            prop_assert_eq!(compare(&scaled(left), &scaled(right)), Some(left.cmp(&right)));
        }
    }
}
