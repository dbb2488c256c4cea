//! The static fields of a class that describe it to the library.

use model::{Named, Relation, RelationKind, Scalar, Schema, naming};
use serde_json::Value;

use super::element_type;
use crate::client::models::{
    native::{Attributes, Related, indented, quoted, related, text, texts, way_back},
    shape::{Property, Shape},
};

/// Of a model.
pub(super) fn of_model(schema: &Schema, model: &Shape<'_>, attributes: &Attributes<'_>) -> String {
    let name = model.name;
    let identifier = format!("amplify_core.QueryModelIdentifier<{name}ModelIdentifier>");
    let mut members = vec![format!("static final {identifier} MODEL_IDENTIFIER = {identifier}();")];
    members.extend(model.fields.iter().filter(|property| !property.is_read_only).map(query_field));
    let rules: Vec<String> = attributes.rules().filter_map(auth_rule).collect();
    let indexes: Vec<String> = attributes.keys().map(index).collect();
    let parts = [list("authRules", &rules), list("indexes", &indexes)];
    let fields = model.fields.iter().map(|property| model_field(schema, model, property));
    members.push(definition(name, parts.into_iter().flatten().chain(fields.map(|field| added(&field)))));
    members.join("\n")
}

/// Of a custom type.
pub(super) fn of_custom_type(custom_type: &Shape<'_>) -> String {
    let fields = custom_type.fields.iter().map(|property| {
        let function = if is_embedded(property) { "embedded" } else { "customTypeField" };
        let key = format!("fieldName: '{}'", property.field.name);
        added(&field_definition(function, &key, property))
    });
    definition(custom_type.name, fields)
}

fn definition(name: &str, parts: impl Iterator<Item = String>) -> String {
    let names = format!(
        "modelSchemaDefinition.name = \"{name}\";\nmodelSchemaDefinition.pluralName = \"{}\";",
        naming::plural(name)
    );
    let parts: Vec<String> = std::iter::once(names).chain(parts).collect();
    format!(
        "static var schema = amplify_core.Model.defineSchema(define: \
         (amplify_core.ModelSchemaDefinition modelSchemaDefinition) {{\n{}\n}});",
        indented(&parts.join("\n\n"))
    )
}

fn added(field: &str) -> String {
    format!("modelSchemaDefinition.addField(amplify_core.ModelFieldDefinition.{field});")
}

fn list(name: &str, items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| format!("modelSchemaDefinition.{name} = [\n{}\n];", indented(&items.join(",\n"))))
}

fn constant(field: &str) -> String {
    field.to_uppercase()
}

fn query_field(property: &Property<'_>) -> String {
    let name = &property.field.name;
    let field = match &property.field.field_type.named {
        Named::Model(target) => format!(
            "(\n  fieldName: \"{name}\",\n  fieldType: \
             amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.model, ofModelName: '{target}'))"
        ),
        Named::Scalar(_) | Named::Enum(_) | Named::Custom(_) => format!("(fieldName: \"{name}\")"),
    };
    format!("static final {} = amplify_core.QueryField{field};", constant(name))
}

/// A rule, if `DataStore` knows its strategy.
fn auth_rule(rule: &Value) -> Option<String> {
    let strategy = text(rule, "allow");
    let mut parts = vec![format!("authStrategy: amplify_core.AuthStrategy.{}", strategy.to_uppercase())];
    match strategy {
        "owner" => parts.extend([
            format!("ownerField: \"{}\"", text(rule, "ownerField")),
            format!("identityClaim: \"{}\"", text(rule, "identityClaim")),
        ]),
        "groups" => {
            parts.push(format!("groupClaim: \"{}\"", text(rule, "groupClaim")));
            parts.push(match rule.get("groups") {
                Some(_) => format!("groups: [ {} ]", texts(rule, "groups", quoted).join(", ")),
                None => format!("groupsField: \"{}\"", text(rule, "groupField")),
            });
        }
        "private" | "public" => {}
        _ => return None,
    }
    if let Some(provider) = rule.get("provider").and_then(Value::as_str) {
        let provider = if provider == "identityPool" { "iam" } else { provider };
        parts.push(format!("provider: amplify_core.AuthRuleProvider.{}", provider.to_uppercase()));
    }
    let operations =
        texts(rule, "operations", |operation| format!("amplify_core.ModelOperation.{}", operation.to_uppercase()));
    parts.push(format!("operations: const [\n{}\n]", indented(&operations.join(",\n"))));
    Some(format!("amplify_core.AuthRule(\n{})", indented(&parts.join(",\n"))))
}

fn index(key: &Value) -> String {
    let name = key.get("name").and_then(Value::as_str).map_or("null".to_owned(), quoted);
    format!("amplify_core.ModelIndex(fields: const [{}], name: {name})", texts(key, "fields", quoted).join(", "))
}

fn model_field(schema: &Schema, model: &Shape<'_>, property: &Property<'_>) -> String {
    let name = &property.field.name;
    let key = format!("key: {}.{}", model.name, constant(name));
    match related(property) {
        _ if name == "id" => "id()".to_owned(),
        Related::One(relation) | Related::Many(relation) => {
            let required = format!("isRequired: {}", !property.is_nullable);
            let target = format!("ofModelName: '{}'", relation.target);
            let (function, parts) = match relation.kind {
                RelationKind::BelongsTo => {
                    let keys: Vec<String> = relation.references.iter().map(|key| format!("'{key}'")).collect();
                    ("belongsTo", [key, required, format!("targetNames: [{}]", keys.join(", ")), target])
                }
                RelationKind::HasOne => ("hasOne", [key, required, target, associated_key(schema, model, relation)]),
                RelationKind::HasMany { .. } => {
                    ("hasMany", [key, required, target, associated_key(schema, model, relation)])
                }
            };
            call(function, &parts)
        }
        Related::No => {
            let field_name = format!("fieldName: '{name}'");
            match (is_embedded(property), property.is_read_only) {
                (true, _) => field_definition("embedded", &field_name, property),
                (false, true) => field_definition("nonQueryField", &field_name, property),
                (false, false) => field_definition("field", &key, property),
            }
        }
    }
}

fn associated_key(schema: &Schema, model: &Shape<'_>, relation: &Relation) -> String {
    let back = way_back(schema, model, relation).map(|field| constant(&field.name));
    format!("associatedKey: {}.{}", relation.target, back.unwrap_or_default())
}

fn is_embedded(property: &Property<'_>) -> bool {
    match property.field.field_type.named {
        Named::Custom(_) => true,
        Named::Scalar(_) | Named::Enum(_) | Named::Model(_) => false,
    }
}

fn field_definition(function: &str, key: &str, property: &Property<'_>) -> String {
    let mut parts = vec![key.to_owned(), format!("isRequired: {}", !property.may_be_null())];
    if property.field.field_type.list.is_some() {
        parts.push("isArray: true".to_owned());
    }
    if property.is_read_only {
        parts.push("isReadOnly: true".to_owned());
    }
    parts.push(format!("ofType: amplify_core.ModelFieldType(amplify_core.ModelFieldTypeEnum.{})", kind(property)));
    call(function, &parts)
}

fn call(function: &str, parts: &[String]) -> String {
    format!("{function}(\n{}\n)", indented(&parts.join(",\n")))
}

/// What a field holds, as the library calls it.
fn kind(property: &Property<'_>) -> String {
    let is_list = property.field.field_type.list.is_some();
    let kind = match &property.field.field_type.named {
        Named::Custom(_) => {
            let kind = if is_list { "embeddedCollection" } else { "embedded" };
            return format!("{kind}, ofCustomTypeName: '{}'", element_type(property));
        }
        Named::Enum(_) => "enumeration",
        Named::Model(_) => "string",
        Named::Scalar(scalar) => match scalar {
            Scalar::Int => "int",
            Scalar::Float => "double",
            Scalar::Boolean => "bool",
            Scalar::AwsDate => "date",
            Scalar::AwsTime => "time",
            Scalar::AwsDateTime => "dateTime",
            Scalar::AwsTimestamp => "timestamp",
            Scalar::Id
            | Scalar::String
            | Scalar::AwsEmail
            | Scalar::AwsJson
            | Scalar::AwsUrl
            | Scalar::AwsPhone
            | Scalar::AwsIpAddress => "string",
        },
    };
    if is_list {
        format!("collection, ofModelName: amplify_core.ModelFieldTypeEnum.{kind}.name")
    } else {
        kind.to_owned()
    }
}
