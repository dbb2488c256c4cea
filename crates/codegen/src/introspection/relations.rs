//! `association` of fields that lead to another model, and what Amplify's generator makes of relations: keys that it adds
//! as fields, and keys that it takes for indexes.

use model::{Field, FieldType, Lookup, Model, Named, Relation, RelationKind, Scalar, Schema, naming};
use serde_json::{Value, json};

use super::is_join;

pub(super) fn association(schema: &Schema, model: &Model, field: &Field) -> Option<Value> {
    let relation = field.relation.as_ref()?;
    Some(match relation.kind {
        RelationKind::HasMany { .. } => json!({
            "connectionType": "HAS_MANY",
            "associatedWith": associated_with(schema, model, field, relation),
        }),
        // The generator takes both sides of a join for this.
        RelationKind::BelongsTo => belongs_to(relation),
        RelationKind::HasOne if is_join(schema, model) => belongs_to(relation),
        RelationKind::HasOne if relation.references.is_empty() => {
            let key: Vec<&str> =
                schema.model(&relation.target).into_iter().flat_map(|target| target.key.fields()).collect();
            json!({ "connectionType": "HAS_ONE", "associatedWith": key, "targetNames": looked_up_by(relation) })
        }
        RelationKind::HasOne => {
            json!({ "connectionType": "HAS_ONE", "associatedWith": relation.references, "targetNames": [] })
        }
    })
}

fn belongs_to(relation: &Relation) -> Value {
    json!({ "connectionType": "BELONGS_TO", "targetNames": looked_up_by(relation) })
}

fn looked_up_by(relation: &Relation) -> &[String] {
    match &relation.lookup {
        Lookup::PrimaryKey { fields } | Lookup::Index { fields, .. } => fields,
    }
}

/// The fields of the other model that hold the key; for a `@hasMany` by fields, the field that leads back if there is
/// one.
fn associated_with(schema: &Schema, model: &Model, field: &Field, relation: &Relation) -> Vec<String> {
    if !relation.references.is_empty() {
        return relation.references.clone();
    }
    let Some(target) = schema.model(&relation.target) else { return Vec::new() };
    if relation.fields.is_empty() && !is_join(schema, target) {
        return made_up(model, field);
    }
    let key = match &relation.lookup {
        Lookup::Index { index, .. } => target.index(index).map(|index| index.key.partition.clone()),
        Lookup::PrimaryKey { .. } if schema.spelled.get(&target.name).is_some_and(|spelled| spelled.primary_key) => {
            Some(target.key.partition.clone())
        }
        Lookup::PrimaryKey { .. } => leading_back(schema, target, model).next().map(|field| field.name.clone()),
    };
    let key = key.unwrap_or_else(|| "id".to_owned());
    let back = leading_back(schema, target, model).find(|back| {
        let fields = back.relation.as_ref().map(looked_up_by);
        fields.and_then(<[String]>::first) == Some(&key)
    });
    vec![back.map_or(key, |back| back.name.clone())]
}

/// The fields of one model that belong to another.
fn leading_back<'a>(schema: &'a Schema, from: &'a Model, to: &'a Model) -> impl Iterator<Item = &'a Field> {
    from.fields.iter().filter(move |field| {
        field.relation.as_ref().is_some_and(|relation| relation.target == to.name && leads_back(schema, from, relation))
    })
}

fn leads_back(schema: &Schema, from: &Model, relation: &Relation) -> bool {
    match relation.kind {
        RelationKind::BelongsTo => true,
        RelationKind::HasOne => is_join(schema, from),
        RelationKind::HasMany { .. } => false,
    }
}

/// The keys of a `@hasMany` that names none, such as `postCommentsId`.
fn made_up(model: &Model, field: &Field) -> Vec<String> {
    let prefix = format!("{}{}", naming::lower_first(&model.name), naming::upper_first(&field.name));
    model.key.fields().map(|key| format!("{prefix}{}", naming::upper_first(key))).collect()
}

/// The keys that relations ask for and the source may leave out, by name, in the order in which they are met.
pub(super) fn keys(schema: &Schema, model: &Model) -> Vec<(String, FieldType)> {
    let relations = schema
        .models
        .iter()
        .flat_map(|from| from.fields.iter().filter_map(move |field| Some((from, field, field.relation.as_ref()?))));
    let mut keys = Vec::new();
    for (from, field, relation) in relations {
        match relation.kind {
            RelationKind::HasMany { .. } if relation.target == model.name => {
                if relation.references.is_empty() && relation.fields.is_empty() && !is_join(schema, model) {
                    keys.extend(typed_as(made_up(from, field), from, Required::No));
                }
            }
            RelationKind::HasMany { .. } => {}
            RelationKind::HasOne | RelationKind::BelongsTo => {
                let is_by_reference = relation.kind == RelationKind::HasOne && !relation.references.is_empty();
                if from.name == model.name
                    && !is_by_reference
                    && let Some(target) = schema.model(&relation.target)
                {
                    let required = if field.field_type.required { Required::Yes } else { Required::No };
                    keys.extend(typed_as(looked_up_by(relation).to_vec(), target, required));
                }
            }
        }
    }
    keys
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Required {
    Yes,
    No,
}

/// These names, typed as the key of a model.
fn typed_as(names: Vec<String>, model: &Model, required: Required) -> Vec<(String, FieldType)> {
    let types = model.key.fields().filter_map(|key| model.field(key)).map(|key| FieldType {
        named: key.field_type.named.clone(),
        list: None,
        required: required == Required::Yes,
    });
    names.into_iter().zip(types).collect()
}

/// The type that the generator gives to a key of a join model: nullable, and `ID` if it is the first of its side.
pub(super) fn join_key_type(model: &Model, field: &Field) -> FieldType {
    let is_first = model
        .fields
        .iter()
        .filter_map(|side| side.relation.as_ref())
        .any(|relation| looked_up_by(relation).first() == Some(&field.name));
    let named = if is_first { Named::Scalar(Scalar::Id) } else { field.field_type.named.clone() };
    FieldType { named, list: field.field_type.list, required: false }
}

/// The keys of each `@hasMany` to this model that the generator takes for indexes: those to which nothing leads back, and
/// which name no index.
pub(super) fn imputed_keys(schema: &Schema, model: &Model) -> Vec<(String, Vec<String>)> {
    let mut keys = Vec::new();
    for from in &schema.models {
        let first_back = model.fields.iter().find(|field| field.field_type.named == Named::Model(from.name.clone()));
        let is_answered = first_back
            .and_then(|back| back.relation.as_ref())
            .is_some_and(|relation| leads_back(schema, model, relation));
        for field in &from.fields {
            let Some(relation) = field.relation.as_ref().filter(|relation| relation.target == model.name) else {
                continue;
            };
            if is_many(relation) && !is_answered && !names_index(relation) {
                let name = format!("gsi-{}.{}", from.name, field.name);
                keys.push((name, associated_with(schema, from, field, relation)));
            }
        }
    }
    keys
}

fn is_many(relation: &Relation) -> bool {
    match relation.kind {
        RelationKind::HasMany { .. } => true,
        RelationKind::HasOne | RelationKind::BelongsTo => false,
    }
}

fn names_index(relation: &Relation) -> bool {
    match &relation.lookup {
        Lookup::Index { index, .. } => !index.starts_with("gsi-"),
        Lookup::PrimaryKey { .. } => false,
    }
}
