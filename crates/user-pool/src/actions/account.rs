//! What users do with their own account, by showing an access token.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Attribute, attribute_list, delivery_of, sign_up::written_by_user, tokens::WithAccessToken};
use crate::{
    Message, Pool, Purpose, Refusal,
    state::{State, User},
    throttle::Guess,
};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct UpdateUserAttributes {
    access_token: String,
    user_attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DeleteUserAttributes {
    access_token: String,
    user_attribute_names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct GetUserAttributeVerificationCode {
    access_token: String,
    attribute_name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct VerifyUserAttribute {
    access_token: String,
    attribute_name: String,
    code: String,
}

impl Pool {
    pub(super) fn get_user(&self, request: WithAccessToken) -> Result<Value, Refusal> {
        self.read(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            let user = state.users.get(&username).ok_or_else(Refusal::no_such_user)?;
            Ok(json!({ "Username": user.username, "UserAttributes": attribute_list(user) }))
        })
    }

    /// A new address becomes the user's once its code is entered: until then the old one counts, as Amplify configures
    /// its pools.
    pub(super) fn update_user_attributes(&self, request: UpdateUserAttributes) -> Result<Value, Refusal> {
        let mut attributes = written_by_user(request.user_attributes)?;
        let new_email = attributes.remove("email");
        let message = self.change(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            if let Some(email) = &new_email {
                check_alias_is_free(state, email, &username)?;
            }
            let now = self.now();
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            user.attributes.extend(attributes);
            user.modified = now;
            let changed = new_email.filter(|email| email != user.email());
            Ok(changed.map(|email| {
                user.pending_email = Some(email.clone());
                self.new_code(user, Purpose::VerifyAttribute, &email)
            }))
        })?;
        Ok(json!({ "CodeDeliveryDetailsList": self.delivered(message) }))
    }

    pub(super) fn delete_user_attributes(&self, request: DeleteUserAttributes) -> Result<Value, Refusal> {
        let needed = |name: &String| matches!(name.as_str(), "sub" | "email" | "email_verified");
        if request.user_attribute_names.iter().any(needed) {
            return Err(Refusal::invalid("Cannot delete required attributes."));
        }
        self.change(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            let now = self.now();
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            user.attributes.retain(|name, _| !request.user_attribute_names.contains(name));
            user.modified = now;
            Ok(json!({}))
        })
    }

    pub(super) fn get_user_attribute_verification_code(
        &self,
        request: GetUserAttributeVerificationCode,
    ) -> Result<Value, Refusal> {
        check_verifiable(&request.attribute_name)?;
        let message = self.change(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            let email = user.pending_email.clone().unwrap_or_else(|| user.email().to_owned());
            Ok(self.new_code(user, Purpose::VerifyAttribute, &email))
        })?;
        self.world.deliver(&message);
        Ok(json!({ "CodeDeliveryDetails": delivery_of(&message) }))
    }

    pub(super) fn verify_user_attribute(&self, request: VerifyUserAttribute) -> Result<Value, Refusal> {
        check_verifiable(&request.attribute_name)?;
        let username = self.read(|state| self.signed_in(state, &request.access_token))?;
        self.attempt(Guess::Code, &username)?;
        let verified = self.change(|state| {
            let pending = state.users.get(&username).and_then(|user| user.pending_email.clone());
            if let Some(email) = &pending {
                check_alias_is_free(state, email, &username)?;
            }
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            self.take_code(user, Purpose::VerifyAttribute, &request.code)?;
            if let Some(email) = user.pending_email.take() {
                user.attributes.insert("email".to_owned(), email);
            }
            user.verify_email();
            user.modified = self.now();
            Ok(json!({}))
        })?;
        self.succeeded(Guess::Code, &username);
        Ok(verified)
    }

    pub(super) fn delete_user(&self, request: WithAccessToken) -> Result<Value, Refusal> {
        self.change(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            state.sign_out(&username);
            state.users.remove(&username);
            Ok(json!({}))
        })
    }

    fn delivered(&self, message: Option<Message>) -> Vec<Value> {
        let deliver = |message: Message| {
            self.world.deliver(&message);
            delivery_of(&message)
        };
        message.into_iter().map(deliver).collect()
    }
}

/// Refuses an address that is somebody else's.
pub(super) fn check_alias_is_free(state: &State, email: &str, username: &str) -> Result<(), Refusal> {
    match state.user_of_email(email) {
        Some(User { username: other, .. }) if other != username => {
            Err(Refusal::new("AliasExistsException", "An account with the given email already exists."))
        }
        Some(_) | None => Ok(()),
    }
}

fn check_verifiable(attribute: &str) -> Result<(), Refusal> {
    match attribute {
        "email" => Ok(()),
        _ => Err(Refusal::invalid("only the attribute `email` can be verified here")),
    }
}
