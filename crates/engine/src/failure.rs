//! Why a field has no value, and how AppSync says it. The only place where an error of a field becomes text.

use plan::{PlanError, StoreError};

/// Why a field has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) error_type: Option<String>,
    pub(crate) message: String,
}

impl Failure {
    /// Nothing allows the caller to do this, or the record is not there; AppSync does not say which.
    pub(crate) fn unauthorized(type_name: &str, field: &str) -> Self {
        Self::named("Unauthorized", format!("Not Authorized to access {field} on type {type_name}"))
    }

    /// The evaluator of auth rules could not decide, so the answer is no.
    pub(crate) fn undecided(type_name: &str, field: &str) -> Self {
        Self::named(
            "AuthorizationUndecided",
            format!("Not Authorized to access {field} on type {type_name}: authorization could not be decided"),
        )
    }

    /// Fields of the input that the caller may not write.
    pub(crate) fn unauthorized_on(fields: &[String]) -> Self {
        Self::named("Unauthorized", format!("Unauthorized on [{}]", fields.join(", ")))
    }

    /// The operation would run more resolvers than it may.
    pub(crate) fn too_many_resolvers(limit: usize) -> Self {
        let message = format!(
            "The operation runs more than {limit} resolvers: ask for fewer records at a time, or follow fewer relations"
        );
        Self::named("ResolverExecutionLimitReached", message)
    }

    /// The operation would hold more in memory than it may.
    pub(crate) fn too_much_memory(limit_bytes: usize) -> Self {
        let message = format!(
            "The operation takes more than {limit_bytes} bytes: ask for fewer records at a time, or follow fewer relations"
        );
        Self::named("ResponseTooLarge", message)
    }

    /// The input breaks a `@validate`.
    pub(crate) fn invalid_input(message: impl Into<String>) -> Self {
        Self { error_type: None, message: message.into() }
    }

    /// The field took no effect because another one of its transaction did not go through.
    pub(crate) fn cancelled() -> Self {
        Self::named("TransactionCanceled", "Nothing was written: another field of the transaction did not go through")
    }

    /// The field can be no part of a transaction.
    pub(crate) fn no_part(why: &str) -> Self {
        Self::named("TransactionRefused", format!("Nothing was written: {why} part of a transaction"))
    }

    /// Nothing answers a custom operation.
    pub(crate) fn no_resolver(type_name: &str, field: &str) -> Self {
        Self::named("ResolverNotFound", format!("No function answers {field} on type {type_name}"))
    }

    /// A function did not answer.
    pub(crate) fn unhandled(message: &str) -> Self {
        Self::of_function(None, message)
    }

    /// A function answered with an error.
    pub(crate) fn of_function(error_type: Option<&str>, message: &str) -> Self {
        Self::named(error_type.unwrap_or("Lambda:Unhandled"), message)
    }

    /// The condition of a write did not hold.
    pub(crate) fn condition_failed(request_id: &str) -> Self {
        Self::of_database("ConditionalCheckFailedException", "The conditional request failed", request_id)
    }

    /// A plan could not be made.
    pub(crate) fn of_plan(error: &PlanError, type_name: &str, field: &str, request_id: &str) -> Self {
        match error {
            PlanError::Denied { .. } => Self::unauthorized(type_name, field),
            PlanError::Unenforceable { .. } | PlanError::UnknownIndex { .. } => Self::undecided(type_name, field),
            PlanError::Filter(error) => Self::named("InvalidArgumentsError", error.to_string()),
            PlanError::Refused(error) => Self::of_database("ValidationException", &error.to_string(), request_id),
            PlanError::Limit => Self::named("InvalidArgumentsError", error.to_string()),
            PlanError::InvalidArguments { message } => Self::named("InvalidArgumentsError", message.as_str()),
            PlanError::MissingKeyParts { .. } => Self::invalid_input(error.to_string()),
            PlanError::Cursor(_) => {
                Self::named("DynamoDB:UserIllegalArgumentException", "Invalid pagination token given.")
            }
        }
    }

    /// A step did not succeed.
    pub(crate) fn of_store(error: &StoreError, request_id: &str) -> Self {
        match error {
            StoreError::ConditionFailed { .. } | StoreError::TransactionConditionFailed { .. } => {
                Self::condition_failed(request_id)
            }
            StoreError::KeyMismatch { .. } | StoreError::IndexMismatch { .. } => {
                Self::of_database("ValidationException", &error.to_string(), request_id)
            }
            StoreError::Conflict => {
                Self::of_database("TransactionConflictException", "Transaction is ongoing for the item", request_id)
            }
            StoreError::Rejected { code, message } => Self::of_database(code, message, request_id),
            StoreError::OutcomeUnknown { .. } => Self::of_database(
                "OutcomeUnknown",
                "The database did not answer, and the write may have happened: read the record before you write it again",
                request_id,
            ),
            StoreError::Unavailable { code, .. } => {
                Self::of_database(code, "The database is not available; please try again", request_id)
            }
        }
    }

    fn of_database(code: &str, message: &str, request_id: &str) -> Self {
        // AppSync has one name for what DynamoDB refuses as not valid.
        let code = if code == "ValidationException" { "DynamoDbException" } else { code };
        Self::named(
            format!("DynamoDB:{code}"),
            format!("{message} (Service: DynamoDb, Status Code: 400, Request ID: {request_id})"),
        )
    }

    fn named(error_type: impl Into<String>, message: impl Into<String>) -> Self {
        Self { error_type: Some(error_type.into()), message: message.into() }
    }

    /// A field that may not be null is.
    pub(crate) fn null_for_non_null(type_name: &str, parent: &str, path: &str) -> Self {
        Self {
            error_type: None,
            message: format!(
                "Cannot return null for non-nullable type: '{type_name}' within parent '{parent}' ({path})"
            ),
        }
    }

    /// The database holds a value that the field's type does not allow.
    pub(crate) fn unserializable(path: &str, why: &str) -> Self {
        Self { error_type: None, message: format!("Can't serialize value ({path}) : {why}") }
    }
}
