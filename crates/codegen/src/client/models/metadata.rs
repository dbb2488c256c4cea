//! `schema.ts` and `schema.js`: what `DataStore` knows of the models, which is their introspection but for the keys.

use model::{ListShape, Lookup, Relation, RelationKind, Schema};
use serde_json::{Map, Value, json};

use super::{
    indented,
    md5::hex_digest,
    shape::{Property, Shape, custom_types, models},
};

/// What `@hasMany` has without a `limit`.
const DEFAULT_LIMIT: u32 = 100;

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
    let shapes: Vec<Value> = shapes.iter().map(|shape| shape_json(shape, &shapes)).collect();
    hex_digest(&Value::Array(shapes).to_string())
}

fn shape_json(shape: &Shape<'_>, all: &[&Shape<'_>]) -> Value {
    let mut fields: Vec<&Property<'_>> = shape.fields.iter().collect();
    fields.sort_by_key(|property| property.field.name.as_str());
    let fields: Vec<Value> = fields.into_iter().map(|property| property_json(property, shape, all)).collect();
    json!({ "name": shape.name, "directives": [], "fields": fields })
}

fn property_json(property: &Property<'_>, owner: &Shape<'_>, all: &[&Shape<'_>]) -> Value {
    let field_type = &property.field.field_type;
    let directives = property.field.relation.iter().map(|relation| {
        let join = join(relation, owner, all);
        let mut directive = directive_json(relation, join);
        if join == Join::Here || is_come_upon(owner.name, all) {
            directive.insert("fieldName".to_owned(), json!(property.field.name));
        }
        Value::Object(directive)
    });
    let directives: Vec<Value> = directives.collect();
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

/// Which end of a relation is a model that `@manyToMany` brings along.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    /// The one that has the field.
    Here,
    /// The one to which it leads.
    There,
    Neither,
}

fn join(relation: &Relation, owner: &Shape<'_>, all: &[&Shape<'_>]) -> Join {
    if owner.is_join {
        Join::Here
    } else if all.iter().any(|shape| shape.is_join && shape.name == relation.target) {
        Join::There
    } else {
        Join::Neither
    }
}

/// A relation's directive with the arguments that Amplify's builder gives it. It makes directives for both sides of a join.
fn directive_json(relation: &Relation, join: Join) -> Map<String, Value> {
    let name = match relation.kind {
        RelationKind::HasOne | RelationKind::BelongsTo if join == Join::Here => "belongsTo",
        RelationKind::HasOne => "hasOne",
        RelationKind::HasMany { .. } => "hasMany",
        RelationKind::BelongsTo => "belongsTo",
    };
    let mut arguments = Map::new();
    let (index, keys) = match &relation.lookup {
        Lookup::Index { index, fields } => (Some(index).filter(|index| !index.starts_with("gsi-")), fields),
        Lookup::PrimaryKey { fields } => (None, fields),
    };
    if let Some(index) = index {
        arguments.insert("indexName".to_owned(), json!(index));
    }
    let fields = if join == Join::Neither { &relation.fields } else { keys };
    for (argument, names) in [("references", &relation.references), ("fields", fields)] {
        if !names.is_empty() {
            arguments.insert(argument.to_owned(), json!(names));
        }
    }
    if let RelationKind::HasMany { limit } = relation.kind
        && limit != DEFAULT_LIMIT
        && join == Join::Neither
    {
        arguments.insert("limit".to_owned(), json!(limit));
    }
    Map::from_iter([("name".to_owned(), json!(name)), ("arguments".to_owned(), Value::Object(arguments))])
}

/// Whether Amplify's generator comes upon the model from another, and leaves their fields' names on its relations.
fn is_come_upon(model: &str, all: &[&Shape<'_>]) -> bool {
    let relations = |shape: &&Shape<'_>| {
        let from_join = shape.is_join;
        let relations = shape.fields.iter().filter_map(|property| property.field.relation.as_ref());
        relations
            .filter(|relation| relation.target == model)
            .any(|relation| from_join || relation.kind == RelationKind::BelongsTo || !relation.references.is_empty())
    };
    all.iter().any(relations)
}
