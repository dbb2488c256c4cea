//! Resolvers that misbehave.

use super::*;

/// An API that nobody is meant to ask.
struct Unasked;

impl DataImport for Unasked {
    fn execute(&self, document: String, _: String) -> Executing<'_> {
        panic!("nobody was to ask `{document}`")
    }
}

async fn resolve(resolver: &Resolver) -> Result<String, ResolverFailure> {
    resolver.resolve("{}".to_owned(), &[], Arc::new(Unasked)).await
}

/// What became of a call of a component. Afterwards a good component in the same slot answers.
async fn broken(component: &[u8]) -> String {
    let stage = Stage::loaded(tight(), World::Resolver, component).await;
    let resolver = Resolver::new(stage.slot.clone());
    let failure = resolve(&resolver).await.unwrap_err();
    let status = stage.slot.status();
    assert_eq!((status.failures, status.last_error), (1, Some(failure.to_string())));
    stage.replace(&resolver_that_answers("7"));
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Swapped);
    assert_eq!(resolve(&resolver).await.as_deref(), Ok("7"));
    let ResolverFailure::Broken { why } = failure else { panic!("{failure:?}") };
    why
}

#[tokio::test]
async fn whatever_it_does_is_an_error_with_a_reason() {
    let trap = broken(&resolver("unreachable")).await;
    assert_eq!(trap, "the component trapped: wasm trap: wasm `unreachable` instruction executed");
    let endless = broken(&resolver("(loop $again (br $again)) unreachable")).await;
    assert_eq!(endless, "the component took longer than 50ms");
    let growing = broken(&resolver(GROWS)).await;
    assert!(growing.starts_with("the component trapped: ") && growing.contains("memory"), "{growing}");
    for component in [resolver_with_a_huge_answer(), resolver("i32.const 4194304")] {
        let why = broken(&component).await;
        assert!(why.starts_with("the component trapped: "), "{why}");
    }
}

#[tokio::test]
async fn a_resolver_may_have_less_time_than_the_host_allows() {
    let component = resolver("(loop $again (br $again)) unreachable");
    let stage = Stage::loaded(HostSettings::default(), World::Resolver, &component).await;
    let resolver = Resolver::new(stage.slot.clone()).within(Duration::from_millis(30));
    let failure = resolve(&resolver).await.unwrap_err();
    assert_eq!(failure.to_string(), "the resolver gave no answer: the component took longer than 30ms");
    assert_eq!(stage.slot.status().failures, 1);
}
