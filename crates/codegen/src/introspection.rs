//! The model introspection from which Amplify's clients build `client.models`: the same JSON that Amplify's
//! `@aws-amplify/graphql-generator` writes, oddities included.

mod attributes;
mod fields;
mod operations;
mod relations;

use model::{Model, Root, Schema, naming};
use serde_json::{Map, Value, json};

/// The introspection of a schema.
#[must_use]
pub fn model_introspection(schema: &Schema) -> Value {
    let models = schema.models.iter().map(|model| (model.name.clone(), model_json(schema, model)));
    let custom_types = schema.custom_types.iter().map(|custom_type| {
        let fields: Map<String, Value> =
            custom_type.fields.iter().map(|field| (field.name.clone(), fields::declared(field))).collect();
        (custom_type.name.clone(), json!({ "name": custom_type.name, "fields": fields }))
    });
    let enums = schema
        .enums
        .iter()
        .map(|definition| (definition.name.clone(), json!({ "name": definition.name, "values": definition.values })));
    let mut introspection = Map::from_iter([
        ("version".to_owned(), json!(1)),
        ("models".to_owned(), Value::Object(models.collect())),
        ("enums".to_owned(), Value::Object(enums.collect())),
        ("nonModels".to_owned(), Value::Object(custom_types.collect())),
    ]);
    let operations = [
        ("queries", operations::of_root(schema, Root::Query)),
        ("mutations", operations::of_root(schema, Root::Mutation)),
        ("subscriptions", operations::of_root(schema, Root::Subscription)),
        ("inputs", operations::inputs(schema)),
    ];
    let given = operations.into_iter().filter(|(_, entries)| !entries.is_empty());
    introspection.extend(given.map(|(section, entries)| (section.to_owned(), Value::Object(entries))));
    Value::Object(introspection)
}

fn model_json(schema: &Schema, model: &Model) -> Value {
    json!({
        "name": model.name,
        "fields": fields::of(schema, model),
        "syncable": true,
        "pluralName": naming::plural(&model.name),
        "attributes": attributes::of(schema, model),
        "primaryKeyInfo": {
            "isCustomPrimaryKey": model.has_custom_key(),
            "primaryKeyFieldName": model.key.partition,
            "sortKeyFieldNames": model.key.sort,
        },
    })
}

/// Whether `@manyToMany` brings the model along, so that the source does not spell it.
pub(crate) fn is_join(schema: &Schema, model: &Model) -> bool {
    !schema.spelled.contains_key(&model.name)
}
