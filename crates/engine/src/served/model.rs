//! A model, and who may write which of its fields.

use authz::{Question, Rule};
use model::{
    Level,
    access::{Access, Written},
};

/// A model of the schema.
#[derive(Debug)]
pub(crate) struct Model {
    /// The model as the schema has it.
    pub(crate) source: model::Model,
    access: Access,
    writes: Writes,
    /// The fields that subscribers learn from a change which another gateway made, and how they read.
    pub(crate) told: std::collections::HashMap<String, super::Reading>,
}

/// Whether an input has to be asked about field by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writes {
    /// A caller who may do the operation may write every field.
    Alike,
    /// Some fields have rules of their own.
    ByField,
}

impl Model {
    pub(super) fn of(source: &model::Model) -> Self {
        let access = Access::of(source);
        let differs = |field: &str| {
            [Written::Create, Written::Update, Written::Null]
                .into_iter()
                .any(|written| access.write_rules(field, written) != access.rules(operation_of(written)))
        };
        // A name that no field has stands for those that take the rules of all fields.
        let by_field = differs("") || source.fields.iter().any(|field| differs(&field.name));
        let writes = if by_field { Writes::ByField } else { Writes::Alike };
        let told = source.fields.iter().filter(|field| tells(source, &access, &field.name));
        let told = told.map(|field| (field.name.clone(), super::record::reading(source, &field.name))).collect();
        Self { source: source.clone(), access, writes, told }
    }

    pub(crate) fn access(&self) -> &Access {
        &self.access
    }

    /// Whether fields of an input have rules of their own.
    pub(crate) fn protects_writes(&self) -> bool {
        match self.writes {
            Writes::Alike => false,
            Writes::ByField => true,
        }
    }

    /// The rules on writing a field, if they are others than those of the operation.
    pub(crate) fn write_rules(&self, field: &str, written: Written) -> Option<&[Rule]> {
        let rules = self.access.write_rules(field, written);
        (rules != self.access.rules(operation_of(written))).then_some(rules)
    }

    /// Who may read a field, if not every caller may who sees the record. It is the question that selecting it asks.
    pub(crate) fn read_question(&self, field: &str) -> Option<Question> {
        self.access.read_rules(field).map(|rules| super::access::of_field(field, rules))
    }

    /// The rules that the source writes for a field, if it writes any.
    pub(crate) fn rules_of_field(&self, field: &str) -> Option<&[Rule]> {
        self.source.field(field)?.rules.as_deref()
    }

    /// Whether subscribers get what mutations of the model select.
    pub(super) fn is_listened_to(&self) -> bool {
        is_listened_to(&self.source)
    }

    /// Whether subscribers are told of a field.
    pub(super) fn tells(&self, field: &str) -> bool {
        tells(&self.source, &self.access, field)
    }
}

fn is_listened_to(model: &model::Model) -> bool {
    match model.operations.subscriptions.level {
        Level::On => true,
        Level::Off | Level::Public => false,
    }
}

/// Of a protected field, only an owner's name is told: that is how Amplify's field resolver ends. Public subscriptions are
/// anybody's, so that they tell what has no rules of its own.
fn tells(model: &model::Model, access: &Access, field: &str) -> bool {
    if access.read_rules(field).is_none() {
        return true;
    }
    if is_listened_to(model) {
        return super::record::reading(model, field) == super::Reading::OwnerName;
    }
    model.field(field).is_some_and(|field| field.rules.is_none())
}

fn operation_of(written: Written) -> authz::Operation {
    match written {
        Written::Create => authz::Operation::Create,
        Written::Update | Written::Null => authz::Operation::Update,
    }
}
