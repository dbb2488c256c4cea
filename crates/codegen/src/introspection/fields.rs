//! `fields` of a model or a custom type.

use model::{Field, FieldType, ListShape, Literal, Model, Named, Origin, Schema};
use serde_json::{Map, Value, json};

use super::{is_join, relations};

/// `id` first, then declared fields, timestamps, and keys that relations ask for. Owner fields that only rules name are
/// not among them, nor are models to which no relation leads.
pub(super) fn of(schema: &Schema, model: &Model) -> Map<String, Value> {
    let is_id = |field: &&Field| field.name == "id";
    let others = model.fields.iter().filter(|field| !is_id(field) && field.origin == Origin::Declared);
    let mut fields: Map<String, Value> = model
        .fields
        .iter()
        .filter(is_id)
        .chain(others)
        .filter(|field| field.relation.is_some() || !matches!(field.field_type.named, Named::Model(_)))
        .map(|field| (field.name.clone(), field_json(schema, model, field)))
        .collect();
    for name in timestamps(schema, model) {
        fields.entry(name.clone()).or_insert_with(|| timestamp(&name));
    }
    for (name, key) in relations::keys(schema, model) {
        fields.entry(name.clone()).or_insert_with(|| plain(&name, &key));
    }
    fields
}

fn field_json(schema: &Schema, model: &Model, field: &Field) -> Value {
    let mut field_type = field.field_type.clone();
    if is_join(schema, model) && field.name != "id" && field.is_stored() {
        field_type = relations::join_key_type(model, field);
    }
    if field.name == "id" && !schema.spelled.get(&model.name).is_some_and(|spelled| spelled.primary_key) {
        field_type.required = true;
    }
    let mut json = typed(&field.name, &field_type);
    if let Some(association) = relations::association(schema, model, field) {
        json.insert("association".to_owned(), association);
    }
    Value::Object(json)
}

/// A field as the source declares it.
pub(super) fn declared(field: &Field) -> Value {
    plain(&field.name, &field.field_type)
}

fn plain(name: &str, field_type: &FieldType) -> Value {
    Value::Object(typed(name, field_type))
}

fn typed(name: &str, field_type: &FieldType) -> Map<String, Value> {
    let named = match &field_type.named {
        Named::Scalar(scalar) => json!(scalar.name()),
        Named::Enum(name) => json!({ "enum": name }),
        Named::Custom(name) => json!({ "nonModel": name }),
        Named::Model(name) => json!({ "model": name }),
    };
    let mut json = Map::from_iter([("name".to_owned(), json!(name))]);
    json.extend(shape(field_type, named));
    // Generated models repeat this order: what a list may be comes after the attributes.
    let nullable = json.shift_remove("isArrayNullable");
    json.insert("attributes".to_owned(), json!([]));
    json.extend(nullable.map(|nullable| ("isArrayNullable".to_owned(), nullable)));
    json
}

/// Lists, nullability and the type, which is named elsewhere. For a list, `isRequired` speaks of its elements.
pub(super) fn shape(field_type: &FieldType, named: Value) -> Map<String, Value> {
    let mut json = Map::from_iter([
        ("isArray".to_owned(), json!(field_type.list.is_some())),
        ("type".to_owned(), named),
        ("isRequired".to_owned(), json!(field_type.required)),
    ]);
    if let Some(shape) = field_type.list {
        json.insert("isArrayNullable".to_owned(), json!(shape == ListShape::Nullable));
    }
    json
}

/// The names of both timestamps, even of one that `@model` takes away alone.
fn timestamps(schema: &Schema, model: &Model) -> Vec<String> {
    let spelled = schema.spelled.get(&model.name).and_then(|spelled| spelled.argument("timestamps"));
    if spelled == Some(&Literal::Null) {
        return Vec::new();
    }
    let name = |kept: &Option<String>, otherwise: &str| kept.clone().unwrap_or_else(|| otherwise.to_owned());
    vec![name(&model.timestamps.created_at, "createdAt"), name(&model.timestamps.updated_at, "updatedAt")]
}

/// What the server fills in is not required of clients.
fn timestamp(name: &str) -> Value {
    let field_type = FieldType { named: Named::Scalar(model::Scalar::AwsDateTime), list: None, required: false };
    let mut json = typed(name, &field_type);
    json.insert("isReadOnly".to_owned(), json!(true));
    Value::Object(json)
}
