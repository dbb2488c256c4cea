//! `sluice sandbox reset`: the next start has no records.

use std::{
    ffi::OsString,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use settings::{Mode, Store};

use crate::{args, configuration, terminal::tell};

/// What SQLite keeps beside its file: <https://www.sqlite.org/tempfiles.html>.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

pub(crate) fn run(options: &args::Configuration) -> anyhow::Result<()> {
    let settings = configuration::load(Mode::Sandbox, options)?;
    match &settings.store {
        Store::Embedded(path) => reset(path),
        Store::Memory => {
            tell("Nothing is kept: the records are in memory.");
            Ok(())
        }
        Store::DynamoDb(_) => bail!("the records are in DynamoDB, and this command deletes none of its tables"),
    }
}

fn reset(path: &Path) -> anyhow::Result<()> {
    // Held until all is gone, so that no sandbox starts meanwhile.
    let lock = match File::open(named(path, ".lock")) {
        Ok(file) => Some(file),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error).context("the store's lock cannot be opened"),
    };
    match lock.as_ref().map(File::try_lock) {
        None | Some(Ok(())) => {}
        Some(Err(TryLockError::WouldBlock)) => bail!("a sandbox serves these records: stop it first"),
        Some(Err(TryLockError::Error(error))) => return Err(error).context("the store's lock cannot be taken"),
    }
    let mut has_records = false;
    for file in std::iter::once(path.to_owned()).chain(BESIDE.iter().map(|ending| named(path, ending))) {
        match fs::remove_file(&file) {
            Ok(()) => has_records = true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).with_context(|| format!("`{}` cannot be deleted", file.display())),
        }
    }
    tell(match has_records {
        true => "The records are deleted; users and keys are as they were.",
        false => "There are no records.",
    });
    Ok(())
}

fn named(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
