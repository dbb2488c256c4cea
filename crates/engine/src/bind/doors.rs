//! Fields that a caller may not select whatever the rules say: those that the authorizer denies to it, and those on which
//! the source writes AppSync's own directives without the caller's authorization mode.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#using-additional-authorization-modes>.
//! What a field says counts before what its type says. Directives that Amplify only derives from rules are not looked at:
//! the rules themselves decide. IAM passes every type, because Amplify opens all of them to functions.

use authz::{Caller, TokenProvider};
use model::{AccessDirective, Provider, Root, api::ObjectKind};

use super::Context;

/// Whether the field of the type is shut to the caller.
pub(super) fn is_shut(context: &Context<'_>, kind: &ObjectKind, type_name: &str, field: &str) -> bool {
    let is_denied = context.denied.iter().any(|denied| denied.type_name == type_name && denied.field == field);
    is_denied || !passes(context, kind, type_name, field)
}

fn passes(context: &Context<'_>, kind: &ObjectKind, type_name: &str, field: &str) -> bool {
    let schema = context.schema;
    let of_field = |fields: &[model::Field]| {
        fields.iter().find(|candidate| candidate.name == field).map_or_else(Vec::new, |field| field.access.clone())
    };
    let (on_field, on_type) = match kind {
        ObjectKind::Connection(_) => return true,
        ObjectKind::Model(name) => (schema.model(name).map_or_else(Vec::new, |model| of_field(&model.fields)), &[][..]),
        ObjectKind::Custom(name) => match schema.custom_type(name) {
            Some(custom) => (of_field(&custom.fields), custom.access.as_slice()),
            None => return true,
        },
        ObjectKind::Root => {
            let root =
                [Root::Query, Root::Mutation, Root::Subscription].into_iter().find(|root| root.name() == type_name);
            let operation = root.and_then(|root| schema.operation(root, field));
            (operation.map_or_else(Vec::new, |operation| operation.access.clone()), &[][..])
        }
    };
    let is_iam = matches!(context.caller, Caller::Function(_) | Caller::IdentityPool(_));
    if !on_field.is_empty() {
        let opens_to_functions = is_iam && matches!(kind, ObjectKind::Root);
        return opens_to_functions || on_field.iter().any(|directive| opens(directive, context.caller));
    }
    on_type.is_empty() || is_iam || on_type.iter().any(|directive| opens(directive, context.caller))
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
pub(super) fn is_of_mode(mode: Provider, caller: &Caller) -> bool {
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
