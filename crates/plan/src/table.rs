//! The tables of a schema, as Amplify makes them, and what Sluice adds.

use authz::{Allow, Cardinality, Rule};
use model::{Model, Schema};

/// The table that remembers what deliveries of triggers have written, by the name that steps use.
pub const DELIVERIES: &str = "SluiceDelivery";
/// The partition key of [`DELIVERIES`].
pub(crate) const DELIVERY_KEY: &str = "delivery";
/// The attribute of [`DELIVERIES`] that says when a record expires.
pub(crate) const DELIVERY_EXPIRES: &str = "expires";

/// The tables of a schema: one for each model and [`DELIVERIES`].
///
/// A model's table is as Amplify makes it, with one index more for each field that names a single owner, so that the
/// list of an owner is a query. Every write of the record then writes to the index as well.
#[must_use]
pub fn tables_of(schema: &Schema) -> Vec<TableSpec> {
    let deliveries = TableSpec {
        name: DELIVERIES.to_owned(),
        partition: text(DELIVERY_KEY),
        indexes: Vec::new(),
        time_to_live: Some(TimeToLive { attribute: DELIVERY_EXPIRES.to_owned() }),
    };
    schema.models.iter().map(table_of).chain([deliveries]).collect()
}

fn table_of(model: &Model) -> TableSpec {
    let mut indexes: Vec<Index> = Vec::new();
    for field in model.rules.iter().filter_map(single_owner_field) {
        let index = Index { name: model::naming::owner_index(field), partition: text(field) };
        if !indexes.contains(&index) && field != model.key.partition {
            indexes.push(index);
        }
    }
    TableSpec { name: model.name.clone(), partition: text(&model.key.partition), indexes, time_to_live: None }
}

fn single_owner_field(rule: &Rule) -> Option<&str> {
    match &rule.allow {
        Allow::Owner { field, cardinality: Cardinality::One, .. } => Some(field),
        Allow::Owner { cardinality: Cardinality::Many, .. }
        | Allow::Public(_)
        | Allow::Private(_)
        | Allow::Groups { .. }
        | Allow::GroupsField { .. }
        | Allow::Custom => None,
    }
}

fn text(name: &str) -> KeyAttribute {
    KeyAttribute { name: name.to_owned(), attribute_type: AttributeType::Text }
}

/// What the tables really have, as [`crate::Store::prepare`] reported it.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    indexes: std::collections::HashSet<(String, String)>,
}

impl Tables {
    /// Tables of these shapes.
    #[must_use]
    pub fn new(shapes: &[TableShape]) -> Self {
        let pairs = |shape: &TableShape| {
            let name = shape.name.clone();
            shape.indexes.iter().map(move |index| (name.clone(), index.clone())).collect::<Vec<_>>()
        };
        Self { indexes: shapes.iter().flat_map(pairs).collect() }
    }

    /// Whether a table has an index.
    #[must_use]
    pub fn has_index(&self, table: &str, index: &str) -> bool {
        self.indexes.contains(&(table.to_owned(), index.to_owned()))
    }
}

/// A table to be made, or expected to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSpec {
    /// The name that steps use: the model's name.
    pub name: String,
    /// The partition key.
    pub partition: KeyAttribute,
    /// Global secondary indexes, all with projection `ALL`.
    pub indexes: Vec<Index>,
    /// Whether records expire.
    pub time_to_live: Option<TimeToLive>,
}

/// An attribute of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAttribute {
    /// The attribute's name.
    pub name: String,
    /// Its type.
    pub attribute_type: AttributeType,
}

/// The types that a key attribute may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeType {
    /// `S`
    Text,
    /// `N`
    Number,
}

/// A global secondary index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The index's name.
    pub name: String,
    /// The partition key.
    pub partition: KeyAttribute,
}

/// The attribute that says when a record expires, in seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeToLive {
    /// The attribute's name.
    pub attribute: String,
}

/// What a table really has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableShape {
    /// The name that steps use: the model's name.
    pub name: String,
    /// The names of its active global secondary indexes.
    pub indexes: Vec<String>,
}
