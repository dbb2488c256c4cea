//! Files with secrets: readable by their owner alone, and whole or not there.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

/// Writes a file, and the directories above it, so that nobody but its owner ever could read it.
///
/// # Errors
/// The file cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(".new");
    // A file left over by a crash may have looser permissions than the one to be made.
    match fs::remove_file(&fresh) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&fresh).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&fresh, path)
    });
    // A part of the file would only take room.
    written.inspect_err(|_| drop(fs::remove_file(&fresh)))
}
