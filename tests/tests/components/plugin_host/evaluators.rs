//! Evaluators that misbehave: nothing is decided, and afterwards a good one in the same slot decides.

use super::*;

/// What a loaded evaluator does when it is asked: why nothing was decided. Afterwards a good component in the same
/// slot decides.
async fn undecided(component: Vec<u8>, operation: Operation) -> String {
    let stage = Stage::<AuthRules>::loaded(&component).await;
    let rules = Evaluator::new(stage.slot.clone(), CacheSettings::default());
    let undecided = rules.evaluate(&Caller::ApiKey, &[question(operation)]).await.unwrap_err();
    let status = stage.slot.status();
    assert_eq!((status.failures, status.last_error.as_ref()), (1, Some(&undecided.why)));
    stage.replace(&evaluator_that_answers(&[deny("the good one")]));
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Swapped);
    assert_eq!(rules.evaluate(&Caller::ApiKey, &[question(operation)]).await, Ok(vec![deny("the good one")]));
    undecided.why
}

/// As [`undecided`], of an evaluator that gives the same answer to everybody.
async fn refused_answer(answer: Decision, operation: Operation) -> String {
    let stage = Stage::<AuthRules>::new(&[], &evaluator_that_answers(&[answer]));
    stage.slot.reload().await.unwrap_err().to_string() + &format!(" {operation:?}")
}

#[tokio::test]
async fn a_trap_decides_nothing() {
    let why = undecided(evaluator_that_runs("unreachable"), Operation::Get).await;
    assert_eq!(why, "the component trapped: wasm trap: wasm `unreachable` instruction executed");
}

#[tokio::test]
async fn an_endless_loop_is_interrupted() {
    let why = undecided(evaluator_that_runs("(loop $again (br $again))"), Operation::Get).await;
    assert_eq!(why, "the component took longer than 50ms");
}

#[tokio::test]
async fn memory_is_bounded() {
    let code = "(loop $again (drop (memory.grow (i32.const 64))) (br $again))";
    let why = undecided(evaluator_that_runs(code), Operation::Get).await;
    assert_eq!(why, "the component wanted more memory than 67108864 bytes");
}

#[tokio::test]
async fn endless_recursion_ends_with_the_stack() {
    let code = "(drop (call 1 (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) \
                (local.get 6)))";
    let why = undecided(evaluator_that_runs(code), Operation::Get).await;
    assert_eq!(why, "the component trapped: wasm trap: call stack exhausted");
}

#[tokio::test]
async fn an_answer_outside_of_memory_decides_nothing() {
    let why = undecided(evaluator_that_runs("(return (i32.const -8))"), Operation::Get).await;
    assert!(why.starts_with("the component trapped: "), "{why}");
}

#[tokio::test]
async fn an_answer_of_another_length_decides_nothing() {
    let stage = Stage::<AuthRules>::loaded(&evaluator_that_answers(&[every()])).await;
    let rules = Evaluator::new(stage.slot.clone(), CacheSettings::default());
    let questions = [question(Operation::Get), question(Operation::List)];
    let undecided = rules.evaluate(&Caller::ApiKey, &questions).await.unwrap_err();
    assert_eq!(undecided.why, "the component gave 1 decisions for 2 questions");
}

#[tokio::test]
async fn answers_that_cannot_be_enforced_decide_nothing() {
    // (answer after the self-test, operation, why)
    let equals = |field: &str| predicate(field, Test::Equals("s1".to_owned()));
    let cases = [
        (filling("owner"), Operation::Get, "fills in a value and creates nothing"),
        (filling("role"), Operation::Create, "fills in `role` in a way that no rule of the question has"),
        (any_of(vec![equals("owner")]), Operation::Create, "tests the stored record of a create, which has none"),
        (any_of(Vec::new()), Operation::Get, "allows records that match any of nothing"),
        (any_of(vec![AllOf { predicates: Vec::new() }]), Operation::Get, "has a clause without a predicate"),
        (any_of(vec![equals("id")]), Operation::Get, "tests `id` in a way that no rule of the question has"),
        (
            any_of(vec![predicate("owner", Test::Contains("s1".to_owned()))]),
            Operation::Get,
            "tests `owner` in a way that no rule of the question has",
        ),
    ];
    for (answer, operation, why) in cases {
        // The self-test asks about no rule at all, so it already refuses most of these.
        let said = refused_answer(answer.clone(), operation).await;
        assert!(said.contains("fails its self-test"), "{said}");
        let stage = Stage::<AuthRules>::loaded(&evaluator_that_answers_rules(&answer)).await;
        let rules = Evaluator::new(stage.slot.clone(), CacheSettings::default());
        let undecided = rules.evaluate(&Caller::ApiKey, &[question(operation)]).await.unwrap_err();
        assert_eq!(undecided.why, format!("the decision on `someThing` {why}"));
    }
}

#[tokio::test]
async fn a_huge_answer_is_not_taken() {
    let stage = Stage::<AuthRules>::new(&[], &evaluator_with_a_huge_answer());
    let said = stage.refused().await;
    assert!(said.contains("fails its self-test: the component "), "{said}");
}

#[tokio::test]
async fn a_missing_component_denies() {
    let plugin = PluginSettings::new("auth-rules", "nowhere.wasm");
    let slot = Host::new(&HostSettings::default()).unwrap().slot(plugin);
    let rules = Evaluator::new(slot.clone(), CacheSettings::default());
    let undecided = rules.evaluate(&Caller::ApiKey, &[question(Operation::Get)]).await.unwrap_err();
    assert_eq!(undecided.why, "no component of `auth-rules` is loaded");
    let error = slot.reload().await.unwrap_err();
    assert_eq!(error.to_string(), "the plugin `nowhere.wasm` cannot be read");
}

#[tokio::test]
async fn calls_beyond_the_queue_are_turned_away_and_denied() {
    let limits = Limits { concurrency: 1, queue: 1, ..tight::<AuthRules>() };
    let looping = evaluator_that_runs("(loop $again (br $again))");
    let stage = Stage::<AuthRules>::loaded_within(limits, &looping).await;
    let rules = Evaluator::new(stage.slot.clone(), CacheSettings::Off);
    let asked = [question(Operation::Get)];
    let ask = || rules.evaluate(&Caller::ApiKey, &asked);
    let (first, second, third) = tokio::join!(ask(), ask(), ask());
    let whys: Vec<String> = [first, second, third].map(|answer| answer.unwrap_err().why).into();
    let shed = "1 calls of `guest` are running, and 1 more may wait";
    assert_eq!(whys.iter().filter(|why| *why == shed).count(), 1, "{whys:?}");
}
