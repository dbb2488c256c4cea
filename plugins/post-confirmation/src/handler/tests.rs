use super::*;

/// An API that answers what it is told to and remembers what it was asked.
#[derive(Default)]
struct Played {
    asked: Vec<(String, String)>,
    answers_with: Option<Vec<ApiError>>,
}

impl Api for Played {
    fn execute(&mut self, document: &str, variables: &str) -> Result<(), Vec<ApiError>> {
        self.asked.push((document.to_owned(), variables.to_owned()));
        self.answers_with.take().map_or(Ok(()), Err)
    }
}

fn ann() -> Confirmed<'static> {
    Confirmed {
        trigger_source: "PostConfirmation_ConfirmSignUp",
        user_name: "ann",
        sub: Some("s1"),
        email: Some("ann@example.com"),
    }
}

fn check(confirmed: &Confirmed<'_>, expected: Result<(), &str>, variables: &[&str]) {
    let mut api = Played::default();
    let outcome = handle(confirmed, &mut api).map_err(|failure| failure.error_type);
    assert_eq!(outcome, expected.map_err(str::to_owned));
    let asked: Vec<&str> = api.asked.iter().map(|(_, variables)| variables.as_str()).collect();
    assert_eq!(asked, variables);
    assert!(api.asked.iter().all(|(document, _)| document == CREATE_USER_PROFILE));
}

#[test]
fn a_confirmed_sign_up_creates_a_profile_that_its_user_owns() {
    check(&ann(), Ok(()), &[r#"{"input":{"email":"ann@example.com","profileOwner":"s1::ann"}}"#]);
}

#[test]
fn a_password_reset_writes_nothing() {
    check(&Confirmed { trigger_source: "PostConfirmation_ConfirmForgotPassword", ..ann() }, Ok(()), &[]);
}

#[test]
fn an_unknown_trigger_source_is_refused() {
    check(&Confirmed { trigger_source: "PreSignUp_SignUp", ..ann() }, Err("UnknownTriggerSource"), &[]);
}

#[test]
fn a_user_without_a_sub_is_refused() {
    check(&Confirmed { sub: None, ..ann() }, Err("MissingAttribute"), &[]);
}

#[test]
fn a_user_without_an_email_address_gets_a_profile_without_one() {
    check(&Confirmed { email: None, ..ann() }, Ok(()), &[r#"{"input":{"profileOwner":"s1::ann"}}"#]);
}

#[test]
fn text_of_the_event_stays_text_in_the_variables() {
    let hostile = Confirmed { email: Some("\"},\"x\":{\"@\u{1}"), ..ann() };
    check(&hostile, Ok(()), &[r#"{"input":{"email":"\"},\"x\":{\"@\u0001","profileOwner":"s1::ann"}}"#]);
}

#[test]
fn the_errors_of_the_api_become_one_failure() {
    let error = |message: &str, error_type: Option<&str>| ApiError {
        message: message.to_owned(),
        error_type: error_type.map(str::to_owned),
    };
    let mut api = Played {
        answers_with: Some(vec![error("first", None), error("second", Some("Unauthorized"))]),
        ..Played::default()
    };
    let failure = Failure { error_type: "Unauthorized".to_owned(), message: "first; second".to_owned() };
    assert_eq!(handle(&ann(), &mut api), Err(failure));
}
