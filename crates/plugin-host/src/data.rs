//! `sluice:data`: the app's own API, which some worlds give their components to import.

use std::{future::Future, pin::Pin, sync::Arc};

use wasmtime::component::{HasSelf, Linker};

use crate::{call::on_a_task_of_its_own, state::CallState};

pub(crate) mod wit {
    //! What `wit/data` says, as Rust.
    wasmtime::component::bindgen!({
        inline: "package sluice:host;
            world data { import sluice:data/graphql@0.1.0; import sluice:data/transactions@0.1.0; }",
        path: "../../wit/data",
        imports: { default: async },
    });
}

use wit::sluice::data::{
    graphql::{self, GraphqlError},
    transactions,
};

/// The interfaces, without their versions.
pub(crate) const INTERFACES: &[&str] = &["sluice:data/graphql", "sluice:data/transactions"];

/// The answer of a [`DataImport`] under way: JSON text of the response's `data`, or its errors.
pub type Executing<'a> = Pin<Box<dyn Future<Output = Result<String, Vec<DataError>>> + Send + 'a>>;

/// The app's own API, as a component's `sluice:data/graphql` import.
///
/// The host polls the future on a task of its own, to its end, also when the call's time is over meanwhile. The future must
/// do its work there, not in yet another task: that is how nested calls are counted.
pub trait DataImport: Send + Sync {
    /// Runs a GraphQL document with variables, which are JSON text, as the component's own principal.
    fn execute(&self, document: String, variables: String) -> Executing<'_>;

    /// Runs the mutations of a GraphQL document so that all of them take effect or none.
    fn execute_all(&self, document: String, variables: String) -> Executing<'_> {
        // An API that has no transactions must not pretend.
        let _ = (document, variables);
        Box::pin(async { Err(vec![failure("this API has no transactions")]) })
    }
}

/// An error of a GraphQL response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataError {
    /// The message.
    pub message: String,
    /// AppSync's `errorType`.
    pub error_type: Option<String>,
}

/// Offers the API to components.
pub(crate) fn add_to_linker(linker: &mut Linker<CallState>) -> wasmtime::Result<()> {
    graphql::add_to_linker::<_, HasSelf<_>>(linker, |state: &mut CallState| state)?;
    transactions::add_to_linker::<_, HasSelf<_>>(linker, |state: &mut CallState| state)
}

impl graphql::Host for CallState {
    async fn execute(&mut self, document: String, variables: String) -> Result<String, Vec<GraphqlError>> {
        self.ask(|data| async move { data.execute(document, variables).await }).await
    }
}

impl transactions::Host for CallState {
    async fn execute_all(&mut self, document: String, variables: String) -> Result<String, Vec<GraphqlError>> {
        self.ask(|data| async move { data.execute_all(document, variables).await }).await
    }
}

impl CallState {
    async fn ask<F>(&mut self, asking: impl FnOnce(Arc<dyn DataImport>) -> F) -> Result<String, Vec<GraphqlError>>
    where
        F: Future<Output = Result<String, Vec<DataError>>> + Send + 'static,
    {
        self.imports += 1;
        let answer = match self.data.clone() {
            Some(data) => {
                let answer = on_a_task_of_its_own(asking(data)).await;
                answer.unwrap_or_else(|| Err(vec![failure("the call broke off")]))
            }
            None => Err(vec![failure("there is no API behind this call")]),
        };
        answer.map_err(|errors| errors.into_iter().map(Into::into).collect())
    }
}

impl From<DataError> for GraphqlError {
    fn from(error: DataError) -> Self {
        Self { message: error.message, error_type: error.error_type }
    }
}

fn failure(message: &str) -> DataError {
    DataError { message: message.to_owned(), error_type: None }
}
