//! The files of an import: what would change, as a unified diff, and what has changed.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use anyhow::Context;
use similar::TextDiff;

/// How a schema begins that an import has made.
const MADE_BY_IMPORT: &str = "# Made by `sluice import` from ";

/// A file before and after.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) path: PathBuf,
    /// `None`: there is no such file.
    pub(super) before: Option<String>,
    pub(super) after: String,
}

impl Change {
    /// Reads the file as it is. `after` is given its present text.
    pub(super) fn plan(
        path: PathBuf,
        after: impl FnOnce(Option<&str>) -> anyhow::Result<String>,
    ) -> anyhow::Result<Self> {
        let before = read(&path)?;
        let after = after(before.as_deref())?;
        Ok(Self { path, before, after })
    }

    /// Whether writing would change anything.
    pub(super) fn is_needed(&self) -> bool {
        self.before.as_deref() != Some(self.after.as_str())
    }

    /// Whether writing would lose a schema that somebody wrote by hand.
    pub(super) fn overwrites_a_schema(&self) -> bool {
        self.is_needed() && self.before.as_ref().is_some_and(|before| !before.starts_with(MADE_BY_IMPORT))
    }

    /// The change as a unified diff; empty if there is none.
    pub(super) fn diff(&self) -> String {
        let name = self.path.display().to_string();
        let before = self.before.as_deref().unwrap_or_default();
        let old_name = if self.before.is_some() { name.as_str() } else { "/dev/null" };
        TextDiff::from_lines(before, &self.after).unified_diff().header(old_name, &name).to_string()
    }

    /// Writes the file as a whole: whoever watches it never sees a half.
    pub(super) fn write(&self) -> anyhow::Result<()> {
        let shown = self.path.display();
        let folder = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
        let beside = self.path.with_extension("import-new");
        fs::write(&beside, &self.after)
            .and_then(|()| fs::rename(&beside, &self.path))
            .with_context(|| format!("cannot write `{shown}`"))
    }
}

/// A schema with the line that says where it comes from.
pub(super) fn schema_text(source: &str, sdl: &str) -> String {
    format!("{MADE_BY_IMPORT}{source}: change that file, and import it again.\n{sdl}")
}

/// The text of a file, if there is one.
pub(super) fn read(path: &Path) -> anyhow::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read `{}`", path.display())),
    }
}
