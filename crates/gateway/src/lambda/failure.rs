//! What goes wrong with an invocation: refused before the function runs ([`InvokeError`]), or failed while it runs
//! ([`FunctionError`]), which Lambda answers with 200.

use std::{fmt, time::Duration};

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode},
};
use identity::Rejection;
use plugin_host::TriggerFailure;
use serde_json::{Value, json};

use super::{asynchronous::NotAccepted, event::UnreadableEvent};
use crate::respond;

/// Why an invocation was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum InvokeError {
    #[error("{0}")]
    NotSigned(Rejection),
    #[error("the credential may not invoke `{function}`")]
    NotAllowed { function: String },
    #[error("there is no function `{function}`")]
    NoSuchFunction { function: String },
    #[error("the payload is not JSON, at line {line} column {column}")]
    NotJson { line: usize, column: usize },
    #[error("the payload is larger than {limit_bytes} bytes")]
    PayloadTooLarge { limit_bytes: usize },
    #[error("the payload did not arrive to its end")]
    PayloadInterrupted,
    #[error("the invocation type is none of `RequestResponse`, `Event` and `DryRun`")]
    UnknownInvocationType,
    #[error("{why}")]
    Busy { why: String },
    #[error("{why}")]
    NotLoaded { why: String },
    #[error("the event is not accepted, because it cannot be kept: {why}")]
    NotKept { why: String },
    #[error("the invocation broke off")]
    Internal,
}

impl From<NotAccepted> for InvokeError {
    fn from(refused: NotAccepted) -> Self {
        match refused {
            NotAccepted::Full(full) => Self::Busy { why: full.to_string() },
            NotAccepted::NotKept(error) => Self::NotKept { why: error.to_string() },
        }
    }
}

impl InvokeError {
    /// The response, in the form that AWS's SDKs read: the name from the header or from `__type`, the sentence from
    /// `message` or `Message`.
    pub(super) fn respond(&self) -> Response<Body> {
        let (status, name, message) = self.describe();
        let whose = if status.is_client_error() { "User" } else { "Service" };
        let body = json!({ "__type": name, "Type": whose, "Message": message, "message": message });
        let mut response = respond::json(status, &body);
        response.headers_mut().insert(respond::ERROR_TYPE, HeaderValue::from_static(name));
        response
    }

    /// What its sender is told.
    pub(super) fn message(&self) -> String {
        self.describe().2
    }

    fn describe(&self) -> (StatusCode, &'static str, String) {
        match self {
            Self::NotSigned(rejection) => {
                let (name, message) = signature_error(rejection);
                (StatusCode::FORBIDDEN, name, message.to_owned())
            }
            Self::NotAllowed { function } => (
                StatusCode::FORBIDDEN,
                "AccessDeniedException",
                format!("The credential is not authorized to perform: lambda:InvokeFunction on resource: {function}"),
            ),
            Self::NoSuchFunction { function } => {
                (StatusCode::NOT_FOUND, "ResourceNotFoundException", format!("Function not found: {function}"))
            }
            Self::NotJson { line, column } => (
                StatusCode::BAD_REQUEST,
                "InvalidRequestContentException",
                format!("Could not parse request body into json: unexpected input at line {line}, column {column}."),
            ),
            Self::PayloadTooLarge { limit_bytes } => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "RequestTooLargeException",
                format!("Request must be smaller than {limit_bytes} bytes for the InvokeFunction operation"),
            ),
            Self::PayloadInterrupted => (
                StatusCode::BAD_REQUEST,
                "InvalidRequestContentException",
                "The payload did not arrive completely.".to_owned(),
            ),
            Self::UnknownInvocationType => (
                StatusCode::BAD_REQUEST,
                "InvalidParameterValueException",
                "X-Amz-Invocation-Type must be RequestResponse, Event or DryRun.".to_owned(),
            ),
            Self::Busy { .. } => {
                (StatusCode::TOO_MANY_REQUESTS, "TooManyRequestsException", "Rate Exceeded.".to_owned())
            }
            Self::NotLoaded { .. } => (
                StatusCode::BAD_GATEWAY,
                "ResourceNotReadyException",
                "The function has no component that works.".to_owned(),
            ),
            Self::NotKept { .. } => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "ServiceException",
                "The event could not be kept, and is not accepted.".to_owned(),
            ),
            Self::Internal => {
                (StatusCode::INTERNAL_SERVER_ERROR, "ServiceException", "The invocation broke off.".to_owned())
            }
        }
    }
}

/// A rejected signature in the words of AWS's signature check.
pub(crate) fn signature_error(rejection: &Rejection) -> (&'static str, &'static str) {
    match rejection {
        Rejection::NoCredentials | Rejection::ModeDisabled => {
            ("MissingAuthenticationTokenException", "Missing Authentication Token")
        }
        Rejection::MalformedAuthorization | Rejection::UnsignedHeader { .. } => (
            "IncompleteSignatureException",
            "Authorization header requires 'Credential', 'Signature', 'SignedHeaders' and a signed date and host.",
        ),
        Rejection::UnknownAccessKey | Rejection::ExpiredAccessKey { .. } | Rejection::WrongSessionToken => {
            ("UnrecognizedClientException", "The security token included in the request is invalid.")
        }
        Rejection::ClockSkew { .. } => {
            ("InvalidSignatureException", "Signature expired or not yet valid: check the clock of the signing machine.")
        }
        Rejection::WrongScope => (
            "InvalidSignatureException",
            "Credential should be scoped to the service that is called and to the day of the request.",
        ),
        Rejection::WrongPayloadHash | Rejection::WrongSignature => (
            "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided.",
        ),
        Rejection::UnknownApiKey
        | Rejection::ExpiredApiKey { .. }
        | Rejection::MalformedToken
        | Rejection::WrongTokenAlgorithm
        | Rejection::UnknownIssuer
        | Rejection::UnknownTokenKey
        | Rejection::KeysUnavailable
        | Rejection::WrongTokenSignature
        | Rejection::ExpiredToken { .. }
        | Rejection::RevokedToken
        | Rejection::EarlyToken { .. }
        | Rejection::WrongTokenUse
        | Rejection::WrongClient => {
            ("UnrecognizedClientException", "The credential included in the request is invalid.")
        }
    }
}

/// What an event is called that is not one of the function's trigger.
const INVALID_EVENT: &str = "InvalidEvent";

/// What Lambda calls a function that took too long.
const TIMED_OUT: &str = "Sandbox.Timedout";

/// An error of a function, as Lambda reports one that the function did not handle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FunctionError {
    error_type: String,
    message: String,
}

impl FunctionError {
    /// The function did not return in time.
    pub(super) fn timed_out(limit: Duration) -> Self {
        Self {
            error_type: TIMED_OUT.to_owned(),
            message: format!("Task timed out after {:.2} seconds", limit.as_secs_f64()),
        }
    }

    pub(super) fn is_timeout(&self) -> bool {
        self.error_type == TIMED_OUT
    }

    pub(super) fn message(&self) -> &str {
        &self.message
    }

    pub(super) fn to_json(&self) -> Value {
        json!({ "errorType": self.error_type, "errorMessage": self.message })
    }
}

impl fmt::Display for FunctionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.error_type, self.message)
    }
}

impl From<UnreadableEvent> for FunctionError {
    fn from(unreadable: UnreadableEvent) -> Self {
        Self { error_type: INVALID_EVENT.to_owned(), message: unreadable.to_string() }
    }
}

impl From<UnreadableEvent> for TriggerFailure {
    fn from(unreadable: UnreadableEvent) -> Self {
        Self::Failed { error_type: INVALID_EVENT.to_owned(), message: unreadable.to_string() }
    }
}

/// The failure of a function that answers custom operations, in a call whose answer no caller waits for.
pub(super) fn of_resolver(error: plan::FunctionError) -> Result<FunctionError, InvokeError> {
    match error {
        plan::FunctionError::NotThere { name } => {
            Err(InvokeError::NotLoaded { why: format!("there is no function `{name}`") })
        }
        plan::FunctionError::Failed { error_type, message } => {
            Ok(FunctionError { error_type: error_type.unwrap_or_else(|| "Unhandled".to_owned()), message })
        }
        plan::FunctionError::Unavailable { why, .. } => {
            Ok(FunctionError { error_type: "Unhandled".to_owned(), message: why })
        }
    }
}

/// A trigger's failure, of one that may run for `limit`: an error of the function if it ran, a refusal if it did not.
pub(super) fn of_trigger(failure: TriggerFailure, limit: Duration) -> Result<FunctionError, InvokeError> {
    let error_type = failure.error_type().to_owned();
    match failure {
        TriggerFailure::Failed { message, .. } => Ok(FunctionError { error_type, message }),
        // How a component broke is for the log, which has it; its sender learns only that it did.
        TriggerFailure::Trapped { .. } => {
            Ok(FunctionError { error_type, message: "The function crashed while it ran.".to_owned() })
        }
        TriggerFailure::TimedOut { .. } => Ok(FunctionError::timed_out(limit)),
        TriggerFailure::Shed { why } => Err(InvokeError::Busy { why }),
        TriggerFailure::Unavailable { why } => Err(InvokeError::NotLoaded { why }),
    }
}
