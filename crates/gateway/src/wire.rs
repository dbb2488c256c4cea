//! Puts everything together: the only module that knows every adapter.

mod authorizer;
mod browse;
mod functions;
mod health;
mod live;
mod outside;
mod plugins;
mod store;
mod traced;
mod triggers;

use std::{
    io,
    path::PathBuf,
    sync::{Arc, OnceLock},
    time::Instant,
};

use authz::Evaluate;
use engine::{EngineError, Ports};
use model::Diagnostic;
use plan::{Store, StoreError};
use plugin_host::{CacheSettings, Evaluator, HostError, Plugin, PluginStatus};
use store_embedded::OpenError;
use telemetry::Metrics;
use user_pool::{Message, Names};

use crate::{
    clock,
    console::{self, Console},
    fan_out::OwnWrites,
    http::{App, Parts, router},
    identify::Identify,
    jwks::VerifierError,
    lambda::{
        Events, Recovery,
        journal::{Holders, Journal},
    },
    observe::{AuditedGraphql, AuditedStore, DecidedBy, MeasuredStore, Observables},
    outputs::{self, Written},
    own_pool::{self, OwnPool},
    ports,
    serve::Bound,
    start_secret::{self, KeptSecret},
    subscriptions::{Realtime, ToSubscribers},
};
use browse::{Browse, PoolUsers};
use functions::Resolvers;
use health::Probe;
use listen::Background;
use live::{FromOthers, Live};
pub use outside::OutsideError;
use outside::{AllResolvers, OutsideFunctions};
use plugins::{Changing, Plugins};
use settings::Settings;
use store::Opened;
use traced::{TracedEvaluate, TracedStore};
use triggers::{AllTriggers, of_the_pool};

/// Why a gateway cannot be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The schema cannot be served.
    #[error(transparent)]
    Schema(#[from] SchemaError),
    /// The issuers of tokens cannot be used as they are configured.
    #[error("the section `[user_pools]` cannot be used")]
    UserPools(#[from] VerifierError),
    /// The embedded store cannot be opened.
    #[error("the embedded store cannot be opened")]
    Store(#[from] OpenError),
    /// The configuration names tables in DynamoDB, and this binary was built without them.
    #[cfg(not(feature = "dynamodb"))]
    #[error("this `sluice` was built without DynamoDB; build it with the feature `dynamodb`, which is on by default")]
    NoDynamoDb,
    /// Opening the store broke off.
    #[error("opening the embedded store broke off")]
    StoreInterrupted,
    /// There is no thread for events.
    #[error("the machine has no thread left for events of subscriptions")]
    Thread(#[source] io::Error),
    /// The gateway's own user pool cannot be opened.
    #[error("the user pool cannot be opened")]
    OwnPool(#[from] user_pool::OpenError),
    /// A function that is no component cannot be called.
    #[error("a function cannot be called")]
    Outside(#[from] OutsideError),
    /// The lines of the audit cannot be written.
    #[error("`log.audit_file` cannot be written: `{}`", file.display())]
    Audit {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        why: io::Error,
    },
    /// No plugin can run on this machine.
    #[error("plugins cannot run on this machine")]
    Plugins(#[from] HostError),
}

/// Why a schema cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum SchemaError {
    /// The source has mistakes. Never empty.
    #[error("the schema has mistakes; `sluice check` shows them")]
    Mistakes(Vec<Diagnostic>),
    /// The tables cannot be made ready.
    #[error("the tables of the schema cannot be made ready")]
    Tables(#[from] StoreError),
    /// The engine refuses the schema.
    #[error("the schema cannot be served")]
    Engine(#[from] EngineError),
}

/// A whole gateway, ready to listen. Cheap to clone.
#[derive(Clone)]
pub struct Gateway {
    shared: Arc<Shared>,
}

struct Shared {
    settings: Settings,
    live: Arc<Live>,
    plugins: Vec<Arc<dyn Plugin>>,
    changing: Changing,
    app: Arc<App>,
    /// How clients reach the gateway; known once it listens.
    base_url: Arc<OnceLock<String>>,
    /// The port that it listens on, once it does.
    port: OnceLock<u16>,
    /// Where commands of the same user find the secret of this start.
    kept_secret: OnceLock<KeptSecret>,
    /// Runs what other gateways accepted before they ended.
    _recovery: Recovery,
}

impl Gateway {
    /// Opens the store, makes its tables ready, loads the plugins and builds the engine.
    ///
    /// A plugin that cannot be loaded does not keep the gateway from starting: it is reported in the log and by
    /// [`Gateway::plugins`], and whatever depends on it is denied until its file is mended.
    ///
    /// # Errors
    /// What is wrong with the schema, the store or the machine.
    pub async fn build(settings: Settings, schema: &str) -> Result<Self, BuildError> {
        look_at_state_dir(&settings);
        let Opened { store, changes } = store::open(&settings).await?;
        let base_url = Arc::new(OnceLock::new());
        let history = settings.state_dir.join("plugins");
        let loaded = Plugins::load(&settings, &base_url, Some(history)).await?;
        let changing = Changing::new(&loaded);
        let Plugins { auth_rules, authorizer, functions, all: plugins } = loaded;

        let evaluate = Arc::new(Evaluator::new(Arc::clone(&auth_rules), CacheSettings::default()));
        let background = Background::default();
        let journal = Journal::new(Arc::clone(&store), settings.limits.event_lease, clock::now);
        let events = Events::new(background.clone(), journal, settings.limits.unfinished_events);
        let resolvers = Arc::new(Resolvers::new(&functions));
        let realtime = Realtime::new(&settings.limits);
        let own_writes = changes.is_some().then(|| OwnWrites::new(Instant::now));
        let subscribers = realtime.subscribers.clone();
        let publish = Arc::new(ToSubscribers::start(subscribers, own_writes.clone()).map_err(BuildError::Thread)?);
        let metrics = Arc::new(Metrics::new(env!("CARGO_PKG_VERSION")));
        let measured = Arc::new(MeasuredStore::new(Arc::clone(&store), Arc::clone(&metrics)));
        let rules = Arc::clone(&auth_rules);
        let audited = audited(&settings, measured, Arc::new(move || rules.status().digest))?;
        let (serving, evaluate) = watched(&settings, audited, evaluate);
        let outside = OutsideFunctions::new(&settings, &base_url)?;
        let components = Arc::clone(&resolvers);
        let all_resolvers = AllResolvers { outside: outside.clone(), components, events: events.clone() };
        let functions_of_api = Arc::new(all_resolvers.clone());
        let from_others = changes.zip(own_writes).map(|(changes, own_writes)| FromOthers { changes, own_writes });
        let ports = Ports { store: serving, evaluate, functions: functions_of_api, publish };
        let live = Arc::new(Live::new(&settings, ports, from_others, schema).await?);
        let browse = Browse::new(Arc::clone(&store), Arc::clone(&live));
        let graphql = Arc::clone(&live) as Arc<dyn ports::Graphql>;
        let graphql = match &settings.log.audit_file {
            Some(_) => Arc::new(AuditedGraphql(graphql)),
            None => graphql,
        };
        resolvers.serve(&graphql);
        let functions: Arc<dyn ports::Functions> =
            Arc::new(AllTriggers::new(&settings, functions, &outside, all_resolvers));
        let own_pool = open_own_pool(&settings, &*functions, &graphql)?;
        let users = PoolUsers(own_pool.clone());
        let console = Console::new(&settings, Arc::new(browse), Arc::new(users)).map(Arc::new);
        let holders = match settings.store {
            settings::Store::Embedded(_) | settings::Store::Memory => Holders::Gone,
            settings::Store::DynamoDb(_) => Holders::Others,
        };
        let recovery = Recovery::start(events.clone(), Arc::clone(&functions), Arc::clone(&graphql), holders);
        let own = own_pool.clone().map(|own_pool| own_pool as Arc<dyn ports::OwnIssuer>);
        let parts = Parts {
            identify: Arc::new(Identify::new(&settings, own)?),
            authorizer: authorizer::of(&settings, authorizer, &outside),
            graphql,
            functions,
            health: Arc::new(Probe::new(plugins.clone(), auth_rules, store, Arc::clone(&live))),
            console,
            own_pool,
            background,
            realtime,
            events,
            now: clock::now,
            metrics,
        };
        let app = Arc::new(App::new(&settings, parts));
        app.administration.metrics.watch(Observables(Arc::downgrade(&app)));
        let (port, kept_secret) = (OnceLock::new(), OnceLock::new());
        let shared =
            Shared { settings, live, plugins, changing, app, base_url, port, kept_secret, _recovery: recovery };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// All mistakes of a schema under these settings.
    ///
    /// # Errors
    /// The mistakes. Never empty.
    pub fn check_schema(settings: &Settings, source: &str) -> Result<(), Vec<Diagnostic>> {
        model::parse(source, &settings.api.providers()).map(drop)
    }

    /// The text of `amplify_outputs.json` for a schema, without serving it. The URL is the configuration's `public_url`, or
    /// the address it listens on.
    ///
    /// # Errors
    /// The mistakes of the schema. Never empty.
    pub fn outputs(settings: &Settings, source: &str) -> Result<String, Vec<Diagnostic>> {
        let schema = model::parse(source, &settings.api.providers())?;
        let url =
            settings.public_url.clone().unwrap_or_else(|| outputs::url_of(settings.tls.plain_http, settings.listen));
        let introspection = codegen::model_introspection(&schema);
        let own_pool = match settings.own_pool {
            settings::OwnPool::Served => own_pool::names_kept_in(&settings.state_dir),
            settings::OwnPool::Off => None,
        };
        Ok(codegen::outputs(&outputs::assemble(settings, &url, own_pool.as_ref(), introspection)))
    }

    /// Loads every plugin and says how each fares, without a store and without serving anything.
    ///
    /// # Errors
    /// If no plugin can run on this machine.
    pub async fn check_plugins(settings: &Settings) -> Result<Vec<PluginStatus>, BuildError> {
        let loaded = Plugins::load(settings, &Arc::default(), None).await?;
        Ok(loaded.all.iter().map(|plugin| plugin.status()).collect())
    }

    /// Serves another schema from the next request on. If it cannot be served, the one before it stays.
    ///
    /// # Errors
    /// What is wrong with the schema or its tables.
    pub async fn replace_schema(&self, source: &str) -> Result<(), SchemaError> {
        self.shared.live.replace(source).await
    }

    /// Takes from a configuration that was read again what may change while the gateway serves: API keys, credentials of
    /// functions and invokers, what seals the tokens of pages, who may read `/admin`, what functions and the authorizer find in their environment, and what
    /// plugins were granted. It counts from the next call on; what was shown with a key that is gone counts no more, on open
    /// sockets either.
    pub async fn apply(&self, settings: &Settings) {
        let app = &self.shared.app;
        app.identify.replace_keys(settings);
        app.administration.access.store(Arc::new(settings.admin.clone()));
        self.shared.keep_start_secret(&settings.admin);
        self.shared.live.cursors().take(&live::cursors(settings));
        self.shared.changing.apply(settings).await;
    }

    /// How the plugins fare.
    #[must_use]
    pub fn plugins(&self) -> Vec<PluginStatus> {
        self.shared.plugins.iter().map(|plugin| plugin.status()).collect()
    }

    /// The configuration it was built with.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// Listens. Connections are accepted, but nothing is answered before [`Bound::serve`].
    ///
    /// # Errors
    /// If the address cannot be listened on, or the certificate cannot be shown.
    #[expect(clippy::unused_async, reason = "listening needs a runtime, and callers await it")]
    pub async fn bind(&self) -> io::Result<Bound> {
        let Shared { settings, plugins, app, base_url, .. } = &*self.shared;
        let bound = Bound::new(router(app), Arc::clone(app), plugins, settings)?;
        let url =
            settings.public_url.clone().unwrap_or_else(|| outputs::url_of(settings.tls.plain_http, bound.address()));
        // Bound twice, a gateway is known by its first address.
        let url = base_url.get_or_init(|| url);
        if let Some(api) = &app.pool {
            api.pool.pool().serve_at(url);
        }
        let _ = self.shared.port.set(bound.address().port());
        self.shared.keep_start_secret(&settings.admin);
        Ok(bound)
    }

    /// Where the sandbox's console opens: the address shows the secret of this start, so it is for the user's eyes alone.
    /// `None` until it listens, and where there is no console.
    #[must_use]
    pub fn console_url(&self) -> Option<String> {
        let base = self.shared.app.console.as_ref().and(self.base_url())?;
        Some(format!("{base}/?{}={}", start_secret::PARAMETER, self.start_secret().expose()))
    }

    /// What the console and, where `admin.access` is `loopback`, `/admin` ask for.
    #[must_use]
    pub fn start_secret(&self) -> &identity::Secret {
        self.shared.app.start_secret.secret()
    }

    /// How clients reach the gateway, without a slash at the end; `None` until it listens.
    #[must_use]
    pub fn base_url(&self) -> Option<&str> {
        self.shared.base_url.get().map(String::as_str)
    }

    /// Shows what the gateway's own user pool would send by email. Only the first time counts; before, the log says that
    /// there is something, but not what.
    pub fn show_messages(&self, show: impl Fn(&Message) + Send + Sync + 'static) {
        if let Some(api) = &self.shared.app.pool {
            api.pool.show_messages(Box::new(show));
        }
    }

    /// What clients must know of the gateway's own user pool, if it has one.
    #[must_use]
    pub fn own_pool(&self) -> Option<&Names> {
        self.shared.app.pool.as_ref().map(|api| api.pool.pool().names())
    }

    /// Writes `amplify_outputs.json` for the schema that serves now, if the configuration names such a file, the gateway
    /// listens, and the file does not say so already.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn write_outputs(&self) -> io::Result<Written> {
        let Shared { settings, live, base_url, .. } = &*self.shared;
        match (&settings.outputs, base_url.get()) {
            (Some(path), Some(base_url)) => {
                let outputs = outputs::assemble(settings, base_url, self.own_pool(), live.model_introspection());
                outputs::write(path, &codegen::outputs(&outputs))
            }
            (None, _) | (_, None) => Ok(Written::Not),
        }
    }
}

impl Shared {
    /// Keeps the secret of this start for commands of the same user, if it lets anyone in.
    fn keep_start_secret(&self, admin: &settings::Admin) {
        let counts = self.app.console.is_some() || matches!(admin, settings::Admin::Loopback);
        let Some(&port) = self.port.get().filter(|_| counts && self.kept_secret.get().is_none()) else { return };
        match self.app.start_secret.keep(&self.settings.state_dir, port) {
            Ok(kept) => drop(self.kept_secret.set(kept)),
            Err(error) => tracing::warn!(
                %error,
                folder = %self.settings.state_dir.display(),
                "the secret of this start cannot be kept for `sluice plugin list` and `sluice user`; give them `--token`"
            ),
        }
    }
}

/// Opens the gateway's own user pool, if the settings want one.
fn open_own_pool(
    settings: &Settings,
    functions: &dyn ports::Functions,
    graphql: &Arc<dyn ports::Graphql>,
) -> Result<Option<Arc<OwnPool>>, user_pool::OpenError> {
    match settings.own_pool {
        settings::OwnPool::Off => return Ok(None),
        settings::OwnPool::Served => {}
    }
    let mut triggers = own_pool::Functions::new(Arc::clone(graphql));
    for function in &settings.functions {
        let Some(found) = functions.find(&function.name) else { continue };
        for of in function.pool_triggers() {
            let (trigger, token_event) = of_the_pool(of);
            triggers.add(trigger, Arc::clone(&found), token_event);
        }
    }
    let configuration = own_pool::configuration(&settings.pool_setup);
    let region = &settings.api.region;
    let pool = OwnPool::open(&settings.state_dir, region, configuration, triggers)?;
    Ok(Some(Arc::new(pool)))
}

/// The ports of the engine; in the sandbox, those that tell the console what they do.
fn watched(
    settings: &Settings,
    store: Arc<dyn Store>,
    evaluate: Arc<dyn Evaluate>,
) -> (Arc<dyn Store>, Arc<dyn Evaluate>) {
    if console::is_wanted(settings) {
        (Arc::new(TracedStore(store)), Arc::new(TracedEvaluate(evaluate)))
    } else {
        (store, evaluate)
    }
}

/// The store, whose writes have lines if the settings say so.
fn audited(settings: &Settings, store: Arc<dyn Store>, decided_by: DecidedBy) -> Result<Arc<dyn Store>, BuildError> {
    let Some(file) = &settings.log.audit_file else { return Ok(store) };
    match AuditedStore::open(store, file, decided_by) {
        Ok(audited) => Ok(Arc::new(audited)),
        Err(why) => Err(BuildError::Audit { file: file.clone(), why }),
    }
}

#[cfg(test)]
mod tests;

/// What a gateway keeps is for its user alone. A folder of another's making stays as it is, and the log says the command.
fn look_at_state_dir(settings: &Settings) {
    use settings::{CompiledAccess, owner_only::Folder};
    let folder = &settings.state_dir;
    match settings::owner_only::keep_folder(folder) {
        Ok(Folder::Private) => {}
        Ok(Folder::Tightened) => {
            tracing::info!(folder = %folder.display(), "other users could look into the folder, and cannot any more");
        }
        // The volumes that Kubernetes gives to `fsGroup` are open to it.
        Ok(Folder::OpenToOthers) if settings.plugins.compiled_access == CompiledAccess::Group => {}
        Ok(Folder::OpenToOthers) => tracing::warn!(
            "other users of this machine may look into `{0}`, where records and credentials are kept; run: chmod 700 {0}",
            folder.display()
        ),
        // What cannot be kept there says so itself.
        Err(error) => tracing::debug!(%error, folder = %folder.display(), "the folder cannot be looked at"),
    }
}
