//! The rules for passwords, which are those that `amplify_outputs.json` tells clients of.

use crate::{CharacterClass, PasswordPolicy, Refusal};

/// The most characters, as with Cognito.
const MAX_LENGTH: usize = 256;

/// What Cognito counts as a symbol.
const SYMBOLS: &str = "^$*.[]{}()?-\"!@#%&/\\,><':;|_~`+= ";

/// Whether a password may be chosen.
///
/// # Errors
/// The first rule that it breaks.
pub(crate) fn check(policy: &PasswordPolicy, password: &str) -> Result<(), Refusal> {
    let length = password.chars().count();
    let lacks = |class: &&CharacterClass| policy.requires.contains(class) && !password.chars().any(|c| class.has(c));
    let broken = if length < policy.min_length {
        "Password not long enough"
    } else if length > MAX_LENGTH {
        "Password too long"
    } else if password.starts_with(' ') || password.ends_with(' ') {
        "Password must not begin or end with a space"
    } else {
        match CharacterClass::ALL.iter().find(lacks) {
            Some(CharacterClass::Lowercase) => "Password must have lowercase characters",
            Some(CharacterClass::Uppercase) => "Password must have uppercase characters",
            Some(CharacterClass::Number) => "Password must have numeric characters",
            Some(CharacterClass::Symbol) => "Password must have symbol characters",
            None => return Ok(()),
        }
    };
    Err(Refusal::new("InvalidPasswordException", format!("Password did not conform with policy: {broken}")))
}

impl CharacterClass {
    fn has(self, letter: char) -> bool {
        match self {
            Self::Lowercase => letter.is_lowercase(),
            Self::Uppercase => letter.is_uppercase(),
            Self::Number => letter.is_ascii_digit(),
            Self::Symbol => SYMBOLS.contains(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(password: &str) -> String {
        check(&PasswordPolicy::default(), password).map_or_else(
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

    #[test]
    fn another_policy_asks_for_other_things() {
        let policy = PasswordPolicy { min_length: 6, requires: [CharacterClass::Number].into() };
        assert_eq!(check(&policy, "abcde1"), Ok(()));
        assert!(check(&policy, "abcdef").is_err_and(|refusal| refusal.message.ends_with("numeric characters")));
        assert!(check(&policy, "abcd1").is_err());
    }
}
