//! How a slot gets its component: its file is read, compiled, tried, and serves from the next call on.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use super::{
    Slot,
    file::File,
    history::{History, Kept},
    stamp::{Change, Look, Stamp},
};
use crate::{
    Grants, HostError, World,
    error::chain,
    http::HttpGrants,
    version::{Digest, Version},
};

/// As much of a digest as tells two apart.
pub(super) const SHORT_DIGEST: usize = 12;

/// What came of loading a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reloaded {
    /// Its component serves from the next call on.
    Swapped,
    /// It holds the component that serves already.
    Unchanged,
}

/// Whether a component that serves already is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    /// It is fine as it is.
    First,
    /// What it may import has changed.
    Again,
}

impl<W: World> Slot<W> {
    /// Loads the file's component and lets it serve from the next call on. If it cannot be loaded or fails its
    /// self-test, the one before it serves on; if none serves yet, the last one that served before the restart.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the file; [`Slot::status`] says it as well.
    pub async fn reload(&self) -> Result<Reloaded, HostError> {
        let mut seen = self.seen.lock().await;
        let look = Look::at(&self.plugin.source).await;
        let file = File::read(&self.plugin.source, &look, self.limits.component_bytes).await;
        *seen = Some(Stamp::first(look, file.digest()));
        self.load(file, Reading::First).await
    }

    /// Loads the file if it has changed since it was last read; a new version whose calls break down goes back before that.
    ///
    /// # Errors
    ///
    /// As [`Slot::reload`], once for each change: a broken file is not loaded again until it changes.
    pub async fn refresh(&self) -> Result<Reloaded, HostError> {
        self.go_back_if_it_breaks_down().await;
        let mut seen = self.seen.lock().await;
        let look = Look::at(&self.plugin.source).await;
        if seen.as_ref().is_some_and(|seen| seen.still_holds(&look)) {
            return Ok(Reloaded::Unchanged);
        }
        let file = File::read(&self.plugin.source, &look, self.limits.component_bytes).await;
        let change = match seen.as_mut() {
            Some(seen) => seen.renew(look, file.digest()),
            None => {
                *seen = Some(Stamp::first(look, file.digest()));
                Change::Some
            }
        };
        match change {
            Change::None => Ok(Reloaded::Unchanged),
            Change::Some => self.load(file, Reading::First).await,
        }
    }

    /// Gives the plugin other grants than before, from the next call on. A component that imports what was taken away
    /// serves no more.
    ///
    /// # Errors
    ///
    /// As [`Slot::reload`]: another component may be in the file by now, or this one may lack something.
    pub async fn grant(&self, grants: Grants) -> Result<(), HostError> {
        let mut seen = self.seen.lock().await;
        if **self.granted.load() == grants {
            return Ok(());
        }
        self.http.store(Arc::new(HttpGrants::new(grants.http.clone())));
        self.granted.store(Arc::new(grants));
        tracing::info!(plugin = self.name(), "the plugin has other grants");
        let look = Look::at(&self.plugin.source).await;
        let file = File::read(&self.plugin.source, &look, self.limits.component_bytes).await;
        *seen = Some(Stamp::first(look, file.digest()));
        // What it imports is looked at again, also if it is the same component.
        let loaded = self.load(file, Reading::Again).await;
        if let Err(HostError::Imports { .. }) = &loaded {
            self.current.store(None);
        }
        loaded.map(drop)
    }

    /// Looks at the file again and again and loads it when it has changed. Never ends; drop it to stop.
    pub async fn watch(self: Arc<Self>, interval: Duration) {
        let mut last = Look::at(&self.plugin.source).await;
        loop {
            tokio::time::sleep(interval).await;
            let look = Look::at(&self.plugin.source).await;
            let is_being_written = look.is_being_written_since(&last);
            last = look;
            // What is still being written is not read before it rests: it would be read at each look, for nothing.
            if is_being_written {
                continue;
            }
            // Whatever is wrong is logged and kept for the status.
            let _ = self.refresh().await;
        }
    }

    /// Loads what was read, and keeps and logs what came of it.
    async fn load(&self, file: File, reading: Reading) -> Result<Reloaded, HostError> {
        let (plugin, path) = (self.name(), self.plugin.source.display());
        let began = Instant::now();
        let broken = file.digest();
        let loaded = self.try_load(file, reading).await;
        let digest = self.status().digest;
        match &loaded {
            Ok(Reloaded::Swapped) => {
                tracing::info!(plugin, %path, digest, took = ?began.elapsed(), "a plugin is loaded");
                self.tally.remember(None);
            }
            Ok(Reloaded::Unchanged) => self.tally.remember(None),
            Err(error) => {
                let why = chain(error);
                tracing::warn!(plugin, %path, serving = digest, why, "a plugin is not loaded");
                self.tally.remember(Some(why));
                let pinned = self.granted.load().digest.clone();
                let digest = digest.filter(|serving| pinned.is_none_or(|pinned| pinned == *serving));
                if digest.is_none() {
                    self.current.store(None);
                }
                // A file that is gone was perhaps meant to be; one that is there and broken was not.
                if let Some(broken) = broken.filter(|_| digest.is_none()) {
                    self.load_last_good(broken).await;
                }
            }
        }
        loaded
    }

    async fn try_load(&self, file: File, reading: Reading) -> Result<Reloaded, HostError> {
        let (bytes, digest) = file.content(&self.plugin.source, self.limits.component_bytes)?;
        let is_serving = self.current.load().as_ref().is_some_and(|current| current.digest == digest);
        if is_serving && reading == Reading::First {
            return Ok(Reloaded::Unchanged);
        }
        self.may_serve(&digest.to_string())?;
        let before = self.current.load().as_ref().map(|version| version.digest);
        self.serve(bytes).await?;
        if before.is_some_and(|before| before != digest) {
            self.probation.begin(digest);
        }
        Ok(Reloaded::Swapped)
    }

    /// Whether a component may serve, as far as its digest says.
    pub(super) fn may_serve(&self, digest: &str) -> Result<(), HostError> {
        let plugin = self.plugin.name.clone();
        if let Some(pinned) = self.granted.load().digest.clone().filter(|pinned| pinned != digest) {
            return Err(HostError::Pinned { plugin, found: digest.to_owned(), pinned });
        }
        let withdrawn = self.history.as_ref().map(History::withdrawn).unwrap_or_default();
        if withdrawn.iter().any(|withdrawn| withdrawn == digest) {
            let digest = digest.chars().take(SHORT_DIGEST).collect();
            return Err(HostError::Withdrawn { plugin, path: self.plugin.source.clone(), digest });
        }
        Ok(())
    }

    /// Compiles and tries a component, lets it serve, and takes that down.
    pub(super) async fn serve(&self, bytes: Vec<u8>) -> Result<(), HostError> {
        let bytes = Arc::new(bytes);
        let version = self.prepare(Arc::clone(&bytes)).await?;
        let tried = W::self_test(self, &version).await;
        tried.map_err(|why| HostError::SelfTest { plugin: self.plugin.name.clone(), why })?;
        let digest = version.digest;
        self.current.store(Some(Arc::new(version)));
        if let Some(history) = self.history.clone() {
            let added = tokio::task::spawn_blocking(move || history.add(digest, &bytes)).await;
            if let Ok(Err(error)) = added {
                tracing::warn!(plugin = self.name(), why = %error, "the history of a plugin cannot be written");
            }
        }
        Ok(())
    }

    /// Lets the last component serve that served before, as it is kept on disk, unless that is the broken one.
    async fn load_last_good(&self, broken: Digest) {
        let Some(history) = self.history.clone() else { return };
        let broken = broken.to_string();
        let may_serve = |kept: &Kept| kept.digest != broken && self.may_serve(&kept.digest).is_ok();
        for kept in history.newest_first().into_iter().filter(may_serve) {
            let (plugin, digest) = (self.name(), kept.digest.clone());
            let Ok(bytes) = kept.read().inspect_err(|error| {
                tracing::warn!(plugin, digest, why = %error, "a component that served before cannot be read");
            }) else {
                continue;
            };
            match self.serve(bytes).await {
                Ok(()) => {
                    tracing::warn!(plugin, digest, "the component serves that served before the restart");
                    return;
                }
                Err(error) => {
                    tracing::warn!(plugin, digest, why = chain(&error), "a component that served before is not loaded");
                }
            }
        }
    }

    async fn prepare(&self, bytes: Arc<Vec<u8>>) -> Result<Version<W>, HostError> {
        let (shared, plugin, granted) = (Arc::clone(&self.shared), self.plugin.clone(), self.granted.load_full());
        tokio::task::spawn_blocking(move || Version::prepare(&shared, &plugin, &granted, &bytes))
            .await
            .map_err(|_| HostError::Interrupted { plugin: self.plugin.name.clone() })?
    }
}
