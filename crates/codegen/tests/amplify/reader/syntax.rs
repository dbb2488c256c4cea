//! The parts of a document that matter, with the arguments of directives as JSON.

use apollo_parser::{
    Parser,
    cst::{self, CstNode},
};
use model::EnumType;
use serde_json::{Map, Value, json};

pub(crate) type WrittenDirective = (String, Map<String, Value>);

pub(crate) struct Document {
    pub(crate) objects: Vec<Written>,
    pub(crate) inputs: Vec<Written>,
    pub(crate) enums: Vec<EnumType>,
}

/// An object type or an input.
pub(crate) struct Written {
    pub(crate) name: String,
    pub(crate) directives: Vec<WrittenDirective>,
    pub(crate) fields: Vec<WrittenField>,
}

pub(crate) struct WrittenField {
    pub(crate) name: String,
    pub(crate) directives: Vec<WrittenDirective>,
    pub(crate) field_type: String,
    pub(crate) arguments: Vec<(String, String)>,
}

impl Document {
    pub(crate) fn read(source: &str) -> Self {
        let tree = Parser::new(source).parse();
        let mut document = Self { objects: Vec::new(), inputs: Vec::new(), enums: Vec::new() };
        for definition in tree.document().definitions() {
            let name = definition.name().unwrap().text().to_string();
            match definition {
                cst::Definition::ObjectTypeDefinition(object) => document.objects.push(Written {
                    name,
                    directives: directives(object.directives()),
                    fields: fields(object.fields_definition()),
                }),
                cst::Definition::ObjectTypeExtension(object) => document.objects.push(Written {
                    name,
                    directives: Vec::new(),
                    fields: fields(object.fields_definition()),
                }),
                cst::Definition::InputObjectTypeDefinition(input) => document.inputs.push(Written {
                    name,
                    directives: Vec::new(),
                    fields: input
                        .input_fields_definition()
                        .into_iter()
                        .flat_map(|fields| fields.input_value_definitions())
                        .map(|field| WrittenField {
                            name: field.name().unwrap().text().to_string(),
                            directives: Vec::new(),
                            field_type: type_text(field.ty()),
                            arguments: Vec::new(),
                        })
                        .collect(),
                }),
                cst::Definition::EnumTypeDefinition(definition) => {
                    let values = definition.enum_values_definition().unwrap().enum_value_definitions();
                    let values = values.map(|value| value.enum_value().unwrap().text().to_string()).collect();
                    document.enums.push(EnumType { name, values });
                }
                other => panic!("unexpected {}", other.syntax().text()),
            }
        }
        document
    }

    pub(crate) fn is_model(&self, name: &str) -> bool {
        self.objects.iter().any(|object| object.name == name && directive(&object.directives, "model").is_some())
    }

    /// Every field of a model with a directive of this name, and the directive's arguments.
    pub(crate) fn fields_with(
        &self,
        name: &str,
    ) -> impl Iterator<Item = (&Written, &WrittenField, &Map<String, Value>)> {
        self.objects.iter().flat_map(move |object| {
            object.fields.iter().flat_map(move |field| {
                let named = field.directives.iter().filter(move |(directive, _)| directive == name);
                named.map(move |(_, arguments)| (object, field, arguments))
            })
        })
    }
}

/// The arguments of a directive.
pub(crate) fn directive<'a>(directives: &'a [WrittenDirective], name: &str) -> Option<&'a Map<String, Value>> {
    directives.iter().find_map(|(candidate, arguments)| (candidate == name).then_some(arguments))
}

pub(crate) fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// A list of texts; a single text counts as a list.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(elements) => elements.iter().filter_map(text).collect(),
        single => text(single).into_iter().collect(),
    }
}

fn fields(definition: Option<cst::FieldsDefinition>) -> Vec<WrittenField> {
    definition
        .into_iter()
        .flat_map(|fields| fields.field_definitions())
        .map(|field| WrittenField {
            name: field.name().unwrap().text().to_string(),
            directives: directives(field.directives()),
            field_type: type_text(field.ty()),
            arguments: field
                .arguments_definition()
                .into_iter()
                .flat_map(|arguments| arguments.input_value_definitions())
                .map(|argument| (argument.name().unwrap().text().to_string(), type_text(argument.ty())))
                .collect(),
        })
        .collect()
}

fn type_text(written: Option<cst::Type>) -> String {
    written.unwrap().syntax().text().to_string().split_whitespace().collect()
}

fn directives(directives: Option<cst::Directives>) -> Vec<WrittenDirective> {
    directives
        .into_iter()
        .flat_map(|directives| directives.directives())
        .map(|directive| {
            let arguments = directive.arguments().into_iter().flat_map(|arguments| arguments.arguments());
            let arguments = arguments
                .map(|argument| (argument.name().unwrap().text().to_string(), json(&argument.value().unwrap())))
                .collect();
            (directive.name().unwrap().text().to_string(), arguments)
        })
        .collect()
}

fn json(value: &cst::Value) -> Value {
    match value {
        cst::Value::StringValue(text) => json!(String::from(text)),
        cst::Value::EnumValue(word) => json!(word.name().unwrap().text().to_string()),
        cst::Value::ListValue(list) => list.values().map(|element| json(&element)).collect(),
        cst::Value::ObjectValue(object) => object
            .object_fields()
            .map(|field| (field.name().unwrap().text().to_string(), json(&field.value().unwrap())))
            .collect(),
        cst::Value::NullValue(_) => Value::Null,
        other => serde_json::from_str(&other.syntax().text().to_string()).unwrap(),
    }
}
