//! Credentials that we give out: to functions, and to the users of an identity pool.

use std::time::SystemTime;

use authz::{Caller, FunctionPrincipal, IdentityPoolPrincipal};
use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{Secret, api_key::base32_digit};

/// A credential that its holder signs with: a function, unless another kind of principal is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessKey<P = FunctionPrincipal> {
    /// `AWS_ACCESS_KEY_ID`. Not secret: every request names it.
    pub id: String,
    /// `AWS_SECRET_ACCESS_KEY`. Never sent.
    pub secret: Secret,
    /// `AWS_SESSION_TOKEN`, if the credential is a temporary one. Every request carries it.
    pub session_token: Option<Secret>,
    /// From when on it is refused; `None` for a credential that lasts until it is withdrawn.
    pub expires: Option<SystemTime>,
    /// Who signs with it.
    pub principal: P,
}

impl AccessKey {
    /// Makes a lasting credential of AWS's form out of random bytes: an id of `AKIA` and 16 characters, and a secret of
    /// 40.
    #[must_use]
    pub fn generate(random_id: &[u8; 16], random_secret: &[u8; 30], principal: FunctionPrincipal) -> Self {
        let digits = random_id.iter().map(|byte| base32_digit(*byte).to_ascii_uppercase());
        Self {
            id: "AKIA".chars().chain(digits).collect(),
            secret: Secret::new(STANDARD.encode(random_secret)),
            session_token: None,
            expires: None,
            principal,
        }
    }

    /// Who a request signed with this key comes from.
    #[must_use]
    pub fn caller(&self) -> Caller {
        Caller::Function(self.principal.clone())
    }
}

impl AccessKey<IdentityPoolPrincipal> {
    /// Who a request signed with this key comes from: never a function.
    #[must_use]
    pub fn caller(&self) -> Caller {
        Caller::IdentityPool(self.principal.clone())
    }
}
