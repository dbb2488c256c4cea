//! Tokens as Cognito issues them:
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html>.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::signing_key::SigningKey;

/// How long a token is valid: Cognito's default.
const LIFE: Duration = Duration::from_secs(3600);

/// Issues tokens with a key pair of its own.
pub struct TokenIssuer {
    url: String,
    client_id: String,
    key: SigningKey,
}

/// What a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenUse {
    /// For calling APIs: carries `username` and `client_id`.
    Access,
    /// About the user: carries `cognito:username` and `aud`.
    Id,
}

/// The system's random numbers or its cryptography failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the system's cryptography failed to make a key or a signature")]
pub struct IssueError;

impl TokenIssuer {
    /// An issuer with a new key. `url` becomes `iss`; tokens are for the app client `client_id`.
    pub fn new(url: impl Into<String>, client_id: impl Into<String>) -> Result<Self, IssueError> {
        Ok(Self { url: url.into(), client_id: client_id.into(), key: SigningKey::generate()? })
    }

    /// `iss` of its tokens.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The app client its tokens are for.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// A token for a user, issued at `now`, valid for an hour. `more` is laid over its claims.
    pub fn token(
        &self,
        token_use: TokenUse,
        sub: &str,
        username: &str,
        more: &Value,
        now: SystemTime,
    ) -> Result<String, IssueError> {
        let issued = now.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs();
        let mut claims = json!({
            "sub": sub,
            "iss": self.url,
            "iat": issued,
            "auth_time": issued,
            "exp": issued + LIFE.as_secs(),
            "jti": uuid::Uuid::new_v4().to_string(),
            "origin_jti": uuid::Uuid::new_v4().to_string(),
        });
        let own = match token_use {
            TokenUse::Access => json!({
                "token_use": "access",
                "client_id": self.client_id,
                "username": username,
                "scope": "aws.cognito.signin.user.admin",
            }),
            TokenUse::Id => json!({ "token_use": "id", "aud": self.client_id, "cognito:username": username }),
        };
        for laid_over in [own, more.clone()] {
            if let (Value::Object(claims), Value::Object(laid_over)) = (&mut claims, laid_over) {
                claims.extend(laid_over);
            }
        }
        self.key.sign(&claims)
    }

    /// The JSON Web Key Set with the public key.
    #[must_use]
    pub fn jwks(&self) -> Value {
        self.key.jwks()
    }
}
