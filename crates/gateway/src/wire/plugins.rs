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

use super::{
    authorizer::NoAuthorizer,
    functions::{Components, plugin_of},
    ports::Authorize,
};

/// The plugins, by what they are for.
pub(super) struct Plugins {
    pub(super) auth_rules: Arc<Slot<AuthRules>>,
    pub(super) authorizer: Arc<dyn Authorize>,
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
            grants: settings.plugins.auth_rules_grants.clone(),
            ..PluginSettings::new(AUTH_RULES, &settings.plugins.auth_rules)
        });
        let mut all: Vec<Arc<dyn Plugin>> = vec![Arc::clone(&auth_rules) as _];
        let authorizer: Arc<dyn Authorize> = match &settings.authorizer {
            None => Arc::new(NoAuthorizer),
            Some(authorizer) => {
                let slot: Arc<Slot<TokenAuthorizer>> = host.slot(PluginSettings {
                    grants: authorizer.grants.clone(),
                    ..PluginSettings::new(AUTHORIZER, &authorizer.plugin)
                });
                all.push(Arc::clone(&slot) as _);
                Arc::new(Authorizer::new(slot, authorizer.environment.clone(), authorizer.ttl))
            }
        };
        let functions = Components::new(settings, &host, base_url);
        all.extend(functions.plugins());
        load(&all).await;
        Ok(Self { auth_rules, authorizer, functions, all })
    }
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
