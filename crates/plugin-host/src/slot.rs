//! A named plugin whose component can be replaced while it is being called.

use std::{
    future::Future,
    path::PathBuf,
    pin::Pin,
    sync::{Arc, OnceLock},
    time::{Duration, Instant, SystemTime},
};

use arc_swap::{ArcSwap, ArcSwapOption};

use crate::{
    Breakdown, CallReport, Grants, HostError, Limits, PluginSettings, World,
    call::{self, Gate, Reach},
    host::Shared,
    http::{Client, HttpGrants, Way},
    state::CallStore,
    version::Version,
};

mod file;
mod history;
mod loading;
mod stamp;
mod tally;
mod versions;

use history::History;
pub use loading::Reloaded;
use stamp::Stamp;
pub(crate) use tally::Tally;
use versions::Probation;
pub use versions::{KeptVersion, VersionState};

/// A plugin of one world: its name, the file it comes from, and its queue.
///
/// A call uses the version that is current when it starts, to its end; a version is dropped with its last call.
pub struct Slot<W: World> {
    shared: Arc<Shared>,
    plugin: PluginSettings,
    limits: Limits,
    // One for each plugin: a trigger waits for decisions and for resolvers, and no plugin waits for another one's calls.
    gate: Gate,
    current: ArcSwapOption<Version<W>>,
    tally: Arc<Tally>,
    history: Option<History>,
    probation: Probation,
    /// What it may have beyond its world; an operator may change that while it serves.
    granted: ArcSwap<Grants>,
    /// The part of that which its HTTP client looks at.
    http: Arc<ArcSwap<HttpGrants>>,
    client: OnceLock<Arc<Client>>,
    /// What the file looked like when it was last read. Locked while a version is being loaded: one at a time.
    seen: tokio::sync::Mutex<Option<Stamp>>,
}

/// What a plugin is and how it fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluginStatus {
    /// Its name.
    pub name: String,
    /// Its world, such as `sluice:auth/auth-rules`.
    pub world: &'static str,
    /// The file it comes from.
    pub path: PathBuf,
    /// SHA-256 of the component that serves, in hex; `None` if none does.
    pub digest: Option<String>,
    /// Since when that component serves.
    pub since: Option<SystemTime>,
    /// Its size in bytes.
    pub size: Option<u64>,
    /// Calls of components of this slot since the start. A decision from the cache is no call.
    pub calls: u64,
    /// Calls that gave no answer, or one that cannot be used.
    pub failures: u64,
    /// Calls that wait for their turn now.
    pub waiting: usize,
    /// How often a call computed for so long that it had to let others have their turn.
    pub interruptions: u64,
    /// How long those calls took in all, those under way left out.
    pub busy: Duration,
    /// The most linear memory that a call had.
    pub memory_bytes: usize,
    /// What went wrong last, in loading or in a call; forgotten when a component is loaded.
    pub last_error: Option<String>,
}

/// A component that is being loaded.
pub type Loading<'a> = Pin<Box<dyn Future<Output = Result<Reloaded, HostError>> + Send + 'a>>;

/// A plugin that goes back to another version: that one's digest.
pub type GoingBack<'a> = Pin<Box<dyn Future<Output = Result<String, HostError>> + Send + 'a>>;

/// A plugin, of whatever world.
pub trait Plugin: Send + Sync {
    /// What it is and how it fares.
    fn status(&self) -> PluginStatus;

    /// As [`Slot::reload`].
    fn reload(&self) -> Loading<'_>;

    /// As [`Slot::refresh`].
    fn refresh(&self) -> Loading<'_>;

    /// As [`Slot::grant`].
    fn grant(&self, grants: Grants) -> Pin<Box<dyn Future<Output = Result<(), HostError>> + Send + '_>>;

    /// As [`Slot::versions`].
    fn versions(&self) -> Vec<KeptVersion>;

    /// As [`Slot::go_back`].
    fn go_back<'a>(&'a self, to: Option<&'a str>) -> GoingBack<'a>;

    /// As [`Slot::watch`].
    fn watch(self: Arc<Self>, interval: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

impl<W: World> Plugin for Slot<W> {
    fn status(&self) -> PluginStatus {
        self.status()
    }

    fn reload(&self) -> Loading<'_> {
        Box::pin(self.reload())
    }

    fn refresh(&self) -> Loading<'_> {
        Box::pin(self.refresh())
    }

    fn grant(&self, grants: Grants) -> Pin<Box<dyn Future<Output = Result<(), HostError>> + Send + '_>> {
        Box::pin(self.grant(grants))
    }

    fn versions(&self) -> Vec<KeptVersion> {
        self.versions()
    }

    fn go_back<'a>(&'a self, to: Option<&'a str>) -> GoingBack<'a> {
        Box::pin(self.go_back(to))
    }

    fn watch(self: Arc<Self>, interval: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(self.watch(interval))
    }
}

impl<W: World> Slot<W> {
    pub(crate) fn new(shared: Arc<Shared>, plugin: PluginSettings, limits: Limits) -> Self {
        Self {
            granted: ArcSwap::from_pointee(plugin.grants.clone()),
            http: Arc::new(ArcSwap::from_pointee(HttpGrants::new(plugin.grants.http.clone()))),
            client: OnceLock::new(),
            history: shared.history.as_deref().map(|history| History::of(history, &plugin.name)),
            shared,
            plugin,
            gate: Gate::new(&limits),
            limits,
            current: ArcSwapOption::empty(),
            tally: Arc::default(),
            probation: Probation::default(),
            seen: tokio::sync::Mutex::new(None),
        }
    }

    /// The plugin's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.plugin.name
    }

    /// What the plugin is and how it fares.
    #[must_use]
    pub fn status(&self) -> PluginStatus {
        let current = self.current.load();
        PluginStatus {
            name: self.plugin.name.clone(),
            world: W::NAME,
            path: self.plugin.source.clone(),
            digest: current.as_ref().map(|version| version.digest.to_string()),
            since: current.as_ref().map(|version| version.since),
            size: current.as_ref().map(|version| version.size_bytes),
            calls: self.tally.calls(),
            failures: self.tally.failures(),
            waiting: self.gate.waiting(),
            interruptions: self.tally.interruptions(),
            busy: self.tally.busy(),
            memory_bytes: self.tally.memory_bytes(),
            last_error: self.tally.last_error(),
        }
    }

    /// The version that serves now.
    pub(crate) fn current(&self) -> Result<Arc<Version<W>>, Breakdown> {
        self.current.load_full().ok_or_else(|| Breakdown::NotLoaded { plugin: self.plugin.name.clone() })
    }

    /// Calls the component that serves now, in an instance of its own.
    pub(crate) async fn call(&self, reach: Reach<'_>, input: W::Input) -> (Result<W::Output, Breakdown>, CallReport) {
        match self.current() {
            Ok(version) => self.call_version(&version, reach, input).await,
            Err(breakdown) => (Err(breakdown), self.report(None)),
        }
    }

    /// Calls a component, in an instance of its own.
    pub(crate) async fn call_version(
        &self,
        version: &Version<W>,
        reach: Reach<'_>,
        input: W::Input,
    ) -> (Result<W::Output, Breakdown>, CallReport) {
        let began = Instant::now();
        let mut report = self.report(Some(version));
        let outcome = match self.gate.enter(&self.plugin.name, self.limits.wall_clock).await {
            Ok(_turn) => {
                let _time = self.tally.call();
                let _ticks = self.shared.ticker.tick();
                let mut call = self.open(reach, self.way());
                let running = W::run(&version.exports, &mut call.store, input);
                let outcome = call::bounded(&self.limits, running).await;
                self.note(version, &call, &mut report);
                self.probation.ended(version.digest, outcome.as_ref().err());
                outcome
            }
            Err(breakdown) => Err(breakdown),
        };
        report.took = began.elapsed();
        (outcome, report)
    }

    /// Makes one call of a component that does not serve yet. It waits for no turn, is not counted, and reaches nothing.
    pub(crate) async fn try_call(&self, version: &Version<W>, input: W::Input) -> Result<W::Output, String> {
        let _ticks = self.shared.ticker.tick();
        let mut call = self.open(Reach::NOTHING, None);
        let running = W::run(&version.exports, &mut call.store, input);
        let outcome = call::bounded(&self.limits, running).await;
        outcome.map_err(|breakdown| with_output(&breakdown.to_string(), call.output().as_deref()))
    }

    /// Starts an instance and calls nothing: what a self-test can do in a world whose components need something to work on.
    pub(crate) async fn start(&self, version: &Version<W>) -> Result<(), String> {
        let _ticks = self.shared.ticker.tick();
        let mut call = self.open(Reach::NOTHING, None);
        let starting = version.component.instantiate_async(&mut call.store);
        let outcome = call::bounded(&self.limits, starting).await.map(drop);
        outcome.map_err(|breakdown| with_output(&breakdown.to_string(), call.output().as_deref()))
    }

    fn open(&self, reach: Reach<'_>, way: Option<Way>) -> CallStore {
        CallStore::new(&self.shared.engine, &self.limits, reach, way, Arc::clone(&self.tally))
    }

    /// Where the plugin's requests go; a client is made when it is first needed. `None` if it may reach no host.
    fn way(&self) -> Option<Way> {
        if let Some(played) = &self.shared.played {
            return Some(Way::Played(Arc::clone(played)));
        }
        if self.http.load().is_empty() {
            return None;
        }
        if let Some(client) = self.client.get() {
            return Some(Way::Out(Arc::clone(client)));
        }
        match Client::new(&self.plugin.name, Arc::clone(&self.http)) {
            Ok(client) => Some(Way::Out(Arc::clone(self.client.get_or_init(|| Arc::new(client))))),
            Err(error) => {
                tracing::error!(plugin = self.name(), %error, "the plugin can reach no host");
                None
            }
        }
    }

    /// Counts and logs a call that gave no answer, or one that cannot be used. `kind` is one word for what it was.
    pub(crate) fn failed(&self, report: &CallReport, kind: &str, why: &str) {
        let CallReport { digest, output, took, .. } = report;
        tracing::warn!(plugin = self.name(), digest, kind, why, output, ?took, "a call of a plugin failed");
        self.tally.failed(with_output(why, output.as_deref()));
    }

    fn report(&self, version: Option<&Version<W>>) -> CallReport {
        CallReport {
            plugin: self.plugin.name.clone(),
            digest: version.map(|version| version.digest.to_string()),
            took: Duration::ZERO,
            data_calls: 0,
            memory_bytes: 0,
            output: None,
        }
    }

    /// Takes down what a call has done.
    fn note(&self, version: &Version<W>, call: &CallStore, report: &mut CallReport) {
        report.data_calls = call.store.data().imports;
        report.memory_bytes = call.memory_bytes();
        report.output = call.output();
        self.tally.had_memory(report.memory_bytes);
        call::log_output(&self.plugin.name, &version.digest.to_string(), call);
    }
}

/// What went wrong, with what the component wrote.
fn with_output(why: &str, output: Option<&str>) -> String {
    match output {
        Some(output) => format!("{why}; it wrote: {output}"),
        None => why.to_owned(),
    }
}
