//! Whom the rules of a model and of its fields name, and what each of them may do to at least one field.
//!
//! This decides nothing for a caller; it only says which directives and arguments the API shows.

use authz::{Allow, GuestProvider, Operation, Rule, SignedInProvider, TokenProvider};

use super::build::declared;
use crate::{Field, Model, Provider};

/// Everybody whom a rule of the model or of a field names, once each. A rule for several groups names each of them.
pub(super) fn everybody(model: &Model) -> Vec<Allow> {
    let mut roles = Vec::new();
    for role in rules(model).flat_map(|rule| one_by_one(&rule.allow)) {
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles
}

/// Those who may do this to at least one field; a delete counts only if it covers all of them.
pub(super) fn who_may(model: &Model, operation: Operation) -> Vec<Allow> {
    let allowed = |role: &Allow, field: &Field| {
        field
            .rules
            .as_ref()
            .unwrap_or(&model.rules)
            .iter()
            .any(|rule| rule.operations.contains(&operation) && names(&rule.allow, role))
    };
    let mut roles = everybody(model);
    roles.retain(|role| {
        let mut fields = declared(model);
        match operation {
            Operation::Delete => fields.all(|field| allowed(role, field)),
            Operation::Create | Operation::Update | Operation::Get | Operation::List | Operation::Listen => {
                fields.any(|field| allowed(role, field))
            }
        }
    });
    roles
}

/// Whether the model or any of its fields has rules.
pub(super) fn exist(model: &Model) -> bool {
    rules(model).next().is_some()
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

fn rules(model: &Model) -> impl Iterator<Item = &Rule> {
    model.rules.iter().chain(model.fields.iter().filter_map(|field| field.rules.as_ref()).flatten())
}

fn one_by_one(allow: &Allow) -> Vec<Allow> {
    match allow {
        Allow::Groups { provider, groups, claim } => groups
            .iter()
            .map(|group| Allow::Groups { provider: *provider, groups: vec![group.clone()], claim: claim.clone() })
            .collect(),
        Allow::Public(_) | Allow::Private(_) | Allow::Owner { .. } | Allow::GroupsField { .. } | Allow::Custom => {
            vec![allow.clone()]
        }
    }
}

/// Whether a role is among those whom a rule names.
fn names(allow: &Allow, role: &Allow) -> bool {
    match (allow, role) {
        (
            Allow::Groups { provider, groups, claim },
            Allow::Groups { provider: role_provider, groups: role_groups, claim: role_claim },
        ) => provider == role_provider && claim == role_claim && role_groups.iter().all(|group| groups.contains(group)),
        (allow, role) => allow == role,
    }
}
