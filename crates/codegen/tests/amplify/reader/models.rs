//! Types with `@model`, without relations.

use authz::Allow;
use model::{
    Field, FieldType, Key, Level, Literal, Model, Named, Operations, Origin, Projection, Scalar, Schema,
    SecondaryIndex, Spelled, Subscriptions, Timestamps, naming,
};
use serde_json::{Map, Value};

use super::{
    fields, rules,
    syntax::{Document, Written, WrittenField, directive, text, texts},
};

pub(crate) fn add(document: &Document, written: &Written, schema: &mut Schema) {
    let name = &written.name;
    let arguments = directive(&written.directives, "model").unwrap();
    let primary_key = written
        .fields
        .iter()
        .find_map(|field| directive(&field.directives, "primaryKey").map(|arguments| key(field, arguments)));
    let has_primary_key = primary_key.is_some();
    let mut model = Model {
        name: name.clone(),
        fields: fields(document, written),
        key: primary_key.unwrap_or_else(|| Key::partition("id")),
        indexes: indexes(document, written),
        rules: Vec::new(),
        timestamps: Timestamps {
            created_at: renamed(arguments, "timestamps", "createdAt", "createdAt".to_owned()),
            updated_at: renamed(arguments, "timestamps", "updatedAt", "updatedAt".to_owned()),
        },
        operations: operations(name, arguments),
    };
    add_implicit_fields(&mut model);
    if let Some((rules, declared)) = rules::read(&written.directives, written) {
        model.rules = rules;
        schema.declared_rules.insert(name.clone(), declared);
    }
    schema.spelled.insert(name.clone(), spelled(document, written, has_primary_key));
    schema.models.push(model);
}

/// `id` and the timestamps.
pub(crate) fn add_implicit_fields(model: &mut Model) {
    let id = (model.key.partition == "id").then(|| "id".to_owned());
    let implicit = [
        (id, Scalar::Id, Origin::ImplicitId),
        (model.timestamps.created_at.clone(), Scalar::AwsDateTime, Origin::ImplicitTimestamp),
        (model.timestamps.updated_at.clone(), Scalar::AwsDateTime, Origin::ImplicitTimestamp),
    ];
    for (name, scalar, origin) in implicit {
        if let Some(name) = name.filter(|name| model.field(name).is_none()) {
            let field_type = FieldType { named: Named::Scalar(scalar), list: None, required: true };
            model.fields.push(Field::plain(name, field_type, origin));
        }
    }
}

/// The owner fields that only rules name.
pub(crate) fn add_owner_fields(schema: &mut Schema) {
    for model in &mut schema.models {
        let on_fields = model.fields.iter().filter_map(|field| field.rules.as_ref()).flatten();
        let rules: Vec<Allow> = model.rules.iter().chain(on_fields).map(|rule| rule.allow.clone()).collect();
        for rule in rules {
            if let Allow::Owner { field, .. } = rule
                && model.field(&field).is_none()
            {
                let field_type = FieldType { named: Named::Scalar(Scalar::String), list: None, required: false };
                model.fields.push(Field::plain(field, field_type, Origin::ImplicitOwner));
            }
        }
    }
}

/// What `@model` brings without arguments, and what they change.
pub(crate) fn operations(model: &str, arguments: &Map<String, Value>) -> Operations {
    let one = |section: &str, operation: &str, standard: String| renamed(arguments, section, operation, standard);
    let many = |operation: &str, standard: String| match arguments.get("subscriptions") {
        None => vec![standard],
        Some(Value::Null) => Vec::new(),
        Some(given) => given.get(operation).map_or(vec![standard], texts),
    };
    let level = arguments.get("subscriptions").and_then(|given| given.get("level")).and_then(Value::as_str);
    Operations {
        get: one("queries", "get", naming::get_query(model)),
        list: one("queries", "list", naming::list_query(model)),
        create: one("mutations", "create", naming::create_mutation(model)),
        update: one("mutations", "update", naming::update_mutation(model)),
        delete: one("mutations", "delete", naming::delete_mutation(model)),
        subscriptions: Subscriptions {
            on_create: many("onCreate", naming::on_create_subscription(model)),
            on_update: many("onUpdate", naming::on_update_subscription(model)),
            on_delete: many("onDelete", naming::on_delete_subscription(model)),
            level: match level {
                None | Some("on") => Level::On,
                Some("off") => Level::Off,
                Some("public") => Level::Public,
                Some(other) => panic!("unknown level `{other}`"),
            },
        },
    }
}

/// The standard name, unless an argument gives another or takes it away.
fn renamed(arguments: &Map<String, Value>, section: &str, name: &str, standard: String) -> Option<String> {
    match arguments.get(section) {
        None => Some(standard),
        Some(Value::Null) => None,
        Some(given) => given.get(name).map_or(Some(standard), text),
    }
}

fn indexes(document: &Document, written: &Written) -> Vec<SecondaryIndex> {
    let own = document.fields_with("index").filter(|(on, _, _)| on.name == written.name);
    own.map(|(_, field, arguments)| {
        let key = key(field, arguments);
        let parts: Vec<String> = key.fields().map(naming::upper_first).collect();
        let standard = format!("{}By{}", naming::lower_first(&naming::plural(&written.name)), parts.join("And"));
        SecondaryIndex {
            name: arguments.get("name").and_then(text).unwrap_or_else(|| standard.clone()),
            key,
            query_field: arguments.get("queryField").map_or(Some(standard), text),
            projection: Projection::All,
        }
    })
    .collect()
}

fn key(field: &WrittenField, arguments: &Map<String, Value>) -> Key {
    Key { partition: field.name.clone(), sort: arguments.get("sortKeyFields").map(texts).unwrap_or_default() }
}

fn spelled(document: &Document, written: &Written, primary_key: bool) -> Spelled {
    let directives = written.directives.iter().filter(|(name, _)| name != "auth");
    let own = document.fields_with("index").filter(|(on, _, _)| on.name == written.name);
    Spelled {
        directives: directives.map(|(name, arguments)| (name.clone(), entries(arguments))).collect(),
        primary_key,
        query_fields: own.map(|(_, _, arguments)| arguments.get("queryField").map(literal)).collect(),
    }
}

fn entries(arguments: &Map<String, Value>) -> Vec<(String, Literal)> {
    arguments.iter().map(|(name, value)| (name.clone(), literal(value))).collect()
}

fn literal(value: &Value) -> Literal {
    match value {
        Value::Null => Literal::Null,
        Value::String(text) => Literal::Text(text.clone()),
        Value::Array(elements) => Literal::List(elements.iter().map(literal).collect()),
        Value::Object(fields) => Literal::Object(entries(fields)),
        Value::Bool(_) | Value::Number(_) => panic!("no directive here takes `{value}`"),
    }
}
