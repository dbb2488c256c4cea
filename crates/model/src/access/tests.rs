use authz::{Allow, GuestProvider, Operation, Rule};

use super::*;
use crate::{Providers, Schema, parse};

fn schema(source: &str) -> Schema {
    parse(source, &Providers::all()).unwrap()
}

fn access(source: &str) -> Access {
    Access::of(&schema(source).models[0])
}

/// Names of the roles, for short expectations.
fn names(rules: &[Rule]) -> Vec<String> {
    rules
        .iter()
        .map(|rule| match &rule.allow {
            Allow::Public(GuestProvider::ApiKey) => "key".to_owned(),
            Allow::Public(GuestProvider::IdentityPool) => "guest".to_owned(),
            Allow::Private(_) => "private".to_owned(),
            Allow::Owner { field, .. } => field.clone(),
            Allow::Groups { groups, .. } => groups.join(","),
            Allow::GroupsField { field, .. } => field.clone(),
            Allow::Custom => "custom".to_owned(),
        })
        .collect()
}

const FIELD_RULE: &str = "type F @model(subscriptions: {level: off}) @auth(rules: [{allow: public}, {allow: owner}]) {
    a: String @auth(rules: [{allow: owner, operations: [update, read]}])
    b: String!
}";

#[test]
fn without_field_rules_every_field_is_the_models() {
    let access = access("type T @model @auth(rules: [{allow: public}, {allow: owner}]) { a: String }");
    for operation in Operation::ALL {
        assert_eq!(names(access.rules(operation)), ["key", "owner"], "{operation:?}");
    }
    assert_eq!(access.write_rules("a", Written::Create), access.rules(Operation::Create));
    assert_eq!(access.write_rules("id", Written::Create), access.rules(Operation::Create));
    assert_eq!(access.write_rules("a", Written::Null), access.rules(Operation::Update));
    assert_eq!(access.read_rules("a"), None);
}

#[test]
fn a_field_rule_replaces_the_models_rules() {
    let access = access(FIELD_RULE);
    assert_eq!(names(access.write_rules("a", Written::Update)), ["owner"]);
    assert_eq!(names(access.write_rules("b", Written::Update)), ["key", "owner"]);
    assert!(access.write_rules("a", Written::Create).is_empty());
    assert_eq!(names(access.write_rules("b", Written::Create)), ["key", "owner"]);
    assert_eq!(names(access.read_rules("a").unwrap()), ["owner"]);
    assert_eq!(access.read_rules("b"), None);
}

#[test]
fn deleting_takes_the_right_to_every_field() {
    assert!(access(FIELD_RULE).rules(Operation::Delete).is_empty());
}

#[test]
fn an_id_of_ones_own_takes_the_right_to_create_every_field() {
    assert!(access(FIELD_RULE).write_rules("id", Written::Create).is_empty());
    assert_eq!(names(access(FIELD_RULE).write_rules("id", Written::Update)), ["owner"]);
}

#[test]
fn nulling_a_field_takes_the_right_to_delete() {
    let access = access("type T @model @auth(rules: [{allow: public, operations: [update, read]}]) { a: String }");
    assert_eq!(names(access.write_rules("a", Written::Update)), ["key"]);
    assert!(access.write_rules("a", Written::Null).is_empty());
}

#[test]
fn whoever_reads_one_field_reads_records() {
    let access =
        access("type T @model @auth(rules: [{allow: owner}]) { a: String @auth(rules: [{allow: public}]) b: Int }");
    assert_eq!(names(access.rules(Operation::List)), ["key", "owner"]);
    assert_eq!(names(access.read_rules("b").unwrap()), ["owner"]);
}
