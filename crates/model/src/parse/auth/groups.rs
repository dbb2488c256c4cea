//! Checks what a group rule says beyond its provider.

use authz::{Allow, Cardinality, TokenProvider};

use super::{
    Context,
    arguments::{Arguments, Damage},
    texts,
};
use crate::{
    Diagnostic,
    parse::{
        ast::{Completeness, Span, Spanned},
        suggest::did_you_mean,
    },
};

const GROUP_CLAIM: &str = "cognito:groups";

/// A group rule. Without a provider, which is reported elsewhere, the rest is checked all the same.
pub(super) fn check(
    provider: Option<TokenProvider>,
    arguments: &Arguments,
    span: &Span,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Allow> {
    let claim = arguments.group_claim.as_ref().map_or(GROUP_CLAIM, |claim| claim.value.as_str()).to_owned();
    match (&arguments.groups, &arguments.groups_field) {
        (Some(groups), Some(field)) => {
            diagnostics.push(
                Diagnostic::new(field.span.clone(), "the rule has both `groups` and `groupsField`")
                    .related_to(groups.span.clone(), "`groups` is here")
                    .with_help("make it two rules"),
            );
            None
        }
        (None, None) => {
            if arguments.damage == Damage::None && context.completeness == Completeness::Whole {
                diagnostics.push(
                    Diagnostic::new(span.clone(), "`allow: groups` does not say which groups")
                        .with_help("add `groups: [\"Admins\"]`, or `groupsField` with the field that names them"),
                );
            }
            None
        }
        (Some(groups), None) => {
            let groups = check_group_names(groups, context, diagnostics)?;
            Some(Allow::Groups { provider: provider?, groups, claim })
        }
        (None, Some(field)) => {
            let cardinality = check_groups_field(field, context, diagnostics)?;
            Some(Allow::GroupsField { provider: provider?, field: field.value.clone(), cardinality, claim })
        }
    }
}

fn check_group_names(
    groups: &Spanned<Vec<Spanned<String>>>,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Vec<String>> {
    if let Some(nameless) = groups.value.iter().find(|group| group.value.is_empty()) {
        diagnostics
            .push(Diagnostic::new(nameless.span.clone(), "a group has no name").with_help("remove it, or name it"));
        return None;
    }
    if groups.value.is_empty() {
        if context.completeness == Completeness::Whole {
            diagnostics.push(
                Diagnostic::new(groups.span.clone(), "`groups` is empty, so the rule lets nobody in")
                    .with_help("name a group, or remove the rule"),
            );
        }
        return None;
    }
    Some(groups.value.iter().map(|group| group.value.clone()).collect())
}

fn check_groups_field(
    field: &Spanned<String>,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Cardinality> {
    let name = &field.value;
    let Some(declared) = context.fields.iter().find(|candidate| candidate.name == *name) else {
        if !context.declares(name) {
            let candidates = context.fields.iter().filter(|field| texts(&field.field_type).is_some());
            diagnostics.push(
                Diagnostic::new(
                    field.span.clone(),
                    format!("`{}` has no field `{name}`, so the rule lets nobody in", context.object.name.value),
                )
                .with_help(
                    did_you_mean(name, candidates.map(|field| field.name.as_str()))
                        .unwrap_or_else(|| format!("declare `{name}: String` or `{name}: [String]`")),
                ),
            );
        }
        return None;
    };
    let cardinality = texts(&declared.field_type);
    if cardinality.is_none() {
        diagnostics.push(
            Diagnostic::new(
                field.span.clone(),
                format!("`{name}` cannot hold groups: it is neither text nor a list of texts"),
            )
            .with_help(format!("declare `{name}: String` or `{name}: [String]`, or name another `groupsField`")),
        );
    }
    cardinality
}
