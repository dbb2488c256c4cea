//! Functions that take Lambda's events as they are.

use std::sync::Arc;

use wasmtime::{
    Store,
    component::{InstancePre, Linker},
};

use crate::{
    Breakdown, CallReport, DataImport, Limits, Slot, TriggerFailure, World, call::Reach, data, state::CallState,
};

use wit::exports::sluice::lambda::handler;

pub(super) mod wit {
    //! What `wit/lambda` says, as Rust.
    wasmtime::component::bindgen!({
        path: ["../../wit/data", "../../wit/lambda"],
        world: "sluice:lambda/lambda-function",
        with: {
            "sluice:data/graphql": crate::data::wit::sluice::data::graphql,
            "sluice:data/transactions": crate::data::wit::sluice::data::transactions,
        },
        imports: { default: async },
        exports: { default: async },
    });
}

/// The world `sluice:lambda/lambda-function`: its components take Lambda's events, as JSON.
#[derive(Debug)]
pub enum LambdaFunction {}

impl World for LambdaFunction {
    const NAME: &'static str = "sluice:lambda/lambda-function";
    const IMPORTS: &'static [&'static str] = data::INTERFACES;
    type Input = String;
    type Output = Result<String, handler::HandlerError>;
    type Exports = wit::LambdaFunctionPre<CallState>;

    fn limits() -> Limits {
        Limits::function()
    }

    fn add_imports(linker: &mut Linker<CallState>) -> wasmtime::Result<()> {
        data::add_to_linker(linker)
    }

    fn exports(component: InstancePre<CallState>) -> wasmtime::Result<Self::Exports> {
        wit::LambdaFunctionPre::new(component)
    }

    async fn run(
        exports: &Self::Exports,
        store: &mut Store<CallState>,
        event: Self::Input,
    ) -> wasmtime::Result<Self::Output> {
        let instance = exports.instantiate_async(&mut *store).await?;
        instance.sluice_lambda_handler().call_handle(store, &event).await
    }
}

impl From<handler::HandlerError> for TriggerFailure {
    fn from(error: handler::HandlerError) -> Self {
        Self::Failed { error_type: error.error_type, message: error.message }
    }
}

impl Slot<LambdaFunction> {
    /// Hands an event over and answers what the function answers, and what the call did; both are JSON text. The component sees
    /// the environment given here and reaches the app through `data` alone.
    ///
    /// The failure says whether the function failed, broke down or never ran. What it wrote through `data` before that stays
    /// written.
    pub async fn handle(
        &self,
        event: String,
        environment: &[(String, String)],
        data: Arc<dyn DataImport>,
    ) -> (Result<String, TriggerFailure>, CallReport) {
        let reach = Reach { environment, data: Some(data) };
        let (outcome, report) = self.call(reach, event).await;
        let kind = outcome.as_ref().map_or_else(Breakdown::kind, |_| "failed");
        let outcome = match outcome {
            Ok(answer) => answer.map_err(TriggerFailure::from),
            Err(breakdown) => Err(breakdown.into()),
        };
        let outcome = outcome.inspect_err(|failure| self.failed(&report, kind, &failure.to_string()));
        (outcome, report)
    }
}
