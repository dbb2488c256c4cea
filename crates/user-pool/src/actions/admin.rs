//! What administrators do with users.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    Attribute,
    account::check_alias_is_free,
    attribute_list,
    sign_up::{no_other_has, written_by_administrator},
};
use crate::{
    Message, Pool, Purpose, Refusal, password,
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
pub(super) struct OfUser {
    pub(super) user_pool_id: String,
    pub(super) username: String,
}

impl Pool {
    pub(super) fn admin_create_user(&self, request: AdminCreateUser) -> Result<Value, Refusal> {
        let AdminCreateUser { user_pool_id, username: email, user_attributes, temporary_password, message_action } =
            request;
        self.check_pool(&user_pool_id)?;
        let attributes = written_by_administrator(user_attributes)?;
        let temporary = temporary_password.unwrap_or_else(|| self.made_up_password());
        password::check(&temporary)?;
        let kept_as = |username: &str| self.temporary_password(username, &temporary);
        let user = match message_action.as_deref() {
            Some("RESEND") => {
                let user = self.read(|state| state.user(&email).cloned()).ok_or_else(Refusal::no_such_user)?;
                if user.status != Status::ForceChangePassword {
                    let message = "Resend not possible. User status is not FORCE_CHANGE_PASSWORD";
                    return Err(Refusal::new("UnsupportedUserStateException", message));
                }
                let password = kept_as(&user.username);
                self.change_user(&user.username, |user| user.password = Some(password))?
            }
            Some("SUPPRESS") | None => {
                let mut user = self.new_user(&email, attributes, Status::ForceChangePassword)?;
                user.password = Some(kept_as(&user.username));
                self.change(|state| {
                    no_other_has(state, user.email())?;
                    state.users.insert(user.username.clone(), user.clone());
                    Ok(user)
                })?
            }
            Some(_) => return Err(Refusal::invalid("MessageAction must be RESEND or SUPPRESS")),
        };
        if message_action.as_deref() != Some("SUPPRESS") {
            let email = user.email().to_owned();
            self.world.deliver(&Message { email, purpose: Purpose::Invitation, code: temporary });
        }
        Ok(json!({ "User": described(&user, "Attributes") }))
    }

    pub(super) fn admin_set_user_password(&self, request: AdminSetUserPassword) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        password::check(&request.password)?;
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

    pub(super) fn admin_reset_user_password(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let message = self.change(|state| {
            let user = state.user_mut(&request.username).ok_or_else(Refusal::no_such_user)?;
            match user.status {
                Status::Confirmed | Status::ResetRequired if user.has_verified_email() => {}
                Status::Confirmed | Status::ResetRequired => {
                    return Err(Refusal::invalid("User does not have a verified email or phone_number"));
                }
                Status::Unconfirmed | Status::ForceChangePassword => {
                    let message = "User password cannot be reset in the current state.";
                    return Err(Refusal::not_authorized(message));
                }
            }
            user.password = None;
            user.status = Status::ResetRequired;
            let email = user.email().to_owned();
            Ok(self.new_code(user, Purpose::ForgotPassword, &email))
        })?;
        self.world.deliver(&message);
        Ok(json!({}))
    }

    pub(super) fn admin_get_user(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.read(|state| {
            let user = state.user(&request.username).ok_or_else(Refusal::no_such_user)?;
            Ok(described(user, "UserAttributes"))
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
        let attributes = written_by_administrator(request.user_attributes)?;
        let username = self.username_of(&request.username)?;
        if let Some(email) = attributes.get("email") {
            self.read(|state| check_alias_is_free(state, email, &username))?;
        }
        self.change_user(&username, |user| {
            let is_new = attributes.get("email").is_some_and(|email| email != user.email());
            if is_new && !attributes.contains_key("email_verified") {
                user.attributes.insert("email_verified".to_owned(), "false".to_owned());
            }
            user.attributes.extend(attributes);
        })?;
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
        self.read(|state| state.user(name).map(|user| user.username.clone())).ok_or_else(Refusal::no_such_user)
    }

    /// Changes one user; answers it as it is then.
    pub(super) fn change_user(&self, name: &str, change: impl FnOnce(&mut User)) -> Result<User, Refusal> {
        self.change(|state| {
            let now = self.now();
            let user = state.user_mut(name).ok_or_else(Refusal::no_such_user)?;
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
