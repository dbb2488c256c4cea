//! The seal on a compiled component: an HMAC over its name and its bytes, with a key that this user has and no project.

use std::{io, io::Write as _, path::Path};

use aws_lc_rs::{
    constant_time::verify_slices_are_equal,
    hmac::{Context, HMAC_SHA256, Key},
    rand,
};

use super::private;
use crate::CacheAccess;

/// Bytes of a seal, and of the key.
pub(super) const SEAL_BYTES: usize = 32;

/// Puts seals on artifacts and knows its own.
pub(super) struct Seal {
    key: Key,
}

impl Seal {
    /// Reads the key, or makes one that only this user can read.
    pub(super) fn open(path: &Path, access: CacheAccess) -> Result<Self, String> {
        let read = || private::read_secret(path, access, SEAL_BYTES as u64);
        let key = match read() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make(path).map_err(|error| format!("its key cannot be written ({error})"))?;
                read()
            }
            found => found,
        };
        match key {
            Ok(key) if key.len() == SEAL_BYTES => Ok(Self { key: Key::new(HMAC_SHA256, &key) }),
            Ok(key) => Err(format!("its key `{}` has {} bytes; remove it", path.display(), key.len())),
            Err(error) => Err(format!("its key `{}` cannot be used: {error}; remove it", path.display())),
        }
    }

    /// The seal of an artifact of this name.
    pub(super) fn of(&self, name: &str, artifact: &[u8]) -> [u8; SEAL_BYTES] {
        let mut context = Context::with_key(&self.key);
        context.update(&(name.len() as u64).to_be_bytes());
        context.update(name.as_bytes());
        context.update(artifact);
        let mut seal = [0; SEAL_BYTES];
        for (byte, signed) in seal.iter_mut().zip(context.sign().as_ref()) {
            *byte = *signed;
        }
        seal
    }

    /// Whether this seal is on an artifact of this name.
    pub(super) fn is_on(&self, seal: &[u8], name: &str, artifact: &[u8]) -> bool {
        verify_slices_are_equal(seal, &self.of(name, artifact)).is_ok()
    }
}

/// Writes a new key, unless another process has written one meanwhile.
fn make(path: &Path) -> io::Result<()> {
    let mut key = [0; SEAL_BYTES];
    rand::fill(&mut key).map_err(|_| io::Error::other("the system gives no random numbers"))?;
    // A temporary file is readable by its owner alone.
    let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(&key)?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error.error),
    }
}
