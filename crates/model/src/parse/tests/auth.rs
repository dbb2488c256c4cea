use super::*;

/// Checks one model with these rules and a field of each kind.
fn rules(rules: &str) -> String {
    check(&format!("type A @model @auth(rules: {rules}) {{\n n: Int e: AWSEmail s: String l: [ID] }}"))
}

#[test]
fn rules_must_be_there_and_be_a_list_of_objects() {
    assert_snapshot!(check("type A @model @auth { x: Int }"), @r"
    1:15 `@auth` lacks its `rules`
        help: write `@auth(rules: [{allow: owner}])`
    ");
    assert_snapshot!(check("type A @model @auth(rule: [], rules: []) { x: Int }"), @r"
    1:21 `@auth` has no argument `rule`
        help: did you mean `rules`?
    1:38 `rules` is empty
        help: add a rule such as `{allow: owner}`; without `@auth`, only functions with `allow.resource` get in
    ");
    assert_snapshot!(rules("{allow: owner}"), @r"
    1:28 `rules` takes a list, not an object
        help: write `@auth(rules: [{allow: owner}])`
    ");
    assert_snapshot!(rules("[owner]"), @r"
    1:29 a rule is an object, not a word without quotes
        help: write `@auth(rules: [{allow: owner}])`
    ");
    assert_snapshot!(check("type A @auth(rules: [{allow: owner}]) { x: Int }"), @r"
    1:9 `@auth` on a type needs `@model` as well
        help: write `type A @model @auth(…)`
    ");
}

#[test]
fn arguments_of_rules_are_checked_by_name_and_kind() {
    assert_snapshot!(
        rules(r#"[{allow: "owner", ownerfield: "s"}, {allow: onwer}, {provider: userPools}, {allow: owner, ownerField: s, operations: read}, {allow: private, allow: public, operations: ["get", 1]}]"#),
        @r#"
    1:37 `allow` takes a word without quotes, not a string
        help: write `owner`
    1:46 a rule has no argument `ownerfield`
        help: did you mean `ownerField`?
    1:72 `allow` does not know `onwer`
        help: did you mean `owner`?
    1:80 the rule does not say whom it allows
        help: add `allow: owner`, `groups`, `private`, `public` or `custom`
    1:130 `ownerField` takes a string, not a word without quotes
        help: write `"s"`
    1:145 `operations` takes a list, not a word without quotes
        help: write `operations: [read]`
    1:169 the rule has `allow` twice
        help: remove one of them, or make it two rules
        1:153 first here
    1:197 `operations` takes a word without quotes, not a string
        help: write `get`
    1:204 `operations` takes a word without quotes, not a number
    "#
    );
}

#[test]
fn providers_must_exist_and_fit() {
    assert_snapshot!(
        rules("[{allow: owner, provider: userPool}, {allow: owner, provider: iam}, {allow: public, provider: userPools}, {allow: custom, provider: apiKey}, {allow: groups, groups: [\"A\"], provider: facebook}]"),
        @r"
    1:54 unknown provider `userPool`
        help: did you mean `userPools`?
    1:90 `allow: owner` does not go with provider `identityPool`
        help: use one of `userPools`, `oidc`
    1:122 `allow: public` does not go with provider `userPools`
        help: use one of `apiKey`, `identityPool`
    1:160 `allow: custom` does not go with provider `apiKey`
        help: use `function`
    1:210 unknown provider `facebook`
        help: use one of `userPools`, `oidc`
    "
    );
}

#[test]
fn providers_must_be_configured() {
    let providers = Providers::new([Provider::ApiKey]);
    assert_snapshot!(
        check_for(&providers, "type A @model @auth(rules: [{allow: public}, {allow: owner}, {allow: private, provider: iam}, {allow: custom}]) { x: Int }"),
        @r#"
    1:54 the API has no provider `userPools`
        help: add `userPool` to `additional_authorization_modes` under `[api]` in sluice.toml
    1:89 the API has no provider `identityPool`
        help: add `iam` to `additional_authorization_modes` under `[api]` in sluice.toml
    1:103 the API has no provider `function`
        help: add `lambda` to `additional_authorization_modes` under `[api]` in sluice.toml, and name the component that judges tokens: `plugin = "…"` under `[authorizer]`
    "#
    );
}

#[test]
fn owner_fields_must_hold_texts() {
    assert_snapshot!(
        rules(r#"[{allow: owner, ownerField: "n"}, {allow: owner, ownerField: "e"}, {allow: owner, ownerField: "createdAt"}, {allow: owner, ownerField: "two words"}, {allow: owner, ownerField: "not"}, {allow: owner, ownerField: ""}]"#),
        @r"
    1:56 `n` cannot hold an owner: it is neither text nor a list of texts
        help: declare `n: String` or `n: [String]`, or name another `ownerField`
    1:89 `e` cannot hold an owner: it is neither text nor a list of texts
        help: declare `e: String` or `e: [String]`, or name another `ownerField`
    1:122 `createdAt` cannot hold an owner: it is neither text nor a list of texts
        help: declare `createdAt: String` or `createdAt: [String]`, or name another `ownerField`
    1:163 `two words` is no name in GraphQL
        help: name a field that can exist
    1:204 `not` is a word of filters and cannot be a field
        help: name a field that can exist
    1:239 `ownerField` is empty
        help: leave it out to get the default
    "
    );
    assert_eq!(rules(r#"[{allow: owner, ownerField: "l"}, {allow: owner, ownerField: "id"}]"#), "fine");
}

#[test]
fn identity_claims_belong_to_owners_and_have_names() {
    assert_snapshot!(
        rules(r#"[{allow: groups, groups: ["A"], identityClaim: "email"}, {allow: owner, identityClaim: "sub::"}, {allow: owner, groupClaim: "g", groups: ["B"]}, {allow: public, ownerField: "s"}]"#),
        @r#"
    1:75 `identityClaim` belongs to `allow: owner`, not to `allow: groups`
        help: remove it, or make it a rule of its own with `allow: owner`
    1:115 `identityClaim` has a claim without a name
        help: write one claim, such as `"email"`, or two joined by `::`
    1:152 `groupClaim` belongs to `allow: groups`, not to `allow: owner`
        help: remove it, or make it a rule of its own with `allow: groups`
    1:165 `groups` belongs to `allow: groups`, not to `allow: owner`
        help: remove it, or make it a rule of its own with `allow: groups`
    1:201 `ownerField` belongs to `allow: owner`, not to `allow: public`
        help: remove it, or make it a rule of its own with `allow: owner`
    "#
    );
}

#[test]
fn groups_are_listed_or_in_a_field() {
    assert_snapshot!(
        rules(r#"[{allow: groups}, {allow: groups, groups: []}, {allow: groups, groups: ["A"], groupsField: "s"}, {allow: groups, groups: ["", "B"]}, {allow: groups, groups: "A"}, {allow: groups, groupsField: "n"}, {allow: groups, groupsField: "ss"}]"#),
        @r#"
    1:29 `allow: groups` does not say which groups
        help: add `groups: ["Admins"]`, or `groupsField` with the field that names them
    1:70 `groups` is empty, so the rule lets nobody in
        help: name a group, or remove the rule
    1:119 the rule has both `groups` and `groupsField`
        help: make it two rules
        1:99 `groups` is here
    1:150 a group has no name
        help: remove it, or name it
    1:220 `n` cannot hold groups: it is neither text nor a list of texts
        help: declare `n: String` or `n: [String]`, or name another `groupsField`
    1:255 `A` has no field `ss`, so the rule lets nobody in
        help: did you mean `s`?
    "#
    );
}

#[test]
fn operations_are_checked() {
    assert_snapshot!(
        rules("[{allow: owner, operations: []}, {allow: private, operations: [reed, write]}, {allow: public, operations: [read, get]}, {allow: custom, operations: [sync]}]"),
        @r"
    1:56 `operations` is empty, so the rule allows nothing
        help: leave it out to allow everything, or name some: `[read]`
    1:91 unknown operation `reed`
        help: did you mean `read`?
    1:97 unknown operation `write`
        help: use one of `create`, `update`, `delete`, `read`, `get`, `list`, `listen`, `sync`, `search`
    1:141 `get` is part of `read` already
        help: remove `read` to allow `get` only, or `get` to allow all reading
        1:135 `read` is here
    1:176 a rule for `sync` and `search` alone is not supported yet
        help: remove the rule, or add an operation such as `read`
    "
    );
}

#[test]
fn callers_belong_to_one_rule_each() {
    assert_snapshot!(
        rules(r#"[{allow: owner, operations: [read]}, {allow: owner, operations: [create]}, {allow: private, provider: iam}, {allow: private, provider: identityPool}, {allow: groups, groups: ["A", "B"]}, {allow: groups, groups: ["B"]}]"#),
        @r"
    1:65 another rule is about owners in `owner` by `sub::username` of the user pool already
        help: make it one rule with the `operations` of both
        1:29 the other rule
    1:136 another rule is about signed-in users of the identity pool already
        help: make it one rule with the `operations` of both
        1:103 the other rule
    1:215 another rule is about group `B` in `cognito:groups` of the user pool already
        help: make it one rule with the `operations` of both
        1:178 the other rule
    "
    );
}
