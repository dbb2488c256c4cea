//! Cognito's events: what every trigger's has; and from the JSON of one to what a component of the world
//! `post-confirmation-trigger` gets, and back with everything that it does not see.

use plugin_host::{CallerContext, PostConfirmationEvent};
use serde_json::{Map, Value};
use user_pool::Trigger;

/// An event of a trigger, as it came.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Event {
    json: Map<String, Value>,
    /// What it is about.
    about: Subject,
}

/// What an event is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub(super) trigger_source: String,
    pub(super) user_pool_id: String,
    pub(super) user_name: String,
    /// The user's attribute `sub`, if the user has one yet.
    pub(super) sub: Option<String>,
}

/// Why a payload is not an event of a trigger that a function is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum UnreadableEvent {
    #[error("the event is not a JSON object")]
    NotAnObject,
    #[error("the event has no `{field}`")]
    Lacks { field: &'static str },
    #[error("the event's `{field}` must be {expected}")]
    OfAnotherType { field: &'static str, expected: &'static str },
    #[error("`{trigger_source}` is no source of the events that the function takes, which begin with {sources}")]
    OfAnotherTrigger { trigger_source: String, sources: String },
}

impl Event {
    /// Reads an event of one of these triggers. What Cognito always sends must be there; what emulators leave out may be
    /// missing.
    pub(crate) fn read(triggers: &[Trigger], payload: Value) -> Result<Self, UnreadableEvent> {
        let Value::Object(json) = payload else { return Err(UnreadableEvent::NotAnObject) };
        let request = object(&json, "request")?.ok_or(UnreadableEvent::Lacks { field: "request" })?;
        let attributes = object(request, "userAttributes")?;
        // A user who is to be brought from elsewhere has none yet.
        let source = text(&json, "triggerSource")?.unwrap_or_default();
        let source = source.split_once('_').map_or("", |(source, _)| source);
        if attributes.is_none() && source != Trigger::UserMigration.source() {
            return Err(UnreadableEvent::Lacks { field: "request.userAttributes" });
        }
        let about = Subject {
            trigger_source: required(&json, "triggerSource")?,
            user_pool_id: required(&json, "userPoolId")?,
            user_name: required(&json, "userName")?,
            sub: attributes.and_then(|attributes| attributes.get("sub")?.as_str()).map(str::to_owned),
        };
        if triggers.iter().any(|trigger| trigger.source() == source) {
            return Ok(Self { json, about });
        }
        let sources: Vec<String> = triggers.iter().map(|trigger| format!("`{}_`", trigger.source())).collect();
        Err(UnreadableEvent::OfAnotherTrigger { trigger_source: about.trigger_source, sources: sources.join(" or ") })
    }

    pub(super) fn about(&self) -> &Subject {
        &self.about
    }

    /// The event as JSON text.
    pub(crate) fn text(&self) -> String {
        // A map of JSON can be written.
        serde_json::to_string(&self.json).unwrap_or_default()
    }

    /// What a component of the world `post-confirmation-trigger` gets.
    pub(crate) fn typed(&self) -> Result<PostConfirmationEvent, UnreadableEvent> {
        let Self { json, about } = self;
        let empty = Map::new();
        let request = object(json, "request")?.unwrap_or(&empty);
        let context = object(json, "callerContext")?.unwrap_or(&empty);
        Ok(PostConfirmationEvent {
            version: text(json, "version")?.unwrap_or_default(),
            trigger_source: about.trigger_source.clone(),
            region: text(json, "region")?.unwrap_or_default(),
            user_pool_id: about.user_pool_id.clone(),
            user_name: about.user_name.clone(),
            caller_context: CallerContext {
                aws_sdk_version: text(context, "awsSdkVersion")?.unwrap_or_default(),
                client_id: text(context, "clientId")?.unwrap_or_default(),
            },
            user_attributes: object(request, "userAttributes")?.map(pairs).unwrap_or_default(),
            client_metadata: object(request, "clientMetadata")?.map(pairs).unwrap_or_default(),
        })
    }

    /// The event as it came, with whatever the component changed of its parts.
    pub(crate) fn overlaid_with(self, typed: &PostConfirmationEvent, returned: &PostConfirmationEvent) -> Value {
        let Self { mut json, .. } = self;
        for (field, before, after) in [
            ("version", &typed.version, &returned.version),
            ("triggerSource", &typed.trigger_source, &returned.trigger_source),
            ("region", &typed.region, &returned.region),
            ("userPoolId", &typed.user_pool_id, &returned.user_pool_id),
            ("userName", &typed.user_name, &returned.user_name),
        ] {
            overlay(&mut json, field, before, after);
        }
        if typed.caller_context != returned.caller_context {
            let (before, after) = (&typed.caller_context, &returned.caller_context);
            within(&mut json, "callerContext", |context| {
                overlay(context, "awsSdkVersion", &before.aws_sdk_version, &after.aws_sdk_version);
                overlay(context, "clientId", &before.client_id, &after.client_id);
            });
        }
        within(&mut json, "request", |request| {
            if typed.user_attributes != returned.user_attributes {
                request.insert("userAttributes".to_owned(), table(&returned.user_attributes));
            }
            if typed.client_metadata != returned.client_metadata {
                request.insert("clientMetadata".to_owned(), table(&returned.client_metadata));
            }
        });
        // Cognito insists on a response, although this trigger has nothing to put in it.
        within(&mut json, "response", |_| {});
        Value::Object(json)
    }
}

fn overlay(json: &mut Map<String, Value>, field: &str, before: &str, after: &str) {
    if before != after {
        json.insert(field.to_owned(), Value::from(after));
    }
}

/// Changes the object at a field, which is made if there is none.
fn within(json: &mut Map<String, Value>, field: &str, change: impl FnOnce(&mut Map<String, Value>)) {
    let value = json.entry(field).or_insert(Value::Null);
    let mut object = match value.take() {
        Value::Object(object) => object,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Map::new(),
    };
    change(&mut object);
    *value = Value::Object(object);
}

fn table(pairs: &[(String, String)]) -> Value {
    Value::Object(pairs.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect())
}

/// Attributes are texts; emulators also send numbers and switches.
fn pairs(table: &Map<String, Value>) -> Vec<(String, String)> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Null => None,
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => Some(value.to_string()),
    };
    table.iter().filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect()
}

fn required(json: &Map<String, Value>, field: &'static str) -> Result<String, UnreadableEvent> {
    text(json, field)?.filter(|text| !text.is_empty()).ok_or(UnreadableEvent::Lacks { field })
}

fn text(json: &Map<String, Value>, field: &'static str) -> Result<Option<String>, UnreadableEvent> {
    match json.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(UnreadableEvent::OfAnotherType { field, expected: "a text" }),
    }
}

fn object<'a>(
    json: &'a Map<String, Value>,
    field: &'static str,
) -> Result<Option<&'a Map<String, Value>>, UnreadableEvent> {
    match json.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(object)) => Ok(Some(object)),
        Some(_) => Err(UnreadableEvent::OfAnotherType { field, expected: "an object" }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn cognito_event() -> Value {
        json!({
            "version": "1", "triggerSource": "PostConfirmation_ConfirmSignUp", "region": "us-east-1",
            "userPoolId": "us-east-1_Example", "userName": "u-1",
            "callerContext": { "awsSdkVersion": "3", "clientId": "app", "more": 1 },
            "request": { "userAttributes": { "sub": "s-1", "email": "a@example.com" } },
            "response": {}, "unknown": [1, 2],
        })
    }

    fn read(payload: Value) -> Result<Event, UnreadableEvent> {
        Event::read(&[Trigger::PostConfirmation], payload)
    }

    #[test]
    fn an_event_that_comes_back_unchanged_is_the_event_that_came() {
        let event = read(cognito_event()).unwrap();
        let typed = event.typed().unwrap();
        assert_eq!(event.text(), cognito_event().to_string());
        assert_eq!(event.overlaid_with(&typed, &typed).to_string(), cognito_event().to_string());
    }

    #[test]
    fn what_the_component_changed_is_in_the_answer_and_nothing_else_is() {
        let event = read(cognito_event()).unwrap();
        let typed = event.typed().unwrap();
        let mut changed = typed.clone();
        changed.user_name = "u-2".to_owned();
        changed.client_metadata.push(("seen".to_owned(), "yes".to_owned()));
        changed.caller_context.client_id = "other".to_owned();
        let mut expected = cognito_event();
        expected["userName"] = json!("u-2");
        expected["request"]["clientMetadata"] = json!({ "seen": "yes" });
        expected["callerContext"]["clientId"] = json!("other");
        assert_eq!(event.overlaid_with(&typed, &changed), expected);
    }

    #[test]
    fn what_an_emulator_leaves_out_stays_left_out_but_the_response() {
        let sparse = json!({
            "triggerSource": "PostConfirmation_ConfirmForgotPassword", "userPoolId": "local_1", "userName": "u",
            "request": { "userAttributes": { "sub": "s", "email_verified": true, "nothing": null } },
        });
        let event = read(sparse.clone()).unwrap();
        let typed = event.typed().unwrap();
        assert_eq!(typed.user_attributes, [("sub".into(), "s".into()), ("email_verified".into(), "true".into())]);
        let mut expected = sparse;
        expected["response"] = json!({});
        assert_eq!(event.overlaid_with(&typed, &typed), expected);
    }

    #[test]
    fn what_is_no_event_is_refused_with_a_reason() {
        let check = |payload: Value, expected: &str| {
            assert_eq!(read(payload).unwrap_err().to_string(), expected);
        };
        check(json!([]), "the event is not a JSON object");
        check(json!({}), "the event has no `request`");
        check(json!({ "request": {} }), "the event has no `request.userAttributes`");
        check(json!({ "request": 7 }), "the event's `request` must be an object");
        check(json!({ "request": { "userAttributes": {} } }), "the event has no `triggerSource`");
        let mut other = cognito_event();
        other["triggerSource"] = json!("PreSignUp_SignUp");
        check(
            other,
            "`PreSignUp_SignUp` is no source of the events that the function takes, which begin with `PostConfirmation_`",
        );
        let mut nameless = cognito_event();
        nameless["userName"] = json!(7);
        check(nameless, "the event's `userName` must be a text");
        let mut odd = cognito_event();
        odd["region"] = json!(7);
        assert_eq!(read(odd).unwrap().typed().unwrap_err().to_string(), "the event's `region` must be a text");
    }

    #[test]
    fn an_event_is_of_the_trigger_by_its_source() {
        let of = |trigger: Trigger, source: &str| {
            let event = json!({
                "triggerSource": source, "userPoolId": "p", "userName": "u",
                "request": { "userAttributes": { "sub": "s" } },
            });
            Event::read(&[trigger], event).map(|event| event.about().sub.clone())
        };
        assert_eq!(of(Trigger::PreTokenGeneration, "TokenGeneration_Authentication"), Ok(Some("s".to_owned())));
        assert_eq!(of(Trigger::PreSignUp, "PreSignUp_AdminCreateUser"), Ok(Some("s".to_owned())));
        of(Trigger::PreSignUp, "PreSignUpTwo_SignUp").unwrap_err();
        of(Trigger::PreTokenGeneration, "PreTokenGeneration_Authentication").unwrap_err();
        let migrated = json!({
            "triggerSource": "UserMigration_Authentication", "userPoolId": "p", "userName": "u",
            "request": { "password": "p" },
        });
        Event::read(&[Trigger::PreSignUp, Trigger::UserMigration], migrated.clone()).unwrap();
        Event::read(&[Trigger::PreSignUp], migrated).unwrap_err();
    }
}
