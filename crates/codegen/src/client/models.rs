//! The models as `DataStore` wants them.

mod dart;
mod java;
mod md5;
mod metadata;
mod native;
mod script;
mod shape;
mod swift;

use std::collections::BTreeMap;

use model::{EnumType, Schema};
use serde_json::Value;

use super::{ClientCodeError, ModelTarget};

/// The files of models.
pub(super) fn files(schema: &Schema, target: ModelTarget) -> Result<BTreeMap<String, String>, ClientCodeError> {
    let files = match target {
        ModelTarget::Typescript => vec![
            ("index.ts", script::typescript(schema)),
            (
                "schema.ts",
                format!(
                    "import {{ Schema }} from \"@aws-amplify/datastore\";\n\nexport const schema: Schema = {};",
                    metadata::metadata(schema)
                ),
            ),
        ],
        ModelTarget::Javascript => vec![
            ("index.d.ts", script::declarations(schema)),
            ("index.js", script::javascript(schema)),
            (
                "schema.d.ts",
                "import { Schema } from '@aws-amplify/datastore';\n\nexport declare const schema: Schema;".to_owned(),
            ),
            ("schema.js", format!("export const schema = {};", metadata::metadata(schema))),
        ],
        ModelTarget::Swift => return swift::files(schema),
        ModelTarget::Dart => return dart::files(schema),
        ModelTarget::Java => return java::files(schema),
    };
    Ok(files.into_iter().map(|(name, text)| (name.to_owned(), text)).collect())
}

/// `model-introspection.json`
pub(super) fn introspection(schema: &Schema) -> String {
    indented(&crate::model_introspection(schema))
}

/// JSON indented by four spaces. Strings of JSON never hold a line break, so each line starts with its indentation.
fn indented(value: &Value) -> String {
    let mut lines = Vec::new();
    for line in format!("{value:#}").lines() {
        let text = line.trim_start_matches(' ');
        lines.push(format!("{}{text}", " ".repeat(2 * (line.len() - text.len()))));
    }
    lines.join("\n")
}

/// The values of an enum by their names in code. Of two values that share a name the last one is meant.
fn enum_entries(definition: &EnumType, name_in_code: impl Fn(&str) -> String) -> Vec<(String, &str)> {
    let mut entries: Vec<(String, &str)> = Vec::new();
    for value in &definition.values {
        let name = name_in_code(value);
        match entries.iter_mut().find(|(taken, _)| *taken == name) {
            Some((_, earlier)) => *earlier = value,
            None => entries.push((name, value)),
        }
    }
    entries
}

/// The words of a name: they end where digits or small letters meet capitals, and at everything else.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let letters: Vec<char> = name.chars().collect();
    for (position, letter) in letters.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(position + 1);
        let starts = letter.is_ascii_uppercase()
            && (before.is_some_and(|before| before.is_ascii_lowercase() || before.is_ascii_digit())
                || before.is_some_and(char::is_ascii_uppercase) && after.is_some_and(char::is_ascii_lowercase));
        if starts || !letter.is_ascii_alphanumeric() {
            words.push(String::new());
        }
        if letter.is_ascii_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.push(*letter);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `inProgress` as `IN_PROGRESS`
fn constant_case(name: &str) -> String {
    words(name).join("_").to_ascii_uppercase()
}

/// `IN_PROGRESS` as `inProgress`
fn camel_case(name: &str) -> String {
    let name = pascal_case(name);
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// `in_progress` as `InProgress`
fn pascal_case(name: &str) -> String {
    let mut text = String::new();
    for word in words(name) {
        let mut letters = word.chars();
        let first = letters.next().into_iter();
        // What starts with a digit would melt into the word before it.
        if word.starts_with(|letter: char| letter.is_ascii_digit()) && !text.is_empty() {
            text.push('_');
        }
        text.extend(first.map(|letter| letter.to_ascii_uppercase()));
        text.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    }
    text
}
