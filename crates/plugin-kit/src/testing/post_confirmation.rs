//! The event of the world `post-confirmation-trigger`, between Lambda's JSON and its parts.

use plugin_host::{CallerContext, PostConfirmationEvent, Returned};
use serde_json::{Map, Value, json};

use super::played;

/// The parts of an event.
pub(super) fn parts(event: &Value) -> PostConfirmationEvent {
    let text = |path: &str| event.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
    let pairs = |path: &str| {
        let pairs = event.pointer(path).and_then(Value::as_object).into_iter().flatten();
        pairs.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect()
    };
    PostConfirmationEvent {
        version: text("/version"),
        trigger_source: text("/triggerSource"),
        region: text("/region"),
        user_pool_id: text("/userPoolId"),
        user_name: text("/userName"),
        caller_context: CallerContext {
            aws_sdk_version: text("/callerContext/awsSdkVersion"),
            client_id: text("/callerContext/clientId"),
        },
        user_attributes: pairs("/request/userAttributes"),
        client_metadata: pairs("/request/clientMetadata"),
    }
}

/// What came back, as JSON: the event that went in, with the parts as they are now.
pub(super) fn returned(returned: Returned, given: &Value) -> Value {
    let event = match returned {
        Returned::Json(json) => return played::json(&json),
        Returned::Typed(event) => event,
    };
    if event == parts(given) {
        return given.clone();
    }
    let object = |pairs: Vec<(String, String)>| -> Map<String, Value> {
        pairs.into_iter().map(|(name, value)| (name, Value::String(value))).collect()
    };
    json!({
        "version": event.version,
        "triggerSource": event.trigger_source,
        "region": event.region,
        "userPoolId": event.user_pool_id,
        "userName": event.user_name,
        "callerContext": {
            "awsSdkVersion": event.caller_context.aws_sdk_version,
            "clientId": event.caller_context.client_id,
        },
        "request": {
            "userAttributes": object(event.user_attributes),
            "clientMetadata": object(event.client_metadata),
        },
        "response": {},
    })
}
