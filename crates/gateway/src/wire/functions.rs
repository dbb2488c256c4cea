//! The functions with a component, and the environment they run in.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
    time::Duration,
};

use authz::{Caller, FunctionPrincipal};
use plugin_host::{DataImport, Host, PostConfirmationEvent, Slot, Trigger, TriggerFailure, World};

use super::ports::{Function, Functions, Running};
use crate::settings::{self, Settings};

/// All functions with a component, by name.
pub(super) struct Plugins {
    functions: BTreeMap<String, Arc<Plugin>>,
}

struct Plugin {
    caller: Arc<Caller>,
    timeout: Duration,
    slot: Arc<Slot>,
    trigger: Trigger,
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
                    trigger: Trigger::new(Arc::clone(&slot)),
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
        Box::pin(async move {
            let mut environment = self.environment.clone();
            if let Some(base_url) = self.base_url.get().filter(|_| !is_set(&environment, &self.endpoint_variable)) {
                environment.push((self.endpoint_variable.clone(), format!("{base_url}/graphql")));
            }
            self.trigger.post_confirmation(event, &environment, data).await
        })
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
