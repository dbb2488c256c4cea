use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::world::{ANN, OTHER_PASSWORD, PASSWORD, Sandbox, refused, said};
use crate::{TokenEvent, Trigger};

#[tokio::test]
async fn the_function_before_sign_up_refuses_confirms_and_verifies() {
    let sandbox = Sandbox::new();
    sandbox.on(Trigger::PreSignUp, |event| {
        let email = event["request"]["userAttributes"]["email"].as_str().unwrap();
        match email.ends_with("@example.com") {
            true => Ok(json!({ "autoConfirmUser": true, "autoVerifyEmail": true })),
            false => Err("only our own addresses.".to_owned()),
        }
    });
    let sign_up = |email: &str| {
        let request = json!({
            "Username": email,
            "Password": PASSWORD,
            "ValidationData": [{ "Name": "captcha", "Value": "7" }],
            "ClientMetadata": { "from": "a test" },
        });
        sandbox.act("SignUp", request)
    };
    let refused = sign_up("ann@other.org").await;
    assert_eq!(said(refused), "UserLambdaValidationException: PreSignUp failed with error only our own addresses.");
    assert_eq!(sandbox.pool.users(), []);
    let answer = sign_up(ANN).await.unwrap();
    assert_eq!(answer["UserConfirmed"], true);
    assert!(answer.get("CodeDeliveryDetails").is_none());
    assert!(sandbox.srp(ANN, PASSWORD).await.is_ok());
    let event = sandbox.events_of("PreSignUp_SignUp").pop().unwrap();
    assert_eq!(
        event["request"],
        json!({
            "userAttributes": { "email": ANN },
            "validationData": { "captcha": "7" },
            "clientMetadata": { "from": "a test" },
        })
    );
    let nothing = json!({ "autoConfirmUser": false, "autoVerifyEmail": false, "autoVerifyPhone": false });
    assert_eq!(event["response"], nothing);
    assert_eq!(sandbox.events_of("PostConfirmation_ConfirmSignUp").len(), 1);
    let user = sandbox.admin("AdminGetUser", json!({ "Username": ANN })).await.unwrap();
    let verified = json!({ "Name": "email_verified", "Value": "true" });
    assert!(user["UserAttributes"].as_array().unwrap().contains(&verified));
    sandbox.admin("AdminCreateUser", json!({ "Username": "bob@example.com" })).await.unwrap();
    assert_eq!(sandbox.events_of("PreSignUp_AdminCreateUser").len(), 1);
    assert!(sandbox.srp("bob@example.com", &sandbox.last_code()).await.unwrap()["ChallengeName"].is_string());
}

#[tokio::test]
async fn functions_before_and_after_authentication_may_refuse() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    sandbox.on(Trigger::PreAuthentication, |event| match event["request"]["validationData"]["from"] == "elsewhere" {
        true => Err("not from there".to_owned()),
        false => Ok(json!({})),
    });
    let sign_in = |from: &str| {
        let parameters = json!({ "USERNAME": ANN, "PASSWORD": PASSWORD });
        let metadata = json!({ "from": from });
        let request =
            json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters, "ClientMetadata": metadata });
        sandbox.act("InitiateAuth", request)
    };
    let refused_by = said(sign_in("elsewhere").await);
    assert_eq!(refused_by, "UserLambdaValidationException: PreAuthentication failed with error not from there.");
    assert!(sign_in("here").await.is_ok());
    let event = sandbox.events_of("PreAuthentication_Authentication").pop().unwrap();
    assert_eq!(event["request"]["userNotFound"], false);
    assert_eq!(event["request"]["userAttributes"]["email"], ANN);
    assert_eq!(
        said(sandbox.srp("nobody@example.com", PASSWORD).await),
        "NotAuthorizedException: Incorrect username or password."
    );
    let event = sandbox.events_of("PreAuthentication_Authentication").pop().unwrap();
    assert_eq!((&event["request"]["userNotFound"], &event["userName"]), (&json!(true), &json!("nobody@example.com")));

    sandbox.on(Trigger::PostAuthentication, |_| Err("closed".to_owned()));
    assert_eq!(refused(sign_in("here").await), "UserLambdaValidationException");
    assert_eq!(refused(sandbox.srp(ANN, OTHER_PASSWORD).await), "NotAuthorizedException");
    assert_eq!(sandbox.events_of("PostAuthentication_Authentication").len(), 1);
}

#[tokio::test]
async fn tokens_say_what_the_function_before_them_wants() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    sandbox.on(Trigger::PreTokenGeneration, |event| {
        assert_eq!(event["version"], "1");
        Ok(json!({ "claimsOverrideDetails": {
            "claimsToAddOrOverride": { "tenant": "t1" },
            "claimsToSuppress": ["email"],
            "groupOverrideDetails": { "groupsToOverride": ["admins"] },
        } }))
    });
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let (id, access) = (sandbox.claims(&tokens.id), sandbox.claims(&tokens.access));
    assert_eq!((&id["tenant"], id.get("email")), (&json!("t1"), None));
    assert_eq!((&id["cognito:groups"], &access["cognito:groups"]), (&json!(["admins"]), &json!(["admins"])));
    assert!(access.get("tenant").is_none());

    *sandbox.world.token_event.lock().unwrap() = TokenEvent::V2;
    sandbox.on(Trigger::PreTokenGeneration, |event| {
        assert_eq!(
            (&event["version"], &event["request"]["scopes"][0]),
            (&json!("2"), &json!("aws.cognito.signin.user.admin"))
        );
        let generation = json!({ "claimsToAddOrOverride": { "tenant": "t2" }, "scopesToAdd": ["read"] });
        Ok(json!({ "claimsAndScopeOverrideDetails": { "accessTokenGeneration": generation } }))
    });
    let answer = sandbox.act("GetTokensFromRefreshToken", json!({ "RefreshToken": tokens.refresh })).await.unwrap();
    let access = sandbox.claims(answer["AuthenticationResult"]["AccessToken"].as_str().unwrap());
    assert_eq!((&access["tenant"], &access["scope"]), (&json!("t2"), &json!("aws.cognito.signin.user.admin read")));
    assert_eq!(sandbox.events_of("TokenGeneration_Authentication").len(), 1);
    assert_eq!(sandbox.events_of("TokenGeneration_RefreshTokens").len(), 1);
    sandbox.on(Trigger::PreTokenGeneration, |_| Ok(json!("no object")));
    assert_eq!(refused(sandbox.srp(ANN, PASSWORD).await), "InvalidLambdaResponseException");
}

#[tokio::test]
async fn messages_are_what_a_function_writes() {
    let sandbox = Sandbox::new();
    sandbox.on(Trigger::CustomMessage, |event| {
        let parameter = |name: &str| event["request"][name].as_str().unwrap_or_default().to_owned();
        let text = format!("<b>{}</b> {}", parameter("codeParameter"), parameter("usernameParameter"));
        Ok(json!({ "emailSubject": event["triggerSource"], "emailMessage": text, "smsMessage": null }))
    });
    sandbox.confirmed(ANN).await;
    sandbox.act("ForgotPassword", json!({ "Username": ANN })).await.unwrap();
    sandbox.admin("AdminCreateUser", json!({ "Username": "bob@example.com" })).await.unwrap();
    let messages = sandbox.world.messages.lock().unwrap().clone();
    let written: Vec<(String, String)> = messages
        .iter()
        .map(|message| {
            let written = message.written.clone().unwrap();
            (written.subject.unwrap(), written.text.replace(&message.code, "CODE"))
        })
        .collect();
    let expected = [
        ("CustomMessage_SignUp", "<b>CODE</b> "),
        ("CustomMessage_ForgotPassword", "<b>CODE</b> "),
        ("CustomMessage_AdminCreateUser", "<b>CODE</b> bob@example.com"),
    ];
    assert_eq!(written, expected.map(|(subject, text)| (subject.to_owned(), text.to_owned())));
}

#[tokio::test]
async fn a_user_is_brought_from_elsewhere_at_its_first_sign_in() {
    let sandbox = Sandbox::new();
    sandbox.on(Trigger::UserMigration, |event| {
        let known = event["userName"] == ANN;
        let right = event["triggerSource"] == "UserMigration_ForgotPassword" || event["request"]["password"] == "old";
        match known && right {
            true => Ok(json!({
                "userAttributes": { "email": ANN, "email_verified": "true", "custom:old_id": "7" },
                "finalUserStatus": "CONFIRMED",
                "messageAction": "SUPPRESS",
            })),
            false => Err("Bad password".to_owned()),
        }
    });
    let incorrect = "NotAuthorizedException: Incorrect username or password.";
    assert_eq!(said(sandbox.with_password(ANN, PASSWORD).await), incorrect);
    assert_eq!(said(sandbox.with_password("nobody@example.com", "old").await), incorrect);
    assert_eq!(sandbox.pool.users(), []);
    let answer = sandbox.with_password(ANN, "old").await.unwrap();
    let id = sandbox.claims(answer["AuthenticationResult"]["IdToken"].as_str().unwrap());
    assert_eq!((&id["email"], &id["custom:old_id"]), (&json!(ANN), &json!("7")));
    // From now on the pool has it.
    assert!(sandbox.srp(ANN, "old").await.is_ok());
    let asked = sandbox.events_of("UserMigration_Authentication").len();
    assert!(sandbox.with_password(ANN, "old").await.is_ok());
    assert_eq!(sandbox.events_of("UserMigration_Authentication").len(), asked);

    sandbox.admin("AdminDeleteUser", json!({ "Username": ANN })).await.unwrap();
    sandbox.act("ForgotPassword", json!({ "Username": ANN })).await.unwrap();
    let request = json!({ "Username": ANN, "ConfirmationCode": sandbox.last_code(), "Password": PASSWORD });
    sandbox.act("ConfirmForgotPassword", request).await.unwrap();
    assert!(sandbox.srp(ANN, PASSWORD).await.is_ok());
}

/// A sign-in by an answer that only functions know, after a first wrong one.
fn with_questions(sandbox: &Sandbox) -> Arc<Mutex<Vec<Value>>> {
    let sessions = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&sessions);
    sandbox.on(Trigger::DefineAuthChallenge, move |event| {
        let session = event["request"]["session"].as_array().unwrap().clone();
        seen.lock().unwrap().push(event["request"]["session"].clone());
        let last = session.last().cloned().unwrap_or_default();
        Ok(match (last["challengeName"].as_str(), last["challengeResult"].as_bool()) {
            (Some("SRP_A"), _) => json!({ "challengeName": "PASSWORD_VERIFIER" }),
            (Some("CUSTOM_CHALLENGE"), Some(true)) => json!({ "issueTokens": true }),
            _ if session.len() >= 3 => json!({ "failAuthentication": true }),
            _ => json!({ "challengeName": "CUSTOM_CHALLENGE" }),
        })
    });
    sandbox.on(Trigger::CreateAuthChallenge, |_| {
        Ok(json!({
            "publicChallengeParameters": { "question": "2 + 2" },
            "privateChallengeParameters": { "answer": "4" },
            "challengeMetadata": "sums",
        }))
    });
    sandbox.on(Trigger::VerifyAuthChallengeResponse, |event| {
        let request = &event["request"];
        Ok(json!({ "answerCorrect": request["challengeAnswer"] == request["privateChallengeParameters"]["answer"] }))
    });
    sessions
}

#[tokio::test]
async fn functions_ask_and_judge_until_they_let_a_user_in() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let request = |name: &str| json!({ "AuthFlow": "CUSTOM_AUTH", "AuthParameters": { "USERNAME": name } });
    assert_eq!(refused(sandbox.act("InitiateAuth", request(ANN)).await), "InvalidParameterException");
    let sessions = with_questions(&sandbox);
    let asked = sandbox.act("InitiateAuth", request(ANN)).await.unwrap();
    assert_eq!(asked["ChallengeName"], "CUSTOM_CHALLENGE");
    assert_eq!(asked["ChallengeParameters"]["question"], "2 + 2");
    assert!(!asked.to_string().contains("\"4\""));
    let answer = async |asked: &Value, answer: &str| {
        sandbox.respond("CUSTOM_CHALLENGE", asked, json!({ "USERNAME": ANN, "ANSWER": answer })).await
    };
    let again = answer(&asked, "5").await.unwrap();
    assert_eq!(again["ChallengeName"], "CUSTOM_CHALLENGE");
    let done = answer(&again, "4").await.unwrap();
    assert!(done["AuthenticationResult"]["AccessToken"].is_string());
    let told = sessions.lock().unwrap().last().unwrap().clone();
    let round = |right: bool| json!({ "challengeName": "CUSTOM_CHALLENGE", "challengeResult": right, "challengeMetadata": "sums" });
    assert_eq!(told, json!([round(false), round(true)]));

    // A user who does not exist is asked all the same, and no answer is right.
    let nobody = sandbox.act("InitiateAuth", request("nobody@example.com")).await.unwrap();
    let mut asked = nobody;
    for _ in 0..2 {
        asked = answer(&asked, "4").await.unwrap();
    }
    assert_eq!(said(answer(&asked, "4").await), "NotAuthorizedException: Incorrect username or password.");
}

#[tokio::test]
async fn the_password_can_be_one_of_the_challenges() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    with_questions(&sandbox);
    let more = json!({ "CHALLENGE_NAME": "SRP_A" });
    let response = sandbox.srp_response_in("CUSTOM_AUTH", &more, ANN, PASSWORD).await.unwrap();
    // The proof of a password among challenges is no sign-in by itself.
    let mut alone = response.clone();
    alone["Session"].take();
    assert_eq!(refused(sandbox.act("RespondToAuthChallenge", alone).await), "NotAuthorizedException");
    let asked = sandbox.act("RespondToAuthChallenge", response).await.unwrap();
    assert_eq!(asked["ChallengeName"], "CUSTOM_CHALLENGE");
    let done = sandbox.respond("CUSTOM_CHALLENGE", &asked, json!({ "USERNAME": ANN, "ANSWER": "4" })).await.unwrap();
    assert!(done["AuthenticationResult"].is_object());
    let wrong = sandbox.srp_response_in("CUSTOM_AUTH", &more, ANN, OTHER_PASSWORD).await.unwrap();
    assert_eq!(refused(sandbox.act("RespondToAuthChallenge", wrong).await), "NotAuthorizedException");
}
