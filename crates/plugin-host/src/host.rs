//! The host: one engine, its limits, and what all slots share.

use std::{path::PathBuf, sync::Arc};

use wasmtime::{Engine, component::Linker};

use crate::{
    HostError, HostSettings, Limits, Slot, World,
    artifact::Artifacts,
    call::Gate,
    engine::{self, Ticker},
    imports,
    state::CallState,
};

/// Runs components. Cheap to clone; the engine ends with the last clone and the last slot.
#[derive(Clone)]
pub struct Host {
    shared: Arc<Shared>,
}

/// What every slot needs of the host.
pub(crate) struct Shared {
    pub(crate) engine: Engine,
    pub(crate) linker: Linker<CallState>,
    pub(crate) artifacts: Artifacts,
    settings: HostSettings,
    // One gate for each world, never one for two: a trigger waits for decisions and for resolvers, so they must not wait
    // for triggers.
    auth_rules: Gate,
    authorizer: Gate,
    trigger: Gate,
    resolver: Gate,
    _ticker: Ticker,
}

impl Shared {
    pub(crate) fn limits(&self, world: World) -> &Limits {
        match world {
            World::AuthRules => &self.settings.auth_rules,
            World::Authorizer => &self.settings.authorizer,
            World::PostConfirmation | World::Resolver => &self.settings.trigger,
        }
    }

    pub(crate) fn gate(&self, world: World) -> &Gate {
        match world {
            World::AuthRules => &self.auth_rules,
            World::Authorizer => &self.authorizer,
            World::PostConfirmation => &self.trigger,
            World::Resolver => &self.resolver,
        }
    }
}

impl Host {
    /// Starts an engine.
    ///
    /// # Errors
    ///
    /// [`HostError::Engine`] if the machine cannot run one, [`HostError::ArtifactCache`] if the directory for compiled
    /// components cannot be trusted.
    pub fn new(settings: HostSettings) -> Result<Self, HostError> {
        let engine = engine::build(&settings)?;
        Ok(Self {
            shared: Arc::new(Shared {
                linker: imports::linker(&engine).map_err(HostError::Engine)?,
                artifacts: Artifacts::new(&engine, settings.cache_dir.as_deref())?,
                auth_rules: Gate::new(&settings.auth_rules),
                authorizer: Gate::new(&settings.authorizer),
                trigger: Gate::new(&settings.trigger),
                resolver: Gate::new(&settings.trigger),
                _ticker: Ticker::start(&engine)?,
                settings,
                engine,
            }),
        })
    }

    /// A place for a plugin that comes from a file. It is empty until its first [`Slot::reload`].
    #[must_use]
    pub fn slot(&self, name: impl Into<String>, world: World, grants: Vec<String>, source: PathBuf) -> Arc<Slot> {
        Arc::new(Slot::new(self.shared.clone(), name.into(), world, grants, source))
    }
}
