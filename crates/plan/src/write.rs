//! Writes: a new record, a changed one, one that goes away.

use authz::{Fill, Grant, Scope};
use model::{Field, Model, Named, Scalar};

use crate::{
    Attribute, Comparison, Condition, Context, Delete, Item, PlanError, PlannedWrite, Put, Update, Write, key,
};

pub(crate) fn create(
    context: Context<'_>,
    input: Item,
    condition: Condition,
    grant: &Grant,
) -> Result<PlannedWrite, PlanError> {
    let Context { model, .. } = context;
    let mut item = generated(context);
    for (name, value) in input {
        let keeps_generated = value == Attribute::Null && name == "id";
        if !keeps_generated {
            item.insert(name, value);
        }
    }
    for field in &model.fields {
        let given = item.get(&field.name).is_some_and(|value| *value != Attribute::Null);
        if let (false, Some(default)) = (given, default_of(field)) {
            item.insert(field.name.clone(), default);
        }
    }
    join_sort_keys(model, "creating", &mut item)?;
    // What the input gives stays, also a null: a fill is for what it leaves out.
    for fill in &grant.fill {
        let (field, value) = match fill {
            Fill::One { field, value } => (field, Attribute::from(value.as_str())),
            Fill::Many { field, values } => {
                (field, Attribute::List(values.iter().cloned().map(Attribute::Text).collect()))
            }
        };
        item.entry(field.clone()).or_insert(value);
    }
    item.retain(|name, value| *value != Attribute::Null || !is_index_key(context, name));
    item.insert("__typename".to_owned(), Attribute::from(model.name.as_str()));
    let key = key::of(&model.key, &item);
    item.extend(key.clone());
    let condition = Condition::all(on_key(model, &Comparison::IsMissing).chain([condition]));
    let write = Write::Put(Put { table: model.table.clone(), item, condition });
    Ok(PlannedWrite { write, key, scope: grant.scope.clone() })
}

fn holds_time(model: &Model, field: &str) -> bool {
    model.field(field).is_none_or(|field| {
        field.field_type.list.is_none()
            && matches!(field.field_type.named, Named::Scalar(Scalar::AwsDateTime | Scalar::String))
    })
}

/// Whether Amplify makes an `id`: wherever the model has such a field that holds a text, be it the key or not.
fn has_id(model: &Model) -> bool {
    model.field("id").map_or(model.key.partition == "id", |field| {
        field.field_type.list.is_none() && matches!(field.field_type.named, Named::Scalar(Scalar::Id | Scalar::String))
    })
}

/// What a new record has before anything is given: the `id` that Amplify makes and the timestamps.
fn generated(context: Context<'_>) -> Item {
    let Context { model, fresh, .. } = context;
    let id = has_id(model).then(|| ("id".to_owned(), &fresh.id));
    let timestamps = [&model.timestamps.created_at, &model.timestamps.updated_at];
    // Amplify fills in times only where the field can hold its text.
    let timestamps = timestamps
        .into_iter()
        .flatten()
        .filter(|field| holds_time(model, field))
        .map(|field| (field.clone(), &fresh.now));
    id.into_iter().chain(timestamps).map(|(name, text)| (name, Attribute::from(text.as_str()))).collect()
}

/// The value of `@default`.
fn default_of(field: &Field) -> Option<Attribute> {
    let text = field.default.as_ref()?;
    Some(match field.field_type.named {
        Named::Scalar(Scalar::Int | Scalar::Float | Scalar::AwsTimestamp) => Attribute::Number(text.clone()),
        Named::Scalar(Scalar::Boolean) => Attribute::Bool(text == "true"),
        // Stored as what it says; a text that says nothing in JSON stays a text.
        Named::Scalar(Scalar::AwsJson) => {
            serde_json::from_str(text).map_or_else(|_| Attribute::from(text.as_str()), from_json)
        }
        Named::Scalar(
            Scalar::Id
            | Scalar::String
            | Scalar::AwsDate
            | Scalar::AwsTime
            | Scalar::AwsDateTime
            | Scalar::AwsEmail
            | Scalar::AwsUrl
            | Scalar::AwsPhone
            | Scalar::AwsIpAddress,
        )
        | Named::Enum(_)
        | Named::Custom(_)
        | Named::Model(_) => Attribute::from(text.as_str()),
    })
}

fn from_json(value: serde_json::Value) -> Attribute {
    match value {
        serde_json::Value::Null => Attribute::Null,
        serde_json::Value::Bool(value) => Attribute::Bool(value),
        serde_json::Value::Number(number) => Attribute::Number(number.to_string()),
        serde_json::Value::String(text) => Attribute::Text(text),
        serde_json::Value::Array(elements) => Attribute::List(elements.into_iter().map(from_json).collect()),
        serde_json::Value::Object(fields) => {
            Attribute::Map(fields.into_iter().map(|(name, value)| (name, from_json(value))).collect())
        }
    }
}

/// Writes the attributes that join several fields to the sort key of an index. A write that gives one field must give all.
fn join_sort_keys(model: &Model, verb: &'static str, item: &mut Item) -> Result<(), PlanError> {
    let joined = model.indexes.iter().filter(|index| index.key.is_composite());
    for (index, attribute) in joined.filter_map(|index| Some((index, index.key.sort_attribute()?))) {
        let mut missing = index.key.sort.iter().filter(|field| !item.contains_key(*field));
        match missing.next() {
            None => {
                let value = key::joined(&index.key, item);
                item.insert(attribute, value);
            }
            Some(first) if 1 + missing.count() < index.key.sort.len() => {
                return Err(PlanError::MissingKeyParts { verb, index: index.name.clone(), missing: first.clone() });
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Whether an attribute is in the key of an index: DynamoDB takes no NULL there, so a null is left out.
fn is_index_key(context: Context<'_>, name: &str) -> bool {
    let Context { model, tables, .. } = context;
    tables.has_index(&model.table, &model::naming::owner_index(name))
        || model.indexes.iter().any(|index| key::attributes(&index.key).any(|attribute| attribute == name))
}

pub(crate) fn update(
    context: Context<'_>,
    input: Item,
    condition: Condition,
    scope: &Scope,
) -> Result<PlannedWrite, PlanError> {
    let Context { model, fresh, .. } = context;
    let key = key::of(&model.key, &input);
    let mut changes = input;
    if let Some(updated_at) = model.timestamps.updated_at.as_ref().filter(|field| holds_time(model, field)) {
        changes.entry(updated_at.clone()).or_insert_with(|| Attribute::from(fresh.now.as_str()));
    }
    join_sort_keys(model, "updating", &mut changes)?;
    changes.retain(|name, _| !key.contains_key(name));
    let condition = existing(model, condition, scope);
    let write = Write::Update(Update { table: model.table.clone(), key: key.clone(), changes, condition });
    Ok(PlannedWrite { write, key, scope: scope.clone() })
}

pub(crate) fn delete(context: Context<'_>, input: &Item, condition: Condition, scope: &Scope) -> PlannedWrite {
    let model = context.model;
    let key = key::of(&model.key, input);
    let condition = existing(model, condition, scope);
    let write = Write::Delete(Delete { table: model.table.clone(), key: key.clone(), condition });
    PlannedWrite { write, key, scope: scope.clone() }
}

/// The condition of a write to a record that must exist and be within the scope.
fn existing(model: &Model, condition: Condition, scope: &Scope) -> Condition {
    Condition::all(on_key(model, &Comparison::Exists).chain([Condition::from(scope), condition]))
}

/// The test of each attribute of the primary key.
fn on_key<'a>(model: &'a Model, comparison: &'a Comparison) -> impl Iterator<Item = Condition> + 'a {
    key::attributes(&model.key).map(|attribute| Condition::test(attribute, comparison.clone()))
}

#[cfg(test)]
mod tests;
