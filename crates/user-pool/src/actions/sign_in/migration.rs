//! Users whom a function brings from elsewhere, when the pool has none of that name.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::{
    ClientMetadata,
    attributes::{Attribute, Moment, Writer, written},
    sign_up::no_other_is,
};
use crate::{
    Pool, Refusal, Trigger,
    state::{Status, User},
    triggers::{Occasion, text, unrecognizable},
};

impl Pool {
    /// Asks the function for a user who is not there; keeps and answers the one it brings. `None` if there is no function,
    /// or if it does not know the user either, which it says by failing.
    pub(in crate::actions) async fn migrate(
        &self,
        name: &str,
        password: Option<&str>,
        why: &str,
        passed_on: &ClientMetadata,
    ) -> Result<Option<User>, Refusal> {
        let validation = (!passed_on.is_empty()).then_some(passed_on);
        let occasion = Occasion {
            trigger: Trigger::UserMigration,
            why,
            username: name,
            request: json!({ "password": password, "validationData": validation, "userAttributes": null }),
            response: json!({
                "userAttributes": null, "forceAliasCreation": null, "finalUserStatus": null, "messageAction": null,
                "desiredDeliveryMediums": null,
            }),
        };
        let response = match self.run(occasion).await {
            Ok(None) => return Ok(None),
            Ok(Some(response)) => response,
            // Cognito tells the client nothing of why: the user is not there.
            Err(refusal) if refusal.name == "UserLambdaValidationException" => {
                tracing::info!(why = refusal.message, "the function that migrates users brought none");
                return Ok(None);
            }
            Err(refusal) => return Err(refusal),
        };
        let Some(Value::Object(attributes)) = response.get("userAttributes") else { return Ok(None) };
        let attributes: Vec<Attribute> = attributes
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "sub" | "username" | "cognito:user_status"))
            .map(|(name, value)| {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                Attribute { name: name.clone(), value }
            })
            .collect();
        let rules = &self.configuration.attributes;
        let attributes: BTreeMap<String, String> = written(rules, attributes, Writer::Administrator, Moment::Making)?;
        let status = match text(&response, "finalUserStatus") {
            Some("CONFIRMED") => Status::Confirmed,
            Some("RESET_REQUIRED") | None => Status::ResetRequired,
            Some(_) => return Err(unrecognizable()),
        };
        let mut user = self.new_user(name, attributes, status)?;
        if let (Some(password), Status::Confirmed) = (password, status) {
            user.password = Some(self.password(&user.username, password));
        }
        self.change(|state| {
            no_other_is(state, &self.configuration, &user)?;
            state.users.insert(user.username.clone(), user.clone());
            Ok(Some(user))
        })
    }
}
