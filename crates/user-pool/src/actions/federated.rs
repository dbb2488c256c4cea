//! The users of other providers: made at their first sign-in, and brought up to date at each.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{
    ClientMetadata,
    attributes::{Attribute, Moment, Writer, written},
    confirmation::TriggerSource,
    sign_in::{Parameters, Why},
};
use crate::{
    Pool, Provider, Refusal,
    federation::claim_text,
    state::{Status, User},
};

impl Pool {
    /// The username of the user that a provider has let in, who is kept from then on.
    pub(crate) async fn federated_user(
        &self,
        provider_name: &str,
        provider: &Provider,
        claims: &Map<String, Value>,
    ) -> Result<String, Refusal> {
        let subject = claims.get("sub").map(claim_text).filter(|subject| !subject.is_empty());
        let subject = subject.ok_or_else(|| Refusal::not_authorized("the provider does not say who has signed in"))?;
        let username = format!("{provider_name}_{subject}");
        let attributes = provider.attributes.iter().filter_map(|(attribute, claim)| {
            Some(Attribute { name: attribute.clone(), value: claims.get(claim).map(claim_text)? })
        });
        let rules = &self.configuration.attributes;
        let mut attributes = written(rules, attributes.collect(), Writer::Administrator, Moment::Making)?;
        let identity = json!([{ "userId": subject, "providerName": provider_name, "providerType": "OIDC" }]);
        attributes.insert("identities".to_owned(), identity.to_string());
        let known = self.read(|state| state.users.get(&username).cloned());
        if let Some(known) = known {
            // The provider's word counts, but not about what cannot change.
            attributes.retain(|name, _| !(rules.immutable.contains(name) && known.attributes.contains_key(name)));
            self.change_user(&username, |user| user.attributes.extend(attributes))?;
            return Ok(username);
        }
        let mut user = self.federated(&username, attributes);
        let none = ClientMetadata::new();
        self.ask_before_sign_up(&mut user, "ExternalProvider", &[], &none).await?;
        let user = self.change(|state| {
            state.users.entry(username.clone()).or_insert_with(|| user.clone());
            Ok(user)
        })?;
        self.tell_trigger(&user, TriggerSource::ConfirmSignUp, &none).await?;
        Ok(username)
    }

    fn federated(&self, username: &str, mut attributes: std::collections::BTreeMap<String, String>) -> User {
        let now = self.now();
        attributes.insert("sub".to_owned(), self.uuid());
        User {
            username: username.to_owned(),
            status: Status::ExternalProvider,
            access: crate::state::Access::Enabled,
            created: now,
            modified: now,
            attributes,
            pending_email: None,
            pending_phone_number: None,
            password: None,
            codes: std::collections::BTreeMap::new(),
            groups: std::collections::BTreeSet::new(),
            factors: crate::state::Factors::default(),
            devices: std::collections::BTreeMap::new(),
        }
    }

    /// The tokens of a user that another provider has let in.
    pub(crate) async fn tokens_in_browser(&self, username: &str) -> Result<Value, Refusal> {
        let user = self.read(|state| state.users.get(username).cloned()).ok_or_else(Refusal::no_such_user)?;
        let (parameters, none) = (Parameters::new(), ClientMetadata::new());
        let answer = self.finish(&user, super::sign_in::Attempt::new(&parameters, &none), Why::HostedAuth).await?;
        answer.get("AuthenticationResult").cloned().ok_or_else(Refusal::internal)
    }

    pub(crate) async fn refreshed(&self, refresh_token: &str) -> Result<Value, Refusal> {
        let answer = self.refresh(refresh_token, &ClientMetadata::new()).await?;
        answer.get("AuthenticationResult").cloned().ok_or_else(Refusal::internal)
    }

    /// Whether an id has not been seen for as long as it could be seen again.
    pub(crate) fn is_first_use(&self, id: &str, life: Duration) -> bool {
        let now = self.world.now();
        let mut used = self.used_codes();
        used.retain(|_, until| *until > now);
        used.insert(id.to_owned(), now + life).is_none()
    }
}
