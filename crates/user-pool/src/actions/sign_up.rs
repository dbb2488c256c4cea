//! Signing up, and asking for the code again. Where users are known by their addresses the pool makes the username.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    ClientMetadata,
    attributes::{Attribute, Moment, Writer, check_complete, written},
};
use crate::{
    Configuration, Medium, Pool, Purpose, Refusal, SelfSignUp, SignInNames, Trigger,
    actions::confirmation::TriggerSource,
    messages::{delivery_of, imaginary_delivery, is_address},
    password,
    state::{Access, Factors, State, Status, User},
    triggers::{Occasion, about, says_yes, with},
};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct SignUp {
    client_id: String,
    username: String,
    #[serde(default)]
    password: Option<String>,
    #[serde(default)]
    user_attributes: Vec<Attribute>,
    #[serde(default)]
    validation_data: Option<Vec<Attribute>>,
    #[serde(default)]
    client_metadata: ClientMetadata,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ResendConfirmationCode {
    client_id: String,
    username: String,
    #[serde(default)]
    client_metadata: ClientMetadata,
}

impl Pool {
    pub(super) async fn sign_up(&self, request: SignUp) -> Result<Value, Refusal> {
        let SignUp { client_id, username, password, user_attributes, validation_data, client_metadata } = request;
        self.check_client(&client_id)?;
        match self.configuration.self_sign_up {
            SelfSignUp::Allowed => {}
            SelfSignUp::Refused => {
                return Err(Refusal::not_authorized("SignUp is not permitted for this user pool"));
            }
        }
        let rules = &self.configuration.attributes;
        let attributes = written(rules, user_attributes, Writer::User, Moment::Making)?;
        // Users who can sign in without a password need none.
        let password = match password.filter(|password| !password.is_empty()) {
            None if self.configuration.passwordless.is_empty() => {
                return Err(Refusal::invalid("Missing required parameter Password"));
            }
            password => password,
        };
        if let Some(password) = &password {
            password::check(&self.configuration.password, password)?;
        }
        let mut user = self.new_user(&username, attributes, Status::Unconfirmed)?;
        check_complete(rules, &user.attributes)?;
        self.read(|state| no_other_is(state, &self.configuration, &user))?;
        let validation_data = validation_data.unwrap_or_default();
        self.ask_before_sign_up(&mut user, "SignUp", &validation_data, &client_metadata).await?;
        // Before the state is taken, because it takes a while.
        user.password = password.map(|password| self.password(&user.username, &password));
        let is_confirmed = user.status == Status::Confirmed;
        let (user, message) = self.change(|state| {
            no_other_is(state, &self.configuration, &user)?;
            let address = self.address_to_verify(&user).filter(|_| !is_confirmed);
            let message =
                address.map(|(medium, destination)| self.new_code(&mut user, Purpose::SignUp, medium, &destination));
            state.users.insert(user.username.clone(), user.clone());
            Ok((user, message))
        })?;
        let mut answer = Map::new();
        answer.insert("UserConfirmed".to_owned(), json!(is_confirmed));
        answer.insert("UserSub".to_owned(), json!(user.sub()));
        if let Some(message) = message {
            answer.insert("CodeDeliveryDetails".to_owned(), delivery_of(&message));
            self.send(&user, message, "SignUp", &client_metadata).await?;
        }
        if is_confirmed {
            self.tell_trigger(&user, TriggerSource::ConfirmSignUp, &client_metadata).await?;
        }
        Ok(Value::Object(answer))
    }

    pub(super) async fn resend_confirmation_code(&self, request: ResendConfirmationCode) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let sent = self.change(|state| {
            let Some(user) = state.user_mut(&self.configuration, &request.username) else { return Ok(None) };
            match user.status {
                Status::Unconfirmed => {
                    let address = self.address_to_verify(user);
                    let (medium, destination) = address
                        .ok_or_else(|| Refusal::invalid("User does not have a verifiable email or phone_number"))?;
                    let message = self.new_code(user, Purpose::SignUp, medium, &destination);
                    Ok(Some((user.clone(), message)))
                }
                Status::Confirmed | Status::ResetRequired | Status::ForceChangePassword | Status::ExternalProvider => {
                    Err(Refusal::invalid("User is already confirmed."))
                }
            }
        })?;
        // The answer does not tell whether there is such a user.
        let Some((user, message)) = sent else {
            return Ok(json!({ "CodeDeliveryDetails": imaginary_delivery(&request.username) }));
        };
        let answer = json!({ "CodeDeliveryDetails": delivery_of(&message) });
        self.send(&user, message, "ResendCode", &request.client_metadata).await?;
        Ok(answer)
    }

    /// A user who is not kept yet and has no password.
    pub(super) fn new_user(
        &self,
        name: &str,
        mut attributes: BTreeMap<String, String>,
        status: Status,
    ) -> Result<User, Refusal> {
        let sub = self.uuid();
        let username = match &self.configuration.sign_in {
            SignInNames::Addresses(media) => {
                let medium = media.iter().find(|medium| is_address(**medium, name));
                let attribute = medium.ok_or_else(|| Refusal::invalid(should_be(media)))?.attribute();
                let stated = attributes.entry(attribute.to_owned()).or_insert_with(|| name.to_owned());
                if stated.to_lowercase() != name.to_lowercase() {
                    let message = format!("the attribute `{attribute}` must be the address that is the username");
                    return Err(Refusal::invalid(message));
                }
                sub.clone()
            }
            SignInNames::Usernames(_) => check_username(name)?.to_owned(),
        };
        attributes.insert("sub".to_owned(), sub);
        for medium in
            Medium::ALL.into_iter().filter(|medium| attributes.contains_key(medium.attribute())).collect::<Vec<_>>()
        {
            attributes.entry(medium.verified_attribute().to_owned()).or_insert_with(|| "false".to_owned());
        }
        let now = self.now();
        Ok(User {
            username,
            status,
            access: Access::Enabled,
            created: now,
            modified: now,
            attributes,
            pending_email: None,
            pending_phone_number: None,
            password: None,
            codes: BTreeMap::new(),
            groups: BTreeSet::new(),
            factors: Factors::default(),
            devices: BTreeMap::new(),
        })
    }

    /// Lets the function before sign-up refuse a user who is not kept yet, confirm it, and verify its addresses.
    pub(super) async fn ask_before_sign_up(
        &self,
        user: &mut User,
        why: &str,
        validation_data: &[Attribute],
        client_metadata: &ClientMetadata,
    ) -> Result<(), Refusal> {
        let mut request = about(Some(user), client_metadata);
        if let Some(attributes) = request.get_mut("userAttributes").and_then(Value::as_object_mut) {
            attributes.retain(|name, _| name != "sub" && name != "cognito:user_status" && !name.ends_with("_verified"));
        }
        let validation: BTreeMap<&str, &str> =
            validation_data.iter().map(|one| (one.name.as_str(), one.value.as_str())).collect();
        let validation = (!validation.is_empty()).then_some(validation);
        let occasion = Occasion {
            trigger: Trigger::PreSignUp,
            why,
            username: &user.username.clone(),
            request: with(request, json!({ "validationData": validation })),
            response: json!({ "autoConfirmUser": false, "autoVerifyEmail": false, "autoVerifyPhone": false }),
        };
        let Some(response) = self.run(occasion).await? else { return Ok(()) };
        if why == "SignUp" && says_yes(&response, "autoConfirmUser") {
            user.status = Status::Confirmed;
        }
        for (medium, answer) in [(Medium::Email, "autoVerifyEmail"), (Medium::Sms, "autoVerifyPhone")] {
            if says_yes(&response, answer) {
                user.address(medium).ok_or_else(crate::triggers::unrecognizable)?;
                user.verify(medium);
            }
        }
        Ok(())
    }
}

/// What Cognito says of a username that is no address.
fn should_be(media: &BTreeSet<Medium>) -> &'static str {
    match (media.contains(&Medium::Email), media.contains(&Medium::Sms)) {
        (true, true) => "Username should be either an email or a phone number.",
        (true, false) | (false, false) => "Username should be an email.",
        (false, true) => "Username should be a phone number.",
    }
}

/// A username that a user chose: no address, because that could be another user's, and nothing that a terminal would obey.
fn check_username(name: &str) -> Result<&str, Refusal> {
    if Medium::ALL.iter().any(|medium| is_address(*medium, name)) {
        return Err(Refusal::invalid(
            "Username cannot be of email format, since user pool is configured for email alias.",
        ));
    }
    let is_sound = |letter: char| !letter.is_whitespace() && !letter.is_control();
    let length = name.chars().count();
    match (1..=128).contains(&length) && name.chars().all(is_sound) {
        true => Ok(name),
        false => Err(Refusal::invalid("the username must have 1 to 128 characters, none of them a space")),
    }
}

/// Refuses a user who would have the name, or the address, of another.
pub(super) fn no_other_is(state: &State, configuration: &Configuration, user: &User) -> Result<(), Refusal> {
    let exists = || Refusal::new("UsernameExistsException", "User already exists");
    let of = |name: &str| state.user(configuration, name).is_some();
    if of(&user.username) {
        return Err(exists());
    }
    match &configuration.sign_in {
        SignInNames::Addresses(media) if media.iter().any(|medium| user.address(*medium).is_some_and(of)) => {
            Err(exists())
        }
        SignInNames::Addresses(_) | SignInNames::Usernames(_) => Ok(()),
    }
}
