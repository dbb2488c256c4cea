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

    proptest! {
        #[test]
        fn whole_numbers_and_their_decimals_have_the_order_of_integers(left: i32, right: i32, places in 0_u32..4) {
            let scaled = |number: i32| format!("{number}{}e-{places}", "0".repeat(places as usize));
            prop_assert_eq!(compare(&scaled(left), &right.to_string()), Some(left.cmp(&right)));
            prop_assert_eq!(compare(&scaled(left), &scaled(right)), Some(left.cmp(&right)));
        }
    }
}
