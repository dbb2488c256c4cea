//! The plugin `greeting-resolver` alone: its built component in the real host, no gateway and no store.

#![expect(clippy::unwrap_used, reason = "support of this file's tests: what fails here fails the test")]

use std::sync::Arc;

use plugin_host::{DataError, DataImport, Executing, Host, HostSettings, Resolver, ResolverFailure, World};
use sluice_tests::components::built;

/// An API that nobody is meant to ask.
struct Unasked;

impl DataImport for Unasked {
    fn execute(&self, document: String, _variables: String) -> Executing<'_> {
        let message = format!("nobody was to ask `{document}`");
        Box::pin(async { Err(vec![DataError { message, error_type: None }]) })
    }
}

async fn resolve(world: World, plugin: &str, context: &str) -> Result<String, ResolverFailure> {
    let host = Host::new(HostSettings::default()).unwrap();
    let slot = host.slot(plugin, world, Vec::new(), built(plugin));
    slot.reload().await.unwrap();
    Resolver::new(slot).resolve(context.to_owned(), &[], Arc::new(Unasked)).await
}

#[tokio::test]
async fn it_greets_whoever_is_named() {
    let answer = resolve(World::Resolver, "greeting-resolver", r#"{"arguments": {"name": "Ann"}}"#).await;
    assert_eq!(answer.as_deref(), Ok("\"Hello, Ann!\""));
}

#[tokio::test]
async fn its_own_failure_is_an_error_with_its_words() {
    let answer = resolve(World::Resolver, "greeting-resolver", r#"{"arguments": {}}"#).await;
    let message = "nobody is there to be greeted: give a `name`, or sign in".to_owned();
    assert_eq!(answer, Err(ResolverFailure::Failed { error_type: None, message }));
}

#[tokio::test]
async fn a_component_of_another_world_resolves_nothing() {
    let answer = resolve(World::AuthRules, "auth-rules", "{}").await;
    assert!(matches!(answer, Err(ResolverFailure::Broken { why }) if why.contains("auth-rules")));
}

#[tokio::test]
async fn a_component_of_another_world_is_not_loaded_as_a_resolver() {
    let host = Host::new(HostSettings::default()).unwrap();
    let slot = host.slot("auth-rules", World::Resolver, Vec::new(), built("auth-rules"));
    let refused = slot.reload().await.unwrap_err().to_string();
    assert!(refused.contains("function-resolver"), "{refused}");
}
