//! `schema.ts` and `schema.js`: what `DataStore` knows of the models, which is their introspection but for the keys.

use model::{ListShape, Relation, RelationKind, Schema};
use serde_json::{Map, Value, json};

use super::{
    indented,
    md5::hex_digest,
    shape::{Property, Shape, custom_types, models},
};

/// The version of `@aws-amplify/appsync-modelgen-plugin`'s format.
const CODEGEN_VERSION: &str = "3.4.4";

/// The metadata as JSON indented by four spaces.
pub(super) fn metadata(schema: &Schema) -> String {
    let mut introspection = crate::model_introspection(schema);
    let mut known = introspection.get_mut("models").map(Value::take).unwrap_or_default();
    for model in known.as_object_mut().into_iter().flat_map(Map::values_mut) {
        keep_what_data_store_knows(model);
    }
    let mut part = |name: &str| introspection.get_mut(name).map(Value::take).unwrap_or_default();
    indented(&json!({
        "models": known,
        "enums": part("enums"),
        "nonModels": part("nonModels"),
        "codegenVersion": CODEGEN_VERSION,
        "version": version(models(schema).iter().chain(&custom_types(schema))),
    }))
}

/// The introspection tells the primary key, and that a has-one relation has no target names; `DataStore` is not told.
fn keep_what_data_store_knows(model: &mut Value) {
    if let Some(model) = model.as_object_mut() {
        model.shift_remove("primaryKeyInfo");
    }
    let fields = model.get_mut("fields").and_then(Value::as_object_mut);
    for field in fields.into_iter().flat_map(Map::values_mut) {
        let association = field.get_mut("association").and_then(Value::as_object_mut);
        if let Some(association) = association
            && association.get("targetNames").and_then(Value::as_array).is_some_and(Vec::is_empty)
        {
            association.shift_remove("targetNames");
        }
    }
}

/// The digest of everything that makes stored records incompatible when it changes.
pub(super) fn version<'a>(shapes: impl Iterator<Item = &'a Shape<'a>>) -> String {
    let mut shapes: Vec<&Shape<'_>> = shapes.collect();
    shapes.sort_by_key(|shape| shape.name);
    let shapes: Vec<Value> = shapes.into_iter().map(shape_json).collect();
    hex_digest(&Value::Array(shapes).to_string())
}

fn shape_json(shape: &Shape<'_>) -> Value {
    let mut fields: Vec<&Property<'_>> = shape.fields.iter().collect();
    fields.sort_by_key(|property| property.field.name.as_str());
    let fields: Vec<Value> = fields.into_iter().map(property_json).collect();
    json!({ "name": shape.name, "directives": [], "fields": fields })
}

fn property_json(property: &Property<'_>) -> Value {
    let field_type = &property.field.field_type;
    let directives: Vec<Value> =
        property.field.relation.iter().map(|relation| directive_json(&property.field.name, relation)).collect();
    let mut json = json!({
        "name": property.field.name,
        "directives": directives,
        "type": field_type.named.name(),
        "isNullable": property.is_nullable,
        "isList": field_type.list.is_some(),
    });
    if let (Some(shape), Some(json)) = (field_type.list, json.as_object_mut()) {
        json.insert("isListNullable".to_owned(), json!(shape == ListShape::Nullable));
    }
    json
}

/// A relation's directive with the arguments that Amplify's builder gives it.
fn directive_json(field: &str, relation: &Relation) -> Value {
    let name = match relation.kind {
        RelationKind::HasOne => "hasOne",
        RelationKind::HasMany { .. } => "hasMany",
        RelationKind::BelongsTo => "belongsTo",
    };
    let given = [("references", &relation.references), ("fields", &relation.fields)];
    let arguments: Map<String, Value> = given
        .into_iter()
        .filter(|(_, fields)| !fields.is_empty())
        .map(|(argument, fields)| (argument.to_owned(), json!(fields)))
        .collect();
    json!({ "name": name, "arguments": arguments, "fieldName": field })
}
