//! The WIT's words to the evaluator's, and its answers back. No decision is made here.

use crate::wit::exports::sluice::auth::evaluator as wit;

impl From<wit::Caller> for authz::Caller {
    fn from(caller: wit::Caller) -> Self {
        match caller {
            wit::Caller::ApiKey => Self::ApiKey,
            wit::Caller::User(user) => Self::User(authz::User {
                provider: user.provider.into(),
                claims: user
                    .claims
                    .into_iter()
                    .map(|claim| authz::Claim { name: claim.name, values: claim.values })
                    .collect(),
            }),
            wit::Caller::Function(function) => Self::Function(authz::FunctionPrincipal {
                name: function.name,
                may: function.may.into_iter().map(Into::into).collect(),
            }),
            wit::Caller::IdentityPool(principal) => Self::IdentityPool(authz::IdentityPoolPrincipal {
                identity_id: principal.identity_id,
                authenticated: principal.authenticated,
            }),
            wit::Caller::LambdaAuthorized => Self::LambdaAuthorized,
        }
    }
}

impl From<wit::TokenProvider> for authz::TokenProvider {
    fn from(provider: wit::TokenProvider) -> Self {
        match provider {
            wit::TokenProvider::UserPools => Self::UserPools,
            wit::TokenProvider::Oidc => Self::Oidc,
        }
    }
}

impl From<wit::Action> for authz::Action {
    fn from(action: wit::Action) -> Self {
        match action {
            wit::Action::Query => Self::Query,
            wit::Action::Mutate => Self::Mutate,
            wit::Action::Listen => Self::Listen,
        }
    }
}

impl From<wit::Operation> for authz::Operation {
    fn from(operation: wit::Operation) -> Self {
        match operation {
            wit::Operation::Create => Self::Create,
            wit::Operation::Update => Self::Update,
            wit::Operation::Delete => Self::Delete,
            wit::Operation::Get => Self::Get,
            wit::Operation::List => Self::List,
            wit::Operation::Listen => Self::Listen,
        }
    }
}

impl From<wit::Question> for authz::Question {
    fn from(question: wit::Question) -> Self {
        Self {
            field: question.field,
            operation: question.operation.into(),
            rules: question
                .rules
                .into_iter()
                .map(|rule| authz::Rule {
                    allow: rule.allow.into(),
                    operations: rule.operations.into_iter().map(Into::into).collect(),
                })
                .collect(),
            supplied: question
                .supplied
                .into_iter()
                .map(|supplied| authz::Supplied { field: supplied.field, value: supplied.value.into() })
                .collect(),
        }
    }
}

impl From<wit::SuppliedValue> for authz::SuppliedValue {
    fn from(value: wit::SuppliedValue) -> Self {
        match value {
            wit::SuppliedValue::Null => Self::Null,
            wit::SuppliedValue::One(text) => Self::One(text),
            wit::SuppliedValue::Many(texts) => Self::Many(texts),
        }
    }
}

impl From<wit::Allow> for authz::Allow {
    fn from(allow: wit::Allow) -> Self {
        match allow {
            wit::Allow::Public(provider) => Self::Public(match provider {
                wit::GuestProvider::ApiKey => authz::GuestProvider::ApiKey,
                wit::GuestProvider::IdentityPool => authz::GuestProvider::IdentityPool,
            }),
            wit::Allow::Private(provider) => Self::Private(match provider {
                wit::SignedInProvider::Token(provider) => authz::SignedInProvider::Token(provider.into()),
                wit::SignedInProvider::IdentityPool => authz::SignedInProvider::IdentityPool,
            }),
            wit::Allow::Owner(owner) => Self::Owner {
                provider: owner.provider.into(),
                field: owner.field,
                cardinality: owner.cardinality.into(),
                identity: match owner.identity {
                    wit::IdentityClaim::SubAndUsername => authz::IdentityClaim::SubAndUsername,
                    wit::IdentityClaim::Claims(names) => authz::IdentityClaim::Claims(names),
                },
            },
            wit::Allow::Groups(groups) => {
                Self::Groups { provider: groups.provider.into(), groups: groups.groups, claim: groups.claim }
            }
            wit::Allow::GroupsField(groups) => Self::GroupsField {
                provider: groups.provider.into(),
                field: groups.field,
                cardinality: groups.cardinality.into(),
                claim: groups.claim,
            },
            wit::Allow::Custom => Self::Custom,
        }
    }
}

impl From<wit::Cardinality> for authz::Cardinality {
    fn from(cardinality: wit::Cardinality) -> Self {
        match cardinality {
            wit::Cardinality::One => Self::One,
            wit::Cardinality::Many => Self::Many,
        }
    }
}

impl From<authz::Decision> for wit::Decision {
    fn from(decision: authz::Decision) -> Self {
        match decision {
            authz::Decision::Deny(denial) => Self::Deny(denial.reason),
            authz::Decision::Allow(grant) => Self::Allow(wit::Grant {
                scope: grant.scope.into(),
                fill: grant.fill.into_iter().map(Into::into).collect(),
            }),
        }
    }
}

impl From<authz::Scope> for wit::Scope {
    fn from(scope: authz::Scope) -> Self {
        match scope {
            authz::Scope::Every => Self::Every,
            authz::Scope::AnyOf(clauses) => Self::AnyOf(
                clauses
                    .into_iter()
                    .map(|clause| wit::AllOf { predicates: clause.predicates.into_iter().map(Into::into).collect() })
                    .collect(),
            ),
        }
    }
}

impl From<authz::Predicate> for wit::Predicate {
    fn from(predicate: authz::Predicate) -> Self {
        Self {
            field: predicate.field,
            test: match predicate.test {
                authz::Test::Equals(value) => wit::Test::Equals(value),
                authz::Test::Contains(value) => wit::Test::Contains(value),
            },
        }
    }
}

impl From<authz::Fill> for wit::Fill {
    fn from(fill: authz::Fill) -> Self {
        match fill {
            authz::Fill::One { field, value } => Self { field, value: wit::FillValue::One(value) },
            authz::Fill::Many { field, values } => Self { field, value: wit::FillValue::Many(values) },
        }
    }
}
