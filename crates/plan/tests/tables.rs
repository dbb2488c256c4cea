//! The tables of a schema are those that Amplify's transformer makes of it, as recorded in `tests/oracle`, the index that
//! Sluice adds for owners aside.

#![cfg(test)]

use std::{fs, path::Path};

use model::Providers;
use plan::{AttributeType, DELIVERIES, Index, KeyAttribute, Projection, TableSpec, tables_of};
use serde_json::{Value, json};

#[test]
fn tables_are_those_of_amplify() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle/cases");
    let mut compared = 0;
    for case in fs::read_dir(cases).unwrap() {
        let case = case.unwrap().path();
        let source = fs::read_to_string(case.join("schema.graphql")).unwrap();
        let schema = model::parse(&source, &Providers::all()).unwrap();
        let recorded: Value = serde_json::from_str(&fs::read_to_string(case.join("tables.json")).unwrap()).unwrap();
        let Value::Array(mut expected) = recorded else { panic!("a list of tables") };
        expected.iter_mut().for_each(|table| sort(&mut table["indexes"]));
        let specs = tables_of(&schema);
        let mut made: Vec<Value> = specs.iter().filter(|spec| spec.name != DELIVERIES).map(table).collect();
        made.sort_by_key(name);
        expected.sort_by_key(name);
        assert_eq!(made, expected, "{}", case.display());
        compared += 1;
    }
    assert!(compared >= 200, "the cases are missing");
}

/// Neither tables nor indexes have an order.
fn sort(named: &mut Value) {
    if let Value::Array(named) = named {
        named.sort_by_key(name);
    }
}

fn name(named: &Value) -> String {
    named["name"].to_string()
}

fn table(spec: &TableSpec) -> Value {
    let is_amplifys = |index: &&Index| !index.name.starts_with("sluice-by-");
    let mut indexes = spec.indexes.iter().filter(is_amplifys).map(index).collect();
    sort(&mut indexes);
    json!({ "name": spec.name, "keys": keys(spec.key()), "indexes": indexes })
}

fn index(index: &Index) -> Value {
    let projection = match &index.projection {
        Projection::All => json!({ "type": "ALL" }),
        Projection::KeysOnly => json!({ "type": "KEYS_ONLY" }),
        Projection::Include(attributes) => json!({ "type": "INCLUDE", "attributes": attributes }),
    };
    json!({ "name": index.name, "keys": keys(index.key()), "projection": projection })
}

fn keys<'a>(attributes: impl Iterator<Item = &'a KeyAttribute>) -> Value {
    let key = |(attribute, role): (&KeyAttribute, &str)| {
        let scalar = match attribute.attribute_type {
            AttributeType::Text => "S",
            AttributeType::Number => "N",
        };
        json!({ "name": attribute.name, "type": scalar, "role": role })
    };
    attributes.zip(["HASH", "RANGE"]).map(key).collect()
}
