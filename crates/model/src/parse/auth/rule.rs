//! Checks one rule and fills in its defaults.

use authz::{Allow, GuestProvider, Rule, SignedInProvider, TokenProvider};

use super::{
    Context,
    arguments::{Arguments, Damage},
    groups, one_of, operations, owner,
};
use crate::{
    Diagnostic, Provider,
    parse::{
        ast::{Completeness, Span, Spanned},
        suggest::did_you_mean,
    },
};

/// Whom a rule lets in, as `allow` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Strategy {
    Public,
    Private,
    Owner,
    Groups,
    Custom,
}

impl Strategy {
    const NAMES: [&str; 5] = ["public", "private", "owner", "groups", "custom"];

    fn from_name(name: &str) -> Option<Self> {
        match name {
            "public" => Some(Self::Public),
            "private" => Some(Self::Private),
            "owner" => Some(Self::Owner),
            "groups" => Some(Self::Groups),
            "custom" => Some(Self::Custom),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::Owner => "owner",
            Self::Groups => "groups",
            Self::Custom => "custom",
        }
    }

    /// The providers that fit, the default first.
    fn providers(self) -> &'static [Provider] {
        match self {
            Self::Public => &[Provider::ApiKey, Provider::IdentityPool],
            Self::Private => &[Provider::UserPools, Provider::Oidc, Provider::IdentityPool],
            Self::Owner | Self::Groups => &[Provider::UserPools, Provider::Oidc],
            Self::Custom => &[Provider::Lambda],
        }
    }
}

/// The rule with its defaults, or diagnostics why it is none.
pub(super) fn check(
    arguments: &Arguments,
    span: &Span,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Rule> {
    let operations = operations::check(arguments, diagnostics);
    let Some(allow) = &arguments.allow else {
        if arguments.damage == Damage::None && context.completeness == Completeness::Whole {
            diagnostics.push(
                Diagnostic::new(span.clone(), "the rule does not say whom it allows")
                    .with_help("add `allow: owner`, `groups`, `private`, `public` or `custom`"),
            );
        }
        return None;
    };
    let Some(strategy) = Strategy::from_name(&allow.value) else {
        diagnostics.push(
            Diagnostic::new(allow.span.clone(), format!("`allow` does not know `{}`", allow.value))
                .with_help(did_you_mean(&allow.value, Strategy::NAMES).unwrap_or_else(|| one_of(Strategy::NAMES))),
        );
        return None;
    };
    check_that_arguments_fit(strategy, arguments, diagnostics);
    let provider = check_provider(strategy, arguments, allow, context, diagnostics);
    let allow = match strategy {
        Strategy::Public => guest_provider(provider?).map(Allow::Public),
        Strategy::Private => signed_in_provider(provider?).map(Allow::Private),
        Strategy::Owner => owner::check(provider.and_then(token_provider), arguments, context, diagnostics),
        Strategy::Groups => groups::check(provider.and_then(token_provider), arguments, span, context, diagnostics),
        Strategy::Custom => provider.map(|_| Allow::Custom),
    };
    Some(Rule { allow: allow?, operations: operations? })
}

/// Arguments that say nothing for this kind of rule, so that whoever wrote them expects what does not happen.
fn check_that_arguments_fit(strategy: Strategy, arguments: &Arguments, diagnostics: &mut Vec<Diagnostic>) {
    let place = |argument: &Option<Spanned<String>>| argument.as_ref().map(|argument| argument.span.clone());
    let groups = arguments.groups.as_ref().map(|groups| groups.span.clone());
    let of_owners =
        [("ownerField", place(&arguments.owner_field)), ("identityClaim", place(&arguments.identity_claim))];
    let of_groups = [
        ("groups", groups),
        ("groupsField", place(&arguments.groups_field)),
        ("groupClaim", place(&arguments.group_claim)),
    ];
    let report = |name: &str, span: Option<Span>, belongs_to: &str, diagnostics: &mut Vec<Diagnostic>| {
        if let Some(span) = span {
            diagnostics.push(
                Diagnostic::new(
                    span,
                    format!("`{name}` belongs to `allow: {belongs_to}`, not to `allow: {}`", strategy.name()),
                )
                .with_help(format!("remove it, or make it a rule of its own with `allow: {belongs_to}`")),
            );
        }
    };
    if strategy != Strategy::Owner {
        for (name, span) in of_owners {
            report(name, span, Strategy::Owner.name(), diagnostics);
        }
    }
    if strategy != Strategy::Groups {
        for (name, span) in of_groups {
            report(name, span, Strategy::Groups.name(), diagnostics);
        }
    }
}

fn check_provider(
    strategy: Strategy,
    arguments: &Arguments,
    allow: &Spanned<String>,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Provider> {
    let fitting = strategy.providers();
    let (provider, span) = match &arguments.provider {
        None => (*fitting.first()?, allow.span.clone()),
        Some(written) => {
            let Some(provider) = Provider::from_name(&written.value) else {
                let names = fitting.iter().map(|provider| provider.name());
                diagnostics.push(
                    Diagnostic::new(written.span.clone(), format!("unknown provider `{}`", written.value))
                        .with_help(did_you_mean(&written.value, names.clone()).unwrap_or_else(|| one_of(names))),
                );
                return None;
            };
            (provider, written.span.clone())
        }
    };
    if !fitting.contains(&provider) {
        diagnostics.push(
            Diagnostic::new(
                span,
                format!("`allow: {}` does not go with provider `{}`", strategy.name(), provider.name()),
            )
            .with_help(one_of(fitting.iter().map(|provider| provider.name()))),
        );
        return None;
    }
    if !context.providers.contains(provider) {
        let message = format!("the API has no provider `{}`", provider.name());
        diagnostics.push(Diagnostic::new(span, message).with_help(how_to_enable(provider)));
        return None;
    }
    Some(provider)
}

fn guest_provider(provider: Provider) -> Option<GuestProvider> {
    match provider {
        Provider::ApiKey => Some(GuestProvider::ApiKey),
        Provider::IdentityPool => Some(GuestProvider::IdentityPool),
        Provider::UserPools | Provider::Oidc | Provider::Lambda => None,
    }
}

fn signed_in_provider(provider: Provider) -> Option<SignedInProvider> {
    match provider {
        Provider::IdentityPool => Some(SignedInProvider::IdentityPool),
        Provider::UserPools | Provider::Oidc | Provider::ApiKey | Provider::Lambda => {
            token_provider(provider).map(SignedInProvider::Token)
        }
    }
}

fn token_provider(provider: Provider) -> Option<TokenProvider> {
    match provider {
        Provider::UserPools => Some(TokenProvider::UserPools),
        Provider::Oidc => Some(TokenProvider::Oidc),
        Provider::ApiKey | Provider::IdentityPool | Provider::Lambda => None,
    }
}

fn how_to_enable(provider: Provider) -> String {
    let mode = match provider {
        Provider::ApiKey => "apiKey",
        Provider::UserPools => "userPool",
        Provider::Oidc => "oidc",
        Provider::IdentityPool => "iam",
        Provider::Lambda => {
            return "add `lambda` to `additional_authorization_modes` under `[api]` in sluice.toml, and name the component that \
                    judges tokens: `plugin = \"…\"` under `[authorizer]`"
                .to_owned();
        }
    };
    format!("add `{mode}` to `additional_authorization_modes` under `[api]` in sluice.toml")
}
