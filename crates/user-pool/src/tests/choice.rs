use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::world::{ANN, OTHER_PASSWORD, PASSWORD, Sandbox, refused, said};
use crate::{Configuration, Medium, SignInNames};

const PHONE: &str = "+41791234567";

fn sandbox() -> Sandbox {
    let both = BTreeSet::from(Medium::ALL);
    let sign_in = SignInNames::Addresses(both.clone());
    Sandbox::of(Configuration { sign_in, passwordless: both, ..Configuration::default() })
}

async fn begin(sandbox: &Sandbox, name: &str, more: Value) -> Result<Value, crate::Refusal> {
    let parameters = crate::triggers::with(json!({ "USERNAME": name }), more);
    sandbox.act("InitiateAuth", json!({ "AuthFlow": "USER_AUTH", "AuthParameters": parameters })).await
}

fn is_signed_in(answer: &Value) -> bool {
    answer["AuthenticationResult"]["AccessToken"].is_string()
}

#[tokio::test]
async fn a_user_chooses_by_what_to_sign_in() {
    let sandbox = sandbox();
    sandbox.confirmed(ANN).await;
    let choices = begin(&sandbox, ANN, json!({})).await.unwrap();
    assert_eq!(choices["ChallengeName"], "SELECT_CHALLENGE");
    assert_eq!(choices["AvailableChallenges"], json!(["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP"]));
    let choose = |more: Value| {
        sandbox.respond("SELECT_CHALLENGE", &choices, crate::triggers::with(json!({ "USERNAME": ANN }), more))
    };
    assert_eq!(refused(choose(json!({ "ANSWER": "SMS_OTP" })).await), "InvalidParameterException");
    assert!(is_signed_in(&choose(json!({ "ANSWER": "PASSWORD", "PASSWORD": PASSWORD })).await.unwrap()));
    let wrong = choose(json!({ "ANSWER": "PASSWORD", "PASSWORD": OTHER_PASSWORD })).await;
    assert_eq!(said(wrong), "NotAuthorizedException: Incorrect username or password.");
    let asked = choose(json!({ "ANSWER": "EMAIL_OTP" })).await.unwrap();
    assert_eq!(asked["ChallengeParameters"]["CODE_DELIVERY_DESTINATION"], "a***@e***");
    let enter = |code: &str| sandbox.respond("EMAIL_OTP", &asked, json!({ "USERNAME": ANN, "EMAIL_OTP_CODE": code }));
    assert_eq!(refused(enter("12345").await), "CodeMismatchException");
    let code = sandbox.last_code();
    assert!(is_signed_in(&enter(&code).await.unwrap()));
    assert_eq!(refused(enter(&code).await), "ExpiredCodeException");
}

#[tokio::test]
async fn what_a_user_prefers_is_asked_for_at_once() {
    let sandbox = sandbox();
    sandbox.confirmed(ANN).await;
    let by_password = json!({ "PREFERRED_CHALLENGE": "PASSWORD", "PASSWORD": PASSWORD });
    assert!(is_signed_in(&begin(&sandbox, ANN, by_password).await.unwrap()));
    let asked = begin(&sandbox, ANN, json!({ "PREFERRED_CHALLENGE": "PASSWORD" })).await.unwrap();
    assert_eq!(asked["ChallengeName"], "PASSWORD");
    let answer = sandbox.respond("PASSWORD", &asked, json!({ "USERNAME": ANN, "PASSWORD": PASSWORD })).await.unwrap();
    assert!(is_signed_in(&answer));
    let preference = json!({ "PREFERRED_CHALLENGE": "PASSWORD_SRP" });
    let response = sandbox.srp_response_in("USER_AUTH", &preference, ANN, PASSWORD).await.unwrap();
    assert!(response["Session"].is_string());
    assert!(is_signed_in(&sandbox.act("RespondToAuthChallenge", response).await.unwrap()));
    let asked = begin(&sandbox, ANN, json!({ "PREFERRED_CHALLENGE": "EMAIL_OTP" })).await.unwrap();
    assert_eq!(asked["ChallengeName"], "EMAIL_OTP");
    let other = begin(&sandbox, ANN, json!({ "PREFERRED_CHALLENGE": "WEB_AUTHN" })).await.unwrap();
    assert_eq!(other["ChallengeName"], "SELECT_CHALLENGE");
}

#[tokio::test]
async fn a_user_without_a_password_signs_up_and_in_by_codes() {
    let sandbox = sandbox();
    sandbox.act("SignUp", json!({ "Username": PHONE })).await.unwrap();
    assert_eq!(refused(begin(&sandbox, PHONE, json!({})).await), "UserNotConfirmedException");
    let message = sandbox.world.messages.lock().unwrap().last().unwrap().clone();
    assert_eq!((message.medium, message.destination.as_str()), (Medium::Sms, PHONE));
    let confirmed = sandbox.act("ConfirmSignUp", json!({ "Username": PHONE, "ConfirmationCode": message.code })).await;
    let session = confirmed.unwrap()["Session"].clone();
    let auto = json!({ "AuthFlow": "USER_AUTH", "AuthParameters": { "USERNAME": PHONE }, "Session": session });
    assert!(is_signed_in(&sandbox.act("InitiateAuth", auto).await.unwrap()));
    let choices = begin(&sandbox, PHONE, json!({})).await.unwrap();
    assert_eq!(choices["AvailableChallenges"], json!(["SMS_OTP"]));
    let asked = begin(&sandbox, PHONE, json!({ "PREFERRED_CHALLENGE": "SMS_OTP" })).await.unwrap();
    let answer = json!({ "USERNAME": PHONE, "SMS_OTP_CODE": sandbox.last_code() });
    assert!(is_signed_in(&sandbox.respond("SMS_OTP", &asked, answer).await.unwrap()));
    assert_eq!(said(sandbox.srp(PHONE, PASSWORD).await), "NotAuthorizedException: Incorrect username or password.");
    assert_eq!(refused(Sandbox::new().act("SignUp", json!({ "Username": ANN })).await), "InvalidParameterException");
}

#[tokio::test]
async fn a_user_who_does_not_exist_is_asked_like_one_who_does() {
    let sandbox = sandbox();
    sandbox.confirmed(ANN).await;
    let nobody = "nobody@example.com";
    let asked_of = async |name: &str, more: Value| {
        let mut answer = begin(&sandbox, name, more).await.unwrap();
        let session = answer["Session"].take();
        (answer, json!({ "Session": session }))
    };
    assert_eq!(asked_of(nobody, json!({})).await.0, asked_of(ANN, json!({})).await.0);
    let sent = sandbox.world.messages.lock().unwrap().len();
    let (answer, session) = asked_of(nobody, json!({ "PREFERRED_CHALLENGE": "EMAIL_OTP" })).await;
    assert_eq!(answer["ChallengeParameters"]["CODE_DELIVERY_DESTINATION"], "n***@e***");
    assert_eq!(sandbox.world.messages.lock().unwrap().len(), sent);
    let enter = || sandbox.respond("EMAIL_OTP", &session, json!({ "USERNAME": nobody, "EMAIL_OTP_CODE": "123456" }));
    for _ in 0..5 {
        assert_eq!(refused(enter().await), "CodeMismatchException");
    }
    assert_eq!(refused(enter().await), "LimitExceededException");
}

#[tokio::test]
async fn the_session_of_one_user_signs_in_no_other() {
    let sandbox = sandbox();
    sandbox.confirmed(ANN).await;
    sandbox.act("SignUp", json!({ "Username": "bob@example.com" })).await.unwrap();
    let confirm = json!({ "Username": "bob@example.com", "ConfirmationCode": sandbox.last_code() });
    let session = sandbox.act("ConfirmSignUp", confirm).await.unwrap()["Session"].clone();
    let as_ann = json!({ "AuthFlow": "USER_AUTH", "AuthParameters": { "USERNAME": ANN }, "Session": session });
    assert_eq!(refused(sandbox.act("InitiateAuth", as_ann).await), "NotAuthorizedException");
    let choices = begin(&sandbox, "bob@example.com", json!({})).await.unwrap();
    let choose = json!({ "USERNAME": ANN, "ANSWER": "EMAIL_OTP" });
    assert_eq!(refused(sandbox.respond("SELECT_CHALLENGE", &choices, choose).await), "InvalidParameterException");
}
