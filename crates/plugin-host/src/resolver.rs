//! Custom queries and mutations, answered by a component.

use std::{sync::Arc, time::Duration};

use crate::{
    DataImport, Slot, World,
    call::{self, Breakdown},
    state::Call,
    version::{Exports, Version},
};

/// Why a resolver gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResolverFailure {
    /// The plugin ran and said that it failed.
    #[error("{message}")]
    Failed {
        /// The kind of failure, if the plugin names one.
        error_type: Option<String>,
        /// The message.
        message: String,
    },
    /// There is no component to run.
    #[error("{why}")]
    NotLoaded {
        /// Why not.
        why: String,
    },
    /// The plugin broke down, took too long or never ran. What it wrote before that stays written.
    #[error("the resolver gave no answer: {why}")]
    Broken {
        /// What happened.
        why: String,
    },
}

impl From<Breakdown> for ResolverFailure {
    fn from(breakdown: Breakdown) -> Self {
        let why = breakdown.to_string();
        match breakdown {
            Breakdown::Unavailable { .. } => Self::NotLoaded { why },
            Breakdown::Shed | Breakdown::TooDeep { .. } | Breakdown::TimedOut { .. } | Breakdown::Trapped { .. } => {
                Self::Broken { why }
            }
        }
    }
}

/// Runs the component in a slot of the world [`World::Resolver`].
pub struct Resolver {
    slot: Arc<Slot>,
    /// How long one call may take, where that is less than the host allows.
    time: Duration,
}

impl Resolver {
    /// A resolver that runs the slot's component.
    #[must_use]
    pub fn new(slot: Arc<Slot>) -> Self {
        Self { slot, time: Duration::MAX }
    }

    /// A resolver whose calls may take no longer than this, and no longer than the host allows.
    #[must_use]
    pub fn within(self, time: Duration) -> Self {
        Self { time, ..self }
    }

    /// Resolves one field; `context` and the answer are JSON text. The component sees the environment given here and
    /// reaches the app through `data` alone.
    ///
    /// # Errors
    ///
    /// Says whether the plugin failed or broke down.
    pub async fn resolve(
        &self,
        context: String,
        environment: &[(String, String)],
        data: Arc<dyn DataImport>,
    ) -> Result<String, ResolverFailure> {
        self.run(context, environment, data).await.inspect_err(|failure| {
            let why = failure.to_string();
            tracing::warn!(plugin = self.slot.name(), why, "a resolver gave no answer");
            self.slot.count_failure(why);
        })
    }

    async fn run(
        &self,
        context: String,
        environment: &[(String, String)],
        data: Arc<dyn DataImport>,
    ) -> Result<String, ResolverFailure> {
        let version = self.slot.current()?;
        let Exports::Resolver(component) = &version.exports else {
            let why = format!("the plugin `{}` is of the world `{}`", self.slot.name(), self.slot.world());
            return Err(ResolverFailure::Broken { why });
        };
        let shared = self.slot.shared();
        let limits = &shared.limits(World::Resolver).within(self.time);
        let _turn = shared.gate(World::Resolver).enter(limits.wall_clock).await?;
        let _time = self.slot.count_call();
        let mut call = Call::new(&shared.engine, limits, environment, Some(data));
        let outcome = call::bounded(limits, async {
            let instance = component.instantiate_async(&mut call.store).await?;
            instance.sluice_resolvers_resolver().call_resolve(&mut call.store, &context).await
        })
        .await;
        call::conclude(self.slot.name(), &call, outcome)?
            .map_err(|error| ResolverFailure::Failed { error_type: error.error_type, message: error.message })
    }
}

/// Starts an instance: which fields a resolver answers is not known here.
pub(crate) async fn self_test(slot: &Slot, version: &Version) -> Result<(), String> {
    let Exports::Resolver(component) = &version.exports else {
        return Err(format!("the plugin is not of the world `{}`", slot.world()));
    };
    let shared = slot.shared();
    let limits = shared.limits(World::Resolver);
    let mut call = Call::new(&shared.engine, limits, &[], None);
    let outcome = call::bounded(limits, async { component.instantiate_async(&mut call.store).await }).await;
    call::conclude(slot.name(), &call, outcome).map(drop).map_err(|breakdown| breakdown.to_string())
}
