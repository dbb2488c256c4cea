//! The plugins that the settings name, each loaded if it can be.

use std::sync::{Arc, OnceLock};

use plugin_host::{
    AuthRules, Authorizer, Host, HostError, HostSettings, Limits, Plugin, PluginSettings, Slot, TokenAuthorizer, World,
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
    /// Loads what can be loaded; whatever is wrong with the others is logged by the host and kept for the status.
    pub(super) async fn load(settings: &Settings, base_url: &Arc<OnceLock<String>>) -> Result<Self, HostError> {
        let host = host(settings)?;
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
        for plugin in &all {
            let _ = plugin.reload().await;
        }
        Ok(Self { auth_rules, authorizer, functions, all })
    }
}

/// Starts the host of plugins. A directory for compiled components saves time and is not worth failing for.
fn host(settings: &Settings) -> Result<Host, HostError> {
    let functions = settings.functions.iter().filter_map(|function| plugin_of(function)?.limits);
    let authorizer = settings.authorizer.iter().map(|_| TokenAuthorizer::limits());
    let plugins: Vec<Limits> = [AuthRules::limits()].into_iter().chain(authorizer).chain(functions).collect();
    let cache_dir = Some(settings.state_dir.join("compiled"));
    let host = HostSettings { plugins, cache_dir, ..HostSettings::default() };
    match Host::new(&host) {
        Err(HostError::ArtifactCache { dir, why }) => {
            tracing::warn!(dir = %dir.display(), why, "plugins are compiled at each start");
            Host::new(&HostSettings { cache_dir: None, ..host })
        }
        result => result,
    }
}
