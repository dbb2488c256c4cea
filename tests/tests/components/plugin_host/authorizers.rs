//! Authorizers that misbehave, and how long their verdicts hold.

use super::*;

const TTL: Duration = Duration::from_secs(300);

fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

fn request(token: &str) -> AuthorizerRequest {
    AuthorizerRequest {
        token: token.to_owned(),
        api_id: "sandbox".to_owned(),
        request_id: String::new(),
        query: "{ listTodos { items { id } } }".to_owned(),
        operation_name: None,
        variables: "{}".to_owned(),
        headers: Vec::new(),
    }
}

/// An authorizer and the stage it stands on.
async fn staged(component: &[u8], ttl: Duration) -> (Stage<TokenAuthorizer>, Authorizer) {
    let stage = Stage::<TokenAuthorizer>::loaded(component).await;
    let authorizer = Authorizer::new(stage.slot.clone(), Vec::new(), ttl);
    (stage, authorizer)
}

async fn undecided(component: &[u8]) -> String {
    let (stage, authorizer) = staged(component, TTL).await;
    let why = authorizer.authorize(request("t"), noon()).await.unwrap_err().why;
    assert_eq!(stage.slot.status().last_error.as_ref(), Some(&why));
    // What was not decided is not remembered.
    authorizer.authorize(request("t"), noon()).await.unwrap_err();
    assert_eq!(stage.slot.status().failures, 2);
    why
}

fn denied_fields(verdict: &Verdict) -> &[String] {
    let Verdict::Admitted(admission) = verdict else { panic!("{verdict:?}") };
    &admission.denied_fields
}

#[tokio::test]
async fn an_authorizer_that_does_not_decide_lets_no_caller_in() {
    assert!(undecided(&authorizer("unreachable")).await.contains("unreachable"));
    assert!(undecided(&authorizer("(loop $forever (br $forever)) unreachable")).await.ends_with("50ms"));
    assert!(undecided(&authorizer(GROWS)).await.contains("memory"));
    assert!(undecided(&authorizer("i32.const 4194304")).await.contains("trapped"));
    assert!(undecided(&authorizer_with_a_huge_answer()).await.contains("more than 4194304 bytes"));
    assert_eq!(undecided(&authorizer_that_fails("it rains")).await, "the authorizer failed: it rains");
}

#[tokio::test]
async fn a_component_of_another_world_is_not_loaded() {
    let stage = Stage::<TokenAuthorizer>::new(&[], &evaluator_that_answers(&[every()]));
    assert!(stage.refused().await.contains("token-authorizer"));
}

#[tokio::test]
async fn without_a_component_no_caller_is_let_in() {
    let plugin = PluginSettings::new("authorizer", "nowhere.wasm");
    let slot = Host::new(&HostSettings::default()).unwrap().slot(plugin);
    let authorizer = Authorizer::new(slot, Vec::new(), TTL);
    assert!(authorizer.authorize(request("t"), noon()).await.is_err());
}

#[tokio::test]
async fn a_verdict_holds_for_its_token_until_its_time_is_over() {
    for component in [authorizer_that_admits(&["Todo.secret"], None), authorizer_that_refuses()] {
        let (stage, authorizer) = staged(&component, TTL).await;
        let calls = async |token: &str, at: SystemTime| {
            authorizer.authorize(request(token), at).await.unwrap();
            stage.slot.status().calls
        };
        assert_eq!(calls("t", noon()).await, 1);
        assert_eq!(calls("t", noon() + TTL - Duration::from_millis(1)).await, 1);
        assert_eq!(calls("u", noon()).await, 2);
        assert_eq!(calls("t", noon() + TTL).await, 3);
    }
}

#[tokio::test]
async fn a_component_may_say_how_long_its_verdict_holds_up_to_an_hour() {
    let hour = Duration::from_secs(3_600);
    for (says, ttl, holds) in [
        (Some(60), TTL, 60),
        (Some(0), TTL, 0),
        (Some(7_200), TTL, 3_600),
        (None, Duration::ZERO, 0),
        (None, 9 * hour, 3_600),
    ] {
        let (stage, authorizer) = staged(&authorizer_that_admits(&[], says), ttl).await;
        authorizer.authorize(request("t"), noon()).await.unwrap();
        let end = noon() + Duration::from_secs(holds);
        if let Some(before) = Duration::from_secs(holds).checked_sub(Duration::from_secs(1)) {
            authorizer.authorize(request("t"), noon() + before).await.unwrap();
            assert_eq!(stage.slot.status().calls, 1, "{says:?}");
        }
        authorizer.authorize(request("t"), end).await.unwrap();
        assert_eq!(stage.slot.status().calls, 2, "{says:?}");
    }
}

#[tokio::test]
async fn a_new_component_judges_every_token_anew() {
    let (stage, authorizer) = staged(&authorizer_that_admits(&["Todo.a"], None), TTL).await;
    let verdict = authorizer.authorize(request("t"), noon()).await.unwrap();
    assert_eq!(denied_fields(&verdict), ["Todo.a"]);
    stage.replace(&authorizer_that_refuses());
    assert_eq!(stage.slot.refresh().await.unwrap(), Reloaded::Swapped);
    assert_eq!(authorizer.authorize(request("t"), noon()).await.unwrap(), Verdict::Refused);
}
