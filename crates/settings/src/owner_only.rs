//! Files and folders with secrets and records: their owner's alone whatever the umask, and whole or not there.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

/// The bits of a mode that let other users than the owner do something.
#[cfg(unix)]
const OF_OTHERS: u32 = 0o077;

/// Who may look into a folder that holds records and secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folder {
    /// Its owner alone.
    Private,
    /// Its owner alone from now on; other users could before.
    Tightened,
    /// Other users too.
    OpenToOthers,
}

/// Writes a file, and the folders above it, so that no user but its owner ever could read it.
///
/// # Errors
/// The file cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    make_folder(path.parent().unwrap_or(Path::new(".")))?;
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(".new");
    write_by(Path::new(&fresh), path, bytes)
}

/// As [`write`], by a file beside it that takes its place once it is whole. The folder is there.
///
/// # Errors
/// The file cannot be written.
pub fn write_by(fresh: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A file left over by a crash may have looser permissions than the one to be made.
    match fs::remove_file(fresh) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(fresh).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(fresh, path)
    });
    // A part of the file would only take room.
    written.inspect_err(|_| drop(fs::remove_file(fresh)))
}

/// Opens a file, and makes it if it is not there, to add to its end. No user but its owner can read what is added.
///
/// # Errors
/// The file cannot be opened, or other users may read it and that cannot be taken from them.
pub fn append(path: &Path) -> io::Result<File> {
    make_folder(path.parent().unwrap_or(Path::new(".")))?;
    let mut options = File::options();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    match tighten(path)? {
        Folder::Private | Folder::Tightened => Ok(file),
        Folder::OpenToOthers => Err(io::Error::other("other users may read it; make it its owner's alone")),
    }
}

/// Makes a folder, and those above it, for this user alone. One that is there stays as it is.
///
/// # Errors
/// The folder cannot be made.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut folders = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
    folders.recursive(true).create(path)
}

/// Takes from other users what they may do with a file of this user. Another user's file stays as it is.
///
/// # Errors
/// The file cannot be looked at.
pub fn tighten(path: &Path) -> io::Result<Folder> {
    let metadata = fs::metadata(path)?;
    Ok(if !is_open(&metadata) {
        Folder::Private
    } else if take_from_others(path, &metadata).is_ok() {
        Folder::Tightened
    } else {
        Folder::OpenToOthers
    })
}

/// Makes the folder in which a gateway keeps what it makes, or looks at the one that is there. Only a folder of the name that
/// Sluice gives is tightened: another one may be for more than Sluice.
///
/// # Errors
/// The folder cannot be made or looked at.
pub fn keep_folder(path: &Path) -> io::Result<Folder> {
    make_folder(path)?;
    if path.file_name().is_some_and(|name| name == ".sluice") {
        return tighten(path);
    }
    Ok(if is_open(&fs::metadata(path)?) { Folder::OpenToOthers } else { Folder::Private })
}

#[cfg(unix)]
fn is_open(metadata: &fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & OF_OTHERS != 0
}

#[cfg(unix)]
fn take_from_others(path: &Path, metadata: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = metadata.permissions().mode() & 0o7777 & !OF_OTHERS;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Elsewhere a file has the permissions of its folder.
#[cfg(not(unix))]
fn is_open(_: &fs::Metadata) -> bool {
    false
}

#[cfg(not(unix))]
fn take_from_others(_: &Path, _: &fs::Metadata) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn folders_of_earlier_versions_are_tightened_and_others_are_told_of() {
        let folder = tempfile::TempDir::new().unwrap();
        for (name, expected, left) in [(".sluice", Folder::Tightened, 0o700), ("shared", Folder::OpenToOthers, 0o755)] {
            let path = folder.path().join(name);
            fs::create_dir(&path).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
            assert_eq!(keep_folder(&path).unwrap(), expected, "{name}");
            assert_eq!(mode(&path), left, "{name}");
        }
        assert_eq!(keep_folder(&folder.path().join("new/state")).unwrap(), Folder::Private);
        assert_eq!(mode(&folder.path().join("new/state")), 0o700);
    }

    #[test]
    fn what_is_written_is_the_owners_also_where_it_was_not() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("secret");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
        assert_eq!(tighten(&path).unwrap(), Folder::Tightened);
        assert_eq!((mode(&path), tighten(&path).unwrap()), (0o600, Folder::Private));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(mode(&path), 0o600);
    }
}
