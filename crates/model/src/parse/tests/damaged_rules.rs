//! A rule that is damaged is refused: it never becomes a wider one. What the parser makes of changed text is compared
//! with a small strict reader of its own.

use proptest::prelude::*;

use super::*;
use crate::DeclaredRule;

/// The model around the rules.
fn around(auth: &str) -> String {
    format!("type A @model {auth} {{ n: Int s: String l: [ID] owner: String }}")
}

#[test]
fn every_damaged_rule_is_refused() {
    let damaged = [
        "{allow: public, provider identityPool}",
        "{allow: public provider identityPool}",
        "{allow: public, provider, identityPool}",
        "{allow: public, provider}",
        "{allow: public, provider:}",
        "{allow: public, provider:: identityPool}",
        "{allow: public, provider = identityPool}",
        "{allow: public, : identityPool}",
        "{allow: public, provider: \"identityPool\"}",
        "{allow: public, provider: \"\"\"identityPool\"\"\"}",
        "{allow: public, provider: $identityPool}",
        "{allow: public, provider: [identityPool]}",
        "{allow: public, provider: {identityPool}}",
        "{allow: public, provider: {name: identityPool}}",
        "{allow: public, provider: 1}",
        "{allow: public, provider: true}",
        "{allow: public, provider: identitypool}",
        "{allow: public, provider: identityPool, provider: apiKey}",
        "{allow: public, Provider: identityPool}",
        "{allow: public, \"provider\": identityPool}",
        "{allow: public, operations}",
        "{allow: public, operations [read]}",
        "{allow: public, operations: read}",
        "{allow: public, operations: [read}",
        "{allow: public, operations: read]}",
        "{allow: public, operations: [[read]]}",
        "{allow: public, operations: [null]}",
        "{allow: public, operations: [read, null]}",
        "{allow: public, operations: [$read]}",
        "{allow: public, operations: [read], operations: [create]}",
        "{allow: groups, groups [\"A\"], groupsField: \"s\"}",
        "{allow: groups, groups: [\"A\", null]}",
        "{allow: groups, groups: [\"A\"], groupClaim \"g\"}",
        "{allow: owner, ownerField \"s\"}",
        "{allow: owner, ownerField: \"s}",
        "{allow: owner, identityClaim \"email\"}",
        "{allow: owner, identityClaim: }",
        "{allow owner}",
        "{allow}",
        "{owner}",
        "{allow: public",
        "allow: public}",
        "{allow: public}}",
        "{{allow: public}}",
        "[{allow: public}]",
        "{allow: public} provider",
        "{allow: public} provider: identityPool",
        "{allow: public}, null",
    ];
    for rule in damaged {
        for place in [
            format!("@auth(rules: [{rule}])"),
            format!("@auth(rules: [{{allow: owner}}, {rule}])"),
            format!("@auth(rules: [{rule}, {{allow: owner}}])"),
        ] {
            assert_ne!(check(&around(&place)), "fine", "{place}");
        }
        let on_a_field = format!("type A @model {{ n: Int @auth(rules: [{rule}]) s: String l: [ID] }}");
        assert_ne!(check(&on_a_field), "fine", "{on_a_field}");
        let on_an_operation = format!("type A @model {{ n: Int }} type Query {{ f: Int @auth(rules: [{rule}]) }}");
        assert_ne!(check(&on_an_operation), "fine", "{on_an_operation}");
    }
    for auth in [
        "@auth(rules [{allow: owner}])",
        "@auth(rules: [{allow: owner}]",
        "@auth(rules: {allow: owner})",
        "@auth(rules: [{allow: owner}], rules: [{allow: public}])",
        "@auth(rules: [{allow: owner}]) @auth(rules: [{allow: public}])",
        "@auth(rules)",
        "@auth()",
        "@auth",
        "@ auth rules: [{allow: owner}]",
        "auth(rules: [{allow: owner}])",
    ] {
        assert_ne!(check(&around(auth)), "fine", "{auth}");
    }
}

#[test]
fn a_missing_colon_is_shown_where_it_is_missing() {
    assert_snapshot!(check(&around("@auth(rules: [{allow: public, provider identityPool}])")), @"1:54 expected `:`, found `identityPool`");
    assert_snapshot!(check(&around("@auth(rules [{allow: owner}])")), @r"
    1:27 expected `)`, found `[`
    1:67 expected a name, found `[`
    ");
    assert_snapshot!(check("type A @model(queries null) { x: Int b: B @hasOne(references [\"x\"]) }"), @"1:62 expected `)`, found `[`");
}

#[test]
fn access_directives_are_read_strictly() {
    assert_snapshot!(
        check(r#"type A @model { x: Int } type C @aws_cognito_user_pools(cognito_groups: 5) @aws_iam(x: 1) { y: Int @aws_cognito_user_pools(groups: ["A"]) }"#),
        @r"
    1:73 `cognito_groups` takes a list of strings, not a number
        help: give a list of strings
    1:85 `@aws_iam` has no argument `x`
        help: remove it
    1:124 `@aws_cognito_user_pools` has no argument `groups`
        help: it has `cognito_groups`
    "
    );
    assert_snapshot!(
        check(r#"type A @model { x: Int } type C @aws_cognito_user_pools(cognito_groups: []) { y: Int @aws_cognito_user_pools(cognito_groups: ["A", 1]) z: Int @aws_cognito_user_pools(cognito_groups: [""]) }"#),
        @r"
    1:73 `cognito_groups` names no group
        help: name the groups, or leave it out to let every user in
    1:126 `cognito_groups` takes a list of strings, not a list
        help: give a list of strings
    1:183 `cognito_groups` names no group
        help: name the groups, or leave it out to let every user in
    "
    );
    assert_snapshot!(check("type A @model { x: Int } type Query @auth(rules: [{allow: owner}]) { y: Int }"), @r"
    1:38 `@auth` does not belong on `Query`
        help: write it on each of its fields
    ");
}

/// Tokens of correct rules.
const RULES: [&[&str]; 5] = [
    &["{", "allow", ":", "public", ",", "provider", ":", "identityPool", ",", "operations", ":", "[", "read", "]", "}"],
    &["{", "allow", ":", "owner", ",", "ownerField", ":", "\"s\"", ",", "identityClaim", ":", "\"email\"", "}"],
    &["{", "allow", ":", "groups", ",", "groups", ":", "[", "\"A\"", "\"B\"", "]", "groupClaim", ":", "\"g\"", "}"],
    &["{", "allow", ":", "private", "provider", ":", "oidc", "operations", ":", "[", "create", ",", "delete", "]", "}"],
    &["{", "allow", ":", "groups", ",", "groupsField", ":", "\"l\"", ",", "provider", ":", "userPools", "}"],
];

/// What is written in place of a token, or between two.
const OTHERS: [&str; 29] = [
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ":",
    ",",
    "!",
    "=",
    "@",
    "|",
    "&",
    "...",
    "$v",
    "$",
    "\"A\"",
    "\"\"",
    "\"\"\"s\"\"\"",
    "1",
    "1.5",
    "null",
    "true",
    "public",
    "apiKey",
    "provider",
    "operations",
    "read",
    "allow",
];

#[derive(Clone, Debug)]
enum Change {
    Delete(prop::sample::Index),
    Replace(prop::sample::Index, &'static str),
    Insert(prop::sample::Index, &'static str),
    Double(prop::sample::Index),
}

fn change() -> impl Strategy<Value = Change> {
    let other = || prop::sample::select(OTHERS.to_vec());
    prop_oneof![
        any::<prop::sample::Index>().prop_map(Change::Delete),
        (any::<prop::sample::Index>(), other()).prop_map(|(at, other)| Change::Replace(at, other)),
        (any::<prop::sample::Index>(), other()).prop_map(|(at, other)| Change::Insert(at, other)),
        any::<prop::sample::Index>().prop_map(Change::Double),
    ]
}

impl Change {
    fn apply(&self, tokens: &mut Vec<&'static str>) {
        if tokens.is_empty() {
            return;
        }
        match self {
            Self::Delete(at) => {
                tokens.remove(at.index(tokens.len()));
            }
            Self::Replace(at, other) => {
                let at = at.index(tokens.len());
                tokens[at] = other;
            }
            Self::Insert(at, other) => tokens.insert(at.index(tokens.len()), other),
            Self::Double(at) => {
                let at = at.index(tokens.len());
                tokens.insert(at, tokens[at]);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_rules_are_refused_or_say_what_they_say(
        rules in prop::sample::subsequence((0..RULES.len()).collect::<Vec<_>>(), 1..3),
        changes in prop::collection::vec(change(), 0..3),
        glue in prop::sample::select(vec![" ", "\n", " , "]),
    ) {
        let mut tokens = vec!["@", "auth", "(", "rules", ":", "["];
        for rule in rules {
            tokens.extend_from_slice(RULES[rule]);
        }
        tokens.extend(["]", ")"]);
        for change in &changes {
            change.apply(&mut tokens);
        }
        let source = around(&tokens.join(glue));
        if let Ok(schema) = parse(&source, &Providers::all()) {
            prop_assert_eq!(schema.models.len(), 1);
            let written = strict::rules(&tokens);
            prop_assert_eq!(schema.declared_rules.get("A"), written.as_ref(), "{}", source);
        } else if changes.is_empty() {
            prop_assert!(false, "a correct rule is refused: {}", source);
        }
    }
}

/// A reader of `@auth(rules: [{…}])` that knows nothing of the one under test, and takes nothing but the grammar.
mod strict {
    use super::*;

    enum Value {
        Null,
        Word(String),
        Text(String),
        List(Vec<Value>),
        Object(Vec<(String, Value)>),
    }

    pub(super) fn rules(tokens: &[&str]) -> Option<Vec<DeclaredRule>> {
        let tokens: Vec<&str> = tokens.iter().copied().filter(|token| *token != ",").collect();
        let ["@", "auth", "(", "rules", ":", rest @ ..] = tokens.as_slice() else { return None };
        let (Value::List(elements), [")"]) = value(rest)? else { return None };
        elements.into_iter().map(rule).collect()
    }

    fn value<'a, 'b>(tokens: &'a [&'b str]) -> Option<(Value, &'a [&'b str])> {
        let (first, mut rest) = tokens.split_first()?;
        Some(match *first {
            "[" => {
                let mut elements = Vec::new();
                while *rest.first()? != "]" {
                    let (element, after) = value(rest)?;
                    elements.push(element);
                    rest = after;
                }
                (Value::List(elements), &rest[1..])
            }
            "{" => {
                let mut fields = Vec::new();
                while *rest.first()? != "}" {
                    let [name, ":", after @ ..] = rest else { return None };
                    let (field, after) = value(after)?;
                    fields.push((is_name(name).then(|| (*name).to_owned())?, field));
                    rest = after;
                }
                (Value::Object(fields), &rest[1..])
            }
            "null" => (Value::Null, rest),
            text if text.starts_with('"') => (Value::Text(text.trim_matches('"').to_owned()), rest),
            word if is_name(word) && word != "true" => (Value::Word(word.to_owned()), rest),
            _ => return None,
        })
    }

    fn is_name(token: &str) -> bool {
        token.chars().all(|character| character.is_ascii_alphabetic())
    }

    fn rule(value: Value) -> Option<DeclaredRule> {
        let Value::Object(fields) = value else { return None };
        let mut rule = DeclaredRule::default();
        for (name, value) in fields {
            match name.as_str() {
                "allow" => rule.allow = word(value)?,
                "provider" => rule.provider = or_null(value, word)?,
                "ownerField" => rule.owner_field = or_null(value, text)?,
                "identityClaim" => rule.identity_claim = or_null(value, text)?,
                "groups" => rule.groups = or_null(value, |value| list(one_or_more(value), text))?,
                "groupsField" => rule.groups_field = or_null(value, text)?,
                "groupClaim" => rule.group_claim = or_null(value, text)?,
                "operations" => rule.operations = or_null(value, |value| list(value, word))?,
                _ => return None,
            }
            rule.order.push(name);
        }
        Some(rule)
    }

    fn or_null<T>(value: Value, read: impl Fn(Value) -> Option<T>) -> Option<Option<T>> {
        match value {
            Value::Null => Some(None),
            other => read(other).map(Some),
        }
    }

    /// GraphQL takes one value for a list of it; of words that is not asked for.
    fn one_or_more(value: Value) -> Value {
        if let Value::Text(_) = value { Value::List(vec![value]) } else { value }
    }

    fn word(value: Value) -> Option<String> {
        if let Value::Word(word) = value { Some(word) } else { None }
    }

    fn text(value: Value) -> Option<String> {
        if let Value::Text(text) = value { Some(text) } else { None }
    }

    fn list(value: Value, read: impl Fn(Value) -> Option<String>) -> Option<Vec<String>> {
        if let Value::List(elements) = value { elements.into_iter().map(read).collect() } else { None }
    }
}
