//! Why a host cannot start or a component is not taken.

use std::{error::Error, fmt::Write as _, io, path::PathBuf};

/// What kept a plugin from being loaded, or the host from starting.
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    /// The machine or the settings do not allow an engine.
    #[error("the WebAssembly engine cannot start")]
    Engine(#[source] wasmtime::Error),
    /// The cache of compiled components cannot be trusted or used; another directory may do.
    #[error("`{}` cannot hold compiled plugins: {why}", dir.display())]
    ArtifactCache {
        /// The directory.
        dir: PathBuf,
        /// What is wrong with it and what to do.
        why: String,
    },
    /// The file cannot be read.
    #[error("the plugin `{}` cannot be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The file is no component, or not yet written to its end.
    #[error("`{}` is not a WebAssembly component; build it with `cargo build --target wasm32-wasip2 --release`", path.display())]
    NotAComponent {
        /// The file.
        path: PathBuf,
        /// What the compiler says.
        source: wasmtime::Error,
    },
    /// The component is of another world.
    #[error("`{}` is not a component of the world `{world}`", path.display())]
    OfAnotherWorld {
        /// The file.
        path: PathBuf,
        /// The world it should be of.
        world: &'static str,
        /// What does not fit.
        source: wasmtime::Error,
    },
    /// The component imports something that it was not granted; the operator may grant it.
    #[error(
        "the plugin `{plugin}` imports `{import}`, which it was not granted; if it may have that, add \
         `grants = [\"{grant}\"]` to `[plugins.{plugin}]` in sluice.toml"
    )]
    NotGranted {
        /// The plugin's name.
        plugin: String,
        /// The import, with its version.
        import: String,
        /// What to add to the grants.
        grant: String,
    },
    /// The component imports something that this host does not have.
    #[error("the plugin `{plugin}` imports `{import}`, which this host offers to no plugin of the world `{world}`")]
    NotOffered {
        /// The plugin's name.
        plugin: String,
        /// The import, with its version.
        import: String,
        /// The plugin's world.
        world: &'static str,
    },
    /// The component loads but does not work.
    #[error("the plugin `{plugin}` fails its self-test: {why}")]
    SelfTest {
        /// The plugin's name.
        plugin: String,
        /// What it did.
        why: String,
    },
    /// The work on another thread was cut short, as at shutdown.
    #[error("loading the plugin `{plugin}` was interrupted")]
    Interrupted {
        /// The plugin's name.
        plugin: String,
    },
}

/// An error and its sources in one line, for places that show a message and no chain.
pub(crate) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        // Writing to a String cannot fail.
        let _ = write!(text, ": {error}");
        source = error.source();
    }
    text
}
