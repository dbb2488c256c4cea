//! Names of functions, which stand in paths, settings, logs and on terminals.

use std::fmt::{self, Display};

/// The name of a function, as Lambda takes it: 1 to 64 ASCII letters, digits, `-` and `_`. So it is no path, and it does
/// nothing to a terminal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionName(String);

impl FunctionName {
    /// Lambda's own limit.
    const LONGEST: usize = 64;

    /// Reads a name; `None` if it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let fits = !text.is_empty() && text.len() <= Self::LONGEST;
        (fits && text.bytes().all(is_letter)).then(|| Self(text.to_owned()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for FunctionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_path_and_no_command_to_a_terminal() {
        for name in ["price", "say-hello", "Fn_2", &"a".repeat(64)] {
            assert!(FunctionName::parse(name).is_some(), "{name}");
        }
        let no_names = [
            "",
            "../../evil",
            "a/b",
            "a.wasm",
            "a b",
            "a\\b",
            "\u{1b}[2J",
            "a\nb",
            "ö",
            "C:",
            "echo-${env}",
            &"a".repeat(65),
        ];
        for name in no_names {
            assert_eq!(FunctionName::parse(name), None, "{name:?}");
        }
    }
}
