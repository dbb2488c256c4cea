//! The files of a database that is open: whether they are still where their names say, and what to do if they cannot be
//! written.
//!
//! A file that is removed while it is open can be written as before, and is gone with the process. So nothing is written
//! any more once that has happened: what was confirmed must be there after a restart.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use plan::StoreError;

use crate::error::unavailable;

/// What SQLite says of a disk without room, within whatever the engine says.
const DISK_IS_FULL: &str = "database or disk is full";

/// What SQLite says of files that cannot be written for other reasons.
const CANNOT_WRITE: [&str; 3] =
    ["disk I/O error", "attempt to write a readonly database", "unable to open database file"];

/// The files of one database.
#[derive(Debug)]
pub(crate) struct Files {
    database: PathBuf,
    /// Each file by its name, and which one it was when it was opened.
    opened: Vec<(PathBuf, Identity)>,
    trouble: Mutex<Option<Trouble>>,
}

/// What keeps the files from being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    Full,
    Unwritable,
    Moved,
}

/// Tells a file from another one of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    #[cfg(unix)]
    device: u64,
    #[cfg(unix)]
    inode: u64,
}

impl Files {
    /// The files of a database that has just been opened.
    pub(crate) fn opened(database: &Path) -> io::Result<Self> {
        let mut log = database.as_os_str().to_owned();
        log.push("-wal");
        let mut opened = vec![(database.to_owned(), Identity::of(database)?)];
        // The write-ahead log holds what was confirmed last. SQLite makes it at the first call, and keeps it.
        match Identity::of(Path::new(&log)) {
            Ok(identity) => opened.push((log.into(), identity)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        Ok(Self { database: database.to_owned(), opened, trouble: Mutex::new(None) })
    }

    /// Runs a call that writes, unless its files are gone. What fails says what to do.
    pub(crate) fn write<T>(&self, call: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        let result = if self.are_there() { call() } else { Err(self.moved()) };
        let trouble = result.as_ref().err().and_then(trouble_of);
        // What fails for other reasons has not tried to write.
        if result.is_ok() || trouble.is_some() {
            *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
        }
        result.map_err(|error| self.advise(error, trouble))
    }

    /// Why nothing can be written at the moment, as far as is known. Names no path: strangers may read it.
    pub(crate) fn impairment(&self) -> Option<&'static str> {
        let known = *self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        let trouble =
            if self.are_there() { known.filter(|known| *known != Trouble::Moved) } else { Some(Trouble::Moved) };
        trouble.map(|trouble| match trouble {
            Trouble::Full => "the disk of the store is full: records are read and not written",
            Trouble::Unwritable => "the store cannot be written: records are read and not written",
            Trouble::Moved => "the store's file was moved or removed: records are read and not written",
        })
    }

    fn are_there(&self) -> bool {
        self.opened.iter().all(|(path, identity)| Identity::of(path).is_ok_and(|found| found == *identity))
    }

    fn moved(&self) -> StoreError {
        unavailable(STORE_MOVED, format!("the store's file `{}` was moved or removed", self.database.display()))
    }

    fn advise(&self, error: StoreError, trouble: Option<Trouble>) -> StoreError {
        let (StoreError::Unavailable { code, message }, Some(trouble)) = (&error, trouble) else { return error };
        let path = self.database.display();
        let advice = match trouble {
            Trouble::Full => format!(
                "make room on the disk of `{path}`; meanwhile records are read, and they are written again once there is room"
            ),
            Trouble::Unwritable => {
                format!("check the disk of `{path}`, and that this user may write there; meanwhile records are read")
            }
            Trouble::Moved => "put it and the files beside it back, or restart to begin with an empty store".to_owned(),
        };
        unavailable(code, format!("{message}: {advice}"))
    }
}

/// The kind of failure of a write whose file is gone.
const STORE_MOVED: &str = "StoreMoved";

/// Whether a text of the engine says that there is no room.
pub(crate) fn says_that_disk_is_full(text: &str) -> bool {
    text.contains(DISK_IS_FULL)
}

fn trouble_of(error: &StoreError) -> Option<Trouble> {
    let StoreError::Unavailable { code, message } = error else { return None };
    if code == STORE_MOVED {
        Some(Trouble::Moved)
    } else if says_that_disk_is_full(message) {
        Some(Trouble::Full)
    } else if CANNOT_WRITE.iter().any(|text| message.contains(text)) {
        Some(Trouble::Unwritable)
    } else {
        None
    }
}

impl Identity {
    #[cfg(unix)]
    fn of(path: &Path) -> io::Result<Self> {
        use std::os::unix::fs::MetadataExt as _;
        let metadata = fs::metadata(path)?;
        Ok(Self { device: metadata.dev(), inode: metadata.ino() })
    }

    /// Elsewhere a file that is open cannot be removed.
    #[cfg(not(unix))]
    fn of(path: &Path) -> io::Result<Self> {
        fs::metadata(path).map(|_| Self {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failing(message: &str) -> (String, Option<&'static str>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        fs::write(&path, "").unwrap();
        let files = Files::opened(&path).unwrap();
        let failed = files.write(|| Err::<(), _>(unavailable("InternalServerError", message.to_owned()))).unwrap_err();
        let impairment = files.impairment();
        files.write(|| Ok(())).unwrap();
        assert_eq!(files.impairment(), None, "the next write has succeeded");
        (failed.to_string().replace(&*folder.path().to_string_lossy(), "…"), impairment)
    }

    #[test]
    fn what_cannot_be_written_says_what_to_do() {
        assert_eq!(
            failing("backend: database or disk is full"),
            (
                "the database is not available (`InternalServerError`): backend: database or disk is full: make room on the \
                 disk of `…/store.db`; meanwhile records are read, and they are written again once there is room"
                    .to_owned(),
                Some("the disk of the store is full: records are read and not written")
            )
        );
        assert_eq!(
            failing("backend: I/O error: disk I/O error"),
            (
                "the database is not available (`InternalServerError`): backend: I/O error: disk I/O error: check the disk \
                 of `…/store.db`, and that this user may write there; meanwhile records are read"
                    .to_owned(),
                Some("the store cannot be written: records are read and not written")
            )
        );
        assert_eq!(
            failing("it is tired"),
            ("the database is not available (`InternalServerError`): it is tired".to_owned(), None)
        );
    }

    #[test]
    fn a_file_in_the_place_of_another_is_not_that_other() {
        let folder = tempfile::tempdir().unwrap();
        let (path, log) = (folder.path().join("store.db"), folder.path().join("store.db-wal"));
        fs::write(&path, "").unwrap();
        fs::write(&log, "").unwrap();
        let files = Files::opened(&path).unwrap();
        for removed in [&path, &log] {
            let elsewhere = folder.path().join("elsewhere");
            fs::rename(removed, &elsewhere).unwrap();
            fs::write(removed, "").unwrap();
            let refused = files.write(|| Ok(())).unwrap_err();
            assert!(matches!(&refused, StoreError::Unavailable { code, .. } if code == STORE_MOVED), "{refused}");
            assert!(refused.to_string().contains("put it and the files beside it back"), "{refused}");
            assert!(files.impairment().is_some_and(|impairment| impairment.contains("moved or removed")));
            fs::rename(&elsewhere, removed).unwrap();
            assert_eq!(files.impairment(), None, "it is back");
            files.write(|| Ok(())).unwrap();
        }
    }
}
