//! Fields that a caller may not select whatever the rules say, because the source writes AppSync's own directives on them
//! without the caller's authorization mode.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#using-additional-authorization-modes>.
//! What a field says counts before what its type says. Directives that Amplify only derives from rules are not looked at:
//! the rules themselves decide. IAM passes every type, because Amplify opens all of them to functions.

use authz::{Caller, TokenProvider};
use model::{AccessDirective, Provider};

/// The position of a list of modes among those of the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ModesId(usize);

impl ModesId {
    pub(super) fn of_position(position: usize) -> Self {
        Self(position)
    }

    pub(super) fn position(self) -> usize {
        self.0
    }
}

/// The authorization modes in which a field may be selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Modes {
    /// What a field of a record says.
    Field(Vec<AccessDirective>),
    /// What a custom operation says. Functions pass.
    Operation(Vec<AccessDirective>),
    /// What a custom type says. Functions and identities of the identity pool pass.
    Type(Vec<AccessDirective>),
}

impl Modes {
    /// Whether a caller is of one of the modes.
    pub(super) fn let_pass(&self, caller: &Caller) -> bool {
        let is_iam = matches!(caller, Caller::Function(_) | Caller::IdentityPool(_));
        let (directives, opens_to_iam) = match self {
            Self::Field(directives) => (directives, false),
            Self::Operation(directives) | Self::Type(directives) => (directives, true),
        };
        (is_iam && opens_to_iam) || directives.iter().any(|directive| opens(directive, caller))
    }
}

/// Whether a directive lets callers of this mode pass.
fn opens(directive: &AccessDirective, caller: &Caller) -> bool {
    match (directive, caller) {
        (AccessDirective::ApiKey, Caller::ApiKey)
        | (AccessDirective::Iam, Caller::Function(_) | Caller::IdentityPool(_))
        | (AccessDirective::Lambda, Caller::LambdaAuthorized) => true,
        (AccessDirective::Oidc, Caller::User(user)) => user.provider == TokenProvider::Oidc,
        (AccessDirective::UserPools { groups }, Caller::User(user)) => {
            let own = user.claim("cognito:groups");
            user.provider == TokenProvider::UserPools
                && (groups.is_empty() || groups.iter().any(|group| own.contains(group)))
        }
        (AccessDirective::ApiKey, _)
        | (AccessDirective::Iam, _)
        | (AccessDirective::Lambda, _)
        | (AccessDirective::Oidc, _)
        | (AccessDirective::UserPools { .. }, _) => false,
    }
}

/// Whether a caller is authorized in this mode. A field without any of AppSync's directives is open to the default mode alone:
/// <https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#using-additional-authorization-modes>.
pub(crate) fn is_of_mode(mode: Provider, caller: &Caller) -> bool {
    match (mode, caller) {
        (Provider::ApiKey, Caller::ApiKey)
        | (Provider::IdentityPool, Caller::Function(_) | Caller::IdentityPool(_))
        | (Provider::Lambda, Caller::LambdaAuthorized) => true,
        (Provider::UserPools, Caller::User(user)) => user.provider == TokenProvider::UserPools,
        (Provider::Oidc, Caller::User(user)) => user.provider == TokenProvider::Oidc,
        (
            Provider::ApiKey | Provider::UserPools | Provider::Oidc | Provider::IdentityPool | Provider::Lambda,
            Caller::ApiKey | Caller::User(_) | Caller::Function(_) | Caller::IdentityPool(_) | Caller::LambdaAuthorized,
        ) => false,
    }
}

#[cfg(test)]
mod tests {
    use authz::{Caller, FunctionPrincipal, IdentityPoolPrincipal, TokenProvider, User};
    use model::Provider;

    use super::is_of_mode;

    #[test]
    fn each_caller_is_of_one_mode() {
        let user = |provider| Caller::User(User { provider, claims: Vec::new() });
        let identity = |authenticated| {
            Caller::IdentityPool(IdentityPoolPrincipal { identity_id: "us-east-1:1".to_owned(), authenticated })
        };
        for (caller, its) in [
            (Caller::ApiKey, Provider::ApiKey),
            (user(TokenProvider::UserPools), Provider::UserPools),
            (user(TokenProvider::Oidc), Provider::Oidc),
            (identity(true), Provider::IdentityPool),
            (identity(false), Provider::IdentityPool),
            (Caller::Function(FunctionPrincipal { name: "f".to_owned(), may: Vec::new() }), Provider::IdentityPool),
            (Caller::LambdaAuthorized, Provider::Lambda),
        ] {
            let modes =
                [Provider::ApiKey, Provider::UserPools, Provider::Oidc, Provider::IdentityPool, Provider::Lambda];
            let open: Vec<Provider> = modes.into_iter().filter(|mode| is_of_mode(*mode, &caller)).collect();
            assert_eq!(open, [its], "{caller:?}");
        }
    }
}
