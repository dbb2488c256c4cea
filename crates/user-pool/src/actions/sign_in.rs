//! Signing in: with SRP, with the password itself, and for users who must choose a password first.
//!
//! A user who does not exist is answered like one with another password, as Amplify configures its pools
//! (`PreventUserExistenceErrors`).

use std::{collections::BTreeMap, time::Duration};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Attribute;
use super::sign_up::written_by_user;
use crate::{
    IssueError, Pool, Refusal, password,
    sealed::Use,
    srp::{self, Claim, SessionKey, Verifier},
    state::{Access, Status, User},
    throttle::Guess,
};

/// How long a challenge may take to be answered, as with Cognito.
const CHALLENGE_LIFE: Duration = Duration::from_secs(3 * 60);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct InitiateAuth {
    client_id: String,
    auth_flow: String,
    #[serde(default)]
    auth_parameters: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminInitiateAuth {
    user_pool_id: String,
    #[serde(flatten)]
    request: InitiateAuth,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct RespondToAuthChallenge {
    client_id: String,
    challenge_name: String,
    #[serde(default)]
    challenge_responses: BTreeMap<String, String>,
    #[serde(default)]
    session: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminRespondToAuthChallenge {
    user_pool_id: String,
    #[serde(flatten)]
    request: RespondToAuthChallenge,
}

/// What the client carries between the two requests of a sign-in with SRP.
#[derive(Deserialize, Serialize)]
struct SecretBlock {
    /// That of nobody for a user who does not exist.
    username: String,
    /// The salt of the password that counted then: another password has another one.
    salt: String,
    key: SessionKey,
}

/// What the client carries while its user chooses a password.
#[derive(Deserialize, Serialize)]
struct Choosing {
    username: String,
    salt: String,
}

impl Pool {
    pub(super) fn initiate_auth(&self, request: InitiateAuth) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        let parameter = |name| required(&request.auth_parameters, name);
        match request.auth_flow.as_str() {
            "USER_SRP_AUTH" => self.begin_srp(parameter("USERNAME")?, parameter("SRP_A")?),
            "USER_PASSWORD_AUTH" => self.sign_in_with_password(parameter("USERNAME")?, parameter("PASSWORD")?),
            "REFRESH_TOKEN_AUTH" | "REFRESH_TOKEN" => self.refresh(parameter("REFRESH_TOKEN")?),
            _ => Err(Refusal::invalid("Initiate Auth method not supported.")),
        }
    }

    pub(super) fn admin_initiate_auth(&self, request: AdminInitiateAuth) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let mut request = request.request;
        if matches!(request.auth_flow.as_str(), "ADMIN_USER_PASSWORD_AUTH" | "ADMIN_NO_SRP_AUTH") {
            request.auth_flow = "USER_PASSWORD_AUTH".to_owned();
        }
        self.initiate_auth(request)
    }

    pub(super) fn respond_to_auth_challenge(&self, request: RespondToAuthChallenge) -> Result<Value, Refusal> {
        self.check_client(&request.client_id)?;
        match request.challenge_name.as_str() {
            "PASSWORD_VERIFIER" => self.finish_srp(&request.challenge_responses),
            "NEW_PASSWORD_REQUIRED" => {
                let session = request.session.ok_or_else(|| Refusal::invalid("Missing required parameter Session"))?;
                self.choose_password(&session, &request.challenge_responses)
            }
            _ => Err(Refusal::invalid("the user pool does not set this challenge")),
        }
    }

    pub(super) fn admin_respond_to_auth_challenge(
        &self,
        request: AdminRespondToAuthChallenge,
    ) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.respond_to_auth_challenge(request.request)
    }

    fn begin_srp(&self, name: &str, client_public: &str) -> Result<Value, Refusal> {
        let user = self.read(|state| state.user(name).cloned());
        check_not_reset(user.as_ref())?;
        let (username, verifier) = self.verifier_of(name, user.as_ref());
        // The same work for whoever is named: only a password that is there leads to the same key.
        let exchange = verifier
            .exchange(client_public, &self.random())
            .map_err(|srp::BadPublicKey| Refusal::invalid("SRP_A is not a number of the group"))?;
        let salt = verifier.salt;
        let block = SecretBlock { username: username.clone(), salt: salt.clone(), key: exchange.key };
        let block = self.seal(Use::SecretBlock, &block)?;
        Ok(json!({
            "ChallengeName": "PASSWORD_VERIFIER",
            "ChallengeParameters": {
                "SALT": salt,
                "SECRET_BLOCK": block,
                "SRP_B": exchange.public_key,
                "USERNAME": username,
                "USER_ID_FOR_SRP": username,
            },
        }))
    }

    /// The username that a user has or would have, and what its password is verified with: one that nothing matches if
    /// there is none.
    fn verifier_of(&self, name: &str, user: Option<&User>) -> (String, Verifier) {
        let username = user.map_or_else(|| self.imaginary_username(name), |user| user.username.clone());
        let imaginary = self.imaginary_verifier(&username);
        let kept = user.and_then(|user| user.password.as_ref()).map(|password| password.verifier.clone());
        (username, kept.unwrap_or(imaginary))
    }

    fn finish_srp(&self, responses: &BTreeMap<String, String>) -> Result<Value, Refusal> {
        let response = |name| required(responses, name);
        response("USERNAME")?;
        let timestamp = response("TIMESTAMP")?;
        let secret_block = STANDARD.decode(response("PASSWORD_CLAIM_SECRET_BLOCK")?);
        let signature = STANDARD.decode(response("PASSWORD_CLAIM_SIGNATURE")?);
        let (Ok(secret_block), Ok(signature)) = (secret_block, signature) else {
            return Err(Refusal::invalid("a challenge response is not Base64"));
        };
        let block: SecretBlock = self
            .sealer
            .open(Use::SecretBlock, &secret_block, self.world.now())
            .ok_or_else(|| Refusal::not_authorized("Invalid session for the user."))?;
        let whose = block.username.as_str();
        self.attempt(Guess::Password, whose)?;
        let claim = Claim { identity: self.identity(whose), secret_block: &secret_block, timestamp };
        if !block.key.verifies(&claim, &signature) {
            return Err(Refusal::wrong_password());
        }
        let user = self.read(|state| state.users.get(whose).cloned());
        let user = user.filter(|user| has_salt(user, &block.salt)).ok_or_else(Refusal::wrong_password)?;
        self.succeeded(Guess::Password, whose);
        self.admit(&user)
    }

    fn sign_in_with_password(&self, name: &str, password: &str) -> Result<Value, Refusal> {
        let user = self.read(|state| state.user(name).cloned());
        check_not_reset(user.as_ref())?;
        let (whose, verifier) = self.verifier_of(name, user.as_ref());
        let whose = whose.as_str();
        self.attempt(Guess::Password, whose)?;
        let right = verifier.matches(self.identity(whose), password);
        let user = user.as_ref().filter(|_| right).ok_or_else(Refusal::wrong_password)?;
        self.succeeded(Guess::Password, whose);
        self.admit(user)
    }

    /// A new access token of a user without the password: for a developer at the sandbox's console, who may be anybody.
    ///
    /// # Errors
    /// There is no such user, or the user could not sign in with the password either.
    pub fn lend_access_token(&self, username: &str) -> Result<String, Refusal> {
        let user = self.read(|state| state.users.get(username).cloned()).ok_or_else(Refusal::no_such_user)?;
        let answer = self.admit(&user)?;
        let token = answer.pointer("/AuthenticationResult/AccessToken").and_then(Value::as_str);
        token.map(str::to_owned).ok_or_else(|| Refusal::not_authorized("The user has yet to choose a password."))
    }

    /// Lets in a user who has shown to know the password.
    fn admit(&self, user: &User) -> Result<Value, Refusal> {
        if user.access == Access::Disabled {
            return Err(Refusal::not_authorized("User is disabled."));
        }
        match user.status {
            Status::Confirmed => self.sign_in(&user.username),
            Status::Unconfirmed => Err(Refusal::new("UserNotConfirmedException", "User is not confirmed.")),
            Status::ResetRequired => Err(reset_required()),
            Status::ForceChangePassword => self.have_password_chosen(user),
        }
    }

    fn have_password_chosen(&self, user: &User) -> Result<Value, Refusal> {
        let password = user.password.as_ref().ok_or_else(Refusal::wrong_password)?;
        if password.expires.is_some_and(|expires| expires <= self.now()) {
            let message = "Temporary password has expired and must be reset by an administrator.";
            return Err(Refusal::not_authorized(message));
        }
        let choosing = Choosing { username: user.username.clone(), salt: password.verifier.salt.clone() };
        let shown: Map<String, Value> = user
            .attributes
            .iter()
            .filter(|(name, _)| *name != "sub")
            .map(|(name, value)| (name.clone(), json!(value)))
            .collect();
        Ok(json!({
            "ChallengeName": "NEW_PASSWORD_REQUIRED",
            "Session": self.seal(Use::Session, &choosing)?,
            "ChallengeParameters": {
                "USER_ID_FOR_SRP": user.username,
                "requiredAttributes": "[]",
                "userAttributes": Value::Object(shown).to_string(),
            },
        }))
    }

    fn choose_password(&self, session: &str, responses: &BTreeMap<String, String>) -> Result<Value, Refusal> {
        let bad_session = || Refusal::not_authorized("Invalid session for the user, session is expired.");
        let session = STANDARD.decode(session).map_err(|_| bad_session())?;
        let choosing: Choosing = self.sealer.open(Use::Session, &session, self.world.now()).ok_or_else(bad_session)?;
        let new = required(responses, "NEW_PASSWORD")?;
        password::check(new)?;
        let prefix = "userAttributes.";
        let attributes = responses.iter().filter_map(|(name, value)| {
            Some(Attribute { name: name.strip_prefix(prefix)?.to_owned(), value: value.clone() })
        });
        let mut attributes = written_by_user(attributes.collect())?;
        attributes.remove("email");
        let new = self.password(&choosing.username, new);
        self.change(|state| {
            let user = state.users.get_mut(&choosing.username).ok_or_else(bad_session)?;
            if user.status != Status::ForceChangePassword || !has_salt(user, &choosing.salt) {
                return Err(bad_session());
            }
            user.password = Some(new);
            user.attributes.extend(attributes);
            self.confirm(user);
            Ok(())
        })?;
        let user = self.read(|state| state.users.get(&choosing.username).cloned()).ok_or_else(bad_session)?;
        self.admit(&user)
    }

    fn seal<T: Serialize>(&self, purpose: Use, content: &T) -> Result<String, Refusal> {
        let until = self.world.now() + CHALLENGE_LIFE;
        let sealed = self.sealer.seal(purpose, content, until, self.random());
        sealed.map(|sealed| STANDARD.encode(sealed)).map_err(|IssueError| Refusal::internal())
    }
}

/// Whether the user's password is still the one with this salt.
fn has_salt(user: &User, salt: &str) -> bool {
    user.password.as_ref().is_some_and(|password| password.verifier.salt == salt)
}

/// A password that an administrator has taken away is not asked for.
fn check_not_reset(user: Option<&User>) -> Result<(), Refusal> {
    match user.map(|user| user.status) {
        Some(Status::ResetRequired) => Err(reset_required()),
        Some(Status::Confirmed | Status::Unconfirmed | Status::ForceChangePassword) | None => Ok(()),
    }
}

fn reset_required() -> Refusal {
    Refusal::new("PasswordResetRequiredException", "Password reset required for the user")
}

fn required<'a>(parameters: &'a BTreeMap<String, String>, name: &str) -> Result<&'a str, Refusal> {
    parameters
        .get(name)
        .map(String::as_str)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| Refusal::invalid(format!("Missing required parameter {name}")))
}
