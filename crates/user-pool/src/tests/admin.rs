use std::time::Duration;

use serde_json::{Value, json};

use super::world::{ANN, OTHER_PASSWORD, PASSWORD, Sandbox, refused, said};
use crate::Purpose;

const BOB: &str = "bob@example.com";

async fn choose(sandbox: &Sandbox, challenge: &Value, password: &str) -> Result<Value, crate::Refusal> {
    let responses = json!({ "USERNAME": ANN, "NEW_PASSWORD": password, "userAttributes.name": "Ann" });
    let request = json!({
        "ChallengeName": "NEW_PASSWORD_REQUIRED",
        "Session": challenge["Session"],
        "ChallengeResponses": responses,
    });
    sandbox.act("RespondToAuthChallenge", request).await
}

#[tokio::test]
async fn administration_needs_an_administrator() {
    let sandbox = Sandbox::new();
    for action in ["AdminGetUser", "ListUsers", "ListGroups", "CreateGroup", "DeleteGroup", "DescribeUserPool"] {
        let request = json!({ "UserPoolId": sandbox.pool.names().pool_id, "Username": ANN, "GroupName": "g" });
        assert_eq!(refused(sandbox.act(action, request).await), "MissingAuthenticationTokenException", "{action}");
    }
    assert_eq!(refused(sandbox.admin("AdminGetUser", json!({ "Username": ANN })).await), "UserNotFoundException");
    let other = json!({ "UserPoolId": "us-east-1_other" });
    let answer = sandbox.pool.act("ListUsers", other, crate::Authority::Administrator).await;
    assert_eq!(said(answer), "ResourceNotFoundException: User pool us-east-1_other does not exist.");
}

#[tokio::test]
async fn an_invited_user_chooses_a_password() {
    let sandbox = Sandbox::new();
    let request = json!({ "Username": ANN, "UserAttributes": [{ "Name": "email_verified", "Value": "true" }] });
    let answer = sandbox.admin("AdminCreateUser", request.clone()).await.unwrap();
    assert_eq!(answer["User"]["UserStatus"], "FORCE_CHANGE_PASSWORD");
    assert_eq!(refused(sandbox.admin("AdminCreateUser", request).await), "UsernameExistsException");
    let invitation = sandbox.world.messages.lock().unwrap().last().unwrap().clone();
    assert_eq!((invitation.purpose, invitation.destination.as_str()), (Purpose::Invitation, ANN));

    let challenge = sandbox.srp(ANN, &invitation.code).await.unwrap();
    assert_eq!(challenge["ChallengeName"], "NEW_PASSWORD_REQUIRED");
    let shown = challenge["ChallengeParameters"]["userAttributes"].as_str().unwrap();
    assert_eq!(serde_json::from_str::<Value>(shown).unwrap(), json!({ "email": ANN, "email_verified": "true" }));
    assert_eq!(refused(choose(&sandbox, &challenge, "short").await), "InvalidPasswordException");
    let answer = choose(&sandbox, &challenge, PASSWORD).await.unwrap();
    let id = sandbox.claims(answer["AuthenticationResult"]["IdToken"].as_str().unwrap());
    assert_eq!(id["name"], "Ann");
    assert_eq!(refused(choose(&sandbox, &challenge, OTHER_PASSWORD).await), "NotAuthorizedException");
    assert!(sandbox.srp(ANN, PASSWORD).await.is_ok());
    assert_eq!(sandbox.world.events.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn a_temporary_password_ends_after_a_week_and_can_be_sent_again() {
    let sandbox = Sandbox::new();
    let request = json!({ "Username": ANN, "TemporaryPassword": PASSWORD, "MessageAction": "SUPPRESS" });
    sandbox.admin("AdminCreateUser", request).await.unwrap();
    assert_eq!(sandbox.world.messages.lock().unwrap().len(), 0);
    sandbox.pass(Duration::from_secs(7 * 24 * 60 * 60));
    assert_eq!(
        said(sandbox.srp(ANN, PASSWORD).await),
        "NotAuthorizedException: Temporary password has expired and must be reset by an administrator."
    );
    sandbox.admin("AdminCreateUser", json!({ "Username": ANN, "MessageAction": "RESEND" })).await.unwrap();
    let challenge = sandbox.srp(ANN, &sandbox.last_code()).await.unwrap();
    assert_eq!(challenge["ChallengeName"], "NEW_PASSWORD_REQUIRED");
}

#[tokio::test]
async fn an_administrator_confirms_and_sets_passwords() {
    let sandbox = Sandbox::new();
    sandbox.sign_up(ANN).await;
    assert_eq!(sandbox.admin("AdminConfirmSignUp", json!({ "Username": ANN })).await, Ok(json!({})));
    assert_eq!(
        refused(sandbox.admin("AdminConfirmSignUp", json!({ "Username": ANN })).await),
        "NotAuthorizedException"
    );
    let events = sandbox.world.events.lock().unwrap().clone();
    assert_eq!(events[0]["triggerSource"], "PostConfirmation_ConfirmSignUp");

    let set = |permanent: bool| {
        let request = json!({ "Username": ANN, "Password": OTHER_PASSWORD, "Permanent": permanent });
        sandbox.admin("AdminSetUserPassword", request)
    };
    set(false).await.unwrap();
    let request = json!({
        "ClientId": sandbox.pool.names().client_id,
        "AuthFlow": "ADMIN_USER_PASSWORD_AUTH",
        "AuthParameters": { "USERNAME": ANN, "PASSWORD": OTHER_PASSWORD },
    });
    let challenge = sandbox.admin("AdminInitiateAuth", request.clone()).await.unwrap();
    let request_2 = json!({
        "ClientId": sandbox.pool.names().client_id,
        "ChallengeName": "NEW_PASSWORD_REQUIRED",
        "Session": challenge["Session"],
        "ChallengeResponses": { "USERNAME": ANN, "NEW_PASSWORD": PASSWORD },
    });
    assert!(sandbox.admin("AdminRespondToAuthChallenge", request_2).await.is_ok());
    set(true).await.unwrap();
    let answer = sandbox.admin("AdminInitiateAuth", request).await.unwrap();
    assert!(answer["AuthenticationResult"]["AccessToken"].is_string());
}

#[tokio::test]
async fn a_password_taken_away_is_chosen_anew() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    sandbox.admin("AdminResetUserPassword", json!({ "Username": ANN })).await.unwrap();
    assert_eq!(refused(sandbox.srp(ANN, PASSWORD).await), "PasswordResetRequiredException");
    assert_eq!(refused(sandbox.with_password(ANN, PASSWORD).await), "PasswordResetRequiredException");
    let code = sandbox.last_code();
    let request = json!({ "Username": ANN, "ConfirmationCode": code, "Password": OTHER_PASSWORD });
    sandbox.act("ConfirmForgotPassword", request).await.unwrap();
    assert!(sandbox.srp(ANN, OTHER_PASSWORD).await.is_ok());
}

#[tokio::test]
async fn a_disabled_user_is_out() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    sandbox.admin("AdminDisableUser", json!({ "Username": ANN })).await.unwrap();
    assert_eq!(said(sandbox.srp(ANN, PASSWORD).await), "NotAuthorizedException: User is disabled.");
    let refresh = json!({ "RefreshToken": tokens.refresh });
    assert_eq!(refused(sandbox.act("GetTokensFromRefreshToken", refresh).await), "NotAuthorizedException");
    assert_eq!(refused(sandbox.as_user("GetUser", &tokens, json!({})).await), "NotAuthorizedException");
    let user = sandbox.admin("AdminGetUser", json!({ "Username": ANN })).await.unwrap();
    assert_eq!((&user["Enabled"], &user["UserStatus"]), (&json!(false), &json!("CONFIRMED")));
    sandbox.admin("AdminEnableUser", json!({ "Username": ANN })).await.unwrap();
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    sandbox.admin("AdminUserGlobalSignOut", json!({ "Username": ANN })).await.unwrap();
    assert_eq!(refused(sandbox.as_user("GetUser", &tokens, json!({})).await), "NotAuthorizedException");
    sandbox.admin("AdminDeleteUser", json!({ "Username": ANN })).await.unwrap();
    assert_eq!(refused(sandbox.admin("AdminDeleteUser", json!({ "Username": ANN })).await), "UserNotFoundException");
}

#[tokio::test]
async fn groups_are_made_filled_listed_and_taken_away() {
    let sandbox = Sandbox::new();
    let sub = sandbox.confirmed(ANN).await;
    sandbox.confirmed(BOB).await;
    for name in ["editors", "admins", "readers"] {
        let request = json!({ "GroupName": name, "Description": "who they are", "Precedence": 1 });
        let group = sandbox.admin("CreateGroup", request).await.unwrap();
        assert_eq!((&group["Group"]["GroupName"], &group["Group"]["Precedence"]), (&json!(name), &json!(1)));
    }
    assert_eq!(refused(sandbox.admin("CreateGroup", json!({ "GroupName": "admins" })).await), "GroupExistsException");
    let mut names = Vec::new();
    let mut token = Value::Null;
    loop {
        let page = sandbox.admin("ListGroups", json!({ "Limit": 2, "NextToken": token })).await.unwrap();
        names.extend(page["Groups"].as_array().unwrap().iter().map(|group| group["GroupName"].clone()));
        token = page["NextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(names, ["admins", "editors", "readers"]);

    let member = json!({ "Username": ANN, "GroupName": "editors" });
    sandbox.admin("AdminAddUserToGroup", member.clone()).await.unwrap();
    let nobody = json!({ "Username": "nobody@example.com", "GroupName": "editors" });
    assert_eq!(refused(sandbox.admin("AdminAddUserToGroup", nobody).await), "UserNotFoundException");
    let nowhere = json!({ "Username": ANN, "GroupName": "nowhere" });
    assert_eq!(refused(sandbox.admin("AdminAddUserToGroup", nowhere).await), "ResourceNotFoundException");
    let groups = sandbox.admin("AdminListGroupsForUser", json!({ "Username": ANN })).await.unwrap();
    assert_eq!(groups["Groups"].as_array().unwrap().len(), 1);
    let users = sandbox.admin("ListUsersInGroup", json!({ "GroupName": "editors" })).await.unwrap();
    assert_eq!((users["Users"].as_array().unwrap().len(), &users["Users"][0]["Username"]), (1, &json!(sub)));
    sandbox.admin("AdminRemoveUserFromGroup", member.clone()).await.unwrap();
    sandbox.admin("AdminAddUserToGroup", member).await.unwrap();
    sandbox.admin("DeleteGroup", json!({ "GroupName": "editors" })).await.unwrap();
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    assert!(sandbox.claims(&tokens.access).get("cognito:groups").is_none());
    assert_eq!(
        refused(sandbox.admin("GetGroup", json!({ "GroupName": "editors" })).await),
        "ResourceNotFoundException"
    );
}

#[tokio::test]
async fn users_are_looked_for_and_listed_by_pages() {
    let sandbox = Sandbox::new();
    let ann = sandbox.confirmed(ANN).await;
    sandbox.sign_up(BOB).await;
    let find = |filter: String| sandbox.admin("ListUsers", json!({ "Filter": filter }));
    let count = |answer: Value| answer["Users"].as_array().unwrap().len();
    for (filter, expected) in [
        (String::new(), 2),
        (r#"email = "ANN@example.com""#.to_owned(), 1),
        (r#"email ^= "b""#.to_owned(), 1),
        (format!("sub = \"{ann}\""), 1),
        (r#"cognito:user_status = "UNCONFIRMED""#.to_owned(), 1),
        (r#"status = "Disabled""#.to_owned(), 0),
        (r#"name = "Ann""#.to_owned(), 0),
    ] {
        assert_eq!(count(find(filter.clone()).await.unwrap()), expected, "{filter}");
    }
    assert_eq!(refused(find("nonsense".to_owned()).await), "InvalidParameterException");
    let request = json!({ "Limit": 1, "AttributesToGet": ["email"] });
    let first = sandbox.admin("ListUsers", request).await.unwrap();
    assert_eq!(first["Users"][0]["Attributes"].as_array().unwrap().len(), 1);
    let token = &first["PaginationToken"];
    let second = sandbox.admin("ListUsers", json!({ "Limit": 1, "PaginationToken": token })).await.unwrap();
    assert_ne!(first["Users"][0]["Username"], second["Users"][0]["Username"]);
    assert!(second.get("PaginationToken").is_none());
}

#[tokio::test]
async fn an_address_that_an_administrator_changes_is_unverified_unless_it_says_so() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    sandbox.confirmed(BOB).await;
    let update = |attributes: Value| {
        sandbox.admin("AdminUpdateUserAttributes", json!({ "Username": BOB, "UserAttributes": attributes }))
    };
    assert_eq!(refused(update(json!([{ "Name": "email", "Value": ANN }])).await), "AliasExistsException");
    update(json!([{ "Name": "email", "Value": "new@example.com" }])).await.unwrap();
    let user = sandbox.admin("AdminGetUser", json!({ "Username": "new@example.com" })).await.unwrap();
    let attributes = user["UserAttributes"].as_array().unwrap();
    assert!(attributes.contains(&json!({ "Name": "email_verified", "Value": "false" })));
}

#[tokio::test]
async fn the_pool_and_its_client_describe_themselves() {
    let sandbox = Sandbox::new();
    let pool = sandbox.admin("DescribeUserPool", json!({})).await.unwrap();
    assert_eq!(pool["UserPool"]["UsernameAttributes"], json!(["email"]));
    let names = sandbox.pool.names();
    let client = sandbox.admin("DescribeUserPoolClient", json!({ "ClientId": names.client_id })).await.unwrap();
    assert_eq!(client["UserPoolClient"]["PreventUserExistenceErrors"], "ENABLED");
    let discovery = sandbox.pool.discovery().unwrap();
    assert_eq!(discovery["issuer"], format!("http://localhost:8080/{}", names.pool_id));
    assert_eq!(discovery["jwks_uri"], format!("http://localhost:8080/{}/.well-known/jwks.json", names.pool_id));
}
