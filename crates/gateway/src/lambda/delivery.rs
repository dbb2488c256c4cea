//! The app's own API as a function's component sees it: as the function's principal, and once per delivery.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use authz::Caller;
use engine::{Delivery, Request};
use plugin_host::{DataError, DataImport, Executing};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tracing::{Instrument, Span};

use super::event::Subject;
use crate::ports::Graphql;

/// Cognito confirms a user once, so each event with this source and the same user is the same one.
const CONFIRMED: &str = "PostConfirmation_ConfirmSignUp";

/// One invocation of a function. Its calls are numbered, so that the same call of a repeated delivery gets the same
/// key, and what it writes is written once. Variables are no part of the key: a function may put the time or a random number
/// into them, which are others in the next delivery.
pub(crate) struct Invocation {
    graphql: Arc<dyn Graphql>,
    caller: Arc<Caller>,
    /// A hash of what the event is about, and of which event it is.
    subject: Sha256,
    /// Whether two deliveries of this subject are one event.
    is_one_event: bool,
    calls: AtomicU64,
    /// The span of the invocation; the host may run a call elsewhere.
    span: Span,
}

impl Invocation {
    /// An invocation for an event. `delivery` names the event where its sender does: each delivery of it has the same name.
    pub(super) fn new(graphql: Arc<dyn Graphql>, caller: Arc<Caller>, event: &Subject, delivery: Option<&str>) -> Self {
        let mut subject = Sha256::new();
        let function = match &*caller {
            Caller::Function(principal) => principal.name.as_str(),
            Caller::ApiKey | Caller::User(_) | Caller::IdentityPool(_) | Caller::LambdaAuthorized => "",
        };
        for part in
            [function, &event.user_pool_id, &event.user_name, event.sub.as_deref().unwrap_or(""), &event.trigger_source]
        {
            absorb(&mut subject, part);
        }
        // A user may forget a password twice, and sign in again and again. Without a name for the event, the same call with other variables is then
        // another call, for an old event must not stand in for a new one.
        let is_one_event = event.trigger_source == CONFIRMED || delivery.is_some();
        if let Some(delivery) = delivery.filter(|_| event.trigger_source != CONFIRMED) {
            absorb(&mut subject, delivery);
        }
        Self { graphql, caller, subject, is_one_event, calls: AtomicU64::new(0), span: Span::current() }
    }

    /// A call of a function that answers custom operations, whose answer no caller waits for; `delivery` names it.
    pub(crate) fn later(graphql: Arc<dyn Graphql>, caller: Arc<Caller>, delivery: &str) -> Self {
        let mut subject = Sha256::new();
        absorb(&mut subject, "a call of a resolver");
        absorb(&mut subject, delivery);
        Self { graphql, caller, subject, is_one_event: true, calls: AtomicU64::new(0), span: Span::current() }
    }

    fn key(&self, document: &str, variables: &str) -> String {
        let position = self.calls.fetch_add(1, Ordering::Relaxed);
        let mut hash = self.subject.clone();
        hash.update(position.to_be_bytes());
        absorb(&mut hash, document);
        if !self.is_one_event {
            absorb(&mut hash, variables);
        }
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

    fn execute_all(&self, document: String, variables: String) -> Executing<'_> {
        let key = Some(self.key(&document, &variables));
        let call = execute(&self.graphql, &self.caller, document, variables, Delivery::Together { key });
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
    use crate::lambda::tests::{Playing, about};

    fn invocation(event: &Subject, delivery: Option<&str>) -> Invocation {
        let caller = Caller::Function(authz::FunctionPrincipal { name: "f".to_owned(), may: Vec::new() });
        Invocation::new(Arc::new(Playing::default()), Arc::new(caller), event, delivery)
    }

    fn reset() -> Subject {
        Subject { trigger_source: "PostConfirmation_ConfirmForgotPassword".to_owned(), ..about() }
    }

    #[test]
    fn a_repeated_delivery_gets_the_same_keys_in_the_same_order_whatever_its_variables() {
        let (first, second) = (invocation(&about(), Some("1")), invocation(&about(), None));
        let keys = |invocation: &Invocation, time: &str| {
            ["mutation { a }", "mutation { a }", "mutation { b }"].map(|document| invocation.key(document, time))
        };
        let keys = (keys(&first, "{\"at\":1}"), keys(&second, "{\"at\":2}"));
        assert_eq!(keys.0, keys.1);
        assert_ne!(keys.0[0], keys.0[1]);
    }

    #[test]
    fn another_user_pool_source_or_call_gets_another_key() {
        let base = invocation(&about(), None).key("d", "v");
        let mut others = vec![invocation(&about(), None).key("e", "v"), invocation(&about(), None).key("dv", "")];
        let changes: [fn(&mut Subject); 4] = [
            |event| event.user_name.push('x'),
            |event| event.user_pool_id.push('x'),
            |event| event.trigger_source.push('x'),
            |event| event.sub = None,
        ];
        for change in changes {
            let mut event = about();
            change(&mut event);
            others.push(invocation(&event, None).key("d", "v"));
        }
        assert!(!others.contains(&base));
    }

    #[test]
    fn an_event_that_may_happen_again_is_told_by_its_name_or_else_by_its_variables() {
        let key = |delivery, variables| invocation(&reset(), delivery).key("d", variables);
        assert_eq!(key(Some("1"), "v"), key(Some("1"), "w"));
        assert_ne!(key(Some("1"), "v"), key(Some("2"), "v"));
        assert_eq!(key(None, "v"), key(None, "v"));
        assert_ne!(key(None, "v"), key(None, "w"));
    }

    #[tokio::test]
    async fn variables_that_are_no_object_are_an_error_of_the_call() {
        let invocation = invocation(&about(), None);
        assert!(invocation.execute("{ a }".to_owned(), "[1]".to_owned()).await.is_err());
        assert!(invocation.execute("{ a }".to_owned(), "nonsense".to_owned()).await.is_err());
        assert!(invocation.execute("{ a }".to_owned(), String::new()).await.is_ok());
    }
}
