//! Holds the client code that Sluice generates against what Amplify's own packages write, byte for byte.
//!
//! Each folder under `client-cases` has the `appsync.graphql` of a deployed API in the order of AppSync's
//! introspection, the `schema.graphql` that it was made of, and for each set of options below a folder with the files
//! that `@aws-amplify/model-generator` 1.2.5 writes.

#![cfg(test)]

mod appsync;
mod shop;

use std::{collections::BTreeMap, fs, path::Path};

use codegen::{ClientCode, ClientCodeError, DEFAULT_MAX_DEPTH, Format, ModelTarget, StatementTarget, TypeTarget};
use model::{Providers, Schema, api::Api};

/// What ampx generates for these targets when nothing else is asked for.
fn graphql_codegen(statement_target: StatementTarget, type_target: Option<TypeTarget>) -> ClientCode {
    ClientCode {
        format: Format::GraphqlCodegen {
            statement_target,
            type_target,
            max_depth: DEFAULT_MAX_DEPTH,
            typename_introspection: true,
            multiple_swift_files: false,
        },
    }
}

fn typescript(max_depth: usize, typename_introspection: bool) -> ClientCode {
    ClientCode {
        format: Format::GraphqlCodegen {
            statement_target: StatementTarget::Typescript,
            type_target: Some(TypeTarget::Typescript),
            max_depth,
            typename_introspection,
            multiple_swift_files: false,
        },
    }
}

fn models(model_target: ModelTarget) -> ClientCode {
    ClientCode { format: Format::Modelgen { model_target } }
}

fn usual(statement_target: StatementTarget) -> ClientCode {
    graphql_codegen(statement_target, statement_target.usual_types())
}

/// Compares all files of all cases that were recorded under this name, at least `cases` of them.
#[track_caller]
fn check(folder: &str, options: &ClientCode, cases: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/client-cases");
    let mut checked = 0;
    for case in fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()) {
        let recorded = case.join(folder);
        if !recorded.is_dir() {
            continue;
        }
        let api = appsync::api(&fs::read_to_string(case.join("appsync.graphql")).unwrap());
        let schema = match options.format {
            Format::GraphqlCodegen { .. } => Schema::default(),
            Format::Modelgen { .. } | Format::Introspection => {
                let source = fs::read_to_string(case.join("schema.graphql")).unwrap();
                match model::parse(&source, &Providers::all()) {
                    Ok(schema) => schema,
                    // `model` does not read the whole schema language yet.
                    Err(_) => continue,
                }
            }
        };
        let ours = codegen::client_code(&api, &schema, options).unwrap_or_else(|error| panic!("{case:?}: {error}"));
        let theirs = files(&recorded);
        for (name, expected) in &theirs {
            let actual = ours.get(name).unwrap_or_else(|| panic!("`{name}` is missing in {recorded:?}"));
            if let Some((line, (actual, expected))) =
                actual.lines().zip(expected.lines()).enumerate().find(|(_, (actual, expected))| actual != expected)
            {
                panic!("{}:{}\n  ours: {actual}\ntheirs: {expected}", recorded.join(name).display(), line + 1);
            }
            assert_eq!(actual, expected, "{name} in {recorded:?}");
        }
        assert_eq!(ours.keys().collect::<Vec<_>>(), theirs.keys().collect::<Vec<_>>(), "{recorded:?}");
        checked += 1;
    }
    assert!(checked >= cases, "`{folder}` holds for {checked} cases only");
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            files.extend(self::files(&path).into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    files
}

#[test]
fn typescript_has_typed_statements_and_their_types() {
    check("typescript", &usual(StatementTarget::Typescript), 4);
}

#[test]
fn statements_go_as_deep_as_asked() {
    check("typescript-depth-1", &typescript(1, true), 2);
    check("typescript-depth-4", &typescript(4, true), 2);
}

#[test]
fn statements_do_without_typename_if_asked() {
    check("typescript-without-typename", &typescript(DEFAULT_MAX_DEPTH, false), 2);
}

#[test]
fn typescript_without_types_holds_plain_constants() {
    check("typescript-without-types", &graphql_codegen(StatementTarget::Typescript, None), 2);
}

#[test]
fn javascript_has_constants() {
    check("javascript", &usual(StatementTarget::Javascript), 4);
}

#[test]
fn graphql_has_documents() {
    check("graphql", &usual(StatementTarget::Graphql), 4);
}

#[test]
fn models_for_typescript_and_javascript_are_those_of_data_store() {
    check("modelgen-typescript", &models(ModelTarget::Typescript), 4);
    check("modelgen-javascript", &models(ModelTarget::Javascript), 4);
}

/// Everything but what comes from the introspection of the models, which has no relations yet.
#[test]
fn models_with_relations_promise_related_records() {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/client-cases/shop");
    let version = |schema: &str| schema.lines().rev().nth(1).unwrap().to_owned();
    for (folder, target) in
        [("modelgen-typescript", ModelTarget::Typescript), ("modelgen-javascript", ModelTarget::Javascript)]
    {
        let ours = codegen::client_code(&api_with("a: Int"), &shop::schema(), &models(target)).unwrap();
        for (name, expected) in files(&case.join(folder)) {
            if name == "schema.ts" || name == "schema.js" {
                assert_eq!(version(&ours[&name]), version(&expected), "{name}");
            } else {
                assert_eq!(ours[&name], expected, "{name}");
            }
        }
    }
}

/// What is expected of models without indexes, which are not in the introspection of models yet.
fn without_indexes(expected: &str) -> String {
    let is_index = |line: &&str| {
        line.contains("amplify_core.ModelIndex(") || line.contains(".index(fields:") || line.starts_with("@Index(")
    };
    let lines: Vec<&str> = expected.lines().filter(|line| !is_index(line)).collect();
    lines.join("\n").replace("    modelSchemaDefinition.indexes = [\n    ];\n    \n", "")
}

#[test]
fn models_for_mobile_apps_are_those_of_data_store() {
    check("modelgen-swift", &models(ModelTarget::Swift), 6);
    check("modelgen-dart", &models(ModelTarget::Dart), 5);
    check("modelgen-java", &models(ModelTarget::Java), 5);
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/client-cases/shop");
    for (folder, target) in [
        ("modelgen-swift", ModelTarget::Swift),
        ("modelgen-dart", ModelTarget::Dart),
        ("modelgen-java", ModelTarget::Java),
    ] {
        let ours = codegen::client_code(&api_with("a: Int"), &shop::schema(), &models(target)).unwrap();
        for (name, expected) in files(&case.join(folder)) {
            assert_eq!(without_indexes(&ours[&name]), without_indexes(&expected), "{name}");
        }
    }
}

#[test]
fn models_for_dart_take_no_reserved_words() {
    let source = "type Status @model @auth(rules: [{allow: public}]) { class: String }";
    let schema = model::parse(source, &Providers::all()).unwrap();
    let refused = codegen::client_code(&api_with("a: Int"), &schema, &models(ModelTarget::Dart)).unwrap_err();
    assert_eq!(refused.to_string(), "`class` cannot be a name in models for `dart`: it is a reserved word there");
}

#[test]
fn the_introspection_is_indented_by_four() {
    check("introspection", &ClientCode { format: Format::Introspection }, 1);
}

#[test]
fn flow_has_statements_and_types() {
    check("flow", &usual(StatementTarget::Flow), 4);
}

#[test]
fn flow_modern_has_a_file_for_each_operation() {
    check("flow-modern", &graphql_codegen(StatementTarget::Flow, Some(TypeTarget::FlowModern)), 2);
}

#[test]
fn angular_has_a_service() {
    check("angular", &usual(StatementTarget::Angular), 5);
}

#[test]
fn json_has_operations_and_types() {
    check("json", &graphql_codegen(StatementTarget::Graphql, Some(TypeTarget::Json)), 2);
}

fn api_with(operation: &str) -> Api {
    appsync::api(&format!("type Query {{ {operation} }}"))
}

#[test]
fn a_depth_of_nothing_is_refused() {
    let answer = codegen::client_code(&api_with("a: Int"), &Schema::default(), &typescript(0, true));
    assert_eq!(answer, Err(ClientCodeError::NoDepth));
}

#[test]
fn an_argument_of_nested_lists_has_a_statement_and_no_types() {
    let api = api_with("a(b: [[Int!]!]!): Int");
    let statements =
        codegen::client_code(&api, &Schema::default(), &graphql_codegen(StatementTarget::Graphql, None)).unwrap();
    let expected =
        "# this is an auto generated file. This will be overwritten\n\nquery A($b: [Int!]!) {\n  a(b: $b)\n}\n";
    assert_eq!(statements.get("queries.graphql").map(String::as_str), Some(expected));
    let refused = codegen::client_code(&api, &Schema::default(), &typescript(1, true)).unwrap_err();
    assert_eq!(refused.to_string(), "the argument `b` of `a` is a list of lists, for which there are no types");
}

#[test]
fn what_is_not_generated_is_named() {
    let scala = graphql_codegen(StatementTarget::Graphql, Some(TypeTarget::Scala));
    let refused = codegen::client_code(&api_with("a: Int"), &Schema::default(), &scala).unwrap_err();
    assert_eq!(refused.to_string(), "types for `scala` are not generated yet");
}
