//! Signing in with another OpenID Connect provider, in the steps of Cognito's hosted UI: a browser is sent to the provider,
//! comes back with the provider's code, and goes on to its app with a code of the pool, which the app exchanges for tokens
//! (RFC 6749, section 4.1, with the proof of RFC 7636). Reaching the provider is the caller's part.
//!
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-flow.html>

use std::{collections::BTreeMap, time::Duration};

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{IssueError, Pool, Provider, Refusal, sealed::Use};

/// The fields of a query or a form.
pub type Query = BTreeMap<String, String>;

/// How long a browser may stay with the provider.
const AWAY: Duration = Duration::from_secs(15 * 60);

/// How long an app may take to exchange a code, as with Cognito.
const CODE_LIFE: Duration = Duration::from_secs(5 * 60);

/// A sign-in that is with a provider: what the browser brings back as `state`.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Federation {
    provider: String,
    redirect_url: String,
    /// The app's own.
    state: Option<String>,
    /// The proof that the app will give: a SHA-256 of it in Base64.
    challenge: Option<String>,
}

/// What to send to a provider so that it says who has signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// Where the form goes.
    pub token_url: String,
    /// The form (`application/x-www-form-urlencoded`).
    pub form: Query,
    /// Where the claims are, by the access token that comes back.
    pub user_info_url: String,
}

/// A code of the pool, which its app exchanges for tokens.
#[derive(Deserialize, Serialize)]
struct Code {
    /// Different for each code, so that each counts once.
    id: String,
    username: String,
    redirect_url: String,
    challenge: Option<String>,
}

impl Pool {
    /// Where a browser goes that an app has sent to `/oauth2/authorize`: to the provider.
    ///
    /// # Errors
    /// Why it goes nowhere.
    pub fn authorize(&self, query: &Query) -> Result<String, Refusal> {
        self.check_client(required(query, "client_id")?)?;
        if required(query, "response_type")? != "code" {
            return Err(Refusal::invalid("`response_type` must be `code`"));
        }
        let redirect_url = self.known_redirect(required(query, "redirect_uri")?)?;
        let (name, provider) = self.provider(query.get("identity_provider").map(String::as_str))?;
        let challenge = match (query.get("code_challenge"), query.get("code_challenge_method").map(String::as_str)) {
            (None, _) => None,
            (Some(challenge), Some("S256")) => Some(challenge.clone()),
            (Some(_), _) => return Err(Refusal::invalid("`code_challenge_method` must be `S256`")),
        };
        let federation =
            Federation { provider: name.to_owned(), redirect_url, state: query.get("state").cloned(), challenge };
        let state = self.sealed_text(Use::Federation, &federation, AWAY)?;
        let scopes = provider.scopes.join(" ");
        let more = [
            ("client_id", provider.client_id.as_str()),
            ("redirect_uri", &self.way_back()?),
            ("response_type", "code"),
            ("scope", &scopes),
            ("state", &state),
        ];
        Ok(with_query(&provider.authorize_url, &more))
    }

    /// What to ask the provider for when a browser comes back from it.
    ///
    /// # Errors
    /// The browser brings nothing of ours, or the provider did not let the user in.
    pub fn exchange(&self, query: &Query) -> Result<(Federation, Exchange), Refusal> {
        let state = required(query, "state")?;
        let federation: Federation = self.opened_text(Use::Federation, state).ok_or_else(stale)?;
        if let Some(error) = query.get("error") {
            return Err(Refusal::not_authorized(format!("the provider did not let the user in: {}", printable(error))));
        }
        let code = required(query, "code")?;
        let (_, provider) = self.provider(Some(&federation.provider))?;
        let mut form = Query::new();
        for (name, value) in [
            ("grant_type", Some("authorization_code")),
            ("code", Some(code)),
            ("client_id", Some(provider.client_id.as_str())),
            ("client_secret", provider.client_secret.as_deref()),
            ("redirect_uri", Some(&self.way_back()?)),
        ] {
            form.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        }
        let exchange =
            Exchange { token_url: provider.token_url.clone(), form, user_info_url: provider.user_info_url.clone() };
        Ok((federation, exchange))
    }

    /// Where a browser goes whose user the provider has let in, with what the provider says of the user: back to its app,
    /// with a code.
    ///
    /// # Errors
    /// A function refused, or the claims name no user.
    pub async fn let_in(&self, federation: Federation, claims: &Map<String, Value>) -> Result<String, Refusal> {
        let (name, provider) = self.provider(Some(&federation.provider))?;
        let username = self.federated_user(name, provider, claims).await?;
        let Federation { redirect_url, state, challenge, .. } = federation;
        let code = Code { id: self.uuid(), username, redirect_url: redirect_url.clone(), challenge };
        let code = self.sealed_text(Use::AuthorizationCode, &code, CODE_LIFE)?;
        let state = state.as_deref().map(|state| ("state", state));
        let more: Vec<(&str, &str)> = [("code", code.as_str())].into_iter().chain(state).collect();
        Ok(with_query(&redirect_url, &more))
    }

    /// The tokens for a form that an app sends to `/oauth2/token`, in the words of RFC 6749.
    ///
    /// # Errors
    /// `invalid_grant` and its like are for the caller to say; the refusal says why.
    pub async fn redeem(&self, form: &Query) -> Result<Value, Refusal> {
        self.check_client(required(form, "client_id")?)?;
        let result = match required(form, "grant_type")? {
            "authorization_code" => {
                let bad = || Refusal::not_authorized("the code does not count");
                let code: Code = self.opened_text(Use::AuthorizationCode, required(form, "code")?).ok_or_else(bad)?;
                let proof = form.get("code_verifier").map(|verifier| hashed(verifier));
                if required(form, "redirect_uri")? != code.redirect_url || proof != code.challenge {
                    return Err(bad());
                }
                if !self.is_first_use(&code.id, CODE_LIFE) {
                    return Err(bad());
                }
                self.tokens_in_browser(&code.username).await?
            }
            "refresh_token" => self.refreshed(required(form, "refresh_token")?).await?,
            _ => return Err(Refusal::invalid("`grant_type` must be `authorization_code` or `refresh_token`")),
        };
        let mut answer = Map::new();
        for (name, field) in [
            ("id_token", "IdToken"),
            ("access_token", "AccessToken"),
            ("refresh_token", "RefreshToken"),
            ("expires_in", "ExpiresIn"),
            ("token_type", "TokenType"),
        ] {
            answer.extend(result.get(field).map(|value| (name.to_owned(), value.clone())));
        }
        Ok(Value::Object(answer))
    }

    /// Where a browser goes that an app has sent to `/logout`.
    ///
    /// # Errors
    /// The pool does not know the place.
    pub fn log_out(&self, query: &Query) -> Result<String, Refusal> {
        self.check_client(required(query, "client_id")?)?;
        self.known_redirect(required(query, "logout_uri")?)
    }

    fn provider(&self, name: Option<&str>) -> Result<(&str, &Provider), Refusal> {
        let providers = &self.configuration.providers;
        let found = match name {
            Some(name) => providers.get_key_value(name),
            // There is no page to choose one on.
            None if providers.len() == 1 => providers.first_key_value(),
            None => return Err(Refusal::invalid("Missing required parameter identity_provider")),
        };
        let (name, provider) = found.ok_or_else(|| Refusal::no_such_thing("the user pool has no such provider"))?;
        Ok((name, provider))
    }

    /// A browser is sent to no other place than those of the app.
    fn known_redirect(&self, url: &str) -> Result<String, Refusal> {
        let known = self.configuration.redirect_urls.iter().find(|known| *known == url);
        known.cloned().ok_or_else(|| Refusal::invalid("redirect_mismatch: the user pool does not know this URL"))
    }

    /// Where providers send browsers back to.
    fn way_back(&self) -> Result<String, Refusal> {
        let base = self.issuer().and_then(|issuer| issuer.strip_suffix(&format!("/{}", self.names().pool_id)));
        base.map(|base| format!("{base}/oauth2/idpresponse")).ok_or_else(Refusal::internal)
    }

    fn sealed_text<T: Serialize>(&self, purpose: Use, content: &T, life: Duration) -> Result<String, Refusal> {
        let sealed = self.sealer.seal(purpose, content, self.world.now() + life, self.random());
        sealed.map(|sealed| URL_SAFE_NO_PAD.encode(sealed)).map_err(|IssueError| Refusal::internal())
    }

    fn opened_text<T: serde::de::DeserializeOwned>(&self, purpose: Use, text: &str) -> Option<T> {
        self.sealer.open(purpose, &URL_SAFE_NO_PAD.decode(text).ok()?, self.world.now())
    }
}

fn stale() -> Refusal {
    Refusal::not_authorized("the sign-in took too long, or was not begun here; begin it again")
}

fn required<'a>(query: &'a Query, name: &str) -> Result<&'a str, Refusal> {
    let value = query.get(name).map(String::as_str).filter(|value| !value.is_empty());
    value.ok_or_else(|| Refusal::invalid(format!("Missing required parameter {name}")))
}

/// What `code_challenge` is of a `code_verifier` (RFC 7636, section 4.2).
fn hashed(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
}

/// A URL with more in its query.
fn with_query(url: &str, more: &[(&str, &str)]) -> String {
    let mut text = url.to_owned();
    let mut separator = if url.contains('?') { '&' } else { '?' };
    for (name, value) in more {
        text.push(separator);
        text.push_str(name);
        text.push('=');
        value.bytes().for_each(|byte| push_encoded(&mut text, byte));
        separator = '&';
    }
    text
}

fn push_encoded(text: &mut String, byte: u8) {
    match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
        other => text.push_str(&format!("%{other:02X}")),
    }
}

/// A text of a stranger, short and without what a terminal or a page would obey.
fn printable(text: &str) -> String {
    text.chars().filter(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | ' ')).take(60).collect()
}

/// What of [`json`] the claims of a provider become: texts stay, all else is written out.
pub(crate) fn claim_text(value: &Value) -> String {
    value.as_str().map_or_else(|| json!(value).to_string(), str::to_owned)
}
