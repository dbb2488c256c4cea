//! `amplify_outputs.json`, for unmodified Amplify clients.
//!
//! It has the shape of the client library's own configuration rather than of Amplify's current file format, because
//! only that shape can say where a local user pool is. `"version": "0"` makes `Amplify.configure` take it as it is. The
//! sections of the current format stand beside it.

mod sections;

use model::Provider;
use serde_json::{Map, Value, json};

/// What clients are told.
#[derive(Clone, Debug, PartialEq)]
pub struct Outputs {
    /// The URL of the GraphQL API, `/graphql` included.
    pub endpoint: String,
    /// The AWS region that requests are signed for.
    pub region: String,
    /// The mode of requests that do not choose one.
    pub default_auth_mode: Provider,
    /// The other modes that the API accepts.
    pub other_auth_modes: Vec<Provider>,
    /// An API key, if the API has any.
    pub api_key: Option<String>,
    /// The answer of [`crate::model_introspection`].
    pub model_introspection: Value,
    /// The user pool, if there is one.
    pub user_pool: Option<UserPoolOutputs>,
}

/// The client library's name of an authorization mode.
fn mode_name(mode: Provider) -> &'static str {
    match mode {
        Provider::ApiKey => "apiKey",
        Provider::UserPools => "userPool",
        Provider::IdentityPool => "iam",
        Provider::Oidc => "oidc",
        Provider::Lambda => "lambda",
    }
}

/// A user pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserPoolOutputs {
    /// Its id, such as `us-east-1_Local0001`. Clients take the part before `_` for the region.
    pub id: String,
    /// The app client's id.
    pub client_id: String,
    /// Where the pool is reached, if not at AWS.
    pub endpoint: Option<String>,
    /// What users sign in with. Never empty.
    pub login_with: Vec<LoginWith>,
    /// What passwords must be like.
    pub password_format: PasswordFormat,
    /// Attributes that users must have beside what they sign in with.
    pub required_attributes: Vec<String>,
    /// The second factors, if users need any or may choose one.
    pub mfa: Option<MfaOutputs>,
    /// By which codes users sign in without a password. Empty: by none.
    pub passwordless: Vec<Passwordless>,
    /// The groups that are there from the beginning.
    pub groups: Vec<String>,
    /// Signing in with other providers in a browser, if the pool has any.
    pub oauth: Option<OAuthOutputs>,
    /// The identity pool, if there is one. Clients ask it for credentials before each call, so it must be reachable.
    pub identity_pool: Option<IdentityPoolOutputs>,
}

/// The second factors of a pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MfaOutputs {
    /// Who needs one.
    pub need: MfaNeed,
    /// Whether it can be a text message.
    pub by_sms: bool,
    /// Whether it can be an authenticator app.
    pub by_app: bool,
    /// Whether it can be an email.
    pub by_email: bool,
}

/// Who needs a second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MfaNeed {
    /// Users who chose one.
    Optional,
    /// Every user.
    Required,
}

/// Signing in with other providers in a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuthOutputs {
    /// The host, and the port if it has one. Clients put `https://` before it.
    pub domain: String,
    /// The providers' names.
    pub providers: Vec<String>,
    /// Where browsers may go afterwards.
    pub redirect_urls: Vec<String>,
}

/// How a code comes by which a user signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passwordless {
    /// By email.
    Email,
    /// By text message.
    Sms,
}

/// An identity pool, which lets guests in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityPoolOutputs {
    /// Its id, `<region>:<uuid>`.
    pub id: String,
    /// Where it is reached, if not at AWS.
    pub endpoint: Option<String>,
}

/// What users sign in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginWith {
    /// Their email address.
    Email,
    /// Their phone number.
    Phone,
    /// A name of their choice.
    Username,
}

/// What passwords must be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordFormat {
    /// How many characters at least.
    pub min_length: u32,
    /// Characters of which kinds.
    pub requires: Vec<CharacterClass>,
}

/// A kind of character in a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CharacterClass {
    /// `a` to `z`
    Lowercase,
    /// `A` to `Z`
    Uppercase,
    /// `0` to `9`
    Digit,
    /// Punctuation
    Symbol,
}

/// The file's text: JSON indented by two spaces, with a newline at the end.
#[must_use]
pub fn outputs(outputs: &Outputs) -> String {
    let mut file = Map::new();
    file.insert("version".to_owned(), json!("0"));
    if let Some(user_pool) = &outputs.user_pool {
        file.insert("Auth".to_owned(), json!({ "Cognito": user_pool_json(user_pool) }));
    }
    file.insert("API".to_owned(), json!({ "GraphQL": api_json(outputs) }));
    if let Some(user_pool) = &outputs.user_pool {
        file.insert("auth".to_owned(), sections::auth(user_pool, &outputs.region));
    }
    file.insert("data".to_owned(), sections::data(outputs));
    format!("{:#}\n", Value::Object(file))
}

fn api_json(outputs: &Outputs) -> Map<String, Value> {
    let mut api = Map::new();
    api.insert("endpoint".to_owned(), json!(outputs.endpoint));
    api.insert("region".to_owned(), json!(outputs.region));
    api.insert("defaultAuthMode".to_owned(), json!(mode_name(outputs.default_auth_mode)));
    if let Some(key) = &outputs.api_key {
        api.insert("apiKey".to_owned(), json!(key));
    }
    api.insert("modelIntrospection".to_owned(), outputs.model_introspection.clone());
    api
}

fn user_pool_json(user_pool: &UserPoolOutputs) -> Map<String, Value> {
    let mut json = Map::new();
    json.insert("userPoolId".to_owned(), json!(user_pool.id));
    json.insert("userPoolClientId".to_owned(), json!(user_pool.client_id));
    if let Some(endpoint) = &user_pool.endpoint {
        json.insert("userPoolEndpoint".to_owned(), json!(endpoint));
    }
    if let Some(IdentityPoolOutputs { id, endpoint }) = &user_pool.identity_pool {
        json.insert("identityPoolId".to_owned(), json!(id));
        if let Some(endpoint) = endpoint {
            json.insert("identityPoolEndpoint".to_owned(), json!(endpoint));
        }
        json.insert("allowGuestAccess".to_owned(), json!(true));
    }
    let mut login_with = Map::new();
    let mut attributes = Map::new();
    for login in &user_pool.login_with {
        let (name, attribute) = match login {
            LoginWith::Email => ("email", Some("email")),
            LoginWith::Phone => ("phone", Some("phone_number")),
            LoginWith::Username => ("username", None),
        };
        login_with.insert(name.to_owned(), json!(true));
        // Of several names that users sign in with, each has one.
        if let Some(attribute) = attribute.filter(|_| user_pool.login_with.len() == 1) {
            attributes.insert(attribute.to_owned(), json!({ "required": true }));
        }
    }
    for name in &user_pool.required_attributes {
        attributes.insert(name.clone(), json!({ "required": true }));
    }
    if let Some(mfa) = &user_pool.mfa {
        let status = match mfa.need {
            MfaNeed::Optional => "optional",
            MfaNeed::Required => "on",
        };
        let (sms, app) = (mfa.by_sms, mfa.by_app);
        json.insert("mfa".to_owned(), json!({ "status": status, "smsEnabled": sms, "totpEnabled": app }));
    }
    if !user_pool.passwordless.is_empty() {
        let by = |medium| user_pool.passwordless.contains(&medium);
        let passwordless =
            json!({ "emailOtpEnabled": by(Passwordless::Email), "smsOtpEnabled": by(Passwordless::Sms) });
        json.insert("passwordless".to_owned(), passwordless);
    }
    if !user_pool.groups.is_empty() {
        let groups = user_pool.groups.iter().enumerate();
        let groups: Vec<Value> = groups.map(|(at, name)| json!({ name: { "precedence": at } })).collect();
        json.insert("groups".to_owned(), json!(groups));
    }
    if let Some(OAuthOutputs { domain, providers, redirect_urls }) = &user_pool.oauth {
        let providers: Vec<Value> = providers.iter().map(|name| json!({ "custom": name })).collect();
        let oauth = json!({
            "domain": domain,
            "scopes": ["openid", "email", "profile"],
            "redirectSignIn": redirect_urls,
            "redirectSignOut": redirect_urls,
            "responseType": "code",
            "providers": providers,
        });
        login_with.insert("oauth".to_owned(), oauth);
    }
    json.insert("loginWith".to_owned(), Value::Object(login_with));
    json.insert("signUpVerificationMethod".to_owned(), json!("code"));
    json.insert("userAttributes".to_owned(), Value::Object(attributes));
    json.insert("passwordFormat".to_owned(), password_format_json(&user_pool.password_format));
    json
}

fn password_format_json(format: &PasswordFormat) -> Value {
    let mut json = Map::new();
    json.insert("minLength".to_owned(), json!(format.min_length));
    for class in &format.requires {
        let name = match class {
            CharacterClass::Lowercase => "requireLowercase",
            CharacterClass::Uppercase => "requireUppercase",
            CharacterClass::Digit => "requireNumbers",
            CharacterClass::Symbol => "requireSpecialCharacters",
        };
        json.insert(name.to_owned(), json!(true));
    }
    Value::Object(json)
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;

    fn api_with(user_pool: Option<UserPoolOutputs>) -> Outputs {
        Outputs {
            endpoint: "http://localhost:8080/graphql".to_owned(),
            region: "us-east-1".to_owned(),
            default_auth_mode: Provider::ApiKey,
            other_auth_modes: vec![Provider::IdentityPool, Provider::UserPools],
            api_key: user_pool.is_none().then(|| "da2-key".to_owned()),
            model_introspection: json!({ "version": 1 }),
            user_pool,
        }
    }

    #[test]
    fn an_api_alone_needs_no_user_pool() {
        assert_snapshot!(outputs(&api_with(None)), @r#"
        {
          "version": "0",
          "API": {
            "GraphQL": {
              "endpoint": "http://localhost:8080/graphql",
              "region": "us-east-1",
              "defaultAuthMode": "apiKey",
              "apiKey": "da2-key",
              "modelIntrospection": {
                "version": 1
              }
            }
          },
          "data": {
            "url": "http://localhost:8080/graphql",
            "aws_region": "us-east-1",
            "api_key": "da2-key",
            "default_authorization_type": "API_KEY",
            "authorization_types": [
              "AWS_IAM",
              "AMAZON_COGNITO_USER_POOLS"
            ],
            "model_introspection": {
              "version": 1
            }
          }
        }
        "#);
    }

    #[test]
    fn a_local_user_pool_is_found_by_its_endpoint() {
        let user_pool = UserPoolOutputs {
            id: "us-east-1_Local0001".to_owned(),
            client_id: "localclient".to_owned(),
            endpoint: Some("http://localhost:8080/".to_owned()),
            login_with: vec![LoginWith::Email],
            password_format: PasswordFormat {
                min_length: 8,
                requires: vec![CharacterClass::Lowercase, CharacterClass::Digit],
            },
            required_attributes: Vec::new(),
            mfa: None,
            passwordless: Vec::new(),
            groups: Vec::new(),
            oauth: None,
            identity_pool: Some(IdentityPoolOutputs {
                id: "us-east-1:0c6f2b0e-0000-4000-8000-000000000001".to_owned(),
                endpoint: Some("http://localhost:8080/".to_owned()),
            }),
        };
        assert_snapshot!(outputs(&api_with(Some(user_pool))), @r#"
        {
          "version": "0",
          "Auth": {
            "Cognito": {
              "userPoolId": "us-east-1_Local0001",
              "userPoolClientId": "localclient",
              "userPoolEndpoint": "http://localhost:8080/",
              "identityPoolId": "us-east-1:0c6f2b0e-0000-4000-8000-000000000001",
              "identityPoolEndpoint": "http://localhost:8080/",
              "allowGuestAccess": true,
              "loginWith": {
                "email": true
              },
              "signUpVerificationMethod": "code",
              "userAttributes": {
                "email": {
                  "required": true
                }
              },
              "passwordFormat": {
                "minLength": 8,
                "requireLowercase": true,
                "requireNumbers": true
              }
            }
          },
          "API": {
            "GraphQL": {
              "endpoint": "http://localhost:8080/graphql",
              "region": "us-east-1",
              "defaultAuthMode": "apiKey",
              "modelIntrospection": {
                "version": 1
              }
            }
          },
          "auth": {
            "aws_region": "us-east-1",
            "user_pool_id": "us-east-1_Local0001",
            "user_pool_client_id": "localclient",
            "identity_pool_id": "us-east-1:0c6f2b0e-0000-4000-8000-000000000001",
            "unauthenticated_identities_enabled": true,
            "username_attributes": [
              "email"
            ],
            "standard_required_attributes": [
              "email"
            ],
            "user_verification_types": [
              "email"
            ],
            "password_policy": {
              "min_length": 8,
              "require_lowercase": true,
              "require_uppercase": false,
              "require_numbers": true,
              "require_symbols": false
            }
          },
          "data": {
            "url": "http://localhost:8080/graphql",
            "aws_region": "us-east-1",
            "default_authorization_type": "API_KEY",
            "authorization_types": [
              "AWS_IAM",
              "AMAZON_COGNITO_USER_POOLS"
            ],
            "model_introspection": {
              "version": 1
            }
          }
        }
        "#);
    }

    #[test]
    fn clients_are_told_of_factors_codes_attributes_and_groups() {
        let user_pool = UserPoolOutputs {
            id: "us-east-1_Local0001".to_owned(),
            client_id: "localclient".to_owned(),
            endpoint: None,
            login_with: vec![LoginWith::Email, LoginWith::Phone],
            password_format: PasswordFormat { min_length: 8, requires: vec![] },
            required_attributes: vec!["given_name".to_owned()],
            mfa: Some(MfaOutputs { need: MfaNeed::Optional, by_sms: false, by_app: true, by_email: true }),
            passwordless: vec![Passwordless::Email],
            groups: vec!["admins".to_owned(), "editors".to_owned()],
            oauth: Some(OAuthOutputs {
                domain: "localhost:8080".to_owned(),
                providers: vec!["Corporate".to_owned()],
                redirect_urls: vec!["http://localhost:5173/".to_owned()],
            }),
            identity_pool: None,
        };
        let client = Value::Object(user_pool_json(&user_pool));
        assert_eq!(client["mfa"], json!({ "status": "optional", "smsEnabled": false, "totpEnabled": true }));
        assert_eq!(client["passwordless"], json!({ "emailOtpEnabled": true, "smsOtpEnabled": false }));
        assert_eq!(client["userAttributes"]["given_name"], json!({ "required": true }));
        let oauth = &client["loginWith"]["oauth"];
        assert_eq!((&oauth["domain"], &oauth["responseType"]), (&json!("localhost:8080"), &json!("code")));
        assert_eq!(oauth["providers"], json!([{ "custom": "Corporate" }]));
        let file = sections::auth(&user_pool, "us-east-1");
        assert_eq!(file["oauth"]["redirect_sign_in_uri"], json!(["http://localhost:5173/"]));
        assert_eq!((&file["mfa_configuration"], &file["mfa_methods"]), (&json!("OPTIONAL"), &json!(["TOTP", "EMAIL"])));
        assert_eq!(file["standard_required_attributes"], json!(["given_name"]));
        assert_eq!(file["username_attributes"], json!(["email", "phone_number"]));
        assert_eq!(file["groups"], json!([{ "admins": { "precedence": 0 } }, { "editors": { "precedence": 1 } }]));
        assert_eq!(file["passwordless"], json!({ "email_otp_enabled": true, "sms_otp_enabled": false }));
    }
}
