//! Files and directories that are this user's alone: who owns them and who may write them is looked at before they are
//! believed.

use std::{
    fs,
    io::{self, Read as _},
    path::Path,
};

use crate::CacheAccess;

/// Makes the directory for this user alone, or says why the one that is there cannot be believed.
pub(super) fn directory(dir: &Path, access: CacheAccess) -> Result<(), String> {
    create(dir).map_err(|error| format!("it cannot be made ({error})"))?;
    let metadata = fs::metadata(dir).map_err(|error| format!("it cannot be looked at ({error})"))?;
    if !metadata.is_dir() {
        return Err("it is no directory".to_owned());
    }
    is_private(&metadata, access, Needs::NoOtherWriter)
}

/// Reads a file that is this user's alone; never follows a link to it.
pub(super) fn read(path: &Path, access: CacheAccess, most_bytes: u64) -> io::Result<Vec<u8>> {
    read_as(path, access, most_bytes, Needs::NoOtherWriter)
}

/// As [`read`], of a file that other users may not even read.
pub(super) fn read_secret(path: &Path, access: CacheAccess, most_bytes: u64) -> io::Result<Vec<u8>> {
    read_as(path, access, most_bytes, Needs::NoOtherReader)
}

/// What other users must not be able to do.
#[derive(Clone, Copy)]
enum Needs {
    NoOtherWriter,
    NoOtherReader,
}

fn read_as(path: &Path, access: CacheAccess, most_bytes: u64, needs: Needs) -> io::Result<Vec<u8>> {
    let file = open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    if metadata.len() > most_bytes {
        return Err(io::Error::other(format!("it is larger than {most_bytes} bytes")));
    }
    is_private(&metadata, access, needs).map_err(io::Error::other)?;
    let mut bytes = Vec::new();
    file.take(most_bytes).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(unix)]
fn create(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(dir)
}

#[cfg(unix)]
fn open(path: &Path) -> io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let flags = (rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK).bits();
    fs::File::options().read(true).custom_flags(flags.cast_signed()).open(path)
}

#[cfg(unix)]
fn is_private(metadata: &fs::Metadata, access: CacheAccess, needs: Needs) -> Result<(), String> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let (mode, user) = (metadata.permissions().mode(), rustix::process::geteuid().as_raw());
    let (group, others) = match needs {
        Needs::NoOtherWriter => (0o020, 0o002),
        Needs::NoOtherReader => (0o070, 0o007),
    };
    let (is_own, forbidden) = match access {
        CacheAccess::ThisUser => (metadata.uid() == user, group | others),
        CacheAccess::Group => (metadata.uid() == user || in_group(metadata.gid()), others),
    };
    if !is_own {
        return Err(format!("user {} owns it, and this process runs as user {user}", metadata.uid()));
    }
    if mode & forbidden != 0 {
        return Err(format!(
            "other users may write or read it (mode {:o}); make it this user's alone, or name another directory",
            mode & 0o7777
        ));
    }
    Ok(())
}

/// Whether this process is in a group.
#[cfg(unix)]
fn in_group(group: u32) -> bool {
    let own = rustix::process::getegid().as_raw() == group;
    own || rustix::process::getgroups().is_ok_and(|groups| groups.iter().any(|own| own.as_raw() == group))
}

#[cfg(not(unix))]
fn create(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<fs::File> {
    fs::File::open(path)
}

#[cfg(not(unix))]
fn is_private(_: &fs::Metadata, _: CacheAccess, _: Needs) -> Result<(), String> {
    Ok(())
}
