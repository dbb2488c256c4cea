//! Finds rules that speak of the same callers. Amplify takes one rule for each: two would contradict each other.

use std::collections::HashMap;

use authz::{Allow, GuestProvider, IdentityClaim, Rule, SignedInProvider, TokenProvider};

use crate::{Diagnostic, parse::ast::Span};

/// Reports callers that an earlier rule of the model speaks of already, and remembers this rule's.
pub(super) fn check_repetition(
    rule: &Rule,
    span: &Span,
    seen: &mut HashMap<String, Span>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for role in roles(rule) {
        match seen.get(&role) {
            None => {
                seen.insert(role, span.clone());
            }
            Some(first) => diagnostics.push(
                Diagnostic::new(span.clone(), format!("another rule is about {role} already"))
                    .related_to(first.clone(), "the other rule")
                    .with_help("make it one rule with the `operations` of both"),
            ),
        }
    }
}

/// The callers that a rule speaks of, in words that tell them apart.
fn roles(rule: &Rule) -> Vec<String> {
    match &rule.allow {
        Allow::Public(GuestProvider::ApiKey) => vec!["callers with an API key".to_owned()],
        Allow::Public(GuestProvider::IdentityPool) => vec!["guests of the identity pool".to_owned()],
        Allow::Private(SignedInProvider::IdentityPool) => vec!["signed-in users of the identity pool".to_owned()],
        Allow::Private(SignedInProvider::Token(provider)) => vec![format!("signed-in users of {}", issuer(*provider))],
        Allow::Owner { provider, field, cardinality: _, identity } => {
            let claim = match identity {
                IdentityClaim::SubAndUsername => "sub::username".to_owned(),
                IdentityClaim::Claims(claims) => claims.join("::"),
            };
            vec![format!("owners in `{field}` by `{claim}` of {}", issuer(*provider))]
        }
        Allow::Groups { provider, groups, claim } => {
            groups.iter().map(|group| format!("group `{group}` in `{claim}` of {}", issuer(*provider))).collect()
        }
        Allow::GroupsField { provider, field, cardinality: _, claim } => {
            vec![format!("groups in `{field}` by `{claim}` of {}", issuer(*provider))]
        }
        Allow::Custom => vec!["callers of the Lambda authorizer".to_owned()],
    }
}

fn issuer(provider: TokenProvider) -> &'static str {
    match provider {
        TokenProvider::UserPools => "the user pool",
        TokenProvider::Oidc => "the OIDC issuer",
    }
}
