use super::*;

#[test]
fn unknown_misplaced_and_repeated_directives_are_mistakes() {
    assert_snapshot!(
        check(
            "type A @modle { x: Int }
            type B @model @model @hasMany @foo { x: Int @model }
            enum E @auth { X @deprecated }"
        ),
        @r"
    1:9 unknown directive `@modle`
        help: did you mean `@model`?
    2:28 `@model` stands here twice
        help: make it one directive
        2:21 first here
    2:35 `@hasMany` does not belong on a type
        help: it belongs on a field
    2:44 unknown directive `@foo`
    2:58 `@model` does not belong on a field
        help: it belongs on a type
    3:21 `@auth` does not belong on an enum
        help: it belongs on a type
    3:31 `@deprecated` is not supported yet
        help: remove it
    "
    );
}

#[test]
fn directives_of_fields_are_not_supported_yet() {
    assert_snapshot!(
        check(
            r#"type Post @model {
                comments: [Comment] @hasMany
                slug: ID! @primaryKey
                title: String @index(name: "byTitle") @default(value: "x") @validate(type: minLength, value: "3")
                secret: String @auth(rules: [{allow: owner}])
            }
            type Comment @model { post: Post @belongsTo }"#
        ),
        @r"
    2:38 `@hasMany` is not supported yet
        help: remove it
    3:28 `@primaryKey` is not supported yet
        help: remove it
    4:32 `@index` is not supported yet
        help: remove it
    4:56 `@default` is not supported yet
        help: remove it
    4:77 `@validate` is not supported yet
        help: remove it
    5:33 `@auth` on a field is not supported yet
        help: remove it
    7:47 `@belongsTo` is not supported yet
        help: remove it
    "
    );
}
