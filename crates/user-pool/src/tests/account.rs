use std::time::Duration;

use serde_json::{Value, json};

use super::world::{ANN, OTHER_PASSWORD, PASSWORD, Sandbox, Tokens, refused, said};

const BOB: &str = "bob@example.com";

fn attribute(user: &Value, name: &str) -> Option<String> {
    let attributes = user["UserAttributes"].as_array().unwrap();
    let found = attributes.iter().find(|attribute| attribute["Name"] == name)?;
    found["Value"].as_str().map(str::to_owned)
}

#[tokio::test]
async fn a_user_reads_and_changes_its_attributes() {
    let sandbox = Sandbox::new();
    let sub = sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let request = json!({ "UserAttributes": [{ "Name": "given_name", "Value": "Ann" }] });
    let answer = sandbox.as_user("UpdateUserAttributes", &tokens, request).await;
    assert_eq!(answer, Ok(json!({ "CodeDeliveryDetailsList": [] })));
    let user = sandbox.as_user("GetUser", &tokens, json!({})).await.unwrap();
    assert_eq!(user["Username"], sub);
    assert_eq!(user["UserAttributes"][0], json!({ "Name": "sub", "Value": sub }));
    assert_eq!(attribute(&user, "given_name").as_deref(), Some("Ann"));
    sandbox.as_user("DeleteUserAttributes", &tokens, json!({ "UserAttributeNames": ["given_name"] })).await.unwrap();
    let user = sandbox.as_user("GetUser", &tokens, json!({})).await.unwrap();
    assert_eq!(attribute(&user, "given_name"), None);
    let needed = sandbox.as_user("DeleteUserAttributes", &tokens, json!({ "UserAttributeNames": ["email"] })).await;
    assert_eq!(refused(needed), "InvalidParameterException");
}

#[tokio::test]
async fn a_new_address_counts_once_its_code_is_entered() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    sandbox.confirmed(BOB).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let update = |email: &str| {
        let request = json!({ "UserAttributes": [{ "Name": "email", "Value": email }] });
        sandbox.as_user("UpdateUserAttributes", &tokens, request)
    };
    assert_eq!(refused(update("Bob@example.com").await), "AliasExistsException");
    let answer = update("new@example.com").await.unwrap();
    assert_eq!(answer["CodeDeliveryDetailsList"][0]["Destination"], "n***@e***");
    assert!(sandbox.srp(ANN, PASSWORD).await.is_ok());
    assert!(sandbox.srp("new@example.com", PASSWORD).await.is_err());
    let again = json!({ "AttributeName": "email" });
    sandbox.as_user("GetUserAttributeVerificationCode", &tokens, again).await.unwrap();
    let request = json!({ "AttributeName": "email", "Code": sandbox.last_code() });
    assert_eq!(sandbox.as_user("VerifyUserAttribute", &tokens, request.clone()).await, Ok(json!({})));
    assert_eq!(refused(sandbox.as_user("VerifyUserAttribute", &tokens, request).await), "ExpiredCodeException");
    assert!(sandbox.srp("new@example.com", PASSWORD).await.is_ok());
    assert!(sandbox.srp(ANN, PASSWORD).await.is_err());
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let change = |previous: &str, proposed: &str| {
        let request = json!({ "PreviousPassword": previous, "ProposedPassword": proposed });
        sandbox.as_user("ChangePassword", &tokens, request)
    };
    let wrong = "NotAuthorizedException: Incorrect username or password.";
    assert_eq!(said(change(OTHER_PASSWORD, OTHER_PASSWORD).await), wrong);
    assert_eq!(refused(change(PASSWORD, "short").await), "InvalidPasswordException");
    assert_eq!(change(PASSWORD, OTHER_PASSWORD).await, Ok(json!({})));
    assert_eq!(said(sandbox.srp(ANN, PASSWORD).await), wrong);
    assert!(sandbox.srp(ANN, OTHER_PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_and_the_trigger_told() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    sandbox.act("ForgotPassword", json!({ "Username": ANN })).await.unwrap();
    let code = sandbox.last_code();
    let confirm = |code: &str, password: &str| {
        let request = json!({ "Username": ANN, "ConfirmationCode": code, "Password": password });
        sandbox.act("ConfirmForgotPassword", request)
    };
    assert_eq!(refused(confirm(&code, "short").await), "InvalidPasswordException");
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert_eq!(refused(confirm(wrong, OTHER_PASSWORD).await), "CodeMismatchException");
    sandbox.pass(Duration::from_secs(60 * 60));
    assert_eq!(refused(confirm(&code, OTHER_PASSWORD).await), "ExpiredCodeException");
    sandbox.act("ForgotPassword", json!({ "Username": ANN })).await.unwrap();
    assert_eq!(confirm(&sandbox.last_code(), OTHER_PASSWORD).await, Ok(json!({})));
    assert!(sandbox.srp(ANN, OTHER_PASSWORD).await.is_ok());
    let events = sandbox.world.events.lock().unwrap().clone();
    let sources: Vec<&Value> = events.iter().map(|event| &event["triggerSource"]).collect();
    assert_eq!(sources, ["PostConfirmation_ConfirmSignUp", "PostConfirmation_ConfirmForgotPassword"]);
}

#[tokio::test]
async fn without_a_verified_address_no_code_is_sent() {
    let sandbox = Sandbox::new();
    sandbox.sign_up(ANN).await;
    let answer = sandbox.act("ForgotPassword", json!({ "Username": ANN })).await;
    assert_eq!(
        said(answer),
        "InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or \
         phone_number"
    );
}

#[tokio::test]
async fn a_deleted_user_is_gone_with_its_tokens() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    assert_eq!(sandbox.as_user("DeleteUser", &tokens, json!({})).await, Ok(json!({})));
    assert_eq!(refused(sandbox.as_user("GetUser", &tokens, json!({})).await), "NotAuthorizedException");
    assert_eq!(refused(sandbox.srp(ANN, PASSWORD).await), "NotAuthorizedException");
    assert_eq!(sandbox.pool.users(), []);
    sandbox.sign_up(ANN).await;
}

#[tokio::test]
async fn only_a_current_access_token_of_this_pool_counts() {
    let (sandbox, other) = (Sandbox::new(), Sandbox::new());
    sandbox.confirmed(ANN).await;
    other.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let foreign = other.tokens(ANN, PASSWORD).await;
    let with = |access: &str| Tokens { access: access.to_owned(), id: String::new(), refresh: String::new() };
    let unsigned = tokens.access.rsplit_once('.').unwrap().0.to_owned();
    for access in [&foreign.access, &tokens.id, &tokens.refresh, &unsigned, &format!("{unsigned}."), ""] {
        let answer = sandbox.as_user("GetUser", &with(access), json!({})).await;
        assert_eq!(said(answer), "NotAuthorizedException: Invalid Access Token");
    }
    sandbox.pass(Duration::from_secs(3600));
    let late = sandbox.as_user("GetUser", &tokens, json!({})).await;
    assert_eq!(said(late), "NotAuthorizedException: Access Token has expired");
}
