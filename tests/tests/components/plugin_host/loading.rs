//! Components that are never let in.

use super::*;

async fn back_door_refused<W: World>(component: &[u8]) {
    let stage = Stage::<W>::new(&["evil:kit/shell"], component);
    let expected = format!(
        "the plugin `guest` imports `evil:kit/shell@1.0.0`, which this host offers to no plugin of the world `{}`",
        W::NAME
    );
    assert_eq!(stage.refused().await, expected);
}

#[tokio::test]
async fn a_component_with_a_back_door_is_refused_by_name() {
    back_door_refused::<AuthRules>(&evaluator_with_a_back_door()).await;
    back_door_refused::<PostConfirmation>(&trigger_with_a_back_door()).await;
    back_door_refused::<TokenAuthorizer>(&authorizer_with_a_back_door()).await;
    back_door_refused::<FunctionResolver>(&resolver_with_a_back_door()).await;
}

#[tokio::test]
async fn a_component_with_a_clock_is_refused_with_the_line_to_add() {
    let stage = Stage::<AuthRules>::new(&[], &evaluator_with_a_clock(&[every()]));
    assert_eq!(
        stage.refused().await,
        "the plugin `guest` imports `wasi:clocks/wall-clock@0.2.6`, which it was not granted; if it may have that, write \
         `grants = [\"wasi:clocks/wall-clock\"]` under `[plugins.guest]` in sluice.toml"
    );
}

#[tokio::test]
async fn all_that_a_component_lacks_is_named_at_once() {
    let component = evaluator_with_imports(&[
        ("wasi:clocks/wall-clock@0.2.6", "now"),
        ("wasi:random/random@0.2.6", "get-random-u64"),
        ("wasi:http/outgoing-handler@0.2.6", "handle"),
        ("evil:kit/shell@1.0.0", "run"),
    ]);
    let stage = Stage::<AuthRules>::new(&["wasi:random/insecure"], &component);
    assert_eq!(
        stage.refused().await,
        "the plugin `guest` imports `wasi:clocks/wall-clock@0.2.6` and `wasi:random/random@0.2.6`, which it was not granted; \
         if it may have that, write `grants = [\"wasi:random/insecure\", \"wasi:clocks/wall-clock\", \
         \"wasi:random/random\"]` under `[plugins.guest]` in sluice.toml; it also sends HTTP requests and may reach no \
         host; if it may, write the hosts, as in `http = [\"GET https://api.example.com\"]`, under `[plugins.guest]` in \
         sluice.toml; it also imports `evil:kit/shell@1.0.0`, which \
         this host offers to no plugin of the world `sluice:auth/auth-rules`"
    );
}

#[tokio::test]
async fn a_file_that_is_larger_than_a_component_may_be_is_not_read() {
    let limits = Limits { component_bytes: 1_000, ..tight::<AuthRules>() };
    let stage = Stage::<AuthRules>::within(&HostSettings::default(), limits, &[], &[0; 1_001]);
    let said = stage.refused().await;
    assert!(said.ends_with("has 1001 bytes, and a plugin may have 1000"), "{said}");
    // Whether it is looked at again or not, it is refused once.
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Unchanged);
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Unchanged);
}

#[tokio::test]
async fn a_component_that_was_granted_a_clock_is_asked_every_time() {
    let component = evaluator_with_a_clock(&[every()]);
    let stage = Stage::<AuthRules>::new(&["wasi:clocks/wall-clock"], &component);
    stage.slot.reload().await.unwrap();
    let asked_before = stage.slot.status().calls;
    let rules = Evaluator::new(stage.slot.clone(), CacheSettings::default());
    for _ in 0..3 {
        assert_eq!(rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await, Ok(vec![every()]));
    }
    assert_eq!(stage.slot.status().calls - asked_before, 3);
}

#[tokio::test]
async fn an_evaluator_cannot_have_the_api() {
    let component = fs::read(built("post-confirmation")).unwrap();
    let stage = Stage::<AuthRules>::new(&[], &component);
    let said = stage.refused().await;
    assert!(said.contains("imports `sluice:data/graphql@0.1.0`"), "{said}");
}

#[tokio::test]
async fn a_component_of_another_world_is_refused() {
    let component = fs::read(built("auth-rules")).unwrap();
    let stage = Stage::<PostConfirmation>::new(&[], &component);
    let said = stage.refused().await;
    let expected = "is not a component of the world `sluice:triggers/post-confirmation-trigger`";
    assert!(said.contains(expected), "{said}");
}

#[tokio::test]
async fn bytes_that_are_no_component_are_refused() {
    let whole = evaluator_that_answers(&[every()]);
    let core = wat::parse_str("(module)").unwrap();
    for bytes in [&b"#!/bin/sh\n"[..], &[], &whole[..whole.len() / 2], &core] {
        let stage = Stage::<AuthRules>::new(&[], bytes);
        let said = stage.refused().await;
        assert!(said.contains("is not a WebAssembly component; build it with"), "{said}");
    }
}

#[tokio::test]
async fn a_component_that_fails_its_self_test_never_serves() {
    let stage = Stage::<AuthRules>::new(&[], &evaluator("unreachable"));
    let said = stage.refused().await;
    assert!(said.starts_with("the plugin `guest` fails its self-test: the component trapped"), "{said}");
    assert_eq!(stage.slot.status().digest, None);
}
