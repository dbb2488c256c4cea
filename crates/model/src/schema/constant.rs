//! Values as SDL writes them: the defaults of arguments and of fields of inputs.

use std::fmt;

/// A value without variables: <https://spec.graphql.org/October2021/#sec-Input-Values>. Shown as in SDL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constant {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as it is written.
    Number(String),
    /// A string, without quotes and escapes.
    Text(String),
    /// A value of an enum.
    Word(String),
    /// `[…]`
    List(Vec<Constant>),
    /// `{…}`, in the order of the source.
    Object(Vec<(String, Constant)>),
}

impl fmt::Display for Constant {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Boolean(value) => write!(formatter, "{value}"),
            Self::Number(text) | Self::Word(text) => formatter.write_str(text),
            Self::Text(text) => write_string(text, formatter),
            Self::List(elements) => {
                let elements: Vec<String> = elements.iter().map(Self::to_string).collect();
                write!(formatter, "[{}]", elements.join(", "))
            }
            Self::Object(fields) => {
                let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}: {value}")).collect();
                write!(formatter, "{{{}}}", fields.join(", "))
            }
        }
    }
}

/// A string literal: <https://spec.graphql.org/October2021/#sec-String-Value>.
fn write_string(text: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    formatter.write_str("\"")?;
    for character in text.chars() {
        match character {
            '"' | '\\' => write!(formatter, "\\{character}")?,
            '\n' => formatter.write_str("\\n")?,
            '\r' => formatter.write_str("\\r")?,
            '\t' => formatter.write_str("\\t")?,
            control if control.is_control() => write!(formatter, "\\u{:04X}", u32::from(control))?,
            other => write!(formatter, "{other}")?,
        }
    }
    formatter.write_str("\"")
}
