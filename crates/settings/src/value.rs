//! What a setting holds, read from TOML or from an environment variable, and checked against its form.

use std::net::SocketAddr;

use toml::de::DeValue;

use crate::{
    mistake::{Origin, closest},
    setting::Form,
};

/// A value that was given, and where.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) value: Value,
    pub(crate) origin: Origin,
}

/// A value as it was written. Numbers, switches and addresses are text here, as they are in the environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Text(String),
    List(Vec<String>),
    Map(Vec<(String, String)>),
}

impl Form {
    /// Reads a TOML value of this form; the error says what is allowed.
    pub(crate) fn read_toml(self, value: &DeValue<'_>) -> Result<Value, String> {
        let read = match self {
            Self::Text | Self::Url | Self::Path | Self::Address | Self::Choice(_) | Self::Secret => {
                value.as_str().map(|text| Value::Text(text.to_owned()))
            }
            Self::Switch => value.as_bool().map(|switch| Value::Text(switch.to_string())),
            Self::Integer { .. } => value.as_integer().map(|integer| Value::Text(integer.to_string())),
            // A word that stands alone is a list of one.
            Self::Choices(_) if value.as_str().is_some() => {
                value.as_str().map(|word| Value::List(vec![word.to_owned()]))
            }
            Self::Choices(_) | Self::Texts => value
                .as_array()
                .and_then(|array| {
                    array.iter().map(|element| element.get_ref().as_str().map(str::to_owned)).collect::<Option<_>>()
                })
                .map(Value::List),
            Self::TextMap => value
                .as_table()
                .and_then(|table| {
                    table
                        .iter()
                        .map(|(key, value)| Some((key.get_ref().to_string(), value.get_ref().as_str()?.to_owned())))
                        .collect::<Option<_>>()
                })
                .map(Value::Map),
        };
        let value = read.ok_or_else(|| format!("must be {}, not {}", self.describe(), kind(value)))?;
        self.check(&value)?;
        Ok(value)
    }

    /// Reads the text of an environment variable or of a preset.
    pub(crate) fn read_text(self, text: &str) -> Result<Value, String> {
        let value = match self {
            Self::Choices(_) | Self::Texts => Value::List(
                text.split(',').map(str::trim).filter(|element| !element.is_empty()).map(str::to_owned).collect(),
            ),
            Self::TextMap => {
                let pairs = text.split(',').map(str::trim).filter(|pair| !pair.is_empty());
                let pairs = pairs.map(|pair| {
                    let (key, value) = pair.split_once('=')?;
                    Some((key.trim().to_owned(), value.to_owned()))
                });
                Value::Map(pairs.collect::<Option<_>>().ok_or("must be pairs such as `A=1,B=2`")?)
            }
            Self::Text
            | Self::Url
            | Self::Path
            | Self::Address
            | Self::Choice(_)
            | Self::Switch
            | Self::Integer { .. }
            | Self::Secret => Value::Text(text.to_owned()),
        };
        self.check(&value)?;
        Ok(value)
    }

    fn check(self, value: &Value) -> Result<(), String> {
        match (self, value) {
            (Self::Choices(allowed), Value::List(elements)) => {
                let allowed = allowed.words();
                elements.iter().try_for_each(|element| one_of(&allowed, element))
            }
            (Self::Texts, Value::List(elements)) if elements.iter().any(String::is_empty) => {
                Err("must not hold an empty text".to_owned())
            }
            (_, Value::List(_) | Value::Map(_)) => Ok(()),
            (Self::Choice(allowed), Value::Text(text)) => one_of(&allowed.words(), text),
            (Self::Url, Value::Text(text)) => {
                let host = ["http://", "https://"].into_iter().find_map(|scheme| text.strip_prefix(scheme));
                match host {
                    Some(host) if !host.is_empty() && !host.starts_with('/') => Ok(()),
                    Some(_) | None => Err(format!("must be {}, not `{text}`", self.describe())),
                }
            }
            (Self::Address, Value::Text(text)) => {
                text.parse::<SocketAddr>().map(|_| ()).map_err(|_| format!("must be {}, not `{text}`", self.describe()))
            }
            (Self::Switch, Value::Text(text)) => one_of(&["true", "false"], text),
            (Self::Integer { least, most, .. }, Value::Text(text)) => match text.parse::<u64>() {
                Ok(integer) if (least..=most).contains(&integer) => Ok(()),
                Ok(_) | Err(_) => Err(format!("must be {}, not `{text}`", self.describe())),
            },
            (Self::Secret, Value::Text(text)) if text.is_empty() => Err("must not be empty".to_owned()),
            (Self::Text | Self::Path, Value::Text(text)) if text.is_empty() => Err("must not be empty".to_owned()),
            (
                Self::Text | Self::Path | Self::Texts | Self::Choices(_) | Self::TextMap | Self::Secret,
                Value::Text(_),
            ) => Ok(()),
        }
    }

    /// What is allowed, to follow "must be".
    pub(crate) fn describe(self) -> String {
        match self {
            Self::Text => "a text".to_owned(),
            Self::Url => "a URL that begins with `http://` or `https://`".to_owned(),
            Self::Path => "a path".to_owned(),
            Self::Address => "an IP address and a port, such as `127.0.0.1:20002`".to_owned(),
            Self::Choice(allowed) => format!("one of {}", quoted(&allowed.words())),
            Self::Choices(allowed) => format!("a list of {}", quoted(&allowed.words())),
            Self::Texts => "a list of texts".to_owned(),
            Self::TextMap => "a table of texts".to_owned(),
            Self::Switch => "`true` or `false`".to_owned(),
            Self::Integer { least, most, unit } => format!("a whole number from {least} to {most} ({unit})"),
            Self::Secret => "the path of a file that holds the secret".to_owned(),
        }
    }
}

fn one_of(allowed: &[&str], text: &str) -> Result<(), String> {
    if allowed.contains(&text) {
        return Ok(());
    }
    let meant = closest(text, allowed.iter().copied()).map(|meant| format!("; did you mean `{meant}`?"));
    Err(format!("allows {}, not `{text}`{}", quoted(allowed), meant.unwrap_or_default()))
}

/// `` `a`, `b` and `c` ``
pub(crate) fn quoted(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => format!("`{only}`"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(|word| format!("`{word}`")).collect();
            format!("{} and `{last}`", first.join(", "))
        }
    }
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a fraction",
        DeValue::Boolean(_) => "a switch",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "that list",
        DeValue::Table(_) => "that table",
    }
}
