//! Checks which directives stand where, and the arguments of `@model`.

use super::{
    ast::{Directive, Span},
    suggest::did_you_mean,
};
use crate::Diagnostic;

/// What a directive stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Type,
    Field,
    Enum,
    EnumValue,
}

impl Place {
    fn name(self) -> &'static str {
        match self {
            Self::Type => "a type",
            Self::Field => "a field",
            Self::Enum => "an enum",
            Self::EnumValue => "an enum value",
        }
    }
}

/// Whether a directive of this name is there.
pub(super) fn has(directives: &[Directive], name: &str) -> bool {
    directives.iter().any(|directive| directive.name.value == name)
}

/// Whether a directive makes the field a relation.
pub(super) fn has_relation(directives: &[Directive]) -> bool {
    RELATIONS.iter().any(|name| has(directives, name))
}

/// Checks directives by name and place, and the arguments of `@model`. Answers how many are unknown.
pub(super) fn check(directives: &[Directive], place: Place, diagnostics: &mut Vec<Diagnostic>) -> usize {
    let mut unknown = 0;
    let mut seen: Vec<(&str, Span)> = Vec::new();
    for directive in directives {
        let name = directive.name.value.as_str();
        let span = directive.name.span.clone();
        let Some((_, places)) = KNOWN.iter().find(|(known, _)| *known == name) else {
            unknown += 1;
            diagnostics.push(Diagnostic::new(span, format!("unknown directive `@{name}`")).with_help_if(
                did_you_mean(name, KNOWN.iter().map(|(known, _)| *known)).map(|help| help.replacen('`', "`@", 1)),
            ));
            continue;
        };
        if !places.contains(&place) {
            let rightly = places.first().map_or("a type", |place| place.name());
            diagnostics.push(
                Diagnostic::new(span, format!("`@{name}` does not belong on {}", place.name()))
                    .with_help(format!("it belongs on {rightly}")),
            );
            continue;
        }
        let is_supported = place == Place::Type && SUPPORTED_ON_TYPES.contains(&name);
        if !is_supported {
            let what = if name == "auth" { "`@auth` on a field".to_owned() } else { format!("`@{name}`") };
            diagnostics.push(Diagnostic::new(span, format!("{what} is not supported yet")).with_help("remove it"));
            continue;
        }
        if let Some((_, first)) = seen.iter().find(|(seen, _)| *seen == name) {
            diagnostics.push(
                Diagnostic::new(span, format!("`@{name}` stands here twice"))
                    .related_to(first.clone(), "first here")
                    .with_help("make it one directive"),
            );
            continue;
        }
        seen.push((name, span));
        if name == "model" {
            check_model_arguments(directive, diagnostics);
        }
    }
    unknown
}

fn check_model_arguments(directive: &Directive, diagnostics: &mut Vec<Diagnostic>) {
    const ARGUMENTS: [&str; 4] = ["queries", "mutations", "subscriptions", "timestamps"];
    for argument in &directive.arguments {
        let name = argument.name.value.as_str();
        let span = argument.name.span.clone();
        diagnostics.push(if ARGUMENTS.contains(&name) {
            Diagnostic::new(span, format!("`{name}` of `@model` is not supported yet"))
                .with_help("remove it; `@auth` says which operations are allowed")
        } else {
            Diagnostic::new(span, format!("`@model` has no argument `{name}`"))
                .with_help_if(did_you_mean(name, ARGUMENTS))
        });
    }
}

const RELATIONS: &[&str] = &["hasOne", "hasMany", "belongsTo", "manyToMany"];

const SUPPORTED_ON_TYPES: &[&str] = &["model", "auth"];

/// Amplify's and AppSync's directives, and where they belong.
const KNOWN: &[(&str, &[Place])] = &[
    ("model", &[Place::Type]),
    ("auth", &[Place::Type, Place::Field]),
    ("primaryKey", &[Place::Field]),
    ("index", &[Place::Field]),
    ("hasOne", &[Place::Field]),
    ("hasMany", &[Place::Field]),
    ("belongsTo", &[Place::Field]),
    ("manyToMany", &[Place::Field]),
    ("default", &[Place::Field]),
    ("validate", &[Place::Field]),
    ("function", &[Place::Field]),
    ("http", &[Place::Field]),
    ("searchable", &[Place::Type]),
    ("predictions", &[Place::Field]),
    ("sql", &[Place::Field]),
    ("mapsTo", &[Place::Type]),
    ("refersTo", &[Place::Type, Place::Field]),
    ("conversation", &[Place::Field]),
    ("generation", &[Place::Field]),
    ("deprecated", &[Place::Field, Place::EnumValue]),
    ("aws_api_key", &[Place::Type, Place::Field]),
    ("aws_iam", &[Place::Type, Place::Field]),
    ("aws_oidc", &[Place::Type, Place::Field]),
    ("aws_lambda", &[Place::Type, Place::Field]),
    ("aws_cognito_user_pools", &[Place::Type, Place::Field]),
    ("aws_auth", &[Place::Field]),
    ("aws_subscribe", &[Place::Field]),
];
