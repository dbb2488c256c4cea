//! One version of a plugin: bytes that were compiled, found to be of their world, and linked.

use std::{fmt, time::SystemTime};

use sha2::{Digest as _, Sha256};
use wasmtime::component::InstancePre;

use crate::{
    Grants, HostError, PluginSettings, World,
    host::Shared,
    imports::{self, Purity},
    state::CallState,
};

/// SHA-256 of a component's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Digest([u8; 32]);

impl Digest {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// A component that is ready to be called.
pub struct Version<W: World> {
    pub(crate) digest: Digest,
    pub(crate) since: SystemTime,
    pub(crate) size_bytes: u64,
    pub(crate) purity: Purity,
    pub(crate) component: InstancePre<CallState>,
    pub(crate) exports: W::Exports,
}

impl<W: World> Version<W> {
    /// Compiles bytes and checks what can be checked without running them. Takes a while: not for a thread that serves.
    pub(crate) fn prepare(
        shared: &Shared,
        plugin: &PluginSettings,
        granted: &Grants,
        bytes: &[u8],
    ) -> Result<Self, HostError> {
        let digest = Digest::of(bytes);
        let path = &plugin.source;
        let component = shared
            .artifacts
            .component(&shared.engine, digest, bytes)
            .map_err(|source| HostError::NotAComponent { path: path.clone(), source })?;
        let purity = imports::check::<W>(&shared.engine, &component, plugin, granted)?;
        let other_world = |source| HostError::OfAnotherWorld { path: path.clone(), world: W::NAME, source };
        let linker = imports::linker::<W>(&shared.engine).map_err(HostError::Engine)?;
        let component = linker.instantiate_pre(&component).map_err(other_world)?;
        let exports = W::exports(component.clone()).map_err(other_world)?;
        let size_bytes = bytes.len() as u64;
        Ok(Self { digest, since: now(), size_bytes, purity, component, exports })
    }
}

#[expect(clippy::disallowed_methods, reason = "when a component came in is told to operators and decides nothing")]
fn now() -> SystemTime {
    SystemTime::now()
}
