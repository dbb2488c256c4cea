//! Tokens: issuing them, refreshing them, and taking them back. The claims are Cognito's:
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html>.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{ClientMetadata, sign_in::Why};
use crate::{
    IssueError, Pool, Refusal, Trigger,
    claims::{Claims, Common, Groups},
    state::{Access, SignIn, State, User},
    triggers::{Occasion, about, with},
};

/// How long access and id tokens are valid, in seconds: Cognito's default.
pub(crate) const TOKEN_LIFE_S: u64 = 60 * 60;

/// How long a refresh token is valid, in seconds: Cognito's default.
pub(crate) const REFRESH_LIFE_S: u64 = 30 * 24 * 60 * 60;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct GetTokensFromRefreshToken {
    client_id: String,
    refresh_token: String,
    #[serde(default)]
    client_metadata: Option<ClientMetadata>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct RevokeToken {
    client_id: String,
    token: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct WithAccessToken {
    pub(super) access_token: String,
}

/// How a sign-in begins.
pub(super) struct Begun {
    /// The device on which it does, if devices are tracked.
    pub(super) device: Option<String>,
    /// Whether the client is told to make a secret for it.
    pub(super) is_new_device: bool,
    pub(super) why: Why,
}

impl Pool {
    /// Begins a sign-in of a user and answers its tokens.
    pub(super) async fn sign_in(
        &self,
        username: &str,
        begun: Begun,
        client_metadata: &ClientMetadata,
    ) -> Result<Value, Refusal> {
        let (now, id) = (self.now(), self.uuid());
        let refresh_token = URL_SAFE_NO_PAD.encode(self.random::<48>());
        let sign_in = SignIn {
            username: username.to_owned(),
            refresh_token: hashed(&refresh_token),
            at: now,
            expires: now + REFRESH_LIFE_S,
            device: begun.device,
        };
        let user = self.read(|state| state.users.get(username).cloned()).ok_or_else(Refusal::wrong_password)?;
        // Before the sign-in is kept: a function may refuse.
        let mut tokens = self.tokens(&user, &id, &sign_in, begun.why, client_metadata).await?;
        let device = sign_in.device.clone().filter(|_| begun.is_new_device);
        self.change(|state| {
            if !state.users.contains_key(username) {
                return Err(Refusal::wrong_password());
            }
            state.sign_ins.retain(|_, sign_in| now < sign_in.expires);
            state.sign_ins.insert(id, sign_in);
            Ok(())
        })?;
        tokens.insert("RefreshToken".to_owned(), json!(refresh_token));
        if let Some(device) = device {
            let metadata = json!({ "DeviceKey": device, "DeviceGroupKey": self.device_group() });
            tokens.insert("NewDeviceMetadata".to_owned(), metadata);
        }
        Ok(json!({ "ChallengeParameters": {}, "AuthenticationResult": tokens }))
    }

    /// New tokens of a sign-in. The refresh token stays the same.
    pub(super) async fn refresh(
        &self,
        refresh_token: &str,
        client_metadata: &ClientMetadata,
    ) -> Result<Value, Refusal> {
        let wanted = hashed(refresh_token);
        let found = self.read(|state| {
            let (id, sign_in) = state.sign_ins.iter().find(|(_, sign_in)| sign_in.refresh_token == wanted)?;
            let user = state.users.get(&sign_in.username)?;
            Some((user.clone(), id.clone(), sign_in.clone()))
        });
        let (user, id, sign_in) = found.ok_or_else(|| Refusal::not_authorized("Invalid Refresh Token"))?;
        if sign_in.expires <= self.now() {
            return Err(Refusal::not_authorized("Refresh Token has expired"));
        }
        if user.access == Access::Disabled {
            return Err(Refusal::not_authorized("User is disabled."));
        }
        let tokens = self.tokens(&user, &id, &sign_in, Why::RefreshTokens, client_metadata).await?;
        Ok(json!({ "ChallengeParameters": {}, "AuthenticationResult": tokens }))
    }

    pub(super) async fn get_tokens_from_refresh_token(
        &self,
        request: GetTokensFromRefreshToken,
    ) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let client_metadata = request.client_metadata.unwrap_or_default();
        let answer = self.refresh(&request.refresh_token, &client_metadata).await?;
        Ok(json!({ "AuthenticationResult": answer.get("AuthenticationResult") }))
    }

    pub(super) fn revoke_token(&self, request: RevokeToken) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let wanted = hashed(&request.token);
        // A token that is unknown or revoked already is no mistake (RFC 7009, section 2.2).
        self.change(|state| {
            state.sign_ins.retain(|_, sign_in| sign_in.refresh_token != wanted);
            Ok(json!({}))
        })
    }

    pub(super) fn global_sign_out(&self, request: WithAccessToken) -> Result<Value, Refusal> {
        self.change(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            state.sign_out(&username);
            Ok(json!({}))
        })
    }

    /// The username of the user whose access token this is. A token of a sign-in that ended does not count.
    pub(super) fn signed_in(&self, state: &State, access_token: &str) -> Result<String, Refusal> {
        self.signed_in_by(state, access_token).map(|(username, _)| username)
    }

    /// The same, and the id of the sign-in.
    pub(super) fn signed_in_by(&self, state: &State, access_token: &str) -> Result<(String, String), Refusal> {
        let claims = self.verified(access_token, "access").ok_or_else(Refusal::bad_access_token)?;
        let text = |name| claims.get(name).and_then(Value::as_str).unwrap_or_default();
        if claims.get("exp").and_then(Value::as_u64).is_none_or(|expires| expires <= self.now()) {
            return Err(Refusal::not_authorized("Access Token has expired"));
        }
        let sign_in = state.sign_ins.get(text("origin_jti"));
        let sign_in = sign_in.ok_or_else(|| Refusal::not_authorized("Access Token has been revoked"))?;
        let user = state.users.get(&sign_in.username).ok_or_else(Refusal::no_such_user)?;
        match user.access {
            Access::Enabled if user.username == text("username") => {
                Ok((user.username.clone(), text("origin_jti").to_owned()))
            }
            Access::Enabled => Err(Refusal::bad_access_token()),
            Access::Disabled => Err(Refusal::not_authorized("User is disabled.")),
        }
    }

    /// Whether the sign-in of a token goes on: it was not revoked, and its user is there and enabled. `origin_jti` is the
    /// claim of that name.
    #[must_use]
    pub fn sign_in_goes_on(&self, origin_jti: &str) -> bool {
        self.read(|state| {
            let sign_in = state.sign_ins.get(origin_jti);
            let user = sign_in.and_then(|sign_in| state.users.get(&sign_in.username));
            user.is_some_and(|user| user.access == Access::Enabled)
        })
    }

    /// The claims of a token of this pool, of this kind, whether expired or not.
    pub(crate) fn verified(&self, token: &str, token_use: &str) -> Option<Map<String, Value>> {
        let claims = self.key.verify(token)?;
        let says = |name, wanted: &str| claims.get(name).and_then(Value::as_str) == Some(wanted);
        (says("token_use", token_use) && says("iss", self.issuer()?)).then_some(claims)
    }

    async fn tokens(
        &self,
        user: &User,
        sign_in_id: &str,
        sign_in: &SignIn,
        why: Why,
        client_metadata: &ClientMetadata,
    ) -> Result<Map<String, Value>, Refusal> {
        let Some(issuer) = self.issuer() else {
            tracing::error!("a user signs in before it is known where the user pool is served");
            return Err(Refusal::internal());
        };
        let groups = self.read(|state| groups_of(state, user));
        let common = Common {
            issuer,
            client_id: &self.names().client_id,
            sign_in: sign_in_id,
            signed_in_at: sign_in.at,
            event_id: &self.uuid(),
            now: self.now(),
            life_s: TOKEN_LIFE_S,
            device: sign_in.device.as_deref(),
            ids: [self.uuid(), self.uuid()],
        };
        let mut claims = Claims::of(user, &groups, common);
        let scopes: Vec<&str> =
            claims.access.get("scope").and_then(Value::as_str).into_iter().flat_map(|scope| scope.split(' ')).collect();
        let event = self.triggers.token_event();
        let more = json!({ "groupConfiguration": groups.configuration() });
        let more = match event {
            crate::TokenEvent::V1 => more,
            crate::TokenEvent::V2 => with(more, json!({ "scopes": scopes })),
        };
        let empty = match event {
            crate::TokenEvent::V1 => json!({ "claimsOverrideDetails": null }),
            crate::TokenEvent::V2 => json!({ "claimsAndScopeOverrideDetails": null }),
        };
        let occasion = Occasion {
            trigger: Trigger::PreTokenGeneration,
            why: why.name(),
            username: &user.username,
            request: with(about(Some(user), client_metadata), more),
            response: empty,
        };
        if let Some(response) = self.run(occasion).await? {
            claims.change(&response, event);
        }
        let sign = |claims| self.key.sign(&Value::Object(claims)).map_err(|IssueError| Refusal::internal());
        let mut tokens = Map::new();
        tokens.insert("AccessToken".to_owned(), json!(sign(claims.access)?));
        tokens.insert("IdToken".to_owned(), json!(sign(claims.id)?));
        tokens.insert("ExpiresIn".to_owned(), json!(TOKEN_LIFE_S));
        tokens.insert("TokenType".to_owned(), json!("Bearer"));
        Ok(tokens)
    }
}

/// The groups of a user; the role of the one with the lowest precedence is preferred, if it is the only one.
fn groups_of(state: &State, user: &User) -> Groups {
    let groups: Vec<_> = user.groups.iter().filter_map(|name| state.groups.get(name)).collect();
    let roles = groups.iter().filter_map(|group| group.role_arn.clone()).collect();
    let first = groups.iter().filter_map(|group| group.precedence).min();
    let mut preferred = groups.iter().filter(|group| first.is_some() && group.precedence == first);
    let preferred_role = match (preferred.next(), preferred.next()) {
        (Some(group), None) => group.role_arn.clone(),
        (Some(_), Some(_)) | (None, _) => None,
    };
    Groups { names: user.groups.iter().cloned().collect(), roles, preferred_role }
}

fn hashed(token: &str) -> String {
    hex::encode(digest(&SHA256, token.as_bytes()))
}
