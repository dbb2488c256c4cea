//! Checks which directives stand where.

use super::{
    ast::{Directive, Span},
    given,
    suggest::did_you_mean,
};
use crate::{AccessDirective, Diagnostic};

/// What a directive stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Type,
    ModelField,
    /// A field of a custom type or an input.
    Field,
    /// A field of a root type.
    Operation,
    Enum,
    EnumValue,
    Argument,
}

impl Place {
    fn name(self) -> &'static str {
        match self {
            Self::Type => "a type",
            Self::ModelField => "a field of a model",
            Self::Field => "a field",
            Self::Operation => "a field of a root type",
            Self::Enum => "an enum or an input",
            Self::EnumValue => "an enum value",
            Self::Argument => "an argument",
        }
    }
}

/// Whether a directive of this name is there.
pub(super) fn has(directives: &[Directive], name: &str) -> bool {
    given::find(directives, name).is_some()
}

/// AppSync's own directives among them.
pub(super) fn access(directives: &[Directive]) -> Vec<AccessDirective> {
    let access = |directive: &Directive| match directive.name.value.as_str() {
        "aws_api_key" => Some(AccessDirective::ApiKey),
        "aws_iam" => Some(AccessDirective::Iam),
        "aws_oidc" => Some(AccessDirective::Oidc),
        "aws_lambda" => Some(AccessDirective::Lambda),
        "aws_cognito_user_pools" => {
            let groups = given::texts(&directive.arguments, "cognito_groups", &mut Vec::new()).flatten();
            let groups = groups.map_or_else(Vec::new, |groups| groups.value);
            Some(AccessDirective::UserPools { groups: groups.into_iter().map(|group| group.value).collect() })
        }
        _ => None,
    };
    directives.iter().filter_map(access).collect()
}

/// Checks directives by name and place.
pub(super) fn check(directives: &[Directive], place: Place, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: Vec<(&str, Span)> = Vec::new();
    for directive in directives {
        let name = directive.name.value.as_str();
        let span = directive.name.span.clone();
        let Some((_, places)) = KNOWN.iter().find(|(known, _)| *known == name) else {
            diagnostics.push(
                Diagnostic::new(span, format!("unknown directive `@{name}`")).with_help(
                    did_you_mean(name, KNOWN.iter().map(|(known, _)| *known))
                        .map_or_else(|| "remove it".to_owned(), |help| help.replacen('`', "`@", 1)),
                ),
            );
            continue;
        };
        if UNSUPPORTED.contains(&name) {
            let help = if name == "refersTo" { "it is for SQL models; remove it" } else { "remove it" };
            diagnostics.push(Diagnostic::new(span, format!("`@{name}` is not supported yet")).with_help(help));
            continue;
        }
        if !places.contains(&place) {
            let rightly = places.first().map_or("a type", |place| place.name());
            diagnostics.push(
                Diagnostic::new(span, format!("`@{name}` does not belong on {}", place.name()))
                    .with_help(format!("it belongs on {rightly}")),
            );
            continue;
        }
        if let Some((_, first)) = seen.iter().find(|(seen, _)| *seen == name)
            && !REPEATABLE.contains(&name)
        {
            diagnostics.push(
                Diagnostic::new(span, format!("`@{name}` stands here twice"))
                    .related_to(first.clone(), "first here")
                    .with_help("make it one directive"),
            );
            continue;
        }
        if name.starts_with("aws_") && name != "aws_subscribe" {
            check_access(directive, diagnostics);
        }
        seen.push((name, span));
    }
}

/// Checks the arguments of one of AppSync's own directives: an unreadable list of groups must not become all users.
fn check_access(directive: &Directive, diagnostics: &mut Vec<Diagnostic>) {
    const GROUPS: &str = "cognito_groups";
    let known: &[&str] = if directive.name.value == "aws_cognito_user_pools" { &[GROUPS] } else { &[] };
    given::check_names(directive, known, diagnostics);
    if let Some(Some(groups)) = given::texts(&directive.arguments, GROUPS, diagnostics)
        && (groups.value.is_empty() || groups.value.iter().any(|group| group.value.is_empty()))
    {
        diagnostics.push(
            Diagnostic::new(groups.span, format!("`{GROUPS}` names no group"))
                .with_help("name the groups, or leave it out to let every user in"),
        );
    }
}

const REPEATABLE: &[&str] = &["index", "validate", "function", "primaryKey"];

const UNSUPPORTED: &[&str] =
    &["http", "searchable", "predictions", "sql", "refersTo", "conversation", "generation", "aws_auth"];

const ON_MODEL_FIELDS: &[Place] = &[Place::ModelField];
const ON_FIELDS: &[Place] = &[Place::ModelField, Place::Field];
const ON_OPERATIONS: &[Place] = &[Place::Operation];
const EVERYWHERE: &[Place] = &[Place::Type, Place::ModelField, Place::Field, Place::Operation];

/// Amplify's and AppSync's directives, and where they belong.
const KNOWN: &[(&str, &[Place])] = &[
    ("model", &[Place::Type]),
    ("auth", &[Place::Type, Place::ModelField, Place::Field, Place::Operation]),
    ("primaryKey", ON_MODEL_FIELDS),
    ("index", ON_MODEL_FIELDS),
    ("hasOne", ON_MODEL_FIELDS),
    ("hasMany", ON_MODEL_FIELDS),
    ("belongsTo", ON_MODEL_FIELDS),
    ("manyToMany", ON_MODEL_FIELDS),
    ("default", ON_MODEL_FIELDS),
    ("validate", ON_MODEL_FIELDS),
    ("function", ON_OPERATIONS),
    ("http", ON_FIELDS),
    ("searchable", &[Place::Type]),
    ("predictions", ON_OPERATIONS),
    ("sql", ON_OPERATIONS),
    ("mapsTo", &[Place::Type]),
    ("refersTo", &[Place::Type, Place::ModelField]),
    ("conversation", ON_OPERATIONS),
    ("generation", ON_OPERATIONS),
    ("deprecated", &[Place::ModelField, Place::Field, Place::Operation, Place::EnumValue]),
    ("aws_api_key", EVERYWHERE),
    ("aws_iam", EVERYWHERE),
    ("aws_oidc", EVERYWHERE),
    ("aws_lambda", EVERYWHERE),
    ("aws_cognito_user_pools", EVERYWHERE),
    ("aws_auth", ON_FIELDS),
    ("aws_subscribe", ON_OPERATIONS),
];
