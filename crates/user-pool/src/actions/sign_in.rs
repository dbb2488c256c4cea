//! Signing in. A first factor (a password by SRP or as it is, a code that was sent, challenges of functions), then what is
//! asked for beside it (a new password, a second factor, a device), then tokens.
//!
//! A user who does not exist is answered like one with another password, as Amplify configures its pools
//! (`PreventUserExistenceErrors`). Nothing is kept between two requests: clients carry it, sealed.

mod admission;
mod choice;
mod custom;
mod device;
mod migration;
mod new_password;
mod password;
mod second_factor;
mod session;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::ClientMetadata;
use crate::{
    Pool, Refusal, Trigger,
    state::{Status, User},
    triggers::{Occasion, about, with},
};
pub(super) use admission::Why;
pub(super) use session::{Session, SetUp, Step, bad_session};

/// What requests say by name.
pub(super) type Parameters = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct InitiateAuth {
    client_id: String,
    auth_flow: String,
    #[serde(default)]
    auth_parameters: Parameters,
    #[serde(default)]
    client_metadata: Option<ClientMetadata>,
    #[serde(default)]
    session: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminInitiateAuth {
    user_pool_id: String,
    #[serde(flatten)]
    request: InitiateAuth,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct RespondToAuthChallenge {
    client_id: String,
    challenge_name: String,
    #[serde(default)]
    challenge_responses: Parameters,
    #[serde(default)]
    session: Option<String>,
    #[serde(default)]
    client_metadata: Option<ClientMetadata>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminRespondToAuthChallenge {
    user_pool_id: String,
    #[serde(flatten)]
    request: RespondToAuthChallenge,
}

/// One request of a sign-in.
#[derive(Clone, Copy)]
pub(super) struct Attempt<'a> {
    parameters: &'a Parameters,
    /// What functions are told that the client passes on.
    client_metadata: &'a ClientMetadata,
}

impl<'a> Attempt<'a> {
    pub(super) fn new(parameters: &'a Parameters, client_metadata: &'a ClientMetadata) -> Self {
        Self { parameters, client_metadata }
    }

    fn required(self, name: &str) -> Result<&'a str, Refusal> {
        self.optional(name).ok_or_else(|| Refusal::invalid(format!("Missing required parameter {name}")))
    }

    fn optional(self, name: &str) -> Option<&'a str> {
        self.parameters.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The device that the client says it is.
    fn device(self) -> Option<&'a str> {
        self.optional("DEVICE_KEY")
    }
}

impl Pool {
    pub(super) async fn initiate_auth(&self, request: InitiateAuth) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let passed_on = request.client_metadata.unwrap_or_default();
        let none = ClientMetadata::new();
        // What comes with the first request is for the functions that let in or bring a user, and for no other.
        let attempt = Attempt { parameters: &request.auth_parameters, client_metadata: &none };
        match request.auth_flow.as_str() {
            "USER_SRP_AUTH" => self.begin_srp(attempt, &passed_on).await,
            "USER_PASSWORD_AUTH" => self.sign_in_with_password(attempt, &passed_on).await,
            "USER_AUTH" => self.begin_choice(attempt, request.session.as_deref(), &passed_on).await,
            "CUSTOM_AUTH" => self.begin_custom(attempt, &passed_on).await,
            "REFRESH_TOKEN_AUTH" | "REFRESH_TOKEN" => {
                self.refresh(attempt.required("REFRESH_TOKEN")?, &passed_on).await
            }
            _ => Err(Refusal::invalid("Initiate Auth method not supported.")),
        }
    }

    pub(super) async fn admin_initiate_auth(&self, request: AdminInitiateAuth) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let mut request = request.request;
        if matches!(request.auth_flow.as_str(), "ADMIN_USER_PASSWORD_AUTH" | "ADMIN_NO_SRP_AUTH") {
            request.auth_flow = "USER_PASSWORD_AUTH".to_owned();
        }
        self.initiate_auth(request).await
    }

    pub(super) async fn respond_to_auth_challenge(&self, request: RespondToAuthChallenge) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let client_metadata = request.client_metadata.unwrap_or_default();
        let attempt = Attempt { parameters: &request.challenge_responses, client_metadata: &client_metadata };
        let session =
            || request.session.as_deref().ok_or_else(|| Refusal::invalid("Missing required parameter Session"));
        match request.challenge_name.as_str() {
            "PASSWORD_VERIFIER" => self.finish_srp(attempt, request.session.as_deref()).await,
            "NEW_PASSWORD_REQUIRED" => self.choose_password(attempt, session()?).await,
            "SELECT_CHALLENGE" => self.choose(attempt, session()?).await,
            "PASSWORD" => self.enter_password(attempt, session()?).await,
            "SMS_MFA" | "SOFTWARE_TOKEN_MFA" | "EMAIL_OTP" | "SMS_OTP" => self.enter_code(attempt, session()?).await,
            "SELECT_MFA_TYPE" => self.select_factor(attempt, session()?).await,
            "MFA_SETUP" => self.finish_factor_set_up(attempt, session()?).await,
            "CUSTOM_CHALLENGE" => self.answer_custom(attempt, session()?).await,
            "DEVICE_SRP_AUTH" => self.begin_device_srp(attempt, session()?),
            "DEVICE_PASSWORD_VERIFIER" => self.finish_device_srp(attempt).await,
            _ => Err(Refusal::invalid("the user pool does not set this challenge")),
        }
    }

    pub(super) async fn admin_respond_to_auth_challenge(
        &self,
        request: AdminRespondToAuthChallenge,
    ) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.respond_to_auth_challenge(request.request).await
    }

    /// The user of a name.
    fn user_called(&self, name: &str) -> Option<User> {
        self.read(|state| state.user(&self.configuration, name).cloned())
    }

    /// Lets the function before authentication refuse.
    async fn ask_before_authentication(
        &self,
        name: &str,
        user: Option<&User>,
        passed_on: &ClientMetadata,
    ) -> Result<(), Refusal> {
        let validation = (!passed_on.is_empty()).then_some(passed_on);
        let more = json!({ "validationData": validation, "userNotFound": user.is_none() });
        let occasion = Occasion {
            trigger: Trigger::PreAuthentication,
            why: "Authentication",
            username: user.map_or(name, |user| &user.username),
            request: with(about(user, &ClientMetadata::new()), more),
            response: json!({}),
        };
        self.run(occasion).await.map(drop)
    }
}

/// A password that an administrator has taken away is not asked for.
fn check_not_reset(user: Option<&User>) -> Result<(), Refusal> {
    match user.map(|user| user.status) {
        Some(Status::ResetRequired) => Err(reset_required()),
        Some(Status::Confirmed | Status::Unconfirmed | Status::ForceChangePassword | Status::ExternalProvider)
        | None => Ok(()),
    }
}

fn reset_required() -> Refusal {
    Refusal::new("PasswordResetRequiredException", "Password reset required for the user")
}
