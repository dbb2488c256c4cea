use proptest::prelude::*;

use super::*;
use crate::{Action, Cardinality, Claim, FunctionPrincipal, IdentityPoolPrincipal, Supplied, decide};

fn caller() -> impl Strategy<Value = Caller> {
    let provider = prop::sample::select(vec![TokenProvider::UserPools, TokenProvider::Oidc]);
    let name = prop::sample::select(vec!["sub", "username", "email", "cognito:groups"]);
    let claim =
        (name, prop::collection::vec("[ab]", 0..3)).prop_map(|(name, values)| Claim { name: name.to_owned(), values });
    let action = prop::sample::select(vec![Action::Query, Action::Mutate, Action::Listen]);
    prop_oneof![
        Just(Caller::ApiKey),
        Just(Caller::LambdaAuthorized),
        any::<bool>().prop_map(|authenticated| {
            Caller::IdentityPool(IdentityPoolPrincipal { identity_id: "i".to_owned(), authenticated })
        }),
        prop::collection::vec(action, 0..3)
            .prop_map(|may| Caller::Function(FunctionPrincipal { name: "f".to_owned(), may })),
        (provider, prop::collection::vec(claim, 0..4))
            .prop_map(|(provider, claims)| Caller::User(User { provider, claims })),
    ]
}

fn allow() -> impl Strategy<Value = Allow> {
    let provider = || prop::sample::select(vec![TokenProvider::UserPools, TokenProvider::Oidc]);
    let field = || prop::sample::select(vec!["owner".to_owned(), "other".to_owned()]);
    let cardinality = || prop::sample::select(vec![Cardinality::One, Cardinality::Many]);
    let identity = prop::sample::select(vec![
        IdentityClaim::SubAndUsername,
        IdentityClaim::Claims(vec!["email".to_owned()]),
        IdentityClaim::Claims(vec!["sub".to_owned(), "email".to_owned()]),
    ]);
    let claim = "cognito:groups".to_owned();
    let claim_of_field = claim.clone();
    prop_oneof![
        prop::sample::select(vec![
            Allow::Public(GuestProvider::ApiKey),
            Allow::Public(GuestProvider::IdentityPool),
            Allow::Private(SignedInProvider::IdentityPool),
            Allow::Custom,
        ]),
        provider().prop_map(|provider| Allow::Private(SignedInProvider::Token(provider))),
        (provider(), field(), cardinality(), identity).prop_map(|(provider, field, cardinality, identity)| {
            Allow::Owner { provider, field, cardinality, identity }
        }),
        (provider(), prop::collection::vec("[ab]", 1..3)).prop_map(move |(provider, groups)| Allow::Groups {
            provider,
            groups,
            claim: claim.clone()
        }),
        (provider(), field(), cardinality()).prop_map(move |(provider, field, cardinality)| Allow::GroupsField {
            provider,
            field,
            cardinality,
            claim: claim_of_field.clone()
        }),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    let operations = || prop::sample::subsequence(Operation::ALL.to_vec(), 1..=6);
    let rule = (allow(), operations()).prop_map(|(allow, operations)| Rule { allow, operations });
    let value = prop_oneof![
        Just(SuppliedValue::Null),
        "[ab]".prop_map(SuppliedValue::One),
        prop::collection::vec("[ab]", 0..3).prop_map(SuppliedValue::Many),
    ];
    let supplied = (prop::sample::select(vec!["owner", "other"]), value)
        .prop_map(|(field, value)| Supplied { field: field.to_owned(), value });
    (
        prop::sample::select(Operation::ALL.to_vec()),
        prop::collection::vec(rule, 0..4),
        prop::collection::vec(supplied, 0..2),
    )
        .prop_map(|(operation, rules, supplied)| Question { field: "f".to_owned(), operation, rules, supplied })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_explanation_allows_what_the_decision_allows(caller in caller(), question in question()) {
        let explanation = explain(&caller, &question);
        let decision = decide(&caller, &question);
        prop_assert_eq!(explanation.rules.len(), question.rules.len());
        prop_assert_eq!(explanation.allows(), matches!(decision, Decision::Allow(_)), "{:?}", explanation);
        // What the rules allow together is what is decided.
        let grants = explanation.policy.iter().chain(explanation.rules.iter().map(|(_, verdict)| verdict));
        let scope = grants
            .filter_map(|verdict| match verdict {
                Verdict::Allows(grant) => Some(grant.scope.clone()),
                Verdict::Passed | Verdict::OtherOperation | Verdict::Denies { .. } => None,
            })
            .reduce(crate::Scope::or);
        let decided = match decision {
            Decision::Allow(grant) => Some(grant.scope),
            Decision::Deny(_) => None,
        };
        prop_assert_eq!(scope, decided);
    }
}

/// The reasons why each rule denies.
fn reasons(caller: &Caller, rules: Vec<Allow>, supplied: Option<(&str, &str)>) -> Vec<String> {
    let question = Question {
        field: "createTodo".to_owned(),
        operation: Operation::Create,
        rules: rules.into_iter().map(|allow| Rule { allow, operations: Operation::ALL.to_vec() }).collect(),
        supplied: supplied
            .map(|(field, value)| Supplied { field: field.to_owned(), value: SuppliedValue::One(value.to_owned()) })
            .into_iter()
            .collect(),
    };
    let denies = |(_, verdict)| match verdict {
        Verdict::Denies { because } => because,
        other => format!("{other:?}"),
    };
    explain(caller, &question).rules.into_iter().map(denies).collect()
}

#[test]
fn a_denial_names_what_is_missing_or_does_not_match() {
    let claim = |name: &str, value: &str| Claim { name: name.to_owned(), values: vec![value.to_owned()] };
    let ann = Caller::User(User {
        provider: TokenProvider::UserPools,
        claims: vec![claim("sub", "s1"), claim("username", "ann"), claim("cognito:groups", "editors")],
    });
    let owner = |provider, identity| Allow::Owner {
        provider,
        field: "owner".to_owned(),
        cardinality: Cardinality::One,
        identity,
    };
    let groups = |claim: &str| Allow::Groups {
        provider: TokenProvider::UserPools,
        groups: vec!["admins".to_owned(), "staff".to_owned()],
        claim: claim.to_owned(),
    };
    let rules = vec![
        Allow::Public(GuestProvider::ApiKey),
        Allow::Private(SignedInProvider::Token(TokenProvider::Oidc)),
        Allow::Custom,
        owner(TokenProvider::UserPools, IdentityClaim::SubAndUsername),
        owner(TokenProvider::UserPools, IdentityClaim::Claims(vec!["email".to_owned()])),
        owner(TokenProvider::Oidc, IdentityClaim::SubAndUsername),
        groups("cognito:groups"),
        groups("roles"),
    ];
    insta::assert_snapshot!(reasons(&ann, rules, Some(("owner", "s2::bob"))).join("\n"), @r"
    the rule wants an API key; this is a token of a user pool
    the rule wants a token of an OpenID Connect issuer; this is a token of a user pool
    the rule wants a caller of the Lambda authorizer; this is a token of a user pool
    the input gives `owner` the value `s2::bob`; the caller is `s1::ann` or `s1` or `ann`
    the token lacks the claim `email`
    the rule wants a token of an OpenID Connect issuer; this is a token of a user pool
    the rule wants `admins` or `staff`; the token's `cognito:groups` says `editors`
    the token names no group in the claim `roles`
    ");
}
