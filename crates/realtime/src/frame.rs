//! Frames as text: what both protocols read and write alike.

use serde::Deserialize;
use serde_json::{Map, Value, value::RawValue};

/// What a client sends: every message of both protocols has this form.
#[derive(Deserialize)]
pub(crate) struct Incoming<'a> {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) id: Option<String>,
    #[serde(borrow, default)]
    pub(crate) payload: Option<&'a RawValue>,
}

impl<'a> Incoming<'a> {
    /// Reads a frame; `None` if it is not JSON of that form.
    pub(crate) fn read(frame: &'a str) -> Option<Self> {
        serde_json::from_str(frame).ok()
    }

    /// The payload as an object; empty if there is none, `None` if it is something else.
    pub(crate) fn object(&self) -> Option<Map<String, Value>> {
        match self.payload.map(|payload| serde_json::from_str(payload.get())) {
            None => Some(Map::new()),
            Some(Ok(Value::Object(object))) => Some(object),
            Some(Ok(Value::Null)) => Some(Map::new()),
            Some(_) => None,
        }
    }
}

/// A GraphQL request, as `payload.data` and the payload of `subscribe` hold it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Request {
    pub(crate) query: String,
    #[serde(default)]
    pub(crate) variables: Option<Map<String, Value>>,
    #[serde(default)]
    pub(crate) operation_name: Option<String>,
}

/// The headers in an object: its texts, numbers and booleans. What cannot be a header's value is left out.
///
/// A header that is there twice, its name in another case, counts once if both say the same: Apollo's links for AppSync
/// send `x-api-key` and `X-Api-Key`.
pub(crate) fn headers(object: Map<String, Value>) -> Vec<(String, String)> {
    let texts = object.into_iter().filter_map(|(name, value)| match value {
        Value::String(text) => Some((name, text)),
        Value::Number(number) => Some((name, number.to_string())),
        Value::Bool(truth) => Some((name, truth.to_string())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    });
    let mut headers: Vec<(String, String)> = Vec::new();
    for (name, text) in texts {
        if !headers.iter().any(|(other, said)| other.eq_ignore_ascii_case(&name) && *said == text) {
            headers.push((name, text));
        }
    }
    headers
}

/// A text as JSON.
pub(crate) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// A frame of one operation: `id` is quoted already.
pub(crate) fn bare(id: &str, kind: &str) -> String {
    format!(r#"{{"id":{id},"type":"{kind}"}}"#)
}

/// A frame of one operation with a payload, which is JSON.
pub(crate) fn with_payload(id: &str, kind: &str, payload: &str) -> String {
    format!(r#"{{"id":{id},"type":"{kind}","payload":{payload}}}"#)
}
