//! How a slot gets its component: its file is read, compiled, tried, and serves from the next call on.

use std::{io, path::Path, sync::Arc, time::Duration};

use super::{
    Slot,
    stamp::{Change, Look, Stamp},
};
use crate::{
    HostError, World,
    error::chain,
    version::{Digest, Version},
};

/// What came of loading a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reloaded {
    /// Its component serves from the next call on.
    Swapped,
    /// It holds the component that serves already.
    Unchanged,
}

impl<W: World> Slot<W> {
    /// Loads the file's component and lets it serve from the next call on. If it cannot be loaded or fails its
    /// self-test, the one before it serves on.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the file; [`Slot::status`] says it as well.
    pub async fn reload(&self) -> Result<Reloaded, HostError> {
        let mut seen = self.seen.lock().await;
        let look = Look::at(&self.plugin.source).await;
        let file = File::read(&self.plugin.source).await;
        *seen = Some(Stamp::first(look, file.digest()));
        self.load(file).await
    }

    /// Loads the file if it has changed since it was last read.
    ///
    /// # Errors
    ///
    /// As [`Slot::reload`], once for each change: a broken file is not loaded again until it changes.
    pub async fn refresh(&self) -> Result<Reloaded, HostError> {
        let mut seen = self.seen.lock().await;
        let look = Look::at(&self.plugin.source).await;
        if seen.as_ref().is_some_and(|seen| seen.still_holds(&look)) {
            return Ok(Reloaded::Unchanged);
        }
        let file = File::read(&self.plugin.source).await;
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

    /// Loads what was read, and keeps and logs what came of it.
    async fn load(&self, file: File) -> Result<Reloaded, HostError> {
        let loaded = self.try_load(file).await;
        let (plugin, path, digest) = (self.name(), self.plugin.source.display(), self.status().digest);
        match &loaded {
            Ok(Reloaded::Swapped) => {
                tracing::info!(plugin, %path, digest, "a plugin is loaded");
                self.tally.remember(None);
            }
            Ok(Reloaded::Unchanged) => self.tally.remember(None),
            Err(error) => {
                let why = chain(error);
                tracing::warn!(plugin, %path, serving = digest, why, "a plugin is not loaded");
                self.tally.remember(Some(why));
            }
        }
        loaded
    }

    async fn try_load(&self, file: File) -> Result<Reloaded, HostError> {
        let (bytes, digest) = match file {
            File::Read { bytes, digest } => (bytes, digest),
            File::Unreadable(source) => return Err(HostError::Read { path: self.plugin.source.clone(), source }),
        };
        if self.current.load().as_ref().is_some_and(|current| current.digest == digest) {
            return Ok(Reloaded::Unchanged);
        }
        let version = self.prepare(bytes).await?;
        let tried = W::self_test(self, &version).await;
        tried.map_err(|why| HostError::SelfTest { plugin: self.plugin.name.clone(), why })?;
        self.current.store(Some(Arc::new(version)));
        Ok(Reloaded::Swapped)
    }

    async fn prepare(&self, bytes: Vec<u8>) -> Result<Version<W>, HostError> {
        let (shared, plugin) = (Arc::clone(&self.shared), self.plugin.clone());
        tokio::task::spawn_blocking(move || Version::prepare(&shared, &plugin, &bytes))
            .await
            .map_err(|_| HostError::Interrupted { plugin: self.plugin.name.clone() })?
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
