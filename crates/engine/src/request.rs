//! What goes into the engine and what comes out.

use std::fmt;

use serde::Serialize;

use crate::compile::ast::Position;

/// A GraphQL request, as the body of `POST /graphql` carries it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// The document.
    pub query: String,
    /// Which operation of the document to run.
    pub operation_name: Option<String>,
    /// The variables.
    pub variables: serde_json::Map<String, serde_json::Value>,
    /// Whether the answer says why each question was decided as it was.
    pub explain: Explain,
    /// The headers it came with, for resolver functions.
    pub headers: Headers,
    /// What the authorizer said of a caller that it let in.
    pub admission: Admission,
}

/// Headers of a request, names in lower case. Credentials are among them, so that values never print.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(pub Vec<(String, String)>);

impl fmt::Debug for Headers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// What an authorizer says beside letting a caller in.
/// <https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization>
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Admission {
    /// `identity.resolverContext` of resolver functions.
    pub resolver_context: Vec<(String, String)>,
    /// Fields that the caller gets null for, with an error.
    pub denied_fields: Vec<DeniedField>,
}

/// A field that an authorizer denies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeniedField {
    /// The type that has it.
    pub type_name: String,
    /// The field.
    pub field: String,
}

/// Whether an answer explains its decisions, in `extensions.explain`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Explain {
    /// It does not.
    #[default]
    No,
    /// It does: caller, rules and verdicts, never what records hold. For developers, not for the public.
    Yes,
}

/// Where a request comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// A client: every mutation takes effect.
    Direct,
    /// A trigger that may be delivered more than once: a mutation takes effect once for each key.
    AtLeastOnce {
        /// Names the delivery and the position of this request in it; two requests with the same key are the same.
        key: String,
    },
    /// A component: the mutations of the document take effect together, or none does.
    Together {
        /// As that of [`Delivery::AtLeastOnce`]; `None`: all mutations take effect each time.
        key: Option<String>,
    },
}

/// An answer, in AppSync's form: `data` and `errors` side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// `data`, as JSON.
    pub(crate) data: Vec<u8>,
    /// `errors`, empty if there are none.
    pub errors: Vec<GraphqlError>,
    /// `extensions.explain`, if it was asked for.
    pub explanation: Option<serde_json::Value>,
}

/// One error of an answer, as AppSync writes it: `errorType` beside `message`, not under `extensions`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GraphqlError {
    /// Where in the answer it happened; `None` if the operation was not run at all.
    pub path: Option<Vec<PathPart>>,
    /// Where in the document it happened.
    pub locations: Option<Vec<Location>>,
    /// What went wrong.
    pub message: String,
    /// AppSync's name of the kind of error, with `data` and `errorInfo` beside it. `None` leaves out all three.
    #[serde(flatten)]
    pub kind: Option<ErrorKind>,
}

impl GraphqlError {
    /// An error of validation, in the form of graphql-java.
    pub(crate) fn validation(location: Location, kind: &str, message: &str) -> Self {
        Self {
            path: None,
            locations: Some(vec![location]),
            message: format!("Validation error of type {kind}: {message}"),
            kind: None,
        }
    }

    /// About how many bytes it takes in an answer.
    pub(crate) fn bytes(&self) -> usize {
        const FRAME: usize = 96;
        let path = self.path.iter().flatten().map(|part| match part {
            PathPart::Field(name) => name.len() + 3,
            PathPart::Index(_) => 4,
        });
        FRAME + self.message.len() + path.sum::<usize>()
    }

    /// AppSync's `errorType`.
    #[must_use]
    pub fn error_type(&self) -> Option<&str> {
        self.kind.as_ref().and_then(|kind| kind.error_type.as_deref())
    }
}

/// The part of an error that only errors of execution have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorKind {
    /// Always `null`: AppSync does not return the old value of a failed write.
    pub data: Option<()>,
    /// Such as `Unauthorized`.
    pub error_type: Option<String>,
    /// Always `null`.
    pub error_info: Option<()>,
}

impl ErrorKind {
    /// The kind of this name.
    #[must_use]
    pub fn named(error_type: impl Into<String>) -> Self {
        Self { data: None, error_type: Some(error_type.into()), error_info: None }
    }
}

/// A field or an index of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum PathPart {
    /// A field, by its name in the answer.
    Field(String),
    /// An element of a list.
    Index(usize),
}

/// A place in the document, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// Always `null`.
    pub source_name: Option<()>,
}

impl Location {
    pub(crate) fn at(position: Position) -> Self {
        let count = |count| usize::try_from(count).unwrap_or(usize::MAX);
        Self { line: count(position.line), column: count(position.column), source_name: None }
    }
}

impl Response {
    /// The answer to an operation that was not run, or whose outcome is not known.
    #[must_use]
    pub fn failed(errors: Vec<GraphqlError>) -> Self {
        Self { data: b"null".to_vec(), errors, explanation: None }
    }

    /// The answer to an operation whose answer would be larger than it may be. What the operation wrote stays written.
    pub(crate) fn too_large(limit_bytes: usize) -> Self {
        let message = format!("Response is larger than {limit_bytes} bytes.");
        let kind = Some(ErrorKind::named("ResponseTooLarge"));
        Self::failed(vec![GraphqlError { path: None, locations: None, message, kind }])
    }

    /// The answer as JSON: `{"data": …}`, with `errors` and `extensions` if there are any.
    #[must_use]
    pub fn to_json(&self) -> Vec<u8> {
        let mut json = Vec::with_capacity(self.data.len() + 16);
        json.extend_from_slice(b"{\"data\":");
        json.extend_from_slice(&self.data);
        if !self.errors.is_empty() {
            json.extend_from_slice(b",\"errors\":");
            // Errors are texts and numbers, and writing to memory does not fail.
            let _written = serde_json::to_writer(&mut json, &self.errors);
        }
        if let Some(explanation) = &self.explanation {
            json.extend_from_slice(b",\"extensions\":{\"explain\":");
            let _written = serde_json::to_writer(&mut json, explanation);
            json.push(b'}');
        }
        json.push(b'}');
        json
    }

    /// `data` alone as JSON.
    #[must_use]
    pub fn data_json(&self) -> String {
        String::from_utf8_lossy(&self.data).into_owned()
    }
}
