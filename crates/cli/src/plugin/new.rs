//! `sluice plugin new`: a project outside of every workspace that builds and passes its own test.

use std::path::PathBuf;

use plugin_kit::{Language, Project};

use crate::{
    args::{Lang, New},
    terminal::tell,
};

/// Makes the project, and says what to do in it.
pub(crate) fn run(options: &New) -> anyhow::Result<()> {
    let language = match options.lang {
        Lang::Rust => Language::Rust,
        Lang::TypeScript => Language::TypeScript,
    };
    let folder = options.folder.clone().unwrap_or_else(|| PathBuf::from(&options.name));
    let project = Project { name: options.name.clone(), world: options.world, language };
    for file in project.make(&folder)? {
        tell(folder.join(file).display());
    }
    let test = match language {
        Language::Rust => "cargo test",
        Language::TypeScript => "npm test",
    };
    tell(format_args!("Now: cd {} && {test}", folder.display()));
    Ok(())
}
