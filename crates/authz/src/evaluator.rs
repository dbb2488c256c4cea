//! The reference evaluator: Amplify's auth rules as decisions.
//!
//! Source: the resolvers that Amplify's auth transformer generates. Roles are OR'ed; nothing allowed means denied.

use crate::{
    Allow, Caller, Cardinality, Decision, Fill, FunctionPrincipal, GuestProvider, IdentityClaim, Operation, Question,
    Rule, SignedInProvider, SuppliedValue, Test, TokenProvider, User,
};

/// Decides one question.
#[must_use]
pub fn decide(caller: &Caller, question: &Question) -> Decision {
    if let Caller::Function(function) = caller {
        return decide_for_function(function, question);
    }
    let none = Decision::deny(format!("no rule allows {} to {}", describe(caller), question.field));
    let decision = question
        .rules
        .iter()
        .filter(|rule| rule.operations.contains(&question.operation))
        .map(|rule| decide_by_rule(caller, rule, question))
        .reduce(Decision::or)
        .unwrap_or(none);
    fill_owners(caller, question, decision)
}

/// A function's IAM policy decides, past every rule: that is how `allow.resource` works.
pub(crate) fn decide_for_function(function: &FunctionPrincipal, question: &Question) -> Decision {
    let action = question.operation.action();
    if function.may.contains(&action) {
        Decision::every()
    } else {
        Decision::deny(format!("`allow.resource` does not grant {action:?} to function `{}`", function.name))
    }
}

pub(crate) fn decide_by_rule(caller: &Caller, rule: &Rule, question: &Question) -> Decision {
    match &rule.allow {
        Allow::Public(GuestProvider::ApiKey) => match caller {
            Caller::ApiKey => Decision::every(),
            Caller::User(_) | Caller::Function(_) | Caller::IdentityPool(_) | Caller::LambdaAuthorized => {
                Decision::deny("the public rule takes an API key")
            }
        },
        Allow::Public(GuestProvider::IdentityPool) => match caller {
            Caller::IdentityPool(principal) if !principal.authenticated => Decision::every(),
            Caller::IdentityPool(_)
            | Caller::ApiKey
            | Caller::User(_)
            | Caller::Function(_)
            | Caller::LambdaAuthorized => Decision::deny("the guest rule takes an unauthenticated identity"),
        },
        Allow::Private(SignedInProvider::Token(provider)) => match user_of(caller, *provider) {
            Some(_) => Decision::every(),
            None => Decision::deny("the private rule takes a signed-in user"),
        },
        Allow::Private(SignedInProvider::IdentityPool) => match caller {
            Caller::IdentityPool(principal) if principal.authenticated => Decision::every(),
            Caller::IdentityPool(_)
            | Caller::ApiKey
            | Caller::User(_)
            | Caller::Function(_)
            | Caller::LambdaAuthorized => Decision::deny("the private rule takes an authenticated identity"),
        },
        Allow::Owner { provider, field, cardinality, identity } => match user_of(caller, *provider) {
            Some(user) => {
                let accepted = owner_forms(user, identity, question.operation);
                decide_by_field(question, field, *cardinality, &accepted, "the owner")
            }
            None => Decision::deny("the owner rule takes a signed-in user"),
        },
        Allow::Groups { provider, groups, claim } => match user_of(caller, *provider) {
            Some(user) if groups_of(user, claim).iter().any(|group| groups.contains(group)) => Decision::every(),
            Some(_) => Decision::deny(format!("the caller is in none of the groups {groups:?}")),
            None => Decision::deny("the group rule takes a signed-in user"),
        },
        Allow::GroupsField { provider, field, cardinality, claim } => match user_of(caller, *provider) {
            Some(user) => decide_by_field(question, field, *cardinality, &groups_of(user, claim), "a group"),
            None => Decision::deny("the group rule takes a signed-in user"),
        },
        Allow::Custom => match caller {
            Caller::LambdaAuthorized => Decision::every(),
            Caller::ApiKey | Caller::User(_) | Caller::Function(_) | Caller::IdentityPool(_) => {
                Decision::deny("the custom rule takes a token of the Lambda authorizer")
            }
        },
    }
}

/// A rule that compares a field with values of the caller: with the input on create, with the stored record otherwise.
fn decide_by_field(
    question: &Question,
    field: &str,
    cardinality: Cardinality,
    accepted: &[String],
    role: &str,
) -> Decision {
    if accepted.is_empty() {
        return Decision::deny(format!("the token lacks the claim that makes the caller {role}"));
    }
    match question.operation {
        Operation::Create => match question.supplied(field) {
            // What an owner leaves out is filled in afterwards, in `fill_owners`.
            None => Decision::deny(format!("the input leaves out `{field}`")),
            Some(SuppliedValue::Null) => Decision::deny(format!("the input sets `{field}` to null")),
            Some(SuppliedValue::One(value)) if accepted.contains(value) => Decision::every(),
            Some(SuppliedValue::Many(values)) if values.iter().any(|value| accepted.contains(value)) => {
                Decision::every()
            }
            Some(SuppliedValue::One(_) | SuppliedValue::Many(_)) => {
                Decision::deny(format!("the input names somebody else in `{field}`"))
            }
        },
        Operation::Update | Operation::Delete | Operation::Get | Operation::List | Operation::Listen => {
            let tests = accepted.iter().cloned().map(|value| match cardinality {
                Cardinality::One => Test::Equals(value),
                Cardinality::Many => Test::Contains(value),
            });
            Decision::where_any(field, tests, "the caller has no value to compare")
        }
    }
}

/// On create, a user becomes the owner in every owner field that the input leaves out. Being filled in also allows.
fn fill_owners(caller: &Caller, question: &Question, decision: Decision) -> Decision {
    if question.operation != Operation::Create {
        return decision;
    }
    question
        .rules
        .iter()
        .filter(|rule| rule.operations.contains(&Operation::Create))
        .filter_map(|rule| fill_by_rule(caller, rule, question))
        .fold(decision, |decision, fill| decision.or(Decision::filling(fill)))
}

pub(crate) fn fill_by_rule(caller: &Caller, rule: &Rule, question: &Question) -> Option<Fill> {
    let Allow::Owner { provider, field, cardinality, identity } = &rule.allow else { return None };
    if question.supplied(field).is_some() {
        return None;
    }
    let value = stored_owner(user_of(caller, *provider)?, identity)?;
    let field = field.clone();
    Some(match cardinality {
        Cardinality::One => Fill::One { field, value },
        Cardinality::Many => Fill::Many { field, values: vec![value] },
    })
}

pub(crate) fn user_of(caller: &Caller, provider: TokenProvider) -> Option<&User> {
    match caller {
        Caller::User(user) if user.provider == provider => Some(user),
        Caller::User(_) | Caller::ApiKey | Caller::Function(_) | Caller::IdentityPool(_) | Caller::LambdaAuthorized => {
            None
        }
    }
}

/// What is written into an owner field for this user.
fn stored_owner(user: &User, identity: &IdentityClaim) -> Option<String> {
    match identity {
        IdentityClaim::SubAndUsername => Some(format!("{}::{}", user.sub()?, user.username()?)),
        IdentityClaim::Claims(names) => {
            let values: Option<Vec<&str>> = names.iter().map(|name| user.identity_claim(name)).collect();
            Some(values?.join("::"))
        }
    }
}

/// What is accepted in an owner field as this user, without repetition: what is written, and each part of it alone. Who has
/// but some of the claims that are joined may only get and list by them.
pub(crate) fn owner_forms(user: &User, identity: &IdentityClaim, operation: Operation) -> Vec<String> {
    let written = stored_owner(user, identity);
    let parts: Vec<&str> = match identity {
        IdentityClaim::SubAndUsername => [user.sub(), user.username()].into_iter().flatten().collect(),
        IdentityClaim::Claims(_) if written.is_none() && !is_got(operation) => Vec::new(),
        IdentityClaim::Claims(names) => names.iter().filter_map(|name| user.identity_claim(name)).collect(),
    };
    let mut forms: Vec<String> = Vec::new();
    for form in written.into_iter().chain(parts.into_iter().map(str::to_owned)) {
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

fn is_got(operation: Operation) -> bool {
    match operation {
        Operation::Get | Operation::List => true,
        Operation::Create | Operation::Update | Operation::Delete | Operation::Listen => false,
    }
}

/// The caller's groups. A claim may be a list, one group, or a JSON list in one text, as some issuers write it.
pub(crate) fn groups_of(user: &User, claim: &str) -> Vec<String> {
    match user.claim(claim) {
        [text] => json_list_of_texts(text).unwrap_or_else(|| vec![text.clone()]),
        groups => groups.to_vec(),
    }
}

/// Reads `["a", "b"]` without escapes; anything else is not a list.
fn json_list_of_texts(text: &str) -> Option<Vec<String>> {
    let inner = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    if inner.trim().is_empty() {
        return Some(Vec::new());
    }
    inner
        .split(',')
        .map(|element| {
            let element = element.trim().strip_prefix('"')?.strip_suffix('"')?;
            (!element.contains(['"', '\\'])).then(|| element.to_owned())
        })
        .collect()
}

fn describe(caller: &Caller) -> &'static str {
    match caller {
        Caller::ApiKey => "an API key",
        Caller::User(_) => "a signed-in user",
        Caller::Function(_) => "a function",
        Caller::IdentityPool(_) => "an identity of the identity pool",
        Caller::LambdaAuthorized => "a caller of the Lambda authorizer",
    }
}

#[cfg(test)]
mod tests;
