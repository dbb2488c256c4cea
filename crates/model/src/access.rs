//! Who may do what to which field, as far as the rules alone say: what is left to ask is whether the caller is who a
//! rule means.
//!
//! Source: Amplify's auth transformer. A rule on a field replaces the model's rules for that field. A *role* is whom a
//! rule lets in; what follows is worked out for each role and each field that the source declares.

mod withheld;

use std::collections::BTreeMap;

use authz::{Allow, Operation, Rule, SignedInProvider, TokenProvider};

pub use withheld::withholds;

use crate::{Field, Model, Origin};

/// The access to one model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// Who may do an operation to the model at all, in the order of [`Operation::ALL`].
    operations: BTreeMap<usize, Vec<Rule>>,
    /// For each declared field, who may write it. Other fields take whoever may write all of them.
    writes: BTreeMap<String, Writers>,
    of_all: Writers,
    /// For each protected field, who may read it.
    reads: BTreeMap<String, Vec<Rule>>,
}

/// Who may write a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Writers {
    create: Vec<Rule>,
    update: Vec<Rule>,
    null: Vec<Rule>,
}

/// How an input writes a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// By a create.
    Create,
    /// By an update, with a value or with null.
    Update,
    /// By an update, with null. That takes the right to delete the field.
    Null,
}

impl Access {
    /// The access that a model's rules give.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let roles = Roles::of(model);
        let operations = Operation::ALL
            .into_iter()
            .enumerate()
            .map(|(position, operation)| {
                let allowed = match operation {
                    Operation::Delete => roles.on_every_field(operation),
                    Operation::Create | Operation::Update | Operation::Get | Operation::List | Operation::Listen => {
                        roles.on_any_field(operation)
                    }
                };
                (position, rules(allowed, operation))
            })
            .collect();
        let of_all = Writers {
            create: rules(roles.on_every_field(Operation::Create), Operation::Create),
            update: rules(roles.on_every_field(Operation::Update), Operation::Update),
            null: rules(roles.on_every_field(Operation::Delete), Operation::Update),
        };
        let writers = |field: &Field| Writers {
            create: rules(roles.on_field(field, Operation::Create), Operation::Create),
            update: rules(roles.on_field(field, Operation::Update), Operation::Update),
            null: rules(roles.on_field(field, Operation::Delete), Operation::Update),
        };
        let writes = roles.fields.iter().map(|field| (field.name.clone(), writers(field))).collect();
        Self { operations, writes, of_all, reads: protected(&roles) }
    }

    /// The access to a model that nobody has any to.
    #[must_use]
    pub fn nobody() -> Self {
        Self::default()
    }

    /// Who may do the operation to the model at all: read, create and update take the right to at least one field, delete
    /// takes the right to all of them. Each rule names exactly this operation.
    #[must_use]
    pub fn rules(&self, operation: Operation) -> &[Rule] {
        let position = Operation::ALL.into_iter().position(|candidate| candidate == operation);
        position.and_then(|position| self.operations.get(&position)).map_or(&[], Vec::as_slice)
    }

    /// Who may write a field of an input. Each rule names exactly the operation of the input, create or update.
    #[must_use]
    pub fn write_rules(&self, field: &str, written: Written) -> &[Rule] {
        let writers = self.writes.get(field).unwrap_or(&self.of_all);
        match written {
            Written::Create => &writers.create,
            Written::Update => &writers.update,
            Written::Null => &writers.null,
        }
    }

    /// Who may read a protected field; `None` if whoever may read the record may read the field. Each rule names exactly
    /// [`Operation::Get`].
    #[must_use]
    pub fn read_rules(&self, field: &str) -> Option<&[Rule]> {
        self.reads.get(field).map(Vec::as_slice)
    }
}

/// The rules that apply to each declared field.
struct Roles<'a> {
    fields: Vec<&'a Field>,
    model_rules: &'a [Rule],
}

impl<'a> Roles<'a> {
    fn of(model: &'a Model) -> Self {
        let fields = model
            .fields
            .iter()
            .filter(|field| match field.origin {
                Origin::Declared => true,
                Origin::ImplicitId
                | Origin::ImplicitTimestamp
                | Origin::ImplicitOwner
                | Origin::ImplicitRelationKey => false,
            })
            .collect();
        Self { fields, model_rules: &model.rules }
    }

    fn rules_of(&self, field: &'a Field) -> &'a [Rule] {
        field.rules.as_deref().unwrap_or(self.model_rules)
    }

    fn on_field(&self, field: &'a Field, operation: Operation) -> Vec<&'a Allow> {
        let mut allowed: Vec<&Allow> = Vec::new();
        for rule in self.rules_of(field) {
            if rule.operations.contains(&operation) && !allowed.contains(&&rule.allow) {
                allowed.push(&rule.allow);
            }
        }
        allowed
    }

    fn on_any_field(&self, operation: Operation) -> Vec<&'a Allow> {
        let mut allowed: Vec<&Allow> = Vec::new();
        for role in self.fields.iter().flat_map(|field| self.on_field(field, operation)) {
            if !allowed.contains(&role) {
                allowed.push(role);
            }
        }
        allowed
    }

    fn on_every_field(&self, operation: Operation) -> Vec<&'a Allow> {
        let mut allowed = self.on_any_field(operation);
        allowed.retain(|role| self.fields.iter().all(|field| self.on_field(field, operation).contains(role)));
        allowed
    }

    /// Whether everybody who signed in with this issuer may read a field, in every way.
    fn everybody_reads(&self, field: &'a Field, provider: TokenProvider) -> bool {
        let everybody = Allow::Private(SignedInProvider::Token(provider));
        READS.into_iter().all(|operation| self.on_field(field, operation).contains(&&everybody))
    }

    /// Who may read a field in any way.
    fn readers(&self, field: &'a Field) -> Vec<&'a Allow> {
        let mut readers: Vec<&Allow> = Vec::new();
        for role in READS.into_iter().flat_map(|operation| self.on_field(field, operation)) {
            if !readers.contains(&role) {
                readers.push(role);
            }
        }
        readers
    }
}

const READS: [Operation; 3] = [Operation::Get, Operation::List, Operation::Listen];

/// The fields that some reader of the model may not read, with those who may.
fn protected(roles: &Roles<'_>) -> BTreeMap<String, Vec<Rule>> {
    let readers_of_model = roles.on_any_field(Operation::Get);
    let is_protected = |field: &&&Field| {
        let readers = roles.readers(field);
        let covered = |role: &Allow| {
            readers.contains(&role)
                || token_provider(role).is_some_and(|provider| roles.everybody_reads(field, provider))
        };
        !readers_of_model.iter().all(|role| covered(role))
    };
    roles
        .fields
        .iter()
        .filter(is_protected)
        .map(|field| (field.name.clone(), rules(roles.readers(field), Operation::Get)))
        .collect()
}

/// The issuer whose tokens a role takes.
fn token_provider(role: &Allow) -> Option<TokenProvider> {
    match role {
        Allow::Private(SignedInProvider::Token(provider))
        | Allow::Owner { provider, .. }
        | Allow::Groups { provider, .. }
        | Allow::GroupsField { provider, .. } => Some(*provider),
        Allow::Private(SignedInProvider::IdentityPool) | Allow::Public(_) | Allow::Custom => None,
    }
}

fn rules(allowed: Vec<&Allow>, operation: Operation) -> Vec<Rule> {
    allowed.into_iter().map(|allow| Rule { allow: allow.clone(), operations: vec![operation] }).collect()
}

#[cfg(test)]
mod tests;
