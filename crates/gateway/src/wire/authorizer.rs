//! The authorizer of tokens, as the HTTP surface asks it: a component, or a function outside with the event of AppSync's Lambda
//! authorizers: <https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization>.
//!
//! What is not understood of an answer lets the caller in nowhere.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use authz::Undecided;
use functions::Function;
use plugin_host::{Admission, Authorizer, AuthorizerRequest, Verdict, VerdictKey, Verdicts};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use settings::{Judge, Settings};

use super::outside::OutsideFunctions;
use crate::ports::{Authorize, Running};

/// The authorizer that settings name: `component` if it is one.
pub(super) fn of(
    settings: &Settings,
    component: Option<Arc<Authorizer>>,
    outside: &OutsideFunctions,
) -> Arc<dyn Authorize> {
    if let Some(component) = component {
        return component;
    }
    let function = settings.authorizer.as_ref().and_then(|authorizer| match &authorizer.judge {
        Judge::Component(_) => None,
        Judge::Function(name) => Some((outside.find(name)?, authorizer.ttl)),
    });
    match function {
        Some((function, ttl)) => Arc::new(OutsideAuthorizer { function, verdicts: Verdicts::new(ttl) }),
        None => Arc::new(NoAuthorizer),
    }
}

impl Authorize for Authorizer {
    fn authorize(&self, request: AuthorizerRequest, now: SystemTime) -> Running<'_, Result<Verdict, Undecided>> {
        Box::pin(Self::authorize(self, request, now))
    }
}

/// Lets no caller in: there is no authorizer.
struct NoAuthorizer;

impl Authorize for NoAuthorizer {
    fn authorize(&self, _: AuthorizerRequest, _: SystemTime) -> Running<'_, Result<Verdict, Undecided>> {
        Box::pin(async { Ok(Verdict::Refused) })
    }
}

/// A function that judges tokens, and what it said.
struct OutsideAuthorizer {
    function: Arc<Function>,
    verdicts: Verdicts,
}

impl Authorize for OutsideAuthorizer {
    fn authorize(&self, request: AuthorizerRequest, now: SystemTime) -> Running<'_, Result<Verdict, Undecided>> {
        Box::pin(async move {
            let key = VerdictKey::of_function(&request.token);
            if let Some(verdict) = self.verdicts.get(&key, now) {
                return Ok(verdict);
            }
            let undecided = |why: String| {
                tracing::warn!(why, "a request is refused because its token was not judged");
                Undecided { why }
            };
            let answer = self.function.invoke(&event(request).to_string()).await;
            let answer = answer.map_err(|failure| undecided(failure.to_string()))?;
            let (verdict, lasting) = read(&answer).map_err(undecided)?;
            self.verdicts.remember(key, &verdict, lasting, now);
            Ok(verdict)
        })
    }
}

/// The event of AppSync. The account is that of functions of the sandbox.
fn event(request: AuthorizerRequest) -> Value {
    let variables: Value = serde_json::from_str(&request.variables).unwrap_or_else(|_| json!({}));
    let headers: Map<String, Value> = request.headers.into_iter().map(|(name, value)| (name, value.into())).collect();
    json!({
        "authorizationToken": request.token,
        "requestContext": {
            "apiId": request.api_id,
            "accountId": "000000000000",
            "requestId": request.request_id,
            "queryString": request.query,
            "operationName": request.operation_name,
            "variables": variables,
        },
        "requestHeaders": headers,
    })
}

/// An answer as AppSync documents it. A field of another type is a mistake.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    is_authorized: bool,
    #[serde(default)]
    resolver_context: Option<Map<String, Value>>,
    #[serde(default)]
    denied_fields: Option<Vec<String>>,
    #[serde(default)]
    ttl_override: Option<u64>,
}

/// What an answer says, and how long it wants that to hold; or why it says nothing.
fn read(answer: &str) -> Result<(Verdict, Option<Duration>), String> {
    let answer: Answer = serde_json::from_str(answer)
        .map_err(|error| format!("the authorizer's answer is not one of AppSync's Lambda authorizers: {error}"))?;
    let lasting = answer.ttl_override.map(Duration::from_secs);
    if !answer.is_authorized {
        return Ok((Verdict::Refused, lasting));
    }
    let mut resolver_context = Vec::new();
    for (name, value) in answer.resolver_context.unwrap_or_default() {
        match value {
            Value::String(text) => resolver_context.push((name, text)),
            Value::Bool(_) | Value::Number(_) => resolver_context.push((name, value.to_string())),
            Value::Null => {}
            Value::Array(_) | Value::Object(_) => {
                return Err(format!("the authorizer's `resolverContext.{name}` is no text, number or boolean"));
            }
        }
    }
    let admission = Admission { resolver_context, denied_fields: answer.denied_fields.unwrap_or_default() };
    Ok((Verdict::Admitted(Arc::new(admission)), lasting))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_appsyncs_form_is_understood() {
        let (verdict, lasting) = read(
            r#"{"isAuthorized":true,"resolverContext":{"who":"ann","age":7,"vip":true,"none":null},
                "deniedFields":["Todo.secret"],"ttlOverride":10}"#,
        )
        .unwrap();
        let context = [("age", "7"), ("vip", "true"), ("who", "ann")];
        let admission = Admission {
            resolver_context: context.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
            denied_fields: vec!["Todo.secret".to_owned()],
        };
        let Verdict::Admitted(mut admitted) = verdict else { panic!("it lets the caller in") };
        Arc::make_mut(&mut admitted).resolver_context.sort();
        assert_eq!((admitted, lasting), (Arc::new(admission), Some(Duration::from_secs(10))));
        assert_eq!(read(r#"{"isAuthorized":false}"#), Ok((Verdict::Refused, None)));
        let bare = Verdict::Admitted(Arc::default());
        assert_eq!(read(r#"{"isAuthorized":true,"resolverContext":null,"more":1}"#), Ok((bare, None)));
    }

    #[test]
    fn an_answer_that_is_not_understood_decides_nothing() {
        for wrong in [
            "null",
            "{}",
            "true",
            r#"{"isAuthorized":"true"}"#,
            r#"{"isAuthorized":1}"#,
            r#"{"isAuthorized":true,"deniedFields":"Todo.secret"}"#,
            r#"{"isAuthorized":true,"deniedFields":[7]}"#,
            r#"{"isAuthorized":true,"resolverContext":{"a":{"b":1}}}"#,
            r#"{"isAuthorized":true,"ttlOverride":-1}"#,
            "[",
        ] {
            read(wrong).unwrap_err();
        }
    }

    #[test]
    fn a_function_gets_the_event_of_appsync() {
        let request = AuthorizerRequest {
            token: "t".to_owned(),
            api_id: "api".to_owned(),
            request_id: "r".to_owned(),
            query: "{ a }".to_owned(),
            operation_name: None,
            variables: "{\"x\":1}".to_owned(),
            headers: vec![("host".to_owned(), "h".to_owned())],
        };
        let expected = json!({
            "authorizationToken": "t",
            "requestContext": {
                "apiId": "api", "accountId": "000000000000", "requestId": "r", "queryString": "{ a }",
                "operationName": null, "variables": { "x": 1 },
            },
            "requestHeaders": { "host": "h" },
        });
        assert_eq!(event(request), expected);
    }
}
