//! Tokens: issuing them, refreshing them, and taking them back. The claims are Cognito's:
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html>.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    IssueError, Pool, Refusal,
    state::{Access, SignIn, State, User},
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

impl Pool {
    /// Begins a sign-in of a user and answers its tokens.
    pub(super) fn sign_in(&self, username: &str) -> Result<Value, Refusal> {
        let (now, id) = (self.now(), self.uuid());
        let refresh_token = URL_SAFE_NO_PAD.encode(self.random::<48>());
        let sign_in = SignIn {
            username: username.to_owned(),
            refresh_token: hashed(&refresh_token),
            at: now,
            expires: now + REFRESH_LIFE_S,
        };
        let user = self.change(|state| {
            let user = state.users.get(username).cloned().ok_or_else(Refusal::wrong_password)?;
            state.sign_ins.retain(|_, sign_in| now < sign_in.expires);
            state.sign_ins.insert(id.clone(), sign_in.clone());
            Ok(user)
        })?;
        let mut tokens = self.tokens(&user, &id, &sign_in)?;
        tokens.insert("RefreshToken".to_owned(), json!(refresh_token));
        Ok(json!({ "ChallengeParameters": {}, "AuthenticationResult": tokens }))
    }

    /// New tokens of a sign-in. The refresh token stays the same.
    pub(super) fn refresh(&self, refresh_token: &str) -> Result<Value, Refusal> {
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
        Ok(json!({ "ChallengeParameters": {}, "AuthenticationResult": self.tokens(&user, &id, &sign_in)? }))
    }

    pub(super) fn get_tokens_from_refresh_token(&self, request: GetTokensFromRefreshToken) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let answer = self.refresh(&request.refresh_token)?;
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
        let claims = self.verified(access_token, "access").ok_or_else(Refusal::bad_access_token)?;
        let text = |name| claims.get(name).and_then(Value::as_str).unwrap_or_default();
        if claims.get("exp").and_then(Value::as_u64).is_none_or(|expires| expires <= self.now()) {
            return Err(Refusal::not_authorized("Access Token has expired"));
        }
        let sign_in = state.sign_ins.get(text("origin_jti"));
        let sign_in = sign_in.ok_or_else(|| Refusal::not_authorized("Access Token has been revoked"))?;
        let user = state.users.get(&sign_in.username).ok_or_else(Refusal::no_such_user)?;
        match user.access {
            Access::Enabled if user.username == text("username") => Ok(user.username.clone()),
            Access::Enabled => Err(Refusal::bad_access_token()),
            Access::Disabled => Err(Refusal::not_authorized("User is disabled.")),
        }
    }

    /// The claims of a token of this pool, of this kind, whether expired or not.
    pub(crate) fn verified(&self, token: &str, token_use: &str) -> Option<Map<String, Value>> {
        let claims = self.key.verify(token)?;
        let says = |name, wanted: &str| claims.get(name).and_then(Value::as_str) == Some(wanted);
        (says("token_use", token_use) && says("iss", self.issuer()?)).then_some(claims)
    }

    fn tokens(&self, user: &User, sign_in_id: &str, sign_in: &SignIn) -> Result<Map<String, Value>, Refusal> {
        let Some(issuer) = self.issuer() else {
            tracing::error!("somebody signs in before it is known where the user pool is served");
            return Err(Refusal::internal());
        };
        let (now, event, client) = (self.now(), self.uuid(), &self.names().client_id);
        let common = |token_use: &str| {
            let mut claims = Map::new();
            claims.insert("sub".to_owned(), json!(user.sub()));
            if !user.groups.is_empty() {
                claims.insert("cognito:groups".to_owned(), json!(user.groups));
            }
            for (name, value) in [
                ("iss", json!(issuer)),
                ("origin_jti", json!(sign_in_id)),
                ("event_id", json!(event)),
                ("token_use", json!(token_use)),
                ("auth_time", json!(sign_in.at)),
                ("exp", json!(now + TOKEN_LIFE_S)),
                ("iat", json!(now)),
                ("jti", json!(self.uuid())),
            ] {
                claims.insert(name.to_owned(), value);
            }
            claims
        };
        let mut access = common("access");
        access.insert("client_id".to_owned(), json!(client));
        access.insert("scope".to_owned(), json!("aws.cognito.signin.user.admin"));
        access.insert("username".to_owned(), json!(user.username));
        let mut id = common("id");
        id.insert("aud".to_owned(), json!(client));
        id.insert("cognito:username".to_owned(), json!(user.username));
        for (name, value) in &user.attributes {
            let is_boolean = name.ends_with("_verified");
            id.insert(name.clone(), if is_boolean { json!(value == "true") } else { json!(value) });
        }
        let sign = |claims| self.key.sign(&Value::Object(claims)).map_err(|IssueError| Refusal::internal());
        let mut tokens = Map::new();
        tokens.insert("AccessToken".to_owned(), json!(sign(access)?));
        tokens.insert("IdToken".to_owned(), json!(sign(id)?));
        tokens.insert("ExpiresIn".to_owned(), json!(TOKEN_LIFE_S));
        tokens.insert("TokenType".to_owned(), json!("Bearer"));
        Ok(tokens)
    }
}

fn hashed(token: &str) -> String {
    hex::encode(digest(&SHA256, token.as_bytes()))
}
