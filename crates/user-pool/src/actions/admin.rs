//! What administrators do with users.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    ClientMetadata,
    account::{check_alias_is_free, check_preferred_username_is_free, delete_attributes},
    attributes::{Attribute, Moment, Writer, attribute_list, written},
    sign_up::no_other_is,
};
use crate::{
    Medium, Message, Pool, Purpose, Refusal, password,
    state::{Access, Password, Status, User},
};

/// How long a temporary password is valid, in seconds: Cognito's default.
pub(super) const TEMPORARY_PASSWORD_LIFE_S: u64 = 7 * 24 * 60 * 60;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminCreateUser {
    user_pool_id: String,
    username: String,
    #[serde(default)]
    user_attributes: Vec<Attribute>,
    temporary_password: Option<String>,
    message_action: Option<String>,
    #[serde(default)]
    desired_delivery_mediums: Vec<Medium>,
    #[serde(default)]
    validation_data: Option<Vec<Attribute>>,
    #[serde(default)]
    client_metadata: ClientMetadata,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminSetUserPassword {
    user_pool_id: String,
    username: String,
    password: String,
    #[serde(default)]
    permanent: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminUpdateUserAttributes {
    user_pool_id: String,
    username: String,
    user_attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminDeleteUserAttributes {
    user_pool_id: String,
    username: String,
    user_attribute_names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct OfUser {
    pub(super) user_pool_id: String,
    pub(super) username: String,
    #[serde(default)]
    pub(super) client_metadata: ClientMetadata,
}

impl Pool {
    pub(super) async fn admin_create_user(&self, request: AdminCreateUser) -> Result<Value, Refusal> {
        let AdminCreateUser { user_pool_id, username: name, user_attributes, temporary_password, .. } = &request;
        self.check_pool(user_pool_id)?;
        let rules = &self.configuration.attributes;
        let attributes = written(rules, user_attributes.clone(), Writer::Administrator, Moment::Making)?;
        let temporary = temporary_password.clone().unwrap_or_else(|| self.made_up_password());
        password::check(&self.configuration.password, &temporary)?;
        let kept_as = |username: &str| self.temporary_password(username, &temporary);
        let user = match request.message_action.as_deref() {
            Some("RESEND") => {
                let user = self.read(|state| state.user(&self.configuration, name).cloned());
                let user = user.ok_or_else(Refusal::no_such_user)?;
                if user.status != Status::ForceChangePassword {
                    let message = "Resend not possible. User status is not FORCE_CHANGE_PASSWORD";
                    return Err(Refusal::new("UnsupportedUserStateException", message));
                }
                let password = kept_as(&user.username);
                self.change_user(&user.username, |user| user.password = Some(password))?
            }
            Some("SUPPRESS") | None => {
                let mut user = self.new_user(name, attributes, Status::ForceChangePassword)?;
                self.read(|state| no_other_is(state, &self.configuration, &user))?;
                let validation_data = request.validation_data.as_deref().unwrap_or_default();
                self.ask_before_sign_up(&mut user, "AdminCreateUser", validation_data, &request.client_metadata)
                    .await?;
                user.password = Some(kept_as(&user.username));
                self.change(|state| {
                    no_other_is(state, &self.configuration, &user)?;
                    state.users.insert(user.username.clone(), user.clone());
                    Ok(user)
                })?
            }
            Some(_) => return Err(Refusal::invalid("MessageAction must be RESEND or SUPPRESS")),
        };
        if request.message_action.as_deref() != Some("SUPPRESS") {
            let media = match request.desired_delivery_mediums.as_slice() {
                [] => &Medium::ALL,
                wanted => wanted,
            };
            // A user without an address is told by the administrator.
            let address = media.iter().find_map(|medium| Some((*medium, user.address(*medium)?.to_owned())));
            if let Some((medium, destination)) = address {
                let purpose = Purpose::Invitation;
                let message = Message { medium, destination, purpose, code: temporary, written: None };
                self.send(&user, message, "AdminCreateUser", &request.client_metadata).await?;
            }
        }
        Ok(json!({ "User": described(&user, "Attributes") }))
    }

    pub(super) fn admin_set_user_password(&self, request: AdminSetUserPassword) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        password::check(&self.configuration.password, &request.password)?;
        let username = self.username_of(&request.username)?;
        let (password, status) = match request.permanent {
            true => (self.password(&username, &request.password), Status::Confirmed),
            false => (self.temporary_password(&username, &request.password), Status::ForceChangePassword),
        };
        self.change_user(&username, |user| {
            user.password = Some(password);
            user.status = status;
        })?;
        Ok(json!({}))
    }

    pub(super) async fn admin_reset_user_password(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let (user, message) = self.change(|state| {
            let user = state.user_mut(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            match user.status {
                Status::Confirmed | Status::ResetRequired => {}
                Status::Unconfirmed | Status::ForceChangePassword | Status::ExternalProvider => {
                    let message = "User password cannot be reset in the current state.";
                    return Err(Refusal::not_authorized(message));
                }
            }
            let message = "User does not have a verified email or phone_number";
            let (medium, destination) = Self::address_to_recover(user).ok_or_else(|| Refusal::invalid(message))?;
            user.password = None;
            user.status = Status::ResetRequired;
            let message = self.new_code(user, Purpose::ForgotPassword, medium, &destination);
            Ok((user.clone(), message))
        })?;
        self.send(&user, message, "ForgotPassword", &request.client_metadata).await?;
        Ok(json!({}))
    }

    pub(super) fn admin_get_user(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.read(|state| {
            let user = state.user(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            let mut answer = described(user, "UserAttributes");
            if let Value::Object(answer) = &mut answer {
                answer.extend(self.factors_of(user));
            }
            Ok(answer)
        })
    }

    pub(super) fn admin_delete_user(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let username = self.username_of(&request.username)?;
        self.change(|state| {
            state.sign_out(&username);
            state.users.remove(&username);
            Ok(json!({}))
        })
    }

    pub(super) fn admin_update_user_attributes(&self, request: AdminUpdateUserAttributes) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let rules = &self.configuration.attributes;
        let attributes = written(rules, request.user_attributes, Writer::Administrator, Moment::Changing)?;
        let username = self.username_of(&request.username)?;
        self.change(|state| {
            for medium in Medium::ALL {
                if let Some(address) = attributes.get(medium.attribute()) {
                    check_alias_is_free(state, &self.configuration, medium, address, &username)?;
                }
            }
            check_preferred_username_is_free(state, &self.configuration, &attributes, &username)?;
            let now = self.now();
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            for medium in Medium::ALL {
                let (attribute, verified) = (medium.attribute(), medium.verified_attribute());
                let is_new = attributes.get(attribute).is_some_and(|new| user.attributes.get(attribute) != Some(new));
                if is_new && !attributes.contains_key(verified) {
                    user.attributes.insert(verified.to_owned(), "false".to_owned());
                }
            }
            user.attributes.extend(attributes);
            user.modified = now;
            Ok(json!({}))
        })
    }

    pub(super) fn admin_delete_user_attributes(&self, request: AdminDeleteUserAttributes) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let names = request.user_attribute_names;
        self.check_deletable(&names)?;
        self.change_user(&request.username, |user| delete_attributes(user, &names))?;
        Ok(json!({}))
    }

    pub(super) fn admin_disable_user(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let username = self.username_of(&request.username)?;
        self.change_user(&username, |user| user.access = Access::Disabled)?;
        self.change(|state| {
            state.sign_out(&username);
            Ok(json!({}))
        })
    }

    pub(super) fn admin_enable_user(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.change_user(&request.username, |user| user.access = Access::Enabled)?;
        Ok(json!({}))
    }

    pub(super) fn admin_user_global_sign_out(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let username = self.username_of(&request.username)?;
        self.change(|state| {
            state.sign_out(&username);
            Ok(json!({}))
        })
    }

    /// The username of a user who is named by it or by an address.
    pub(super) fn username_of(&self, name: &str) -> Result<String, Refusal> {
        self.read(|state| state.user(&self.configuration, name).map(|user| user.username.clone()))
            .ok_or_else(Refusal::no_such_user)
    }

    /// Changes one user; answers it as it is then.
    pub(super) fn change_user(&self, name: &str, change: impl FnOnce(&mut User)) -> Result<User, Refusal> {
        self.change(|state| {
            let now = self.now();
            let user = state.user_mut(&self.configuration, name).ok_or_else(Refusal::no_such_user)?;
            change(user);
            user.modified = now;
            Ok(user.clone())
        })
    }

    fn temporary_password(&self, username: &str, password: &str) -> Password {
        let expires = Some(self.now() + TEMPORARY_PASSWORD_LIFE_S);
        Password { expires, ..self.password(username, password) }
    }

    /// A password that keeps all rules.
    fn made_up_password(&self) -> String {
        format!("{}aA1!", URL_SAFE_NO_PAD.encode(self.random::<9>()))
    }
}

/// A user as administrators see it; the field of the attributes has another name in some answers.
pub(super) fn described(user: &User, attributes: &str) -> Value {
    let mut described = Map::new();
    for (name, value) in [
        ("Username", json!(user.username)),
        (attributes, json!(attribute_list(user))),
        ("UserCreateDate", json!(user.created)),
        ("UserLastModifiedDate", json!(user.modified)),
        ("Enabled", json!(user.access == Access::Enabled)),
        ("UserStatus", json!(user.status.name())),
    ] {
        described.insert(name.to_owned(), value);
    }
    Value::Object(described)
}

/// The attributes as a map, without what is not among the wanted ones.
pub(super) fn only(described: Value, wanted: Option<&[String]>) -> Value {
    let (Value::Object(mut described), Some(wanted)) = (described.clone(), wanted) else { return described };
    if let Some(Value::Array(attributes)) = described.get_mut("Attributes") {
        let names: BTreeMap<&str, ()> = wanted.iter().map(|name| (name.as_str(), ())).collect();
        attributes.retain(|attribute| {
            attribute.get("Name").and_then(Value::as_str).is_some_and(|name| names.contains_key(name))
        });
    }
    Value::Object(described)
}
