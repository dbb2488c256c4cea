//! Defaults of arguments and of inputs, and extensions.

use insta::assert_snapshot;

use super::*;

fn operation(arguments: &str) -> String {
    format!(
        "type A @model {{ x: Int }} enum K {{ X Y }} input I {{ n: Int! = 3 k: [K] }} type Query {{ f({arguments}): Int }}"
    )
}

#[test]
fn a_default_is_a_value_of_its_type() {
    let good = [
        "a: Int = 1",
        "a: Int! = -1",
        "a: Float = 1",
        "a: Float = 1.5e3",
        "a: ID = 7",
        "a: AWSDate = \"2024-02-29\"",
        "a: Boolean = false",
        "a: K = Y",
        "a: [K!]! = [X, Y]",
        "a: [Int] = 1",
        "a: [Int] = null",
        "a: I = {k: [X]}",
    ];
    for argument in good {
        assert_eq!(check(&operation(argument)), "fine", "{argument}");
    }
    let bad = [
        "a: Int = \"1\"",
        "a: Int = 1.5",
        "a: Int = 3000000000",
        "a: Int! = null",
        "a: AWSDate = \"2024-02-30\"",
        "a: K = Z",
        "a: K = \"X\"",
        "a: [K!] = [null]",
        "a: Boolean = 0",
        "a: I = {other: 1}",
        "a: I = {n: 1, n: 2}",
        "a: I = 5",
    ];
    for argument in bad {
        assert_ne!(check(&operation(argument)), "fine", "{argument}");
    }
    assert_snapshot!(check(&operation("a: [K!]! = [X, Z], b: Int, b: Int")), @r"
    1:98 `[X, Z]` is no value of `[K!]!`
        help: write a value that a client could send, or remove it
    1:114 `f` has the argument `b` twice
        help: rename or remove one of them
    ");
}

#[test]
fn an_extension_adds_to_what_it_extends() {
    let extended = "enum K { X } extend enum K { Y } type A @model { x: Int } extend type A @auth(rules: [{allow: owner}]) \
                    { k: K } extend input I { b: Int } input I { a: Int }";
    let whole = "enum K { X Y } type A @model @auth(rules: [{allow: owner}]) { x: Int k: K } input I { a: Int b: Int }";
    assert_eq!(schema(extended), schema(whole));
    assert_snapshot!(check("type A @model { x: Int } extend type B { x: Int } extend enum A { X } extend type A { x: Int }"), @r"
    1:38 the extension finds no definition of this kind and name
        help: define the type itself, or write the extension as its definition
    1:63 the extension finds no definition of this kind and name
        help: define the type itself, or write the extension as its definition
    1:87 `A` has the field `x` twice
        help: rename or remove one of them
        1:17 first declared here
    ");
}
