//! Why a connection or an operation is refused, in AppSync's words.

use serde_json::{Value, json};

/// A refusal as the client reads it.
///
/// On a connection, Amplify's client gives up and tells the app if `error_code` is 400, 401 or 403, or `error_type` is
/// `UnauthorizedException` or `BadRequestException`; anything else it tries again, for ever.
///
/// On a subscription, the types `Unauthorized`, `UnauthorizedException` and `NotAuthorizedException`, and messages with
/// `Token expired`, make the newest client close the socket that all subscriptions share, and reconnect (amplify-js issue
/// 14947). They are AppSync's types all the same, apps look for them, so they are kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// One error.
    Error {
        /// AppSync's name of it.
        error_type: &'static str,
        /// The status that a request would have got; sent with `connection_error` only.
        error_code: u16,
        /// A sentence, safe to show to the client.
        message: String,
    },
    /// Errors of GraphQL, as a response over HTTP would list them; never empty.
    Errors(Vec<Value>),
}

impl Refusal {
    /// The credentials are missing or wrong.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Error { error_type: "UnauthorizedException", error_code: 401, message: message.into() }
    }

    /// The request cannot be read.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::Error { error_type: "BadRequestException", error_code: 400, message: message.into() }
    }

    /// The caller may not subscribe to this field (the message is that of amplify-js issue 12679).
    pub fn not_authorized(field: &str) -> Self {
        let message = format!("Not Authorized to access {field} on type Subscription");
        Self::Error { error_type: "Unauthorized", error_code: 401, message }
    }

    /// AppSync's sockets carry subscriptions only; `operation` is what came instead, such as `query`.
    pub fn unsupported(operation: &str) -> Self {
        let message = format!("{operation} not supported through the realtime channel");
        Self::Error { error_type: "UnsupportedOperation", error_code: 400, message }
    }

    /// There are too many operations on this connection (the message is that of amplify-js issue 8370).
    pub(crate) fn too_many(most: usize) -> Self {
        let message = format!("Max number of {most} subscriptions reached");
        Self::Error { error_type: "MaxSubscriptionsReachedError", error_code: 400, message }
    }

    /// Something broke on our side; the client may try again.
    pub fn internal() -> Self {
        let message = "Internal failure".to_owned();
        Self::Error { error_type: "InternalFailure", error_code: 500, message }
    }

    /// The list of errors, for the frame of one operation.
    pub(crate) fn errors(&self) -> Value {
        match self {
            Self::Error { error_type, error_code: _, message } => {
                json!([{ "errorType": error_type, "message": message }])
            }
            Self::Errors(errors) => Value::Array(errors.clone()),
        }
    }

    /// The list of errors, for `connection_error`; each with a code, since clients retry for ever without one.
    pub(crate) fn connection_errors(&self) -> Value {
        match self {
            Self::Error { error_type, error_code, message } => {
                json!([{ "errorType": error_type, "message": message, "errorCode": error_code }])
            }
            Self::Errors(errors) => errors.iter().map(with_code).collect(),
        }
    }

    /// A sentence for the reason of a close.
    pub(crate) fn reason(&self) -> String {
        match self {
            Self::Error { message, .. } => message.clone(),
            Self::Errors(errors) => {
                let first = errors.first().and_then(|error| error.get("message")).and_then(Value::as_str);
                first.unwrap_or("refused").to_owned()
            }
        }
    }
}

fn with_code(error: &Value) -> Value {
    let mut error = error.clone();
    if let Value::Object(object) = &mut error {
        object.entry("errorCode").or_insert_with(|| 400.into());
    }
    error
}
