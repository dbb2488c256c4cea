//! Compares what is expected with what was found, and says where they differ.

use std::{collections::BTreeSet, fmt};

use serde_json::Value;

/// A place where what was found is not what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where, such as `call 1, variables.input.email`.
    pub place: String,
    /// What the case says; `None`: nothing is to be there.
    pub expected: Option<String>,
    /// What was found; `None`: nothing.
    pub found: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        write!(f, "{}\n  expected {}\n  found    {}", self.place, shown(&self.expected), shown(&self.found))
    }
}

/// The places where a value differs from what is expected.
pub(super) fn values(place: &str, expected: &Value, found: &Value) -> Vec<Difference> {
    let mut differences = Vec::new();
    compare(place, expected, found, &mut differences);
    differences
}

/// The same of texts, of which the expected one may be a placeholder.
pub(super) fn texts(place: &str, expected: &str, found: &str) -> Vec<Difference> {
    values(place, &Value::String(expected.to_owned()), &Value::String(found.to_owned()))
}

/// The place where a document differs from what is expected. White space and commas mean nothing; `mutation createTodo`
/// is any mutation whose first field is `createTodo`.
pub(super) fn documents(place: &str, expected: &str, found: &str) -> Option<Difference> {
    let (wanted, tokens) = (tokens(expected), tokens(found));
    let differs = |expected: String, found: String| Difference {
        place: place.to_owned(),
        expected: Some(expected),
        found: Some(found),
    };
    if !wanted.iter().any(|token| token == "{") {
        let root = root(&tokens);
        return (wanted != root).then(|| differs(wanted.join(" "), root.join(" ")));
    }
    let first = wanted.iter().zip(&tokens).take_while(|(one, other)| one == other).count();
    if first == wanted.len() && first == tokens.len() {
        return None;
    }
    // What leads there, and the first part that differs.
    let around = |tokens: &[String]| {
        let from = first.saturating_sub(6);
        let shown: Vec<&str> = tokens.iter().skip(from).take(first - from + 4).map(String::as_str).collect();
        if shown.len() > first - from {
            format!("… {} …", shown.join(" "))
        } else {
            format!("… {} (its end)", shown.join(" "))
        }
    };
    Some(differs(around(&wanted), around(&tokens)))
}

/// The kind of an operation and its first field, such as `mutation createTodo`.
fn root(tokens: &[String]) -> Vec<String> {
    let kind = tokens.first().filter(|token| *token != "{").cloned().unwrap_or_else(|| "query".to_owned());
    let mut fields = tokens.iter().skip_while(|token| *token != "{").skip(1);
    let first = fields.next();
    let field = match (first, fields.next().map(String::as_str)) {
        // An alias stands before the field.
        (Some(_), Some(":")) => fields.next(),
        (first, _) => first,
    };
    std::iter::once(kind).chain(field.cloned()).collect()
}

fn tokens(document: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut letters = document.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                let mut text = String::from(letter);
                let mut is_escaped = false;
                for letter in letters.by_ref() {
                    text.push(letter);
                    if letter == '"' && !is_escaped {
                        break;
                    }
                    is_escaped = letter == '\\' && !is_escaped;
                }
                tokens.push(text);
            }
            letter if letter.is_whitespace() || letter == ',' => {}
            letter if letter.is_alphanumeric() || letter == '_' || letter == '$' => {
                let mut word = String::from(letter);
                while let Some(letter) = letters.next_if(|letter| letter.is_alphanumeric() || *letter == '_') {
                    word.push(letter);
                }
                tokens.push(word);
            }
            other => tokens.push(other.to_string()),
        }
    }
    tokens
}

fn compare(place: &str, expected: &Value, found: &Value, differences: &mut Vec<Difference>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
            for name in names {
                at(&format!("{place}.{name}"), expected.get(name), found.get(name), differences);
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            for index in 0..expected.len().max(found.len()) {
                at(&format!("{place}[{index}]"), expected.get(index), found.get(index), differences);
            }
        }
        (Value::String(placeholder), found) if stands_for(placeholder, found) => {}
        (expected, found) if same(expected, found) => {}
        (expected, found) => differences.push(Difference {
            place: place.to_owned(),
            expected: Some(expected.to_string()),
            found: Some(found.to_string()),
        }),
    }
}

fn at(place: &str, expected: Option<&Value>, found: Option<&Value>, differences: &mut Vec<Difference>) {
    match (expected, found) {
        (Some(expected), Some(found)) => compare(place, expected, found, differences),
        (None, None) => {}
        (expected, found) => differences.push(Difference {
            place: place.to_owned(),
            expected: expected.map(Value::to_string),
            found: found.map(Value::to_string),
        }),
    }
}

/// Numbers are equal if they have one value, however they are written.
fn same(one: &Value, other: &Value) -> bool {
    one == other || matches!((one.as_f64(), other.as_f64()), (Some(one), Some(other)) if one.total_cmp(&other).is_eq())
}

fn stands_for(placeholder: &str, found: &Value) -> bool {
    match (placeholder, found) {
        ("<any>", _) | ("<text>", Value::String(_)) | ("<number>", Value::Number(_)) => true,
        ("<time>", Value::String(text)) => is_time(text),
        // Milliseconds since 1970.
        ("<time>", Value::Number(number)) => number.as_f64().is_some_and(|number| number > 1e12),
        ("<uuid>", Value::String(text)) => is_uuid(text),
        (_, _) => false,
    }
}

/// Whether it begins as `2026-01-31T12:00:00` does, or is such a day.
fn is_time(text: &str) -> bool {
    let shape = |pattern: &str| {
        text.len() >= pattern.len()
            && pattern.bytes().zip(text.bytes()).all(|(pattern, byte)| match pattern {
                b'0' => byte.is_ascii_digit(),
                other => other == byte,
            })
    };
    shape("0000-00-00T00:00:00") || (text.len() == 10 && shape("0000-00-00"))
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use serde_json::json;

    use super::*;

    fn shown(differences: &[Difference]) -> String {
        differences.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn each_place_that_differs_is_named() {
        let expected = json!({ "a": [1, { "b": "x" }], "gone": true, "n": 1 });
        let found = json!({ "a": [1, { "b": "y" }, 3], "more": null, "n": 1.0 });
        assert_snapshot!(shown(&values("answer", &expected, &found)), @r#"
        answer.a[1].b
          expected "x"
          found    "y"
        answer.a[2]
          expected nothing
          found    3
        answer.gone
          expected true
          found    nothing
        answer.more
          expected nothing
          found    null
        "#);
    }

    #[test]
    fn placeholders_stand_for_what_differs_from_run_to_run() {
        let found =
            json!(["2026-01-31T12:00:00.000Z", 1_780_000_000_000_u64, "0d9f3e0e-1111-4222-8333-444455556666", 4, {}]);
        assert_eq!(values("answer", &json!(["<time>", "<time>", "<uuid>", "<number>", "<any>"]), &found), []);
        let others = values("answer", &json!(["<uuid>", "<text>", "<time>", "<text>", "<number>"]), &found);
        assert_eq!(others.len(), 5, "{others:?}");
        // What is expected to be there is not there.
        assert_eq!(values("answer", &json!({ "a": "<any>" }), &json!({})).len(), 1);
    }

    #[test]
    fn documents_differ_in_what_they_say_and_not_in_how_they_are_written() {
        let written = "mutation M($input: I!) { createTodo(input: $input) { id, text } }";
        assert_eq!(documents("document", written, "mutation M($input:I!){createTodo(input:$input){id text}}\n"), None);
        assert_eq!(documents("document", "mutation createTodo", written), None);
        assert_eq!(documents("document", "query a", "{ b: a }"), None);
        let differs = documents("document", written, "mutation M($input: I!) { createTodo(input: $input) { id } }");
        assert_snapshot!(shown(differs.as_slice()), @r"
        document
          expected … input : $input ) { id text } } …
          found    … input : $input ) { id } } …
        ");
        let differs = documents("document", "mutation deleteTodo", written);
        assert_snapshot!(shown(differs.as_slice()), @r"
        document
          expected mutation deleteTodo
          found    mutation createTodo
        ");
    }
}
