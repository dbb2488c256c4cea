//! Operations that the source declares: their functions are called in order, each with what the former answered.
//!
//! Source of the payload: the templates that Amplify's function transformer generates, and
//! <https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html>.

use authz::{Decision, Scope};
use model::{Invocation, Named};
use plan::{Attribute, FunctionCall, FunctionError};
use serde_json::{Value as Json, json};

use super::Execution;
use crate::{
    Headers,
    answer::{Answer, Node},
    bound::{CustomCall, Selected},
    coerce,
    failure::Failure,
    identity, output,
};

impl Execution<'_> {
    pub(crate) async fn custom(&self, selected: &Selected<'_>, call: &CustomCall<'_>) -> Result<Answer, Failure> {
        match self.decision(selected, call.question)? {
            Decision::Allow(grant) if grant.scope == Scope::Every => {}
            // There is no record that a narrower grant could be held against.
            Decision::Allow(_) => return Err(Failure::unauthorized(selected.parent, selected.name)),
            Decision::Deny(denial) => {
                tracing::info!(field = selected.name, reason = denial.reason, "refused");
                return Err(Failure::unauthorized(selected.parent, selected.name));
            }
        }
        if call.operation.functions.is_empty() {
            return Err(Failure::no_resolver(selected.parent, selected.name));
        }
        let mut payload = json!({
            "typeName": selected.parent,
            "fieldName": selected.name,
            "arguments": arguments(call),
            "identity": identity::of(self.caller, &self.request.admission),
            "source": null,
            "request": { "headers": headers(&self.request.headers), "domainName": null },
            "prev": { "result": {} },
        });
        let mut result = Json::Null;
        for function in &call.operation.functions {
            let called = FunctionCall {
                function: function.name.to_string(),
                payload: payload.to_string(),
                invocation: function.invocation,
            };
            let answer = self.core.ports.functions.call(called).await.map_err(|error| failed(selected, &error))?;
            result = match function.invocation {
                Invocation::Event => json!({ "success": true }),
                Invocation::RequestResponse => {
                    serde_json::from_str(&answer).map_err(|error| not_json(selected, function.name.as_str(), &error))?
                }
            };
            if let Some(previous) = payload.get_mut("prev") {
                *previous = json!({ "result": result });
            }
        }
        Ok(answer_of(call, &result))
    }
}

/// All headers by name, credentials among them, as AppSync hands them on. Of a repeated one the last counts.
fn headers(headers: &Headers) -> Json {
    headers.0.iter().map(|(name, value)| (name.clone(), json!(value))).collect::<serde_json::Map<_, _>>().into()
}

/// The arguments as JSON; AWSJSON is what its text says, as AppSync hands it on.
fn arguments(call: &CustomCall<'_>) -> Json {
    call.arguments
        .iter()
        .map(|(name, value)| (name.clone(), output::to_json(value)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn failed(selected: &Selected<'_>, error: &FunctionError) -> Failure {
    match error {
        FunctionError::Failed { error_type, message } => Failure::of_function(error_type.as_deref(), message),
        FunctionError::NotThere { name } => {
            tracing::error!(field = selected.name, function = name, "no such function");
            Failure::no_resolver(selected.parent, selected.name)
        }
        FunctionError::Unavailable { why } => {
            tracing::error!(field = selected.name, why, "the function could not be called");
            Failure::unhandled("the function could not be called; please try again")
        }
    }
}

fn not_json(selected: &Selected<'_>, function: &str, error: &serde_json::Error) -> Failure {
    let (line, column) = (error.line(), error.column());
    tracing::error!(field = selected.name, function, line, column, "the function's answer is not JSON");
    Failure::unhandled("the function's answer is not JSON")
}

fn answer_of(call: &CustomCall<'_>, result: &Json) -> Answer {
    let stored = coerce::from_json(result);
    match (&call.operation.returns.named, call.operation.returns.list, stored) {
        (Named::Model(_), None, Attribute::Map(item)) => Answer::Record(Some(Node::bare(item))),
        (Named::Model(_), Some(_), Attribute::List(elements)) => Answer::Records(
            elements
                .into_iter()
                .map(|element| match element {
                    Attribute::Map(item) => Some(Node::bare(item)),
                    _ => None,
                })
                .collect(),
        ),
        (_, _, stored) => Answer::Value(stored),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolvers_get_the_headers_by_name() {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let told = headers(&Headers(vec![header("x-a", "1"), header("authorization", "t"), header("x-a", "2")]));
        assert_eq!(told, json!({ "x-a": "2", "authorization": "t" }));
    }
}
