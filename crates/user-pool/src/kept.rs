//! The file in which the pool is kept: written as a whole, so that it is the old one or the new one, never a part, and
//! readable by its owner alone. One process at a time has it.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::state::State;

const FILE: &str = "user-pool.json";
const LOCK: &str = "user-pool.lock";

/// The format. A change to the form of [`State`] raises it, and older ones are read on.
const VERSION: u32 = 1;

/// Why the pool cannot be opened. The file is left as it is.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file or its folder cannot be used.
    #[error("`{}` cannot be used", path.display())]
    Io {
        /// What cannot.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// Another process has the pool.
    #[error("another process uses the user pool in `{}`; end it, or choose another `state_dir`", directory.display())]
    InUse {
        /// Where the pool is.
        directory: PathBuf,
    },
    /// The file is no user pool's.
    #[error(
        "the user pool's file `{}` is damaged ({why}); mend it, or move it away to begin with an empty pool",
        path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong, without any of the content.
        why: String,
    },
    /// A newer version wrote the file.
    #[error(
        "the user pool's file `{}` has the format {found}, but this version reads {VERSION}; use the newer version",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: u32,
    },
    /// The system's cryptography failed.
    #[error(transparent)]
    Cryptography(#[from] crate::IssueError),
}

/// Why a change cannot be kept. Nothing has changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum KeepError {
    #[error("`{}` cannot be written ({source}): make room on its disk, and let this user write there", path.display())]
    Unwritable { path: PathBuf, source: io::Error },
    #[error("`{}` was moved or removed: put its folder back, or restart to begin with an empty pool", path.display())]
    Moved { path: PathBuf },
}

/// The state, and where it is kept. Holds the lock until dropped.
pub(crate) struct Kept {
    path: PathBuf,
    state: State,
    lock: Lock,
}

/// The lock of a folder, held until dropped.
struct Lock {
    path: PathBuf,
    file: File,
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

#[derive(Deserialize, Serialize)]
struct Content<S> {
    version: u32,
    #[serde(flatten)]
    state: S,
}

impl Kept {
    /// Opens the pool of a folder, or makes one.
    pub(crate) fn open(
        directory: &Path,
        make: impl FnOnce() -> Result<State, crate::IssueError>,
    ) -> Result<Self, OpenError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| OpenError::Io { path, source }
        };
        let mut folders = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
        folders.recursive(true).create(directory).map_err(failed(directory))?;
        let lock_path = directory.join(LOCK);
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let lock = options.open(&lock_path).map_err(failed(&lock_path))?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => OpenError::InUse { directory: directory.to_owned() },
            TryLockError::Error(source) => OpenError::Io { path: lock_path.clone(), source },
        })?;
        let lock = Lock { path: lock_path, file: lock };
        let path = directory.join(FILE);
        match fs::read(&path) {
            Ok(bytes) => Ok(Self { state: read(&path, &bytes)?, path, lock }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let kept = Self { state: make()?, path, lock };
                write(&kept.path, &kept.state).map_err(failed(&kept.path))?;
                Ok(kept)
            }
            Err(error) => Err(failed(&path)(error)),
        }
    }

    /// What is kept in a folder, without having it. `None` if there is nothing or it is damaged.
    pub(crate) fn peek(directory: &Path) -> Option<State> {
        let path = directory.join(FILE);
        read(&path, &fs::read(&path).ok()?).ok()
    }

    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// Keeps another state. If it cannot be written, the old one stays, here and in the file.
    pub(crate) fn replace(&mut self, state: State) -> Result<(), KeepError> {
        let failed = |path: &Path, source| KeepError::Unwritable { path: path.to_owned(), source };
        if !self.lock.counts().map_err(|source| failed(&self.lock.path, source))? {
            return Err(KeepError::Moved { path: self.path.clone() });
        }
        write(&self.path, &state).map_err(|source| failed(&self.path, source))?;
        self.state = state;
        Ok(())
    }
}

impl Lock {
    /// Whether it keeps others out: its file is still the one that they would find.
    fn counts(&self) -> io::Result<bool> {
        match fs::metadata(&self.path) {
            Ok(found) => Ok(is_same(&found, &self.file.metadata()?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

#[cfg(unix)]
fn is_same(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Elsewhere a file that is open cannot be removed.
#[cfg(not(unix))]
fn is_same(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    true
}

fn read(path: &Path, bytes: &[u8]) -> Result<State, OpenError> {
    // serde_json's errors can quote what they do not expect, and that may be a secret.
    let damaged = |error: serde_json::Error| OpenError::Damaged {
        path: path.to_owned(),
        why: format!("line {}, column {}", error.line(), error.column()),
    };
    let Version { version } = serde_json::from_slice(bytes).map_err(damaged)?;
    if version > VERSION {
        return Err(OpenError::Newer { path: path.to_owned(), found: version });
    }
    let Content { state, .. } = serde_json::from_slice::<Content<State>>(bytes).map_err(damaged)?;
    Ok(state)
}

fn write(path: &Path, state: &State) -> io::Result<()> {
    let fresh = path.with_extension("json.new");
    // A file left over by a crash may have looser permissions than the one to be made.
    match fs::remove_file(&fresh) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&fresh).and_then(|file| {
        let mut file = io::BufWriter::new(file);
        serde_json::to_writer_pretty(&mut file, &Content { version: VERSION, state })?;
        file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
        fs::rename(&fresh, path)
    });
    // A part of the file would only take room.
    written.inspect_err(|_| drop(fs::remove_file(&fresh)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tempfile::TempDir;

    use super::*;

    fn state() -> State {
        State {
            pool_id: "local_1".to_owned(),
            client_id: "client".to_owned(),
            identity_pool_id: "local:1".to_owned(),
            created: 0,
            signing_key: String::new(),
            secret: "the secret".to_owned(),
            users: BTreeMap::new(),
            groups: BTreeMap::new(),
            sign_ins: BTreeMap::new(),
        }
    }

    #[test]
    fn what_was_kept_is_there_again_and_one_process_has_it() {
        let directory = TempDir::new().unwrap();
        let mut kept = Kept::open(directory.path(), || Ok(state())).unwrap();
        assert!(matches!(Kept::open(directory.path(), || Ok(state())), Err(OpenError::InUse { .. })));
        kept.replace(State { created: 7, ..state() }).unwrap();
        drop(kept);
        let kept = Kept::open(directory.path(), || panic!("it is there")).unwrap();
        assert_eq!(kept.state().created, 7);
        let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&kept.path).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_change_that_cannot_be_written_has_not_happened() {
        let directory = TempDir::new().unwrap();
        let home = directory.path().join("home");
        let mut kept = Kept::open(&home, || Ok(state())).unwrap();
        // Nothing can be renamed to where a folder is.
        let (file, aside) = (home.join(FILE), directory.path().join("aside"));
        fs::rename(&file, &aside).unwrap();
        fs::create_dir(&file).unwrap();
        let refused = kept.replace(State { created: 7, ..state() }).unwrap_err().to_string();
        assert!(refused.contains("make room on its disk"), "{refused}");
        assert_eq!(kept.state().created, 0);
        assert_eq!(fs::read_dir(&home).unwrap().count(), 2, "nothing is left over beside the folder and the lock");
        fs::remove_dir(&file).unwrap();
        fs::rename(&aside, &file).unwrap();
        kept.replace(State { created: 7, ..state() }).unwrap();
        assert_eq!(Kept::peek(&home).unwrap().created, 7);
    }

    #[test]
    fn a_folder_that_was_moved_is_not_written_until_it_is_back() {
        let directory = TempDir::new().unwrap();
        let (home, elsewhere) = (directory.path().join("home"), directory.path().join("elsewhere"));
        let mut kept = Kept::open(&home, || Ok(state())).unwrap();
        fs::rename(&home, &elsewhere).unwrap();
        assert!(matches!(kept.replace(state()), Err(KeepError::Moved { .. })));
        // Another process has begun a pool in its place.
        let other = Kept::open(&home, || Ok(State { created: 9, ..state() })).unwrap();
        let refused = kept.replace(State { created: 7, ..state() }).unwrap_err().to_string();
        assert!(refused.contains("put its folder back"), "{refused}");
        assert_eq!(Kept::peek(&home).unwrap().created, 9);
        drop(other);
        fs::remove_dir_all(&home).unwrap();
        fs::rename(&elsewhere, &home).unwrap();
        kept.replace(State { created: 7, ..state() }).unwrap();
        assert_eq!(Kept::peek(&home).unwrap().created, 7);
    }

    #[test]
    fn a_damaged_or_newer_file_is_refused_and_left_as_it_is() {
        let directory = TempDir::new().unwrap();
        drop(Kept::open(directory.path(), || Ok(state())).unwrap());
        let path = directory.path().join(FILE);
        let whole = fs::read_to_string(&path).unwrap();
        let half: String = whole.chars().take(whole.len() / 2).collect();
        let newer = whole.replace("\"version\": 1", "\"version\": 2");
        let wrong_type = whole.replace("\"the secret\"", "[\"the secret\"]");
        for (text, complaint) in [
            (&half, "is damaged (line"),
            (&String::new(), "is damaged"),
            (&newer, "has the format 2"),
            (&wrong_type, "is damaged"),
        ] {
            fs::write(&path, text).unwrap();
            let error = Kept::open(directory.path(), || panic!("it is there")).err().unwrap().to_string();
            assert!(error.contains(complaint), "{error}");
            assert!(!error.contains("the secret"), "{error}");
            assert_eq!(&fs::read_to_string(&path).unwrap(), text);
        }
    }
}
