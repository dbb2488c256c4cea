//! Compiled components, kept from one start to the next. What is in the directory is run as native code, so it is only
//! taken from a directory that nobody else can write, and only with the digest it was written with.

use std::{
    fs,
    hash::{Hash as _, Hasher},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};
use wasmtime::{Engine, component::Component};

use crate::{HostError, version::Digest};

/// Bytes of the digest in front of an artifact.
const SEAL_BYTES: usize = 32;

/// Where compiled components come from.
pub(crate) struct Artifacts {
    kept: Option<Kept>,
}

struct Kept {
    dir: PathBuf,
    /// Names the engine's version and settings: artifacts of another engine have other names.
    engine: String,
}

impl Artifacts {
    pub(crate) fn new(engine: &Engine, dir: Option<&Path>) -> Result<Self, HostError> {
        let kept = match dir {
            Some(dir) => {
                private_directory(dir)?;
                Some(Kept { dir: dir.to_owned(), engine: fingerprint(engine) })
            }
            None => None,
        };
        Ok(Self { kept })
    }

    /// The compiled component of these bytes, from the directory if it is there.
    pub(crate) fn component(&self, engine: &Engine, digest: Digest, bytes: &[u8]) -> wasmtime::Result<Component> {
        let Some(kept) = &self.kept else { return Component::from_binary(engine, bytes) };
        let path = kept.dir.join(format!("{digest}-{}.cwasm", kept.engine));
        if let Some(component) = load(engine, &path) {
            return Ok(component);
        }
        let component = Component::from_binary(engine, bytes)?;
        if let Err(error) = component.serialize().and_then(|artifact| Ok(save(&kept.dir, &path, &artifact)?)) {
            tracing::warn!(path = %path.display(), why = %format!("{error:#}"), "a compiled plugin is not kept");
        }
        Ok(component)
    }
}

/// A sealed artifact; `None` if there is none or it is not whole.
fn load(engine: &Engine, path: &Path) -> Option<Component> {
    let sealed = fs::read(path).ok()?;
    let component = sealed.split_at_checked(SEAL_BYTES).and_then(|(seal, artifact)| {
        if Sha256::digest(artifact).as_slice() != seal {
            return None;
        }
        deserialize(engine, artifact).ok()
    });
    if component.is_none() {
        tracing::warn!(path = %path.display(), "a kept plugin is damaged and is compiled again");
    }
    component
}

#[expect(
    unsafe_code,
    reason = "`deserialize` runs what it is given as native code; these bytes carry the digest that `save` wrote, in a \
              directory that `private_directory` found to be writable for this user alone"
)]
fn deserialize(engine: &Engine, artifact: &[u8]) -> wasmtime::Result<Component> {
    // SAFETY: see the reason above. Wasmtime itself refuses artifacts of another version or of other settings.
    unsafe { Component::deserialize(engine, artifact) }
}

/// Writes beside the place and renames, so that nobody ever reads half an artifact.
fn save(dir: &Path, path: &Path, artifact: &[u8]) -> io::Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(dir)?;
    file.write_all(Sha256::digest(artifact).as_slice())?;
    file.write_all(artifact)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Makes the directory for this user alone, or checks that nobody else can write into the one that is there.
fn private_directory(dir: &Path) -> Result<(), HostError> {
    let refused = |why: String| HostError::ArtifactCache { dir: dir.to_owned(), why };
    create_private(dir).map_err(|error| refused(format!("it cannot be made ({error})")))?;
    let metadata = fs::metadata(dir).map_err(|error| refused(format!("it cannot be looked at ({error})")))?;
    if !metadata.is_dir() {
        return Err(refused("it is no directory".to_owned()));
    }
    if others_can_write(&metadata) {
        return Err(refused("others can write there; `chmod 700` it, or name another directory".to_owned()));
    }
    Ok(())
}

#[cfg(unix)]
fn create_private(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(dir)
}

#[cfg(unix)]
fn others_can_write(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & 0o022 != 0
}

#[cfg(not(unix))]
fn create_private(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)
}

#[cfg(not(unix))]
fn others_can_write(_: &fs::Metadata) -> bool {
    false
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
