//! Who may do what, for each model of the schema, worked out once.

use std::collections::{HashMap, HashSet};

use model::{Model, Schema, access::Access};

/// The access of all models.
pub(crate) struct Accesses {
    by_model: HashMap<String, Access>,
    /// Relations that are null in the result of a mutation, by model and field.
    withheld: HashSet<(String, String)>,
    nobody: Access,
}

impl Accesses {
    pub(crate) fn of_schema(schema: &Schema) -> Self {
        let withheld = schema.models.iter().flat_map(|model| {
            let fields = model.fields.iter().filter(|field| model::access::withholds(schema, model, field));
            fields.map(|field| (model.name.clone(), field.name.clone())).collect::<Vec<_>>()
        });
        Self {
            by_model: schema.models.iter().map(|model| (model.name.clone(), Access::of(model))).collect(),
            withheld: withheld.collect(),
            nobody: Access::nobody(),
        }
    }

    /// The access of a model; nobody's for one that is not of the schema.
    pub(crate) fn of(&self, model: &Model) -> &Access {
        self.by_model.get(&model.name).unwrap_or(&self.nobody)
    }

    /// Whether a relation is null in the result of a mutation.
    pub(crate) fn withholds(&self, model: &Model, field: &str) -> bool {
        !self.withheld.is_empty() && self.withheld.contains(&(model.name.clone(), field.to_owned()))
    }
}
