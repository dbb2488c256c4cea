//! Operations that the source declares: their functions are called in order, each with what the former answered.
//!
//! Source of the payload: the templates that Amplify's function transformer generates, and
//! <https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html>.

use std::slice;

use authz::{Decision, Scope};
use model::Invocation;
use plan::{Attribute, FunctionCall, FunctionError, Item};
use serde_json::{Value as Json, json};

use super::{Execution, identity};
use crate::{
    Headers,
    answer::{Answer, Node},
    compile::{CustomCall, Place, QuestionIndex},
    failure::Failure,
    scalar::{self, to_json},
    served::Custom,
    size::bytes_of,
};

impl<'a> Execution<'a> {
    /// Calls the functions of a custom operation, and answers what the last of them does.
    pub(crate) async fn custom(
        &self,
        place: &Place,
        call: &'a CustomCall,
        arguments: &Item,
    ) -> Result<Answer<'a>, Failure> {
        let result = self.functions(place, &call.operation, call.question, arguments).await?;
        let answer = answer_of(call, &result);
        self.charge(&answer)?;
        Ok(answer)
    }

    /// Calls the functions of a custom operation in order, if the caller may.
    pub(crate) async fn functions(
        &self,
        place: &Place,
        operation: &Custom,
        question: QuestionIndex,
        arguments: &Item,
    ) -> Result<Json, Failure> {
        match self.decision(place, question)? {
            Decision::Allow(grant) if grant.scope == Scope::Every => {}
            // There is no record that a narrower grant could be held against.
            Decision::Allow(_) => return Err(Failure::unauthorized(&place.parent, &place.name)),
            Decision::Deny(denial) => {
                tracing::info!(field = &*place.name, reason = denial.reason, "refused");
                return Err(Failure::unauthorized(&place.parent, &place.name));
            }
        }
        if operation.source.functions.is_empty() {
            return Err(Failure::no_resolver(&place.parent, &place.name));
        }
        let mut payload = json!({
            "typeName": &*place.parent,
            "fieldName": &*place.name,
            "arguments": json_of(arguments),
            "identity": identity::of(self.caller, &self.request.admission),
            "source": null,
            "request": { "headers": headers(&self.request.headers), "domainName": null },
            "prev": { "result": {} },
        });
        let mut result = Json::Null;
        for function in &operation.source.functions {
            let called = FunctionCall {
                function: function.name.to_string(),
                payload: payload.to_string(),
                invocation: function.invocation,
            };
            let answer = self.server.ports.functions.call(called).await.map_err(|error| failed(place, &error))?;
            result = match function.invocation {
                Invocation::Event => json!({ "success": true }),
                Invocation::RequestResponse => {
                    serde_json::from_str(&answer).map_err(|error| not_json(place, function.name.as_str(), &error))?
                }
            };
            if let Some(previous) = payload.get_mut("prev") {
                *previous = json!({ "result": result });
            }
        }
        Ok(result)
    }

    fn charge(&self, answer: &Answer<'_>) -> Result<(), Failure> {
        match answer {
            Answer::Record(_, node) => {
                node.iter().try_for_each(|node| self.budget.charge_items(slice::from_ref(&*node.item)))
            }
            Answer::Records(_, _, nodes) => {
                nodes.iter().flatten().try_for_each(|node| self.budget.charge_items(slice::from_ref(&*node.item)))
            }
            Answer::Value(_, value) => self.budget.charge(bytes_of(value)),
            Answer::Page(..) | Answer::Ready(_) => Ok(()),
        }
    }
}

/// All headers by name, credentials among them, as AppSync hands them on. Of a repeated one the last counts.
fn headers(headers: &Headers) -> Json {
    headers.0.iter().map(|(name, value)| (name.clone(), json!(value))).collect::<serde_json::Map<_, _>>().into()
}

/// The arguments as JSON; AWSJSON is what its text says, as AppSync hands it on.
fn json_of(arguments: &Item) -> Json {
    arguments.iter().map(|(name, value)| (name.clone(), to_json(value))).collect::<serde_json::Map<_, _>>().into()
}

fn failed(place: &Place, error: &FunctionError) -> Failure {
    match error {
        FunctionError::Failed { error_type, message } => Failure::of_function(error_type.as_deref(), message),
        FunctionError::NotThere { name } => {
            tracing::error!(field = &*place.name, function = name, "no such function");
            Failure::no_resolver(&place.parent, &place.name)
        }
        FunctionError::Unavailable { told, why } => {
            tracing::error!(field = &*place.name, why, "the function gave no answer");
            Failure::unhandled(told)
        }
    }
}

fn not_json(place: &Place, function: &str, error: &serde_json::Error) -> Failure {
    let (line, column) = (error.line(), error.column());
    tracing::error!(field = &*place.name, function, line, column, "the function's answer is not JSON");
    Failure::unhandled("the function's answer is not JSON")
}

fn answer_of<'o>(call: &'o CustomCall, result: &Json) -> Answer<'o> {
    let stored = scalar::from_json(result);
    let (is_one, is_many) = (call.operation.answers_one_record(), call.operation.answers_records());
    match (call.value.objects(), stored) {
        (Some(objects), Attribute::Map(item)) if is_one => Answer::Record(objects, Some(Node::bare(item))),
        (Some(objects), Attribute::List(elements)) if is_many => {
            let node = |element| match element {
                Attribute::Map(item) => Some(Node::bare(item)),
                _ => None,
            };
            Answer::Records(&call.value, objects, elements.into_iter().map(node).collect())
        }
        (_, stored) => Answer::Value(&call.value, stored),
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
