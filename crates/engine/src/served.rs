//! The schema as it is served: what compiling an operation needs to know of each type and field, looked up by name once,
//! when the engine starts.
//!
//! A fact that the schema lacks is an error of the start. Nothing here has a value that stands for "not found", so that no
//! request meets a field that is open because something was missing.

mod access;
mod build;
mod custom;
mod model;
mod modes;
mod record;
mod root;

use std::{collections::HashMap, sync::Arc};

use ::model::{Provider, Schema, api::Api};
use authz::Caller;

use self::{build::Builder, modes::Modes};
pub(crate) use self::{
    custom::Custom,
    model::Model,
    modes::{ModesId, is_of_mode},
    record::{
        EnumValues, LeadsTo, PageType, Reading, RecordField, RecordType, RecordTypeId, Relation, Source, Value,
        ValueKind,
    },
    root::{Action, Argument, Arguments, By, Listened, RootField, RootKind, SubscriptionField},
};

/// Everything that is fixed while one schema is served.
pub(crate) struct Served {
    pub(crate) api: Api,
    models: Vec<Arc<Model>>,
    records: Vec<RecordType>,
    query: HashMap<String, RootField>,
    mutation: HashMap<String, RootField>,
    subscription: HashMap<String, SubscriptionField>,
    /// The different lists of authorization modes that fields have.
    modes: Vec<Modes>,
    /// AppSync's default authorization mode.
    pub(crate) default_mode: Provider,
}

impl Served {
    /// The facts of a schema and its API, or what does not fit together.
    pub(crate) fn of(schema: &Schema, default_mode: Provider) -> Result<Self, Unserved> {
        let api = Api::of(schema);
        Builder::new(schema, &api).served(api.clone(), default_mode)
    }

    /// A field of `Query`.
    pub(crate) fn query(&self, name: &str) -> Option<&RootField> {
        self.query.get(name)
    }

    /// A field of `Mutation`.
    pub(crate) fn mutation(&self, name: &str) -> Option<&RootField> {
        self.mutation.get(name)
    }

    /// A field of `Subscription`.
    pub(crate) fn subscription(&self, name: &str) -> Option<&SubscriptionField> {
        self.subscription.get(name)
    }

    /// The type of records that an id names.
    #[expect(clippy::indexing_slicing, reason = "an id is the position in this list, which never changes")]
    pub(crate) fn record(&self, id: RecordTypeId) -> &RecordType {
        &self.records[id.position()]
    }

    /// The model whose records a table holds.
    pub(crate) fn model_of_table(&self, table: &str) -> Option<&Arc<Model>> {
        self.models.iter().find(|model| model.source.table == table)
    }

    /// For each list of authorization modes, whether the caller is of one of them.
    pub(crate) fn passes(&self, caller: &Caller) -> Passes {
        Passes(self.modes.iter().map(|modes| modes.let_pass(caller)).collect())
    }
}

/// Which lists of authorization modes a caller passes. Callers with equal ones may select the same fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Passes(Box<[bool]>);

impl Passes {
    /// Whether the caller passes this list. One that is not known is not passed.
    pub(crate) fn has(&self, modes: ModesId) -> bool {
        self.0.get(modes.position()).copied().unwrap_or(false)
    }
}

/// What the API says of the schema and the schema does not have. `model` rules it out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the API names {what}, which the schema does not have")]
pub(crate) struct Unserved {
    what: String,
}

impl Unserved {
    fn missing(kind: &str, name: &str) -> Self {
        Self { what: format!("the {kind} `{name}`") }
    }
}

#[cfg(test)]
mod tests;
