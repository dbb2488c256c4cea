//! Which token is whose. Knows no WIT, so that it is tested natively.

use sha2::{Digest, Sha256};

/// How long a SHA-256 is in hex.
const HASH_LENGTH: usize = 64;

/// Who holds a token, among pairs of a name and a token's hash; `None` if nobody does.
///
/// # Errors
/// If the pairs cannot be read, so that nobody is let in by a mistake.
pub(crate) fn holder<'a>(tokens: &'a str, token: &str) -> Result<Option<&'a str>, String> {
    let hash = hex(&Sha256::digest(token));
    let mut holder = None;
    let mut known = 0_usize;
    for pair in list(tokens) {
        let wrong = || format!("entry {} of `TOKENS` is not a name, `=` and a SHA-256 in hex", known + 1);
        let (name, of) = pair.split_once('=').ok_or_else(wrong)?;
        if name.is_empty() || of.len() != HASH_LENGTH || !of.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        // Hashes are compared, not tokens: how long that takes tells nothing of a token.
        if of.eq_ignore_ascii_case(&hash) {
            holder = Some(name);
        }
        known += 1;
    }
    if known == 0 { Err("`TOKENS` names no token".to_owned()) } else { Ok(holder) }
}

/// The entries of a list that is separated by commas.
pub(crate) fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|entry| !entry.is_empty())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `foo` and `bar`.
    const TOKENS: &str = "reports=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae, \
                          backup=FCDE2B2EDBA56BF408601FB721FE9B5C338D10EE429EA04FAE5511B68FBF8FB9";

    #[test]
    fn a_token_is_its_holders() {
        assert_eq!(holder(TOKENS, "foo"), Ok(Some("reports")));
        assert_eq!(holder(TOKENS, "bar"), Ok(Some("backup")));
    }

    #[test]
    fn any_other_token_is_nobodys() {
        for token in ["", "Foo", "foobar", "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"] {
            assert_eq!(holder(TOKENS, token), Ok(None), "{token}");
        }
    }

    #[test]
    fn a_mistake_in_the_list_is_no_verdict() {
        assert_eq!(holder("", "foo"), Err("`TOKENS` names no token".to_owned()));
        for tokens in ["foo", "a=2c26", "=2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"] {
            assert!(holder(tokens, "foo").unwrap_err().starts_with("entry 1"), "{tokens}");
        }
    }
}
