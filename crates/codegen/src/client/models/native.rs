//! What models for mobile apps have in common: a related record stands for the key that leads to it.

use model::{Field, Relation, RelationKind, Schema};
use serde_json::Value;

use super::shape::{Property, Shape, models};
use crate::client::{ClientCodeError, ModelTarget};

/// The models of a schema without the keys of the records that they belong to.
pub(super) fn native_models(schema: &Schema, target: ModelTarget) -> Result<Vec<Shape<'_>>, ClientCodeError> {
    refuse_relations_without_references(schema, target)?;
    let mut models = models(schema);
    models.iter_mut().for_each(leave_out_keys_of_owners);
    Ok(models)
}

fn refuse_relations_without_references(schema: &Schema, target: ModelTarget) -> Result<(), ClientCodeError> {
    for model in &schema.models {
        let mut relations = model.fields.iter().filter_map(|field| Some((field, field.relation.as_ref()?)));
        if let Some((field, _)) = relations.find(|(_, relation)| relation.references.is_empty()) {
            return Err(ClientCodeError::RelationWithoutReferences {
                relation: format!("{}.{}", model.name, field.name),
                target: target.name(),
            });
        }
    }
    Ok(())
}

fn leave_out_keys_of_owners(model: &mut Shape<'_>) {
    let belongs_to = |property: &Property<'_>| {
        let relation = property.field.relation.as_ref();
        relation.filter(|relation| relation.kind == RelationKind::BelongsTo).map(|relation| relation.references.clone())
    };
    let keys: Vec<String> = model.fields.iter().filter_map(belongs_to).flatten().collect();
    let key = model.key;
    model.fields.retain(|property| {
        let name = &property.field.name;
        key.is_some_and(|key| key.has(name)) || !keys.contains(name)
    });
}

/// What the related records of a field are, if it leads to any.
pub(super) enum Related<'a> {
    /// The field holds values.
    No,
    /// It leads to one record.
    One(&'a Relation),
    /// It leads to many.
    Many(&'a Relation),
}

/// What the related records of a field are, if it leads to any.
pub(super) fn related<'a>(property: &Property<'a>) -> Related<'a> {
    match &property.field.relation {
        None => Related::No,
        Some(relation) => match relation.kind {
            RelationKind::HasOne | RelationKind::BelongsTo => Related::One(relation),
            RelationKind::HasMany { .. } => Related::Many(relation),
        },
    }
}

/// The field of the other model that leads back.
pub(super) fn way_back<'a>(schema: &'a Schema, shape: &Shape<'_>, relation: &Relation) -> Option<&'a Field> {
    schema.model(&relation.target)?.fields.iter().find(|field| {
        let leads_back = |back: &Relation| back.target == shape.name && back.references == relation.references;
        field.relation.as_ref().is_some_and(leads_back)
    })
}

/// The attributes of a model in the model introspection: its keys and rules.
pub(super) struct Attributes<'a> {
    attributes: &'a [Value],
}

impl<'a> Attributes<'a> {
    /// The attributes of a model.
    pub(super) fn of(introspection: &'a Value, model: &str) -> Self {
        let attributes = introspection.get("models").and_then(|models| models.get(model)?.get("attributes"));
        Self { attributes: attributes.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default() }
    }

    /// The key of the table, if the source declares it, and those of its indexes.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'a Value> {
        self.of_type("key")
    }

    /// The rules of the model.
    pub(super) fn rules(&self) -> impl Iterator<Item = &'a Value> {
        self.of_type("auth").filter_map(|auth| auth.get("rules")?.as_array()).flatten()
    }

    fn of_type(&self, name: &'static str) -> impl Iterator<Item = &'a Value> {
        let of_type = move |attribute: &&Value| attribute.get("type").and_then(Value::as_str) == Some(name);
        self.attributes.iter().filter(of_type).filter_map(|attribute| attribute.get("properties"))
    }
}

/// A text in a JSON object; empty if there is none.
pub(super) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The texts of a list in a JSON object, each with something around it.
pub(super) fn texts(value: &Value, name: &str, around: impl Fn(&str) -> String) -> Vec<String> {
    let texts = value.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    texts.map(around).collect()
}

/// A text in quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// Every line two columns further in, empty ones too.
pub(super) fn indented(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| format!("  {line}")).collect();
    lines.join("\n")
}
