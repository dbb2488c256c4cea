use super::*;

#[test]
fn unknown_types_get_a_suggestion() {
    assert_snapshot!(
        check("enum Mood { HAPPY }\ntype A @model { a: Strng b: DateTime c: mood d: integer e: Whatever f: [AWSJson!]! }"),
        @r"
    2:20 unknown type `Strng`
        help: did you mean `String`?
    2:29 unknown type `DateTime`
        help: did you mean `AWSDateTime`?
    2:41 unknown type `mood`
        help: did you mean `Mood`?
    2:49 unknown type `integer`
        help: did you mean `Int`?
    2:60 unknown type `Whatever`
        help: define `enum Whatever { … }`, or use a scalar such as `String`
    2:73 unknown type `AWSJson`
        help: did you mean `AWSJSON`?
    "
    );
}

#[test]
fn what_is_not_served_yet_says_so() {
    assert_snapshot!(
        check(
            r#"interface I { x: Int }
            union U = A | B
            input In { x: Int }
            scalar Money
            directive @mine on OBJECT
            schema { query: Query }
            extend type A { y: Int }
            query Q { x }
            type Query { hello: String @function(name: "hello") }
            type Point { x: Float }
            type A implements I @model { a: [[Int]] b(first: Int): Int c: Point d: Money e: B }
            type B @model(queries: null, subscriptions: {level: off}, querys: null) { x: Int }"#
        ),
        @r"
    1:11 an interface is not supported yet
        help: repeat its fields in each model
    2:19 a union is not supported yet
        help: use one model with the fields of all of them
    4:20 a scalar of your own is not supported yet
        help: use `String`, or one of AppSync's scalars such as `AWSJSON`
    5:24 a directive of your own is not supported yet
        help: Amplify's directives need no definition; remove it
    6:13 a `schema` definition is not supported yet
        help: the root types are made from the models; remove it
    8:13 an operation or a fragment does not belong into a schema
        help: send it to the API instead
    11:20 implementing an interface is not supported yet
        help: remove it; the type's own fields are enough
    11:45 a list of lists is not supported yet
        help: keep it in a field of type `AWSJSON`
    11:55 arguments on a type's field are not supported yet
        help: remove them; records are filtered with the arguments of the model's list operation
    12:71 `@model` has no argument `querys`
        help: did you mean `queries`?
    "
    );
}

#[test]
fn an_id_keeps_a_type_that_can_be_made_up() {
    assert_snapshot!(check("type A @model { id: Int! createdAt: AWSDate updatedAt: [AWSDateTime] }"), @r"
    1:21 `id` is the key; another type for it is not supported yet
        help: use `ID` or `String`, or leave `id` out: it is added by itself
    ");
}

#[test]
fn empty_things_are_mistakes() {
    assert_snapshot!(check(""), @r"
    1:1 the schema is empty
        help: define a model: `type Todo @model @auth(rules: [{allow: owner}]) { content: String }`
    ");
    assert_snapshot!(check(" \n # nothing\n"), @r"
    1:1 the schema is empty
        help: define a model: `type Todo @model @auth(rules: [{allow: owner}]) { content: String }`
    ");
    assert_snapshot!(check("enum E { X }"), @r"
    1:1 the schema has no model and no operation of its own
        help: define one: `type Todo @model @auth(rules: [{allow: owner}]) { content: String }`
    ");
    assert_snapshot!(check("enum E\ntype A @model"), @r"
    1:6 enum `E` has no values
        help: add some: `enum E { OPEN DONE }`
    2:6 model `A` has no fields
        help: add some: `type A @model { content: String }`
    ");
}
