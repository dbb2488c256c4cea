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
        help: it belongs on a field of a model
    2:44 unknown directive `@foo`
        help: remove it
    2:58 `@model` does not belong on a field of a model
        help: it belongs on a type
    3:21 `@auth` does not belong on an enum or an input
        help: it belongs on a type
    "
    );
}

#[test]
fn what_amplify_has_and_is_not_served_says_so() {
    assert_snapshot!(
        check(
            r#"type Post @model @searchable { title: String }
            type Query { say: String @http(url: "https://example.com") ask: String @predictions(actions: []) }"#
        ),
        @r"
    1:19 `@searchable` is not supported yet
        help: remove it
    2:39 `@http` is not supported yet
        help: remove it
    2:85 `@predictions` is not supported yet
        help: remove it
    "
    );
}

#[test]
fn keys_name_fields_that_can_be_keys() {
    assert_snapshot!(
        check(
            r#"type Post @model {
                slug: ID @primaryKey(sortKeyFields: ["nope"])
                tags: [String] @index(name: "byTags")
                a: String @index(name: "same", projection: {type: SOME})
                b: String @index(name: "twice") @index(name: "twice")
            }"#
        ),
        @r"
    2:17 the primary key of `Post` may not be null
        help: declare `slug: ID!`
    2:54 `Post` has no field `nope`
        help: declare `nope: String!`, or remove it from the key
    3:17 `tags` cannot be part of a key: it is no scalar
        help: use a field that holds one text or one number
    4:60 `SOME` is no type of a projection
        help: use `ALL`, `KEYS_ONLY` or `INCLUDE`
    5:49 `Post` has two indexes `twice`
        help: give one of them another `name`
        5:27 the first is here
    "
    );
}

#[test]
fn relations_lead_to_models_by_keys_that_fit() {
    assert_snapshot!(
        check(
            r#"type Post @model {
                comments: [Comment] @hasMany(references: ["postID"])
                first: Comment @hasMany(references: ["postId"])
                author: String @belongsTo(references: ["authorId"])
                tags: [Tag] @hasMany(references: ["postId"])
                likes: [Tag] @manyToMany(relationName: "Likes")
            }
            type Comment @model { postId: ID post: Post @belongsTo(references: ["postId"]) }
            type Tag @model { postId: Int }"#
        ),
        @r"
    2:59 `Comment` declares no field `postID`
        help: did you mean `postId`?
    3:24 `@hasMany` is for lists
        help: write `[…]`, or use `@hasOne`
    4:25 `String` is no model, so no relation leads there
        help: name a type with `@model`, or remove the directive
    5:29 `postId` of `Tag` is Int, but `id` of `Post` is ID
        help: give both the same type
    6:30 the relation `Likes` stands in 1 places
        help: use each `relationName` on exactly two fields
    "
    );
}

#[test]
fn defaults_and_validations_fit_the_type() {
    assert_snapshot!(
        check(
            r#"type Post @model {
                stars: Int @default(value: "five")
                mood: Mood @default(value: "ANGRY")
                tags: [String] @default(value: "a")
                count: Int @validate(type: minLength, value: "3")
                title: String @validate(type: maxLength, value: "many") @validate(type: longest, value: "1")
            }
            enum Mood { HAPPY }"#
        ),
        @r#"
    2:44 `five` is no value of `Int`
        help: write the value as a client would send it
    3:44 `ANGRY` is no value of `Mood`
        help: write the value as a client would send it
    4:32 only a scalar or an enum has a `@default`
        help: remove it, and give the value when the record is created
    5:44 `minLength` validates `String`, not `Int`
        help: remove it, or use another type
    6:65 `maxLength` takes a number, not `many`
        help: write it as a text, such as `"10"`
    6:89 unknown validation `longest`
        help: use a type such as `gt`, `minLength` or `matches`
    "#
    );
}

#[test]
fn operations_of_ones_own_take_inputs_and_functions() {
    assert_snapshot!(
        check(
            r#"type Query {
                echo(point: Point): String @function
                ping: String @function(name: "ping", invocationType: Later) @auth(rules: [{allow: public, operations: [read]}])
            }
            type Point { x: Float }
            type Todo @model { x: Int }"#
        ),
        @r#"
    2:29 `Point` is no input, so no argument can hold it
        help: define an `input` with its fields
    2:44 `@function` does not say which function
        help: write `@function(name: "…")`
    3:70 unknown `invocationType` `Later`
        help: use `RequestResponse` or `Event`
    3:107 a rule on an operation has no `operations` of its own
        help: remove it
    "#
    );
}
