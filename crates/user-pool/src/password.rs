//! The rules for passwords, which are those that `amplify_outputs.json` tells clients of.

use crate::Refusal;

/// The fewest characters.
pub const MIN_LENGTH: usize = 8;

/// The most characters, as with Cognito.
const MAX_LENGTH: usize = 256;

/// What Cognito counts as a symbol.
const SYMBOLS: &str = "^$*.[]{}()?-\"!@#%&/\\,><':;|_~`+= ";

/// Whether a password may be chosen.
///
/// # Errors
/// The first rule that it breaks.
pub(crate) fn check(password: &str) -> Result<(), Refusal> {
    let has = |is: fn(char) -> bool| password.chars().any(is);
    let length = password.chars().count();
    let broken = if length < MIN_LENGTH {
        "Password not long enough"
    } else if length > MAX_LENGTH {
        "Password too long"
    } else if password.starts_with(' ') || password.ends_with(' ') {
        "Password must not begin or end with a space"
    } else if !has(|letter| letter.is_lowercase()) {
        "Password must have lowercase characters"
    } else if !has(|letter| letter.is_uppercase()) {
        "Password must have uppercase characters"
    } else if !has(|letter| letter.is_ascii_digit()) {
        "Password must have numeric characters"
    } else if !has(|letter| SYMBOLS.contains(letter)) {
        "Password must have symbol characters"
    } else {
        return Ok(());
    };
    Err(Refusal::new("InvalidPasswordException", format!("Password did not conform with policy: {broken}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(password: &str) -> String {
        check(password).map_or_else(
            |refusal| refusal.message.trim_start_matches("Password did not conform with policy: ").to_owned(),
            |()| "nothing".to_owned(),
        )
    }

    #[test]
    fn each_rule_is_named_when_it_is_broken() {
        for (password, rule) in [
            ("Aa1!aa", "Password not long enough"),
            ("AAAAAA1!", "Password must have lowercase characters"),
            ("aaaaaa1!", "Password must have uppercase characters"),
            ("Aaaaaaa!", "Password must have numeric characters"),
            ("Aaaaaaa1", "Password must have symbol characters"),
            (" Aaaaaa1!", "Password must not begin or end with a space"),
            ("Aaaaaa1!", "nothing"),
            ("Ünïcödé1 ß", "nothing"),
        ] {
            assert_eq!(broken(password), rule, "{password}");
        }
        assert_eq!(broken(&format!("Aa1!{}", "a".repeat(252))), "nothing");
        assert_eq!(broken(&format!("Aa1!{}", "a".repeat(253))), "Password too long");
    }
}
