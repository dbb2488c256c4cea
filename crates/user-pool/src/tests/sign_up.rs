use std::time::Duration;

use serde_json::json;

use super::world::{ANN, OTHER_PASSWORD, PASSWORD, Sandbox, refused, said};
use crate::Purpose;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn a_confirmed_sign_up_runs_the_trigger_with_cognitos_event() {
    let sandbox = Sandbox::new();
    let request = json!({
        "Username": ANN,
        "Password": PASSWORD,
        "UserAttributes": [{ "Name": "email", "Value": ANN }, { "Name": "custom:plan", "Value": "free" }],
    });
    let answer = sandbox.act("SignUp", request).await.unwrap();
    let sub = answer["UserSub"].as_str().unwrap();
    assert_eq!(answer["UserConfirmed"], false);
    let delivery = json!({ "AttributeName": "email", "DeliveryMedium": "EMAIL", "Destination": "a***@e***" });
    assert_eq!(answer["CodeDeliveryDetails"], delivery);

    let code = sandbox.last_code();
    assert!(code.len() == 6 && code.chars().all(|digit| digit.is_ascii_digit()));
    let pending = sandbox.pool.codes();
    assert_eq!(pending.len(), 1);
    assert_eq!(
        (pending[0].purpose, pending[0].code.as_str(), pending[0].destination.as_str()),
        (Purpose::SignUp, &*code, ANN)
    );

    let metadata = json!({ "from": "a test" });
    let request = json!({ "Username": ANN, "ConfirmationCode": code, "ClientMetadata": metadata });
    assert_eq!(sandbox.act("ConfirmSignUp", request).await, Ok(json!({})));
    assert_eq!(sandbox.pool.codes(), []);
    let names = sandbox.pool.names().clone();
    let events = sandbox.world.events.lock().unwrap().clone();
    assert_eq!(
        events,
        [json!({
            "version": "1",
            "region": "us-east-1",
            "userPoolId": names.pool_id,
            "userName": sub,
            "callerContext": { "awsSdkVersion": "aws-sdk-unknown-unknown", "clientId": names.client_id },
            "triggerSource": "PostConfirmation_ConfirmSignUp",
            "request": {
                "userAttributes": {
                    "sub": sub,
                    "cognito:user_status": "CONFIRMED",
                    "email": ANN,
                    "email_verified": "true",
                    "custom:plan": "free",
                },
                "clientMetadata": metadata,
            },
            "response": {},
        })]
    );
}

#[tokio::test]
async fn what_cannot_be_signed_up_is_refused_by_cognitos_names() {
    let sandbox = Sandbox::new();
    sandbox.sign_up(ANN).await;
    for (request, name) in [
        (json!({ "Username": "ANN@example.com", "Password": PASSWORD }), "UsernameExistsException"),
        (json!({ "Username": "bob", "Password": PASSWORD }), "InvalidParameterException"),
        (json!({ "Username": "\u{1b}[2Jbob@example.com", "Password": PASSWORD }), "InvalidParameterException"),
        (json!({ "Username": "b@c", "Password": "short" }), "InvalidPasswordException"),
        (json!({ "Username": "b@c" }), "InvalidParameterException"),
        (json!({ "Username": 7, "Password": PASSWORD }), "InvalidParameterException"),
        (
            json!({ "Username": "b@c", "Password": PASSWORD, "UserAttributes": [{ "Name": "email_verified", "Value": "true" }] }),
            "NotAuthorizedException",
        ),
        (
            json!({ "Username": "b@c", "Password": PASSWORD, "UserAttributes": [{ "Name": "sub", "Value": "x" }] }),
            "InvalidParameterException",
        ),
        (
            json!({ "Username": "b@c", "Password": PASSWORD, "UserAttributes": [{ "Name": "email", "Value": ANN }] }),
            "InvalidParameterException",
        ),
    ] {
        assert_eq!(refused(sandbox.act("SignUp", request.clone()).await), name, "{request}");
    }
    let request = json!({ "Username": "b@c", "Password": PASSWORD, "ClientId": "another" });
    let answer = sandbox.pool.act("SignUp", request, crate::Authority::Anyone).await;
    assert_eq!(said(answer), "ResourceNotFoundException: User pool client another does not exist.");
    assert_eq!(refused(sandbox.act("SignUpp", json!({})).await), "UnknownOperationException");
    assert_eq!(sandbox.pool.users().len(), 1);
}

#[tokio::test]
async fn a_code_counts_once_for_a_day_and_only_the_last_one() {
    let sandbox = Sandbox::new();
    sandbox.sign_up(ANN).await;
    let confirm = |code: String| sandbox.act("ConfirmSignUp", json!({ "Username": ANN, "ConfirmationCode": code }));
    let first = sandbox.last_code();
    sandbox.act("ResendConfirmationCode", json!({ "Username": ANN })).await.unwrap();
    let second = sandbox.last_code();
    if first != second {
        assert_eq!(refused(confirm(first).await), "CodeMismatchException");
    }
    sandbox.pass(DAY);
    assert_eq!(refused(confirm(second).await), "ExpiredCodeException");
    assert_eq!(sandbox.pool.codes(), []);
    sandbox.act("ResendConfirmationCode", json!({ "Username": ANN })).await.unwrap();
    let third = sandbox.last_code();
    assert_eq!(confirm(third.clone()).await, Ok(json!({})));
    let already = "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED";
    assert_eq!(said(confirm(third).await), already);
    let again = sandbox.act("ResendConfirmationCode", json!({ "Username": ANN })).await;
    assert_eq!(said(again), "InvalidParameterException: User is already confirmed.");
    assert_eq!(sandbox.world.events.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn guessing_codes_is_slowed_down() {
    let sandbox = Sandbox::new();
    sandbox.sign_up(ANN).await;
    let right = sandbox.last_code();
    let wrong = if right == "000000" { "000001" } else { "000000" };
    let confirm = |code: &str| sandbox.act("ConfirmSignUp", json!({ "Username": ANN, "ConfirmationCode": code }));
    for _ in 0..5 {
        assert_eq!(refused(confirm(wrong).await), "CodeMismatchException");
    }
    assert_eq!(refused(confirm(&right).await), "LimitExceededException");
    sandbox.pass(Duration::from_secs(1));
    assert_eq!(confirm(&right).await, Ok(json!({})));
}

#[tokio::test]
async fn a_user_whose_trigger_failed_is_confirmed_all_the_same() {
    let sandbox = Sandbox::new();
    sandbox.sign_up(ANN).await;
    *sandbox.world.failure.lock().unwrap() = Some("no table".to_owned());
    let request = json!({ "Username": ANN, "ConfirmationCode": sandbox.last_code() });
    let answer = sandbox.act("ConfirmSignUp", request.clone()).await;
    assert_eq!(said(answer), "UserLambdaValidationException: PostConfirmation failed with error no table.");
    assert_eq!(sandbox.pool.users()[0].status, "CONFIRMED");
    let again = sandbox.act("ConfirmSignUp", request).await;
    assert_eq!(said(again), "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED");
    assert!(sandbox.srp(ANN, PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_user_who_does_not_exist_looks_like_one_who_does() {
    let sandbox = Sandbox::new();
    let nobody = json!({ "Username": "nobody@example.com" });
    let destination = |answer: &serde_json::Value| answer["CodeDeliveryDetails"]["Destination"].clone();
    for action in ["ResendConfirmationCode", "ForgotPassword"] {
        assert_eq!(destination(&sandbox.act(action, nobody.clone()).await.unwrap()), "n***@e***");
    }
    assert_eq!(sandbox.world.messages.lock().unwrap().len(), 0);
    let request = json!({ "Username": "nobody@example.com", "ConfirmationCode": "123456", "Password": OTHER_PASSWORD });
    assert_eq!(refused(sandbox.act("ConfirmSignUp", request.clone()).await), "ExpiredCodeException");
    assert_eq!(refused(sandbox.act("ConfirmForgotPassword", request).await), "ExpiredCodeException");
}
