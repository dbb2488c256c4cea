//! Second factors of users: an authenticator app, and which factors are asked for.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    sign_in::{Session, SetUp, Step, bad_session},
    tokens::WithAccessToken,
};
use crate::{
    Factor, Medium, MfaNeed, Pool, Refusal,
    state::{SoftwareToken, State, User},
    throttle::Guess,
    totp,
};

/// By a user who is signed in, or one who has to set a factor up to be.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AssociateSoftwareToken {
    access_token: Option<String>,
    session: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct VerifySoftwareToken {
    access_token: Option<String>,
    session: Option<String>,
    user_code: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Preference {
    #[serde(default)]
    enabled: bool,
    #[serde(default)]
    preferred_mfa: bool,
}

/// What is said of each factor. What is not said stays.
#[derive(Deserialize)]
struct Preferences {
    #[serde(rename = "SMSMfaSettings")]
    sms: Option<Preference>,
    #[serde(rename = "SoftwareTokenMfaSettings")]
    software_token: Option<Preference>,
    #[serde(rename = "EmailMfaSettings")]
    email: Option<Preference>,
}

#[derive(Deserialize)]
pub(super) struct SetUserMfaPreference {
    #[serde(rename = "AccessToken")]
    access_token: String,
    #[serde(flatten)]
    preferences: Preferences,
}

#[derive(Deserialize)]
pub(super) struct AdminSetUserMfaPreference {
    #[serde(rename = "UserPoolId")]
    user_pool_id: String,
    #[serde(rename = "Username")]
    username: String,
    #[serde(flatten)]
    preferences: Preferences,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct OfPool {
    user_pool_id: String,
}

/// Whose factor is set up.
enum Whose {
    SignedIn(String),
    SigningIn(String),
}

impl Whose {
    fn username(&self) -> &str {
        match self {
            Self::SignedIn(username) | Self::SigningIn(username) => username,
        }
    }
}

impl Pool {
    pub(super) fn associate_software_token(&self, request: AssociateSoftwareToken) -> Result<Value, Refusal> {
        if !self.configuration.mfa.factors.contains(&Factor::SoftwareToken) {
            let message = "Software Token MFA is not enabled for the userPool.";
            return Err(Refusal::new("SoftwareTokenMFANotFoundException", message));
        }
        let whose = self.whose(request.access_token.as_deref(), request.session.as_deref())?;
        let secret = totp::secret(&self.random());
        self.change_user(whose.username(), |user| user.factors.shown_secret = Some(secret.clone()))?;
        self.with_session(&whose, SetUp::Asked, json!({ "SecretCode": secret }))
    }

    pub(super) fn verify_software_token(&self, request: VerifySoftwareToken) -> Result<Value, Refusal> {
        let whose = self.whose(request.access_token.as_deref(), request.session.as_deref())?;
        self.attempt(Guess::Code, whose.username())?;
        let now = self.now();
        self.change(|state| {
            let user = state.users.get_mut(whose.username()).ok_or_else(Refusal::no_such_user)?;
            let secret =
                user.factors.shown_secret.clone().ok_or_else(|| Refusal::invalid("no secret was asked for"))?;
            let last_period = totp::period_of(&secret, &request.user_code, now)
                .ok_or_else(|| Refusal::new("EnableSoftwareTokenMFAException", "Code mismatch"))?;
            user.factors.software_token = Some(SoftwareToken { secret, last_period });
            user.factors.shown_secret = None;
            user.modified = now;
            Ok(())
        })?;
        self.succeeded(Guess::Code, whose.username());
        self.with_session(&whose, SetUp::Proved, json!({ "Status": "SUCCESS" }))
    }

    pub(super) fn set_user_mfa_preference(&self, request: SetUserMfaPreference) -> Result<Value, Refusal> {
        self.change(|state| {
            let user = self.own(state, &request.access_token)?;
            self.prefer(user, &request.preferences)
        })
    }

    pub(super) fn admin_set_user_mfa_preference(&self, request: AdminSetUserMfaPreference) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.change(|state: &mut State| {
            let user = state.user_mut(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            self.prefer(user, &request.preferences)
        })
    }

    pub(super) fn get_user_auth_factors(&self, request: WithAccessToken) -> Result<Value, Refusal> {
        self.read(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            let user = state.users.get(&username).ok_or_else(Refusal::no_such_user)?;
            let password = user.password.as_ref().map(|_| "PASSWORD");
            let code = |medium: &Medium| match medium {
                Medium::Email => "EMAIL_OTP",
                Medium::Sms => "SMS_OTP",
            };
            let media = self.configuration.passwordless.iter();
            let codes = media.filter(|medium| user.verified_address(**medium).is_some()).map(code);
            let mut answer = Map::new();
            answer.insert("Username".to_owned(), json!(user.username));
            let factors: Vec<&str> = password.into_iter().chain(codes).collect();
            answer.insert("ConfiguredUserAuthFactors".to_owned(), json!(factors));
            answer.extend(self.factors_of(user));
            Ok(Value::Object(answer))
        })
    }

    /// No passkey can be registered here, so no user has one.
    pub(super) fn list_web_authn_credentials(&self, request: WithAccessToken) -> Result<Value, Refusal> {
        self.read(|state| self.signed_in(state, &request.access_token))?;
        Ok(json!({ "Credentials": [] }))
    }

    pub(super) fn get_user_pool_mfa_config(&self, request: OfPool) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let mfa = &self.configuration.mfa;
        let mut answer = Map::new();
        answer.insert("MfaConfiguration".to_owned(), json!(self.mfa_configuration()));
        if mfa.factors.contains(&Factor::SoftwareToken) {
            answer.insert("SoftwareTokenMfaConfiguration".to_owned(), json!({ "Enabled": true }));
        }
        Ok(Value::Object(answer))
    }

    /// `MfaConfiguration`.
    pub(super) fn mfa_configuration(&self) -> &'static str {
        match self.configuration.mfa.need {
            MfaNeed::Off => "OFF",
            MfaNeed::Optional => "OPTIONAL",
            MfaNeed::Required => "ON",
        }
    }

    /// What answers say of a user's second factors: nothing if there are none.
    pub(super) fn factors_of(&self, user: &User) -> Map<String, Value> {
        let enabled: Vec<&str> = user.factors.enabled.iter().map(|factor| factor.challenge()).collect();
        let mut answer = Map::new();
        if !enabled.is_empty() {
            answer.insert("UserMFASettingList".to_owned(), json!(enabled));
        }
        if let Some(preferred) = user.factors.preferred {
            answer.insert("PreferredMfaSetting".to_owned(), json!(preferred.challenge()));
        }
        answer
    }

    fn prefer(&self, user: &mut User, preferences: &Preferences) -> Result<Value, Refusal> {
        let said = [
            (Factor::Sms, preferences.sms),
            (Factor::SoftwareToken, preferences.software_token),
            (Factor::Email, preferences.email),
        ];
        for (factor, preference) in said {
            let Some(preference) = preference else { continue };
            if preference.enabled {
                self.check_can_have(user, factor)?;
                user.factors.enabled.insert(factor);
            } else {
                user.factors.enabled.remove(&factor);
            }
            match preference.preferred_mfa && preference.enabled {
                true => user.factors.preferred = Some(factor),
                false if user.factors.preferred == Some(factor) => user.factors.preferred = None,
                false => {}
            }
        }
        user.modified = self.now();
        Ok(json!({}))
    }

    fn check_can_have(&self, user: &User, factor: Factor) -> Result<(), Refusal> {
        if !self.configuration.mfa.factors.contains(&factor) {
            let name = factor.challenge();
            return Err(Refusal::invalid(format!("the user pool does not have the second factor {name}")));
        }
        let has = match factor.medium() {
            Some(medium) => user.address(medium).is_some(),
            None => user.factors.software_token.is_some(),
        };
        match (has, factor) {
            (true, Factor::Sms | Factor::SoftwareToken | Factor::Email) => Ok(()),
            (false, Factor::SoftwareToken) => Err(Refusal::invalid("User has not verified software token mfa")),
            (false, Factor::Sms) => Err(Refusal::invalid("User does not have delivery config set to turn on SMS_MFA")),
            (false, Factor::Email) => {
                Err(Refusal::invalid("User does not have delivery config set to turn on EMAIL_OTP"))
            }
        }
    }

    fn whose(&self, access_token: Option<&str>, session: Option<&str>) -> Result<Whose, Refusal> {
        match (access_token, session) {
            (Some(token), _) => self.read(|state| self.signed_in(state, token)).map(Whose::SignedIn),
            (None, Some(session)) => match self.carried(session)? {
                Session { username, step: Step::SetUpFactor { state: SetUp::Asked } } => Ok(Whose::SigningIn(username)),
                Session { .. } => Err(bad_session()),
            },
            (None, None) => Err(Refusal::invalid("Missing required parameter AccessToken")),
        }
    }

    /// An answer, with the session that goes on with it if there is one.
    fn with_session(&self, whose: &Whose, state: SetUp, answer: Value) -> Result<Value, Refusal> {
        match whose {
            Whose::SignedIn(_) => Ok(answer),
            Whose::SigningIn(username) => {
                let session = self.carry(username, Step::SetUpFactor { state })?;
                Ok(crate::triggers::with(answer, json!({ "Session": session })))
            }
        }
    }
}
