//! Changing a password, and choosing a new one after having forgotten the old one.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{ClientMetadata, confirmation::TriggerSource, delivery, delivery_of};
use crate::{
    Pool, Purpose, Refusal, password,
    state::{Access, Status},
    throttle::Guess,
};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ChangePassword {
    access_token: String,
    previous_password: String,
    proposed_password: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ForgotPassword {
    client_id: String,
    username: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ConfirmForgotPassword {
    client_id: String,
    username: String,
    confirmation_code: String,
    password: String,
    #[serde(default)]
    client_metadata: ClientMetadata,
}

impl Pool {
    pub(super) fn change_password(&self, request: ChangePassword) -> Result<Value, Refusal> {
        let ChangePassword { access_token, previous_password, proposed_password } = request;
        let username = self.read(|state| self.signed_in(state, &access_token))?;
        password::check(&proposed_password)?;
        self.attempt(Guess::Password, &username)?;
        let kept = self.read(|state| state.users.get(&username).and_then(|user| user.password.clone()));
        let kept = kept.filter(|kept| kept.verifier.matches(self.identity(&username), &previous_password));
        let kept = kept.ok_or_else(Refusal::wrong_password)?;
        self.succeeded(Guess::Password, &username);
        let new = self.password(&username, &proposed_password);
        self.change(|state| {
            let now = self.now();
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            // Somebody else may have been quicker.
            let unchanged = user.password.as_ref().is_some_and(|password| password.verifier == kept.verifier);
            if !unchanged {
                return Err(Refusal::wrong_password());
            }
            user.password = Some(new);
            user.modified = now;
            Ok(json!({}))
        })
    }

    pub(super) fn forgot_password(&self, request: ForgotPassword) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let message = self.change(|state| {
            let Some(user) = state.user_mut(&request.username) else { return Ok(None) };
            if user.access == Access::Disabled {
                return Err(Refusal::not_authorized("User is disabled."));
            }
            match user.status {
                Status::ForceChangePassword => {
                    return Err(Refusal::not_authorized("User password cannot be reset in the current state."));
                }
                Status::Confirmed | Status::ResetRequired | Status::Unconfirmed => {}
            }
            if !user.has_verified_email() {
                return Err(Refusal::invalid(
                    "Cannot reset password for the user as there is no registered/verified email or phone_number",
                ));
            }
            let email = user.email().to_owned();
            Ok(Some(self.new_code(user, Purpose::ForgotPassword, &email)))
        })?;
        // Whether there is such a user is nobody's business.
        let Some(message) = message else {
            return Ok(json!({ "CodeDeliveryDetails": delivery(&request.username) }));
        };
        self.world.deliver(&message);
        Ok(json!({ "CodeDeliveryDetails": delivery_of(&message) }))
    }

    pub(super) async fn confirm_forgot_password(&self, request: ConfirmForgotPassword) -> Result<Value, Refusal> {
        let ConfirmForgotPassword { client_id, username: name, confirmation_code, password, client_metadata } = request;
        self.check_client(&client_id)?;
        password::check(&password)?;
        // The same work and the same limits whether there is such a user or not.
        let username = self.read(|state| state.user(&name).map(|user| user.username.clone()));
        let username = username.unwrap_or_else(|| self.imaginary_username(&name));
        self.attempt(Guess::Code, &username)?;
        let new = self.password(&username, &password);
        let user = self.change(|state| {
            let user = state.users.get_mut(&username).ok_or_else(Refusal::expired_code)?;
            self.take_code(user, Purpose::ForgotPassword, &confirmation_code)?;
            user.password = Some(new);
            self.confirm(user);
            Ok(user.clone())
        })?;
        self.succeeded(Guess::Code, &username);
        self.succeeded(Guess::Password, &username);
        self.tell_trigger(&user, TriggerSource::ConfirmForgotPassword, &client_metadata).await?;
        Ok(json!({}))
    }
}
