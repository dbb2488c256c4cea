//! Confirming a sign-up, and telling the post-confirmation trigger.
//!
//! The user is kept as confirmed before the trigger runs, as with Cognito: when it fails, the user is confirmed all the
//! same, and confirming once more is refused.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{ClientMetadata, account::check_alias_is_free};
use crate::{
    Pool, Purpose, Refusal, Trigger,
    state::{Status, User},
    throttle::Guess,
    triggers::{Occasion, about},
};

/// Why the trigger runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TriggerSource {
    ConfirmSignUp,
    ConfirmForgotPassword,
}

impl TriggerSource {
    fn name(self) -> &'static str {
        match self {
            Self::ConfirmSignUp => "ConfirmSignUp",
            Self::ConfirmForgotPassword => "ConfirmForgotPassword",
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ConfirmSignUp {
    client_id: String,
    username: String,
    confirmation_code: String,
    #[serde(default)]
    force_alias_creation: bool,
    #[serde(default)]
    client_metadata: ClientMetadata,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminConfirmSignUp {
    user_pool_id: String,
    username: String,
    #[serde(default)]
    client_metadata: ClientMetadata,
}

impl Pool {
    pub(super) async fn confirm_sign_up(&self, request: ConfirmSignUp) -> Result<Value, Refusal> {
        let ConfirmSignUp { client_id, username: name, confirmation_code, force_alias_creation, client_metadata } =
            request;
        self.check_client(&client_id)?;
        let user = self.read(|state| state.user(&self.configuration, &name).cloned());
        user.as_ref().map_or(Ok(()), check_unconfirmed)?;
        // The same limits whether there is such a user or not.
        let username = user.map_or_else(|| self.imaginary_username(&name), |user| user.username);
        self.attempt(Guess::Code, &username)?;
        let user = self.change(|state| {
            let user = state.users.get_mut(&username).ok_or_else(Refusal::expired_code)?;
            check_unconfirmed(user)?;
            let medium = user.codes.get(&Purpose::SignUp).map(|code| code.medium);
            self.take_code(user, Purpose::SignUp, &confirmation_code)?;
            let Some(address) = medium.and_then(|medium| Some((medium, user.address(medium)?.to_owned()))) else {
                return Err(Refusal::expired_code());
            };
            let (medium, address) = address;
            user.verify(medium);
            self.confirm(user);
            let user = user.clone();
            match (check_alias_is_free(state, &self.configuration, medium, &address, &username), force_alias_creation) {
                (Err(refusal), false) => return Err(refusal),
                (Err(_), true) => take_alias_away(state, medium, &address, &username),
                (Ok(()), _) => {}
            }
            Ok(user)
        })?;
        self.succeeded(Guess::Code, &username);
        self.tell_trigger(&user, TriggerSource::ConfirmSignUp, &client_metadata).await?;
        // With this a user who needs no password goes on to be signed in.
        match self.configuration.passwordless.is_empty() {
            true => Ok(json!({})),
            false => Ok(json!({ "Session": self.session_after_sign_up(&username)? })),
        }
    }

    pub(super) async fn admin_confirm_sign_up(&self, request: AdminConfirmSignUp) -> Result<Value, Refusal> {
        let AdminConfirmSignUp { user_pool_id, username, client_metadata } = request;
        self.check_pool(&user_pool_id)?;
        let user = self.change(|state| {
            let user = state.user_mut(&self.configuration, &username).ok_or_else(Refusal::no_such_user)?;
            check_unconfirmed(user)?;
            user.codes.remove(&Purpose::SignUp);
            self.confirm(user);
            Ok(user.clone())
        })?;
        self.tell_trigger(&user, TriggerSource::ConfirmSignUp, &client_metadata).await?;
        Ok(json!({}))
    }

    /// Makes a user confirmed.
    pub(super) fn confirm(&self, user: &mut User) {
        user.status = Status::Confirmed;
        user.modified = self.now();
    }

    /// Runs the trigger for a user who is kept as confirmed.
    pub(super) async fn tell_trigger(
        &self,
        user: &User,
        source: TriggerSource,
        client_metadata: &ClientMetadata,
    ) -> Result<(), Refusal> {
        let occasion = Occasion {
            trigger: Trigger::PostConfirmation,
            why: source.name(),
            username: &user.username,
            request: about(Some(user), client_metadata),
            response: json!({}),
        };
        self.run(occasion).await.map(drop)
    }
}

/// The address is the user's from now on, and no longer the one's whose it was.
fn take_alias_away(state: &mut crate::state::State, medium: crate::Medium, address: &str, username: &str) {
    for other in state.users.values_mut().filter(|other| other.username != username) {
        if other.verified_address(medium).is_some_and(|theirs| theirs.to_lowercase() == address.to_lowercase()) {
            other.attributes.insert(medium.verified_attribute().to_owned(), "false".to_owned());
        }
    }
}

fn check_unconfirmed(user: &User) -> Result<(), Refusal> {
    match user.status {
        Status::Unconfirmed => Ok(()),
        status @ (Status::Confirmed
        | Status::ResetRequired
        | Status::ForceChangePassword
        | Status::ExternalProvider) => {
            let status = status.name();
            Err(Refusal::not_authorized(format!("User cannot be confirmed. Current status is {status}")))
        }
    }
}
