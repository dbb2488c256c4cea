//! `X+Schema.swift`: what the library knows of a struct at run time.

use model::{Key, Named, Relation, RelationKind, Scalar, Schema, naming};
use serde_json::Value;

use super::{
    block::{arguments, braces, computed, escaped},
    type_name,
};
use crate::client::models::{
    native::{Attributes, Related, indented, quoted, related, text, texts, way_back},
    shape::{Property, Shape},
};

/// Of a custom type.
pub(super) fn custom_type(custom_type: &Shape<'_>) -> String {
    let fields: Vec<String> = fields(None, custom_type);
    extension(custom_type, &definition(custom_type, &[], &[], &fields))
}

/// Of a model; `attributes` are those of the model introspection.
pub(super) fn model(schema: &Schema, model: &Shape<'_>, attributes: &Attributes<'_>) -> String {
    let mut keys: Vec<String> = attributes.keys().map(index).collect();
    keys.extend(model.key.map(|key| primary_key(model, key)));
    let rules: Vec<String> = attributes.rules().filter_map(auth_rule).collect();
    let definition = format!(
        "{}\npublic class Path: ModelPath<{}> {{ }}\n\npublic static var rootPath: PropertyContainerPath? {{ Path() }}",
        definition(model, &rules, &keys, &fields(Some(schema), model)),
        model.name
    );
    let identifiable = model.key.map(|key| identifiable(model, key)).unwrap_or_default();
    format!("{}\n\n{identifiable}\n{}", extension(model, &definition), paths(model))
}

fn extension(shape: &Shape<'_>, definition: &str) -> String {
    let cases: Vec<String> =
        shape.fields.iter().map(|property| format!("case {}", escaped(&property.field.name))).collect();
    let keys = braces("// MARK: - CodingKeys \n public enum CodingKeys: String, ModelKey", &cases.join("\n"));
    let schema = indented(definition);
    braces(
        &format!("extension {}", escaped(shape.name)),
        &format!(
            "{keys}\n\npublic static let keys = CodingKeys.self\n//  MARK: - ModelSchema \n\n\
             public static let schema = defineSchema {}",
            schema.trim_start()
        ),
    )
}

/// The closure that describes a type.
fn definition(shape: &Shape<'_>, rules: &[String], attributes: &[String], fields: &[String]) -> String {
    let name = shape.name;
    let plural = naming::plural(name);
    let mut parts = vec![format!("{{ model in\nlet {} = {name}.keys\n", keys_name(name))];
    if !rules.is_empty() {
        parts.push(format!("model.authRules = [\n{}\n]\n", indented(&rules.join(",\n"))));
    }
    parts.push(format!("model.listPluralName = \"{plural}\"\nmodel.syncPluralName = \"{plural}\"\n"));
    if !attributes.is_empty() {
        parts.push(format!("model.attributes(\n{}\n)\n", indented(&attributes.join(",\n"))));
    }
    parts.push(format!("model.fields(\n{}\n)\n}}", indented(&fields.join(",\n"))));
    parts.join("\n")
}

/// The type's name with a small first letter.
fn keys_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn index(key: &Value) -> String {
    let name = key.get("name").and_then(Value::as_str).map_or("nil".to_owned(), quoted);
    format!(".index(fields: [{}], name: {name})", texts(key, "fields", quoted).join(", "))
}

fn primary_key(model: &Shape<'_>, key: &Key) -> String {
    let fields: Vec<String> = key.fields().map(|field| format!("{}.{field}", keys_name(model.name))).collect();
    format!(".primaryKey(fields: [{}])", fields.join(", "))
}

/// A rule, if `DataStore` knows its strategy.
fn auth_rule(rule: &Value) -> Option<String> {
    let mut parts = match text(rule, "allow") {
        "owner" => vec![
            "allow: .owner".to_owned(),
            format!("ownerField: \"{}\"", text(rule, "ownerField")),
            format!("identityClaim: \"{}\"", text(rule, "identityClaim")),
        ],
        "groups" => {
            let groups = match rule.get("groups") {
                Some(_) => format!("groups: [{}]", texts(rule, "groups", quoted).join(", ")),
                None => format!("groupsField: \"{}\"", text(rule, "groupField")),
            };
            vec!["allow: .groups".to_owned(), format!("groupClaim: \"{}\"", text(rule, "groupClaim")), groups]
        }
        strategy @ ("private" | "public") => vec![format!("allow: .{strategy}")],
        _ => return None,
    };
    if let Some(provider) = rule.get("provider").and_then(Value::as_str) {
        parts.push(format!("provider: .{provider}"));
    }
    let operations = texts(rule, "operations", |operation| format!(".{operation}"));
    parts.push(format!("operations: [{}]", operations.join(", ")));
    Some(format!("rule({})", parts.join(", ")))
}

fn fields(schema: Option<&Schema>, shape: &Shape<'_>) -> Vec<String> {
    shape.fields.iter().map(|property| field(schema, shape, property)).collect()
}

fn field(schema: Option<&Schema>, shape: &Shape<'_>, property: &Property<'_>) -> String {
    let name = format!("{}.{}", keys_name(shape.name), property.field.name);
    let is = if property.may_be_null() { ".optional" } else { ".required" };
    let element = type_name(property);
    match related(property) {
        Related::One(relation) => match relation.kind {
            RelationKind::BelongsTo => {
                let keys: Vec<String> = relation.references.iter().map(|key| quoted(key)).collect();
                format!(".belongsTo({name}, is: {is}, ofType: {element}.self, targetNames: [{}])", keys.join(", "))
            }
            RelationKind::HasOne | RelationKind::HasMany { .. } => {
                format!(".hasOne({name}, is: {is}, ofType: {element}.self, {})", association(schema, shape, relation))
            }
        },
        Related::Many(relation) => {
            format!(".hasMany({name}, is: .optional, ofType: {element}.self, {})", association(schema, shape, relation))
        }
        Related::No => {
            let read_only = if property.is_read_only { "isReadOnly: true, " } else { "" };
            format!(".field({name}, is: {is}, {read_only}ofType: {})", field_type(property))
        }
    }
}

fn association(schema: Option<&Schema>, shape: &Shape<'_>, relation: &Relation) -> String {
    let back = schema.and_then(|schema| way_back(schema, shape, relation));
    format!(
        "associatedFields: [{}.keys.{}]",
        relation.target,
        back.map(|field| field.name.as_str()).unwrap_or_default()
    )
}

fn field_type(property: &Property<'_>) -> String {
    let element = type_name(property);
    if property.field.field_type.list.is_some() {
        return format!(".embeddedCollection(of: {element}.self)");
    }
    match &property.field.field_type.named {
        Named::Enum(_) => format!(".enum(type: {element}.self)"),
        Named::Custom(_) => format!(".embedded(type: {element}.self)"),
        Named::Model(_) => format!(".model({element}.self)"),
        Named::Scalar(scalar) => scalar_field_type(*scalar).to_owned(),
    }
}

fn scalar_field_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Int | Scalar::AwsTimestamp => ".int",
        Scalar::Float => ".double",
        Scalar::Boolean => ".bool",
        Scalar::AwsDate => ".date",
        Scalar::AwsTime => ".time",
        Scalar::AwsDateTime => ".dateTime",
        Scalar::Id
        | Scalar::String
        | Scalar::AwsEmail
        | Scalar::AwsJson
        | Scalar::AwsUrl
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress => ".string",
    }
}

fn identifiable(model: &Shape<'_>, key: &Key) -> String {
    let name = escaped(model.name);
    let is_default = key.partition == "id" && key.sort.is_empty();
    let (format, protocol) = if is_default {
        ("Default", "DefaultModelIdentifier<Self>")
    } else {
        ("Custom", "ModelIdentifier<Self, ModelIdentifierFormat.Custom>")
    };
    let aliases = format!(
        "public typealias IdentifierFormat = ModelIdentifierFormat.{format}\n\
         public typealias IdentifierProtocol = {protocol}"
    );
    let identifiable = braces(&format!("extension {name}: ModelIdentifiable"), &aliases);
    if is_default {
        return identifiable;
    }
    let fields: Vec<&Property<'_>> =
        key.fields().filter_map(|field| model.fields.iter().find(|property| property.field.name == field)).collect();
    let parameters: Vec<String> =
        fields.iter().map(|property| format!("{}: {}", escaped(&property.field.name), type_name(property))).collect();
    let values: Vec<String> =
        fields.iter().map(|property| format!("(name: \"{0}\", value: {0})", property.field.name)).collect();
    let method = braces(
        &format!("public static func identifier({}) -> Self", arguments(&parameters)),
        &format!(".make(fields:[{}])", values.join(", ")),
    );
    format!("{identifiable}\n\n{}", braces(&format!("extension {}.IdentifierProtocol", model.name), &method))
}

/// How apps select fields. Enums and custom types have no path.
fn paths(model: &Shape<'_>) -> String {
    let paths: Vec<String> = model.fields.iter().filter_map(path).collect();
    braces(&format!("extension ModelPath where ModelType == {}", model.name), &paths.join("\n"))
}

fn path(property: &Property<'_>) -> Option<String> {
    let name = &property.field.name;
    let element = type_name(property);
    let (kind, value) = match (&property.field.field_type.named, related(property)) {
        (Named::Enum(_) | Named::Custom(_), _) => return None,
        (Named::Model(_), Related::Many(_)) => {
            ("ModelPath", format!("{element}.Path(name: \"{name}\", isCollection: true, parent: self)"))
        }
        (Named::Model(_), Related::One(_) | Related::No) => {
            ("ModelPath", format!("{element}.Path(name: \"{name}\", parent: self)"))
        }
        (Named::Scalar(scalar), _) => {
            let function = scalar_field_type(*scalar).trim_start_matches('.').to_lowercase();
            ("FieldPath", format!("{function}(\"{name}\")"))
        }
    };
    Some(computed(&format!("public var {}: {kind}<{element}>", escaped(name)), &value))
}
