//! Whom the rules of a model and of its fields name, and what each of them may do to at least one field.
//!
//! This decides nothing for a caller; it only says which directives and arguments the API shows.

use authz::{Allow, GuestProvider, Operation, SignedInProvider, TokenProvider};

use crate::{Model, Provider, access::roles::Roles};

/// Everybody whom a rule of the model or of a field names, once each. A rule for several groups names each of them.
pub(super) fn everybody(model: &Model) -> Vec<Allow> {
    Roles::of(model).all().to_vec()
}

/// Those who may do this to at least one field; a delete counts only if it covers all of them.
pub(super) fn who_may(model: &Model, operation: Operation) -> Vec<Allow> {
    let roles = Roles::of(model);
    let allowed = match operation {
        Operation::Delete => roles.on_every_field(operation),
        Operation::Create | Operation::Update | Operation::Get | Operation::List | Operation::Listen => {
            roles.on_any_field(operation)
        }
    };
    allowed.into_iter().cloned().collect()
}

/// Whether the model or any of its fields has rules.
pub(super) fn exist(model: &Model) -> bool {
    !model.rules.is_empty()
        || model.fields.iter().any(|field| field.rules.as_ref().is_some_and(|rules| !rules.is_empty()))
}

/// The fields in which these roles look for an owner.
pub(super) fn owner_fields(roles: &[Allow]) -> impl Iterator<Item = &str> {
    roles.iter().filter_map(|role| match role {
        Allow::Owner { field, .. } => Some(field.as_str()),
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::GroupsField { .. } | Allow::Custom => None,
    })
}

/// The fields in which these roles look for an owner or a group.
pub(super) fn looked_at(roles: &[Allow]) -> impl Iterator<Item = &str> {
    roles.iter().filter_map(|role| match role {
        Allow::Owner { field, .. } | Allow::GroupsField { field, .. } => Some(field.as_str()),
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::Custom => None,
    })
}

/// Whether a rule is decided without looking at a record.
pub(super) fn is_static(role: &Allow) -> bool {
    match role {
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::Custom => true,
        Allow::Owner { .. } | Allow::GroupsField { .. } => false,
    }
}

/// The authorization mode that a role needs.
pub(super) fn provider(role: &Allow) -> Provider {
    match role {
        Allow::Public(GuestProvider::ApiKey) => Provider::ApiKey,
        Allow::Public(GuestProvider::IdentityPool) | Allow::Private(SignedInProvider::IdentityPool) => {
            Provider::IdentityPool
        }
        Allow::Private(SignedInProvider::Token(provider))
        | Allow::Owner { provider, .. }
        | Allow::Groups { provider, .. }
        | Allow::GroupsField { provider, .. } => match provider {
            TokenProvider::UserPools => Provider::UserPools,
            TokenProvider::Oidc => Provider::Oidc,
        },
        Allow::Custom => Provider::Lambda,
    }
}
