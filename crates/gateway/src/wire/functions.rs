//! The functions with a component, and the environment they run in.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock, Weak},
    time::Duration,
};

use arc_swap::ArcSwap;
use authz::{Caller, FunctionPrincipal};
use engine::Delivery;
use plan::FunctionError;
use plugin_host::{
    Breakdown, DataImport, Executing, FunctionResolver, Grants, Host, LambdaFunction, Limits, Plugin, PluginSettings,
    PostConfirmation, ResolverFailure, Slot, World,
};

use super::triggers::Trigger;
use crate::{
    calls::Call,
    lambda::delivery,
    ports::{Function, Graphql},
};
use settings::{OwnPool, PoolTrigger, Settings};

/// All functions with a component, by name. A trigger is no resolver, and a resolver no trigger.
#[derive(Clone, Default)]
pub(super) struct Components {
    post_confirmation: BTreeMap<String, Arc<Trigger<Component<PostConfirmation>>>>,
    /// The other triggers.
    events: BTreeMap<String, Arc<Trigger<Component<LambdaFunction>>>>,
    resolvers: BTreeMap<String, Arc<Component<FunctionResolver>>>,
}

/// A function and the slot of its component.
pub(super) struct Component<W: World> {
    pub(super) slot: Arc<Slot<W>>,
    pub(super) caller: Arc<Caller>,
    pub(super) timeout: Duration,
    /// The variables that do not depend on where the gateway listens; other settings may change them.
    environment: ArcSwap<Vec<(String, String)>>,
    endpoint_variable: String,
    own_pool: OwnPool,
    base_url: Arc<OnceLock<String>>,
}

/// A function as a caller of the API.
pub(super) fn principal_of(function: &settings::Function) -> Caller {
    Caller::Function(FunctionPrincipal { name: function.name.clone(), may: function.resource.clone() })
}

/// What a function finds in its environment, as far as that does not depend on where the gateway listens.
fn environment_of(settings: &Settings, function: &settings::Function) -> Vec<(String, String)> {
    let mut environment = function.environment.clone();
    let secrets = function.secrets.iter().map(|(name, secret)| (name.clone(), secret.expose().to_owned()));
    environment.extend(secrets);
    let mut variables = vec![
        ("AWS_REGION", settings.api.region.as_str()),
        ("AWS_LAMBDA_FUNCTION_NAME", &function.name),
        ("AMPLIFY_DATA_DEFAULT_NAME", &settings.api.name),
    ];
    // With what it signs, as on Lambda; a component that reaches no host has no use for that.
    if let Some(credential) = function.credential.as_ref().filter(|_| !function.grants.http.is_empty()) {
        variables.push(("AWS_ACCESS_KEY_ID", &credential.access_key_id));
        variables.push(("AWS_SECRET_ACCESS_KEY", credential.secret_access_key.expose()));
        variables.extend(credential.session_token.as_ref().map(|token| ("AWS_SESSION_TOKEN", token.expose())));
    }
    // What the operator says wins, and brings all of a credential along.
    let signs_otherwise = is_set(&environment, "AWS_ACCESS_KEY_ID");
    for (name, value) in variables {
        let is_of_the_credential = name.starts_with("AWS_ACCESS") || name.starts_with("AWS_SE");
        let is_given = is_set(&environment, name) || (signs_otherwise && is_of_the_credential);
        if !is_given {
            environment.push((name.to_owned(), value.to_owned()));
        }
    }
    environment
}

/// Where AWS's SDK finds Cognito: at the gateway, where that has a pool of its own.
const COGNITO: &str = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER";

impl Components {
    pub(super) fn new(settings: &Settings, host: &Host, base_url: &Arc<OnceLock<String>>) -> Self {
        let mut components = Self::default();
        for function in &settings.functions {
            let Some(plugin) = plugin_of(function) else { continue };
            let name = function.name.clone();
            let of: Vec<PoolTrigger> = function.pool_triggers().collect();
            match of[..] {
                [] => {
                    let component = Component::new(host.slot(plugin), settings, function, base_url);
                    components.resolvers.insert(name, Arc::new(component));
                }
                // Only a component that is nothing else may be of the world with the event's parts.
                [PoolTrigger::PostConfirmation] => {
                    let component = Component::new(host.slot(plugin), settings, function, base_url);
                    components.post_confirmation.insert(name, Arc::new(Trigger::new(&of, component)));
                }
                [..] => {
                    let component = Component::new(host.slot(plugin), settings, function, base_url);
                    components.events.insert(name, Arc::new(Trigger::new(&of, component)));
                }
            }
        }
        components
    }

    /// Gives each function that is known by its name the environment that other settings say.
    pub(super) fn apply(&self, settings: &Settings) {
        for function in &settings.functions {
            let environment = Arc::new(environment_of(settings, function));
            if let Some(trigger) = self.post_confirmation.get(&function.name) {
                trigger.function.environment.store(Arc::clone(&environment));
            }
            if let Some(trigger) = self.events.get(&function.name) {
                trigger.function.environment.store(Arc::clone(&environment));
            }
            if let Some(component) = self.resolvers.get(&function.name) {
                component.environment.store(environment);
            }
        }
    }

    pub(super) fn plugins(&self) -> impl Iterator<Item = Arc<dyn Plugin>> {
        let triggers = self.post_confirmation.values().map(|trigger| Arc::clone(&trigger.function.slot) as _);
        let triggers = triggers.chain(self.events.values().map(|trigger| Arc::clone(&trigger.function.slot) as _));
        triggers.chain(self.resolvers.values().map(|component| Arc::clone(&component.slot) as _))
    }
}

/// What the settings say of a function's component; `None` if it has none.
pub(super) fn plugin_of(function: &settings::Function) -> Option<PluginSettings> {
    let limits = Some(Limits::function().lasting(function.timeout));
    let (name, grants) = (function.name.clone(), grants_of(&function.grants));
    function.plugin.clone().map(|source| PluginSettings { name, source, grants, limits })
}

/// What the settings grant a plugin.
pub(super) fn grants_of(grants: &settings::Grants) -> Grants {
    // What is no grant was refused with the settings.
    let http = grants.http.iter().filter_map(|grant| grant.parse().ok()).collect();
    Grants { imports: grants.imports.clone(), http, digest: grants.digest.clone() }
}

impl<W: World> Component<W> {
    fn new(
        slot: Arc<Slot<W>>,
        settings: &Settings,
        function: &settings::Function,
        base_url: &Arc<OnceLock<String>>,
    ) -> Self {
        Self {
            slot,
            caller: Arc::new(principal_of(function)),
            timeout: function.timeout,
            environment: ArcSwap::from_pointee(environment_of(settings, function)),
            endpoint_variable: format!("{}_GRAPHQL_ENDPOINT", amplify_prefix(&settings.api.name)),
            own_pool: settings.own_pool,
            base_url: Arc::clone(base_url),
        }
    }

    /// The whole environment, now that it is known where the gateway listens.
    pub(super) fn environment(&self) -> Vec<(String, String)> {
        let mut environment = Vec::clone(&self.environment.load());
        let Some(base_url) = self.base_url.get() else { return environment };
        if !is_set(&environment, &self.endpoint_variable) {
            environment.push((self.endpoint_variable.clone(), format!("{base_url}/graphql")));
        }
        if self.own_pool == OwnPool::Served && !is_set(&environment, COGNITO) {
            environment.push((COGNITO.to_owned(), base_url.clone()));
        }
        environment
    }
}

/// The functions that custom operations name.
pub(super) struct Resolvers {
    components: BTreeMap<String, Arc<Component<FunctionResolver>>>,
    /// The API that components use. It is built upon these very functions, so it comes later.
    graphql: OnceLock<Weak<dyn Graphql>>,
}

impl Resolvers {
    pub(super) fn new(components: &Components) -> Self {
        Self { components: components.resolvers.clone(), graphql: OnceLock::new() }
    }

    /// Gives components the API. Only the first time counts.
    pub(super) fn serve(&self, graphql: &Arc<dyn Graphql>) {
        self.graphql.get_or_init(|| Arc::downgrade(graphql));
    }

    async fn run(
        component: Arc<Component<FunctionResolver>>,
        data: Arc<dyn DataImport>,
        payload: String,
    ) -> Result<String, FunctionError> {
        let call = Call::begin(component.slot.name());
        let (outcome, report) = component.slot.resolve(payload, &component.environment(), data).await;
        call.of_component(&report, outcome.as_ref().err());
        outcome.map_err(|failure| match failure {
            ResolverFailure::Failed { error_type, message } => FunctionError::Failed { error_type, message },
            ResolverFailure::Broken(Breakdown::NotLoaded { .. }) => {
                let message = "The function has no component that works.".to_owned();
                FunctionError::Failed { error_type: None, message }
            }
            ResolverFailure::Broken(breakdown) => {
                FunctionError::Unavailable { told: told(&breakdown), why: breakdown.to_string() }
            }
        })
    }
}

/// How a call of a function's component reaches the app's API.
#[derive(Clone, Copy)]
pub(super) enum Reaching<'d> {
    /// Each call takes effect.
    Now,
    /// What is written takes effect once for this name, however often the function is called.
    Once(&'d str),
}

impl Resolvers {
    /// Whether there is a component of this name.
    pub(super) fn has(&self, function: &str) -> bool {
        self.components.contains_key(function)
    }

    /// Calls a function, and waits for its answer.
    pub(super) async fn call(
        &self,
        function: String,
        payload: String,
        reaching: Reaching<'_>,
    ) -> Result<String, FunctionError> {
        let Some(component) = self.components.get(&function).cloned() else {
            return Err(FunctionError::NotThere { name: function });
        };
        let Some(graphql) = self.graphql.get().and_then(Weak::upgrade) else {
            let told = "the function cannot be called yet; please try again".to_owned();
            return Err(FunctionError::Unavailable { told, why: "the gateway does not serve yet".to_owned() });
        };
        let caller = Arc::clone(&component.caller);
        let data: Arc<dyn DataImport> = match reaching {
            Reaching::Now => Arc::new(OwnApi { graphql, caller }),
            Reaching::Once(delivery) => Arc::new(delivery::Invocation::later(graphql, caller, delivery)),
        };
        Self::run(component, data, payload).await
    }
}

/// What a client may know of a call that broke: what it was, and nothing of what is inside the component.
fn told(breakdown: &Breakdown) -> String {
    match breakdown {
        Breakdown::NotLoaded { .. } => "the function has no component that works".to_owned(),
        Breakdown::Queue { .. } => "too many calls of the function are waiting; please try again".to_owned(),
        Breakdown::Depth { .. } => "functions call each other too often".to_owned(),
        // In Lambda's words.
        Breakdown::Time { limit } => format!("Task timed out after {:.2} seconds", limit.as_secs_f64()),
        Breakdown::Memory { .. } => "the function ran out of memory".to_owned(),
        Breakdown::Answer { .. } => "the function's answer is too large".to_owned(),
        Breakdown::Trap { .. } => "the function crashed".to_owned(),
    }
}

/// What Lambda says if it takes no more events, in the form in which AppSync hands on errors of data sources.
pub(super) fn throttled() -> FunctionError {
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

    fn execute_all(&self, document: String, variables: String) -> Executing<'_> {
        let delivery = Delivery::Together { key: None };
        Box::pin(delivery::execute(&self.graphql, &self.caller, document, variables, delivery))
    }
}

impl Components {
    /// The component of this name, if it is a trigger.
    pub(super) fn trigger(&self, name: &str) -> Option<Arc<dyn Function>> {
        let post_confirmation =
            self.post_confirmation.get(name).map(|trigger| Arc::clone(trigger) as Arc<dyn Function>);
        post_confirmation.or_else(|| self.events.get(name).map(|trigger| Arc::clone(trigger) as _))
    }
}

fn is_set(environment: &[(String, String)], name: &str) -> bool {
    environment.iter().any(|(other, _)| other == name)
}

/// What Amplify's variables about an API begin with. For any name but the default one, it stands directly behind
/// `AMPLIFY_DATA`, without an underscore: that is how Amplify's own code writes it.
pub(super) fn amplify_prefix(api_name: &str) -> String {
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
    fn a_grant_of_http_is_one_for_the_settings_if_it_is_one_for_the_host() {
        for grant in [
            "GET https://api.example.com",
            "GET|POST https://*.amazonaws.com",
            "* http://localhost:4566",
            "* http://[::1]:80",
            "* http://10.0.0.7:8080",
            "",
            "https://api.example.com",
            "GET api.example.com",
            "get https://api.example.com",
            "GET https://api.example.com/v1",
            "GET https://user@api.example.com",
            "GET https://*",
            "GET https://api.*.com",
            "GET https://*.127.0.0.1",
            "GET ftp://api.example.com",
            "GET||POST https://api.example.com",
        ] {
            assert_eq!(settings::is_http_grant(grant), grant.parse::<plugin_host::HttpGrant>().is_ok(), "{grant}");
        }
    }

    #[test]
    fn a_client_is_told_what_broke_and_nothing_of_what_is_inside() {
        let plugin = || "prices".to_owned();
        let secret = "at src/prices.rs:7: no price for item 7";
        let broken = [
            Breakdown::NotLoaded { plugin: plugin() },
            Breakdown::Queue { plugin: plugin(), running: 32, waiting: 256 },
            Breakdown::Depth { limit: 4 },
            Breakdown::Time { limit: Duration::from_millis(1_500) },
            Breakdown::Memory { limit_bytes: 67_108_864 },
            Breakdown::Answer { limit_bytes: 4_194_304 },
            Breakdown::Trap { why: secret.to_owned() },
        ];
        let told: Vec<String> = broken.iter().map(told).collect();
        let expected = [
            "the function has no component that works",
            "too many calls of the function are waiting; please try again",
            "functions call each other too often",
            "Task timed out after 1.50 seconds",
            "the function ran out of memory",
            "the function's answer is too large",
            "the function crashed",
        ];
        assert_eq!(told, expected);
        let kinds: std::collections::BTreeSet<_> = broken.iter().map(Breakdown::kind).collect();
        assert_eq!(kinds.len(), broken.len(), "each kind has a word of its own");
        assert!(broken[6].to_string().contains(secret), "operators are told");
    }

    /// What a function of this configuration finds of AWS's variables.
    fn of_aws(toml: &str) -> Vec<String> {
        let state = tempfile::TempDir::new().unwrap();
        let variables = BTreeMap::from([
            ("SLUICE_STATE_DIR".to_owned(), state.path().to_str().unwrap().to_owned()),
            ("SLUICE_FUNCTIONS_F_ACCESS_KEY_ID".to_owned(), "AKIA1".to_owned()),
            ("SLUICE_FUNCTIONS_F_SECRET_ACCESS_KEY".to_owned(), "s1".to_owned()),
        ]);
        let toml = format!("[functions.f]\nplugin = \"f.wasm\"\n{toml}");
        let file = std::path::Path::new("sluice.toml");
        let loaded = Settings::read(settings::Mode::Sandbox, Some((file, &toml)), &variables, crate::clock::now());
        let settings = loaded.unwrap().settings;
        let found = environment_of(&settings, &settings.functions[0]);
        let found = found.into_iter().filter(|(name, _)| name.starts_with("AWS_") && name.contains("KEY"));
        found.map(|(name, value)| format!("{name}={value}")).collect()
    }

    #[test]
    fn a_component_that_reaches_a_host_can_sign_as_its_function() {
        assert_eq!(of_aws(""), [""; 0]);
        let granted = "[plugins.f]\nhttp = [\"POST http://127.0.0.1:20002\"]\n";
        assert_eq!(of_aws(granted), ["AWS_ACCESS_KEY_ID=AKIA1", "AWS_SECRET_ACCESS_KEY=s1"]);
        let others = format!("environment = {{ AWS_ACCESS_KEY_ID = \"AKIA2\" }}\n{granted}");
        assert_eq!(of_aws(&others), ["AWS_ACCESS_KEY_ID=AKIA2"], "half of two credentials would be none");
    }

    #[test]
    fn variables_are_named_as_amplify_names_them() {
        assert_eq!(amplify_prefix("amplifyData"), "AMPLIFY_DATA");
        assert_eq!(amplify_prefix("myApi"), "AMPLIFY_DATAMY_API");
        assert_eq!(amplify_prefix("shop"), "AMPLIFY_DATASHOP");
    }
}
