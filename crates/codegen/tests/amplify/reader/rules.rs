//! `@auth`.

use authz::{Allow, Cardinality, GuestProvider, IdentityClaim, Operation, Rule, SignedInProvider, TokenProvider};
use model::DeclaredRule;
use serde_json::Value;

use super::syntax::{Written, WrittenDirective, directive, text, texts};

/// The rules, with defaults and as they are spelled; `None` if there is no `@auth`.
pub(crate) fn read(directives: &[WrittenDirective], on: &Written) -> Option<(Vec<Rule>, Vec<DeclaredRule>)> {
    let rules = match &directive(directives, "auth")?["rules"] {
        Value::Array(rules) => rules.clone(),
        single => vec![single.clone()],
    };
    let read = |rule: &Value| (Rule { allow: allow(rule, on), operations: operations(rule) }, declared(rule));
    Some(rules.iter().map(read).unzip())
}

fn allow(rule: &Value, on: &Written) -> Allow {
    let is_identity_pool = matches!(rule["provider"].as_str(), Some("iam" | "identityPool"));
    let provider = if rule["provider"] == "oidc" { TokenProvider::Oidc } else { TokenProvider::UserPools };
    let named = |key: &str, otherwise: &str| text(&rule[key]).unwrap_or_else(|| otherwise.to_owned());
    let cardinality = |field: &str| {
        let is_list = on.fields.iter().any(|written| written.name == field && written.field_type.starts_with('['));
        if is_list { Cardinality::Many } else { Cardinality::One }
    };
    match rule["allow"].as_str().unwrap() {
        "public" if is_identity_pool => Allow::Public(GuestProvider::IdentityPool),
        "public" => Allow::Public(GuestProvider::ApiKey),
        "private" if is_identity_pool => Allow::Private(SignedInProvider::IdentityPool),
        "private" => Allow::Private(SignedInProvider::Token(provider)),
        "custom" => Allow::Custom,
        "owner" => {
            let field = named("ownerField", "owner");
            let identity = match text(&rule["identityClaim"]) {
                Some(claim) => IdentityClaim::Claims(vec![claim]),
                None => IdentityClaim::SubAndUsername,
            };
            Allow::Owner { provider, cardinality: cardinality(&field), field, identity }
        }
        "groups" if rule["groups"].is_null() => {
            let field = named("groupsField", "groups");
            let cardinality = cardinality(&field);
            Allow::GroupsField { provider, cardinality, field, claim: named("groupClaim", "cognito:groups") }
        }
        "groups" => {
            Allow::Groups { provider, groups: texts(&rule["groups"]), claim: named("groupClaim", "cognito:groups") }
        }
        other => panic!("unknown `allow: {other}`"),
    }
}

fn operations(rule: &Value) -> Vec<Operation> {
    if rule["operations"].is_null() {
        return Operation::ALL.to_vec();
    }
    let operations = |name: String| match name.as_str() {
        "create" => vec![Operation::Create],
        "update" => vec![Operation::Update],
        "delete" => vec![Operation::Delete],
        "get" => vec![Operation::Get],
        "list" => vec![Operation::List],
        "listen" => vec![Operation::Listen],
        "read" => vec![Operation::Get, Operation::List, Operation::Listen],
        _ => Vec::new(),
    };
    texts(&rule["operations"]).into_iter().flat_map(operations).collect()
}

fn declared(rule: &Value) -> DeclaredRule {
    let list = |key: &str| (!rule[key].is_null()).then(|| texts(&rule[key]));
    DeclaredRule {
        allow: rule["allow"].as_str().unwrap().to_owned(),
        provider: text(&rule["provider"]),
        owner_field: text(&rule["ownerField"]),
        identity_claim: text(&rule["identityClaim"]),
        groups: list("groups"),
        groups_field: text(&rule["groupsField"]),
        group_claim: text(&rule["groupClaim"]),
        operations: list("operations"),
    }
}
