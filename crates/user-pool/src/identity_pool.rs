//! The identity pool: AWS credentials for users of the pool and for guests
//! (<https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_Operations.html>).
//!
//! Nothing is kept: an identity's id is derived from the user, or proves by itself that it was made here; a credential's
//! session token says whose it is. They are never those of a function.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{IssueError, Pool, Refusal, actions::read, pool::first, sealed::Use, state::Access};

/// How long credentials are valid, as with Cognito.
const CREDENTIAL_LIFE: Duration = Duration::from_secs(60 * 60);

/// An identity of the identity pool.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PoolIdentity {
    /// The identity's id, `<region>:<uuid>`.
    pub id: String,
    /// Whether it belongs to a user who signed in, as opposed to a guest.
    pub kind: IdentityKind,
}

/// Whose an identity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum IdentityKind {
    /// A user's, who signed in.
    Authenticated,
    /// A guest's.
    Guest,
}

/// A credential of an identity.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentityCredential {
    /// Whose it is.
    pub identity: PoolIdentity,
    /// What its holder signs with.
    pub secret_access_key: String,
}

#[derive(Deserialize, Serialize)]
struct Session {
    access_key_id: String,
    identity: PoolIdentity,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct GetId {
    identity_pool_id: String,
    #[serde(default)]
    logins: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct GetCredentialsForIdentity {
    identity_id: String,
    #[serde(default)]
    logins: Option<BTreeMap<String, String>>,
}

impl Pool {
    /// Does what a request to the identity pool asks. `action` is the name behind the dot of `X-Amz-Target`
    /// `AWSCognitoIdentityService.…`.
    ///
    /// # Errors
    /// Why not, by Cognito's names.
    pub fn act_on_identities(&self, action: &str, request: Value) -> Result<Value, Refusal> {
        match action {
            "GetId" => self.get_id(read(request)?),
            "GetCredentialsForIdentity" => self.get_credentials_for_identity(read(request)?),
            other => {
                let message = format!("the identity pool has no action `{other}`");
                Err(Refusal::new("UnknownOperationException", message))
            }
        }
    }

    /// The credential that a request names by its access key id and its session token, if it was made here and has not
    /// expired. Its signature is yet to be verified.
    #[must_use]
    pub fn identity_credential(&self, access_key_id: &str, session_token: &str) -> Option<IdentityCredential> {
        let token = STANDARD.decode(session_token).ok()?;
        let session: Session = self.sealer.open(Use::SessionToken, &token, self.world.now())?;
        (session.access_key_id == access_key_id).then(|| IdentityCredential {
            identity: session.identity,
            secret_access_key: self.secret_access_key(access_key_id),
        })
    }

    fn get_id(&self, request: GetId) -> Result<Value, Refusal> {
        if request.identity_pool_id != self.names().identity_pool_id {
            return Err(Refusal::no_such_thing(format!("IdentityPool '{}' not found.", request.identity_pool_id)));
        }
        let id = match self.logged_in(request.logins.as_ref())? {
            Some(sub) => self.id_of_user(&sub),
            None => self.id_of_guest(self.random()),
        };
        Ok(json!({ "IdentityId": id }))
    }

    fn get_credentials_for_identity(&self, request: GetCredentialsForIdentity) -> Result<Value, Refusal> {
        let asked_for = request.identity_id;
        let (id, kind) = match self.logged_in(request.logins.as_ref())? {
            Some(sub) => (self.id_of_user(&sub), IdentityKind::Authenticated),
            None => (asked_for.clone(), IdentityKind::Guest),
        };
        // A guest who signs in goes on as the user; clients ask with the guest's id until they are told the other one.
        if asked_for != id && !self.is_guest(&asked_for) || kind == IdentityKind::Guest && !self.is_guest(&id) {
            return Err(Refusal::not_authorized(format!("Access to Identity '{asked_for}' is forbidden.")));
        }
        let access_key_id = format!("ASIA{}", upper_case_letters(&self.random::<24>()));
        let expires = self.world.now() + CREDENTIAL_LIFE;
        let session = Session { access_key_id: access_key_id.clone(), identity: PoolIdentity { id: id.clone(), kind } };
        let token = self
            .sealer
            .seal(Use::SessionToken, &session, expires, self.random())
            .map_err(|IssueError| Refusal::internal())?;
        Ok(json!({
            "IdentityId": id,
            "Credentials": {
                "AccessKeyId": access_key_id,
                "SecretKey": self.secret_access_key(&access_key_id),
                "SessionToken": STANDARD.encode(token),
                "Expiration": seconds(expires),
            },
        }))
    }

    /// The `sub` of the user whose id token is among the logins; `None` without logins.
    fn logged_in(&self, logins: Option<&BTreeMap<String, String>>) -> Result<Option<String>, Refusal> {
        let Some(logins) = logins.filter(|logins| !logins.is_empty()) else { return Ok(None) };
        let provider = self.issuer().and_then(|issuer| issuer.split_once("://")).map(|(_, provider)| provider);
        let token = provider.and_then(|provider| logins.get(provider)).filter(|_| logins.len() == 1);
        let token = token
            .ok_or_else(|| Refusal::not_authorized("Token is not from a supported provider of this identity pool."))?;
        let invalid = |why: &str| Refusal::not_authorized(format!("Invalid login token. {why}"));
        let claims = self.verified(token, "id").ok_or_else(|| invalid("Not a valid OpenId Connect identity token."))?;
        if claims.get("exp").and_then(Value::as_u64).is_none_or(|expires| expires <= self.now()) {
            return Err(invalid("Token expired"));
        }
        let text = |name| claims.get(name).and_then(Value::as_str).unwrap_or_default();
        if text("aud") != self.names().client_id {
            return Err(invalid("Incorrect token audience."));
        }
        let is_there = self
            .read(|state| state.users.get(text("cognito:username")).is_some_and(|user| user.access == Access::Enabled));
        if is_there { Ok(Some(text("sub").to_owned())) } else { Err(invalid("The user is gone.")) }
    }

    /// A user's id: the same each time.
    fn id_of_user(&self, sub: &str) -> String {
        self.identity_id(first(&self.derived("identity of user", sub)))
    }

    /// A guest's id: its first half is random, and its second half shows that it was made here.
    fn id_of_guest(&self, random: [u8; 8]) -> String {
        let proof: [u8; 8] = first(&self.derived("identity of guest", &hex::encode(random)));
        self.identity_id(first(&[random, proof].concat()))
    }

    fn is_guest(&self, id: &str) -> bool {
        let uuid = id.rsplit(':').next().and_then(|text| uuid::Uuid::parse_str(text).ok());
        uuid.is_some_and(|uuid| self.id_of_guest(first(uuid.as_bytes())) == id)
    }

    fn identity_id(&self, bytes: [u8; 16]) -> String {
        let region = self.names().identity_pool_id.split(':').next().unwrap_or_default();
        format!("{region}:{}", uuid::Uuid::from_bytes(bytes))
    }

    fn secret_access_key(&self, access_key_id: &str) -> String {
        let first_30: [u8; 30] = first(&self.derived("secret access key", access_key_id));
        STANDARD.encode(first_30)
    }
}

fn seconds(moment: SystemTime) -> u64 {
    moment.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}

/// 16 characters out of random bytes.
fn upper_case_letters(random: &[u8]) -> String {
    let letters = URL_SAFE_NO_PAD.encode(random).to_ascii_uppercase();
    letters.chars().filter(char::is_ascii_alphanumeric).chain("Z".chars().cycle()).take(16).collect()
}
