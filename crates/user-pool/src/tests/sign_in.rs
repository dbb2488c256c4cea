use std::time::Duration;

use serde_json::json;

use super::world::{ANN, OTHER_PASSWORD, PASSWORD, Sandbox, refused, said};
use crate::srp::tests::COUNT;

const INCORRECT: &str = "NotAuthorizedException: Incorrect username or password.";

#[tokio::test]
async fn tokens_have_cognitos_claims() {
    let sandbox = Sandbox::new();
    let sub = sandbox.confirmed(ANN).await;
    sandbox.admin("CreateGroup", json!({ "GroupName": "editors" })).await.unwrap();
    let membership = json!({ "Username": ANN, "GroupName": "editors" });
    sandbox.admin("AdminAddUserToGroup", membership).await.unwrap();
    let answer = sandbox.srp("Ann@Example.com", PASSWORD).await.unwrap();
    let result = &answer["AuthenticationResult"];
    assert_eq!((&result["ExpiresIn"], &result["TokenType"]), (&json!(3600), &json!("Bearer")));
    let access = sandbox.claims(result["AccessToken"].as_str().unwrap());
    let id = sandbox.claims(result["IdToken"].as_str().unwrap());
    let names = sandbox.pool.names();
    for claims in [&access, &id] {
        assert_eq!(claims["sub"], sub);
        assert_eq!(claims["iss"], format!("http://localhost:8080/{}", names.pool_id));
        assert_eq!(claims["cognito:groups"], json!(["editors"]));
        assert_eq!(claims["exp"].as_u64().unwrap(), claims["iat"].as_u64().unwrap() + 3600);
        assert_eq!(claims["auth_time"], claims["iat"]);
        assert_eq!((&claims["origin_jti"], &claims["event_id"]), (&access["origin_jti"], &access["event_id"]));
    }
    assert_ne!(access["jti"], id["jti"]);
    assert_eq!(access["token_use"], "access");
    assert_eq!(access["username"], sub);
    assert_eq!(access["client_id"], names.client_id);
    assert_eq!(access["scope"], "aws.cognito.signin.user.admin");
    assert!(access.get("email").is_none() && access.get("aud").is_none());
    assert_eq!(id["token_use"], "id");
    assert_eq!(id["cognito:username"], sub);
    assert_eq!(id["aud"], names.client_id);
    assert_eq!((&id["email"], &id["email_verified"]), (&json!(ANN), &json!(true)));
}

#[tokio::test]
async fn a_wrong_password_and_a_user_who_does_not_exist_are_the_same() {
    let sandbox = Sandbox::new();
    let username = sandbox.confirmed(ANN).await;
    for name in [ANN, "nobody@example.com"] {
        assert_eq!(said(sandbox.srp(name, OTHER_PASSWORD).await), INCORRECT);
        assert_eq!(said(sandbox.with_password(name, OTHER_PASSWORD).await), INCORRECT);
    }
    for name in [ANN, &username] {
        assert!(sandbox.srp(name, PASSWORD).await.is_ok());
        assert!(sandbox.with_password(name, PASSWORD).await.is_ok());
    }
    let challenge = |name: &'static str| {
        let request = json!({ "AuthFlow": "USER_SRP_AUTH", "AuthParameters": { "USERNAME": name, "SRP_A": "abcdef" } });
        sandbox.act("InitiateAuth", request)
    };
    let (first, second) =
        (challenge("nobody@example.com").await.unwrap(), challenge("Nobody@example.com").await.unwrap());
    let parameters = |answer: &serde_json::Value, name| answer["ChallengeParameters"][name].clone();
    for same in ["SALT", "USERNAME", "USER_ID_FOR_SRP"] {
        assert_eq!(parameters(&first, same), parameters(&second, same));
    }
    assert_ne!(parameters(&first, "SRP_B"), parameters(&second, "SRP_B"));
}

/// Time cannot be tested without tests that fail now and then; what takes the time can be counted.
#[tokio::test]
async fn a_user_who_does_not_exist_costs_as_many_exponentiations_as_one_who_does() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    // Without a password.
    sandbox.confirmed("bob@example.com").await;
    sandbox.act("ForgotPassword", json!({ "Username": "bob@example.com" })).await.unwrap();
    let counted = async |action: &'static str, request: serde_json::Value| {
        let before = COUNT.get();
        drop(sandbox.act(action, request).await);
        COUNT.get() - before
    };
    let parameters = |name: &str| json!({ "USERNAME": name, "SRP_A": "abcdef", "PASSWORD": OTHER_PASSWORD });
    for name in [ANN, "bob@example.com", "nobody@example.com", "nothing"] {
        let flow = |flow: &str| json!({ "AuthFlow": flow, "AuthParameters": parameters(name) });
        assert_eq!(counted("InitiateAuth", flow("USER_SRP_AUTH")).await, 3, "{name}");
        assert_eq!(counted("InitiateAuth", flow("USER_PASSWORD_AUTH")).await, 1, "{name}");
        let forgotten = json!({ "Username": name, "ConfirmationCode": "1234567", "Password": OTHER_PASSWORD });
        assert_eq!(counted("ConfirmForgotPassword", forgotten).await, 1, "{name}");
    }
}

#[tokio::test]
async fn guessing_the_code_of_a_user_who_does_not_exist_is_slowed_down_too() {
    let sandbox = Sandbox::new();
    let request = json!({ "Username": "nobody@example.com", "ConfirmationCode": "123456", "Password": OTHER_PASSWORD });
    for _ in 0..5 {
        assert_eq!(refused(sandbox.act("ConfirmForgotPassword", request.clone()).await), "ExpiredCodeException");
    }
    for action in ["ConfirmForgotPassword", "ConfirmSignUp"] {
        assert_eq!(refused(sandbox.act(action, request.clone()).await), "LimitExceededException");
    }
}

#[tokio::test]
async fn who_is_not_confirmed_learns_it_only_with_the_password() {
    let sandbox = Sandbox::new();
    sandbox.sign_up(ANN).await;
    assert_eq!(said(sandbox.srp(ANN, OTHER_PASSWORD).await), INCORRECT);
    let unconfirmed = "UserNotConfirmedException: User is not confirmed.";
    assert_eq!(said(sandbox.srp(ANN, PASSWORD).await), unconfirmed);
    assert_eq!(said(sandbox.with_password(ANN, PASSWORD).await), unconfirmed);
}

#[tokio::test]
async fn a_lent_token_is_that_of_a_user_who_could_sign_in() {
    let sandbox = Sandbox::new();
    let lent = async |username: &str| sandbox.pool.lend_access_token(username).await.map_err(|refusal| refusal.name);
    assert_eq!(lent("nobody").await, Err("UserNotFoundException"));
    let ann = sandbox.sign_up(ANN).await;
    assert_eq!(lent(&ann).await, Err("UserNotConfirmedException"));
    let request = serde_json::json!({ "Username": ANN, "ConfirmationCode": sandbox.last_code() });
    sandbox.act("ConfirmSignUp", request).await.unwrap();
    let claims = sandbox.claims(&lent(&ann).await.unwrap());
    assert_eq!((&claims["username"], &claims["token_use"]), (&ann.as_str().into(), &"access".into()));
    sandbox.admin("AdminDisableUser", serde_json::json!({ "Username": ANN })).await.unwrap();
    assert_eq!(lent(&ann).await, Err("NotAuthorizedException"));
}

#[tokio::test]
async fn a_challenge_is_answered_in_time_for_its_user_and_unchanged() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let late = sandbox.srp_response(ANN, PASSWORD).await.unwrap();
    sandbox.pass(Duration::from_secs(180));
    let answer = sandbox.act("RespondToAuthChallenge", late).await;
    assert_eq!(said(answer), "NotAuthorizedException: Invalid session for the user.");

    let mut changed = sandbox.srp_response(ANN, PASSWORD).await.unwrap();
    changed["ChallengeResponses"]["TIMESTAMP"] = json!("Mon Nov 3 22:27:14 UTC 2026");
    assert_eq!(said(sandbox.act("RespondToAuthChallenge", changed).await), INCORRECT);

    let answered = sandbox.srp_response(ANN, PASSWORD).await.unwrap();
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let change = json!({ "PreviousPassword": PASSWORD, "ProposedPassword": OTHER_PASSWORD });
    sandbox.as_user("ChangePassword", &tokens, change).await.unwrap();
    assert_eq!(said(sandbox.act("RespondToAuthChallenge", answered).await), INCORRECT);

    let nothing = json!({ "AuthFlow": "USER_SRP_AUTH", "AuthParameters": { "USERNAME": ANN, "SRP_A": "0" } });
    assert_eq!(refused(sandbox.act("InitiateAuth", nothing).await), "InvalidParameterException");
    let unknown = json!({ "AuthFlow": "CUSTOM_AUTH", "AuthParameters": {} });
    assert_eq!(refused(sandbox.act("InitiateAuth", unknown).await), "InvalidParameterException");
}

#[tokio::test]
async fn guessing_passwords_is_slowed_down_whichever_way() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    for name in [ANN, "nobody@example.com"] {
        for _ in 0..3 {
            assert_eq!(said(sandbox.with_password(name, OTHER_PASSWORD).await), INCORRECT);
        }
        for _ in 0..2 {
            assert_eq!(said(sandbox.srp(name, OTHER_PASSWORD).await), INCORRECT);
        }
    }
    let exceeded = "NotAuthorizedException: Password attempts exceeded";
    for name in [ANN, "nobody@example.com"] {
        assert_eq!(said(sandbox.with_password(name, PASSWORD).await), exceeded);
        assert_eq!(said(sandbox.srp(name, PASSWORD).await), exceeded);
    }
    sandbox.pass(Duration::from_secs(1));
    assert!(sandbox.srp(ANN, PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_refresh_brings_new_tokens_of_the_same_sign_in() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let before = sandbox.claims(&tokens.access);
    sandbox.pass(Duration::from_secs(3000));
    let answer = sandbox.act("GetTokensFromRefreshToken", json!({ "RefreshToken": tokens.refresh })).await.unwrap();
    let after = sandbox.claims(answer["AuthenticationResult"]["AccessToken"].as_str().unwrap());
    assert_eq!((&after["origin_jti"], &after["auth_time"]), (&before["origin_jti"], &before["auth_time"]));
    assert_eq!(after["iat"].as_u64().unwrap(), before["iat"].as_u64().unwrap() + 3000);
    for flow in ["REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"] {
        let request = json!({ "AuthFlow": flow, "AuthParameters": { "REFRESH_TOKEN": tokens.refresh } });
        let answer = sandbox.act("InitiateAuth", request).await.unwrap();
        assert!(answer["AuthenticationResult"]["IdToken"].is_string());
    }
    let other = sandbox.act("GetTokensFromRefreshToken", json!({ "RefreshToken": tokens.access })).await;
    assert_eq!(said(other), "NotAuthorizedException: Invalid Refresh Token");
    sandbox.pass(Duration::from_secs(30 * 24 * 60 * 60));
    let late = sandbox.act("GetTokensFromRefreshToken", json!({ "RefreshToken": tokens.refresh })).await;
    assert_eq!(said(late), "NotAuthorizedException: Refresh Token has expired");
}

#[tokio::test]
async fn revoking_ends_one_sign_in_and_a_global_sign_out_all() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let (first, second, third) =
        (sandbox.tokens(ANN, PASSWORD).await, sandbox.tokens(ANN, PASSWORD).await, sandbox.tokens(ANN, PASSWORD).await);
    for _ in 0..2 {
        assert_eq!(sandbox.act("RevokeToken", json!({ "Token": first.refresh })).await, Ok(json!({})));
    }
    let refresh = |token: &str| sandbox.act("GetTokensFromRefreshToken", json!({ "RefreshToken": token }));
    assert_eq!(refused(refresh(&first.refresh).await), "NotAuthorizedException");
    let goes_on = |tokens: &super::world::Tokens| {
        sandbox.pool.sign_in_goes_on(sandbox.claims(&tokens.id)["origin_jti"].as_str().unwrap())
    };
    assert!(!goes_on(&first) && goes_on(&second) && goes_on(&third));
    let revoked = "NotAuthorizedException: Access Token has been revoked";
    assert_eq!(said(sandbox.as_user("GetUser", &first, json!({})).await), revoked);
    assert!(sandbox.as_user("GetUser", &second, json!({})).await.is_ok());

    assert_eq!(sandbox.as_user("GlobalSignOut", &second, json!({})).await, Ok(json!({})));
    for tokens in [&second, &third] {
        assert!(!goes_on(tokens));
        assert_eq!(said(sandbox.as_user("GetUser", tokens, json!({})).await), revoked);
        assert_eq!(refused(refresh(&tokens.refresh).await), "NotAuthorizedException");
    }
}
