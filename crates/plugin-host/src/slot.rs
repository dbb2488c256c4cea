//! A named plugin whose component can be replaced while it is being called.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use arc_swap::ArcSwapOption;

use crate::{
    HostError, World, auth_rules, authorizer,
    call::Breakdown,
    error::chain,
    host::Shared,
    resolver, trigger,
    version::{Digest, Version},
};

mod stamp;

use stamp::{Change, Look, Stamp};

/// A named plugin and the file it comes from.
///
/// A call uses the version that is current when it starts, to its end; a version is dropped with its last call.
pub struct Slot {
    shared: Arc<Shared>,
    name: String,
    world: World,
    grants: Vec<String>,
    source: PathBuf,
    current: ArcSwapOption<Version>,
    calls: AtomicU64,
    failures: AtomicU64,
    busy_micros: AtomicU64,
    last_error: Mutex<Option<String>>,
    /// What the file looked like when it was last read. Locked while a version is being loaded: one at a time.
    seen: tokio::sync::Mutex<Option<Stamp>>,
}

/// What a plugin is and how it fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluginStatus {
    /// Its name.
    pub name: String,
    /// Its world.
    pub world: World,
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
    /// How long those calls took in all, those under way left out.
    pub busy: Duration,
    /// What went wrong last, in loading or in a call; forgotten when a component is loaded.
    pub last_error: Option<String>,
}

/// What came of loading a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reloaded {
    /// Its component serves from the next call on.
    Swapped,
    /// It holds the component that serves already.
    Unchanged,
}

impl Slot {
    pub(crate) fn new(shared: Arc<Shared>, name: String, world: World, grants: Vec<String>, source: PathBuf) -> Self {
        Self {
            shared,
            name,
            world,
            grants,
            source,
            current: ArcSwapOption::empty(),
            calls: AtomicU64::new(0),
            failures: AtomicU64::new(0),
            busy_micros: AtomicU64::new(0),
            last_error: Mutex::new(None),
            seen: tokio::sync::Mutex::new(None),
        }
    }

    /// The plugin's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Loads the file's component and lets it serve from the next call on. If it cannot be loaded or fails its
    /// self-test, the one before it serves on.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the file; [`Slot::status`] says it as well.
    pub async fn reload(self: &Arc<Self>) -> Result<Reloaded, HostError> {
        let mut seen = self.seen.lock().await;
        let look = Look::at(&self.source).await;
        let file = File::read(&self.source).await;
        *seen = Some(Stamp::first(look, file.digest()));
        self.load(file).await
    }

    /// Loads the file if it has changed since it was last read.
    ///
    /// # Errors
    ///
    /// As [`Slot::reload`], once for each change: a broken file is not loaded again until it changes.
    pub async fn refresh(self: &Arc<Self>) -> Result<Reloaded, HostError> {
        let mut seen = self.seen.lock().await;
        let look = Look::at(&self.source).await;
        if seen.as_ref().is_some_and(|seen| seen.still_holds(&look)) {
            return Ok(Reloaded::Unchanged);
        }
        let file = File::read(&self.source).await;
        let change = match seen.as_mut() {
            Some(seen) => seen.renew(look, file.digest()),
            None => {
                *seen = Some(Stamp::first(look, file.digest()));
                Change::Some
            }
        };
        match change {
            Change::None => Ok(Reloaded::Unchanged),
            Change::Some => self.load(file).await,
        }
    }

    /// Looks at the file again and again and loads it when it has changed. Never ends; drop it to stop.
    pub async fn watch(self: Arc<Self>, interval: Duration) {
        loop {
            tokio::time::sleep(interval).await;
            // Whatever is wrong is logged and kept for the status.
            let _ = self.refresh().await;
        }
    }

    /// What the plugin is and how it fares.
    #[must_use]
    pub fn status(&self) -> PluginStatus {
        let current = self.current.load();
        PluginStatus {
            name: self.name.clone(),
            world: self.world,
            path: self.source.clone(),
            digest: current.as_ref().map(|version| version.digest.to_string()),
            since: current.as_ref().map(|version| version.since),
            size: current.as_ref().map(|version| version.size_bytes),
            calls: self.calls.load(Ordering::Relaxed),
            failures: self.failures.load(Ordering::Relaxed),
            busy: Duration::from_micros(self.busy_micros.load(Ordering::Relaxed)),
            last_error: self.last_error.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        }
    }

    /// Loads what was read, and keeps and logs what came of it.
    async fn load(self: &Arc<Self>, file: File) -> Result<Reloaded, HostError> {
        let loaded = self.try_load(file).await;
        match &loaded {
            Ok(Reloaded::Swapped) => {
                let PluginStatus { name, path, digest, .. } = self.status();
                tracing::info!(plugin = name, path = %path.display(), digest, "a plugin is loaded");
                self.remember(None);
            }
            Ok(Reloaded::Unchanged) => self.remember(None),
            Err(error) => {
                let PluginStatus { name, path, digest, .. } = self.status();
                let why = chain(error);
                tracing::warn!(plugin = name, path = %path.display(), serving = digest, why, "a plugin is not loaded");
                self.remember(Some(why));
            }
        }
        loaded
    }

    async fn try_load(self: &Arc<Self>, file: File) -> Result<Reloaded, HostError> {
        let (bytes, digest) = match file {
            File::Read { bytes, digest } => (bytes, digest),
            File::Unreadable(source) => return Err(HostError::Read { path: self.source.clone(), source }),
        };
        if self.current.load().as_ref().is_some_and(|version| version.digest == digest) {
            return Ok(Reloaded::Unchanged);
        }
        let version = self.prepare(bytes).await?;
        self.self_test(&version).await.map_err(|why| HostError::SelfTest { plugin: self.name.clone(), why })?;
        self.current.store(Some(Arc::new(version)));
        Ok(Reloaded::Swapped)
    }

    async fn prepare(self: &Arc<Self>, bytes: Vec<u8>) -> Result<Version, HostError> {
        let slot = self.clone();
        tokio::task::spawn_blocking(move || {
            Version::prepare(&slot.shared, &slot.name, slot.world, &slot.grants, &slot.source, &bytes)
        })
        .await
        .map_err(|_| HostError::Interrupted { plugin: self.name.clone() })?
    }

    async fn self_test(&self, version: &Version) -> Result<(), String> {
        match self.world {
            World::AuthRules => auth_rules::self_test(self, version).await,
            World::Authorizer => authorizer::self_test(self, version).await,
            World::PostConfirmation => trigger::self_test(self, version).await,
            World::Resolver => resolver::self_test(self, version).await,
        }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub(crate) fn world(&self) -> World {
        self.world
    }

    /// The version that serves now.
    pub(crate) fn current(&self) -> Result<Arc<Version>, Breakdown> {
        self.current.load_full().ok_or_else(|| Breakdown::Unavailable { plugin: self.name.clone() })
    }

    /// Counts a call that begins, and its time until what is returned is dropped.
    pub(crate) fn count_call(&self) -> CallTime<'_> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        CallTime { slot: self, began: Instant::now() }
    }

    pub(crate) fn count_failure(&self, why: String) {
        self.failures.fetch_add(1, Ordering::Relaxed);
        self.remember(Some(why));
    }

    fn remember(&self, error: Option<String>) {
        *self.last_error.lock().unwrap_or_else(PoisonError::into_inner) = error;
    }
}

/// A call under way.
#[must_use]
pub(crate) struct CallTime<'a> {
    slot: &'a Slot,
    began: Instant,
}

impl Drop for CallTime<'_> {
    fn drop(&mut self) {
        let micros = u64::try_from(self.began.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.slot.busy_micros.fetch_add(micros, Ordering::Relaxed);
    }
}

/// A plugin's file as it was found.
enum File {
    Read { bytes: Vec<u8>, digest: Digest },
    Unreadable(io::Error),
}

impl File {
    async fn read(path: &Path) -> Self {
        match tokio::fs::read(path).await {
            Ok(bytes) => Self::Read { digest: Digest::of(&bytes), bytes },
            Err(error) => Self::Unreadable(error),
        }
    }

    fn digest(&self) -> Option<Digest> {
        match self {
            Self::Read { digest, .. } => Some(*digest),
            Self::Unreadable(_) => None,
        }
    }
}
