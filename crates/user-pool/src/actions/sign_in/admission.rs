//! What comes after the first factor: whether the user may come in at all, and what else is asked for.

use serde_json::{Value, json};

use super::{Attempt, Step, reset_required};
use crate::{
    DeviceTracking, Pool, Refusal, Trigger,
    actions::tokens::Begun,
    state::{Access, Remembered, Status, User},
    triggers::{Occasion, about, with},
};

/// By what a user comes to tokens: the part of `triggerSource` behind `TokenGeneration_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::actions) enum Why {
    Authentication,
    NewPasswordChallenge,
    AuthenticateDevice,
    RefreshTokens,
    /// In a browser, by another provider.
    HostedAuth,
}

impl Why {
    pub(in crate::actions) fn name(self) -> &'static str {
        match self {
            Self::Authentication => "Authentication",
            Self::NewPasswordChallenge => "NewPasswordChallenge",
            Self::AuthenticateDevice => "AuthenticateDevice",
            Self::RefreshTokens => "RefreshTokens",
            Self::HostedAuth => "HostedAuth",
        }
    }
}

impl Pool {
    /// Lets in a user who has shown the first factor.
    pub(super) async fn admit(&self, user: &User, attempt: Attempt<'_>, why: Why) -> Result<Value, Refusal> {
        check_may_sign_in(user)?;
        match user.status {
            Status::Confirmed | Status::ExternalProvider => {}
            Status::Unconfirmed => return Err(Refusal::new("UserNotConfirmedException", "User is not confirmed.")),
            Status::ResetRequired => return Err(reset_required()),
            Status::ForceChangePassword => return self.have_password_chosen(user),
        }
        // A device that is remembered stands for the second factor.
        if let Some(challenge) = self.ask_for_device(user, attempt)? {
            return Ok(challenge);
        }
        match self.ask_for_second_factor(user, attempt).await? {
            Some(challenge) => Ok(challenge),
            None => self.finish(user, attempt, why).await,
        }
    }

    /// Tokens for a user who has shown everything.
    pub(in crate::actions) async fn finish(
        &self,
        user: &User,
        attempt: Attempt<'_>,
        why: Why,
    ) -> Result<Value, Refusal> {
        check_may_sign_in(user)?;
        let known = attempt.device().filter(|key| user.devices.contains_key(*key));
        let is_new = known.is_none() && self.configuration.devices != DeviceTracking::Off;
        let occasion = Occasion {
            trigger: Trigger::PostAuthentication,
            why: "Authentication",
            username: &user.username,
            request: with(about(Some(user), attempt.client_metadata), json!({ "newDeviceUsed": is_new })),
            response: json!({}),
        };
        self.run(occasion).await?;
        let device = match (self.configuration.devices, known) {
            (DeviceTracking::Off, _) => None,
            (DeviceTracking::Always | DeviceTracking::OnRequest, Some(key)) => Some(key.to_owned()),
            (DeviceTracking::Always | DeviceTracking::OnRequest, None) => Some(self.new_device_key()),
        };
        let begun = Begun { device, is_new_device: is_new, why };
        self.sign_in(&user.username, begun, attempt.client_metadata).await
    }

    /// The challenge of a device that is remembered. A device that the user does not have is an error by which clients
    /// forget it.
    fn ask_for_device(&self, user: &User, attempt: Attempt<'_>) -> Result<Option<Value>, Refusal> {
        let Some(key) = attempt.device().filter(|_| self.configuration.devices != DeviceTracking::Off) else {
            return Ok(None);
        };
        let device = user.devices.get(key).ok_or_else(|| Refusal::no_such_thing("Device does not exist."))?;
        match device.remembered {
            Remembered::NotRemembered => Ok(None),
            Remembered::Remembered => Ok(Some(json!({
                "ChallengeName": "DEVICE_SRP_AUTH",
                "Session": self.carry(&user.username, Step::Device { key: key.to_owned() })?,
                "ChallengeParameters": { "USERNAME": user.username, "DEVICE_KEY": key },
            }))),
        }
    }

    /// A new access token of a user without the password: for a developer at the sandbox's console, which lends every identity.
    ///
    /// # Errors
    /// There is no such user, or the user could not sign in with the password either.
    pub async fn lend_access_token(&self, username: &str) -> Result<String, Refusal> {
        let user = self.read(|state| state.users.get(username).cloned()).ok_or_else(Refusal::no_such_user)?;
        check_may_sign_in(&user)?;
        match user.status {
            Status::Confirmed | Status::ExternalProvider => {}
            Status::Unconfirmed => return Err(Refusal::new("UserNotConfirmedException", "User is not confirmed.")),
            Status::ResetRequired => return Err(reset_required()),
            Status::ForceChangePassword => {
                return Err(Refusal::not_authorized("The user has yet to choose a password."));
            }
        }
        let begun = Begun { device: None, is_new_device: false, why: Why::Authentication };
        let answer = self.sign_in(&user.username, begun, &crate::actions::ClientMetadata::new()).await?;
        let token = answer.pointer("/AuthenticationResult/AccessToken").and_then(Value::as_str);
        token.map(str::to_owned).ok_or_else(Refusal::internal)
    }
}

fn check_may_sign_in(user: &User) -> Result<(), Refusal> {
    match user.access {
        Access::Enabled => Ok(()),
        Access::Disabled => Err(Refusal::not_authorized("User is disabled.")),
    }
}
