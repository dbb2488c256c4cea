//! The host: one engine, its limits, and what all slots share.

use std::{path::PathBuf, sync::Arc};

use wasmtime::Engine;

use crate::{
    HostError, HostSettings, PluginSettings, Slot, World,
    artifact::Artifacts,
    engine::{self, Largest, Ticker},
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
    largest: Largest,
}

impl Host {
    /// Starts an engine.
    ///
    /// # Errors
    ///
    /// [`HostError::Engine`] if the machine cannot run one, [`HostError::CompiledCache`] if the directory for compiled
    /// components cannot be trusted.
    pub fn new(settings: &HostSettings) -> Result<Self, HostError> {
        let engine = engine::build(settings)?;
        Ok(Self {
            shared: Arc::new(Shared {
                artifacts: Artifacts::new(&engine, settings.compiled.as_ref())?,
                ticker: Ticker::start(&engine)?,
                largest: Largest::of(&settings.plugins),
                history: settings.history.clone(),
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
}
