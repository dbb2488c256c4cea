//! The password: by SRP, or as it is.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{super::ClientMetadata, Attempt, Step, admission::Why, check_not_reset, session::bad_session};
use crate::{
    Pool, Refusal,
    sealed::Use,
    srp::{self, Claim, SessionKey, Verifier},
    state::User,
    throttle::Guess,
};

/// What the client carries between the two requests of a proof by SRP.
#[derive(Deserialize, Serialize)]
struct SecretBlock {
    /// A derived one for a user that does not exist.
    username: String,
    /// The salt of the password that counted then: another password has another one.
    salt: String,
    key: SessionKey,
    among: Among,
}

/// Whether the password is all that is asked for, or one challenge among those of functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(super) enum Among {
    Nothing,
    Challenges,
}

impl Pool {
    pub(super) async fn begin_srp(&self, attempt: Attempt<'_>, passed_on: &ClientMetadata) -> Result<Value, Refusal> {
        let name = attempt.required("USERNAME")?;
        let client_public = attempt.required("SRP_A")?;
        let user = self.user_called(name);
        self.ask_before_authentication(name, user.as_ref(), passed_on).await?;
        self.ask_for_password(name, user.as_ref(), client_public, Among::Nothing, None)
    }

    /// The challenge of SRP. `step` is for flows in which a session stands beside it.
    pub(super) fn ask_for_password(
        &self,
        name: &str,
        user: Option<&User>,
        client_public: &str,
        among: Among,
        step: Option<Step>,
    ) -> Result<Value, Refusal> {
        check_not_reset(user)?;
        let (username, verifier) = self.verifier_of(name, user);
        // The same work for every name: only a password that is there leads to the same key.
        let exchange =
            verifier.exchange(client_public, &self.random()).map_err(|srp::BadPublicKey| bad_public_key())?;
        let salt = verifier.salt;
        let block = SecretBlock { username: username.clone(), salt: salt.clone(), key: exchange.key, among };
        let mut answer = Map::new();
        answer.insert("ChallengeName".to_owned(), json!("PASSWORD_VERIFIER"));
        if let Some(step) = step {
            answer.insert("Session".to_owned(), json!(self.carry(&username, step)?));
        }
        let parameters = json!({
            "SALT": salt,
            "SECRET_BLOCK": self.seal(Use::SecretBlock, &block)?,
            "SRP_B": exchange.public_key,
            "USERNAME": username,
            "USER_ID_FOR_SRP": username,
        });
        answer.insert("ChallengeParameters".to_owned(), parameters);
        Ok(Value::Object(answer))
    }

    /// The username that a user has or would have, and what its password is verified with: one that nothing matches if
    /// there is none.
    pub(super) fn verifier_of(&self, name: &str, user: Option<&User>) -> (String, Verifier) {
        let username = user.map_or_else(|| self.imaginary_username(name), |user| user.username.clone());
        let imaginary = self.imaginary_verifier(&username);
        let kept = user.and_then(|user| user.password.as_ref()).map(|password| password.verifier.clone());
        (username, kept.unwrap_or(imaginary))
    }

    pub(super) async fn finish_srp(&self, attempt: Attempt<'_>, session: Option<&str>) -> Result<Value, Refusal> {
        attempt.required("USERNAME")?;
        let (secret_block, signature) = proof_in(attempt)?;
        let block: SecretBlock = self
            .opened(Use::SecretBlock, &secret_block)
            .ok_or_else(|| Refusal::not_authorized("Invalid session for the user."))?;
        let whose = block.username.as_str();
        self.attempt(Guess::Password, whose)?;
        let timestamp = attempt.required("TIMESTAMP")?;
        let claim = Claim { identity: self.identity(whose), secret_block: &secret_block, timestamp };
        if !block.key.verifies(&claim, &signature) {
            return Err(Refusal::wrong_password());
        }
        let user = self.read(|state| state.users.get(whose).cloned());
        let user = user.filter(|user| has_salt(user, &block.salt)).ok_or_else(Refusal::wrong_password)?;
        self.succeeded(Guess::Password, whose);
        match block.among {
            Among::Nothing => self.admit(&user, attempt, Why::Authentication).await,
            Among::Challenges => {
                let session = self.carried(session.ok_or_else(bad_session)?)?;
                self.password_was_right(&user, session, attempt).await
            }
        }
    }

    pub(super) async fn sign_in_with_password(
        &self,
        attempt: Attempt<'_>,
        passed_on: &ClientMetadata,
    ) -> Result<Value, Refusal> {
        let (name, password) = (attempt.required("USERNAME")?, attempt.required("PASSWORD")?);
        let user = self.user_called(name);
        self.ask_before_authentication(name, user.as_ref(), passed_on).await?;
        if user.is_none()
            && let Some(user) = self.migrate(name, Some(password), "Authentication", passed_on).await?
        {
            check_not_reset(Some(&user))?;
            return self.admit(&user, attempt, Why::Authentication).await;
        }
        check_not_reset(user.as_ref())?;
        let user = self.check_password(name, user, password)?;
        self.admit(&user, attempt, Why::Authentication).await
    }

    /// The user, if this is the password.
    pub(super) fn check_password(&self, name: &str, user: Option<User>, password: &str) -> Result<User, Refusal> {
        let (whose, verifier) = self.verifier_of(name, user.as_ref());
        self.attempt(Guess::Password, &whose)?;
        let right = verifier.matches(self.identity(&whose), password);
        let user = user.filter(|_| right).ok_or_else(Refusal::wrong_password)?;
        self.succeeded(Guess::Password, &whose);
        Ok(user)
    }
}

/// The block and the signature of a proof by SRP.
pub(super) fn proof_in(attempt: Attempt<'_>) -> Result<(Vec<u8>, Vec<u8>), Refusal> {
    let secret_block = STANDARD.decode(attempt.required("PASSWORD_CLAIM_SECRET_BLOCK")?);
    let signature = STANDARD.decode(attempt.required("PASSWORD_CLAIM_SIGNATURE")?);
    match (secret_block, signature) {
        (Ok(secret_block), Ok(signature)) => Ok((secret_block, signature)),
        (Err(_), _) | (_, Err(_)) => Err(Refusal::invalid("a challenge response is not Base64")),
    }
}

pub(super) fn bad_public_key() -> Refusal {
    Refusal::invalid("SRP_A is not a number of the group")
}

/// Whether the user's password is still the one with this salt.
pub(super) fn has_salt(user: &User, salt: &str) -> bool {
    user.password.as_ref().is_some_and(|password| password.verifier.salt == salt)
}
