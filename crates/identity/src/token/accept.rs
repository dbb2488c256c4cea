//! Verifying a token.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use authz::{Caller, TokenProvider, User};
use serde_json::{Map, Value};

use super::{
    claims::{comparable, texts},
    key_set::VerificationKey,
    unverified::UnverifiedToken,
};
use crate::Rejection;

/// How far the issuer's clock may be off ours.
pub const LEEWAY: Duration = Duration::from_secs(60);

/// An issuer whose tokens we accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer {
    /// `iss` of its tokens, exactly.
    pub url: String,
    /// The app clients whose tokens we accept. Empty accepts none.
    pub client_ids: Vec<String>,
    /// What kind of issuer it is.
    pub provider: TokenProvider,
}

/// A token that was verified. Only [`accept_token`] makes one.
#[derive(Clone, Debug)]
pub struct VerifiedToken {
    caller: Arc<Caller>,
    expires: SystemTime,
}

impl VerifiedToken {
    /// Whose token it is.
    #[must_use]
    pub fn caller(&self) -> &Arc<Caller> {
        &self.caller
    }

    /// The token's `exp`.
    #[must_use]
    pub fn expires(&self) -> SystemTime {
        self.expires
    }

    /// From when on the token does not count: [`LEEWAY`] after its `exp`.
    #[must_use]
    pub fn counts_until(&self) -> SystemTime {
        self.expires + LEEWAY
    }

    /// Says no once the token has expired, for caches of verified tokens.
    ///
    /// # Errors
    ///
    /// [`Rejection::ExpiredToken`] from [`LEEWAY`] after the end on.
    pub fn check_expiry(&self, now: SystemTime) -> Result<(), Rejection> {
        match now.duration_since(self.expires) {
            Ok(late_by) if late_by >= LEEWAY => Err(Rejection::ExpiredToken { late_by }),
            Ok(_) | Err(_) => Ok(()),
        }
    }
}

/// Verifies a token with the key its issuer published for it.
///
/// The caller has chosen issuer and key by what the token says of itself; that is checked again here, on the verified
/// claims: signature (RS256, whatever the header says), `iss`, `exp`, `nbf`, `iat`, `token_use`, client, `sub`.
///
/// # Errors
///
/// A [`Rejection`] that says which of these does not hold.
pub fn accept_token(
    token: &UnverifiedToken<'_>,
    issuer: &Issuer,
    key: &VerificationKey,
    now: SystemTime,
) -> Result<VerifiedToken, Rejection> {
    token.jws.verify(key)?;
    let claims: Map<String, Value> =
        serde_json::from_slice(&token.jws.payload).map_err(|_| Rejection::MalformedToken)?;
    if text(&claims, "iss") != Some(&issuer.url) {
        return Err(Rejection::UnknownIssuer);
    }
    if text(&claims, "sub").is_none_or(str::is_empty) {
        return Err(Rejection::MalformedToken);
    }
    let expires = time(&claims, "exp")?.ok_or(Rejection::MalformedToken)?;
    for name in ["nbf", "iat"] {
        let early_by = time(&claims, name)?.and_then(|from| from.duration_since(now).ok());
        if let Some(early_by) = early_by.filter(|early_by| *early_by > LEEWAY) {
            return Err(Rejection::EarlyToken { early_by });
        }
    }
    check_client(&claims, issuer)?;
    let user = User { provider: issuer.provider, claims: comparable(&claims) };
    let token = VerifiedToken { caller: Arc::new(Caller::User(user)), expires };
    token.check_expiry(now)?;
    Ok(token)
}

/// Whether the token is of the right kind and made for one of our clients.
fn check_client(claims: &Map<String, Value>, issuer: &Issuer) -> Result<(), Rejection> {
    let is_ours = |client: &str| issuer.client_ids.iter().any(|ours| ours == client);
    let client = || texts(claims, "client_id");
    let audience = || texts(claims, "aud");
    let candidates = match (issuer.provider, token_use(claims)?) {
        (TokenProvider::UserPools, Some(TokenUse::Access)) => client(),
        (TokenProvider::UserPools, Some(TokenUse::Id)) => audience(),
        (TokenProvider::UserPools, None) => return Err(Rejection::WrongTokenUse),
        // Other issuers name the client where they like: id tokens in `aud`, access tokens often in one of the others.
        (TokenProvider::Oidc, Some(TokenUse::Access | TokenUse::Id) | None) => {
            [audience(), texts(claims, "azp"), client()].concat()
        }
    };
    if candidates.into_iter().any(is_ours) { Ok(()) } else { Err(Rejection::WrongClient) }
}

#[derive(Clone, Copy)]
enum TokenUse {
    Access,
    Id,
}

fn token_use(claims: &Map<String, Value>) -> Result<Option<TokenUse>, Rejection> {
    match claims.get("token_use") {
        None => Ok(None),
        Some(Value::String(usage)) if usage == "access" => Ok(Some(TokenUse::Access)),
        Some(Value::String(usage)) if usage == "id" => Ok(Some(TokenUse::Id)),
        Some(_) => Err(Rejection::WrongTokenUse),
    }
}

fn text<'a>(claims: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    claims.get(name).and_then(Value::as_str)
}

/// A time in seconds since 1970, which may have a fraction (RFC 7519 section 2, `NumericDate`).
fn time(claims: &Map<String, Value>, name: &str) -> Result<Option<SystemTime>, Rejection> {
    let Some(value) = claims.get(name) else { return Ok(None) };
    value
        .as_f64()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .and_then(|since| SystemTime::UNIX_EPOCH.checked_add(since))
        .map(Some)
        .ok_or(Rejection::MalformedToken)
}
