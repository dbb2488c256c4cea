//! The models for Java: a class for each type, another for the path to a model's records, and one that provides them.

mod block;
mod builder;
mod class;

use std::collections::BTreeMap;

use model::{EnumType, Named, Scalar, Schema};

use self::block::{Class, Method, comment};
use super::{
    camel_case,
    metadata::version,
    native::{Attributes, Related, indented, native_models, related},
    pascal_case,
    shape::{Property, Shape, custom_types},
};
use crate::client::{ClientCodeError, ModelTarget};

/// What every file begins with.
const PACKAGE: &str = "package com.amplifyframework.datastore.generated.model;";

/// The folder of that package.
const FOLDER: &str = "com/amplifyframework/datastore/generated/model";

/// The files of models by name.
pub(super) fn files(schema: &Schema) -> Result<BTreeMap<String, String>, ClientCodeError> {
    refuse_fields_with_rules(schema)?;
    let introspection = crate::model_introspection(schema);
    let (models, custom_types) = (native_models(schema, ModelTarget::Java)?, custom_types(schema));
    models.iter().chain(&custom_types).try_for_each(refuse_equal_names)?;
    let mut files = BTreeMap::new();
    let mut add =
        |name: &str, text: String| files.insert(format!("{FOLDER}/{name}.java"), format!("{PACKAGE}\n{text}"));
    for definition in &schema.enums {
        add(&definition.name, enumeration(definition));
    }
    for custom_type in &custom_types {
        add(custom_type.name, class::custom_type(custom_type));
    }
    for model in &models {
        add(model.name, class::model(schema, model, &Attributes::of(&introspection, model.name)));
        add(&format!("{}Path", model.name), path(model));
    }
    add("AmplifyModelProvider", provider(&models, &version(models.iter().chain(&custom_types))));
    Ok(files)
}

fn refuse_fields_with_rules(schema: &Schema) -> Result<(), ClientCodeError> {
    for model in &schema.models {
        if let Some(field) = model.fields.iter().find(|field| field.rules.is_some()) {
            return Err(ClientCodeError::FieldWithRules {
                field: format!("{}.{}", model.name, field.name),
                target: ModelTarget::Java.name(),
            });
        }
    }
    Ok(())
}

/// Builders have a method for each field, named in camel case.
fn refuse_equal_names(shape: &Shape<'_>) -> Result<(), ClientCodeError> {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for property in &shape.fields {
        let name = property.field.name.as_str();
        if let Some(other) = taken.insert(camel_case(name), name) {
            return Err(ClientCodeError::EqualNames {
                names: [other.to_owned(), name.to_owned()],
                type_name: shape.name.to_owned(),
                target: ModelTarget::Java.name(),
            });
        }
    }
    Ok(())
}

fn enumeration(definition: &EnumType) -> String {
    format!(
        "/** Auto generated enum from GraphQL schema. */\n@SuppressWarnings(\"all\")\npublic enum {} {{\n{}\n}}\n",
        pascal_case(&definition.name),
        indented(&definition.values.join(",\n"))
    )
}

/// The class of the paths to a model's records.
fn path(model: &Shape<'_>) -> String {
    let name = model.name;
    let connected = || model.fields.iter().filter(|property| property.field.relation.is_some());
    let members = connected().map(|property| format!("private {}Path {};", named(property), property.field.name));
    let constructor = Method::new(
        &format!("{name}Path(@NonNull String name, @NonNull Boolean isCollection, @Nullable PropertyPath parent)"),
        &format!("super(name, isCollection, parent, {name}.class);"),
    );
    let getters = connected().map(|property| {
        let (field, target) = (&property.field.name, named(property));
        let is_list = property.field.field_type.list.is_some();
        let body = format!(
            "if ({field} == null) {{\n  {field} = new {target}Path(\"{field}\", {is_list}, this);\n}}\nreturn {field};"
        );
        Method::new(&format!("public synchronized {target}Path {}()", getter_name(property)), &body)
    });
    let class = Class {
        head: format!("public final class {name}Path extends ModelPath<{name}>"),
        members: members.collect(),
        methods: std::iter::once(constructor).chain(getters).collect(),
        nested: Vec::new(),
    };
    format!(
        "\nimport androidx.annotation.NonNull;\nimport androidx.annotation.Nullable;\n\n\
         import com.amplifyframework.core.model.ModelPath;\nimport com.amplifyframework.core.model.PropertyPath;\n\n{}{}",
        comment(&format!(
            "This is an auto generated class representing the ModelPath for the {name} type in your schema."
        )),
        class.print()
    )
}

/// The class that provides all models.
fn provider(models: &[Shape<'_>], version: &str) -> String {
    const NAME: &str = "AmplifyModelProvider";
    let instance = "amplifyGeneratedModelInstance";
    let classes: Vec<String> = models.iter().map(|model| format!("{}.class", model.name)).collect();
    let models = format!(
        "final Set<Class<? extends Model>> modifiableSet = new HashSet<>(\n      \
         Arrays.<Class<? extends Model>>asList({})\n    );\n\n    return Immutable.of(modifiableSet);\n    ",
        classes.join(", ")
    );
    let class = Class {
        head: format!("public final class {NAME} implements ModelProvider"),
        members: vec![
            format!("private static final String AMPLIFY_MODEL_VERSION = \"{version}\";"),
            format!("private static {NAME} {instance};"),
        ],
        methods: vec![
            Method::new(&format!("private {NAME}()"), ""),
            Method::new(
                &format!("public static synchronized {NAME} getInstance()"),
                &format!("if ({instance} == null) {{\n  {instance} = new {NAME}();\n}}\nreturn {instance};"),
            ),
            Method::overriding("public Set<Class<? extends Model>> models()", &models)
                .commented("Get a set of the model classes.\n\n@return a set of the model classes."),
            Method::overriding("public String version()", "return AMPLIFY_MODEL_VERSION;")
                .commented("Get the version of the models.\n\n@return the version string of the models."),
        ],
        nested: Vec::new(),
    };
    format!(
        "\nimport com.amplifyframework.util.Immutable;\nimport com.amplifyframework.core.model.Model;\n\
         import com.amplifyframework.core.model.ModelProvider;\n\nimport java.util.Arrays;\nimport java.util.HashSet;\n\
         import java.util.Set;\n{}\n{}",
        comment(" Contains the set of model classes that implement {@link Model}\ninterface."),
        class.print()
    )
}

/// The type of a field, or of the elements of its list.
fn named<'a>(property: &Property<'a>) -> &'a str {
    match &property.field.field_type.named {
        Named::Enum(name) | Named::Custom(name) | Named::Model(name) => name,
        Named::Scalar(scalar) => match scalar {
            Scalar::Int => "Integer",
            Scalar::Float => "Double",
            Scalar::Boolean => "Boolean",
            Scalar::AwsDate => "Temporal.Date",
            Scalar::AwsTime => "Temporal.Time",
            Scalar::AwsDateTime => "Temporal.DateTime",
            Scalar::AwsTimestamp => "Temporal.Timestamp",
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

/// The type of a field as its class holds it.
fn held_type(property: &Property<'_>) -> String {
    match related(property) {
        Related::One(_) => format!("ModelReference<{}>", named(property)),
        Related::No | Related::Many(_) => given_type(property),
    }
}

/// The type of a field as an app gives it.
fn given_type(property: &Property<'_>) -> String {
    let element = named(property);
    match (related(property), property.field.field_type.list) {
        (Related::Many(_), _) => format!("ModelList<{element}>"),
        (Related::No | Related::One(_), Some(_)) => format!("List<{element}>"),
        (Related::No | Related::One(_), None) => element.to_owned(),
    }
}

fn getter_name(property: &Property<'_>) -> String {
    format!("get{}", pascal_case(&property.field.name))
}
