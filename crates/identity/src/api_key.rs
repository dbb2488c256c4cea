//! API keys: a shared secret with an end date.

use std::time::{Duration, SystemTime};

use authz::Caller;

use crate::{Rejection, Secret};

/// What every API key begins with.
const PREFIX: &str = "da2-";

/// An API key that we gave out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    /// The key itself.
    pub value: Secret,
    /// From when on it is refused.
    pub expires: SystemTime,
}

impl ApiKey {
    /// Makes a key of AppSync's form, `da2-` and 26 characters, out of random bytes. Five bits of each byte count.
    #[must_use]
    pub fn generate(random: &[u8; 26], expires: SystemTime) -> Self {
        let digits = random.iter().map(|byte| base32_digit(*byte));
        Self { value: Secret::new(PREFIX.chars().chain(digits).collect::<String>()), expires }
    }
}

/// One of `a`–`z` and `2`–`7`.
pub(crate) fn base32_digit(byte: u8) -> char {
    match byte & 0b1_1111 {
        letter @ 0..26 => char::from(b'a' + letter),
        digit => char::from(b'2' + (digit - 26)),
    }
}

/// Lets in whoever presents one of the keys before its end. Every key is compared, in constant time.
///
/// # Errors
///
/// [`Rejection::UnknownApiKey`] or [`Rejection::ExpiredApiKey`].
pub fn accept_api_key(keys: &[ApiKey], presented: &str, now: SystemTime) -> Result<Caller, Rejection> {
    let mut late_by: Option<Duration> = None;
    let mut valid = false;
    for key in keys {
        let matches = key.value.matches(presented.as_bytes());
        match now.duration_since(key.expires) {
            Ok(late) if matches => late_by = Some(late),
            Ok(_) => {}
            Err(_) => valid |= matches,
        }
    }
    match late_by {
        _ if valid => Ok(Caller::ApiKey),
        Some(late_by) => Err(Rejection::ExpiredApiKey { late_by }),
        None => Err(Rejection::UnknownApiKey),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    fn noon() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_435_200)
    }

    fn keys() -> Vec<ApiKey> {
        vec![
            ApiKey { value: "da2-old".into(), expires: noon() - HOUR },
            ApiKey { value: "da2-new".into(), expires: noon() + HOUR },
        ]
    }

    fn check(presented: &str, now: SystemTime, expected: Result<Caller, Rejection>) {
        assert_eq!(accept_api_key(&keys(), presented, now), expected);
    }

    #[test]
    fn a_key_is_accepted_until_it_expires() {
        check("da2-new", noon(), Ok(Caller::ApiKey));
        check("da2-new", noon() + HOUR - Duration::from_nanos(1), Ok(Caller::ApiKey));
        check("da2-new", noon() + HOUR, Err(Rejection::ExpiredApiKey { late_by: Duration::ZERO }));
        check("da2-old", noon(), Err(Rejection::ExpiredApiKey { late_by: HOUR }));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "da2-", "da2-ne", "da2-neww", "DA2-NEW", "da2-new "] {
            check(text, noon(), Err(Rejection::UnknownApiKey));
        }
        assert_eq!(accept_api_key(&[], "", noon()), Err(Rejection::UnknownApiKey));
    }

    #[test]
    fn a_key_that_was_renewed_is_accepted_in_any_order() {
        let mut keys = vec![
            ApiKey { value: "k".into(), expires: noon() - HOUR },
            ApiKey { value: "k".into(), expires: noon() + HOUR },
        ];
        assert_eq!(accept_api_key(&keys, "k", noon()), Ok(Caller::ApiKey));
        keys.reverse();
        assert_eq!(accept_api_key(&keys, "k", noon()), Ok(Caller::ApiKey));
    }

    #[test]
    fn a_generated_key_has_the_form_of_appsync() {
        let random: [u8; 26] = std::array::from_fn(|position| u8::try_from(position * 9).unwrap());
        let key = ApiKey::generate(&random, noon());
        assert_eq!(key.value.expose(), "da2-ajs3enw7ir2dmv6hqzclu5gpyb");
        assert_eq!(key.value.expose().len(), 30);
        assert_eq!(format!("{key:?}").matches("ajs3").count(), 0);
    }
}
