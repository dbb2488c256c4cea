//! The sections of Amplify's current file format, for code that reads the file itself: `outputs.data.url` and the like. The
//! client library does not look at them, because the file's version says that it is its own configuration.
//! <https://docs.amplify.aws/react/reference/amplify_outputs/>

use model::Provider;
use serde_json::{Map, Value, json};

use super::{CharacterClass, LoginWith, MfaNeed, OAuthOutputs, Outputs, Passwordless, UserPoolOutputs};

/// `data`
pub(super) fn data(outputs: &Outputs) -> Value {
    let mut data = Map::new();
    data.insert("url".to_owned(), json!(outputs.endpoint));
    data.insert("aws_region".to_owned(), json!(outputs.region));
    if let Some(key) = &outputs.api_key {
        data.insert("api_key".to_owned(), json!(key));
    }
    data.insert("default_authorization_type".to_owned(), json!(authorization_type(outputs.default_auth_mode)));
    let others: Vec<&str> = outputs.other_auth_modes.iter().map(|mode| authorization_type(*mode)).collect();
    data.insert("authorization_types".to_owned(), json!(others));
    data.insert("model_introspection".to_owned(), outputs.model_introspection.clone());
    Value::Object(data)
}

/// `auth`
pub(super) fn auth(user_pool: &UserPoolOutputs, region: &str) -> Value {
    let region = user_pool.id.split_once('_').map_or(region, |(region, _)| region);
    let mut auth = Map::new();
    auth.insert("aws_region".to_owned(), json!(region));
    auth.insert("user_pool_id".to_owned(), json!(user_pool.id));
    auth.insert("user_pool_client_id".to_owned(), json!(user_pool.client_id));
    if let Some(identity_pool) = &user_pool.identity_pool {
        auth.insert("identity_pool_id".to_owned(), json!(identity_pool.id));
        auth.insert("unauthenticated_identities_enabled".to_owned(), json!(true));
    }
    let attributes: Vec<&str> = user_pool
        .login_with
        .iter()
        .filter_map(|login| match login {
            LoginWith::Email => Some("email"),
            LoginWith::Phone => Some("phone_number"),
            LoginWith::Username => None,
        })
        .collect();
    // Of several names that users sign in with, each has one.
    let needed = attributes.iter().copied().filter(|_| user_pool.login_with.len() == 1);
    let required: Vec<&str> = needed.chain(user_pool.required_attributes.iter().map(String::as_str)).collect();
    auth.insert("username_attributes".to_owned(), json!(attributes));
    auth.insert("standard_required_attributes".to_owned(), json!(required));
    auth.insert("user_verification_types".to_owned(), json!(attributes));
    if let Some(mfa) = &user_pool.mfa {
        let need = match mfa.need {
            MfaNeed::Optional => "OPTIONAL",
            MfaNeed::Required => "REQUIRED",
        };
        let methods = [(mfa.by_sms, "SMS"), (mfa.by_app, "TOTP"), (mfa.by_email, "EMAIL")];
        let methods: Vec<&str> = methods.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect();
        auth.insert("mfa_configuration".to_owned(), json!(need));
        auth.insert("mfa_methods".to_owned(), json!(methods));
    }
    if !user_pool.passwordless.is_empty() {
        let by = |medium| user_pool.passwordless.contains(&medium);
        let passwordless =
            json!({ "email_otp_enabled": by(Passwordless::Email), "sms_otp_enabled": by(Passwordless::Sms) });
        auth.insert("passwordless".to_owned(), passwordless);
    }
    if let Some(OAuthOutputs { domain, redirect_urls, .. }) = &user_pool.oauth {
        let oauth = json!({
            "identity_providers": [],
            "domain": domain,
            "scopes": ["openid", "email", "profile"],
            "redirect_sign_in_uri": redirect_urls,
            "redirect_sign_out_uri": redirect_urls,
            "response_type": "code",
        });
        auth.insert("oauth".to_owned(), oauth);
    }
    if !user_pool.groups.is_empty() {
        let groups = user_pool.groups.iter().enumerate();
        let groups: Vec<Value> = groups.map(|(at, name)| json!({ name: { "precedence": at } })).collect();
        auth.insert("groups".to_owned(), json!(groups));
    }
    let requires = |class| user_pool.password_format.requires.contains(&class);
    let policy = json!({
        "min_length": user_pool.password_format.min_length,
        "require_lowercase": requires(CharacterClass::Lowercase),
        "require_uppercase": requires(CharacterClass::Uppercase),
        "require_numbers": requires(CharacterClass::Digit),
        "require_symbols": requires(CharacterClass::Symbol),
    });
    auth.insert("password_policy".to_owned(), policy);
    Value::Object(auth)
}

/// AppSync's name of a mode.
fn authorization_type(mode: Provider) -> &'static str {
    match mode {
        Provider::ApiKey => "API_KEY",
        Provider::UserPools => "AMAZON_COGNITO_USER_POOLS",
        Provider::IdentityPool => "AWS_IAM",
        Provider::Oidc => "OPENID_CONNECT",
        Provider::Lambda => "AWS_LAMBDA",
    }
}
