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
    assert_eq!(names(access.rules(Operation::List)), ["owner", "key"]);
    assert_eq!(names(access.read_rules("b").unwrap()), ["owner"]);
}

const GROUPS: &str = r#"type G @model @auth(rules: [{allow: groups, groups: ["a", "b"]}]) {
    title: String!
    secret: String @auth(rules: [{allow: groups, groups: ["a"]}])
    shown: Int! @auth(rules: [{allow: groups, groups: ["b"], operations: [read]}, {allow: groups, groups: ["a"]}])
}"#;

#[test]
fn each_group_of_a_list_is_a_role() {
    let access = access(GROUPS);
    assert_eq!(names(access.rules(Operation::Create)), ["a,b"]);
    assert_eq!(names(access.rules(Operation::Delete)), ["a"]);
    assert_eq!(names(access.write_rules("title", Written::Create)), ["a,b"]);
    assert_eq!(names(access.write_rules("secret", Written::Update)), ["a"]);
    assert_eq!(names(access.write_rules("shown", Written::Null)), ["a"]);
    assert_eq!(names(access.write_rules("id", Written::Create)), ["a"]);
    assert_eq!(access.read_rules("title"), None);
    assert_eq!(names(access.read_rules("secret").unwrap()), ["a"]);
    assert_eq!(access.read_rules("shown"), None);
}

#[test]
fn groups_with_equal_rights_are_one_rule_of_each_claim() {
    let access = access(
        r#"type G @model @auth(rules: [
            {allow: groups, groups: ["a"], operations: [create, read]}
            {allow: groups, groups: ["a", "c"], groupClaim: "teams"}
            {allow: owner}
            {allow: groups, groups: ["b"], operations: [read]}
        ]) { a: String }"#,
    );
    assert_eq!(names(access.rules(Operation::Get)), ["a,b", "a,c", "owner"]);
    assert_eq!(names(access.rules(Operation::Create)), ["a", "a,c", "owner"]);
    assert_eq!(names(access.rules(Operation::Update)), ["a,c", "owner"]);
}

#[test]
fn the_order_in_which_a_field_names_groups_says_nothing() {
    let access = access(
        r#"type G @model @auth(rules: [{allow: groups, groups: ["a", "b"]}]) {
            a: String
            b: String @auth(rules: [{allow: groups, groups: ["b"]}, {allow: groups, groups: ["a"]}])
        }"#,
    );
    assert_eq!(access.write_rules("b", Written::Update), access.rules(Operation::Update));
    assert_eq!(access.read_rules("b"), None);
}

#[test]
fn whoever_lists_records_and_does_not_get_them_reads_no_protected_field() {
    let access = access(
        "type T @model @auth(rules: [{allow: owner}, {allow: public, operations: [list]}]) {
            a: String
            b: String @auth(rules: [{allow: private}, {allow: owner}])
        }",
    );
    assert_eq!(names(access.read_rules("a").unwrap()), ["owner"]);
    assert_eq!(access.read_rules("b"), None);
}

#[test]
fn whoever_writes_one_field_writes_the_keys_that_relations_add() {
    let schema = schema(
        "type Comment @model @auth(rules: [{allow: private}, {allow: owner, operations: [create, read, update]}]) {
            a: Int
            b: Int @auth(rules: [{allow: private, operations: [read]}, {allow: owner, operations: [create, read, update]}])
        }
        type Post @model @auth(rules: [{allow: owner}]) { comments: [Comment] @hasMany }",
    );
    let access = Access::of(&schema.models[0]);
    assert_eq!(names(access.write_rules("postCommentsId", Written::Create)), ["private", "owner"]);
    assert_eq!(names(access.write_rules("postCommentsId", Written::Update)), ["private", "owner"]);
    assert!(access.write_rules("postCommentsId", Written::Null).is_empty());
    assert_eq!(names(access.write_rules("id", Written::Create)), ["owner"]);
}

/// Whether a relation is withheld between a model with these rules and one with those.
fn withheld(near: &str, far: &str) -> bool {
    let schema = schema(&format!(
        "type A @model @auth(rules: [{near}]) {{ to: [B] @hasMany(references: \"aId\") }}
         type B @model @auth(rules: [{far}]) {{ aId: ID a: A @belongsTo(references: \"aId\") }}"
    ));
    let model = &schema.models[0];
    withholds(&schema, model, model.field("to").unwrap())
}

#[test]
fn a_relation_is_withheld_unless_the_same_groups_read_both_sides() {
    let (a, ab) = (r#"{allow: groups, groups: ["a"]}"#, r#"{allow: groups, groups: ["a", "b"]}"#);
    let ba = r#"{allow: groups, groups: ["b"]} {allow: groups, groups: ["a"]}"#;
    assert!(!withheld(ab, ba));
    assert!(withheld(ab, a));
    assert!(withheld(a, ab));
    assert!(!withheld(r#"{allow: groups, groups: ["c"]}"#, ab));
}

#[test]
fn who_is_signed_in_stands_for_owners_and_groups_of_both_sides() {
    assert!(!withheld(
        "{allow: owner} {allow: private, operations: [read]}",
        "{allow: private, operations: [read]} {allow: owner}"
    ));
    assert!(withheld("{allow: owner}", "{allow: private}"));
}
