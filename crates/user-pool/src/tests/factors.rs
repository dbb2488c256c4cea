use std::{collections::BTreeSet, time::Duration};

use serde_json::{Value, json};

use super::world::{ANN, PASSWORD, Sandbox, Tokens, refused, said};
use crate::{Configuration, Factor, Medium, Mfa, MfaNeed, Purpose, totp};

const PHONE: &str = "+41791234567";

fn sandbox(need: MfaNeed) -> Sandbox {
    let factors = BTreeSet::from([Factor::Sms, Factor::SoftwareToken, Factor::Email]);
    Sandbox::of(Configuration { mfa: Mfa { need, factors }, ..Configuration::default() })
}

/// A user with a phone number, who is confirmed and signed in.
async fn ann(sandbox: &Sandbox) -> Tokens {
    sandbox.confirmed(ANN).await;
    let attributes = json!([{ "Name": "phone_number", "Value": PHONE }]);
    sandbox.admin("AdminUpdateUserAttributes", json!({ "Username": ANN, "UserAttributes": attributes })).await.unwrap();
    sandbox.tokens(ANN, PASSWORD).await
}

/// Gives a signed-in user an authenticator app; answers its secret.
async fn authenticator(sandbox: &Sandbox, tokens: &Tokens) -> String {
    let answer = sandbox.as_user("AssociateSoftwareToken", tokens, json!({})).await.unwrap();
    let secret = answer["SecretCode"].as_str().unwrap().to_owned();
    let verify = |code: String| sandbox.as_user("VerifySoftwareToken", tokens, json!({ "UserCode": code }));
    assert_eq!(refused(verify("12345".to_owned()).await), "EnableSoftwareTokenMFAException");
    let answer = verify(totp::code_at(&secret, sandbox.now())).await;
    assert_eq!(answer, Ok(json!({ "Status": "SUCCESS" })));
    secret
}

async fn prefer(sandbox: &Sandbox, tokens: &Tokens, preference: Value) -> Result<Value, crate::Refusal> {
    sandbox.as_user("SetUserMFAPreference", tokens, preference).await
}

fn names(answer: &Value) -> (&str, Option<&str>) {
    (answer["ChallengeName"].as_str().unwrap_or("tokens"), answer["ChallengeParameters"]["MFAS_CAN_CHOOSE"].as_str())
}

#[tokio::test]
async fn a_code_of_the_authenticator_app_is_asked_for_once_it_is_preferred() {
    let sandbox = sandbox(MfaNeed::Optional);
    let tokens = ann(&sandbox).await;
    let secret = authenticator(&sandbox, &tokens).await;
    assert_eq!(names(&sandbox.srp(ANN, PASSWORD).await.unwrap()), ("tokens", None));
    let on = json!({ "SoftwareTokenMfaSettings": { "Enabled": true, "PreferredMfa": true } });
    assert_eq!(prefer(&sandbox, &tokens, on).await, Ok(json!({})));
    let user = sandbox.as_user("GetUser", &tokens, json!({})).await.unwrap();
    assert_eq!(
        (&user["UserMFASettingList"], &user["PreferredMfaSetting"]),
        (&json!(["SOFTWARE_TOKEN_MFA"]), &json!("SOFTWARE_TOKEN_MFA"))
    );

    let challenge = sandbox.srp(ANN, PASSWORD).await.unwrap();
    assert_eq!(names(&challenge).0, "SOFTWARE_TOKEN_MFA");
    assert!(challenge.get("AuthenticationResult").is_none());
    let enter = |code: String| {
        sandbox.respond("SOFTWARE_TOKEN_MFA", &challenge, json!({ "USERNAME": ANN, "SOFTWARE_TOKEN_MFA_CODE": code }))
    };
    assert_eq!(refused(enter("abc".to_owned()).await), "CodeMismatchException");
    // The one that set the app up was used already.
    assert_eq!(refused(enter(totp::code_at(&secret, sandbox.now())).await), "ExpiredCodeException");
    sandbox.pass(Duration::from_secs(30));
    let code = totp::code_at(&secret, sandbox.now());
    let shown = sandbox.pool.codes().into_iter().find(|code| code.purpose == Purpose::Authenticator).unwrap();
    assert_eq!((shown.code.as_str(), shown.destination.as_str(), shown.medium), (code.as_str(), ANN, None));
    assert!(enter(code.clone()).await.unwrap()["AuthenticationResult"]["AccessToken"].is_string());
    assert_eq!(refused(enter(code).await), "ExpiredCodeException");

    let off = json!({ "SoftwareTokenMfaSettings": { "Enabled": false } });
    prefer(&sandbox, &tokens, off).await.unwrap();
    assert_eq!(names(&sandbox.srp(ANN, PASSWORD).await.unwrap()), ("tokens", None));
}

#[tokio::test]
async fn a_code_comes_by_text_message_or_email_and_counts_once() {
    let sandbox = sandbox(MfaNeed::Optional);
    let tokens = ann(&sandbox).await;
    for (setting, challenge, response, medium, destination) in [
        ("SMSMfaSettings", "SMS_MFA", "SMS_MFA_CODE", Medium::Sms, "+*******4567"),
        ("EmailMfaSettings", "EMAIL_OTP", "EMAIL_OTP_CODE", Medium::Email, "a***@e***"),
    ] {
        let on = json!({ setting: { "Enabled": true, "PreferredMfa": true } });
        prefer(&sandbox, &tokens, on).await.unwrap();
        let asked = sandbox.srp(ANN, PASSWORD).await.unwrap();
        assert_eq!(names(&asked).0, challenge);
        assert_eq!(asked["ChallengeParameters"]["CODE_DELIVERY_DESTINATION"], destination);
        let message = sandbox.world.messages.lock().unwrap().last().unwrap().clone();
        assert_eq!((message.medium, message.purpose), (medium, Purpose::SecondFactor));
        let enter = |code: &str| sandbox.respond(challenge, &asked, json!({ "USERNAME": ANN, response: code }));
        assert_eq!(refused(enter("12345").await), "CodeMismatchException");
        assert!(enter(&message.code).await.unwrap()["AuthenticationResult"]["IdToken"].is_string());
        assert_eq!(refused(enter(&message.code).await), "ExpiredCodeException");
        let late = sandbox.srp(ANN, PASSWORD).await.unwrap();
        sandbox.pass(Duration::from_secs(180));
        let code = sandbox.last_code();
        let answer = sandbox.respond(challenge, &late, json!({ "USERNAME": ANN, response: code })).await;
        assert_eq!(said(answer), "NotAuthorizedException: Invalid session for the user, session is expired.");
    }
}

#[tokio::test]
async fn a_user_with_several_factors_and_no_preference_chooses_one() {
    let sandbox = sandbox(MfaNeed::Optional);
    let tokens = ann(&sandbox).await;
    authenticator(&sandbox, &tokens).await;
    let on = json!({ "SMSMfaSettings": { "Enabled": true }, "SoftwareTokenMfaSettings": { "Enabled": true } });
    prefer(&sandbox, &tokens, on).await.unwrap();
    let challenge = sandbox.with_password(ANN, PASSWORD).await.unwrap();
    assert_eq!(names(&challenge), ("SELECT_MFA_TYPE", Some(r#"["SMS_MFA","SOFTWARE_TOKEN_MFA"]"#)));
    let select =
        |answer: &str| sandbox.respond("SELECT_MFA_TYPE", &challenge, json!({ "USERNAME": ANN, "ANSWER": answer }));
    assert_eq!(refused(select("EMAIL_OTP").await), "InvalidParameterException");
    let asked = select("SMS_MFA").await.unwrap();
    let answer = json!({ "USERNAME": ANN, "SMS_MFA_CODE": sandbox.last_code() });
    assert!(sandbox.respond("SMS_MFA", &asked, answer).await.unwrap()["AuthenticationResult"].is_object());
    // A session for one step is none for another.
    let skipped = json!({ "USERNAME": ANN, "SMS_MFA_CODE": sandbox.last_code() });
    assert_eq!(refused(sandbox.respond("SMS_MFA", &challenge, skipped).await), "NotAuthorizedException");
}

#[tokio::test]
async fn where_a_factor_is_required_it_is_set_up_before_there_are_tokens() {
    let factors = BTreeSet::from([Factor::SoftwareToken]);
    let mfa = Mfa { need: MfaNeed::Required, factors };
    let sandbox = Sandbox::of(Configuration { mfa, ..Configuration::default() });
    sandbox.confirmed(ANN).await;
    let challenge = sandbox.srp(ANN, PASSWORD).await.unwrap();
    assert_eq!(names(&challenge).0, "MFA_SETUP");
    assert_eq!(challenge["ChallengeParameters"]["MFAS_CAN_SETUP"], r#"["SOFTWARE_TOKEN_MFA"]"#);
    let unproved = sandbox.respond("MFA_SETUP", &challenge, json!({ "USERNAME": ANN })).await;
    assert_eq!(refused(unproved), "InvalidParameterException");
    let shown = sandbox.act("AssociateSoftwareToken", json!({ "Session": challenge["Session"] })).await.unwrap();
    let code = totp::code_at(shown["SecretCode"].as_str().unwrap(), sandbox.now());
    let verify = json!({ "Session": shown["Session"], "UserCode": code });
    let proved = sandbox.act("VerifySoftwareToken", verify).await.unwrap();
    assert_eq!(proved["Status"], "SUCCESS");
    let answer = sandbox.respond("MFA_SETUP", &proved, json!({ "USERNAME": ANN })).await.unwrap();
    assert!(answer["AuthenticationResult"]["AccessToken"].is_string());
    assert_eq!(names(&sandbox.srp(ANN, PASSWORD).await.unwrap()).0, "SOFTWARE_TOKEN_MFA");
}

#[tokio::test]
async fn where_a_factor_is_required_a_phone_number_is_one() {
    let mfa = Mfa { need: MfaNeed::Required, factors: BTreeSet::from([Factor::Sms]) };
    let sandbox = Sandbox::of(Configuration { mfa, ..Configuration::default() });
    sandbox.confirmed(ANN).await;
    assert_eq!(refused(sandbox.srp(ANN, PASSWORD).await), "InvalidParameterException");
    let attributes = json!([{ "Name": "phone_number", "Value": PHONE }]);
    sandbox.admin("AdminUpdateUserAttributes", json!({ "Username": ANN, "UserAttributes": attributes })).await.unwrap();
    assert_eq!(names(&sandbox.srp(ANN, PASSWORD).await.unwrap()).0, "SMS_MFA");
}

#[tokio::test]
async fn a_factor_that_the_user_or_the_pool_lacks_cannot_be_turned_on() {
    let lacking = Sandbox::new();
    lacking.confirmed(ANN).await;
    let tokens = lacking.tokens(ANN, PASSWORD).await;
    let on = json!({ "SMSMfaSettings": { "Enabled": true } });
    assert_eq!(refused(prefer(&lacking, &tokens, on.clone()).await), "InvalidParameterException");
    let associate = lacking.as_user("AssociateSoftwareToken", &tokens, json!({})).await;
    assert_eq!(refused(associate), "SoftwareTokenMFANotFoundException");

    let sandbox = sandbox(MfaNeed::Optional);
    sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    for (setting, why) in [
        ("SMSMfaSettings", "User does not have delivery config set to turn on SMS_MFA"),
        ("SoftwareTokenMfaSettings", "User has not verified software token mfa"),
    ] {
        let answer = prefer(&sandbox, &tokens, json!({ setting: { "Enabled": true } })).await;
        assert_eq!(said(answer), format!("InvalidParameterException: {why}"));
    }
    let admin = json!({ "Username": ANN, "EmailMfaSettings": { "Enabled": true, "PreferredMfa": true } });
    sandbox.admin("AdminSetUserMFAPreference", admin).await.unwrap();
    let user = sandbox.admin("AdminGetUser", json!({ "Username": ANN })).await.unwrap();
    assert_eq!(user["PreferredMfaSetting"], "EMAIL_OTP");
    let config = sandbox.admin("GetUserPoolMfaConfig", json!({})).await.unwrap();
    assert_eq!(config, json!({ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }));
}

#[tokio::test]
async fn guessing_codes_of_a_second_factor_is_slowed_down() {
    let sandbox = sandbox(MfaNeed::Optional);
    let tokens = ann(&sandbox).await;
    prefer(&sandbox, &tokens, json!({ "SMSMfaSettings": { "Enabled": true } })).await.unwrap();
    let asked = sandbox.srp(ANN, PASSWORD).await.unwrap();
    let enter = |code: String| sandbox.respond("SMS_MFA", &asked, json!({ "USERNAME": ANN, "SMS_MFA_CODE": code }));
    for _ in 0..5 {
        assert_eq!(refused(enter("12345".to_owned()).await), "CodeMismatchException");
    }
    assert_eq!(refused(enter(sandbox.last_code()).await), "LimitExceededException");
}
