//! The identities that the console may take: the API key, users of the pool, and functions.

use std::sync::Arc;

use authz::{Action, Caller, FunctionPrincipal};
use axum::http::{HeaderMap, HeaderName};
use identity::{ApiKey, Secret};
use serde_json::{Value, json};

use settings::Settings;

/// The header in which the console says as which function it asks. A browser cannot sign with SigV4 without the
/// function's secret, so the header carries a ticket that only the console is given.
const ACT_AS: HeaderName = HeaderName::from_static("x-sluice-act-as");

/// The identities of one gateway. Tickets are made anew each time it starts and never leave this machine.
pub(crate) struct Identities {
    api_keys: Vec<ApiKey>,
    functions: Vec<Principal>,
}

struct Principal {
    name: String,
    may: Vec<Action>,
    ticket: Secret,
    caller: Arc<Caller>,
}

impl Identities {
    /// The identities of the configuration.
    pub(crate) fn new(settings: &Settings) -> Self {
        let functions = settings.functions.iter().map(|function| Principal {
            name: function.name.clone(),
            may: function.resource.clone(),
            ticket: Secret::new(uuid::Uuid::new_v4().to_string()),
            caller: Arc::new(Caller::Function(FunctionPrincipal {
                name: function.name.clone(),
                may: function.resource.clone(),
            })),
        });
        Self { api_keys: settings.api.keys.clone(), functions: functions.collect() }
    }

    /// All of them but the users, as the console lists them.
    pub(crate) fn list(&self) -> Value {
        let functions = self.functions.iter().map(|function| {
            let may: Vec<&str> = function.may.iter().map(|action| action_name(*action)).collect();
            json!({ "name": function.name, "may": may })
        });
        json!({ "apiKey": !self.api_keys.is_empty(), "functions": functions.collect::<Vec<_>>() })
    }

    /// The headers that make a request one of the API key's holder.
    pub(crate) fn api_key(&self) -> Option<Value> {
        self.api_keys.first().map(|key| json!({ "x-api-key": key.value.expose() }))
    }

    /// The headers that make a request one of a function.
    pub(crate) fn function(&self, name: &str) -> Option<Value> {
        let function = self.functions.iter().find(|function| function.name == name)?;
        Some(json!({ ACT_AS.as_str(): function.ticket.expose() }))
    }

    /// The function whose ticket a request carries.
    pub(crate) fn caller(&self, headers: &HeaderMap) -> Option<Arc<Caller>> {
        let ticket = headers.get(ACT_AS)?.as_bytes();
        self.functions.iter().find(|function| function.ticket.matches(ticket)).map(|found| Arc::clone(&found.caller))
    }
}

fn action_name(action: Action) -> &'static str {
    match action {
        Action::Query => "query",
        Action::Mutate => "mutate",
        Action::Listen => "listen",
    }
}
