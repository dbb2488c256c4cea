//! What introspection answers, beside what another implementation answers, and what is refused.

mod served;

use std::{
    fs,
    path::{Path, PathBuf},
};

use model::{Providers, api::Api};
use plan::Attribute;
use serde_json::{Value, json};

use self::served::Introspector;
use super::answer;
use crate::{
    GraphqlError,
    compile::{Bounds, parse},
};

/// All that clients ask for, with every field of every type.
const ALL: &str = r#"{
  __schema {
    __typename
    queryType { name } mutationType { name fields { name } } subscriptionType { name }
    types { ...Full }
    directives { __typename name locations isRepeatable args { ...Input } }
  }
  query: __type(name: "Query") { ...Full }
  nothing: __type(name: "Nothing") { name }
}
fragment Full on __Type {
  __typename kind name specifiedByURL isOneOf
  fields(includeDeprecated: true) { __typename name args { ...Input } type { ...Ref } isDeprecated deprecationReason }
  current: fields { name }
  inputFields { ...Input }
  interfaces { name }
  enumValues(includeDeprecated: true) { __typename name isDeprecated deprecationReason }
  possibleTypes { name }
}
fragment Input on __InputValue { __typename name type { ...Ref } defaultValue isDeprecated deprecationReason }
fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { name } } } } }"#;

fn ask(api: &Api, text: &str, variables: &[(&str, Attribute)], most_bytes: usize) -> Result<Value, GraphqlError> {
    let document = parse(text, Bounds { nesting: 50, tokens: 15_000 }).expect("the text parses");
    let value = |name: &str| variables.iter().find(|(given, _)| *given == name).map(|(_, value)| value);
    let answers = answer(api, &document, &document.operations[0], &value, most_bytes)?;
    let parsed = answers.iter().map(|(key, json)| (key.clone(), serde_json::from_str(json).expect("it is JSON")));
    Ok(Value::Object(parsed.collect()))
}

fn api(schema: &str) -> Api {
    Api::of(&model::parse(schema, &Providers::all()).expect("the schema is valid"))
}

const TODO: &str = "type Todo @model { id: ID! title: String! old: Mood @deprecated(reason: \"gone\") tags: [String!] } \
                    enum Mood { sad glad }";

#[tokio::test]
async fn every_schema_is_told_as_another_implementation_tells_it() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle/cases");
    let mut compared = 0;
    let cases = fs::read_dir(cases).expect("the cases are there");
    let mut cases: Vec<PathBuf> = cases.map(|case| case.expect("a case").path().join("schema.graphql")).collect();
    cases.sort();
    for path in cases.into_iter().step_by(12) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let Ok(schema) = model::parse(&text, &Providers::all()) else { continue };
        let api = Api::of(&schema);
        let ours = ask(&api, ALL, &[], usize::MAX).expect("an answer");
        let theirs = Introspector::new(&api).expect("a schema").answer(ALL).await;
        compare(&ours, &theirs, &path);
        compared += 1;
    }
    assert!(compared > 5, "{compared} schemas");
}

/// Part by part, so that a difference can be read.
fn compare(ours: &Value, theirs: &Value, path: &Path) {
    assert_eq!(ours["query"], theirs["query"], "{}", path.display());
    assert_eq!(ours["nothing"], Value::Null);
    let (ours, theirs) = (&ours["__schema"], &theirs["__schema"]);
    for part in ["__typename", "queryType", "mutationType", "subscriptionType", "directives"] {
        assert_eq!(ours[part], theirs[part], "{part} of {}", path.display());
    }
    let types = |of: &Value| of["types"].as_array().expect("types").clone();
    let theirs = types(theirs);
    // The other leaves out types that nothing leads to.
    let mut told = types(ours);
    told.retain(|ours| theirs.iter().any(|theirs| theirs["name"] == ours["name"]));
    assert_eq!(told.len(), theirs.len(), "{}", path.display());
    for (ours, theirs) in told.iter().zip(&theirs) {
        let name = ours["name"].as_str().expect("a name");
        // Of the types of introspection the other says `Boolean!` where the specification says `Boolean`, and its
        // subscriptions cannot be deprecated.
        let parts: &[&str] = match name {
            "Subscription" => &["kind"],
            meta if meta.starts_with("__") => &["kind", "current", "enumValues"],
            _ => &[],
        };
        parts.iter().for_each(|part| assert_eq!(ours[part], theirs[part], "{part} of {name} of {}", path.display()));
        if parts.is_empty() {
            assert_eq!(ours, theirs, "{name} of {}", path.display());
        }
    }
}

#[test]
fn arguments_and_conditions_are_read_from_variables() {
    let api = api(TODO);
    let text = "query ($n: String!, $d: Boolean, $s: Boolean!) { __type(name: $n) { name @skip(if: $s) \
                fields(includeDeprecated: $d) { n: name } ofType { name } } __typename }";
    let fields = |deprecated: Attribute| {
        let variables = [("n", Attribute::from("Todo")), ("d", deprecated), ("s", Attribute::Bool(true))];
        let answer = ask(&api, text, &variables, 10_000).expect("an answer");
        let fields: Vec<String> = answer["__type"]["fields"]
            .as_array()
            .expect("fields")
            .iter()
            .map(|field| field["n"].as_str().expect("a name").to_owned())
            .collect();
        assert_eq!(answer["__type"].get("name"), None);
        assert_eq!(answer["__type"]["ofType"], Value::Null);
        fields
    };
    assert_eq!(fields(Attribute::Bool(false)), fields(Attribute::Null));
    let mut with_deprecated = fields(Attribute::Bool(true));
    with_deprecated.retain(|field| field != "old");
    assert_eq!(with_deprecated, fields(Attribute::Bool(false)));
    assert!(fields(Attribute::Bool(true)).contains(&"old".to_owned()));
}

#[test]
fn values_of_other_types_are_refused() {
    let api = api(TODO);
    for (text, message) in [
        ("{ __type(name: 5) { name } }", "argument 'name' is not a valid 'String' @ '__type'"),
        ("query ($n: String) { __type(name: $n) { name } }", "argument 'name' is not a valid 'String' @ '__type'"),
        (
            "{ __type(name: \"Todo\") { fields(includeDeprecated: 1) { name } } }",
            "argument 'includeDeprecated' is not a valid 'Boolean' @ 'fields'",
        ),
    ] {
        let error = ask(&api, text, &[], 10_000).expect_err(text);
        assert_eq!(error.message, format!("Validation error of type WrongType: {message}"));
    }
}

#[test]
fn an_answer_that_is_too_large_is_refused_before_it_is_written() {
    let api = api(TODO);
    let (open, close) = ("inputFields { type { ofType { ".repeat(14), "} } }".repeat(14));
    let text = format!("{{ __schema {{ types {{ {open} name {close} }} }} }}");
    let error = ask(&api, &text, &[], 1 << 20).expect_err("too large");
    assert_eq!(error.error_type(), Some("ResponseTooLarge"));
    let text = "{ __schema { queryType { name } } }";
    assert_eq!(ask(&api, text, &[], 30).expect("it fits"), json!({ "__schema": { "queryType": { "name": "Query" } } }));
    assert!(ask(&api, text, &[], 29).is_err());
}
