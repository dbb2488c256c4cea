//! Why a decision is what it is, rule by rule, for whoever develops the app. It names what the caller and its input
//! say, never what a record holds, and it is no second evaluator: verdicts are those of [`decide`](crate::decide).

use crate::{
    Allow, Caller, Decision, Grant, GuestProvider, IdentityClaim, Operation, Question, Rule, SignedInProvider,
    SuppliedValue, TokenProvider, User,
    evaluator::{decide_by_rule, decide_for_function, fill_by_rule, groups_of, owner_forms, user_of},
};

/// Why one question is decided as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What `allow.resource` says; `None` for callers that are no function.
    pub policy: Option<Verdict>,
    /// The question's rules in their order, each with its verdict.
    pub rules: Vec<(Rule, Verdict)>,
}

/// What one rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing: the caller is a function, for which `allow.resource` alone counts.
    Passed,
    /// Nothing: the rule is about other operations.
    OtherOperation,
    /// No.
    Denies {
        /// What is missing or does not match: one sentence that names the caller's own values only.
        because: String,
    },
    /// Yes, within the grant.
    Allows(Grant),
}

impl Explanation {
    /// Whether anything allows. Says what the reference evaluator decides.
    #[must_use]
    pub fn allows(&self) -> bool {
        let allows = |verdict: &Verdict| matches!(verdict, Verdict::Allows(_));
        self.policy.as_ref().is_some_and(allows) || self.rules.iter().any(|(_, verdict)| allows(verdict))
    }
}

/// Explains the decision on one question.
#[must_use]
pub fn explain(caller: &Caller, question: &Question) -> Explanation {
    let policy = match caller {
        Caller::Function(function) => Some(match decide_for_function(function, question) {
            Decision::Allow(grant) => Verdict::Allows(grant),
            Decision::Deny(denial) => Verdict::Denies { because: denial.reason },
        }),
        Caller::ApiKey | Caller::User(_) | Caller::IdentityPool(_) | Caller::LambdaAuthorized => None,
    };
    let verdict = |rule: &Rule| match &policy {
        Some(_) => Verdict::Passed,
        None => of_rule(caller, rule, question),
    };
    let rules = question.rules.iter().map(|rule| (rule.clone(), verdict(rule))).collect();
    Explanation { policy, rules }
}

fn of_rule(caller: &Caller, rule: &Rule, question: &Question) -> Verdict {
    if !rule.operations.contains(&question.operation) {
        return Verdict::OtherOperation;
    }
    let filled = match question.operation {
        Operation::Create => fill_by_rule(caller, rule, question),
        Operation::Update | Operation::Delete | Operation::Get | Operation::List | Operation::Listen => None,
    };
    let decision = match filled {
        Some(fill) => Decision::filling(fill),
        None => decide_by_rule(caller, rule, question),
    };
    match decision {
        Decision::Allow(grant) => Verdict::Allows(grant),
        Decision::Deny(denial) => Verdict::Denies { because: because(caller, rule, question, denial.reason) },
    }
}

/// The reason of a denial with the values that do not match.
fn because(caller: &Caller, rule: &Rule, question: &Question, reason: String) -> String {
    match &rule.allow {
        Allow::Public(GuestProvider::ApiKey) => wants("an API key", caller),
        Allow::Public(GuestProvider::IdentityPool) => wants("a guest of the identity pool", caller),
        Allow::Private(SignedInProvider::IdentityPool) => wants("a signed-in identity of the identity pool", caller),
        Allow::Private(SignedInProvider::Token(provider)) => wants(token_of(*provider), caller),
        Allow::Custom => wants("a caller of the Lambda authorizer", caller),
        Allow::Owner { provider, field, identity, .. } => match user_of(caller, *provider) {
            None => wants(token_of(*provider), caller),
            Some(user) => match owner_forms(user, identity, question.operation) {
                forms if forms.is_empty() => format!("the token lacks {}", lacking(user, identity)),
                forms => of_input(question, field, &forms, reason),
            },
        },
        Allow::Groups { provider, groups, claim } => match user_of(caller, *provider) {
            None => wants(token_of(*provider), caller),
            Some(user) => match groups_of(user, claim) {
                own if own.is_empty() => format!("the token names no group in the claim `{claim}`"),
                own => format!("the rule wants {}; the token's `{claim}` says {}", either(groups), either(&own)),
            },
        },
        Allow::GroupsField { provider, field, claim, .. } => match user_of(caller, *provider) {
            None => wants(token_of(*provider), caller),
            Some(user) => match groups_of(user, claim) {
                own if own.is_empty() => format!("the token names no group in the claim `{claim}`"),
                own => of_input(question, field, &own, reason),
            },
        },
    }
}

fn wants(wanted: &str, caller: &Caller) -> String {
    let is = match caller {
        Caller::ApiKey => "an API key",
        Caller::User(User { provider: TokenProvider::UserPools, .. }) => "a token of a user pool",
        Caller::User(User { provider: TokenProvider::Oidc, .. }) => "a token of an OpenID Connect issuer",
        Caller::Function(_) => "a function",
        Caller::IdentityPool(principal) if principal.authenticated => "a signed-in identity of the identity pool",
        Caller::IdentityPool(_) => "a guest of the identity pool",
        Caller::LambdaAuthorized => "a caller of the Lambda authorizer",
    };
    format!("the rule wants {wanted}; this is {is}")
}

fn token_of(provider: TokenProvider) -> &'static str {
    match provider {
        TokenProvider::UserPools => "a token of a user pool",
        TokenProvider::Oidc => "a token of an OpenID Connect issuer",
    }
}

fn lacking(user: &User, identity: &IdentityClaim) -> String {
    match identity {
        IdentityClaim::SubAndUsername => "both `sub` and `username`".to_owned(),
        IdentityClaim::Claims(names) => {
            let missing = names.iter().filter(|name| user.identity_claim(name).is_none());
            missing.map(|name| format!("the claim `{name}`")).collect::<Vec<_>>().join(" and ")
        }
    }
}

/// What the input gives that is not the caller's.
fn of_input(question: &Question, field: &str, accepted: &[String], reason: String) -> String {
    match question.supplied(field) {
        Some(SuppliedValue::One(value)) => {
            format!("the input gives `{field}` the value `{value}`; the caller is {}", either(accepted))
        }
        Some(SuppliedValue::Many(values)) => {
            format!("the input gives `{field}` the values [{}]; the caller is {}", values.join(", "), either(accepted))
        }
        Some(SuppliedValue::Null) | None => reason,
    }
}

fn either(values: &[String]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests;
