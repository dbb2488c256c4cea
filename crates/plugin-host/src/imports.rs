//! What a component may import: an inert base, what its world gives it, and what the operator granted. Nothing else.

use wasmtime::{
    Engine,
    component::{Component, Linker, types::ComponentItem},
};

use crate::{Grants, HostError, PluginSettings, World, http, state::CallState};

/// Interfaces that are linked inert for every component: the environment holds what the caller gives, there are no files to
/// open, standard input is empty, output goes to the log, and the seed is constant. Rust's standard library imports some
/// of them even in a component that uses none.
const INERT: [&str; 16] = [
    "wasi:cli/environment",
    "wasi:cli/exit",
    "wasi:cli/stderr",
    "wasi:cli/stdin",
    "wasi:cli/stdout",
    "wasi:cli/terminal-input",
    "wasi:cli/terminal-output",
    "wasi:cli/terminal-stderr",
    "wasi:cli/terminal-stdin",
    "wasi:cli/terminal-stdout",
    "wasi:filesystem/preopens",
    "wasi:filesystem/types",
    "wasi:io/error",
    "wasi:io/poll",
    "wasi:io/streams",
    "wasi:random/insecure-seed",
];

/// Interfaces that show a component something of the world outside. An operator may grant them.
const GRANTABLE: [&str; 4] =
    ["wasi:clocks/monotonic-clock", "wasi:clocks/wall-clock", "wasi:random/insecure", "wasi:random/random"];

/// Whether what a component answers depends on its arguments alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purity {
    /// It imports nothing that it could observe.
    Pure,
    /// It was granted something.
    Observing,
}

/// Everything that a component of a world could be given; [`check`] decides what it gets to use of it.
pub(crate) fn linker<W: World>(engine: &Engine) -> wasmtime::Result<Linker<CallState>> {
    let mut linker = Linker::new(engine);
    wasmtime_wasi::p2::add_to_linker_async(&mut linker)?;
    wasmtime_wasi_http::p2::add_only_http_to_linker_async(&mut linker)?;
    W::add_imports(&mut linker)?;
    Ok(linker)
}

/// Refuses a component that imports more than it may, and says all of it at once.
pub(crate) fn check<W: World>(
    engine: &Engine,
    component: &Component,
    plugin: &PluginSettings,
    granted: &Grants,
) -> Result<Purity, HostError> {
    let mut purity = Purity::Pure;
    let (mut not_granted, mut not_offered) = (Vec::new(), Vec::new());
    let (mut grants, mut lacks_http) = (granted.imports.clone(), false);
    for (import, external) in component.component_type().imports(engine) {
        let interface = without_version(import);
        if INERT.contains(&interface) || W::IMPORTS.contains(&interface) || only_types(engine, &external.ty) {
            continue;
        }
        if http::INTERFACES.contains(&interface) {
            lacks_http |= granted.http.is_empty();
        } else if !GRANTABLE.contains(&interface) {
            not_offered.push(import.to_owned());
        } else if !granted.imports.iter().any(|grant| without_version(grant) == interface) {
            not_granted.push(import.to_owned());
            grants.push(interface.to_owned());
        }
        purity = Purity::Observing;
    }
    if not_granted.is_empty() && not_offered.is_empty() && !lacks_http {
        return Ok(purity);
    }
    Err(HostError::Imports {
        plugin: plugin.name.clone(),
        world: W::NAME,
        not_granted,
        grants,
        lacks_http,
        not_offered,
    })
}

/// `wasi:clocks/wall-clock@0.2.6` is `wasi:clocks/wall-clock`: all of 0.2 is compatible.
fn without_version(import: &str) -> &str {
    import.split_once('@').map_or(import, |(interface, _)| interface)
}

/// An interface of which a component uses only types tells it nothing: files carry timestamps, for instance, so a component
/// that imports the inert file system imports the type of a clock's time.
pub(crate) fn only_types(engine: &Engine, item: &ComponentItem) -> bool {
    match item {
        ComponentItem::ComponentInstance(instance) => {
            instance.exports(engine).all(|(_, export)| only_types(engine, &export.ty))
        }
        ComponentItem::Type(_) | ComponentItem::Resource(_) => true,
        ComponentItem::ComponentFunc(_)
        | ComponentItem::CoreFunc(_)
        | ComponentItem::Module(_)
        | ComponentItem::Component(_) => false,
    }
}
