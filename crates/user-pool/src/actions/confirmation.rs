//! Confirming a sign-up, and telling the post-confirmation trigger.
//!
//! The user is kept as confirmed before the trigger runs, as with Cognito: when it fails, the user is confirmed all the
//! same, and confirming once more is refused.

use serde::Deserialize;
use serde_json::{Value, json};

use super::ClientMetadata;
use crate::{
    Pool, Purpose, Refusal,
    state::{Status, User},
    throttle::Guess,
};

/// Which version of a client Cognito says has called, when it does not know.
const UNKNOWN_SDK: &str = "aws-sdk-unknown-unknown";

/// Why the trigger runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TriggerSource {
    ConfirmSignUp,
    ConfirmForgotPassword,
}

impl TriggerSource {
    fn name(self) -> &'static str {
        match self {
            Self::ConfirmSignUp => "PostConfirmation_ConfirmSignUp",
            Self::ConfirmForgotPassword => "PostConfirmation_ConfirmForgotPassword",
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
        let ConfirmSignUp { client_id, username: name, confirmation_code, client_metadata } = request;
        self.check_client(&client_id)?;
        let user = self.read(|state| state.user(&name).cloned());
        user.as_ref().map_or(Ok(()), check_unconfirmed)?;
        // The same limits whether there is such a user or not.
        let username = user.map_or_else(|| self.imaginary_username(&name), |user| user.username);
        self.attempt(Guess::Code, &username)?;
        let user = self.change(|state| {
            let user = state.user_mut(&username).ok_or_else(Refusal::expired_code)?;
            check_unconfirmed(user)?;
            self.take_code(user, Purpose::SignUp, &confirmation_code)?;
            user.verify_email();
            self.confirm(user);
            Ok(user.clone())
        })?;
        self.succeeded(Guess::Code, &username);
        self.tell_trigger(&user, TriggerSource::ConfirmSignUp, &client_metadata).await?;
        Ok(json!({}))
    }

    pub(super) async fn admin_confirm_sign_up(&self, request: AdminConfirmSignUp) -> Result<Value, Refusal> {
        let AdminConfirmSignUp { user_pool_id, username, client_metadata } = request;
        self.check_pool(&user_pool_id)?;
        let user = self.change(|state| {
            let user = state.user_mut(&username).ok_or_else(Refusal::no_such_user)?;
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
        let names = self.names();
        let mut attributes = user.attributes.clone();
        attributes.insert("cognito:user_status".to_owned(), user.status.name().to_owned());
        let mut request = json!({ "userAttributes": attributes });
        if let (Value::Object(request), false) = (&mut request, client_metadata.is_empty()) {
            request.insert("clientMetadata".to_owned(), json!(client_metadata));
        }
        let event = json!({
            "version": "1",
            "region": names.pool_id.split_once('_').map_or("", |(region, _)| region),
            "userPoolId": names.pool_id,
            "userName": user.username,
            "callerContext": { "awsSdkVersion": UNKNOWN_SDK, "clientId": names.client_id },
            "triggerSource": source.name(),
            "request": request,
            "response": {},
        });
        match self.triggers.post_confirmation(event).await {
            Ok(Value::Object(event)) if event.contains_key("response") => Ok(()),
            Ok(_) => Err(Refusal::new("InvalidLambdaResponseException", "Unrecognizable lambda output")),
            Err(failure) => {
                let message = format!("PostConfirmation failed with error {}.", failure.message.trim_end_matches('.'));
                Err(Refusal::new("UserLambdaValidationException", message))
            }
        }
    }
}

fn check_unconfirmed(user: &User) -> Result<(), Refusal> {
    match user.status {
        Status::Unconfirmed => Ok(()),
        status @ (Status::Confirmed | Status::ResetRequired | Status::ForceChangePassword) => {
            let status = status.name();
            Err(Refusal::not_authorized(format!("User cannot be confirmed. Current status is {status}")))
        }
    }
}
