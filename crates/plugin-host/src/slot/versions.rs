//! A version's life after it served: what is kept of it, and how a plugin goes back to it, by an operator or by itself.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use super::{
    Slot,
    history::{History, Kept},
};
use crate::{Breakdown, HostError, World, version::Digest};

/// The calls of a new version that are watched.
const WATCHED_CALLS: u32 = 1_000;

/// How many of them have to break down before the plugin goes back, so that one bad event is not enough.
const FEWEST_BREAKDOWNS: u32 = 5;

/// Of so many calls one has to break down, also if there are more.
const ONE_OF: u32 = 2;

/// A component that served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptVersion {
    /// SHA-256 of the component, in hex.
    pub digest: String,
    /// Since when it served last, as far as the file system knows.
    pub since: Option<SystemTime>,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it is now.
    pub state: VersionState,
}

/// What a component that served is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionState {
    /// It serves.
    Serving,
    /// It may serve again.
    Kept,
    /// It was taken back: it serves only if it is asked for by its digest.
    Withdrawn,
}

impl<W: World> Slot<W> {
    /// The components that served, the last one first; a bounded number of them is kept.
    #[must_use]
    pub fn versions(&self) -> Vec<KeptVersion> {
        let Some(history) = &self.history else { return Vec::new() };
        let (serving, withdrawn) = (self.status().digest, history.withdrawn());
        let shown = |kept: Kept| {
            let metadata = std::fs::metadata(&kept.path).ok();
            let state = if serving.as_ref() == Some(&kept.digest) {
                VersionState::Serving
            } else if withdrawn.contains(&kept.digest) {
                VersionState::Withdrawn
            } else {
                VersionState::Kept
            };
            KeptVersion {
                digest: kept.digest,
                since: metadata.as_ref().and_then(|metadata| metadata.modified().ok()),
                bytes: metadata.map_or(0, |metadata| metadata.len()),
                state,
            }
        };
        history.newest_first().into_iter().map(shown).collect()
    }

    /// Lets a component serve from the next call on that served before: the one whose digest begins with `to`, or the last one
    /// that was not taken back. The one that serves now is taken back, also after a restart and if the plugin's file holds it.
    /// Answers the digest of the one that serves.
    ///
    /// # Errors
    ///
    /// If there is none, or if it cannot be loaded; then the one that serves serves on.
    pub async fn go_back(&self, to: Option<&str>) -> Result<String, HostError> {
        let _one_at_a_time = self.seen.lock().await;
        let plugin = self.plugin.name.clone();
        let none = |why: String| HostError::NoVersion { plugin: plugin.clone(), why };
        let history = self.history.clone().ok_or_else(|| none("no versions are kept".to_owned()))?;
        let serving = self.status().digest;
        let kept = chosen(&history, serving.as_deref(), to).map_err(none)?;
        if let Some(pinned) = self.granted.load().digest.clone().filter(|pinned| *pinned != kept.digest) {
            return Err(HostError::Pinned { plugin, found: kept.digest, pinned });
        }
        let bytes = kept.read().map_err(|error| none(error.to_string()))?;
        self.probation.end();
        self.serve(bytes).await?;
        let taken_back = serving.as_deref().filter(|serving| *serving != kept.digest);
        history
            .withdraw(taken_back, &kept.digest)
            .map_err(|error| none(format!("that cannot be taken down: {error}")))?;
        self.tally.remember(None);
        tracing::warn!(
            plugin = self.name(),
            digest = kept.digest,
            taken_back,
            "a plugin went back to a component that served before"
        );
        Ok(kept.digest)
    }

    /// Takes a version back whose calls break down at a rate; see [`Probation`].
    pub(super) async fn go_back_if_it_breaks_down(&self) {
        let Some((digest, calls, broken)) = self.probation.failed() else { return };
        if self.status().digest != Some(digest.to_string()) {
            return;
        }
        let plugin = self.name();
        match self.go_back(None).await {
            Ok(to) => {
                let why =
                    format!("{digest} broke down in {broken} of {calls} calls and was taken back; {to} serves again");
                tracing::error!(plugin, why, "a plugin went back by itself");
                self.tally.remember(Some(why));
            }
            Err(error) => {
                tracing::error!(plugin, %digest, broken, calls, why = %error, "a plugin breaks down and cannot go back")
            }
        }
    }
}

fn chosen(history: &History, serving: Option<&str>, to: Option<&str>) -> Result<Kept, String> {
    let kept = history.newest_first();
    match to {
        Some(to) => {
            let mut fitting = kept.into_iter().filter(|kept| !to.is_empty() && kept.digest.starts_with(to));
            match (fitting.next(), fitting.next()) {
                (Some(kept), None) => Ok(kept),
                (Some(_), Some(_)) => Err(format!("the digests of several versions begin with `{to}`")),
                (None, _) => Err(format!("no version is kept whose digest begins with `{to}`")),
            }
        }
        None => {
            let withdrawn = history.withdrawn();
            let may = |kept: &Kept| Some(kept.digest.as_str()) != serving && !withdrawn.contains(&kept.digest);
            kept.into_iter().find(may).ok_or_else(|| "no other version is kept".to_owned())
        }
    }
}

/// Watches the first calls of a version that took the place of another one.
#[derive(Debug, Default)]
pub(super) struct Probation {
    watched: Mutex<Option<Watched>>,
}

#[derive(Clone, Copy, Debug)]
struct Watched {
    digest: Digest,
    calls: u32,
    broken: u32,
}

impl Probation {
    /// A version begins to serve.
    pub(super) fn begin(&self, digest: Digest) {
        *self.lock() = Some(Watched { digest, calls: 0, broken: 0 });
    }

    /// Nothing is watched any more.
    pub(super) fn end(&self) {
        *self.lock() = None;
    }

    /// A call of a version ended. What kept it from running is not the version's fault.
    pub(super) fn ended(&self, digest: Digest, breakdown: Option<&Breakdown>) {
        let is_broken = match breakdown {
            Some(
                Breakdown::Time { .. } | Breakdown::Memory { .. } | Breakdown::Answer { .. } | Breakdown::Trap { .. },
            ) => true,
            None => false,
            Some(Breakdown::NotLoaded { .. } | Breakdown::Queue { .. } | Breakdown::Depth { .. }) => return,
        };
        let mut watched = self.lock();
        if let Some(counts) = watched.as_mut().filter(|watched| watched.digest == digest) {
            counts.calls += 1;
            counts.broken += u32::from(is_broken);
            if counts.calls >= WATCHED_CALLS && !counts.has_failed() {
                *watched = None;
            }
        }
    }

    /// The version that failed, its calls and how many of them broke down; told once.
    fn failed(&self) -> Option<(Digest, u32, u32)> {
        let failed = self.lock().take_if(|watched| watched.has_failed())?;
        Some((failed.digest, failed.calls, failed.broken))
    }

    fn lock(&self) -> MutexGuard<'_, Option<Watched>> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watched {
    fn has_failed(&self) -> bool {
        self.broken >= FEWEST_BREAKDOWNS && self.broken.saturating_mul(ONE_OF) >= self.calls
    }
}
