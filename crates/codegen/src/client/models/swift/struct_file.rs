//! `X.swift`: the struct itself.

use model::ListShape;

use super::{
    block::{arguments, braces, computed, escaped},
    type_name, whole_type,
};
use crate::client::models::{
    native::{Related, indented, related},
    shape::{Property, Shape},
};

/// A custom type.
pub(super) fn embeddable(custom_type: &Shape<'_>) -> String {
    let properties: Vec<String> = custom_type
        .fields
        .iter()
        .map(|property| format!("var {}: {}", escaped(&property.field.name), whole_type(property)))
        .collect();
    braces(&format!("public struct {}: Embeddable", escaped(custom_type.name)), &properties.join("\n"))
}

/// A model.
pub(super) fn model(model: &Shape<'_>) -> String {
    let properties: Vec<String> = model.fields.iter().map(|property| declaration(model, property)).collect();
    let mut methods = initializers(model);
    let ones: Vec<&Property<'_>> = model.fields.iter().filter(|property| leads_to_one(property)).collect();
    methods.extend(ones.iter().map(|property| setter(property)));
    if !ones.is_empty() {
        methods.extend([decoder(model), encoder(model)]);
    }
    let inside = format!("{}\n\n{}", properties.join("\n"), methods.join("\n"));
    braces(&format!("public struct {}: Model", escaped(model.name)), &inside)
}

fn leads_to_one(property: &Property<'_>) -> bool {
    match related(property) {
        Related::One(_) => true,
        Related::No | Related::Many(_) => false,
    }
}

fn declaration(model: &Shape<'_>, property: &Property<'_>) -> String {
    let name = &property.field.name;
    let keyword = if model.key.is_some_and(|key| key.has(name)) { "let" } else { "var" };
    let declared = format!("public {keyword} {}: {}", escaped(name), whole_type(property));
    if !leads_to_one(property) {
        return declared;
    }
    let access = if property.is_nullable { "get" } else { "require" };
    let getter = format!("get async throws {{ \n  try await _{name}.{access}()\n}}");
    let reference = format!("internal {keyword} _{name}: LazyReference<{}>", type_name(property));
    format!("{reference}\n{}", computed(&declared, &getter))
}

/// Apps initialize what they may write; all of it is initialized only by the library.
fn initializers(model: &Shape<'_>) -> Vec<String> {
    let parameters = |properties: &[&Property<'_>]| {
        let parameters: Vec<String> = properties.iter().map(|property| parameter(property)).collect();
        arguments(&parameters)
    };
    let all: Vec<&Property<'_>> = model.fields.iter().collect();
    let assignments: Vec<String> = all.iter().map(|property| assignment(property)).collect();
    let whole =
        |access: &str| braces(&format!("{access} init({})", parameters(&all)), &indented(&assignments.join("\n")));
    let writable: Vec<&Property<'_>> = model.fields.iter().filter(|property| !property.is_read_only).collect();
    if writable.len() == all.len() {
        return vec![whole("public")];
    }
    let passed: Vec<String> = all
        .iter()
        .map(|property| {
            let name = escaped(&property.field.name);
            if property.is_read_only { format!("{name}: nil") } else { format!("{name}: {name}") }
        })
        .collect();
    let call = format!("self.init({})", indented(&passed.join(",\n")).trim_start());
    vec![braces(&format!("public init({})", parameters(&writable)), &call), whole("internal")]
}

fn parameter(property: &Property<'_>) -> String {
    let declared = format!("{}: {}", escaped(&property.field.name), parameter_type(property));
    let default = match (property.field.field_type.list, related(property)) {
        _ if property.field.name == "id" => Some("UUID().uuidString"),
        (Some(_), Related::Many(_)) | (Some(ListShape::Required), Related::No | Related::One(_)) => Some("[]"),
        (Some(ListShape::Nullable), Related::No | Related::One(_)) => Some("nil"),
        (None, _) => property.is_nullable.then_some("nil"),
    };
    default.map(|default| format!("{declared} = {default}")).unwrap_or(declared)
}

/// Of a list of related records, a parameter looks at whether the elements may be null.
fn parameter_type(property: &Property<'_>) -> String {
    let whole = whole_type(property);
    match related(property) {
        Related::Many(_) if !property.is_nullable => whole.trim_end_matches('?').to_owned(),
        Related::No | Related::One(_) | Related::Many(_) => whole,
    }
}

fn assignment(property: &Property<'_>) -> String {
    let name = escaped(&property.field.name);
    if leads_to_one(property) {
        format!("self._{} = LazyReference({name})", property.field.name)
    } else {
        format!("self.{name} = {name}")
    }
}

fn setter(property: &Property<'_>) -> String {
    let name = &property.field.name;
    let mut letters = name.chars();
    let capital: String = letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default();
    let default = if property.is_nullable { "? = nil" } else { "" };
    braces(
        &format!("public mutating func set{capital}(_ {name}: {}{default})", type_name(property)),
        &format!("self._{name} = LazyReference({name})"),
    )
}

fn decoder(model: &Shape<'_>) -> String {
    let mut lines = vec!["let values = try decoder.container(keyedBy: CodingKeys.self)".to_owned()];
    lines.extend(model.fields.iter().map(decoding));
    braces("public init(from decoder: Decoder) throws", &indented(&lines.join("\n")))
}

fn decoding(property: &Property<'_>) -> String {
    let name = escaped(&property.field.name);
    let element = type_name(property);
    let optional = if property.is_nullable { "?" } else { "" };
    match (related(property), property.field.field_type.list) {
        (Related::One(_), _) => format!(
            "_{} = try values.decodeIfPresent(LazyReference<{element}>.self, forKey: .{name}) ?? \
             LazyReference(identifiers: nil)",
            property.field.name
        ),
        (Related::Many(_), _) => {
            format!("{name} = try values.decodeIfPresent(List<{element}>?.self, forKey: .{name}) ?? .init()")
        }
        (Related::No, Some(_)) => format!("{name} = try{optional} values.decode([{element}].self, forKey: .{name})"),
        (Related::No, None) => {
            format!("{name} = try{optional} values.decode({element}{optional}.self, forKey: .{name})")
        }
    }
}

fn encoder(model: &Shape<'_>) -> String {
    let mut lines = vec!["var container = encoder.container(keyedBy: CodingKeys.self)".to_owned()];
    lines.extend(model.fields.iter().map(|property| {
        let key = escaped(&property.field.name);
        let value = if leads_to_one(property) { format!("_{}", property.field.name) } else { key.clone() };
        format!("try container.encode({value}, forKey: .{key})")
    }));
    braces("public func encode(to encoder: Encoder) throws", &indented(&lines.join("\n")))
}
