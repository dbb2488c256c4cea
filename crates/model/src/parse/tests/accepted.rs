use authz::{Allow, Cardinality, GuestProvider, IdentityClaim, Operation, SignedInProvider, TokenProvider};

use super::*;
use crate::{ListShape, Named, Origin, Scalar};

#[test]
fn the_tutorials_schema_is_read() {
    let schema = schema(include_str!("../../../../../schema/user-profile.graphql"));
    let model = schema.model("UserProfile").unwrap();
    let fields: Vec<(&str, Origin)> = model.fields.iter().map(|field| (field.name.as_str(), field.origin)).collect();
    assert_eq!(
        fields,
        [
            ("email", Origin::Declared),
            ("profileOwner", Origin::Declared),
            ("id", Origin::ImplicitId),
            ("createdAt", Origin::ImplicitTimestamp),
            ("updatedAt", Origin::ImplicitTimestamp),
        ]
    );
    assert_eq!(model.rules.len(), 1);
    assert_eq!(
        model.rules[0].allow,
        Allow::Owner {
            provider: TokenProvider::UserPools,
            field: "profileOwner".to_owned(),
            cardinality: Cardinality::One,
            identity: IdentityClaim::SubAndUsername,
        }
    );
    assert_eq!(model.rules[0].operations, Operation::ALL);
}

#[test]
fn list_and_element_nullability_are_told_apart() {
    let schema = schema("type A @model { a: String! b: [String] c: [String!] d: [String]! e: [String!]! }");
    let shapes: Vec<(Option<ListShape>, bool)> = schema.models[0]
        .fields
        .iter()
        .filter(|field| field.origin == Origin::Declared)
        .map(|field| (field.field_type.list, field.field_type.required))
        .collect();
    assert_eq!(
        shapes,
        [
            (None, true),
            (Some(ListShape::Nullable), false),
            (Some(ListShape::Nullable), true),
            (Some(ListShape::Required), false),
            (Some(ListShape::Required), true),
        ]
    );
}

#[test]
fn a_declared_field_is_not_added_again() {
    let schema = schema(
        "type A @model @auth(rules: [{allow: owner}]) { id: ID createdAt: AWSDateTime owner: String updatedAt: String }",
    );
    let fields: Vec<&str> = schema.models[0].fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(fields, ["id", "createdAt", "owner", "updatedAt"]);
    assert!(schema.models[0].fields.iter().all(|field| field.origin == Origin::Declared));
}

#[test]
fn owner_fields_that_only_rules_name_come_last_and_once() {
    let schema = schema(
        r#"type A @model @auth(rules: [
            {allow: owner, ownerField: "author"}
            {allow: owner}
            {allow: owner, ownerField: "author", identityClaim: "email"}
        ]) { x: Int }"#,
    );
    let last: Vec<(&str, &Named)> = schema.models[0]
        .fields
        .iter()
        .filter(|field| field.origin == Origin::ImplicitOwner)
        .map(|field| (field.name.as_str(), &field.field_type.named))
        .collect();
    let text = Named::Scalar(Scalar::String);
    assert_eq!(last, [("author", &text), ("owner", &text)]);
}

#[test]
fn read_covers_get_list_and_listen_and_search_covers_nothing_more() {
    let schema = schema(
        "type A @model @auth(rules: [
            {allow: public, operations: [read, create]}
            {allow: private, operations: [search, list, sync]}
        ]) { x: Int }",
    );
    let operations: Vec<&[Operation]> = schema.models[0].rules.iter().map(|rule| rule.operations.as_slice()).collect();
    assert_eq!(
        operations,
        [
            [Operation::Create, Operation::Get, Operation::List, Operation::Listen].as_slice(),
            [Operation::List].as_slice(),
        ]
    );
}

#[test]
fn every_kind_of_rule_gets_its_defaults() {
    let schema = schema(
        r#"type A @model @auth(rules: [
            {allow: public} {allow: public, provider: iam}
            {allow: private} {allow: private, provider: oidc} {allow: private, provider: identityPool}
            {allow: owner, ownerField: "editors", provider: oidc, identityClaim: "sub::email"}
            {allow: groups, groups: ["Admins"]} {allow: groups, groupsField: "teams", groupClaim: "teams"}
            {allow: custom}
        ]) { editors: [String] teams: [String!]! }"#,
    );
    let allowed: Vec<Allow> = schema.models[0].rules.iter().map(|rule| rule.allow.clone()).collect();
    assert_eq!(
        allowed,
        [
            Allow::Public(GuestProvider::ApiKey),
            Allow::Public(GuestProvider::IdentityPool),
            Allow::Private(SignedInProvider::Token(TokenProvider::UserPools)),
            Allow::Private(SignedInProvider::Token(TokenProvider::Oidc)),
            Allow::Private(SignedInProvider::IdentityPool),
            Allow::Owner {
                provider: TokenProvider::Oidc,
                field: "editors".to_owned(),
                cardinality: Cardinality::Many,
                identity: IdentityClaim::Claims(vec!["sub".to_owned(), "email".to_owned()]),
            },
            Allow::Groups {
                provider: TokenProvider::UserPools,
                groups: vec!["Admins".to_owned()],
                claim: "cognito:groups".to_owned(),
            },
            Allow::GroupsField {
                provider: TokenProvider::UserPools,
                field: "teams".to_owned(),
                cardinality: Cardinality::Many,
                claim: "teams".to_owned(),
            },
            Allow::Custom,
        ]
    );
}

#[test]
fn the_default_identity_may_be_spelled_out_and_null_is_the_same_as_nothing() {
    let schema = schema(
        r#"type A @model @auth(rules: [{allow: owner, identityClaim: "sub::username", provider: null, ownerField: null}]) { x: Int }"#,
    );
    assert_eq!(
        schema.models[0].rules[0].allow,
        Allow::Owner {
            provider: TokenProvider::UserPools,
            field: "owner".to_owned(),
            cardinality: Cardinality::One,
            identity: IdentityClaim::SubAndUsername,
        }
    );
}

#[test]
fn descriptions_and_comments_are_no_mistakes() {
    assert_eq!(
        check("# note\n\"\"\"a\nb\"\"\" type A @model { # here\n \"the x\" x: E } \"moods\" enum E { \"one\" X }"),
        "fine"
    );
}
