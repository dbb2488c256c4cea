//! Holds what Sluice derives from a schema against what Amplify's own packages derive from it.
//!
//! Each folder under `cases` has a `schema.graphql`, the `introspection.json` that `@aws-amplify/graphql-generator`
//! 0.5.4 makes of it, and the `appsync.graphql` that `@aws-amplify/data-construct` 1.17.7 would deploy.

#![cfg(test)]

use std::{collections::BTreeMap, fs, path::PathBuf};

use apollo_parser::{
    Parser,
    cst::{self, CstNode},
};
use model::{Providers, Schema, api::Api};
use serde_json::Value;

struct Case {
    name: String,
    schema: Schema,
    introspection: Value,
    appsync: String,
}

fn cases() -> Vec<Case> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<Case> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let read = |file: &str| fs::read_to_string(path.join(file)).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let schema = model::parse(&read("schema.graphql"), &Providers::all())
                .unwrap_or_else(|diagnostics| panic!("{name}: {diagnostics:#?}"));
            let introspection = serde_json::from_str(&read("introspection.json")).unwrap();
            Case { name, schema, introspection, appsync: read("appsync.graphql") }
        })
        .collect();
    cases.sort_by(|left, right| left.name.cmp(&right.name));
    assert!(cases.len() >= 8, "the cases are missing");
    cases
}

/// The types of a document: what they are, and their fields or values in order. Directives are left out: they say which
/// authorization modes AppSync lets past the front door, and Sluice decides that by the rules themselves. Subscriptions
/// and their filters are left out because they are not served yet, descriptions because Sluice does not keep them. Root
/// fields are sorted: Amplify lists models without `@auth` first, and AppSync sorts them all before a client sees them.
fn types(source: &str) -> BTreeMap<String, Vec<String>> {
    let tree = Parser::new(source).parse();
    assert_eq!(tree.errors().count(), 0, "{:?}", tree.errors().collect::<Vec<_>>());
    let mut types = BTreeMap::new();
    for definition in tree.document().definitions() {
        let name = definition.name().unwrap().text().to_string();
        let mut lines: Vec<String> = match &definition {
            cst::Definition::ObjectTypeDefinition(object) => object
                .fields_definition()
                .unwrap()
                .field_definitions()
                .map(|field| {
                    let arguments: Vec<String> = field
                        .arguments_definition()
                        .into_iter()
                        .flat_map(|arguments| arguments.input_value_definitions())
                        .map(|argument| typed(argument.name(), argument.ty()))
                        .collect();
                    format!("{} {}", arguments.join(" "), typed(field.name(), field.ty()))
                })
                .collect(),
            cst::Definition::InputObjectTypeDefinition(input) => input
                .input_fields_definition()
                .unwrap()
                .input_value_definitions()
                .map(|field| typed(field.name(), field.ty()))
                .collect(),
            cst::Definition::EnumTypeDefinition(definition) => definition
                .enum_values_definition()
                .unwrap()
                .enum_value_definitions()
                .map(|value| value.enum_value().unwrap().text().to_string())
                .collect(),
            // AppSync's scalars are not defined in what is deployed.
            cst::Definition::ScalarTypeDefinition(_) => continue,
            other => panic!("unexpected {}", other.kind()),
        };
        if name == "Query" || name == "Mutation" {
            lines.sort();
        }
        if name != "Subscription" && !name.starts_with("ModelSubscription") {
            let earlier = types.insert(name.clone(), [vec![definition.kind().to_owned()], lines].concat());
            assert_eq!(earlier, None, "{name} is there twice");
        }
    }
    types
}

fn typed(name: Option<cst::Name>, field_type: Option<cst::Type>) -> String {
    let field_type: String = field_type.unwrap().syntax().text().to_string().split_whitespace().collect();
    format!("{}: {field_type}", name.unwrap().text())
}

#[test]
fn the_sdl_is_what_amplify_deploys() {
    for case in cases() {
        let ours = types(&codegen::sdl(&Api::of(&case.schema)));
        let theirs = types(&case.appsync);
        for (name, expected) in &theirs {
            assert_eq!(ours.get(name), Some(expected), "{} of {}", name, case.name);
        }
        let names = |types: &BTreeMap<String, Vec<String>>| types.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&ours), names(&theirs), "{}", case.name);
    }
}

#[test]
fn the_model_introspection_is_what_amplify_generates() {
    for case in cases() {
        let ours = codegen::model_introspection(&case.schema);
        assert_eq!(ours, case.introspection, "{}: {ours:#}", case.name);
    }
}

#[test]
fn the_tutorials_case_is_the_shipped_schema() {
    let shipped = include_str!("../../../schema/user-profile.graphql");
    assert_eq!(include_str!("cases/user-profile/schema.graphql"), shipped);
}
