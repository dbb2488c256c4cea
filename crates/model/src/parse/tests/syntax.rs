use super::*;

#[test]
fn syntax_errors_and_other_mistakes_are_reported_together() {
    assert_snapshot!(check("type A @model {\n  x: \n  y: Strin\n}\ntype B @model { x: Int x: Int }"), @r"
    3:4 expected `}`, found `:`
    5:24 `B` has the field `x` twice
        help: rename or remove one of them
        5:17 first declared here
    ");
    assert_snapshot!(check("type A @model {\n  x: Int\n  y: )\n}\ntype B @model { z: Int z: Int }"), @r"
    3:6 expected a type, found `)`
    5:24 `B` has the field `z` twice
        help: rename or remove one of them
        5:17 first declared here
    ");
    assert_snapshot!(check("type A @model { x: Int"), @"1:23 expected `}`, found the end of the file");
    assert_snapshot!(check("tpe A @model { x: Int }"), @r"
    1:1 expected `type` or `enum`, found `tpe`
        help: did you mean `type`?
    ");
    assert_snapshot!(check("type A @model @auth(rules: [{allow: owner) { x: Int }"), @r"
    1:42 expected `}`, found `)`
    1:46 a rule has no argument `x`
        help: use one of `allow`, `provider`, `ownerField`, `identityClaim`, `groups`, `groupsField`, `groupClaim`, `operations`
    1:54 expected `)`, found the end of the file
    ");
    assert_snapshot!(check("type A @model { x: Int ä y: \"open }"), @r#"
    1:24 unexpected character: `ä`
    1:29 unterminated string value: `"open }`
    1:36 expected a type, found the end of the file
    "#);
    assert_snapshot!(check("type @model { x: Int }"), @"1:6 expected a name, found `@`");
    assert_snapshot!(check("type A @model @auth(rules: [{allow: owner, ownerField: $x, groups: \"\\q\"}]) { x: Int }"), @r#"
    1:56 variables do not belong into a schema
    1:57 `ownerField` takes a string, not a variable
    1:66 expected `}`, found `:`
    1:68 unexpected escaped character: `"\q"`
    1:72 expected a value, found `}`
    "#);
}
