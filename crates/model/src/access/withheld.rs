//! Relations that are null in the result of a mutation.
//!
//! Subscribers get what a mutation selects. So a related record is left out of its result unless the two models let the
//! very same static roles read. Source: `protectRelationalResolver` of Amplify's auth transformer.

use authz::{Allow, GuestProvider, SignedInProvider, TokenProvider};

use super::roles::{Roles, token_provider};
use crate::{Field, Level, ListShape, Model, Schema};

/// Whether a field is a relation that is null in the result of a mutation of its model.
#[must_use]
pub fn withholds(schema: &Schema, model: &Model, field: &Field) -> bool {
    let Some(target) = field.relation.as_ref().and_then(|relation| schema.model(&relation.target)) else {
        return false;
    };
    let is_required = match field.field_type.list {
        None => field.field_type.required,
        Some(shape) => shape == ListShape::Required,
    };
    if is_required || model.operations.subscriptions.level != Level::On {
        return false;
    }
    let roles = Roles::of(model);
    let (near, _) = roles.readers_of(field);
    let roles_of_target = Roles::of(target);
    let far = far_roles(&roles_of_target);
    let both = near.iter().any(|role| far.iter().any(|other| reads_both(role, other)));
    both && !(near.len() == far.len() && far.iter().all(|other| near.contains(other) && is_static(other)))
}

/// Who may read the target in any way. Who is signed in stands for every role that takes a signed-in user.
fn far_roles<'a>(roles: &'a Roles<'_>) -> Vec<&'a Allow> {
    let mut far = roles.readers();
    for provider in [TokenProvider::UserPools, TokenProvider::Oidc] {
        let private = Allow::Private(SignedInProvider::Token(provider));
        if far.iter().any(|role| **role == private) {
            far.retain(|role| **role == private || token_provider(role) != Some(provider));
        }
    }
    far
}

fn reads_both(near: &Allow, far: &Allow) -> bool {
    let is_private = |role: &Allow| matches!(role, Allow::Private(_));
    near == far || (same_sign_in(near, far) && (is_private(near) || is_private(far)))
}

fn same_sign_in(near: &Allow, far: &Allow) -> bool {
    match (token_provider(near), token_provider(far)) {
        (Some(near), Some(far)) => near == far,
        (None, None) => takes_identity_pool(near) && takes_identity_pool(far),
        (Some(_), None) | (None, Some(_)) => false,
    }
}

fn takes_identity_pool(role: &Allow) -> bool {
    match role {
        Allow::Private(SignedInProvider::IdentityPool) | Allow::Public(GuestProvider::IdentityPool) => true,
        Allow::Private(SignedInProvider::Token(_))
        | Allow::Public(GuestProvider::ApiKey)
        | Allow::Owner { .. }
        | Allow::Groups { .. }
        | Allow::GroupsField { .. }
        | Allow::Custom => false,
    }
}

fn is_static(role: &Allow) -> bool {
    match role {
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } => true,
        Allow::Owner { .. } | Allow::GroupsField { .. } | Allow::Custom => false,
    }
}
