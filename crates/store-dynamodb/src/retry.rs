//! When a single write may be sent again: see the crate's own documentation.

use std::{error::Error, io};

use aws_sdk_dynamodb::{
    config::{
        interceptors::InterceptorContext,
        retry::{ClassifyRetry, RetryAction},
    },
    error::ProvideErrorMetadata,
    operation::{delete_item::DeleteItemError, put_item::PutItemError, update_item::UpdateItemError},
};

/// The exceptions by which DynamoDB turns a request away before doing any of it.
const THROTTLED: &[&str] =
    &["ProvisionedThroughputExceededException", "RequestLimitExceeded", "Throttling", "ThrottlingException"];

/// Whether an exception of a stream says that it is asked too often.
pub(crate) fn is_throttled(code: &str) -> bool {
    code == "LimitExceededException" || THROTTLED.contains(&code)
}

/// Forbids another attempt unless the failure proves that the write was not applied. What it does not forbid, the SDK's
/// own classifiers decide.
#[derive(Debug)]
pub(crate) struct OnlyIfNotApplied;

impl ClassifyRetry for OnlyIfNotApplied {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let Some(Err(failure)) = context.output_or_error() else {
            return RetryAction::NoActionIndicated;
        };
        let not_applied = if let Some(connector) = failure.as_connector_error() {
            never_connected(connector)
        } else if let Some(answer) = failure.as_operation_error() {
            let code = answer
                .downcast_ref::<PutItemError>()
                .and_then(ProvideErrorMetadata::code)
                .or_else(|| answer.downcast_ref::<UpdateItemError>().and_then(ProvideErrorMetadata::code))
                .or_else(|| answer.downcast_ref::<DeleteItemError>().and_then(ProvideErrorMetadata::code));
            code.is_some_and(|code| THROTTLED.contains(&code))
        } else {
            false
        };
        if not_applied { RetryAction::NoActionIndicated } else { RetryAction::RetryForbidden }
    }

    fn name(&self) -> &'static str {
        "only if not applied"
    }
}

/// Whether there was no connection, so that nothing was sent.
pub(crate) fn never_connected(failure: &(dyn Error + 'static)) -> bool {
    let mut next = Some(failure);
    while let Some(error) = next {
        if error.downcast_ref::<hyper_util::client::legacy::Error>().is_some_and(|error| error.is_connect()) {
            return true;
        }
        next = error.source();
    }
    false
}

/// Whether the connection was refused.
pub(crate) fn was_refused(failure: &(dyn Error + 'static)) -> bool {
    let mut next = Some(failure);
    while let Some(error) = next {
        if let Some(io) = error.downcast_ref::<io::Error>()
            && io.kind() == io::ErrorKind::ConnectionRefused
        {
            return true;
        }
        next = error.source();
    }
    false
}
