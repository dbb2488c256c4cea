//! The components that every `sluice` carries, so that a folder with a schema is enough: the evaluator of auth rules, and the
//! tutorial's post-confirmation trigger.
//!
//! `just built-in` makes them from `plugins/`; a test holds that they are what those sources make.

use std::{
    io,
    path::{Path, PathBuf},
};

use settings::{BUILT_IN, Settings};

use crate::{
    configuration::Mistakes,
    terminal::{Style, complain, paint},
};

const AUTH_RULES: Component = Component { name: "auth-rules", bytes: include_bytes!("../assets/auth-rules.wasm") };
const POST_CONFIRMATION: Component =
    Component { name: "post-confirmation", bytes: include_bytes!("../assets/post-confirmation.wasm") };

struct Component {
    name: &'static str,
    bytes: &'static [u8],
}

/// Puts the built-in components that the settings ask for below `state_dir`, and names their files in the settings.
///
/// # Errors
///
/// [`Mistakes`], printed, if a function that no built-in component can be asks for one, or if a file cannot be written.
pub(crate) fn unpack(settings: &mut Settings) -> Result<(), Mistakes> {
    let folder = settings.state_dir.join("built-in");
    let mut mistakes = 0;
    let mut take = |component: &Component, plugin: &mut PathBuf| {
        if let Err(error) = component.write(&folder).map(|path| *plugin = path) {
            mistakes += 1;
            complain(format_args!(
                "{} the built-in component `{}` cannot be written to `{}`: {error}; `state_dir` names its folder",
                paint(Style::Bad, "error:"),
                component.name,
                folder.display()
            ));
        }
    };
    if settings.plugins.auth_rules == Path::new(BUILT_IN) {
        take(&AUTH_RULES, &mut settings.plugins.auth_rules);
    }
    for function in &mut settings.functions {
        // The settings let no other trigger be built in.
        if let Some(plugin) = function.plugin.as_mut().filter(|plugin| plugin.as_path() == Path::new(BUILT_IN)) {
            take(&POST_CONFIRMATION, plugin);
        }
    }
    match mistakes {
        0 => Ok(()),
        count => Err(Mistakes { count }),
    }
}

impl Component {
    /// Writes the component unless it is there already. In one move, because another process may be reading the file.
    fn write(&self, folder: &Path) -> io::Result<PathBuf> {
        let path = folder.join(self.name).with_extension("wasm");
        if std::fs::read(&path).is_ok_and(|bytes| bytes == self.bytes) {
            return Ok(path);
        }
        settings::owner_only::make_folder(folder)?;
        let half = tempfile::NamedTempFile::new_in(folder)?;
        std::fs::write(half.path(), self.bytes)?;
        half.persist(&path).map_err(|error| error.error)?;
        Ok(path)
    }
}
