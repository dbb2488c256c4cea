//! The evaluator's words to the WIT's and back, and the same for authorizers and triggers: the only file that knows both
//! vocabularies.

use std::sync::Arc;

use crate::{
    Admission, AuthorizerRequest, CallerContext, DataError, PostConfirmationEvent, Verdict,
    bindings::{
        auth::exports::sluice::auth::evaluator as auth,
        authorizers::exports::sluice::authorizers::authorizer,
        triggers::{
            exports::sluice::triggers::post_confirmation as trigger,
            sluice::data::graphql::{self, GraphqlError},
        },
    },
    call::on_a_task_of_its_own,
    state::CallState,
};

pub(crate) mod questions {
    //! What goes in: the caller and the questions.

    use super::auth;

    pub(crate) fn caller(caller: &authz::Caller) -> auth::Caller {
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

    pub(crate) fn question(question: &authz::Question) -> auth::Question {
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

impl From<AuthorizerRequest> for authorizer::Request {
    fn from(request: AuthorizerRequest) -> Self {
        let headers = request.headers.into_iter().map(|(name, value)| authorizer::Header { name, value });
        Self {
            token: request.token,
            api_id: request.api_id,
            request_id: request.request_id,
            query: request.query,
            operation_name: request.operation_name,
            variables: request.variables,
            headers: headers.collect(),
        }
    }
}

impl From<authorizer::Verdict> for Verdict {
    fn from(verdict: authorizer::Verdict) -> Self {
        let authorizer::Verdict { is_authorized, resolver_context, denied_fields, .. } = verdict;
        if is_authorized {
            Self::Admitted(Arc::new(Admission { resolver_context, denied_fields }))
        } else {
            Self::Refused
        }
    }
}

impl From<PostConfirmationEvent> for trigger::Event {
    fn from(event: PostConfirmationEvent) -> Self {
        Self {
            version: event.version,
            trigger_source: event.trigger_source,
            region: event.region,
            user_pool_id: event.user_pool_id,
            user_name: event.user_name,
            caller_context: trigger::CallerContext {
                aws_sdk_version: event.caller_context.aws_sdk_version,
                client_id: event.caller_context.client_id,
            },
            user_attributes: attributes(event.user_attributes),
            client_metadata: attributes(event.client_metadata),
        }
    }
}

fn attributes(pairs: Vec<(String, String)>) -> Vec<trigger::Attribute> {
    pairs.into_iter().map(|(name, value)| trigger::Attribute { name, value }).collect()
}

impl From<trigger::Event> for PostConfirmationEvent {
    fn from(event: trigger::Event) -> Self {
        Self {
            version: event.version,
            trigger_source: event.trigger_source,
            region: event.region,
            user_pool_id: event.user_pool_id,
            user_name: event.user_name,
            caller_context: CallerContext {
                aws_sdk_version: event.caller_context.aws_sdk_version,
                client_id: event.caller_context.client_id,
            },
            user_attributes: pairs(event.user_attributes),
            client_metadata: pairs(event.client_metadata),
        }
    }
}

fn pairs(attributes: Vec<trigger::Attribute>) -> Vec<(String, String)> {
    attributes.into_iter().map(|attribute| (attribute.name, attribute.value)).collect()
}

impl From<DataError> for GraphqlError {
    fn from(error: DataError) -> Self {
        Self { message: error.message, error_type: error.error_type }
    }
}

impl graphql::Host for CallState {
    async fn execute(&mut self, document: String, variables: String) -> Result<String, Vec<GraphqlError>> {
        let answer = match self.data.clone() {
            Some(data) => on_a_task_of_its_own(async move { data.execute(document, variables).await })
                .await
                .unwrap_or_else(|| Err(vec![failure("the call broke off")])),
            None => Err(vec![failure("there is no API behind this call")]),
        };
        answer.map_err(|errors| errors.into_iter().map(Into::into).collect())
    }
}

fn failure(message: &str) -> DataError {
    DataError { message: message.to_owned(), error_type: None }
}
