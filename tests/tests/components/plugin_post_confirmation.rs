//! The plugin `post-confirmation` alone: its built component in the real host, with its `data` import played by the
//! test, no gateway and no store.

#![expect(clippy::unwrap_used, reason = "support of this file's tests: what fails here fails the test")]

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use plugin_host::{
    CallerContext, DataError, DataImport, Executing, Host, HostSettings, PluginSettings, PostConfirmation,
    PostConfirmationEvent, Returned, Slot, TriggerFailure,
};
use sluice_tests::components::built;

/// The document that `aws-amplify` generates for the model of the tutorial.
const DOCUMENT: &str = "mutation CreateUserProfile($condition: ModelUserProfileConditionInput, $input: \
                        CreateUserProfileInput!) {\n  createUserProfile(condition: $condition, input: $input) {\n    \
                        createdAt\n    email\n    id\n    profileOwner\n    updatedAt\n    __typename\n  }\n}\n";

/// An API that remembers what it was asked.
struct Played {
    asked: Mutex<Vec<(String, String)>>,
    answer: Result<String, Vec<DataError>>,
}

impl Played {
    fn answering(answer: Result<&str, Vec<DataError>>) -> Arc<Self> {
        Arc::new(Self { asked: Mutex::default(), answer: answer.map(str::to_owned) })
    }

    fn asked(&self) -> Vec<(String, String)> {
        self.asked.lock().unwrap().clone()
    }
}

impl DataImport for Played {
    fn execute(&self, document: String, variables: String) -> Executing<'_> {
        self.asked.lock().unwrap().push((document, variables));
        Box::pin(async { self.answer.clone() })
    }
}

fn slot(file: PathBuf) -> Arc<Slot<PostConfirmation>> {
    Host::new(&HostSettings::default()).unwrap().slot(PluginSettings::new("post-confirmation", file))
}

async fn plugin() -> Arc<Slot<PostConfirmation>> {
    let slot = slot(built("post-confirmation"));
    slot.reload().await.unwrap();
    slot
}

fn event(trigger_source: &str) -> PostConfirmationEvent {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    PostConfirmationEvent {
        version: "1".to_owned(),
        trigger_source: trigger_source.to_owned(),
        region: "eu-west-1".to_owned(),
        user_pool_id: "eu-west-1_pool".to_owned(),
        user_name: "ann".to_owned(),
        caller_context: CallerContext { aws_sdk_version: "3".to_owned(), client_id: "client".to_owned() },
        user_attributes: vec![
            pair("sub", "s1"),
            pair("email", "ann@example.com"),
            pair("cognito:user_status", "CONFIRMED"),
        ],
        client_metadata: vec![pair("campaign", "spring")],
    }
}

async fn run(event: PostConfirmationEvent, api: &Arc<Played>) -> Result<PostConfirmationEvent, TriggerFailure> {
    let environment = [("AWS_REGION".to_owned(), "eu-west-1".to_owned())];
    match plugin().await.handle(event, "{}".to_owned(), &environment, api.clone()).await.0? {
        Returned::Typed(event) => Ok(event),
        Returned::Json(json) => panic!("it is of the world with parts, and gave `{json}` back"),
    }
}

#[tokio::test]
async fn a_confirmed_sign_up_creates_a_profile_and_gives_the_event_back() {
    let api = Played::answering(Ok(r#"{"createUserProfile":{"id":"1"}}"#));
    let event = event("PostConfirmation_ConfirmSignUp");
    assert_eq!(run(event.clone(), &api).await, Ok(event));
    let variables = r#"{"input":{"email":"ann@example.com","profileOwner":"s1::ann"}}"#;
    assert_eq!(api.asked(), [(DOCUMENT.to_owned(), variables.to_owned())]);
}

#[tokio::test]
async fn a_password_reset_writes_nothing() {
    let api = Played::answering(Ok("{}"));
    let event = event("PostConfirmation_ConfirmForgotPassword");
    assert_eq!(run(event.clone(), &api).await, Ok(event));
    assert_eq!(api.asked(), []);
}

#[tokio::test]
async fn an_unknown_trigger_source_is_refused_by_name() {
    let api = Played::answering(Ok("{}"));
    let failure = run(event("PreSignUp_SignUp"), &api).await.unwrap_err();
    assert_eq!(failure.error_type(), "UnknownTriggerSource");
    assert!(failure.to_string().contains("`PreSignUp_SignUp`"), "{failure}");
    assert_eq!(api.asked(), []);
}

#[tokio::test]
async fn a_user_without_a_sub_is_refused() {
    let api = Played::answering(Ok("{}"));
    let mut event = event("PostConfirmation_ConfirmSignUp");
    event.user_attributes.retain(|(name, _)| name != "sub");
    assert_eq!(run(event, &api).await.unwrap_err().error_type(), "MissingAttribute");
    assert_eq!(api.asked(), []);
}

#[tokio::test]
async fn what_the_api_refuses_fails_the_trigger_with_its_type() {
    let error = DataError {
        message: "Not Authorized to access createUserProfile on type Mutation".to_owned(),
        error_type: Some("Unauthorized".to_owned()),
    };
    let api = Played::answering(Err(vec![error.clone()]));
    let failure = run(event("PostConfirmation_ConfirmSignUp"), &api).await;
    let expected = TriggerFailure::Failed { error_type: "Unauthorized".to_owned(), message: error.message };
    assert_eq!(failure, Err(expected));
}

#[tokio::test]
async fn without_a_component_the_trigger_is_unavailable() {
    let api = Played::answering(Ok("{}"));
    let (outcome, report) =
        slot("nowhere.wasm".into()).handle(event("PostConfirmation_ConfirmSignUp"), "{}".to_owned(), &[], api).await;
    assert_eq!(report.digest, None);
    let failure = outcome.unwrap_err();
    assert_eq!(failure.error_type(), "ResourceNotFoundException");
}
