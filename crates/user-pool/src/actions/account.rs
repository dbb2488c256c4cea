//! What users do with their own account, by showing an access token.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    ClientMetadata,
    attributes::{Attribute, Moment, Writer, attribute_list, check_may_go, written},
    tokens::WithAccessToken,
};
use crate::{
    Configuration, Medium, Pool, Purpose, Refusal, SignInNames,
    messages::delivery_of,
    state::{State, User},
    throttle::Guess,
};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct UpdateUserAttributes {
    access_token: String,
    user_attributes: Vec<Attribute>,
    #[serde(default)]
    client_metadata: ClientMetadata,
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
    #[serde(default)]
    client_metadata: ClientMetadata,
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
            let mut answer = Map::new();
            answer.insert("Username".to_owned(), json!(user.username));
            answer.insert("UserAttributes".to_owned(), json!(attribute_list(user)));
            answer.extend(self.factors_of(user));
            Ok(Value::Object(answer))
        })
    }

    /// A new address becomes the user's once its code is entered: until then the old one counts, as Amplify configures
    /// its pools.
    pub(super) async fn update_user_attributes(&self, request: UpdateUserAttributes) -> Result<Value, Refusal> {
        let rules = &self.configuration.attributes;
        let mut attributes = written(rules, request.user_attributes, Writer::User, Moment::Changing)?;
        let addresses: Vec<(Medium, String)> = Medium::ALL
            .into_iter()
            .filter_map(|medium| Some((medium, attributes.remove(medium.attribute())?)))
            .collect();
        let (user, messages) = self.change(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            for (medium, address) in &addresses {
                check_alias_is_free(state, &self.configuration, *medium, address, &username)?;
            }
            check_preferred_username_is_free(state, &self.configuration, &attributes, &username)?;
            let now = self.now();
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            user.attributes.extend(attributes);
            user.modified = now;
            let mut messages = Vec::new();
            for (medium, address) in addresses {
                if user.address(medium) != Some(address.as_str()) {
                    *user.pending(medium) = Some(address.clone());
                    messages.push(self.new_code(user, purpose_of(medium), medium, &address));
                }
            }
            Ok((user.clone(), messages))
        })?;
        let details: Vec<Value> = messages.iter().map(delivery_of).collect();
        for message in messages {
            self.send(&user, message, "UpdateUserAttribute", &request.client_metadata).await?;
        }
        Ok(json!({ "CodeDeliveryDetailsList": details }))
    }

    pub(super) fn delete_user_attributes(&self, request: DeleteUserAttributes) -> Result<Value, Refusal> {
        let names = request.user_attribute_names;
        self.check_deletable(&names)?;
        self.change(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            let now = self.now();
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            delete_attributes(user, &names);
            user.modified = now;
            Ok(json!({}))
        })
    }

    /// Refuses to take away what users are known by or must have.
    pub(super) fn check_deletable(&self, names: &[String]) -> Result<(), Refusal> {
        check_may_go(&self.configuration.attributes, names)?;
        let SignInNames::Addresses(media) = &self.configuration.sign_in else { return Ok(()) };
        match names.iter().any(|name| media.len() == 1 && media.iter().any(|medium| medium.attribute() == name)) {
            true => Err(Refusal::invalid("Cannot delete required attributes.")),
            false => Ok(()),
        }
    }

    pub(super) async fn get_user_attribute_verification_code(
        &self,
        request: GetUserAttributeVerificationCode,
    ) -> Result<Value, Refusal> {
        let medium = verifiable(&request.attribute_name)?;
        let (user, message) = self.change(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            let address = user.pending(medium).clone().or_else(|| user.address(medium).map(str::to_owned));
            let address = address.ok_or_else(|| Refusal::invalid("the user has no such attribute to verify"))?;
            let message = self.new_code(user, purpose_of(medium), medium, &address);
            Ok((user.clone(), message))
        })?;
        let answer = json!({ "CodeDeliveryDetails": delivery_of(&message) });
        self.send(&user, message, "VerifyUserAttribute", &request.client_metadata).await?;
        Ok(answer)
    }

    pub(super) fn verify_user_attribute(&self, request: VerifyUserAttribute) -> Result<Value, Refusal> {
        let medium = verifiable(&request.attribute_name)?;
        let username = self.read(|state| self.signed_in(state, &request.access_token))?;
        self.attempt(Guess::Code, &username)?;
        let verified = self.change(|state| {
            let pending = state.users.get_mut(&username).and_then(|user| user.pending(medium).clone());
            if let Some(address) = &pending {
                check_alias_is_free(state, &self.configuration, medium, address, &username)?;
            }
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            self.take_code(user, purpose_of(medium), &request.code)?;
            if let Some(address) = user.pending(medium).take() {
                user.attributes.insert(medium.attribute().to_owned(), address);
            }
            user.verify(medium);
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
}

/// Takes attributes away, and with an address what was known of it.
pub(super) fn delete_attributes(user: &mut User, names: &[String]) {
    user.attributes.retain(|name, _| !names.contains(name));
    for medium in Medium::ALL {
        if names.iter().any(|name| name == medium.attribute()) {
            user.attributes.remove(medium.verified_attribute());
            *user.pending(medium) = None;
        }
    }
}

/// Refuses an address by which another user is known.
pub(super) fn check_alias_is_free(
    state: &State,
    configuration: &Configuration,
    medium: Medium,
    address: &str,
    username: &str,
) -> Result<(), Refusal> {
    let by = match medium {
        Medium::Email => "email",
        Medium::Sms => "phone number",
    };
    let other = state.user(configuration, address).filter(|other| other.username != username);
    let has_it = other
        .and_then(|other| other.address(medium))
        .is_some_and(|theirs| theirs.to_lowercase() == address.to_lowercase());
    match has_it {
        true => Err(Refusal::new("AliasExistsException", format!("An account with the given {by} already exists."))),
        false => Ok(()),
    }
}

/// Refuses a name by which another user is known.
pub(super) fn check_preferred_username_is_free(
    state: &State,
    configuration: &Configuration,
    attributes: &std::collections::BTreeMap<String, String>,
    username: &str,
) -> Result<(), Refusal> {
    let name = attributes.get("preferred_username");
    let other = name.and_then(|name| state.user(configuration, name)).filter(|other| other.username != username);
    match other {
        Some(_) => Err(Refusal::new("AliasExistsException", "Already found an entry for the provided username.")),
        None => Ok(()),
    }
}

fn purpose_of(medium: Medium) -> Purpose {
    match medium {
        Medium::Email => Purpose::VerifyAttribute,
        Medium::Sms => Purpose::VerifyPhoneNumber,
    }
}

fn verifiable(attribute: &str) -> Result<Medium, Refusal> {
    let message = "only the attributes `email` and `phone_number` can be verified";
    Medium::of_attribute(attribute).ok_or_else(|| Refusal::invalid(message))
}
