//! Resolvers that misbehave.

use super::*;

/// An API that no component is meant to ask.
struct Unasked;

impl DataImport for Unasked {
    fn execute(&self, document: String, _: String) -> Executing<'_> {
        panic!("no component was to ask `{document}`")
    }
}

async fn resolve(slot: &Slot<FunctionResolver>) -> Result<String, ResolverFailure> {
    slot.resolve("{}".to_owned(), &[], Arc::new(Unasked)).await.0
}

/// What became of a call of a component. Afterwards a good component in the same slot answers.
async fn broken(component: &[u8]) -> Breakdown {
    let stage = Stage::<FunctionResolver>::loaded(component).await;
    let failure = resolve(&stage.slot).await.unwrap_err();
    let status = stage.slot.status();
    assert_eq!((status.failures, status.last_error), (1, Some(failure.to_string())));
    stage.replace(&resolver_that_answers("7"));
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Swapped);
    assert_eq!(resolve(&stage.slot).await.as_deref(), Ok("7"));
    let ResolverFailure::Broken(breakdown) = failure else { panic!("{failure:?}") };
    breakdown
}

#[tokio::test]
async fn whatever_it_does_is_an_error_with_a_reason() {
    let why = "wasm trap: wasm `unreachable` instruction executed".to_owned();
    assert_eq!(broken(&resolver("unreachable")).await, Breakdown::Trap { why });
    let endless = broken(&resolver("(loop $again (br $again)) unreachable")).await;
    assert_eq!(endless, Breakdown::Time { limit: Duration::from_millis(50) });
    assert_eq!(broken(&resolver(GROWS)).await, Breakdown::Memory { limit_bytes: 64 << 20 });
    assert_eq!(broken(&resolver_with_a_huge_answer()).await, Breakdown::Answer { limit_bytes: 4 << 20 });
    assert_eq!(broken(&resolver("i32.const 4194304")).await.kind(), "trap");
}

#[tokio::test]
async fn a_resolver_may_have_less_time_than_the_host_allows() {
    let component = resolver("(loop $again (br $again)) unreachable");
    let limits = FunctionResolver::limits().lasting(Duration::from_millis(30));
    let stage = Stage::<FunctionResolver>::loaded_within(limits, &component).await;
    let failure = resolve(&stage.slot).await.unwrap_err();
    assert_eq!(failure.to_string(), "the resolver gave no answer: the component took longer than 30ms");
    assert_eq!(stage.slot.status().failures, 1);
}
