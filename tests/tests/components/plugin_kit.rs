//! Cases that test a component alone: what holds, and what is said of what does not.

use std::{fs, path::Path};

use insta::assert_snapshot;
use plugin_kit::{Bench, Ran, Run, World, read_cases};
use serde_json::json;
use sluice_tests::components::built;

/// What is said of a component and the cases of a text, a line for each case and the differences below it.
async fn said(plugin: &str, cases: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join("cases.yaml");
    fs::write(&file, cases).expect("it can be written");
    let bench = Bench::open(&built(plugin), None).await.expect("it is a component");
    let mut lines = Vec::new();
    for (_, case) in read_cases(&file).expect("the cases are well formed") {
        let report = bench.play(&case).await;
        lines.push(if report.differences.is_empty() { format!("holds: {}", case.why) } else { case.why });
        lines.extend(report.differences.iter().map(ToString::to_string));
    }
    lines.join("\n")
}

#[tokio::test]
async fn the_cases_of_the_plugin_hold() {
    let bench = Bench::open(&built("post-confirmation"), None).await.expect("it is a component");
    assert_eq!(bench.world(), World::PostConfirmationTrigger);
    assert_eq!(bench.grants(), Vec::<&str>::new());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../plugins/post-confirmation/cases");
    for (_, case) in read_cases(&folder).expect("there are cases") {
        assert_eq!(bench.play(&case).await.differences, [], "{}", case.why);
    }
}

#[tokio::test]
async fn what_does_not_hold_is_said_with_its_place() {
    let cases = r#"
- why: The variables are others.
  event: &event { triggerSource: PostConfirmation_ConfirmSignUp, userName: ann, request: { userAttributes: { sub: s1 } } }
  calls:
  - data: mutation createUserProfile
    variables: { input: { email: a@b.c, profileOwner: "s1::bob" } }
- why: No call is expected.
  event: *event
- why: One more call is expected.
  event: *event
  calls:
  - data: mutation createUserProfile
  - data: mutation createOther
    variables: { a: 1 }
- why: It is to fail.
  event: *event
  calls: [{ data: mutation createUserProfile }]
  fails: { errorType: Unauthorized, message: no }
- why: It fails and is not to.
  event: { triggerSource: Other, userName: ann, request: {} }
- why: Another type of error is expected, and other output.
  event: { triggerSource: Other, userName: ann, request: {} }
  fails: { errorType: Unauthorized }
  prints: hello
- why: Another answer is expected.
  event: *event
  calls: [{ data: mutation createUserProfile }]
  answer: { triggerSource: PostConfirmation_ConfirmSignUp, userName: <text>, request: {} }
"#;
    assert_snapshot!(said("post-confirmation", cases).await, @r#"
    The variables are others.
    call 1, variables.input.email
      expected "a@b.c"
      found    nothing
    call 1, variables.input.profileOwner
      expected "s1::bob"
      found    "s1::ann"
    No call is expected.
    call 1
      expected nothing
      found    data.execute mutation CreateUserProfile($condition: ModelUserProfileConditionInput, $input: CreateUserProfileInput!) {
      createUserProfile(condition: $condition, input: $input) {
        createdAt
        email
        id
        profileOwner
        updatedAt
        __typename
      }
    }
      {"input":{"profileOwner":"s1::ann"}}
    One more call is expected.
    call 2
      expected mutation createOther
      {"a":1}
      found    nothing
    It is to fail.
    fails
      expected a failure, Unauthorized: no
      found    {"triggerSource":"PostConfirmation_ConfirmSignUp","userName":"ann","request":{"userAttributes":{"sub":"s1"}}}
    It fails and is not to.
    answer
      expected an answer
      found    a failure, UnknownTriggerSource: the trigger source `Other` is none of Cognito's post-confirmation triggers
    Another type of error is expected, and other output.
    fails.errorType
      expected "Unauthorized"
      found    "UnknownTriggerSource"
    prints
      expected hello
      found    nothing
    Another answer is expected.
    answer.request.userAttributes
      expected nothing
      found    {"sub":"s1"}
    "#);
}

#[tokio::test]
async fn hosts_are_played_and_none_is_reached() {
    let cases = r#"
- why: It asks the host and gives on what it answers.
  event: { arguments: { url: "https://api.example.com/a" } }
  calls:
  - http: GET https://api.example.com/a
    answers: { body: hi }
  answer: 200 hi
- why: It asks another path.
  event: { arguments: { url: "https://api.example.com/a" } }
  calls:
  - http: GET https://api.example.com/b
    answers: { body: hi }
- why: It asks no host.
  event: { arguments: { url: "https://api.example.com/a" } }
"#;
    assert_snapshot!(said("fetching-resolver", cases).await, @r#"
    holds: It asks the host and gives on what it answers.
    It asks another path.
    call 1, request
      expected "GET https://api.example.com/b"
      found    "GET https://api.example.com/a"
    It asks no host.
    call 1
      expected nothing
      found    GET https://api.example.com/a
    "#);
}

#[tokio::test]
async fn one_event_is_run_with_answers_that_are_given() {
    let bench = Bench::open(&built("post-confirmation"), None).await.expect("it is a component");
    let event = json!({
        "triggerSource": "PostConfirmation_ConfirmSignUp", "userName": "ann", "request": { "userAttributes": { "sub": "s1" } }
    });
    let run = Run { event: event.clone(), environment: Vec::new(), answers: vec![json!({})] };
    let Ran { outcome, heard, .. } = bench.run(run.clone()).await;
    assert_eq!((outcome, heard.len()), (Ok(event), 1));
    let Ran { outcome, .. } = bench.run(Run { answers: Vec::new(), ..run }).await;
    let (_, message) = outcome.expect_err("no answer is left");
    assert_eq!(message, "no answer is left for this call; give one more");
}

#[tokio::test]
async fn what_has_no_cases_is_refused_and_so_are_cases_without_a_why() {
    let error = Bench::open(&built("auth-rules"), None).await.err().expect("it has no events");
    let error = error.to_string();
    assert!(error.ends_with("it is of the world `auth-rules`, and cases are for `lambda-function`, `function-resolver` and `post-confirmation-trigger`"), "{error}");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let check = |text: &str, expected: &str| {
        let file = folder.path().join("cases.yaml");
        fs::write(&file, text).expect("it can be written");
        let error = read_cases(&file).expect_err("they are not well formed").to_string();
        assert!(error.contains(expected), "{text}: {error}");
    };
    check("- event: {}\n", "missing field `why`");
    check("- why: ' '\n  event: {}\n", "a case says in `why` what it shows");
    check(
        "- why: a\n  event: {}\n  calls: [{ data: a, http: b }]\n",
        "a call has one of `data`, `together` and `http`",
    );
    check("- why: a\n  event: {}\n  expects: 1\n", "unknown field");
    check("[]\n", "holds no cases");
}
