//! `@hasOne`, `@hasMany` and `@belongsTo`: how records are found, and the keys and indexes that nobody declares.

use model::{
    Field, FieldType, Key, Lookup, Model, Origin, Projection, Relation, RelationKind, Schema, SecondaryIndex, naming,
};
use serde_json::{Map, Value};

use super::syntax::{Document, Written, WrittenField, text, texts};

pub(crate) fn add(document: &Document, schema: &mut Schema) {
    for on in &document.objects {
        for field in &on.fields {
            for (name, arguments) in &field.directives {
                let kind = match name.as_str() {
                    "hasOne" => RelationKind::HasOne,
                    "hasMany" => RelationKind::HasMany { limit: 100 },
                    "belongsTo" => RelationKind::BelongsTo,
                    _ => continue,
                };
                add_relation(document, schema, kind, on, field, arguments);
            }
        }
    }
}

fn add_relation(
    document: &Document,
    schema: &mut Schema,
    kind: RelationKind,
    on: &Written,
    written: &WrittenField,
    arguments: &Map<String, Value>,
) {
    let model = schema.model(&on.name).unwrap().clone();
    let field = model.field(&written.name).unwrap();
    let target = schema.model(field.field_type.named.name()).unwrap().clone();
    let references = arguments.get("references").map(texts).unwrap_or_default();
    let fields = arguments.get("fields").map(texts).unwrap_or_default();
    let own: Vec<String> = model.key.fields().map(str::to_owned).collect();
    let is_required = written.field_type.ends_with('!');
    let index = format!("gsi-{}.{}", on.name, written.name);
    let lookup = match kind {
        RelationKind::BelongsTo | RelationKind::HasOne if !fields.is_empty() => {
            Lookup::PrimaryKey { fields: fields.clone() }
        }
        RelationKind::BelongsTo if !references.is_empty() => Lookup::PrimaryKey { fields: references.clone() },
        RelationKind::BelongsTo if has_many_back(document, &target, on).is_some() => {
            let back = has_many_back(document, &target, on).unwrap();
            Lookup::PrimaryKey { fields: made_up(&target.name, &back.name, &target) }
        }
        RelationKind::BelongsTo | RelationKind::HasOne if references.is_empty() => {
            let keys = made_up(&on.name, &written.name, &target);
            add_keys(schema, &on.name, &keys, &target, is_required);
            Lookup::PrimaryKey { fields: keys }
        }
        RelationKind::HasOne | RelationKind::HasMany { .. } if !references.is_empty() => {
            add_index(schema, &target.name, index.clone(), &references);
            Lookup::Index { index, fields: own }
        }
        _ if arguments.contains_key("indexName") => {
            let first = own.first().cloned().into_iter().collect();
            let fields = if fields.is_empty() { first } else { fields.clone() };
            Lookup::Index { index: text(&arguments["indexName"]).unwrap(), fields }
        }
        _ if !fields.is_empty() => Lookup::PrimaryKey { fields: fields.clone() },
        _ => {
            let keys = made_up(&on.name, &written.name, &model);
            add_keys(schema, &target.name, &keys, &model, is_required);
            add_index(schema, &target.name, index.clone(), &keys);
            Lookup::Index { index, fields: own }
        }
    };
    let relation = Relation { kind, target: target.name, lookup, references, fields };
    let field = model_mut(schema, &on.name).fields.iter_mut().find(|field| field.name == written.name);
    field.unwrap().relation = Some(relation);
}

/// The `@hasMany` of another model that leads here.
fn has_many_back<'a>(document: &'a Document, from: &Model, to: &Written) -> Option<&'a WrittenField> {
    let mut many = document.fields_with("hasMany").filter(|(on, _, _)| on.name == from.name);
    many.find_map(|(_, field, _)| (field.field_type.trim_matches(['[', ']', '!']) == to.name).then_some(field))
}

/// The names of keys that nobody declares, such as `postCommentsId`.
fn made_up(model: &str, field: &str, key_of: &Model) -> Vec<String> {
    let prefix = format!("{}{}", naming::lower_first(model), naming::upper_first(field));
    key_of.key.fields().map(|part| format!("{prefix}{}", naming::upper_first(part))).collect()
}

fn add_keys(schema: &mut Schema, to: &str, names: &[String], key_of: &Model, is_required: bool) {
    let model = model_mut(schema, to);
    for (name, part) in names.iter().zip(key_of.key.fields()) {
        if model.field(name).is_none() {
            let field_type = key_of.field(part).unwrap().field_type.clone();
            let field_type = FieldType { required: is_required, ..field_type };
            model.fields.push(Field::plain(name, field_type, Origin::ImplicitRelationKey));
        }
    }
}

fn add_index(schema: &mut Schema, to: &str, name: String, fields: &[String]) {
    let (partition, sort) = fields.split_first().unwrap();
    let key = Key { partition: partition.clone(), sort: sort.to_vec() };
    model_mut(schema, to).indexes.push(SecondaryIndex { name, key, query_field: None, projection: Projection::All });
}

fn model_mut<'a>(schema: &'a mut Schema, name: &str) -> &'a mut Model {
    schema.models.iter_mut().find(|model| model.name == name).unwrap()
}
