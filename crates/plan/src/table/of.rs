//! The tables of a schema, as Amplify makes them, and the indexes that Sluice adds.

use authz::{Allow, Cardinality, Rule};
use model::{Key, Model, Named, Scalar, Schema, SecondaryIndex};

use super::{
    AttributeType, DELIVERIES, DELIVERY_EXPIRES, DELIVERY_KEY, Index, KeyAttribute, Projection, TableSpec, TimeToLive,
};

/// The tables of a schema: one for each model and [`DELIVERIES`].
///
/// A model's table is as Amplify makes it, with one index more for each field that names a single owner, so that the
/// list of an owner is a query. Every write of the record then writes to the index as well.
#[must_use]
pub fn tables_of(schema: &Schema) -> Vec<TableSpec> {
    let deliveries = TableSpec {
        name: DELIVERIES.to_owned(),
        partition: text(DELIVERY_KEY),
        sort: None,
        indexes: Vec::new(),
        time_to_live: Some(TimeToLive { attribute: DELIVERY_EXPIRES.to_owned() }),
    };
    schema.models.iter().map(table_of).chain([deliveries]).collect()
}

fn table_of(model: &Model) -> TableSpec {
    let mut indexes: Vec<Index> = model.indexes.iter().map(|index| amplifys_index(model, index)).collect();
    for field in model.rules.iter().filter_map(single_owner_field) {
        let index = Index {
            name: model::naming::owner_index(field),
            partition: text(field),
            sort: None,
            projection: Projection::All,
        };
        if amplifys_owner_index(model, field).is_none() && !indexes.contains(&index) && field != model.key.partition {
            indexes.push(index);
        }
    }
    TableSpec {
        name: model.table.clone(),
        partition: attribute_of(model, &model.key.partition),
        sort: sort_of(model, &model.key),
        indexes,
        time_to_live: None,
    }
}

/// The index of Amplify's that already holds every record of an owner, whole.
///
/// An index with a sort key does not hold the records that lack it.
pub(crate) fn amplifys_owner_index<'a>(model: &'a Model, field: &str) -> Option<&'a SecondaryIndex> {
    model.indexes.iter().find(|index| {
        index.key.partition == field && index.key.sort.is_empty() && index.projection == model::Projection::All
    })
}

fn amplifys_index(model: &Model, index: &SecondaryIndex) -> Index {
    Index {
        name: index.name.clone(),
        partition: attribute_of(model, &index.key.partition),
        sort: sort_of(model, &index.key),
        projection: match &index.projection {
            model::Projection::All => Projection::All,
            model::Projection::KeysOnly => Projection::KeysOnly,
            model::Projection::Include(attributes) => Projection::Include(attributes.clone()),
        },
    }
}

fn sort_of(model: &Model, key: &Key) -> Option<KeyAttribute> {
    let attribute = key.sort_attribute()?;
    // Several fields are joined to a text.
    Some(if key.is_composite() { text(&attribute) } else { attribute_of(model, &attribute) })
}

fn attribute_of(model: &Model, name: &str) -> KeyAttribute {
    let number = model.field(name).is_some_and(|field| match field.field_type.named {
        Named::Scalar(Scalar::Int | Scalar::Float | Scalar::AwsTimestamp) => true,
        Named::Scalar(
            Scalar::Id
            | Scalar::String
            | Scalar::Boolean
            | Scalar::AwsDate
            | Scalar::AwsTime
            | Scalar::AwsDateTime
            | Scalar::AwsEmail
            | Scalar::AwsJson
            | Scalar::AwsUrl
            | Scalar::AwsPhone
            | Scalar::AwsIpAddress,
        )
        | Named::Enum(_)
        | Named::Custom(_)
        | Named::Model(_) => false,
    });
    let attribute_type = if number { AttributeType::Number } else { AttributeType::Text };
    KeyAttribute { name: name.to_owned(), attribute_type }
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

#[cfg(test)]
mod tests;
