//! The models for Swift: a file for each type, one more that describes it, and one that registers them all.

mod block;
mod schema_file;
mod struct_file;

use std::collections::BTreeMap;

use model::{EnumType, ListShape, Named, Scalar, Schema};

use self::block::{braces, escaped};
use super::{
    camel_case,
    metadata::version,
    native::{Attributes, Related, native_models, related},
    shape::{Property, custom_types},
};
use crate::client::{ClientCodeError, ModelTarget};

const HEADER: &str = "// swiftlint:disable all\nimport Amplify\nimport Foundation\n\n";

/// The files of models by name.
pub(super) fn files(schema: &Schema) -> Result<BTreeMap<String, String>, ClientCodeError> {
    let introspection = crate::model_introspection(schema);
    let (models, custom_types) = (native_models(schema, ModelTarget::Swift)?, custom_types(schema));
    let mut files = BTreeMap::new();
    let mut add = |name: String, text: String| files.insert(format!("{name}.swift"), format!("{HEADER}{text}"));
    for definition in &schema.enums {
        add(definition.name.clone(), enumeration(definition));
    }
    for custom_type in &custom_types {
        add(custom_type.name.to_owned(), struct_file::embeddable(custom_type));
        add(format!("{}+Schema", custom_type.name), schema_file::custom_type(custom_type));
    }
    for model in &models {
        add(model.name.to_owned(), struct_file::model(model));
        add(
            format!("{}+Schema", model.name),
            schema_file::model(schema, model, &Attributes::of(&introspection, model.name)),
        );
    }
    let names: Vec<&str> = models.iter().map(|model| model.name).collect();
    let version = version(models.iter().chain(&custom_types));
    add("AmplifyModels".to_owned(), registration(&names, &version));
    Ok(files)
}

fn enumeration(definition: &EnumType) -> String {
    let cases = super::enum_entries(definition, camel_case).into_iter().map(|(name, value)| {
        let name_in_code = escaped(&name);
        if name == value { format!("case {name_in_code}") } else { format!("case {name_in_code} = \"{value}\"") }
    });
    let head = format!("public enum {}: String, EnumPersistable", escaped(&super::pascal_case(&definition.name)));
    braces(&head, &cases.collect::<Vec<_>>().join("\n"))
}

fn registration(models: &[&str], version: &str) -> String {
    let registrations: Vec<String> =
        models.iter().map(|model| format!("ModelRegistry.register(modelType: {model}.self)")).collect();
    let method = braces("public func registerModels(registry: ModelRegistry.Type)", &registrations.join("\n"));
    let class = braces(
        "final public class AmplifyModels: AmplifyModelRegistration",
        &format!("public let version: String = \"{version}\"\n\n{method}"),
    );
    format!("// Contains the set of classes that conforms to the `Model` protocol. \n\n{class}")
}

/// The type of a field, or of the elements of its list.
fn type_name<'a>(property: &Property<'a>) -> &'a str {
    match &property.field.field_type.named {
        Named::Enum(name) | Named::Custom(name) | Named::Model(name) => name,
        Named::Scalar(scalar) => match scalar {
            Scalar::Int | Scalar::AwsTimestamp => "Int",
            Scalar::Float => "Double",
            Scalar::Boolean => "Bool",
            Scalar::AwsDate => "Temporal.Date",
            Scalar::AwsTime => "Temporal.Time",
            Scalar::AwsDateTime => "Temporal.DateTime",
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

/// The whole type of a property, `?` included.
fn whole_type(property: &Property<'_>) -> String {
    let name = type_name(property);
    let element = if property.is_nullable { "?" } else { "" };
    match (property.field.field_type.list, related(property)) {
        (None, _) => format!("{name}{element}"),
        (Some(_), Related::Many(_)) => format!("List<{}>?", escaped(name)),
        (Some(shape), Related::No | Related::One(_)) => {
            let list = if shape == ListShape::Nullable { "?" } else { "" };
            format!("[{}{element}]{list}", escaped(name))
        }
    }
}
