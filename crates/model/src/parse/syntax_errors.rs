//! Says in GraphQL's own terms what the parser stumbled over.

use apollo_parser::Error;

use super::{
    suggest::did_you_mean,
    syntax::{MAX_DEPTH, MAX_TOKENS},
};
use crate::Diagnostic;

/// How many syntax errors are reported. After so many, the text is no schema and more would help nobody.
const MAX_REPORTED: usize = 100;

/// Reports the parser's errors without those that only follow from an earlier one: the parser gives up a broken
/// definition and then finds its remains, up to the next type. `type_starts` says where types start, sorted.
pub(super) fn report<'a>(
    source: &str,
    errors: impl Iterator<Item = &'a Error>,
    type_starts: &[usize],
) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut last_start = None;
    for error in errors.take_while(|error| error.index() <= source.len()) {
        if diagnostics.len() == MAX_REPORTED {
            break;
        }
        let start = floor_boundary(source, error.index());
        let follows = last_start.is_some_and(|last| {
            let is_type_between =
                type_starts.partition_point(|at| *at <= last) < type_starts.partition_point(|at| *at <= start);
            last == start || (Expected::of(error) == Some(Expected::Definition) && !is_type_between)
        });
        last_start = Some(start);
        if !follows {
            diagnostics.push(diagnostic(source, error, start));
        }
    }
    diagnostics
}

fn diagnostic(source: &str, error: &Error, start: usize) -> Diagnostic {
    let end = floor_boundary(source, start + error.data().len());
    if error.is_limit() {
        return if error.message().contains("recursion") {
            Diagnostic::new(start..end, format!("lists and objects nest deeper than {MAX_DEPTH} levels"))
                .with_help("Amplify's directives need three levels; look for a bracket that is not closed")
        } else {
            Diagnostic::new(start..end, format!("the schema has more than {MAX_TOKENS} tokens"))
                .with_help("split the data model, or remove what is not needed")
        };
    }
    let found = if error.is_eof() { "the end of the file".to_owned() } else { quoted(error.data()) };
    let message = match Expected::of(error) {
        Some(Expected::Anything) => {
            return Diagnostic::new(0..0, "the schema is empty")
                .with_help("define a model: `type Todo @model @auth(rules: [{allow: owner}]) { content: String }`");
        }
        Some(Expected::Definition) => {
            let help = did_you_mean(error.data(), ["type", "enum"]);
            return Diagnostic::new(start..end, format!("expected `type` or `enum`, found {found}")).with_help_if(help);
        }
        Some(Expected::Constant) => "variables do not belong into a schema".to_owned(),
        Some(Expected::Other(expected)) => format!("expected {expected}, found {found}"),
        None => {
            let message = error.message().split('"').next().unwrap_or_default().trim_end_matches(['.', ':', ' ']);
            format!("{}: {found}", message.to_lowercase())
        }
    };
    Diagnostic::new(start..end, message)
}

/// What the parser was looking for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Expected {
    /// Anything at all: the text is empty.
    Anything,
    /// The start of a definition.
    Definition,
    /// A value without variables.
    Constant,
    /// Something else, in words.
    Other(String),
}

impl Expected {
    /// What the parser says it expected, if it says so.
    fn of(error: &Error) -> Option<Self> {
        let message = error.message();
        if message == "Unexpected <EOF>." {
            return Some(Self::Anything);
        }
        if message.contains("Const context") {
            return Some(Self::Constant);
        }
        let expected = message.strip_prefix("expected ")?;
        let expected = expected.split(", got").next().unwrap_or(expected).trim_end_matches('.');
        Some(Self::Other(match expected {
            "definition" | "a definition" | "a StringValue, Name or OperationDefinition" => {
                return Some(Self::Definition);
            }
            _ if expected.starts_with("a definition after") => return Some(Self::Definition),
            "R_CURLY" => "`}`".to_owned(),
            "L_CURLY" => "`{`".to_owned(),
            "R_PAREN" => "`)`".to_owned(),
            "L_PAREN" => "`(`".to_owned(),
            "R_BRACK" => "`]`".to_owned(),
            "L_BRACK" => "`[`".to_owned(),
            "COLON" => "`:`".to_owned(),
            "EQ" => "`=`".to_owned(),
            "AT" => "`@`".to_owned(),
            "PIPE" => "`|`".to_owned(),
            "a Name" => "a name".to_owned(),
            "a Type" | "item type" => "a type".to_owned(),
            "a type" => "`:` and a type".to_owned(),
            "Field Definition" => "a field".to_owned(),
            "Enum Value Definition" | "Enum Value" => "an enum value".to_owned(),
            "a valid Value" => "a value".to_owned(),
            other => other.to_lowercase(),
        }))
    }
}

/// A token in backticks, cut where it gets long.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 24;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() > LONGEST || line.len() < text.trim_end().len() {
        format!("`{}…`", line.chars().take(LONGEST).collect::<String>())
    } else {
        format!("`{line}`")
    }
}

fn floor_boundary(source: &str, offset: usize) -> usize {
    let mut offset = offset.min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
