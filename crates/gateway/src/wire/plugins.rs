//! The plugins that the settings name, each loaded if it can be.

use std::{
    path::PathBuf,
    sync::{Arc, OnceLock},
    time::Instant,
};

use plugin_host::{
    AuthRules, Authorizer, CacheAccess, CompiledCache, Host, HostError, HostSettings, Limits, Plugin, PluginSettings,
    Slot, TokenAuthorizer, World,
};
use settings::{AUTH_RULES, AUTHORIZER, Settings};

use super::functions::{Components, grants_of, plugin_of};

/// The plugins, by what they are for.
pub(super) struct Plugins {
    pub(super) auth_rules: Arc<Slot<AuthRules>>,
    /// The component that judges tokens, if there is one.
    pub(super) authorizer: Option<Arc<Authorizer>>,
    pub(super) functions: Components,
    /// All of them, the auth rules first.
    pub(super) all: Vec<Arc<dyn Plugin>>,
}

impl Plugins {
    /// Loads what can be loaded; whatever is wrong with the others is logged by the host and kept for the status. With a
    /// history, what serves is taken down there, and what served before stands in for what is broken.
    pub(super) async fn load(
        settings: &Settings,
        base_url: &Arc<OnceLock<String>>,
        history: Option<PathBuf>,
    ) -> Result<Self, HostError> {
        let host = host(settings, history)?;
        let auth_rules: Arc<Slot<AuthRules>> = host.slot(PluginSettings {
            grants: grants_of(&settings.plugins.auth_rules_grants),
            ..PluginSettings::new(AUTH_RULES, &settings.plugins.auth_rules)
        });
        let mut all: Vec<Arc<dyn Plugin>> = vec![Arc::clone(&auth_rules) as _];
        let authorizer = settings.authorizer.as_ref().and_then(|authorizer| {
            let plugin = authorizer.component()?;
            let slot: Arc<Slot<TokenAuthorizer>> = host.slot(PluginSettings {
                grants: grants_of(&authorizer.grants),
                ..PluginSettings::new(AUTHORIZER, plugin)
            });
            all.push(Arc::clone(&slot) as _);
            Some(Arc::new(Authorizer::new(slot, variables_of(authorizer), authorizer.ttl)))
        });
        let functions = Components::new(settings, &host, base_url);
        all.extend(functions.plugins());
        load(&all).await;
        Ok(Self { auth_rules, authorizer, functions, all })
    }
}

/// What may change while the gateway serves: what plugins were granted, and what they find in their environment.
pub(super) struct Changing {
    functions: Components,
    authorizer: Option<Arc<Authorizer>>,
    all: Vec<Arc<dyn Plugin>>,
}

impl Changing {
    pub(super) fn new(plugins: &Plugins) -> Self {
        let Plugins { authorizer, functions, all, .. } = plugins;
        Self { functions: functions.clone(), authorizer: authorizer.clone(), all: all.clone() }
    }

    /// Gives each plugin that is known by its name what other settings say of it. It counts from the next call on.
    pub(super) async fn apply(&self, settings: &Settings) {
        self.functions.apply(settings);
        if let (Some(known), Some(authorizer)) = (&self.authorizer, &settings.authorizer) {
            known.set_environment(variables_of(authorizer));
        }
        for plugin in &self.all {
            // Whatever is wrong is logged by the host and kept for the status.
            let _ = plugin.grant(grants_of(granted(settings, &plugin.status().name))).await;
        }
    }
}

/// What settings grant the plugin of this name. One that they do not name is granted nothing.
fn granted<'s>(settings: &'s Settings, name: &str) -> &'s settings::Grants {
    const NOTHING: &settings::Grants = &settings::Grants { imports: Vec::new(), http: Vec::new(), digest: None };
    match name {
        AUTH_RULES => &settings.plugins.auth_rules_grants,
        AUTHORIZER => settings.authorizer.as_ref().map_or(NOTHING, |authorizer| &authorizer.grants),
        name => {
            let function = settings.functions.iter().find(|function| function.name == name);
            function.map_or(NOTHING, |function| &function.grants)
        }
    }
}

/// What an authorizer finds in its environment.
fn variables_of(authorizer: &settings::Authorizer) -> Vec<(String, String)> {
    let secrets = authorizer.secrets.iter().map(|(name, secret)| (name.clone(), secret.expose().to_owned()));
    authorizer.environment.iter().cloned().chain(secrets).collect()
}

/// Loads plugins side by side. Compiling one takes up to minutes where a JavaScript engine is in it, so that is said.
async fn load(plugins: &[Arc<dyn Plugin>]) {
    let began = Instant::now();
    let names: Vec<String> = plugins.iter().map(|plugin| plugin.status().name).collect();
    tracing::info!(
        plugins = names.join(", "),
        "loading the plugins; those that are new are compiled, which may take a while"
    );
    let loading = plugins.iter().map(|plugin| {
        let plugin = Arc::clone(plugin);
        tokio::spawn(async move { plugin.reload().await })
    });
    // Each is a task of its own, so that they are compiled side by side.
    for loading in loading.collect::<Vec<_>>() {
        let _ = loading.await;
    }
    tracing::info!(took = ?began.elapsed(), "the plugins are loaded as far as they can be");
}

/// Starts the host of plugins. A directory for compiled components saves time and is not worth failing for.
fn host(settings: &Settings, history: Option<PathBuf>) -> Result<Host, HostError> {
    let functions = settings.functions.iter().filter_map(|function| plugin_of(function)?.limits);
    let authorizer = settings.authorizer.iter().map(|_| TokenAuthorizer::limits());
    let plugins: Vec<Limits> = [AuthRules::limits()].into_iter().chain(authorizer).chain(functions).collect();
    let host = HostSettings { plugins, compiled: compiled(settings), history, ..HostSettings::default() };
    match Host::new(&host) {
        Err(HostError::CompiledCache { dir, why }) => {
            tracing::warn!(dir = %dir.display(), why, "plugins are compiled at each start");
            Host::new(&HostSettings { compiled: None, ..host })
        }
        result => result,
    }
}

fn compiled(settings: &Settings) -> Option<CompiledCache> {
    let access = match settings.plugins.compiled_access {
        settings::CompiledAccess::ThisUser => CacheAccess::ThisUser,
        settings::CompiledAccess::Group => CacheAccess::Group,
    };
    let dir = settings.plugins.compiled_dir.clone()?;
    Some(CompiledCache { dir, access, most_bytes: CompiledCache::MOST_BYTES })
}
