//! The functions with a component, and the environment they run in.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock, Weak},
    time::Duration,
};

use authz::{Caller, FunctionPrincipal};
use engine::Delivery;
use model::Invocation;
use plan::{Calling, FunctionCall, FunctionError};
use plugin_host::{
    DataImport, Executing, Host, PostConfirmationEvent, Resolver, ResolverFailure, Slot, Trigger, TriggerFailure, World,
};

use super::ports::{Function, Functions, Graphql, Running};
use crate::lambda::{Events, delivery};
use settings::Settings;

/// All functions with a component, by name.
#[derive(Clone)]
pub(super) struct Plugins {
    functions: BTreeMap<String, Arc<Plugin>>,
}

struct Plugin {
    caller: Arc<Caller>,
    timeout: Duration,
    slot: Arc<Slot>,
    trigger: Trigger,
    resolver: Resolver,
    /// The variables that do not depend on where the gateway listens.
    environment: Vec<(String, String)>,
    endpoint_variable: String,
    base_url: Arc<OnceLock<String>>,
}

impl Plugins {
    pub(super) fn new(settings: &Settings, host: &Host, base_url: &Arc<OnceLock<String>>) -> Self {
        let mut functions = BTreeMap::new();
        for function in &settings.functions {
            let Some(path) = &function.plugin else { continue };
            let world = match function.trigger {
                settings::Trigger::PostConfirmation => World::PostConfirmation,
                settings::Trigger::Resolver => World::Resolver,
            };
            let slot = host.slot(function.name.clone(), world, function.grants.clone(), path.clone());
            let prefix = amplify_prefix(&settings.api.name);
            let mut environment = function.environment.clone();
            for (name, value) in [
                ("AWS_REGION", &settings.api.region),
                ("AWS_LAMBDA_FUNCTION_NAME", &function.name),
                ("AMPLIFY_DATA_DEFAULT_NAME", &settings.api.name),
            ] {
                // What the operator says wins.
                if !is_set(&environment, name) {
                    environment.push((name.to_owned(), value.clone()));
                }
            }
            let principal = FunctionPrincipal { name: function.name.clone(), may: function.resource.clone() };
            functions.insert(
                function.name.clone(),
                Arc::new(Plugin {
                    caller: Arc::new(Caller::Function(principal)),
                    timeout: function.timeout,
                    trigger: Trigger::new(Arc::clone(&slot)).within(function.timeout),
                    resolver: Resolver::new(Arc::clone(&slot)).within(function.timeout),
                    slot,
                    environment,
                    endpoint_variable: format!("{prefix}_GRAPHQL_ENDPOINT"),
                    base_url: Arc::clone(base_url),
                }),
            );
        }
        Self { functions }
    }

    pub(super) fn slots(&self) -> impl Iterator<Item = Arc<Slot>> {
        self.functions.values().map(|plugin| Arc::clone(&plugin.slot))
    }
}

/// The functions that custom operations name.
pub(super) struct Resolvers {
    plugins: Plugins,
    events: Events,
    /// The API that components use. It is built upon these very functions, so it comes later.
    graphql: OnceLock<Weak<dyn Graphql>>,
}

impl Resolvers {
    pub(super) fn new(plugins: Plugins, events: Events) -> Self {
        Self { plugins, events, graphql: OnceLock::new() }
    }

    /// Gives components the API. Only the first time counts.
    pub(super) fn serve(&self, graphql: &Arc<dyn Graphql>) {
        self.graphql.get_or_init(|| Arc::downgrade(graphql));
    }

    async fn run(plugin: Arc<Plugin>, graphql: Arc<dyn Graphql>, payload: String) -> Result<String, FunctionError> {
        let data = Arc::new(OwnApi { graphql, caller: Arc::clone(&plugin.caller) });
        let environment = plugin.environment();
        match plugin.resolver.resolve(payload, &environment, data).await {
            Ok(answer) => Ok(answer),
            Err(ResolverFailure::Failed { error_type, message }) => Err(FunctionError::Failed { error_type, message }),
            Err(ResolverFailure::NotLoaded { .. }) => {
                let message = "The function has no component that works.".to_owned();
                Err(FunctionError::Failed { error_type: None, message })
            }
            Err(ResolverFailure::Broken { why }) => Err(FunctionError::Unavailable { why }),
        }
    }
}

impl plan::Functions for Resolvers {
    fn call<'a>(&'a self, call: FunctionCall) -> Calling<'a> {
        Box::pin(async move {
            let FunctionCall { function, payload, invocation } = call;
            let Some(plugin) = self.plugins.functions.get(&function).cloned() else {
                return Err(FunctionError::NotThere { name: function });
            };
            let Some(graphql) = self.graphql.get().and_then(Weak::upgrade) else {
                return Err(FunctionError::Unavailable { why: "the gateway does not serve yet".to_owned() });
            };
            match invocation {
                Invocation::RequestResponse => Self::run(plugin, graphql, payload).await,
                Invocation::Event => {
                    let running = async move {
                        if let Err(error) = Self::run(plugin, graphql, payload).await {
                            tracing::warn!(function, %error, "a function that nobody waits for failed");
                        }
                    };
                    self.events.accept_once(running).map_err(|full| {
                        tracing::warn!(why = %full, "an asynchronous invocation was refused");
                        throttled()
                    })?;
                    Ok("null".to_owned())
                }
            }
        })
    }
}

/// What Lambda says if it takes no more events, in the form in which AppSync hands on errors of data sources.
fn throttled() -> FunctionError {
    let error_type = Some("Lambda:TooManyRequestsException".to_owned());
    FunctionError::Failed { error_type, message: "Rate Exceeded.".to_owned() }
}

/// The app's own API as a resolver's component sees it: as the function's principal. Each call takes effect.
struct OwnApi {
    graphql: Arc<dyn Graphql>,
    caller: Arc<Caller>,
}

impl DataImport for OwnApi {
    fn execute(&self, document: String, variables: String) -> Executing<'_> {
        Box::pin(delivery::execute(&self.graphql, &self.caller, document, variables, Delivery::Direct))
    }
}

impl Functions for Plugins {
    fn find(&self, name: &str) -> Option<Arc<dyn Function>> {
        self.functions.get(name).map(|plugin| Arc::clone(plugin) as Arc<dyn Function>)
    }
}

impl Function for Plugin {
    fn caller(&self) -> &Arc<Caller> {
        &self.caller
    }

    fn timeout(&self) -> Duration {
        self.timeout
    }

    fn post_confirmation(
        &self,
        event: PostConfirmationEvent,
        data: Arc<dyn DataImport>,
    ) -> Running<'_, Result<PostConfirmationEvent, TriggerFailure>> {
        Box::pin(async move { self.trigger.post_confirmation(event, &self.environment(), data).await })
    }
}

impl Plugin {
    /// The whole environment, now that it is known where the gateway listens.
    fn environment(&self) -> Vec<(String, String)> {
        let mut environment = self.environment.clone();
        if let Some(base_url) = self.base_url.get().filter(|_| !is_set(&environment, &self.endpoint_variable)) {
            environment.push((self.endpoint_variable.clone(), format!("{base_url}/graphql")));
        }
        environment
    }
}

fn is_set(environment: &[(String, String)], name: &str) -> bool {
    environment.iter().any(|(other, _)| other == name)
}

/// What Amplify's variables about an API begin with. For any name but the default one, it stands directly behind
/// `AMPLIFY_DATA`, without an underscore: that is how Amplify's own code writes it.
fn amplify_prefix(api_name: &str) -> String {
    if api_name == settings::AMPLIFY_API_NAME {
        return "AMPLIFY_DATA".to_owned();
    }
    let mut prefix = "AMPLIFY_DATA".to_owned();
    let mut before = '_';
    for letter in api_name.chars() {
        if letter.is_ascii_uppercase() && before.is_ascii_lowercase() {
            prefix.push('_');
        }
        prefix.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' });
        before = letter;
    }
    prefix
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_named_as_amplify_names_them() {
        assert_eq!(amplify_prefix("amplifyData"), "AMPLIFY_DATA");
        assert_eq!(amplify_prefix("myApi"), "AMPLIFY_DATAMY_API");
        assert_eq!(amplify_prefix("shop"), "AMPLIFY_DATASHOP");
    }
}
