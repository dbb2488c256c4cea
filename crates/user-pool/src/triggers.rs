//! The events that functions get, in Lambda's shapes, and what their answers mean. Functions run between the pool's steps and
//! never while its state is held.

use serde_json::{Map, Value, json};

use crate::{Pool, Refusal, Trigger, TriggerFailure, actions::ClientMetadata, state::User};

/// Which version of a client Cognito says has called, when it does not know.
const UNKNOWN_SDK: &str = "aws-sdk-unknown-unknown";

/// What a function is told beside what every event holds.
pub(crate) struct Occasion<'a> {
    pub(crate) trigger: Trigger,
    /// The part of `triggerSource` behind the underscore.
    pub(crate) why: &'a str,
    /// `userName`.
    pub(crate) username: &'a str,
    pub(crate) request: Value,
    /// What `response` holds before the function has changed it.
    pub(crate) response: Value,
}

/// The fields of `request` that describe the user, and what the client passes on.
pub(crate) fn about(user: Option<&User>, client_metadata: &ClientMetadata) -> Value {
    let mut attributes = user.map(|user| user.attributes.clone()).unwrap_or_default();
    if let Some(user) = user {
        attributes.insert("cognito:user_status".to_owned(), user.status.name().to_owned());
    }
    let mut request = json!({ "userAttributes": attributes });
    if let (Value::Object(request), false) = (&mut request, client_metadata.is_empty()) {
        request.insert("clientMetadata".to_owned(), json!(client_metadata));
    }
    request
}

/// A request with more fields.
pub(crate) fn with(mut request: Value, more: Value) -> Value {
    if let (Value::Object(request), Value::Object(more)) = (&mut request, more) {
        request.extend(more);
    }
    request
}

impl Pool {
    /// Runs the function of a trigger, and answers its `response`; `None` if there is no function.
    pub(crate) async fn run(&self, occasion: Occasion<'_>) -> Result<Option<Map<String, Value>>, Refusal> {
        let Occasion { trigger, why, username, request, response } = occasion;
        if !self.triggers.has(trigger) {
            return Ok(None);
        }
        let names = self.names();
        let version = match (trigger, self.triggers.token_event()) {
            (Trigger::PreTokenGeneration, crate::TokenEvent::V2) => "2",
            _ => "1",
        };
        let event = json!({
            "version": version,
            "region": names.pool_id.split_once('_').map_or("", |(region, _)| region),
            "userPoolId": names.pool_id,
            "userName": username,
            "callerContext": { "awsSdkVersion": UNKNOWN_SDK, "clientId": names.client_id },
            "triggerSource": format!("{}_{why}", trigger.source()),
            "request": request,
            "response": response,
        });
        match self.triggers.run(trigger, event).await {
            Ok(Value::Object(mut event)) => match event.remove("response") {
                Some(Value::Object(response)) => Ok(Some(response)),
                Some(Value::Null) => Ok(Some(Map::new())),
                Some(_) | None => Err(unrecognizable()),
            },
            Ok(_) => Err(unrecognizable()),
            Err(TriggerFailure { message }) => {
                let message = format!("{} failed with error {}.", trigger.name(), message.trim_end_matches('.'));
                Err(Refusal::new("UserLambdaValidationException", message))
            }
        }
    }
}

/// A function answered what is no event.
pub(crate) fn unrecognizable() -> Refusal {
    Refusal::new("InvalidLambdaResponseException", "Unrecognizable lambda output")
}

/// A text of a response, if there is one that is not empty.
pub(crate) fn text<'a>(response: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    response.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// Whether a response says yes.
pub(crate) fn says_yes(response: &Map<String, Value>, name: &str) -> bool {
    response.get(name).and_then(Value::as_bool) == Some(true)
}
