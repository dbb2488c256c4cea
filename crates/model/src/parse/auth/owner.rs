//! Checks what an owner rule says beyond its provider.

use authz::{Allow, Cardinality, IdentityClaim, TokenProvider};

use super::{Context, arguments::Arguments, texts};
use crate::{Diagnostic, parse::names};

const OWNER_FIELD: &str = "owner";
const SUB_AND_USERNAME: &str = "sub::username";

/// An owner rule. Without a provider, which is reported elsewhere, the rest is checked all the same.
pub(super) fn check(
    provider: Option<TokenProvider>,
    arguments: &Arguments,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Allow> {
    let field = arguments.owner_field.as_ref().map_or(OWNER_FIELD, |field| field.value.as_str());
    let span = arguments.owner_field.as_ref().or(arguments.allow.as_ref()).map_or(0..0, |place| place.span.clone());
    let cardinality = match context.fields.iter().find(|candidate| candidate.name == field) {
        Some(declared) => {
            let cardinality = texts(&declared.field_type);
            if cardinality.is_none() {
                diagnostics.push(
                    Diagnostic::new(
                        span,
                        format!("`{field}` cannot hold an owner: it is neither text nor a list of texts"),
                    )
                    .with_help(format!(
                        "declare `{field}: String` or `{field}: [String]`, or name another `ownerField`"
                    )),
                );
            }
            cardinality
        }
        // The field is declared, but wrongly, which is reported.
        None if context.declares(field) => None,
        None => match names::field_name_problem(field) {
            None => Some(Cardinality::One),
            Some(problem) => {
                diagnostics.push(
                    Diagnostic::new(span, format!("`{field}` {problem}")).with_help("name a field that can exist"),
                );
                None
            }
        },
    };
    let identity = check_identity(arguments, diagnostics);
    Some(Allow::Owner { provider: provider?, field: field.to_owned(), cardinality: cardinality?, identity: identity? })
}

fn check_identity(arguments: &Arguments, diagnostics: &mut Vec<Diagnostic>) -> Option<IdentityClaim> {
    let Some(claim) = &arguments.identity_claim else { return Some(IdentityClaim::SubAndUsername) };
    if claim.value == SUB_AND_USERNAME {
        return Some(IdentityClaim::SubAndUsername);
    }
    let claims: Vec<String> = claim.value.split("::").map(str::to_owned).collect();
    if claims.iter().any(String::is_empty) {
        diagnostics.push(
            Diagnostic::new(claim.span.clone(), "`identityClaim` has a claim without a name")
                .with_help("write one claim, such as `\"email\"`, or two joined by `::`"),
        );
        return None;
    }
    Some(IdentityClaim::Claims(claims))
}
