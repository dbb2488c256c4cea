//! The plugin `greeting-resolver` alone: its built component in the real host, no gateway and no store.

#![expect(clippy::unwrap_used, reason = "support of this file's tests: what fails here fails the test")]

use std::sync::Arc;

use plugin_host::{
    DataError, DataImport, Executing, FunctionResolver, Host, HostSettings, PluginSettings, ResolverFailure, Slot,
};
use sluice_tests::components::built;

/// An API that no component is meant to ask.
struct Unasked;

impl DataImport for Unasked {
    fn execute(&self, document: String, _variables: String) -> Executing<'_> {
        let message = format!("no component was to ask `{document}`");
        Box::pin(async { Err(vec![DataError { message, error_type: None }]) })
    }
}

fn slot(plugin: &str) -> Arc<Slot<FunctionResolver>> {
    Host::new(&HostSettings::default()).unwrap().slot(PluginSettings::new(plugin, built(plugin)))
}

async fn resolve(context: &str) -> Result<String, ResolverFailure> {
    let slot = slot("greeting-resolver");
    slot.reload().await.unwrap();
    let (answer, report) = slot.resolve(context.to_owned(), &[], Arc::new(Unasked)).await;
    assert_eq!((report.digest, report.data_calls), (slot.status().digest, 0));
    answer
}

#[tokio::test]
async fn it_greets_by_name() {
    assert_eq!(resolve(r#"{"arguments": {"name": "Ann"}}"#).await.as_deref(), Ok("\"Hello, Ann!\""));
}

#[tokio::test]
async fn its_own_failure_is_an_error_with_its_words() {
    let message = "nobody is there to be greeted: give a `name`, or sign in".to_owned();
    assert_eq!(resolve(r#"{"arguments": {}}"#).await, Err(ResolverFailure::Failed { error_type: None, message }));
}

#[tokio::test]
async fn a_component_of_another_world_is_not_loaded_as_a_resolver() {
    let refused = slot("auth-rules").reload().await.unwrap_err().to_string();
    assert!(refused.contains("function-resolver"), "{refused}");
}
