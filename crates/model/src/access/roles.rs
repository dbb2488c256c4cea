//! The roles of a model: whom its rules name, and what each of them may do to each field that the source declares.
//!
//! Source: Amplify's `AccessControlMatrix`. Each group of a static list is a role of its own; the rules of the model come
//! before those of its fields.

use authz::{Allow, Operation, Rule, SignedInProvider, TokenProvider};

use crate::{Field, Model, Origin};

/// The ways to read.
pub(super) const READS: [Operation; 3] = [Operation::Get, Operation::List, Operation::Listen];

/// Everybody whom the rules of a model and of its fields name.
pub(crate) struct Roles<'a> {
    /// The fields that the source declares.
    pub(super) fields: Vec<&'a Field>,
    model_rules: &'a [Rule],
    /// Each once. A static group rule here names one group.
    all: Vec<Allow>,
}

impl<'a> Roles<'a> {
    pub(crate) fn of(model: &'a Model) -> Self {
        let is_declared = |field: &&Field| match field.origin {
            Origin::Declared => true,
            Origin::ImplicitId | Origin::ImplicitTimestamp | Origin::ImplicitOwner | Origin::ImplicitRelationKey => {
                false
            }
        };
        let fields = model.fields.iter().filter(is_declared).collect();
        let of_fields = model.fields.iter().filter_map(|field| field.rules.as_ref()).flatten();
        let mut all = Vec::new();
        for role in model.rules.iter().chain(of_fields).flat_map(|rule| one_by_one(&rule.allow)) {
            if !all.contains(&role) {
                all.push(role);
            }
        }
        Self { fields, model_rules: &model.rules, all }
    }

    /// All of them, in the order in which the rules name them.
    pub(crate) fn all(&self) -> &[Allow] {
        &self.all
    }

    /// Those who may do this to a field.
    pub(super) fn on_field(&self, field: &Field, operation: Operation) -> Vec<&Allow> {
        self.all.iter().filter(|role| self.may(role, field, operation)).collect()
    }

    /// Those who may do this to one field at least.
    pub(crate) fn on_any_field(&self, operation: Operation) -> Vec<&Allow> {
        let on_any = |role: &&Allow| self.fields.iter().any(|field| self.may(role, field, operation));
        self.all.iter().filter(on_any).collect()
    }

    /// Those who may do this to all fields. Nobody if there are none.
    pub(crate) fn on_every_field(&self, operation: Operation) -> Vec<&Allow> {
        let mut allowed = self.on_any_field(operation);
        allowed.retain(|role| self.fields.iter().all(|field| self.may(role, field, operation)));
        allowed
    }

    /// Those who may update and null all fields.
    pub(super) fn on_every_field_in_every_way(&self) -> Vec<&Allow> {
        let nulls = self.on_every_field(Operation::Delete);
        self.on_every_field(Operation::Update).into_iter().filter(|role| nulls.contains(role)).collect()
    }

    /// Those who may read one field at least, in any way.
    pub(super) fn readers(&self) -> Vec<&Allow> {
        let reads = |role: &&Allow| self.fields.iter().any(|field| self.reads(role, field));
        self.all.iter().filter(reads).collect()
    }

    /// Those who get records, by whether they read this field of them: first who does, then who does not. If everybody who
    /// signed in with an issuer reads it, that stands for all the issuer's users.
    pub(super) fn readers_of(&self, field: &Field) -> (Vec<&Allow>, Vec<&Allow>) {
        let mut readers = self.on_any_field(Operation::Get);
        for provider in [TokenProvider::UserPools, TokenProvider::Oidc] {
            let everybody = Allow::Private(SignedInProvider::Token(provider));
            if READS.into_iter().all(|operation| self.may(&everybody, field, operation)) {
                readers.retain(|role| **role == everybody || token_provider(role) != Some(provider));
            }
        }
        readers.into_iter().partition(|role| self.reads(role, field))
    }

    fn reads(&self, role: &Allow, field: &Field) -> bool {
        READS.into_iter().any(|operation| self.may(role, field, operation))
    }

    fn may(&self, role: &Allow, field: &Field, operation: Operation) -> bool {
        let rules = field.rules.as_deref().unwrap_or(self.model_rules);
        rules.iter().any(|rule| rule.operations.contains(&operation) && names(&rule.allow, role))
    }
}

/// Rules that let these roles do an operation, as few as possible: one names all groups of a claim.
pub(super) fn rules(roles: Vec<&Allow>, operation: Operation) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for role in roles {
        if !rules.iter_mut().any(|rule| join_groups(&mut rule.allow, role)) {
            rules.push(Rule { allow: role.clone(), operations: vec![operation] });
        }
    }
    rules
}

/// The issuer whose tokens a role takes.
pub(super) fn token_provider(role: &Allow) -> Option<TokenProvider> {
    match role {
        Allow::Private(SignedInProvider::Token(provider))
        | Allow::Owner { provider, .. }
        | Allow::Groups { provider, .. }
        | Allow::GroupsField { provider, .. } => Some(*provider),
        Allow::Private(SignedInProvider::IdentityPool) | Allow::Public(_) | Allow::Custom => None,
    }
}

/// Adds the groups of a role to a rule for the same claim; says whether the rule is one.
fn join_groups(allow: &mut Allow, role: &Allow) -> bool {
    let Allow::Groups { provider, groups, claim } = allow else { return false };
    let Allow::Groups { provider: same_provider, groups: more, claim: same_claim } = role else { return false };
    let is_same = provider == same_provider && claim == same_claim;
    if is_same {
        groups.extend(more.iter().cloned());
    }
    is_same
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
