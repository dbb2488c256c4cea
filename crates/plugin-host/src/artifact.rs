//! Compiled components, kept from one start to the next. What is kept is run as native code, so it lies outside of every
//! project, in a directory of this user's, and is sealed with a key that only this user has: what another user put there,
//! or a project brought along, is compiled again and never run.

mod private;
mod seal;

use std::{
    fs,
    hash::{Hash as _, Hasher},
    io::{self, Write as _},
    path::{Path, PathBuf},
    time::SystemTime,
};

use sha2::{Digest as _, Sha256};
use wasmtime::{Engine, component::Component};

use crate::{CompiledCache, HostError, version::Digest};
use seal::{SEAL_BYTES, Seal};

/// How the files end that hold compiled components.
const ENDING: &str = "cwasm";

/// How the files end that hold the key.
const KEY_FILE: &str = "seal.key";

/// Where compiled components come from.
pub(crate) struct Artifacts {
    kept: Option<Kept>,
}

struct Kept {
    settings: CompiledCache,
    seal: Seal,
    /// Names the engine's version and settings: artifacts of another engine have other names.
    engine: String,
}

impl Artifacts {
    pub(crate) fn new(engine: &Engine, settings: Option<&CompiledCache>) -> Result<Self, HostError> {
        let Some(settings) = settings else { return Ok(Self { kept: None }) };
        let refused = |why: String| HostError::CompiledCache { dir: settings.dir.clone(), why };
        private::directory(&settings.dir, settings.access).map_err(refused)?;
        let seal = Seal::open(&settings.dir.join(KEY_FILE), settings.access).map_err(refused)?;
        let kept = Kept { settings: settings.clone(), seal, engine: fingerprint(engine) };
        kept.prune(None);
        Ok(Self { kept: Some(kept) })
    }

    /// The compiled component of these bytes, from the directory if it is there.
    pub(crate) fn component(&self, engine: &Engine, digest: Digest, bytes: &[u8]) -> wasmtime::Result<Component> {
        let Some(kept) = &self.kept else { return Component::from_binary(engine, bytes) };
        let name = format!("{digest}-{}.{ENDING}", kept.engine);
        let path = kept.settings.dir.join(&name);
        if let Some(component) = kept.load(engine, &name, &path) {
            return Ok(component);
        }
        let component = Component::from_binary(engine, bytes)?;
        if let Err(error) = component.serialize().and_then(|artifact| Ok(kept.save(&name, &path, &artifact)?)) {
            tracing::warn!(path = %path.display(), why = %format!("{error:#}"), "a compiled plugin is not kept");
        }
        kept.prune(Some(&path));
        Ok(component)
    }
}

impl Kept {
    /// A sealed artifact; `None` if there is none, or none that this user has sealed.
    fn load(&self, engine: &Engine, name: &str, path: &Path) -> Option<Component> {
        let sealed = match private::read(path, self.settings.access, self.settings.most_bytes) {
            Ok(sealed) => sealed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(error) => {
                tracing::warn!(path = %path.display(), why = %error, "a kept plugin is not used and is compiled again");
                return None;
            }
        };
        let component = sealed.split_at_checked(SEAL_BYTES).and_then(|(seal, artifact)| {
            self.seal.is_on(seal, name, artifact).then(|| deserialize(engine, artifact).ok()).flatten()
        });
        match component {
            Some(component) => {
                // What was used last is removed last.
                let _ = fs::File::options().append(true).open(path).and_then(|file| file.set_modified(now()));
                Some(component)
            }
            None => {
                let why = "it is damaged, or another user has made it";
                tracing::warn!(path = %path.display(), why, "a kept plugin is not used and is compiled again");
                None
            }
        }
    }

    /// Writes beside the place and renames, so that no process ever reads half an artifact.
    fn save(&self, name: &str, path: &Path, artifact: &[u8]) -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(&self.settings.dir)?;
        file.write_all(&self.seal.of(name, artifact))?;
        file.write_all(artifact)?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }

    /// Removes what was not used for the longest time, until what is left is no larger than it may be. Never removes what
    /// was just written.
    fn prune(&self, written: Option<&Path>) {
        let mut artifacts = self.artifacts();
        artifacts.sort_by_key(|artifact| artifact.used);
        let mut bytes: u64 = artifacts.iter().map(|artifact| artifact.bytes).sum();
        for artifact in artifacts {
            if bytes <= self.settings.most_bytes {
                break;
            }
            if Some(artifact.path.as_path()) != written && fs::remove_file(&artifact.path).is_ok() {
                bytes -= artifact.bytes;
            }
        }
    }

    fn artifacts(&self) -> Vec<Artifact> {
        let entries = fs::read_dir(&self.settings.dir).into_iter().flatten().flatten();
        entries
            .filter(|entry| entry.path().extension().is_some_and(|ending| ending == ENDING))
            .filter_map(|entry| {
                let metadata = entry.metadata().ok()?;
                Some(Artifact { path: entry.path(), bytes: metadata.len(), used: metadata.modified().ok()? })
            })
            .collect()
    }
}

/// A file of the directory.
struct Artifact {
    path: PathBuf,
    bytes: u64,
    used: SystemTime,
}

#[expect(
    unsafe_code,
    reason = "`deserialize` runs what it is given as native code; these bytes carry the seal that `Kept::save` put on them \
              with a key that `private::read` found to be this user's alone"
)]
fn deserialize(engine: &Engine, artifact: &[u8]) -> wasmtime::Result<Component> {
    // SAFETY: see the reason above. Wasmtime itself refuses artifacts of another version or of other settings.
    unsafe { Component::deserialize(engine, artifact) }
}

#[expect(clippy::disallowed_methods, reason = "when an artifact was used decides only how long it is kept")]
fn now() -> SystemTime {
    SystemTime::now()
}

fn fingerprint(engine: &Engine) -> String {
    let mut hasher = Fingerprint(Sha256::new());
    engine.precompile_compatibility_hash().hash(&mut hasher);
    hex::encode(hasher.0.finalize()).chars().take(16).collect()
}

/// A hasher that answers the same in every process.
struct Fingerprint(Sha256);

impl Hasher for Fingerprint {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}
