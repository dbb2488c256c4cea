//! The class of a model or a custom type.

use model::{Named, RelationKind, Scalar, Schema};

use super::{json, literals::MISSING, method, schema_field, type_name, variable};
use crate::client::models::{
    native::{Attributes, Related, indented, related},
    shape::{Property, Shape},
};

/// A model.
pub(super) fn model(schema: &Schema, model: &Shape<'_>, attributes: &Attributes<'_>) -> String {
    let name = model.name;
    let mut members = vec![format!("static const classType = const _{name}ModelType();")];
    members.extend(variables(model));
    let mut methods = vec!["@override\ngetInstanceType() => classType;".to_owned()];
    methods.extend(id_getters(model));
    methods.extend(common_methods(model));
    let head = format!("class {name} extends amplify_core.Model");
    class(name, &head, &members, &methods, &schema_field::of_model(schema, model, attributes))
}

/// A custom type.
pub(super) fn custom_type(custom_type: &Shape<'_>) -> String {
    let name = custom_type.name;
    let schema = schema_field::of_custom_type(custom_type);
    class(name, &format!("class {name}"), &variables(custom_type), &common_methods(custom_type), &schema)
}

fn class(name: &str, head: &str, members: &[String], methods: &[String], schema: &str) -> String {
    format!(
        "/** This is an auto generated class representing the {name} type in your schema. */\n\
         {head} {{\n{}\n\n{}\n\n{}\n}}",
        indented(&members.join("\n")),
        indented(&methods.join("\n\n")),
        indented(schema)
    )
}

fn variables(shape: &Shape<'_>) -> Vec<String> {
    let variables = shape.fields.iter().map(|property| {
        let nullable = if property.field.name == "id" { "" } else { "?" };
        format!("final {}{nullable} {};", type_name(property), variable(property))
    });
    variables.collect()
}

fn common_methods(shape: &Shape<'_>) -> Vec<String> {
    let mut methods: Vec<String> = shape.fields.iter().filter_map(getter).collect();
    methods.extend([internal_constructor(shape), factory(shape)]);
    methods.push(method("bool equals(Object other)", "return this == other;"));
    methods.extend([equality(shape), "@override\nint get hashCode => toString().hashCode;".to_owned()]);
    methods.extend([to_string(shape), copy_with(shape), copy_with_values(shape)]);
    methods.extend([json::from_json(shape), json::to_json(shape), json::to_map(shape)]);
    methods
}

/// The fields that an app may write.
fn writable<'a, 'b>(shape: &'b Shape<'a>) -> impl Iterator<Item = &'b Property<'a>> {
    shape.fields.iter().filter(|property| !property.is_read_only)
}

fn is_key(shape: &Shape<'_>, property: &Property<'_>) -> bool {
    shape.key.is_some_and(|key| key.has(&property.field.name))
}

fn is_required(property: &Property<'_>) -> bool {
    match related(property) {
        Related::Many(_) => false,
        Related::No | Related::One(_) => !property.may_be_null(),
    }
}

/// What returns a value that must be there.
fn guarded(lines: &str) -> String {
    format!("try {{\n{}\n}} catch(e) {{\n{MISSING}\n}}", indented(lines))
}

fn id_getters(model: &Shape<'_>) -> Vec<String> {
    let Some(key) = model.key else { return Vec::new() };
    let name = model.name;
    let id = if key.partition == "id" { "id" } else { "modelIdentifier.serializeAsString()" };
    let get_id = format!(
        "@Deprecated('[getId] is being deprecated in favor of custom primary key feature. Use getter [modelIdentifier] \
         to get model identifier.')\n@override\nString getId() => {id};"
    );
    let fields =
        key.fields().map(|field| if field == "id" { "id: id".to_owned() } else { format!("{field}: _{field}!") });
    let fields: Vec<String> = fields.collect();
    let identifier = format!("return {name}ModelIdentifier(\n{}\n);", indented(&fields.join(",\n")));
    let body = if key.partition == "id" && key.sort.is_empty() { indented(&identifier) } else { guarded(&identifier) };
    vec![get_id, method(&format!("{name}ModelIdentifier get modelIdentifier"), &body)]
}

fn getter(property: &Property<'_>) -> Option<String> {
    let name = &property.field.name;
    let type_name = type_name(property);
    if name == "id" {
        None
    } else if is_required(property) {
        Some(method(&format!("{type_name} get {name}"), &guarded(&format!("return _{name}!;"))))
    } else {
        Some(method(&format!("{type_name}? get {name}"), &format!("return _{name};")))
    }
}

fn internal_constructor(shape: &Shape<'_>) -> String {
    let parameters = shape.fields.iter().map(|property| {
        let required = if is_required(property) { "required " } else { "" };
        let this = if property.field.name == "id" { "this." } else { "" };
        format!("{required}{this}{}", property.field.name)
    });
    let parameters: Vec<String> = parameters.collect();
    let private = shape.fields.iter().filter(|property| property.field.name != "id");
    let private: Vec<String> = private.map(|property| format!("_{0} = {0}", property.field.name)).collect();
    let initializers = if private.is_empty() { String::new() } else { format!(": {}", private.join(", ")) };
    format!("const {}._internal({{{}}}){initializers};", shape.name, parameters.join(", "))
}

fn factory(shape: &Shape<'_>) -> String {
    let parameters = writable(shape).map(|property| {
        let (name, type_name) = (&property.field.name, type_name(property));
        if name == "id" || !is_required(property) {
            format!("{type_name}? {name}")
        } else {
            format!("required {type_name} {name}")
        }
    });
    let parameters: Vec<String> = parameters.collect();
    let values = writable(shape).map(|property| {
        let name = &property.field.name;
        if name == "id" {
            "id: id == null ? amplify_core.UUID.getUUID() : id".to_owned()
        } else if property.field.field_type.list.is_some() {
            format!("{name}: {name} != null ? {}.unmodifiable({name}) : {name}", type_name(property))
        } else {
            format!("{name}: {name}")
        }
    });
    let values: Vec<String> = values.collect();
    let body = format!("return {}._internal(\n{});", shape.name, indented(&values.join(",\n")));
    method(&format!("factory {}({{{}}})", shape.name, parameters.join(", ")), &body)
}

fn equality(shape: &Shape<'_>) -> String {
    let comparisons = writable(shape).map(|property| {
        let name = variable(property);
        if property.field.field_type.list.is_some() {
            format!("DeepCollectionEquality().equals({name}, other.{name})")
        } else {
            format!("{name} == other.{name}")
        }
    });
    let comparisons: Vec<String> = comparisons.collect();
    let body = format!(
        "if (identical(other, this)) return true;\nreturn other is {} &&\n{};",
        shape.name,
        indented(&comparisons.join(" &&\n"))
    );
    method("@override\nbool operator ==(Object other)", &body)
}

/// What a record looks like in logs, without the records that belong to it.
fn to_string(shape: &Shape<'_>) -> String {
    let fields = shape.fields.iter().filter(|property| match related(property) {
        Related::No => true,
        Related::One(relation) | Related::Many(relation) => relation.kind == RelationKind::BelongsTo,
    });
    let lines: Vec<String> =
        fields.map(|property| format!("buffer.write(\"{}=\" + {}", property.field.name, shown(property))).collect();
    let body = format!(
        "var buffer = new StringBuffer();\n\nbuffer.write(\"{} {{\");\n{});\nbuffer.write(\"}}\");\n\n\
         return buffer.toString();",
        shape.name,
        lines.join(" + \", \");\n")
    );
    method("@override\nString toString()", &body)
}

fn shown(property: &Property<'_>) -> String {
    let name = variable(property);
    let is_list = property.field.field_type.list.is_some();
    let text = match &property.field.field_type.named {
        Named::Enum(_) if is_list => format!("{name}!.map((e) => amplify_core.enumToString(e)).toString()"),
        Named::Enum(_) => format!("amplify_core.enumToString({name})!"),
        Named::Scalar(Scalar::AwsDate | Scalar::AwsTime | Scalar::AwsDateTime) if !is_list => {
            format!("{name}!.format()")
        }
        Named::Scalar(_) if type_name(property) == "String" => return format!("\"${name}\""),
        Named::Scalar(_) | Named::Custom(_) | Named::Model(_) => format!("{name}!.toString()"),
    };
    format!("({name} != null ? {text} : \"null\")")
}

fn copy_with(shape: &Shape<'_>) -> String {
    let changing = writable(shape).filter(|property| !is_key(shape, property));
    let parameters: Vec<String> =
        changing.map(|property| format!("{}? {}", type_name(property), property.field.name)).collect();
    let parameters = if parameters.is_empty() { String::new() } else { format!("{{{}}}", parameters.join(", ")) };
    let values = copied(shape, |name| format!("{name}: {name} ?? this.{name}"));
    let body = format!("return {}._internal(\n{});", shape.name, indented(&values));
    method(&format!("{} copyWith({parameters})", shape.name), &body)
}

fn copy_with_values(shape: &Shape<'_>) -> String {
    let changing = writable(shape).filter(|property| !is_key(shape, property));
    let parameters = changing.map(|property| {
        let nullable = if property.is_nullable { "?" } else { "" };
        format!("ModelFieldValue<{}{nullable}>? {}", type_name(property), property.field.name)
    });
    let parameters: Vec<String> = parameters.collect();
    let parameters =
        if parameters.is_empty() { String::new() } else { format!("{{\n{}\n}}", indented(&parameters.join(",\n"))) };
    let values = copied(shape, |name| format!("{name}: {name} == null ? this.{name} : {name}.value"));
    let body = format!("return {}._internal(\n{}\n);", shape.name, indented(&values));
    method(&format!("{} copyWithModelFieldValues({parameters})", shape.name), &body)
}

/// Arguments for all that is copied; the key stays what it is.
fn copied(shape: &Shape<'_>, changed: impl Fn(&str) -> String) -> String {
    let values = writable(shape).map(|property| {
        let name = &property.field.name;
        if is_key(shape, property) { format!("{name}: {name}") } else { changed(name) }
    });
    values.collect::<Vec<_>>().join(",\n")
}
