//! Whom a request is counted to.

use authz::Caller;

use crate::identify::Proof;

/// What callers share who are counted together.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Who {
    /// The holders of one API key, or all of them where the key is not known.
    ApiKey(Option<String>),
    /// A user, by issuer and subject.
    User(Option<String>, Option<String>),
    /// A function, by name.
    Function(String),
    /// An identity of an identity pool.
    Identity(String),
    /// All that the authorizer lets in.
    LambdaAuthorized,
}

impl Who {
    /// Whom a caller who has shown this is counted to.
    pub(crate) fn of(caller: &Caller, proof: &Proof) -> Self {
        match (caller, proof) {
            (Caller::ApiKey, Proof::ApiKey(key)) => Self::ApiKey(Some(key.expose().to_owned())),
            (Caller::ApiKey, _) => Self::ApiKey(None),
            (Caller::User(user), _) => {
                Self::User(user.text_claim("iss").map(str::to_owned), user.sub().map(str::to_owned))
            }
            (Caller::Function(function), _) => Self::Function(function.name.clone()),
            (Caller::IdentityPool(identity), _) => Self::Identity(identity.identity_id.clone()),
            (Caller::LambdaAuthorized, _) => Self::LambdaAuthorized,
        }
    }
}
