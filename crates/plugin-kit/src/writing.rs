//! Writes files.

use std::{fs, path::Path};

use crate::KitError;

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), KitError> {
    let unwritten = |source| KitError::File { path: path.to_owned(), doing: "written", source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(unwritten)?;
    }
    fs::write(path, text).map_err(unwritten)
}
