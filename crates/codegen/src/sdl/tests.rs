//! How each kind of type and each directive is printed.

use insta::assert_snapshot;
use model::{Providers, parse};

use super::*;

#[test]
fn every_kind_of_type_is_printed() {
    let source = "enum Mood { HAPPY SAD } type A @model { mood: Mood! at: [AWSDate!]! }";
    let printed = sdl(&Api::of(&parse(source, &Providers::default()).unwrap()));
    let of =
        |start: &str| printed.split("\n\n").filter(|part| part.starts_with(start)).collect::<Vec<_>>().join("\n\n");
    assert_snapshot!(of("scalar"), @r"
    scalar AWSDate

    scalar AWSDateTime
    ");
    assert_snapshot!(of("enum Mood"), @r"
    enum Mood {
      HAPPY
      SAD
    }
    ");
    assert_snapshot!(of("type A "), @r"
    type A @aws_iam {
      mood: Mood!
      at: [AWSDate!]!
      id: ID!
      createdAt: AWSDateTime!
      updatedAt: AWSDateTime!
    }
    ");
    assert_snapshot!(of("input CreateA"), @r"
    input CreateAInput {
      mood: Mood!
      at: [AWSDate!]!
      id: ID
    }
    ");
    assert_snapshot!(of("type Query"), @r"
    type Query {
      getA(id: ID!): A @aws_iam
      listAS(filter: ModelAFilterInput, limit: Int, nextToken: String): ModelAConnection @aws_iam
    }
    ");
}

#[test]
fn directives_follow_the_type_of_a_field() {
    let field = ObjectField {
        arguments: [("by".to_owned(), TypeRef::named("ID"))].into_iter().collect(),
        defaults: BTreeMap::new(),
        field_type: TypeRef::named("A"),
        resolver: None,
        access: vec![AccessDirective::Oidc, AccessDirective::UserPools { groups: vec!["a".into(), "b".into()] }],
        subscribes_to: vec!["createA".into()],
        deprecated: Some("say \"b\"\n".into()),
    };
    assert_snapshot!(
        FieldLine((&"onA".to_owned(), &field)),
        @r#"onA(by: ID): A @aws_subscribe(mutations: ["createA"]) @deprecated(reason: "say \"b\"\n") @aws_oidc @aws_cognito_user_pools(cognito_groups: ["a", "b"])"#
    );
}
