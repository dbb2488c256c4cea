//! The SDK's failures in the port's words.

use std::error::Error;

use aws_sdk_dynamodb::{
    config::http::HttpResponse,
    error::{DisplayErrorContext, ProvideErrorMetadata, SdkError},
    operation::{
        delete_item::DeleteItemError, put_item::PutItemError, transact_write_items::TransactWriteItemsError,
        update_item::UpdateItemError,
    },
    types::{CancellationReason, error::TransactionCanceledException},
};
use plan::{Item, StoreError};

use crate::{
    attribute::{SdkItem, item_from_sdk},
    retry::{is_throttled, never_connected, was_refused},
};

/// Exceptions after which the same call may succeed, beside those with a status of 5xx. A transaction in progress is one
/// whose attempt was lost and whose outcome is not known yet.
const PASSING: &[&str] = &[
    "InternalServerError",
    "LimitExceededException",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ServiceUnavailable",
    "Throttling",
    "ThrottlingException",
    "TransactionInProgressException",
];

/// Exceptions after which a write may have happened all the same.
const UNCLEAR: &[&str] = &["InternalServerError", "ServiceUnavailable", "TransactionInProgressException"];

/// Exceptions that say another write to the record was under way, and that nothing was written.
const CONFLICTS: &[&str] = &["TransactionConflictException", "ReplicatedWriteConflictException"];

/// An operation's error type, and what its conditions say.
pub(crate) trait Answer: ProvideErrorMetadata + Error + Send + Sync + Sized + 'static {
    /// What the answer says about conditions, or the answer itself if it says nothing of them.
    fn condition(self) -> Result<StoreError, Self>;
}

/// A failed write in the port's words.
pub(crate) fn store_error<E: Answer>(failure: SdkError<E, HttpResponse>) -> StoreError {
    match failure {
        SdkError::ServiceError(context) => {
            let status = context.raw().status().as_u16();
            context.into_err().condition().unwrap_or_else(|answer| {
                let is_clear = match answer.code() {
                    Some(code) => !UNCLEAR.contains(&code) && (status < 500 || is_throttled(code)),
                    None => (400..500).contains(&status),
                };
                if is_clear { refusal(status, &answer) } else { unknown(refusal(status, &answer)) }
            })
        }
        other if is_unsent(&other) => unanswered(&other),
        other => unknown(unanswered(&other)),
    }
}

/// The same failure of a write that may have happened.
fn unknown(failure: StoreError) -> StoreError {
    match failure {
        StoreError::Unavailable { code, message } => StoreError::OutcomeUnknown { code, message },
        other => other,
    }
}

/// Whether a call without an answer proves that nothing was sent.
fn is_unsent<E>(failure: &SdkError<E, HttpResponse>) -> bool {
    match failure {
        SdkError::ConstructionFailure(_) => true,
        SdkError::DispatchFailure(failure) => failure.as_connector_error().is_some_and(|error| never_connected(error)),
        // The SDK's enum is open.
        _ => false,
    }
}

/// A failed call that knows no conditions.
pub(crate) fn plain_error<E>(failure: &SdkError<E, HttpResponse>) -> StoreError
where
    E: ProvideErrorMetadata + Error + Send + Sync + 'static,
{
    match failure {
        SdkError::ServiceError(context) => refusal(context.raw().status().as_u16(), context.err()),
        other => unanswered(other),
    }
}

/// An answer that is an exception, or that is none that DynamoDB gives.
fn refusal(status: u16, answer: &impl ProvideErrorMetadata) -> StoreError {
    let message = answer.message().unwrap_or("the server gave no message").to_owned();
    match answer.code() {
        Some(code) if CONFLICTS.contains(&code) => {
            tracing::debug!(code, "a write met another one");
            StoreError::Conflict
        }
        Some(code) if PASSING.contains(&code) || status >= 500 => unavailable(code, message),
        Some(code) => rejected(code, message),
        None if (400..500).contains(&status) && status != 408 && status != 429 => rejected(
            &format!("HTTP {status}"),
            "the server does not answer like DynamoDB: check the endpoint".to_owned(),
        ),
        None => unavailable(&format!("HTTP {status}"), "the server does not answer like DynamoDB".to_owned()),
    }
}

/// A call without an answer that could be read.
fn unanswered<E>(failure: &SdkError<E, HttpResponse>) -> StoreError
where
    E: Error + Send + Sync + 'static,
{
    let code = match failure {
        SdkError::TimeoutError(_) => "Timeout",
        SdkError::DispatchFailure(_) if was_refused(failure) => "ConnectionRefused",
        SdkError::DispatchFailure(_) if is_unsent(failure) => "NotSent",
        SdkError::DispatchFailure(failure) if failure.is_timeout() => "Timeout",
        SdkError::DispatchFailure(_) => "AnswerLost",
        SdkError::ResponseError(_) => "UnreadableAnswer",
        // Nothing was sent; most often there are no credentials.
        SdkError::ConstructionFailure(_) => "NotSigned",
        // The SDK's enum is open.
        _ => "Unknown",
    };
    unavailable(code, DisplayErrorContext(failure).to_string())
}

/// A failed condition of a single write.
fn condition_failed(stored: Option<SdkItem>) -> StoreError {
    match stored.map(item_from_sdk) {
        None => StoreError::ConditionFailed { stored: None },
        Some(Some(item)) => StoreError::ConditionFailed { stored: Some(item) },
        Some(None) => unknown_type(),
    }
}

/// A cancelled transaction. A failed condition says most: it will not go away by trying again.
fn cancelled(exception: TransactionCanceledException) -> StoreError {
    let message = exception.message.unwrap_or_default();
    let reasons = exception.cancellation_reasons.unwrap_or_default();
    let failed = positions(&reasons, &["ConditionalCheckFailed"]);
    if !failed.is_empty() {
        let stored: Vec<Option<Item>> = reasons.into_iter().map(|reason| reason.item.and_then(item_from_sdk)).collect();
        return StoreError::TransactionConditionFailed { failed, stored };
    }
    if !positions(&reasons, &["TransactionConflict"]).is_empty() {
        return StoreError::Conflict;
    }
    if !positions(&reasons, &["ProvisionedThroughputExceeded", "ThrottlingError"]).is_empty() {
        return unavailable("TransactionCanceledException", message);
    }
    match reasons.into_iter().find(|reason| reason.code.as_deref() == Some("ValidationError")) {
        Some(reason) => rejected("ValidationException", reason.message.unwrap_or(message)),
        None => rejected("TransactionCanceledException", message),
    }
}

fn positions(reasons: &[CancellationReason], codes: &[&str]) -> Vec<usize> {
    let named = |reason: &CancellationReason| reason.code.as_deref().is_some_and(|code| codes.contains(&code));
    reasons.iter().enumerate().filter(|(_, reason)| named(reason)).map(|(position, _)| position).collect()
}

impl Answer for PutItemError {
    fn condition(self) -> Result<StoreError, Self> {
        match self {
            Self::ConditionalCheckFailedException(exception) => Ok(condition_failed(exception.item)),
            other => Err(other),
        }
    }
}

impl Answer for UpdateItemError {
    fn condition(self) -> Result<StoreError, Self> {
        match self {
            Self::ConditionalCheckFailedException(exception) => Ok(condition_failed(exception.item)),
            other => Err(other),
        }
    }
}

impl Answer for DeleteItemError {
    fn condition(self) -> Result<StoreError, Self> {
        match self {
            Self::ConditionalCheckFailedException(exception) => Ok(condition_failed(exception.item)),
            other => Err(other),
        }
    }
}

impl Answer for TransactWriteItemsError {
    fn condition(self) -> Result<StoreError, Self> {
        match self {
            Self::TransactionCanceledException(exception) => Ok(cancelled(exception)),
            other => Err(other),
        }
    }
}

/// A record holds an attribute of a type that this version does not know.
pub(crate) fn unknown_type() -> StoreError {
    rejected("UnknownAttributeType", "a record holds an attribute of a type that this version does not know".to_owned())
}

pub(crate) fn rejected(code: &str, message: String) -> StoreError {
    StoreError::Rejected { code: code.to_owned(), message }
}

pub(crate) fn unavailable(code: &str, message: String) -> StoreError {
    StoreError::Unavailable { code: code.to_owned(), message }
}
