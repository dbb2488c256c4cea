use super::*;

#[test]
fn duplicates_point_at_the_first() {
    assert_snapshot!(check("type A @model { x: Int x: Int }\nenum A { X Y X }"), @r"
    1:24 `A` has the field `x` twice
        help: rename or remove one of them
        1:17 first declared here
    2:6 `A` is defined twice
        help: rename or remove one of them
        1:6 first defined here
    2:14 enum `A` has the value `X` twice
        help: remove one of them
        2:10 first listed here
    ");
}

#[test]
fn reserved_names_are_refused() {
    assert_snapshot!(check("type String @model { __x: Int and: Int }\ntype __A @model { x: Int }\nenum E { __V }"), @r"
    1:6 `String` is the name of a scalar
        help: choose another name
    1:22 `__x` starts with `__`, which GraphQL reserves
        help: choose another name
    1:31 `and` is a word of filters and cannot be a field
        help: choose another name
    2:6 `__A` starts with `__`, which GraphQL reserves
        help: choose another name
    3:10 `__V` starts with `__`, which GraphQL reserves
        help: choose another name
    ");
}

#[test]
fn derived_names_must_not_collide() {
    assert_snapshot!(check("type DynGroup @model { x: Int }\ntype DynGroups @model { x: Int }"), @r"
    2:6 `DynGroup` and `DynGroups` would both have the query `listDynGroups`
        help: rename `DynGroups`
        1:6 `DynGroup` is defined here
    ");
    assert_snapshot!(check("type aB @model { x: Int }\ntype AB @model { x: Int }"), @r"
    2:6 `aB` and `AB` would both have the type `ModelABConnection`
        help: rename `AB`
        1:6 `aB` is defined here
    ");
    assert_snapshot!(check("enum ModelAConnection { X }\ntype A @model { x: ModelAConnection }"), @r"
    1:6 `A` brings a type `ModelAConnection` along
        help: rename `ModelAConnection`
        2:6 `A` is defined here
    ");
    assert_snapshot!(check("enum Size { S M L }\ntype A @model { size: Size }"), @r"
    1:6 `Size` brings a type `ModelSizeInput` along, and every API has one already
        help: rename `Size`
    ");
    assert_snapshot!(check("type ModelStringInput @model { x: Int }"), @r"
    1:6 every API has a type `ModelStringInput` of its own
        help: rename `ModelStringInput`
    ");
}
