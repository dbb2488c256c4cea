//! The claims of a user's tokens, and what the function before token generation may change of them. Values only.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{TokenEvent, state::User};

/// What no function changes or takes away:
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html>.
const RESERVED: [&str; 22] = [
    "acr",
    "amr",
    "at_hash",
    "aud",
    "auth_time",
    "azp",
    "client_id",
    "cognito:groups",
    "cognito:preferred_role",
    "cognito:roles",
    "cognito:username",
    "device_key",
    "event_id",
    "exp",
    "iat",
    "iss",
    "jti",
    "nbf",
    "nonce",
    "origin_jti",
    "sub",
    "token_use",
];

/// The groups of a user, and the roles that they bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Groups {
    pub(crate) names: Vec<String>,
    pub(crate) roles: Vec<String>,
    pub(crate) preferred_role: Option<String>,
}

/// The claims of both tokens of a sign-in.
pub(crate) struct Claims {
    pub(crate) id: Map<String, Value>,
    pub(crate) access: Map<String, Value>,
}

/// What both tokens say of the sign-in itself.
pub(crate) struct Common<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) client_id: &'a str,
    pub(crate) sign_in: &'a str,
    pub(crate) signed_in_at: u64,
    pub(crate) event_id: &'a str,
    pub(crate) now: u64,
    pub(crate) life_s: u64,
    pub(crate) device: Option<&'a str>,
    /// One for each token, the ID token's first.
    pub(crate) ids: [String; 2],
}

impl Groups {
    /// As a function is told of them.
    pub(crate) fn configuration(&self) -> Value {
        json!({
            "groupsToOverride": self.names,
            "iamRolesToOverride": self.roles,
            "preferredRole": self.preferred_role,
        })
    }

    fn insert(&self, claims: &mut Map<String, Value>, with_roles: bool) {
        for name in ["cognito:groups", "cognito:roles", "cognito:preferred_role"] {
            claims.remove(name);
        }
        if !self.names.is_empty() {
            claims.insert("cognito:groups".to_owned(), json!(self.names));
        }
        if with_roles && !self.roles.is_empty() {
            claims.insert("cognito:roles".to_owned(), json!(self.roles));
        }
        if let Some(role) = self.preferred_role.as_ref().filter(|_| with_roles) {
            claims.insert("cognito:preferred_role".to_owned(), json!(role));
        }
    }
}

impl Claims {
    /// Cognito's claims of a user.
    pub(crate) fn of(user: &User, groups: &Groups, common: Common<'_>) -> Self {
        let [id_jti, access_jti] = common.ids;
        let both = |token_use: &str, jti: String| {
            let mut claims = Map::new();
            for (name, value) in [
                ("sub", json!(user.sub())),
                ("iss", json!(common.issuer)),
                ("origin_jti", json!(common.sign_in)),
                ("event_id", json!(common.event_id)),
                ("token_use", json!(token_use)),
                ("auth_time", json!(common.signed_in_at)),
                ("exp", json!(common.now + common.life_s)),
                ("iat", json!(common.now)),
                ("jti", json!(jti)),
            ] {
                claims.insert(name.to_owned(), value);
            }
            groups.insert(&mut claims, token_use == "id");
            claims
        };
        let mut access = both("access", access_jti);
        access.insert("client_id".to_owned(), json!(common.client_id));
        access.insert("scope".to_owned(), json!("aws.cognito.signin.user.admin"));
        access.insert("username".to_owned(), json!(user.username));
        if let Some(device) = common.device {
            access.insert("device_key".to_owned(), json!(device));
        }
        let mut id = both("id", id_jti);
        id.insert("aud".to_owned(), json!(common.client_id));
        id.insert("cognito:username".to_owned(), json!(user.username));
        for (name, value) in user.attributes.iter().filter(|(name, _)| *name != "sub") {
            let value = match name.as_str() {
                // What other providers call the user is no text in a token.
                "identities" => serde_json::from_str(value).unwrap_or_else(|_| json!(value)),
                name if name.ends_with("_verified") => json!(value == "true"),
                _ => json!(value),
            };
            id.insert(name.clone(), value);
        }
        Self { id, access }
    }

    /// Changes what a function's response says. What is no change that Cognito knows is ignored.
    pub(crate) fn change(&mut self, response: &Map<String, Value>, event: TokenEvent) {
        let (field, parts) = match event {
            TokenEvent::V1 => ("claimsOverrideDetails", None),
            TokenEvent::V2 => ("claimsAndScopeOverrideDetails", Some(("idTokenGeneration", "accessTokenGeneration"))),
        };
        let Some(details) = response.get(field).and_then(Value::as_object) else { return };
        let part = |name| details.get(name).and_then(Value::as_object);
        if let Some(groups) = part("groupOverrideDetails") {
            let groups = Groups {
                names: texts(groups.get("groupsToOverride")),
                roles: texts(groups.get("iamRolesToOverride")),
                preferred_role: groups.get("preferredRole").and_then(Value::as_str).map(str::to_owned),
            };
            groups.insert(&mut self.id, true);
            groups.insert(&mut self.access, false);
        }
        match parts {
            None => change(&mut self.id, details, &[]),
            Some((id, access)) => {
                if let Some(generation) = part(id) {
                    change(&mut self.id, generation, &[]);
                }
                if let Some(generation) = part(access) {
                    change(&mut self.access, generation, &["username", "scope"]);
                    self.change_scopes(generation);
                }
            }
        }
    }

    fn change_scopes(&mut self, generation: &Map<String, Value>) {
        let suppressed: BTreeSet<String> = texts(generation.get("scopesToSuppress")).into_iter().collect();
        let present = self.access.get("scope").and_then(Value::as_str).unwrap_or_default();
        let mut scopes: Vec<String> = present.split(' ').filter(|scope| !scope.is_empty()).map(str::to_owned).collect();
        for added in texts(generation.get("scopesToAdd")) {
            if !scopes.contains(&added) && !added.contains(' ') {
                scopes.push(added);
            }
        }
        scopes.retain(|scope| !suppressed.contains(scope));
        self.access.insert("scope".to_owned(), json!(scopes.join(" ")));
    }
}

fn change(claims: &mut Map<String, Value>, details: &Map<String, Value>, also_reserved: &[&str]) {
    let is_free = |name: &str| !RESERVED.contains(&name) && !also_reserved.contains(&name);
    for name in texts(details.get("claimsToSuppress")) {
        if is_free(&name) {
            claims.remove(&name);
        }
    }
    let added = details.get("claimsToAddOrOverride").and_then(Value::as_object);
    for (name, value) in added.into_iter().flatten() {
        if is_free(name) {
            claims.insert(name.clone(), value.clone());
        }
    }
}

fn texts(value: Option<&Value>) -> Vec<String> {
    let values = value.and_then(Value::as_array);
    values.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims() -> Claims {
        let object = |value: Value| value.as_object().cloned().unwrap();
        Claims {
            id: object(json!({ "sub": "s", "email": "a@b", "cognito:groups": ["a"], "cognito:roles": ["arn:a"] })),
            access: object(json!({ "sub": "s", "username": "u", "scope": "one two", "cognito:groups": ["a"] })),
        }
    }

    fn changed(event: TokenEvent, response: Value) -> (Value, Value) {
        let mut claims = claims();
        claims.change(response.as_object().unwrap(), event);
        (Value::Object(claims.id), Value::Object(claims.access))
    }

    #[test]
    fn the_first_form_changes_the_id_token_and_the_groups_of_both() {
        let (id, access) = changed(
            TokenEvent::V1,
            json!({ "claimsOverrideDetails": {
                "claimsToAddOrOverride": { "tenant": "t1", "sub": "other", "cognito:groups": "admins" },
                "claimsToSuppress": ["email", "sub"],
                "groupOverrideDetails": { "groupsToOverride": ["b", "c"], "preferredRole": "arn:b" },
            } }),
        );
        assert_eq!(
            id,
            json!({ "sub": "s", "cognito:groups": ["b", "c"], "cognito:preferred_role": "arn:b", "tenant": "t1" })
        );
        assert_eq!(access, json!({ "sub": "s", "username": "u", "scope": "one two", "cognito:groups": ["b", "c"] }));
    }

    #[test]
    fn the_second_form_changes_both_tokens_and_scopes() {
        let (id, access) = changed(
            TokenEvent::V2,
            json!({ "claimsAndScopeOverrideDetails": {
                "idTokenGeneration": { "claimsToAddOrOverride": { "plan": { "seats": 3 } } },
                "accessTokenGeneration": {
                    "claimsToAddOrOverride": { "tenant": ["t1"], "username": "other", "client_id": "x" },
                    "scopesToAdd": ["three", "a b"],
                    "scopesToSuppress": ["one"],
                },
                "groupOverrideDetails": { "groupsToOverride": [] },
            } }),
        );
        assert_eq!(id, json!({ "sub": "s", "email": "a@b", "plan": { "seats": 3 } }));
        assert_eq!(access, json!({ "sub": "s", "username": "u", "scope": "two three", "tenant": ["t1"] }));
    }

    #[test]
    fn a_response_without_changes_changes_nothing() {
        let unchanged = (Value::Object(claims().id), Value::Object(claims().access));
        for event in [TokenEvent::V1, TokenEvent::V2] {
            for response in [json!({}), json!({ "claimsOverrideDetails": null }), json!({ "claimsOverrideDetails": 7 })]
            {
                assert_eq!(changed(event, response), unchanged);
            }
        }
    }
}
