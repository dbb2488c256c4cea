//! The authorization modes of an API: <https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html>.

use std::collections::BTreeSet;

/// An authorization mode, as a rule of `@auth` asks for it with `provider`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Provider {
    /// `apiKey`
    ApiKey,
    /// `userPools`
    UserPools,
    /// `oidc`
    Oidc,
    /// `identityPool`, also spelled `iam`
    IdentityPool,
    /// `function`: a Lambda authorizer
    Lambda,
}

impl Provider {
    /// Every mode, in the order of the declaration.
    pub const ALL: [Self; 5] = [Self::ApiKey, Self::UserPools, Self::Oidc, Self::IdentityPool, Self::Lambda];

    /// The provider of this name in a rule.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "apiKey" => Some(Self::ApiKey),
            "userPools" => Some(Self::UserPools),
            "oidc" => Some(Self::Oidc),
            "identityPool" | "iam" => Some(Self::IdentityPool),
            "function" => Some(Self::Lambda),
            _ => None,
        }
    }

    /// The name in a rule.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ApiKey => "apiKey",
            Self::UserPools => "userPools",
            Self::Oidc => "oidc",
            Self::IdentityPool => "identityPool",
            Self::Lambda => "function",
        }
    }
}

/// The authorization modes that an API has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Providers(BTreeSet<Provider>);

impl Providers {
    /// These modes.
    #[must_use]
    pub fn new(configured: impl IntoIterator<Item = Provider>) -> Self {
        Self(configured.into_iter().collect())
    }

    /// Every mode there is.
    #[must_use]
    pub fn all() -> Self {
        Self::new(Provider::ALL)
    }

    /// Whether the API has this mode.
    #[must_use]
    pub fn contains(&self, provider: Provider) -> bool {
        self.0.contains(&provider)
    }
}
