use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::world::{ANN, OTHER_PASSWORD, PASSWORD, Sandbox, refused, said};
use crate::{
    Alias, AttributeRules, AttributeType, CharacterClass, Configuration, Medium, PasswordPolicy, SelfSignUp,
    SignInNames,
};

const PHONE: &str = "+41791234567";

fn by(media: impl IntoIterator<Item = Medium>) -> Sandbox {
    let sign_in = SignInNames::Addresses(media.into_iter().collect());
    Sandbox::of(Configuration { sign_in, ..Configuration::default() })
}

fn by_name() -> Sandbox {
    let sign_in = SignInNames::Usernames(BTreeSet::from([Alias::Email, Alias::PreferredUsername]));
    Sandbox::of(Configuration { sign_in, ..Configuration::default() })
}

async fn sign_up(sandbox: &Sandbox, name: &str, attributes: Value) -> Result<Value, crate::Refusal> {
    sandbox.act("SignUp", json!({ "Username": name, "Password": PASSWORD, "UserAttributes": attributes })).await
}

#[tokio::test]
async fn a_user_signs_up_and_in_with_a_phone_number() {
    let sandbox = by([Medium::Sms]);
    let answer = sign_up(&sandbox, PHONE, json!([])).await.unwrap();
    let delivery = json!({ "AttributeName": "phone_number", "DeliveryMedium": "SMS", "Destination": "+*******4567" });
    assert_eq!(answer["CodeDeliveryDetails"], delivery);
    for (name, why) in [
        (ANN, "Username should be a phone number."),
        ("0791234567", "Username should be a phone number."),
        (PHONE, "User already exists"),
    ] {
        assert!(said(sign_up(&sandbox, name, json!([])).await).ends_with(why), "{name}");
    }
    let confirm = json!({ "Username": PHONE, "ConfirmationCode": sandbox.last_code() });
    assert_eq!(sandbox.act("ConfirmSignUp", confirm).await, Ok(json!({})));
    let tokens = sandbox.tokens(PHONE, PASSWORD).await;
    let id = sandbox.claims(&tokens.id);
    assert_eq!((&id["phone_number"], &id["phone_number_verified"]), (&json!(PHONE), &json!(true)));
    sandbox.act("ForgotPassword", json!({ "Username": PHONE })).await.unwrap();
    let request = json!({ "Username": PHONE, "ConfirmationCode": sandbox.last_code(), "Password": OTHER_PASSWORD });
    sandbox.act("ConfirmForgotPassword", request).await.unwrap();
    assert!(sandbox.srp(PHONE, OTHER_PASSWORD).await.is_ok());
    let both = by(Medium::ALL);
    assert!(
        sign_up(&both, "ann", json!([])).await.is_err_and(|refusal| refusal.message.contains("either an email or"))
    );
    for name in [PHONE, ANN] {
        assert!(sign_up(&both, name, json!([])).await.is_ok());
    }
}

#[tokio::test]
async fn a_new_phone_number_counts_once_its_code_is_entered() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let update = json!({ "UserAttributes": [{ "Name": "phone_number", "Value": PHONE }] });
    let answer = sandbox.as_user("UpdateUserAttributes", &tokens, update).await.unwrap();
    assert_eq!(answer["CodeDeliveryDetailsList"][0]["DeliveryMedium"], "SMS");
    let verify = json!({ "AttributeName": "phone_number", "Code": sandbox.last_code() });
    sandbox.as_user("VerifyUserAttribute", &tokens, verify).await.unwrap();
    let user = sandbox.as_user("GetUser", &tokens, json!({})).await.unwrap();
    let attributes = user["UserAttributes"].as_array().unwrap();
    assert!(attributes.contains(&json!({ "Name": "phone_number", "Value": PHONE })));
    assert!(attributes.contains(&json!({ "Name": "phone_number_verified", "Value": "true" })));
    let delete = json!({ "Username": ANN, "UserAttributeNames": ["phone_number"] });
    sandbox.admin("AdminDeleteUserAttributes", delete).await.unwrap();
    let user = sandbox.as_user("GetUser", &tokens, json!({})).await.unwrap();
    assert_eq!(user["UserAttributes"].as_array().unwrap().len(), 3);
    let needed =
        sandbox.admin("AdminDeleteUserAttributes", json!({ "Username": ANN, "UserAttributeNames": ["email"] }));
    assert_eq!(refused(needed.await), "InvalidParameterException");
}

#[tokio::test]
async fn an_alias_counts_once_it_is_verified_and_is_of_one_user() {
    let sandbox = by_name();
    let email = json!([{ "Name": "email", "Value": ANN }]);
    let answer = sign_up(&sandbox, "ann", email.clone()).await.unwrap();
    assert_ne!(answer["UserSub"], "ann");
    assert_eq!(refused(sign_up(&sandbox, ANN, json!([])).await), "InvalidParameterException");
    assert_eq!(refused(sign_up(&sandbox, "ann", json!([])).await), "UsernameExistsException");
    assert_eq!(refused(sandbox.srp("ann", PASSWORD).await), "UserNotConfirmedException");
    assert_eq!(refused(sandbox.srp(ANN, PASSWORD).await), "NotAuthorizedException");
    let confirm = |name: &str, force: bool| {
        let code = sandbox.last_code();
        let request = json!({ "Username": name, "ConfirmationCode": code, "ForceAliasCreation": force });
        sandbox.act("ConfirmSignUp", request)
    };
    confirm("ann", false).await.unwrap();
    for name in ["ann", ANN, "Ann@Example.com"] {
        assert!(sandbox.srp(name, PASSWORD).await.is_ok(), "{name}");
    }
    let tokens = sandbox.tokens("ann", PASSWORD).await;
    assert_eq!(sandbox.claims(&tokens.access)["username"], "ann");

    // Another user claims the address, and gets it only by force.
    sign_up(&sandbox, "bob", email).await.unwrap();
    assert_eq!(refused(confirm("bob", false).await), "AliasExistsException");
    confirm("bob", true).await.unwrap();
    let answer = sandbox.tokens(ANN, PASSWORD).await;
    assert_eq!(sandbox.claims(&answer.access)["username"], "bob");
    assert!(sandbox.srp("ann", PASSWORD).await.is_ok());

    let update = json!({ "UserAttributes": [{ "Name": "preferred_username", "Value": "anna" }] });
    sandbox.as_user("UpdateUserAttributes", &tokens, update.clone()).await.unwrap();
    assert!(sandbox.srp("anna", PASSWORD).await.is_ok());
    let bob = sandbox.tokens("bob", PASSWORD).await;
    assert_eq!(refused(sandbox.as_user("UpdateUserAttributes", &bob, update).await), "AliasExistsException");
}

#[tokio::test]
async fn a_user_without_an_address_is_confirmed_by_an_administrator() {
    let sandbox = by_name();
    let answer = sign_up(&sandbox, "ann", json!([])).await.unwrap();
    assert!(answer.get("CodeDeliveryDetails").is_none());
    assert_eq!(
        refused(sandbox.act("ResendConfirmationCode", json!({ "Username": "ann" })).await),
        "InvalidParameterException"
    );
    sandbox.admin("AdminConfirmSignUp", json!({ "Username": "ann" })).await.unwrap();
    assert!(sandbox.srp("ann", PASSWORD).await.is_ok());
    for name in ["", "a b", "a\u{7}"] {
        assert_eq!(refused(sign_up(&sandbox, name, json!([])).await), "InvalidParameterException");
    }
}

#[tokio::test]
async fn attributes_are_required_typed_and_immutable_as_configured() {
    let attributes = AttributeRules {
        required: BTreeSet::from(["given_name".to_owned()]),
        immutable: BTreeSet::from(["custom:tenant".to_owned()]),
        custom: Some(BTreeMap::from([("tenant".to_owned(), AttributeType::Text { least: Some(1), most: Some(8) })])),
    };
    let sandbox = Sandbox::of(Configuration { attributes, ..Configuration::default() });
    let pair = |name: &str, value: &str| json!({ "Name": name, "Value": value });
    let incomplete = sign_up(&sandbox, ANN, json!([])).await;
    assert!(said(incomplete).ends_with("given_name: The attribute given_name is required"));
    let long = json!([pair("given_name", "Ann"), pair("custom:tenant", "far too long")]);
    assert!(said(sign_up(&sandbox, ANN, long).await).contains("no longer than 8 characters"));
    let sound = json!([pair("given_name", "Ann"), pair("custom:tenant", "t1")]);
    sign_up(&sandbox, ANN, sound).await.unwrap();
    let confirm = json!({ "Username": ANN, "ConfirmationCode": sandbox.last_code() });
    sandbox.act("ConfirmSignUp", confirm).await.unwrap();
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let update = json!({ "UserAttributes": [pair("custom:tenant", "t2")] });
    let refused_by = sandbox.as_user("UpdateUserAttributes", &tokens, update).await;
    assert!(said(refused_by).ends_with("user.custom:tenant: Attribute cannot be updated."));

    // A user whom an administrator made says what is lacking when it chooses a password.
    let create = json!({ "Username": "bob@example.com", "TemporaryPassword": PASSWORD });
    sandbox.admin("AdminCreateUser", create).await.unwrap();
    let challenge = sandbox.srp("bob@example.com", PASSWORD).await.unwrap();
    assert_eq!(challenge["ChallengeParameters"]["requiredAttributes"], r#"["userAttributes.given_name"]"#);
    let without = json!({ "USERNAME": "bob@example.com", "NEW_PASSWORD": OTHER_PASSWORD });
    let answer = sandbox.respond("NEW_PASSWORD_REQUIRED", &challenge, without.clone()).await;
    assert_eq!(refused(answer), "InvalidParameterException");
    let with = crate::triggers::with(without, json!({ "userAttributes.given_name": "Bob" }));
    assert!(sandbox.respond("NEW_PASSWORD_REQUIRED", &challenge, with).await.is_ok());
}

#[tokio::test]
async fn the_password_policy_is_the_configured_one() {
    let password = PasswordPolicy { min_length: 6, requires: [CharacterClass::Number].into() };
    let sandbox = Sandbox::of(Configuration { password, ..Configuration::default() });
    let attempt = |password: &str| sandbox.act("SignUp", json!({ "Username": ANN, "Password": password }));
    assert!(said(attempt("abcdef").await).ends_with("Password must have numeric characters"));
    assert!(attempt("abcde1").await.is_ok());
    let described = sandbox.admin("DescribeUserPool", json!({})).await.unwrap();
    let policy = &described["UserPool"]["Policies"]["PasswordPolicy"];
    assert_eq!((&policy["MinimumLength"], &policy["RequireSymbols"]), (&json!(6), &json!(false)));
}

#[tokio::test]
async fn where_only_administrators_make_users_none_signs_up() {
    let groups = vec!["editors".to_owned()];
    let configuration = Configuration { self_sign_up: SelfSignUp::Refused, groups, ..Configuration::default() };
    let sandbox = Sandbox::of(configuration);
    let answer = sign_up(&sandbox, ANN, json!([])).await;
    assert_eq!(said(answer), "NotAuthorizedException: SignUp is not permitted for this user pool");
    sandbox.admin("AdminCreateUser", json!({ "Username": ANN })).await.unwrap();
    sandbox.admin("AdminAddUserToGroup", json!({ "Username": ANN, "GroupName": "editors" })).await.unwrap();
    let sandbox = sandbox.restarted();
    assert_eq!(sandbox.pool.groups(), ["editors"]);
    assert_eq!(sandbox.pool.users()[0].groups, ["editors"]);
}
