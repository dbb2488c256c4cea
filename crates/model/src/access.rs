//! Who may do what to which field, as far as the rules alone say: what is left to ask is whether the caller is who a
//! rule means.
//!
//! Source: Amplify's auth transformer. A rule on a field replaces the model's rules for that field. A *role* is whom a
//! rule lets in, of several static groups each; what follows is worked out for each role and each field that the source
//! declares.

pub(crate) mod roles;
mod withheld;

use std::collections::BTreeMap;

use authz::{Operation, Rule};

pub use withheld::withholds;

use self::roles::{Roles, rules};
use crate::{Field, Model, Origin};

/// The access to one model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// Who may do an operation to the model at all, in the order of [`Operation::ALL`].
    operations: BTreeMap<usize, Vec<Rule>>,
    /// For each declared field and each key that a relation adds, who may write it. Other fields take whoever may write
    /// all of them.
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
        let of_keys = Writers {
            create: rules(roles.on_any_field(Operation::Create), Operation::Create),
            update: rules(roles.on_any_field(Operation::Update), Operation::Update),
            null: rules(roles.on_every_field_in_every_way(), Operation::Update),
        };
        let writers = |field: &Field| Writers {
            create: rules(roles.on_field(field, Operation::Create), Operation::Create),
            update: rules(roles.on_field(field, Operation::Update), Operation::Update),
            null: rules(roles.on_field(field, Operation::Delete), Operation::Update),
        };
        let declared = roles.fields.iter().map(|field| (field.name.clone(), writers(field)));
        let keys = model.fields.iter().filter(|field| field.origin == Origin::ImplicitRelationKey);
        let writes = declared.chain(keys.map(|key| (key.name.clone(), of_keys.clone()))).collect();
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

/// The fields that some reader of the model may not read, with those who may.
fn protected(roles: &Roles<'_>) -> BTreeMap<String, Vec<Rule>> {
    let protect = |field: &&Field| {
        let (readers, others) = roles.readers_of(field);
        (!others.is_empty()).then(|| (field.name.clone(), rules(readers, Operation::Get)))
    };
    roles.fields.iter().filter_map(protect).collect()
}

#[cfg(test)]
mod tests;
