//! The model introspection from which Amplify's clients build `client.models`: the same JSON that Amplify's
//! `@aws-amplify/graphql-generator` writes, oddities included.

use model::{DeclaredRule, Field, ListShape, Model, Named, Origin, Schema, naming};
use serde_json::{Map, Value, json};

/// What an owner rule without `identityClaim` says here. It is not what is compared: that is `sub::username`.
const IDENTITY_CLAIM: &str = "cognito:username";

/// The introspection of a schema.
#[must_use]
pub fn model_introspection(schema: &Schema) -> Value {
    let models: Map<String, Value> =
        schema.models.iter().map(|model| (model.name.clone(), model_json(schema, model))).collect();
    let enums: Map<String, Value> = schema
        .enums
        .iter()
        .map(|definition| (definition.name.clone(), json!({ "name": definition.name, "values": definition.values })))
        .collect();
    json!({ "version": 1, "models": models, "enums": enums, "nonModels": {} })
}

fn model_json(schema: &Schema, model: &Model) -> Value {
    let mut attributes = vec![json!({ "type": "model", "properties": {} })];
    if let Some(rules) = schema.declared_rules.get(&model.name) {
        let rules: Vec<Value> = rules.iter().map(rule_json).collect();
        attributes.push(json!({ "type": "auth", "properties": { "rules": rules } }));
    }
    json!({
        "name": model.name,
        "fields": fields_json(model),
        "syncable": true,
        "pluralName": naming::plural(&model.name),
        "attributes": attributes,
        "primaryKeyInfo": {
            "isCustomPrimaryKey": false,
            "primaryKeyFieldName": model.key.partition,
            "sortKeyFieldNames": [],
        },
    })
}

/// The key first, then the others in their order. Owner fields that only rules name are not among them.
fn fields_json(model: &Model) -> Map<String, Value> {
    let is_key = |field: &&Field| field.name == model.key.partition;
    let keys = model.fields.iter().filter(is_key);
    let others = model.fields.iter().filter(|field| !is_key(field)).filter(|field| match field.origin {
        Origin::Declared | Origin::ImplicitId | Origin::ImplicitTimestamp | Origin::ImplicitRelationKey => true,
        Origin::ImplicitOwner => false,
    });
    keys.chain(others).map(|field| (field.name.clone(), field_json(model, field))).collect()
}

fn field_json(model: &Model, field: &Field) -> Value {
    let is_filled_in = field.origin == Origin::ImplicitTimestamp;
    // A timestamp that the server fills in is not required of clients; the key always is.
    let is_required = field.name == model.key.partition || (field.field_type.required && !is_filled_in);
    let field_type = match &field.field_type.named {
        Named::Scalar(scalar) => json!(scalar.name()),
        Named::Enum(name) => json!({ "enum": name }),
        Named::Custom(name) => json!({ "nonModel": name }),
        Named::Model(name) => json!({ "model": name }),
    };
    let mut json = Map::from_iter([
        ("name".to_owned(), json!(field.name)),
        ("isArray".to_owned(), json!(field.field_type.list.is_some())),
        ("type".to_owned(), field_type),
        // For a list this speaks of its elements.
        ("isRequired".to_owned(), json!(is_required)),
        ("attributes".to_owned(), json!([])),
    ]);
    if let Some(shape) = field.field_type.list {
        json.insert("isArrayNullable".to_owned(), json!(shape == ListShape::Nullable));
    }
    if is_filled_in {
        json.insert("isReadOnly".to_owned(), json!(true));
    }
    Value::Object(json)
}

/// A rule as the source spells it, with the defaults that Amplify's generator adds.
fn rule_json(rule: &DeclaredRule) -> Value {
    let mut json = Map::new();
    match rule.allow.as_str() {
        "owner" => {
            json.insert("provider".to_owned(), json!("userPools"));
            json.insert("ownerField".to_owned(), json!("owner"));
        }
        "groups" => {
            json.insert("groupClaim".to_owned(), json!("cognito:groups"));
            json.insert("provider".to_owned(), json!("userPools"));
        }
        _ => {}
    }
    let declared = [
        ("allow", Some(json!(rule.allow))),
        ("provider", rule.provider.as_ref().map(|provider| json!(provider))),
        ("ownerField", rule.owner_field.as_ref().map(|field| json!(field))),
        ("identityClaim", rule.identity_claim.as_ref().map(|claim| json!(claim))),
        ("groups", rule.groups.as_ref().map(|groups| json!(groups))),
        ("groupsField", rule.groups_field.as_ref().map(|field| json!(field))),
        ("groupClaim", rule.group_claim.as_ref().map(|claim| json!(claim))),
    ];
    for (name, value) in declared {
        if let Some(value) = value {
            json.insert(name.to_owned(), value);
        }
    }
    match rule.allow.as_str() {
        "owner" => {
            let claim = rule.identity_claim.as_deref().filter(|claim| *claim != "username").unwrap_or(IDENTITY_CLAIM);
            json.insert("identityClaim".to_owned(), json!(claim));
        }
        "groups" if rule.groups.is_none() => {
            json.insert("groupField".to_owned(), json!("groups"));
        }
        _ => {}
    }
    let operations = match &rule.operations {
        Some(operations) => json!(operations),
        None => json!(["create", "update", "delete", "read"]),
    };
    json.insert("operations".to_owned(), operations);
    Value::Object(json)
}
