//! Users who must choose a password before they are let in.

use serde_json::{Map, Value, json};

use super::{
    super::attributes::{Attribute, Moment, Writer, check_complete, lacking, written},
    Attempt, Session, Step,
    admission::Why,
    password::has_salt,
    session::bad_session,
};
use crate::{
    Pool, Refusal, SignInNames, password,
    state::{Status, User},
};

/// What stands before the name of an attribute among a challenge's responses.
const PREFIX: &str = "userAttributes.";

impl Pool {
    pub(super) fn have_password_chosen(&self, user: &User) -> Result<Value, Refusal> {
        let password = user.password.as_ref().ok_or_else(Refusal::wrong_password)?;
        if password.expires.is_some_and(|expires| expires <= self.now()) {
            let message = "Temporary password has expired and must be reset by an administrator.";
            return Err(Refusal::not_authorized(message));
        }
        let shown = user.attributes.iter().filter(|(name, _)| *name != "sub");
        let shown: Map<String, Value> = shown.map(|(name, value)| (name.clone(), json!(value))).collect();
        let lacking = lacking(&self.configuration.attributes, &user.attributes);
        let lacking: Vec<String> = lacking.into_iter().map(|name| format!("{PREFIX}{name}")).collect();
        let step = Step::ChoosePassword { salt: password.verifier.salt.clone() };
        Ok(json!({
            "ChallengeName": "NEW_PASSWORD_REQUIRED",
            "Session": self.carry(&user.username, step)?,
            "ChallengeParameters": {
                "USER_ID_FOR_SRP": user.username,
                "requiredAttributes": json!(lacking).to_string(),
                "userAttributes": Value::Object(shown).to_string(),
            },
        }))
    }

    pub(super) async fn choose_password(&self, attempt: Attempt<'_>, session: &str) -> Result<Value, Refusal> {
        let Session { username, step: Step::ChoosePassword { salt } } = self.carried(session)? else {
            return Err(bad_session());
        };
        let new = attempt.required("NEW_PASSWORD")?;
        password::check(&self.configuration.password, new)?;
        let attributes = attempt.parameters.iter().filter_map(|(name, value)| {
            Some(Attribute { name: name.strip_prefix(PREFIX)?.to_owned(), value: value.clone() })
        });
        let rules = &self.configuration.attributes;
        let mut attributes = written(rules, attributes.collect(), Writer::User, Moment::Making)?;
        if let SignInNames::Addresses(media) = &self.configuration.sign_in {
            attributes.retain(|name, _| !media.iter().any(|medium| medium.attribute() == name));
        }
        let new = self.password(&username, new);
        let user = self.change(|state| {
            let user = state.users.get_mut(&username).ok_or_else(bad_session)?;
            if user.status != Status::ForceChangePassword || !has_salt(user, &salt) {
                return Err(bad_session());
            }
            // What cannot change stays as the administrator wrote it.
            attributes.retain(|name, _| !(rules.immutable.contains(name) && user.attributes.contains_key(name)));
            user.password = Some(new);
            user.attributes.extend(attributes);
            check_complete(rules, &user.attributes)?;
            self.confirm(user);
            Ok(user.clone())
        })?;
        self.admit(&user, attempt, Why::NewPasswordChallenge).await
    }
}
