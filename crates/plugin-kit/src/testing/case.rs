//! Case files: an event, the calls that the component is to make with what they are answered, and what it is to answer.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::Value;

use super::played::HttpAnswer;
use crate::KitError;

/// One case.
///
/// In expected values `<any>` stands for anything that is there, and `<time>`, `<uuid>`, `<text>` and `<number>` for values
/// that differ from run to run.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the case shows, in a sentence.
    pub why: String,
    /// The component's environment.
    #[serde(default)]
    pub environment: BTreeMap<String, String>,
    /// What goes in.
    pub event: Value,
    /// The calls that the component is to make, and no others.
    #[serde(default)]
    pub(crate) calls: Vec<Call>,
    /// Whether the calls may come in any order.
    #[serde(default)]
    pub(crate) in_any_order: bool,
    /// What comes out. Without it and without `fails`, a trigger is to give its event back.
    pub(crate) answer: Option<Value>,
    /// How the component fails.
    pub(crate) fails: Option<Fails>,
    /// What is to be found in what it prints.
    pub(crate) prints: Option<String>,
}

/// A failure of a component.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Fails {
    /// The type of the error.
    pub(crate) error_type: Option<String>,
    /// The message.
    pub(crate) message: Option<String>,
}

/// A call that a component is to make, as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    data: Option<String>,
    together: Option<String>,
    http: Option<String>,
    variables: Option<Value>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<Value>,
    answers: Option<Value>,
    errors: Option<Vec<ApiError>>,
}

/// An error of the app's API.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct ApiError {
    pub(crate) message: String,
    pub(crate) error_type: Option<String>,
}

/// A call that a component is to make.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Written")]
pub(crate) enum Call {
    /// Of the app's API.
    Data {
        /// The document, or `mutation createTodo` for any document with this root field.
        document: String,
        /// Whether its mutations are to take effect together.
        together: Together,
        /// Compared if they are given.
        variables: Option<Value>,
        /// The response's data, or its errors.
        answer: Result<Value, Vec<ApiError>>,
    },
    /// Of another host.
    Http {
        /// The method and the URL, such as `POST https://api.example.com/mail`.
        request: String,
        /// Headers that are to be there.
        headers: BTreeMap<String, String>,
        /// Compared if it is given: as text if it is one, else as JSON.
        body: Option<Value>,
        /// The response.
        answer: HttpAnswer,
    },
}

/// Whether the mutations of a document take effect together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Together {
    /// `sluice:data/graphql`
    No,
    /// `sluice:data/transactions`
    Yes,
}

impl TryFrom<Written> for Call {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let Written { data, together, http, variables, headers, body, answers, errors } = written;
        match (data, together, http) {
            (Some(document), None, None) | (None, Some(document), None) if !headers.is_empty() || body.is_some() => {
                Err(format!(
                    "the call `{}` is one of the API: it has no `headers` and no `body`",
                    first_line(&document)
                ))
            }
            (Some(document), None, None) => data_call(document, Together::No, variables, answers, errors),
            (None, Some(document), None) => data_call(document, Together::Yes, variables, answers, errors),
            (None, None, Some(request)) => {
                if variables.is_some() || errors.is_some() {
                    return Err(format!(
                        "the call `{request}` is one over HTTP: it has no `variables` and no `errors`"
                    ));
                }
                let answer = answers.map_or_else(|| Ok(HttpAnswer::default()), serde_json::from_value);
                let answer = answer.map_err(|error| {
                    format!("what `{request}` answers is not `{{ status, headers, body }}`: {error}")
                })?;
                Ok(Self::Http { request, headers, body, answer })
            }
            (_, _, _) => Err("a call has one of `data`, `together` and `http`".to_owned()),
        }
    }
}

fn data_call(
    document: String,
    together: Together,
    variables: Option<Value>,
    answers: Option<Value>,
    errors: Option<Vec<ApiError>>,
) -> Result<Call, String> {
    let answer = match (answers, errors) {
        (Some(_), Some(_)) => {
            return Err(format!("the call `{}` either `answers` or has `errors`", first_line(&document)));
        }
        (Some(data), None) => Ok(data),
        (None, Some(errors)) => Err(errors),
        (None, None) => Ok(Value::Object(serde_json::Map::new())),
    };
    Ok(Call::Data { document, together, variables, answer })
}

fn first_line(document: &str) -> &str {
    document.lines().next().unwrap_or_default()
}

/// Reads cases: a file that holds a list of them or one, or a folder of such files (`*.yaml`), in the order of names. Each
/// comes with its file.
///
/// # Errors
///
/// If one is not well formed, or if there is none.
pub fn read_cases(path: &Path) -> Result<Vec<(PathBuf, Case)>, KitError> {
    let files = if path.is_dir() {
        let unread = |source| KitError::File { path: path.to_owned(), doing: "read", source };
        let entries: Result<Vec<_>, _> = fs::read_dir(path).map_err(unread)?.collect();
        let mut files: Vec<PathBuf> = entries.map_err(unread)?.into_iter().map(|entry| entry.path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "yaml" || ending == "yml"));
        files.sort();
        files
    } else {
        vec![path.to_owned()]
    };
    let mut cases = Vec::new();
    for file in files {
        let text =
            fs::read_to_string(&file).map_err(|source| KitError::File { path: file.clone(), doing: "read", source })?;
        let malformed = |why: String| KitError::Cases { path: file.clone(), why };
        let is_list = text.lines().any(|line| line.starts_with("- "));
        let read: Vec<Case> = if is_list {
            serde_saphyr::from_str(&text).map_err(|error| malformed(error.to_string()))?
        } else {
            vec![serde_saphyr::from_str(&text).map_err(|error| malformed(error.to_string()))?]
        };
        cases.extend(read.into_iter().map(|case| (file.clone(), case)));
    }
    if cases.is_empty() {
        let why = "write a list of cases, each with `why`, `event` and what is to come of it".to_owned();
        return Err(KitError::Cases { path: path.to_owned(), why });
    }
    if let Some((file, case)) = cases.iter().find(|(_, case)| case.why.trim().is_empty()) {
        let why = format!("a case says in `why` what it shows (event: {})", case.event);
        return Err(KitError::Cases { path: file.clone(), why });
    }
    Ok(cases)
}
