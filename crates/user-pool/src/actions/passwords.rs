//! Changing a password, and choosing a new one after having forgotten the old one.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{ClientMetadata, confirmation::TriggerSource};
use crate::{
    Pool, Purpose, Refusal,
    messages::{delivery_of, imaginary_delivery},
    password,
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
    #[serde(default)]
    client_metadata: ClientMetadata,
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
        password::check(&self.configuration.password, &proposed_password)?;
        self.attempt(Guess::Password, &username)?;
        let kept = self.read(|state| state.users.get(&username).and_then(|user| user.password.clone()));
        let kept = kept.filter(|kept| kept.verifier.matches(self.identity(&username), &previous_password));
        let kept = kept.ok_or_else(Refusal::wrong_password)?;
        self.succeeded(Guess::Password, &username);
        let new = self.password(&username, &proposed_password);
        self.change(|state| {
            let now = self.now();
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            // Another request may have been quicker.
            let unchanged = user.password.as_ref().is_some_and(|password| password.verifier == kept.verifier);
            if !unchanged {
                return Err(Refusal::wrong_password());
            }
            user.password = Some(new);
            user.modified = now;
            Ok(json!({}))
        })
    }

    pub(super) async fn forgot_password(&self, request: ForgotPassword) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let ForgotPassword { username: name, client_metadata, .. } = &request;
        if self.read(|state| state.user(&self.configuration, name).is_none()) {
            self.migrate(name, None, "ForgotPassword", client_metadata).await?;
        }
        let sent = self.change(|state| {
            let Some(user) = state.user_mut(&self.configuration, name) else { return Ok(None) };
            if user.access == Access::Disabled {
                return Err(Refusal::not_authorized("User is disabled."));
            }
            match user.status {
                Status::ForceChangePassword | Status::ExternalProvider => {
                    return Err(Refusal::not_authorized("User password cannot be reset in the current state."));
                }
                Status::Confirmed | Status::ResetRequired | Status::Unconfirmed => {}
            }
            let Some((medium, destination)) = Self::address_to_recover(user) else {
                return Err(Refusal::invalid(
                    "Cannot reset password for the user as there is no registered/verified email or phone_number",
                ));
            };
            let message = self.new_code(user, Purpose::ForgotPassword, medium, &destination);
            Ok(Some((user.clone(), message)))
        })?;
        // The answer does not tell whether there is such a user.
        let Some((user, message)) = sent else {
            return Ok(json!({ "CodeDeliveryDetails": imaginary_delivery(name) }));
        };
        let answer = json!({ "CodeDeliveryDetails": delivery_of(&message) });
        self.send(&user, message, "ForgotPassword", client_metadata).await?;
        Ok(answer)
    }

    pub(super) async fn confirm_forgot_password(&self, request: ConfirmForgotPassword) -> Result<Value, Refusal> {
        let ConfirmForgotPassword { client_id, username: name, confirmation_code, password, client_metadata } = request;
        self.check_client(&client_id)?;
        password::check(&self.configuration.password, &password)?;
        // The same work and the same limits whether there is such a user or not.
        let username = self.read(|state| state.user(&self.configuration, &name).map(|user| user.username.clone()));
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
