//! Reads the arguments of one rule, each with its place.

use std::collections::HashMap;

use super::one_of;
use crate::{
    DeclaredRule, Diagnostic,
    parse::{
        ast::{Argument, Span, Spanned, Value},
        suggest::did_you_mean,
    },
};

/// The arguments of a rule as the source spells them. What is left out, null or of a wrong kind is `None`.
#[derive(Debug, Default)]
pub(super) struct Arguments {
    pub(super) allow: Option<Spanned<String>>,
    pub(super) provider: Option<Spanned<String>>,
    pub(super) owner_field: Option<Spanned<String>>,
    pub(super) identity_claim: Option<Spanned<String>>,
    pub(super) groups: Option<Spanned<Vec<Spanned<String>>>>,
    pub(super) groups_field: Option<Spanned<String>>,
    pub(super) group_claim: Option<Spanned<String>>,
    pub(super) operations: Option<Spanned<Vec<Spanned<String>>>>,
    /// The names of the arguments, as written.
    pub(super) order: Vec<String>,
    /// Whether an argument is of a wrong kind, which is reported: then nothing can be said about what is missing.
    pub(super) damage: Damage,
}

/// Whether a part of a rule was unreadable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Damage {
    #[default]
    None,
    Some,
}

impl Arguments {
    pub(super) fn into_declared(self) -> DeclaredRule {
        let text = |argument: Option<Spanned<String>>| argument.map(|argument| argument.value);
        let list = |argument: Option<Spanned<Vec<Spanned<String>>>>| {
            argument.map(|argument| argument.value.into_iter().map(|element| element.value).collect())
        };
        DeclaredRule {
            allow: text(self.allow).unwrap_or_default(),
            provider: text(self.provider),
            owner_field: text(self.owner_field),
            identity_claim: text(self.identity_claim),
            groups: list(self.groups),
            groups_field: text(self.groups_field),
            group_claim: text(self.group_claim),
            operations: list(self.operations),
            order: self.order,
        }
    }
}

pub(super) fn read(written: &[Argument], diagnostics: &mut Vec<Diagnostic>) -> Arguments {
    let mut arguments = Arguments::default();
    let mut seen: HashMap<&str, Span> = HashMap::new();
    for argument in written {
        let name = argument.name.value.as_str();
        let span = argument.name.span.clone();
        if let Some(first) = seen.get(name) {
            diagnostics.push(
                Diagnostic::new(span, format!("the rule has `{name}` twice"))
                    .related_to(first.clone(), "first here")
                    .with_help("remove one of them, or make it two rules"),
            );
            continue;
        }
        seen.insert(name, span.clone());
        arguments.order.push(name.to_owned());
        let before = diagnostics.len();
        match name {
            "allow" => arguments.allow = word(argument, diagnostics),
            "provider" => arguments.provider = word(argument, diagnostics),
            "ownerField" => arguments.owner_field = text(argument, diagnostics),
            "identityClaim" => arguments.identity_claim = text(argument, diagnostics),
            "groups" => arguments.groups = list(argument, Element::Text, diagnostics),
            "groupsField" => arguments.groups_field = text(argument, diagnostics),
            "groupClaim" => arguments.group_claim = text(argument, diagnostics),
            "operations" => arguments.operations = list(argument, Element::Word, diagnostics),
            _ => diagnostics.push(
                Diagnostic::new(span, format!("a rule has no argument `{name}`"))
                    .with_help(did_you_mean(name, NAMES).unwrap_or_else(|| one_of(NAMES))),
            ),
        }
        if diagnostics.len() > before {
            arguments.damage = Damage::Some;
        }
    }
    arguments
}

const NAMES: [&str; 8] =
    ["allow", "provider", "ownerField", "identityClaim", "groups", "groupsField", "groupClaim", "operations"];

/// What a list holds.
#[derive(Clone, Copy)]
enum Element {
    Text,
    Word,
}

fn word(argument: &Argument, diagnostics: &mut Vec<Diagnostic>) -> Option<Spanned<String>> {
    element(&argument.name.value, &argument.value, Element::Word, diagnostics)
}

fn text(argument: &Argument, diagnostics: &mut Vec<Diagnostic>) -> Option<Spanned<String>> {
    let text = element(&argument.name.value, &argument.value, Element::Text, diagnostics)?;
    if text.value.is_empty() {
        diagnostics.push(
            Diagnostic::new(text.span, format!("`{}` is empty", argument.name.value))
                .with_help("leave it out to get the default"),
        );
        return None;
    }
    Some(text)
}

fn list(argument: &Argument, of: Element, diagnostics: &mut Vec<Diagnostic>) -> Option<Spanned<Vec<Spanned<String>>>> {
    let name = &argument.name.value;
    match &argument.value.value {
        Value::Null => None,
        Value::List(elements) => {
            for null in elements.iter().filter(|element| matches!(element.value, Value::Null)) {
                diagnostics.push(
                    Diagnostic::new(null.span.clone(), format!("`{name}` has an element `null`"))
                        .with_help("remove it"),
                );
            }
            Some(Spanned {
                value: elements.iter().filter_map(|value| element(name, value, of, diagnostics)).collect(),
                span: argument.value.span.clone(),
            })
        }
        // GraphQL takes one value for a list of it.
        Value::Text(_) if matches!(of, Element::Text) => {
            let only = element(name, &argument.value, of, diagnostics)?;
            Some(Spanned { value: vec![only], span: argument.value.span.clone() })
        }
        Value::Text(_) | Value::Word(_) | Value::Integer(_) | Value::Object(_) | Value::Other(_) => {
            let example = match of {
                Element::Text => "[\"Admins\"]",
                Element::Word => "[read]",
            };
            diagnostics.push(
                Diagnostic::new(
                    argument.value.span.clone(),
                    format!("`{name}` takes a list, not {}", argument.value.value.kind()),
                )
                .with_help(format!("write `{name}: {example}`")),
            );
            None
        }
    }
}

fn element(
    name: &str,
    value: &Spanned<Value>,
    of: Element,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Spanned<String>> {
    let spanned = |text: &String| Some(Spanned { value: text.clone(), span: value.span.clone() });
    let (wanted, help) = match (&value.value, of) {
        (Value::Null, _) => return None,
        (Value::Text(text), Element::Text) | (Value::Word(text), Element::Word) => return spanned(text),
        (Value::Text(text), Element::Word) => ("a word without quotes", Some(format!("write `{text}`"))),
        (Value::Word(word), Element::Text) => ("a string", Some(format!("write `\"{word}\"`"))),
        (Value::Integer(_) | Value::List(_) | Value::Object(_) | Value::Other(_), Element::Word) => {
            ("a word without quotes", None)
        }
        (Value::Integer(_) | Value::List(_) | Value::Object(_) | Value::Other(_), Element::Text) => ("a string", None),
    };
    diagnostics.push(
        Diagnostic::new(value.span.clone(), format!("`{name}` takes {wanted}, not {}", value.value.kind()))
            .with_help_if(help),
    );
    None
}
