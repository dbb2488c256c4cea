//! The classes that stand for a model's type and for the key of a record.

use model::Key;

use super::{method, type_name};
use crate::client::models::{native::indented, shape::Shape};

/// The model's type.
pub(super) fn model_type(name: &str) -> String {
    let methods = [
        format!("const _{name}ModelType();"),
        method(
            &format!("@override\n{name} fromJson(Map<String, dynamic> jsonData)"),
            &format!("return {name}.fromJson(jsonData);"),
        ),
        method("@override\nString modelName()", &format!("return '{name}';")),
    ];
    format!("class _{name}ModelType extends amplify_core.ModelType<{name}> {{\n{}\n}}", indented(&methods.join("\n\n")))
}

/// The key of a record.
pub(super) fn identifier(model: &Shape<'_>, key: &Key) -> String {
    let (name, class) = (model.name, format!("{}ModelIdentifier", model.name));
    let each = |text: &dyn Fn(&str) -> String| key.fields().map(text).collect::<Vec<_>>();
    let properties = key.fields().filter_map(|field| model.fields.iter().find(|property| property.field.name == field));
    let members: Vec<String> =
        properties.map(|property| format!("final {} {};", type_name(property), property.field.name)).collect();
    let methods = [
        format!(
            "{}const {class}({{\n{}}});",
            constructor_comment(&class, key),
            indented(&each(&|field| format!("required this.{field}")).join(",\n"))
        ),
        format!(
            "@override\nMap<String, dynamic> serializeAsMap() => (<String, dynamic>{{\n{}\n}});",
            indented(&each(&|field| format!("'{field}': {field}")).join(",\n"))
        ),
        "@override\nList<Map<String, dynamic>> serializeAsList() => serializeAsMap()\n  .entries\n  \
         .map((entry) => (<String, dynamic>{ entry.key: entry.value }))\n  .toList();"
            .to_owned(),
        "@override\nString serializeAsString() => serializeAsMap().values.join('#');".to_owned(),
        format!(
            "@override\nString toString() => '{class}({})';",
            each(&|field| format!("{field}: ${field}")).join(", ")
        ),
        method(
            "@override\nbool operator ==(Object other)",
            &format!(
                "if (identical(this, other)) {{\n  return true;\n}}\n\nreturn other is {class} &&\n{};",
                indented(&each(&|field| format!("{field} == other.{field}")).join(" &&\n"))
            ),
        ),
        format!(
            "@override\nint get hashCode =>\n{};",
            indented(&each(&|field| format!("{field}.hashCode")).join(" ^\n"))
        ),
    ];
    format!(
        "/**\n * This is an auto generated class representing the model identifier\n * of [{name}] in your schema.\n */\n\
         class {class} implements amplify_core.ModelIdentifier<{name}> {{\n{}\n\n{}\n}}",
        indented(&members.join("\n")),
        indented(&methods.join("\n\n"))
    )
}

fn constructor_comment(class: &str, key: &Key) -> String {
    let first = format!("Create an instance of {class} using [{}] the primary key.", key.partition);
    let sort: Vec<String> = key.sort.iter().map(|field| format!("[{field}]")).collect();
    let sort = match sort.as_slice() {
        [] => return format!("/** {first} */\n"),
        [field] => format!("And {field} the sort key."),
        fields => format!("And {} the sort keys.", fields.join(", ")),
    };
    format!("/**\n * {first}\n * {sort}\n */\n")
}
