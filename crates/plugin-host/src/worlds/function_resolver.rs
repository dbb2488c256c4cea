//! Functions that custom queries and mutations name.

use std::sync::Arc;

use wasmtime::{
    Store,
    component::{InstancePre, Linker},
};

use crate::{Breakdown, CallReport, DataImport, Limits, Slot, World, call::Reach, data, state::CallState};

use wit::exports::sluice::resolvers::resolver;

mod wit {
    //! What `wit/resolvers` says, as Rust.
    wasmtime::component::bindgen!({
        path: ["../../wit/data", "../../wit/resolvers"],
        world: "sluice:resolvers/function-resolver",
        with: {
            "sluice:data/graphql": crate::data::wit::sluice::data::graphql,
            "sluice:data/transactions": crate::data::wit::sluice::data::transactions,
        },
        imports: { default: async },
        exports: { default: async },
    });
}

/// The world `sluice:resolvers/function-resolver`: its components answer custom operations.
#[derive(Debug)]
pub enum FunctionResolver {}

impl World for FunctionResolver {
    const NAME: &'static str = "sluice:resolvers/function-resolver";
    const IMPORTS: &'static [&'static str] = data::INTERFACES;
    type Input = String;
    type Output = Result<String, resolver::ResolverError>;
    type Exports = wit::FunctionResolverPre<CallState>;

    fn limits() -> Limits {
        Limits::function()
    }

    fn add_imports(linker: &mut Linker<CallState>) -> wasmtime::Result<()> {
        data::add_to_linker(linker)
    }

    fn exports(component: InstancePre<CallState>) -> wasmtime::Result<Self::Exports> {
        wit::FunctionResolverPre::new(component)
    }

    async fn run(
        exports: &Self::Exports,
        store: &mut Store<CallState>,
        context: Self::Input,
    ) -> wasmtime::Result<Self::Output> {
        let instance = exports.instantiate_async(&mut *store).await?;
        instance.sluice_resolvers_resolver().call_resolve(store, &context).await
    }
}

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
    /// The plugin broke down, took too long or never ran. What it wrote before that stays written.
    #[error("the resolver gave no answer: {0}")]
    Broken(#[from] Breakdown),
}

impl Slot<FunctionResolver> {
    /// Resolves one field, and says what the call did; `context` and the answer are JSON text. The component sees the
    /// environment given here and reaches the app through `data` alone.
    pub async fn resolve(
        &self,
        context: String,
        environment: &[(String, String)],
        data: Arc<dyn DataImport>,
    ) -> (Result<String, ResolverFailure>, CallReport) {
        let reach = Reach { environment, data: Some(data) };
        let (outcome, report) = self.call(reach, context).await;
        let kind = outcome.as_ref().map_or_else(Breakdown::kind, |_| "failed");
        let outcome = match outcome {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => Err(ResolverFailure::Failed { error_type: error.error_type, message: error.message }),
            Err(breakdown) => Err(breakdown.into()),
        };
        let outcome = outcome.inspect_err(|failure| self.failed(&report, kind, &failure.to_string()));
        (outcome, report)
    }
}
