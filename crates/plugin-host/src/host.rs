//! The host: one engine, its limits, and what all slots share.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use wasmtime::Engine;

use crate::{
    HostError, HostSettings, HttpImport, PluginSettings, Slot, World,
    artifact::Artifacts,
    engine::{self, Largest, Ticker},
    imports,
    version::Digest,
};

/// Runs components. Cheap to clone; the engine ends with the last clone and the last slot.
#[derive(Clone)]
pub struct Host {
    shared: Arc<Shared>,
}

/// What every slot needs of the host.
pub(crate) struct Shared {
    pub(crate) engine: Engine,
    pub(crate) artifacts: Artifacts,
    pub(crate) ticker: Ticker,
    /// Where the components that served are kept.
    pub(crate) history: Option<PathBuf>,
    /// What answers all requests of components, where hosts are played.
    pub(crate) played: Option<Arc<dyn HttpImport>>,
    largest: Largest,
}

/// What a component is made for, as it says itself: interfaces with their versions, such as `sluice:lambda/handler@0.1.0`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interfaces {
    /// What it needs to be given; an interface of which it uses types alone is not among them.
    pub imports: Vec<String>,
    /// What it gives.
    pub exports: Vec<String>,
}

impl Host {
    /// Starts an engine.
    ///
    /// # Errors
    ///
    /// [`HostError::Engine`] if the machine cannot run one, [`HostError::CompiledCache`] if the directory for compiled
    /// components cannot be trusted.
    pub fn new(settings: &HostSettings) -> Result<Self, HostError> {
        Self::start(settings, None)
    }

    /// Starts an engine whose components reach no host: all that they send is answered by `played`.
    ///
    /// # Errors
    ///
    /// As [`Host::new`].
    pub fn playing(settings: &HostSettings, played: Arc<dyn HttpImport>) -> Result<Self, HostError> {
        Self::start(settings, Some(played))
    }

    fn start(settings: &HostSettings, played: Option<Arc<dyn HttpImport>>) -> Result<Self, HostError> {
        let engine = engine::build(settings)?;
        Ok(Self {
            shared: Arc::new(Shared {
                artifacts: Artifacts::new(&engine, settings.compiled.as_ref())?,
                ticker: Ticker::start(&engine)?,
                largest: Largest::of(&settings.plugins),
                history: settings.history.clone(),
                played,
                engine,
            }),
        })
    }

    /// A place for a plugin that comes from a file. It is empty until its first [`Slot::reload`]. Its calls get no larger
    /// than those of the plugins that the host was made for.
    #[must_use]
    pub fn slot<W: World>(&self, plugin: PluginSettings) -> Arc<Slot<W>> {
        let limits = plugin.limits.clone().unwrap_or_else(W::limits).no_larger_than(self.shared.largest);
        Arc::new(Slot::new(Arc::clone(&self.shared), plugin, limits))
    }

    /// What a component is made for. Compiles it, so this takes a while unless it is kept; `path` is named in the error.
    ///
    /// # Errors
    ///
    /// [`HostError::NotAComponent`] if the bytes are none.
    pub fn interfaces(&self, path: &Path, component: &[u8]) -> Result<Interfaces, HostError> {
        let Shared { engine, artifacts, .. } = &*self.shared;
        let component = artifacts
            .component(engine, Digest::of(component), component)
            .map_err(|source| HostError::NotAComponent { path: path.to_owned(), source })?;
        let names = component.component_type();
        Ok(Interfaces {
            imports: names
                .imports(engine)
                .filter(|(_, import)| !imports::only_types(engine, &import.ty))
                .map(|(name, _)| name.to_owned())
                .collect(),
            exports: names.exports(engine).map(|(name, _)| name.to_owned()).collect(),
        })
    }
}
