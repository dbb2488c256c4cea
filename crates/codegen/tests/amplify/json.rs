//! JSON in pieces that can be compared and named.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// The members of the second level by path, such as `models.Post`, each with its leaves as lines.
pub(crate) fn leaves(json: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut members = BTreeMap::new();
    for (section, value) in json.as_object().unwrap() {
        match value.as_object() {
            Some(entries) => {
                members.insert(section.clone(), BTreeSet::new());
                for (name, entry) in entries {
                    members.insert(format!("{section}.{name}"), lines(entry));
                }
            }
            None => {
                members.insert(section.clone(), lines(value));
            }
        }
    }
    members
}

fn lines(value: &Value) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    collect(value, String::new(), &mut lines);
    lines
}

/// Every leaf with its path. Empty objects and lists are leaves, and the order of a list is part of the path.
fn collect(value: &Value, path: String, lines: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            entries.iter().for_each(|(name, entry)| collect(entry, format!("{path}.{name}"), lines));
        }
        Value::Array(elements) if !elements.is_empty() => {
            elements.iter().enumerate().for_each(|(at, entry)| collect(entry, format!("{path}[{at}]"), lines));
        }
        leaf => {
            lines.insert(format!("{path} = {leaf}"));
        }
    }
}
