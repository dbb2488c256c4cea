//! `API`: operations and types as JSON, for generators of others.

use std::fmt::Write as _;

use model::api::{TypeDefinition, TypeRef};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::client::{
    document,
    operations::{Operation, Selection, UsedType, Variable, sorted},
};

pub(super) fn types(used: &[UsedType<'_>], operations: &[Operation<'_>]) -> String {
    let operations: Vec<Value> = operations.iter().map(operation_json).collect();
    let used: Vec<Value> = used.iter().map(type_json).collect();
    indented_by_tabs(&json!({ "operations": operations, "fragments": [], "typesUsed": used }))
}

/// Strings of JSON never hold a line break, so each line starts with its indentation.
fn indented_by_tabs(value: &Value) -> String {
    let mut lines = Vec::new();
    for line in format!("{value:#}").lines() {
        let text = line.trim_start_matches(' ');
        lines.push(format!("{}{text}", "\t".repeat((line.len() - text.len()) / 2)));
    }
    lines.join("\n")
}

fn operation_json(operation: &Operation<'_>) -> Value {
    let source = document::printed(operation);
    let id = Sha256::digest(&source).iter().fold(String::new(), |mut id, byte| {
        let _ = write!(id, "{byte:02x}");
        id
    });
    let variables = operation.variables.iter();
    let variables: Vec<Value> = variables.map(|variable| named(variable.name, variable.type_ref)).collect();
    json!({
        "filePath": format!("{}.graphql", operation.root.file_stem()),
        "operationName": operation.name,
        "operationType": operation.root.keyword(),
        "rootType": operation.root.type_name(),
        "variables": variables,
        "source": source,
        "fields": [selection_json(&operation.field, &operation.variables)],
        "fragmentSpreads": [],
        "inlineFragments": [],
        "fragmentsReferenced": [],
        "sourceWithFragments": source,
        "operationId": id,
    })
}

fn selection_json(selection: &Selection<'_>, arguments: &[Variable<'_>]) -> Value {
    let mut json = Map::new();
    json.insert("responseName".to_owned(), json!(selection.name));
    json.insert("fieldName".to_owned(), json!(selection.name));
    json.insert("type".to_owned(), json!(selection.type_ref.to_string()));
    if !arguments.is_empty() {
        json.insert("args".to_owned(), arguments.iter().map(argument_json).collect());
    }
    json.insert("isConditional".to_owned(), json!(false));
    json.insert("isDeprecated".to_owned(), json!(selection.deprecated.is_some()));
    if let Some(reason) = selection.deprecated {
        json.insert("deprecationReason".to_owned(), json!(reason));
    }
    if let Some(fields) = &selection.fields {
        let typename = json!({
            "responseName": "__typename",
            "fieldName": "__typename",
            "type": "String!",
            "isConditional": false,
            "isDeprecated": false,
        });
        let fields = fields.iter().map(|field| selection_json(field, &[]));
        json.insert("fields".to_owned(), std::iter::once(typename).chain(fields).collect());
        json.insert("fragmentSpreads".to_owned(), json!([]));
        json.insert("inlineFragments".to_owned(), json!([]));
    }
    Value::Object(json)
}

fn argument_json(variable: &Variable<'_>) -> Value {
    json!({
        "name": variable.name,
        "value": { "kind": "Variable", "variableName": variable.name },
        "type": variable.type_ref.to_string(),
    })
}

fn type_json(used: &UsedType<'_>) -> Value {
    let name = used.name;
    match used.definition {
        TypeDefinition::Scalar(_) => json!({ "kind": "ScalarType", "name": name }),
        TypeDefinition::Enum(values) => {
            let mut values: Vec<&String> = values.iter().collect();
            values.sort();
            let values: Vec<Value> =
                values.into_iter().map(|value| json!({ "name": value, "isDeprecated": false })).collect();
            json!({ "kind": "EnumType", "name": name, "values": values })
        }
        TypeDefinition::Input(fields) => {
            let fields: Vec<Value> = sorted(fields).into_iter().map(|(name, type_ref)| named(name, type_ref)).collect();
            json!({ "kind": "InputObjectType", "name": name, "fields": fields })
        }
        TypeDefinition::Object(object) => {
            let fields = sorted(&object.fields).into_iter();
            let fields: Vec<Value> = fields.map(|(name, field)| named(name, &field.field_type)).collect();
            json!({ "kind": "ObjectType", "name": name, "ifaces": [], "fields": fields })
        }
    }
}

fn named(name: &str, type_ref: &TypeRef) -> Value {
    json!({ "name": name, "type": type_ref.to_string() })
}
