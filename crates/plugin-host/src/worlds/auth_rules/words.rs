//! The evaluator's words to those of WIT, and its answers back.

use super::wit::exports::sluice::auth::evaluator as auth;

pub(super) fn caller(caller: &authz::Caller) -> auth::Caller {
    match caller {
        authz::Caller::ApiKey => auth::Caller::ApiKey,
        authz::Caller::User(user) => auth::Caller::User(auth::User {
            provider: provider(user.provider),
            claims: user
                .claims
                .iter()
                .map(|claim| auth::Claim { name: claim.name.clone(), values: claim.values.clone() })
                .collect(),
        }),
        authz::Caller::Function(function) => auth::Caller::Function(auth::FunctionPrincipal {
            name: function.name.clone(),
            may: function.may.iter().copied().map(action).collect(),
        }),
        authz::Caller::IdentityPool(principal) => auth::Caller::IdentityPool(auth::IdentityPoolPrincipal {
            identity_id: principal.identity_id.clone(),
            authenticated: principal.authenticated,
        }),
        authz::Caller::LambdaAuthorized => auth::Caller::LambdaAuthorized,
    }
}

pub(super) fn question(question: &authz::Question) -> auth::Question {
    auth::Question {
        field: question.field.clone(),
        operation: operation(question.operation),
        rules: question.rules.iter().map(rule).collect(),
        supplied: question
            .supplied
            .iter()
            .map(|supplied| auth::Supplied { field: supplied.field.clone(), value: value(&supplied.value) })
            .collect(),
    }
}

fn provider(provider: authz::TokenProvider) -> auth::TokenProvider {
    match provider {
        authz::TokenProvider::UserPools => auth::TokenProvider::UserPools,
        authz::TokenProvider::Oidc => auth::TokenProvider::Oidc,
    }
}

fn action(action: authz::Action) -> auth::Action {
    match action {
        authz::Action::Query => auth::Action::Query,
        authz::Action::Mutate => auth::Action::Mutate,
        authz::Action::Listen => auth::Action::Listen,
    }
}

fn operation(operation: authz::Operation) -> auth::Operation {
    match operation {
        authz::Operation::Create => auth::Operation::Create,
        authz::Operation::Update => auth::Operation::Update,
        authz::Operation::Delete => auth::Operation::Delete,
        authz::Operation::Get => auth::Operation::Get,
        authz::Operation::List => auth::Operation::List,
        authz::Operation::Listen => auth::Operation::Listen,
    }
}

fn cardinality(cardinality: authz::Cardinality) -> auth::Cardinality {
    match cardinality {
        authz::Cardinality::One => auth::Cardinality::One,
        authz::Cardinality::Many => auth::Cardinality::Many,
    }
}

fn value(value: &authz::SuppliedValue) -> auth::SuppliedValue {
    match value {
        authz::SuppliedValue::Null => auth::SuppliedValue::Null,
        authz::SuppliedValue::One(text) => auth::SuppliedValue::One(text.clone()),
        authz::SuppliedValue::Many(texts) => auth::SuppliedValue::Many(texts.clone()),
    }
}

fn rule(rule: &authz::Rule) -> auth::Rule {
    auth::Rule { allow: allow(&rule.allow), operations: rule.operations.iter().copied().map(operation).collect() }
}

fn allow(allow: &authz::Allow) -> auth::Allow {
    match allow {
        authz::Allow::Public(provider) => auth::Allow::Public(match provider {
            authz::GuestProvider::ApiKey => auth::GuestProvider::ApiKey,
            authz::GuestProvider::IdentityPool => auth::GuestProvider::IdentityPool,
        }),
        authz::Allow::Private(signed_in) => auth::Allow::Private(match signed_in {
            authz::SignedInProvider::Token(token) => auth::SignedInProvider::Token(provider(*token)),
            authz::SignedInProvider::IdentityPool => auth::SignedInProvider::IdentityPool,
        }),
        authz::Allow::Owner { provider: token, field, cardinality: many, identity } => {
            auth::Allow::Owner(auth::Owner {
                provider: provider(*token),
                field: field.clone(),
                cardinality: cardinality(*many),
                identity: match identity {
                    authz::IdentityClaim::SubAndUsername => auth::IdentityClaim::SubAndUsername,
                    authz::IdentityClaim::Claims(names) => auth::IdentityClaim::Claims(names.clone()),
                },
            })
        }
        authz::Allow::Groups { provider: token, groups, claim } => auth::Allow::Groups(auth::StaticGroups {
            provider: provider(*token),
            groups: groups.clone(),
            claim: claim.clone(),
        }),
        authz::Allow::GroupsField { provider: token, field, cardinality: many, claim } => {
            auth::Allow::GroupsField(auth::GroupsField {
                provider: provider(*token),
                field: field.clone(),
                cardinality: cardinality(*many),
                claim: claim.clone(),
            })
        }
        authz::Allow::Custom => auth::Allow::Custom,
    }
}

impl From<auth::Decision> for authz::Decision {
    fn from(decision: auth::Decision) -> Self {
        match decision {
            auth::Decision::Deny(reason) => Self::Deny(authz::Denial { reason }),
            auth::Decision::Allow(grant) => Self::Allow(authz::Grant {
                scope: grant.scope.into(),
                fill: grant.fill.into_iter().map(Into::into).collect(),
            }),
        }
    }
}

impl From<auth::Scope> for authz::Scope {
    fn from(scope: auth::Scope) -> Self {
        match scope {
            auth::Scope::Every => Self::Every,
            auth::Scope::AnyOf(clauses) => Self::AnyOf(
                clauses
                    .into_iter()
                    .map(|clause| authz::AllOf { predicates: clause.predicates.into_iter().map(Into::into).collect() })
                    .collect(),
            ),
        }
    }
}

impl From<auth::Predicate> for authz::Predicate {
    fn from(predicate: auth::Predicate) -> Self {
        Self {
            field: predicate.field,
            test: match predicate.test {
                auth::Test::Equals(value) => authz::Test::Equals(value),
                auth::Test::Contains(value) => authz::Test::Contains(value),
            },
        }
    }
}

impl From<auth::Fill> for authz::Fill {
    fn from(fill: auth::Fill) -> Self {
        let field = fill.field;
        match fill.value {
            auth::FillValue::One(value) => Self::One { field, value },
            auth::FillValue::Many(values) => Self::Many { field, values },
        }
    }
}
