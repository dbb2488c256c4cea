//! From the JSON of a verified payload to claims.

use authz::Claim;
use serde_json::{Map, Value};

/// The claims that are text, numbers, booleans, or lists of these; the rest carries nothing that a rule could compare.
pub(super) fn comparable(claims: &Map<String, Value>) -> Vec<Claim> {
    claims.iter().filter_map(|(name, value)| Some(Claim { name: name.clone(), values: values_of(value)? })).collect()
}

fn values_of(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(elements) => Some(elements.iter().filter_map(scalar).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            scalar(value).map(|text| vec![text])
        }
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The values of a claim that may be one text or a list of texts, such as `aud`.
pub(super) fn texts<'a>(claims: &'a Map<String, Value>, name: &str) -> Vec<&'a str> {
    match claims.get(name) {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(elements)) => elements.iter().filter_map(Value::as_str).collect(),
        Some(Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_)) | None => Vec::new(),
    }
}
