//! Triggers that misbehave, and APIs that do.

use super::*;

/// An API that never answers, or that runs the trigger again.
enum Api {
    Silent,
    Nesting { trigger: Arc<Slot<PostConfirmation>>, runs: AtomicUsize },
}

impl DataImport for Api {
    fn execute(&self, _: String, _: String) -> Executing<'_> {
        Box::pin(async {
            match self {
                Self::Silent => std::future::pending().await,
                Self::Nesting { trigger, runs } => {
                    runs.fetch_add(1, Ordering::Relaxed);
                    let api = Arc::new(Self::Nesting { trigger: trigger.clone(), runs: AtomicUsize::new(0) });
                    match trigger.handle(event(), "{}".to_owned(), &[], api).await.0 {
                        Ok(_) => Ok("{}".to_owned()),
                        Err(failure) => Err(vec![plugin_host::DataError {
                            message: failure.to_string(),
                            error_type: Some(failure.error_type().to_owned()),
                        }]),
                    }
                }
            }
        })
    }
}

fn event() -> PostConfirmationEvent {
    PostConfirmationEvent {
        version: "1".to_owned(),
        trigger_source: "PostConfirmation_ConfirmSignUp".to_owned(),
        region: "eu-west-1".to_owned(),
        user_pool_id: "pool".to_owned(),
        user_name: "ann".to_owned(),
        caller_context: CallerContext { aws_sdk_version: String::new(), client_id: String::new() },
        user_attributes: vec![("sub".to_owned(), "s1".to_owned())],
        client_metadata: Vec::new(),
    }
}

async fn failure(component: &[u8]) -> TriggerFailure {
    let stage = Stage::<PostConfirmation>::loaded(component).await;
    let failure = stage.slot.handle(event(), "{}".to_owned(), &[], Arc::new(Api::Silent)).await.0.unwrap_err();
    assert_eq!(stage.slot.status().failures, 1);
    failure
}

#[tokio::test]
async fn a_trap_is_an_exit_of_the_runtime() {
    let failure = failure(&trigger("unreachable")).await;
    assert_eq!(failure.error_type(), "Runtime.ExitError");
}

#[tokio::test]
async fn an_endless_loop_times_out() {
    let failure = failure(&trigger("(loop $again (br $again)) unreachable")).await;
    assert_eq!(failure.error_type(), "Sandbox.Timedout");
    assert!(failure.to_string().ends_with("50ms"), "{failure}");
}

#[tokio::test]
async fn a_trigger_may_have_less_time_than_the_host_allows() {
    let component = trigger("(loop $again (br $again)) unreachable");
    let limits = PostConfirmation::limits().lasting(Duration::from_millis(30));
    let stage = Stage::<PostConfirmation>::loaded_within(limits, &component).await;
    let failure = stage.slot.handle(event(), "{}".to_owned(), &[], Arc::new(Api::Silent)).await.0.unwrap_err();
    assert_eq!((failure.error_type(), stage.slot.status().failures), ("Sandbox.Timedout", 1));
    assert!(failure.to_string().ends_with("30ms"), "{failure}");
}

#[tokio::test]
async fn memory_and_answers_that_are_too_much_are_exits_of_the_runtime() {
    for component in [trigger(GROWS), trigger_with_a_huge_answer(), trigger("i32.const 4194304")] {
        let failure = failure(&component).await;
        assert!(matches!(failure, TriggerFailure::Trapped { .. }), "{failure:?}");
        assert_eq!(failure.error_type(), "Runtime.ExitError");
    }
    assert!(failure(&trigger(GROWS)).await.to_string().contains("memory"));
}

#[tokio::test]
async fn an_api_that_does_not_answer_times_the_trigger_out() {
    let limits = Limits { wall_clock: Duration::from_millis(200), ..tight::<PostConfirmation>() };
    let component = fs::read(built("post-confirmation")).unwrap();
    let stage = Stage::<PostConfirmation>::loaded_within(limits, &component).await;
    let failure = stage.slot.handle(event(), "{}".to_owned(), &[], Arc::new(Api::Silent)).await.0.unwrap_err();
    assert_eq!(failure.error_type(), "Sandbox.Timedout");
    assert!(failure.to_string().ends_with("200ms"), "{failure}");
}

#[tokio::test]
async fn triggers_that_cause_triggers_end() {
    let limits = PostConfirmation::limits();
    let depth = limits.depth;
    let component = fs::read(built("post-confirmation")).unwrap();
    let stage = Stage::<PostConfirmation>::loaded_within(limits, &component).await;
    let api = Arc::new(Api::Nesting { trigger: stage.slot.clone(), runs: AtomicUsize::new(0) });
    let failure = stage.slot.handle(event(), "{}".to_owned(), &[], api).await.0.unwrap_err();
    assert_eq!(failure.error_type(), "TooManyRequestsException");
    assert!(failure.to_string().contains(&format!("nest deeper than {depth}")), "{failure}");
}
