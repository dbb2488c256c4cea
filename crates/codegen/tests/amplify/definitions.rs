//! The types of a document without order and comments.

use std::collections::{BTreeMap, BTreeSet};

use apollo_parser::{
    Parser,
    cst::{self, CstNode},
};

/// Each type by name: what it is, its directives, and its fields with arguments and directives, or its values. Scalars
/// are left out: AppSync's are not defined in what is deployed.
pub(crate) fn definitions(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let tree = Parser::new(source).parse();
    assert_eq!(tree.errors().count(), 0, "{:?}", tree.errors().collect::<Vec<_>>());
    let mut types = BTreeMap::new();
    for definition in tree.document().definitions() {
        let name = definition.name().unwrap().text().to_string();
        let (kind, head, lines): (&str, String, Vec<String>) = match &definition {
            cst::Definition::ObjectTypeDefinition(object) => {
                let fields = object.fields_definition().into_iter().flat_map(|fields| fields.field_definitions());
                ("type", directives(object.directives()), fields.map(|field| field_line(&field)).collect())
            }
            cst::Definition::InputObjectTypeDefinition(input) => {
                let fields = input.input_fields_definition();
                let fields = fields.into_iter().flat_map(|fields| fields.input_value_definitions());
                ("input", directives(input.directives()), fields.map(|field| value_line(&field)).collect())
            }
            cst::Definition::EnumTypeDefinition(definition) => {
                let values = definition.enum_values_definition();
                let values = values.into_iter().flat_map(|values| values.enum_value_definitions());
                let line = |value: cst::EnumValueDefinition| {
                    format!("{}{}", value.enum_value().unwrap().text(), directives(value.directives()))
                };
                ("enum", directives(definition.directives()), values.map(line).collect())
            }
            cst::Definition::ScalarTypeDefinition(_) => continue,
            other => panic!("unexpected {}", other.syntax().text()),
        };
        let lines = lines.into_iter().chain([format!("{kind}{head}")]).collect();
        assert_eq!(types.insert(name.clone(), lines), None, "{name} is there twice");
    }
    types
}

fn field_line(field: &cst::FieldDefinition) -> String {
    let arguments = field.arguments_definition();
    let arguments: BTreeSet<String> = arguments
        .into_iter()
        .flat_map(|arguments| arguments.input_value_definitions())
        .map(|a| value_line(&a))
        .collect();
    let arguments: Vec<String> = arguments.into_iter().collect();
    let name = field.name().unwrap().text().to_string();
    format!("{name}({}): {}{}", arguments.join(", "), type_text(field.ty()), directives(field.directives()))
}

fn value_line(value: &cst::InputValueDefinition) -> String {
    let name = value.name().unwrap().text().to_string();
    let default = value.default_value().map(|default| default.syntax().text().to_string());
    let default: String = default.unwrap_or_default().split_whitespace().collect();
    format!("{name}: {}{default}{}", type_text(value.ty()), directives(value.directives()))
}

fn type_text(field_type: Option<cst::Type>) -> String {
    field_type.unwrap().syntax().text().to_string().split_whitespace().collect()
}

/// Sorted, once each.
fn directives(directives: Option<cst::Directives>) -> String {
    let directives = directives.into_iter().flat_map(|directives| directives.directives());
    let sorted: BTreeSet<String> = directives
        .map(|directive| format!(" {}", directive.syntax().text()).replace(['\n'], "").replace(", ", ","))
        .map(|directive| format!(" {}", directive.trim()))
        .collect();
    sorted.into_iter().collect()
}
