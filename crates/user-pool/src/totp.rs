//! Codes of authenticator apps: TOTP (RFC 6238) with SHA-1, six digits, and periods of 30 seconds. Values only.

use aws_lc_rs::hmac;

/// How long a code holds, in seconds.
const PERIOD_S: u64 = 30;

/// How many periods a phone's clock may be off, in either direction.
const SKEW: u64 = 1;

/// RFC 4648, section 6.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A new secret, as authenticator apps are told it.
pub(crate) fn secret(random: &[u8; 32]) -> String {
    let mut text = String::new();
    let (mut bits, mut count) = (0_u32, 0);
    for byte in random {
        bits = (bits << 8) | u32::from(*byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            push_letter(&mut text, bits >> count);
        }
    }
    if count > 0 {
        push_letter(&mut text, bits << (5 - count));
    }
    text
}

fn push_letter(text: &mut String, bits: u32) {
    let index = usize::try_from(bits & 31).unwrap_or_default();
    text.extend(BASE32.get(index).map(|letter| char::from(*letter)));
}

/// The bytes of a secret; what is no Base32 is left out.
fn bytes_of(secret: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for letter in secret.bytes() {
        let Some(value) = BASE32.iter().position(|other| *other == letter).and_then(|at| u32::try_from(at).ok()) else {
            continue;
        };
        bits = (bits << 5) | value;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.extend(u8::try_from((bits >> count) & 0xff));
        }
    }
    bytes
}

/// The code of a secret at a moment, in seconds since 1970.
pub(crate) fn code_at(secret: &str, now: u64) -> String {
    code_of(&bytes_of(secret), now / PERIOD_S)
}

/// When the code of a moment ends.
pub(crate) fn ends(now: u64) -> u64 {
    (now / PERIOD_S + 1) * PERIOD_S
}

/// The period whose code this is, if it is one that counts now.
pub(crate) fn period_of(secret: &str, code: &str, now: u64) -> Option<u64> {
    let key = bytes_of(secret);
    let present = now / PERIOD_S;
    let mut found = None;
    // All of them are looked at, whichever it is.
    for period in present.saturating_sub(SKEW)..=present + SKEW {
        let expected = code_of(&key, period);
        let same = aws_lc_rs::constant_time::verify_slices_are_equal(expected.as_bytes(), code.as_bytes());
        if same.is_ok() {
            found = Some(period);
        }
    }
    found
}

/// HOTP (RFC 4226, section 5.3).
fn code_of(key: &[u8], counter: u64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key);
    let tag = hmac::sign(&key, &counter.to_be_bytes());
    let tag = tag.as_ref();
    let offset = usize::from(tag.last().copied().unwrap_or_default() & 0x0f);
    let chosen = tag.get(offset..).and_then(|rest| rest.first_chunk::<4>()).copied().unwrap_or_default();
    format!("{:06}", (u32::from_be_bytes(chosen) & 0x7fff_ffff) % 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B, `12345678901234567890`, in Base32.
    const OF_THE_RFC: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn codes_are_those_of_the_rfc() {
        // The last six of its eight digits.
        for (now, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code_at(OF_THE_RFC, now), code);
        }
    }

    #[test]
    fn a_code_counts_in_its_period_and_the_ones_beside_it() {
        let code = code_at(OF_THE_RFC, 1000);
        for (now, counts) in [(959, false), (960, true), (990, true), (1000, true), (1049, true), (1050, false)] {
            assert_eq!(period_of(OF_THE_RFC, &code, now).is_some(), counts, "{now}");
        }
        assert_eq!(period_of(OF_THE_RFC, &code, 1000), Some(33));
        assert_eq!(period_of(OF_THE_RFC, "", 1000), None);
        assert_eq!(ends(1000), 1020);
    }

    #[test]
    fn a_secret_is_the_base32_of_its_bytes() {
        let text = secret(&[0xa5; 32]);
        assert_eq!(text.len(), 52);
        assert_eq!(bytes_of(&text), [0xa5; 32]);
        assert_eq!(bytes_of(OF_THE_RFC), b"12345678901234567890");
    }
}
