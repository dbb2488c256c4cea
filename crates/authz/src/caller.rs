//! Who is asking. A [`Caller`] exists only after its credential was verified by `identity`.

use crate::{Action, TokenProvider};

/// A caller whose credential was verified.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Caller {
    /// Holds a valid API key.
    ApiKey,
    /// Holds a valid token of a user pool or of another OpenID Connect issuer.
    User(User),
    /// Signed with the IAM credential of a function, as Amplify's `allow.resource(fn)` gives it.
    Function(FunctionPrincipal),
    /// Signed with credentials of an identity pool.
    IdentityPool(IdentityPoolPrincipal),
    /// Was let in by the API's Lambda authorizer.
    LambdaAuthorized,
}

/// A person with a verified token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// Which kind of issuer signed the token.
    pub provider: TokenProvider,
    /// The claims of the token that hold text or lists of text, in any order.
    pub claims: Vec<Claim>,
}

impl User {
    /// The values of a claim; empty if the token does not carry it.
    #[must_use]
    pub fn claim(&self, name: &str) -> &[String] {
        self.claims.iter().find(|claim| claim.name == name).map_or(&[], |claim| claim.values.as_slice())
    }

    /// The first value of a claim.
    #[must_use]
    pub fn text_claim(&self, name: &str) -> Option<&str> {
        self.claim(name).first().map(String::as_str)
    }

    /// `sub`, the user's immutable id.
    #[must_use]
    pub fn sub(&self) -> Option<&str> {
        self.text_claim("sub")
    }

    /// `username` (access tokens), else `cognito:username` (id tokens).
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.text_claim("username").or_else(|| self.text_claim("cognito:username"))
    }

    /// The value of a claim that names an owner. A rule that says `username` means the user's name in either kind of token.
    #[must_use]
    pub fn identity_claim(&self, name: &str) -> Option<&str> {
        match name {
            "username" => self.username(),
            name => self.text_claim(name),
        }
    }
}

/// One claim of a token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Claim {
    /// The claim's name, such as `cognito:groups`.
    pub name: String,
    /// One element for a text claim, all of them for a list.
    pub values: Vec<String>,
}

/// A function that signs with a credential of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FunctionPrincipal {
    /// The function's name, such as `post-confirmation`.
    pub name: String,
    /// What `allow.resource(fn).to([…])` grants it. Empty means nothing.
    pub may: Vec<Action>,
}

/// An identity of an identity pool.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdentityPoolPrincipal {
    /// The Cognito identity id.
    pub identity_id: String,
    /// Whether the identity is linked to a sign-in, as opposed to a guest.
    pub authenticated: bool,
}
