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
    CompiledCache {
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
    /// The file is larger than a component may be.
    #[error("the plugin `{}` has {bytes} bytes, and a plugin may have {most_bytes}", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// How large it is.
        bytes: u64,
        /// How large it may be.
        most_bytes: u64,
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
    /// The component imports what it may not. The message names all of it, and what to write in sluice.toml.
    #[error("{}", imports_refused(plugin, world, not_granted, grants, *lacks_http, not_offered))]
    Imports {
        /// The plugin's name.
        plugin: String,
        /// The plugin's world.
        world: &'static str,
        /// What the operator may grant, with versions.
        not_granted: Vec<String>,
        /// All grants with which the component would be taken, without versions; those that it has come first.
        grants: Vec<String>,
        /// Whether it sends requests and may reach no host.
        lacks_http: bool,
        /// What no plugin of the world is offered, with versions.
        not_offered: Vec<String>,
    },
    /// No way out can be made for the plugin's requests.
    #[error("no HTTP client can be made: {why}")]
    Http {
        /// What is lacking.
        why: String,
    },
    /// The component was taken back.
    #[error(
        "`{}` holds the component {digest}, which was taken back; put another one there, or let it serve again with `sluice plugin rollback {plugin} --to {digest}`",
        path.display()
    )]
    Withdrawn {
        /// The plugin's name.
        plugin: String,
        /// The file.
        path: PathBuf,
        /// The component's digest, as much of it as tells it apart.
        digest: String,
    },
    /// The component is not the one that the operator names.
    #[error(
        "the component {found} of `{plugin}` is not `digest` of `[plugins.{plugin}]` in sluice.toml, which is {pinned}"
    )]
    Pinned {
        /// The plugin's name.
        plugin: String,
        /// The digest that was found.
        found: String,
        /// The one that may serve.
        pinned: String,
    },
    /// There is no version to go back to.
    #[error("`{plugin}` cannot go back: {why}")]
    NoVersion {
        /// The plugin's name.
        plugin: String,
        /// What is missing.
        why: String,
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

fn imports_refused(
    plugin: &str,
    world: &str,
    not_granted: &[String],
    grants: &[String],
    lacks_http: bool,
    not_offered: &[String],
) -> String {
    let mut parts = Vec::new();
    if !not_granted.is_empty() {
        let quoted: Vec<String> = grants.iter().map(|grant| format!("\"{grant}\"")).collect();
        parts.push(format!(
            "imports {}, which it was not granted; if it may have that, write `grants = [{}]` under `[plugins.{plugin}]` in \
             sluice.toml",
            listed(not_granted),
            quoted.join(", ")
        ));
    }
    if lacks_http {
        parts.push(format!(
            "sends HTTP requests and may reach no host; if it may, write the hosts, as in \
             `http = [\"GET https://api.example.com\"]`, under `[plugins.{plugin}]` in sluice.toml"
        ));
    }
    if !not_offered.is_empty() {
        let listed = listed(not_offered);
        parts.push(format!("imports {listed}, which this host offers to no plugin of the world `{world}`"));
    }
    format!("the plugin `{plugin}` {}", parts.join("; it also "))
}

/// Names in backticks, with commas and an `and`.
fn listed(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
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
