//! Why a plugin could not be built, tested or run.

use std::{io, path::PathBuf};

use plugin_host::HostError;

use crate::Mistake;

/// What the author of a plugin has to change, or the machine lacks.
#[derive(Debug, thiserror::Error)]
pub enum KitError {
    /// A file cannot be read or written.
    #[error("`{}` cannot be {doing}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// `read` or `written`.
        doing: &'static str,
        /// Why not.
        source: io::Error,
    },
    /// A file of cases is not well formed.
    #[error("`{}` holds no cases: {why}", path.display())]
    Cases {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its place.
        why: String,
    },
    /// The component cannot be loaded.
    #[error(transparent)]
    Host(#[from] HostError),
    /// The component is of no world that can be tested.
    #[error("`{}` is no plugin that can be run here: {why}", path.display())]
    World {
        /// The component.
        path: PathBuf,
        /// Which worlds there are.
        why: String,
    },
    /// A handler cannot become a component.
    #[error("`{}` cannot become a component{}", file.display(), listed(mistakes))]
    Handler {
        /// The handler.
        file: PathBuf,
        /// All that cannot work.
        mistakes: Vec<Mistake>,
    },
    /// A project cannot be made.
    #[error("{why}")]
    Project {
        /// What is wrong and what to do.
        why: String,
    },
    /// What makes components of JavaScript is missing or broken.
    #[error("{why}")]
    Tools {
        /// What is missing and what to do.
        why: String,
    },
}

fn listed(mistakes: &[Mistake]) -> String {
    mistakes.iter().map(|mistake| format!("\n  {mistake}")).collect()
}
