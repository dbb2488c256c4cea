//! The models for Dart: a library for each type, and one that provides them all.

mod class;
mod identifier;
mod json;
mod literals;
mod schema_field;

use std::collections::BTreeMap;

use model::{EnumType, Named, Scalar, Schema};

use self::literals::{HEADER, KEYWORDS, MODEL_FIELD_VALUE};
use super::{
    metadata::version,
    native::{Attributes, indented, native_models},
    pascal_case,
    shape::{Property, Shape, custom_types},
};
use crate::client::{ClientCodeError, ModelTarget};

/// The files of models by name.
pub(super) fn files(schema: &Schema) -> Result<BTreeMap<String, String>, ClientCodeError> {
    let introspection = crate::model_introspection(schema);
    let (models, custom_types) = (native_models(schema, ModelTarget::Dart)?, custom_types(schema));
    for shape in models.iter().chain(&custom_types) {
        refuse_keyword(shape.name)?;
        shape.fields.iter().try_for_each(|property| refuse_keyword(&property.field.name))?;
    }
    for definition in &schema.enums {
        refuse_keyword(&definition.name)?;
        definition.values.iter().try_for_each(|value| refuse_keyword(value))?;
    }
    let mut files = BTreeMap::new();
    let mut add = |name: &str, text: String| files.insert(format!("{name}.dart"), format!("{HEADER}\n\n{text}"));
    for definition in &schema.enums {
        add(&definition.name, enumeration(definition));
    }
    for custom_type in &custom_types {
        add(custom_type.name, format!("{}\n\n{}", imports(custom_type), class::custom_type(custom_type)));
    }
    for model in &models {
        let attributes = Attributes::of(&introspection, model.name);
        let parts = [
            imports(model),
            class::model(schema, model, &attributes),
            identifier::model_type(model.name),
            model.key.map(|key| identifier::identifier(model, key)).unwrap_or_default(),
        ];
        add(model.name, parts.join("\n\n"));
    }
    add("ModelProvider", provider(schema, &models, &custom_types));
    Ok(files)
}

fn refuse_keyword(name: &str) -> Result<(), ClientCodeError> {
    if KEYWORDS.contains(&name) {
        return Err(ClientCodeError::ReservedWord { word: name.to_owned(), target: ModelTarget::Dart.name() });
    }
    Ok(())
}

fn imports(shape: &Shape<'_>) -> String {
    let has_list = shape.fields.iter().any(|property| property.field.field_type.list.is_some());
    let collection = if has_list { "import 'package:collection/collection.dart';\n" } else { "" };
    format!(
        "import 'ModelProvider.dart';\nimport 'package:amplify_core/amplify_core.dart' as amplify_core;\n{collection}"
    )
}

fn enumeration(definition: &EnumType) -> String {
    format!("enum {} {{\n{}\n}}", pascal_case(&definition.name), indented(&definition.values.join(",\n")))
}

/// The library that an app imports.
fn provider(schema: &Schema, models: &[Shape<'_>], custom_types: &[Shape<'_>]) -> String {
    let (model_names, custom_names) = (sorted_names(models), sorted_names(custom_types));
    let enums = schema.enums.iter().map(|definition| definition.name.as_str());
    let mut exported: Vec<&str> = model_names.iter().chain(&custom_names).copied().chain(enums).collect();
    exported.sort_unstable();
    let imports = model_names.iter().chain(&custom_names).map(|name| format!("import '{name}.dart';\n"));
    let exports: Vec<String> = exported.iter().map(|name| format!("export '{name}.dart';")).collect();
    let schemas = |names: &[&str]| {
        let schemas: Vec<String> = names.iter().map(|name| format!("{name}.schema")).collect();
        format!("[{}]", schemas.join(", "))
    };
    let members = [
        format!("@override\nString version = \"{}\";", version(models.iter().chain(custom_types))),
        format!("@override\nList<amplify_core.ModelSchema> modelSchemas = {};", schemas(&model_names)),
        format!("@override\nList<amplify_core.ModelSchema> customTypeSchemas = {};", schemas(&custom_names)),
        "static final ModelProvider _instance = ModelProvider();".to_owned(),
    ];
    let mut methods = vec!["static ModelProvider get instance => _instance;".to_owned()];
    if !model_names.is_empty() {
        methods.push(model_type_by_name(&model_names));
    }
    format!(
        "import 'package:amplify_core/amplify_core.dart' as amplify_core;\n{}\n{}\n\n\
         class ModelProvider implements amplify_core.ModelProviderInterface {{\n{}\n\n{}\n}}\n\n{MODEL_FIELD_VALUE}",
        imports.collect::<String>(),
        exports.join("\n"),
        indented(&members.join("\n")),
        indented(&methods.join("\n\n")),
    )
}

fn sorted_names<'a>(shapes: &[Shape<'a>]) -> Vec<&'a str> {
    let mut names: Vec<&str> = shapes.iter().map(|shape| shape.name).collect();
    names.sort_unstable();
    names
}

fn model_type_by_name(models: &[&str]) -> String {
    let cases: Vec<String> =
        models.iter().map(|model| format!("  case \"{model}\":\n    return {model}.classType;\n")).collect();
    let switch = format!(
        "switch(modelName) {{\n{}  default:\n    \
         throw Exception(\"Failed to find model in model provider for model name: \" + modelName);\n}}",
        cases.concat()
    );
    method("amplify_core.ModelType getModelTypeByModelName(String modelName)", &switch)
}

/// A method with a body.
fn method(head: &str, body: &str) -> String {
    format!("{head} {{\n{}\n}}", indented(body))
}

/// The type of a field, or of the elements of its list.
fn element_type<'a>(property: &Property<'a>) -> &'a str {
    match &property.field.field_type.named {
        Named::Enum(name) | Named::Custom(name) | Named::Model(name) => name,
        Named::Scalar(scalar) => match scalar {
            Scalar::Int => "int",
            Scalar::Float => "double",
            Scalar::Boolean => "bool",
            Scalar::AwsDate => "amplify_core.TemporalDate",
            Scalar::AwsTime => "amplify_core.TemporalTime",
            Scalar::AwsDateTime => "amplify_core.TemporalDateTime",
            Scalar::AwsTimestamp => "amplify_core.TemporalTimestamp",
            Scalar::Id
            | Scalar::String
            | Scalar::AwsEmail
            | Scalar::AwsJson
            | Scalar::AwsUrl
            | Scalar::AwsPhone
            | Scalar::AwsIpAddress => "String",
        },
    }
}

/// The type of a field, without `?`.
fn type_name(property: &Property<'_>) -> String {
    let element = element_type(property);
    if property.field.field_type.list.is_some() { format!("List<{element}>") } else { element.to_owned() }
}

/// The name of the variable that holds a field: all but the key are private.
fn variable(property: &Property<'_>) -> String {
    let name = &property.field.name;
    if name == "id" { name.clone() } else { format!("_{name}") }
}
