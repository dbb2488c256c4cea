//! An issuer of tokens that a test holds in its hand, and one who only claims to be it.

use std::time::SystemTime;

use serde_json::json;
use user_pool::{Published, TokenIssuer, TokenUse};

/// The app client whose tokens the gateway accepts.
pub const CLIENT_ID: &str = "client1";
/// The pool's id.
const POOL: &str = "us-east-1_Test00001";

/// A user pool as far as a gateway sees it: it signs tokens and publishes its key until it is dropped.
pub struct TestIssuer {
    published: Published,
    impostor: TokenIssuer,
}

/// A user of the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct User {
    /// The subject of the tokens.
    pub sub: &'static str,
    /// The user's name in the pool.
    pub username: &'static str,
    /// The user's address.
    pub email: &'static str,
}

impl TestIssuer {
    /// Starts to publish the key.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start() -> Self {
        let published = Published::start(POOL, CLIENT_ID).await.expect("a port is free");
        let impostor = TokenIssuer::new(published.issuer().url(), CLIENT_ID).expect("a key can be made");
        Self { published, impostor }
    }

    /// The `iss` of the tokens; the key is published below it.
    #[must_use]
    pub fn url(&self) -> &str {
        self.published.issuer().url()
    }

    /// A token of a user, valid from now on.
    #[must_use]
    pub fn token(&self, user: User, token_use: TokenUse) -> String {
        sign(self.published.issuer(), user, token_use)
    }

    /// The access token of a user, signed with a key that is not the pool's.
    #[must_use]
    pub fn forged_token(&self, user: User) -> String {
        sign(&self.impostor, user, TokenUse::Access)
    }
}

fn sign(issuer: &TokenIssuer, user: User, token_use: TokenUse) -> String {
    let more = match token_use {
        TokenUse::Access => json!({}),
        TokenUse::Id => json!({ "email": user.email, "email_verified": true }),
    };
    issuer.token(token_use, user.sub, user.username, &more, SystemTime::now()).expect("a key signs")
}
