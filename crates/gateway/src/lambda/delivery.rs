//! The app's own API as a function's component sees it: as the function's principal, and once per delivery.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use authz::Caller;
use engine::{Delivery, Request};
use plugin_host::{DataError, DataImport, Executing, PostConfirmationEvent};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tracing::{Instrument, Span};

use crate::wire::ports::Graphql;

/// One invocation of a function. Its calls are numbered, so that the same call of a repeated delivery gets the same
/// key, and what it writes is written once.
pub(super) struct Invocation {
    graphql: Arc<dyn Graphql>,
    caller: Arc<Caller>,
    /// A hash of whom and what the event is about.
    subject: Sha256,
    calls: AtomicU64,
    /// The span of the invocation; the host may run a call elsewhere.
    span: Span,
}

impl Invocation {
    /// An invocation for an event.
    pub(super) fn new(graphql: Arc<dyn Graphql>, caller: Arc<Caller>, event: &PostConfirmationEvent) -> Self {
        let sub = event.user_attributes.iter().find(|(name, _)| name == "sub");
        let mut subject = Sha256::new();
        let function = match &*caller {
            Caller::Function(principal) => principal.name.as_str(),
            Caller::ApiKey | Caller::User(_) | Caller::IdentityPool(_) | Caller::LambdaAuthorized => "",
        };
        for part in
            [function, &event.user_pool_id, &event.user_name, sub.map_or("", |(_, value)| value), &event.trigger_source]
        {
            absorb(&mut subject, part);
        }
        Self { graphql, caller, subject, calls: AtomicU64::new(0), span: Span::current() }
    }

    fn key(&self, document: &str, variables: &str) -> String {
        let position = self.calls.fetch_add(1, Ordering::Relaxed);
        let mut hash = self.subject.clone();
        hash.update(position.to_be_bytes());
        absorb(&mut hash, document);
        absorb(&mut hash, variables);
        hex::encode(hash.finalize())
    }
}

/// Adds a part with its length, so that two different lists of parts never look the same.
fn absorb(hash: &mut Sha256, part: &str) {
    hash.update((part.len() as u64).to_be_bytes());
    hash.update(part.as_bytes());
}

impl DataImport for Invocation {
    fn execute(&self, document: String, variables: String) -> Executing<'_> {
        let key = self.key(&document, &variables);
        let call = execute(&self.graphql, &self.caller, document, variables, Delivery::AtLeastOnce { key });
        Box::pin(call.instrument(self.span.clone()))
    }
}

/// Runs what a component asks of the app's API.
pub(crate) async fn execute(
    graphql: &Arc<dyn Graphql>,
    caller: &Caller,
    document: String,
    variables: String,
    delivery: Delivery,
) -> Result<String, Vec<DataError>> {
    let request = Request { query: document, variables: read_variables(&variables)?, ..Request::default() };
    let response = graphql.execute(caller, request, delivery).await;
    if response.errors.is_empty() {
        return Ok(response.data_json());
    }
    let error = |error: &engine::GraphqlError| DataError {
        message: error.message.clone(),
        error_type: error.error_type().map(str::to_owned),
    };
    Err(response.errors.iter().map(error).collect())
}

fn read_variables(text: &str) -> Result<Map<String, Value>, Vec<DataError>> {
    if text.trim_ascii().is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(variables)) => Ok(variables),
        Ok(Value::Null) => Ok(Map::new()),
        Ok(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_)) | Err(_) => Err(vec![DataError {
            message: "Variables must be a JSON object.".to_owned(),
            error_type: Some("MalformedHttpRequestException".to_owned()),
        }]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lambda::tests::{Playing, event};

    fn invocation(event: &PostConfirmationEvent) -> Invocation {
        let caller = Caller::Function(authz::FunctionPrincipal { name: "f".to_owned(), may: Vec::new() });
        Invocation::new(Arc::new(Playing::default()), Arc::new(caller), event)
    }

    #[test]
    fn a_repeated_delivery_gets_the_same_keys_in_the_same_order() {
        let (first, second) = (invocation(&event()), invocation(&event()));
        let calls = [("mutation { a }", "{}"), ("mutation { a }", "{}"), ("mutation { b }", "{\"x\":1}")];
        let keys = |invocation: &Invocation| calls.map(|(document, variables)| invocation.key(document, variables));
        let keys = (keys(&first), keys(&second));
        assert_eq!(keys.0, keys.1);
        assert_ne!(keys.0[0], keys.0[1]);
    }

    #[test]
    fn another_user_pool_source_or_call_gets_another_key() {
        let base = invocation(&event()).key("d", "v");
        let mut others = vec![
            invocation(&event()).key("d", "w"),
            invocation(&event()).key("e", "v"),
            invocation(&event()).key("dv", ""),
        ];
        let changes: [fn(&mut PostConfirmationEvent); 4] = [
            |event| event.user_name.push('x'),
            |event| event.user_pool_id.push('x'),
            |event| event.trigger_source.push('x'),
            |event| event.user_attributes.clear(),
        ];
        for change in changes {
            let mut event = event();
            change(&mut event);
            others.push(invocation(&event).key("d", "v"));
        }
        assert!(!others.contains(&base));
    }

    #[tokio::test]
    async fn variables_that_are_no_object_are_an_error_of_the_call() {
        let invocation = invocation(&event());
        assert!(invocation.execute("{ a }".to_owned(), "[1]".to_owned()).await.is_err());
        assert!(invocation.execute("{ a }".to_owned(), "nonsense".to_owned()).await.is_err());
        assert!(invocation.execute("{ a }".to_owned(), String::new()).await.is_ok());
    }
}
