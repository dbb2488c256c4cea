//! Files of records are their user's alone, whatever the umask.

use std::{
    fs::{self, File},
    io,
    path::Path,
};

/// Makes a folder, and those above it, for this user alone. One that is there stays as it is.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    let mut folders = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
    folders.recursive(true).create(path)
}

/// Opens a file for writing, or makes it, for this user alone.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    tighten(path);
    Ok(file)
}

/// Takes from other users what an earlier version let them do with a file, if it is there and this user's.
#[cfg(unix)]
pub(crate) fn tighten(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let Ok(metadata) = fs::metadata(path) else { return };
    let mode = metadata.permissions().mode();
    if mode & 0o077 != 0 {
        // Another user's file cannot be tightened; its folder is looked at when the gateway starts.
        drop(fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o7700)));
    }
}

#[cfg(not(unix))]
pub(crate) fn tighten(_: &Path) {}
