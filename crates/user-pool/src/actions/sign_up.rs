//! Signing up, and asking for the code again. A user's name is made by the pool; the email address is an alias.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Attribute, delivery, delivery_of, is_email};
use crate::{
    Pool, Purpose, Refusal, password,
    state::{Access, State, Status, User},
};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct SignUp {
    client_id: String,
    username: String,
    password: String,
    #[serde(default)]
    user_attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ResendConfirmationCode {
    client_id: String,
    username: String,
}

/// The attributes of OpenID Connect Core 1.0, section 5.1, that users may write.
const STANDARD_ATTRIBUTES: [&str; 16] = [
    "address",
    "birthdate",
    "email",
    "family_name",
    "gender",
    "given_name",
    "locale",
    "middle_name",
    "name",
    "nickname",
    "phone_number",
    "picture",
    "preferred_username",
    "profile",
    "website",
    "zoneinfo",
];

/// The longest value of an attribute, in characters, as with Cognito.
const LONGEST_VALUE: usize = 2048;

impl Pool {
    pub(super) fn sign_up(&self, request: SignUp) -> Result<Value, Refusal> {
        let SignUp { client_id, username: email, password, user_attributes } = request;
        self.check_client(&client_id)?;
        let attributes = written_by_user(user_attributes)?;
        password::check(&password)?;
        let mut user = self.new_user(&email, attributes, Status::Unconfirmed)?;
        // Before the state is taken, because it takes a while.
        user.password = Some(self.password(&user.username, &password));
        let (sub, message) = self.change(|state| {
            no_other_has(state, user.email())?;
            let email = user.email().to_owned();
            let message = self.new_code(&mut user, Purpose::SignUp, &email);
            let sub = user.sub().to_owned();
            state.users.insert(user.username.clone(), user);
            Ok((sub, message))
        })?;
        self.world.deliver(&message);
        Ok(json!({ "UserConfirmed": false, "UserSub": sub, "CodeDeliveryDetails": delivery_of(&message) }))
    }

    pub(super) fn resend_confirmation_code(&self, request: ResendConfirmationCode) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let message = self.change(|state| {
            let Some(user) = state.user_mut(&request.username) else { return Ok(None) };
            match user.status {
                Status::Unconfirmed => {
                    let email = user.email().to_owned();
                    Ok(Some(self.new_code(user, Purpose::SignUp, &email)))
                }
                Status::Confirmed | Status::ResetRequired | Status::ForceChangePassword => {
                    Err(Refusal::invalid("User is already confirmed."))
                }
            }
        })?;
        // Whether there is such a user is nobody's business.
        let Some(message) = message else {
            return Ok(json!({ "CodeDeliveryDetails": delivery(&request.username) }));
        };
        self.world.deliver(&message);
        Ok(json!({ "CodeDeliveryDetails": delivery_of(&message) }))
    }

    /// A user who is not kept yet and has no password.
    pub(super) fn new_user(
        &self,
        email: &str,
        mut attributes: BTreeMap<String, String>,
        status: Status,
    ) -> Result<User, Refusal> {
        if !is_email(email) {
            return Err(Refusal::invalid("Username should be an email."));
        }
        let stated = attributes.entry("email".to_owned()).or_insert_with(|| email.to_owned());
        if stated.to_lowercase() != email.to_lowercase() {
            return Err(Refusal::invalid("the attribute `email` must be the address that is the username"));
        }
        let (username, now) = (self.uuid(), self.now());
        attributes.insert("sub".to_owned(), username.clone());
        attributes.entry("email_verified".to_owned()).or_insert_with(|| "false".to_owned());
        Ok(User {
            username,
            status,
            access: Access::Enabled,
            created: now,
            modified: now,
            attributes,
            pending_email: None,
            password: None,
            codes: BTreeMap::new(),
            groups: BTreeSet::new(),
        })
    }
}

/// Refuses a second user with an address.
pub(super) fn no_other_has(state: &State, email: &str) -> Result<(), Refusal> {
    match state.user(email) {
        None => Ok(()),
        Some(_) => Err(Refusal::new("UsernameExistsException", "User already exists")),
    }
}

/// The attributes that a user wants for itself.
pub(super) fn written_by_user(attributes: Vec<Attribute>) -> Result<BTreeMap<String, String>, Refusal> {
    let verified = |attribute: &Attribute| attribute.name.ends_with("_verified");
    if attributes.iter().any(verified) {
        return Err(Refusal::not_authorized("A client attempted to write unauthorized attribute"));
    }
    written_by_administrator(attributes)
}

/// The attributes that an administrator wants for a user. Custom attributes need no declaration here.
pub(super) fn written_by_administrator(attributes: Vec<Attribute>) -> Result<BTreeMap<String, String>, Refusal> {
    let mut written = BTreeMap::new();
    for Attribute { name, value } in attributes {
        let does_not_conform =
            |why: String| Refusal::invalid(format!("Attributes did not conform to the schema: {why}"));
        if name == "sub" {
            return Err(does_not_conform("sub: Attribute cannot be updated.".to_owned()));
        }
        let is_verified = matches!(name.as_str(), "email_verified" | "phone_number_verified");
        let is_custom = name.strip_prefix("custom:").is_some_and(|name| !name.is_empty() && name.len() <= 20);
        if !is_verified && !is_custom && !STANDARD_ATTRIBUTES.contains(&name.as_str()) {
            return Err(does_not_conform(format!("Type for attribute {{{name}}} could not be determined")));
        }
        if value.chars().count() > LONGEST_VALUE {
            return Err(does_not_conform(format!("{name}: String must be no longer than {LONGEST_VALUE} characters")));
        }
        if is_verified && !matches!(value.as_str(), "true" | "false") {
            return Err(does_not_conform(format!("{name}: Boolean must be true or false")));
        }
        if name == "email" && !is_email(&value) {
            return Err(Refusal::invalid("Invalid email address format."));
        }
        written.insert(name, value);
    }
    Ok(written)
}
