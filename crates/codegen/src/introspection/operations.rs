//! Custom operations and the inputs of the source.

use model::{CustomOperation, FieldType, Named, Root, Schema};
use serde_json::{Map, Value, json};

use super::fields::shape;

pub(super) fn of_root(schema: &Schema, root: Root) -> Map<String, Value> {
    schema
        .operations
        .iter()
        .filter(|operation| operation.root == root)
        .map(|operation| (operation.name.clone(), operation_json(schema, operation)))
        .collect()
}

pub(super) fn inputs(schema: &Schema) -> Map<String, Value> {
    schema
        .inputs
        .iter()
        .map(|input| {
            let fields: Map<String, Value> = input
                .fields
                .iter()
                .map(|field| (field.name.clone(), value(schema, &field.name, &field.field_type)))
                .collect();
            (input.name.clone(), json!({ "name": input.name, "attributes": fields }))
        })
        .collect()
}

fn operation_json(schema: &Schema, operation: &CustomOperation) -> Value {
    let mut json = value(schema, &operation.name, &operation.returns);
    if let Value::Object(json) = &mut json
        && !operation.arguments.is_empty()
    {
        let arguments: Map<String, Value> = operation
            .arguments
            .iter()
            .map(|argument| (argument.name.clone(), value(schema, &argument.name, &argument.argument_type)))
            .collect();
        json.insert("arguments".to_owned(), Value::Object(arguments));
    }
    json
}

fn value(schema: &Schema, name: &str, value_type: &FieldType) -> Value {
    let named = match &value_type.named {
        Named::Scalar(scalar) => json!(scalar.name()),
        Named::Enum(name) => json!({ "enum": name }),
        Named::Custom(name) if schema.inputs.iter().any(|input| input.name == *name) => json!({ "input": name }),
        Named::Custom(name) => json!({ "nonModel": name }),
        Named::Model(name) => json!({ "model": name }),
    };
    let mut json = Map::from_iter([("name".to_owned(), json!(name))]);
    json.extend(shape(value_type, named));
    Value::Object(json)
}
