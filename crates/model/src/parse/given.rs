//! Reads the arguments of directives by the type that each takes.

use super::{
    ast::{Argument, Directive, Span, Spanned, Value},
    suggest::did_you_mean,
};
use crate::Diagnostic;

/// An argument: `None` if it is left out, `Some(None)` if it is null.
pub(super) type Given<T> = Option<Option<Spanned<T>>>;

/// The directive of this name.
pub(super) fn find<'a>(directives: &'a [Directive], name: &str) -> Option<&'a Directive> {
    directives.iter().find(|directive| directive.name.value == name)
}

/// Reports arguments that the directive does not have, and those given twice.
pub(super) fn check_names(directive: &Directive, known: &[&str], diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: Vec<&str> = Vec::new();
    for argument in &directive.arguments {
        let name = argument.name.value.as_str();
        if !known.contains(&name) {
            let message = format!("`@{}` has no argument `{name}`", directive.name.value);
            let help = did_you_mean(name, known.iter().copied()).unwrap_or_else(|| match known {
                [] => "remove it".to_owned(),
                known => format!("it has `{}`", known.join("`, `")),
            });
            diagnostics.push(Diagnostic::new(argument.name.span.clone(), message).with_help(help));
        } else if seen.contains(&name) {
            diagnostics.push(
                Diagnostic::new(argument.name.span.clone(), format!("`{name}` stands here twice"))
                    .with_help("remove one of them"),
            );
        }
        seen.push(name);
    }
}

/// The argument of this name.
pub(super) fn argument<'a>(arguments: &'a [Argument], name: &str) -> Option<&'a Argument> {
    arguments.iter().find(|argument| argument.name.value == name)
}

/// A text.
pub(super) fn text(arguments: &[Argument], name: &str, diagnostics: &mut Vec<Diagnostic>) -> Given<String> {
    let argument = argument(arguments, name)?;
    match &argument.value.value {
        Value::Null => Some(None),
        Value::Text(text) => Some(Some(spanned(text.clone(), &argument.value.span))),
        Value::Word(_) | Value::Integer(_) | Value::List(_) | Value::Object(_) | Value::Other(_) => {
            wrong(argument, "a string", diagnostics);
            None
        }
    }
}

/// One of an enum's words, without quotes.
pub(super) fn word(arguments: &[Argument], name: &str, diagnostics: &mut Vec<Diagnostic>) -> Given<String> {
    let argument = argument(arguments, name)?;
    match &argument.value.value {
        Value::Null => Some(None),
        Value::Word(word) => Some(Some(spanned(word.clone(), &argument.value.span))),
        Value::Text(_) | Value::Integer(_) | Value::List(_) | Value::Object(_) | Value::Other(_) => {
            wrong(argument, "a word without quotes", diagnostics);
            None
        }
    }
}

/// A list of texts; a single one counts as a list.
pub(super) fn texts(
    arguments: &[Argument],
    name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Given<Vec<Spanned<String>>> {
    let argument = argument(arguments, name)?;
    let span = &argument.value.span;
    match &argument.value.value {
        Value::Null => Some(None),
        Value::Text(text) => Some(Some(spanned(vec![spanned(text.clone(), span)], span))),
        Value::List(elements) => {
            let mut texts = Vec::new();
            for element in elements {
                match &element.value {
                    Value::Text(text) => texts.push(spanned(text.clone(), &element.span)),
                    Value::Word(_)
                    | Value::Null
                    | Value::Integer(_)
                    | Value::List(_)
                    | Value::Object(_)
                    | Value::Other(_) => {
                        wrong(argument, "a list of strings", diagnostics);
                        return None;
                    }
                }
            }
            Some(Some(spanned(texts, span)))
        }
        Value::Word(_) | Value::Integer(_) | Value::Object(_) | Value::Other(_) => {
            wrong(argument, "a list of strings", diagnostics);
            None
        }
    }
}

/// An object.
pub(super) fn object<'a>(
    arguments: &'a [Argument],
    name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Option<&'a [Argument]>> {
    let argument = argument(arguments, name)?;
    match &argument.value.value {
        Value::Null => Some(None),
        Value::Object(fields) => Some(Some(fields)),
        Value::Text(_) | Value::Word(_) | Value::Integer(_) | Value::List(_) | Value::Other(_) => {
            wrong(argument, "an object", diagnostics);
            None
        }
    }
}

/// A whole number that is not negative.
pub(super) fn count(arguments: &[Argument], name: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<u32> {
    let argument = argument(arguments, name)?;
    match &argument.value.value {
        Value::Integer(number) => match number.parse() {
            Ok(number) => Some(number),
            Err(_) => {
                wrong(argument, "a whole number from 0", diagnostics);
                None
            }
        },
        Value::Null => None,
        Value::Text(_) | Value::Word(_) | Value::List(_) | Value::Object(_) | Value::Other(_) => {
            wrong(argument, "a whole number from 0", diagnostics);
            None
        }
    }
}

fn spanned<T>(value: T, span: &Span) -> Spanned<T> {
    Spanned { value, span: span.clone() }
}

fn wrong(argument: &Argument, takes: &str, diagnostics: &mut Vec<Diagnostic>) {
    let message = format!("`{}` takes {takes}, not {}", argument.name.value, argument.value.value.kind());
    let help = match &argument.value.value {
        Value::Word(word) => format!("write `{}: \"{word}\"`", argument.name.value),
        Value::Text(text) => format!("write `{}: {text}`", argument.name.value),
        Value::Null | Value::Integer(_) | Value::List(_) | Value::Object(_) | Value::Other(_) => {
            format!("give {takes}")
        }
    };
    diagnostics.push(Diagnostic::new(argument.value.span.clone(), message).with_help(help));
}
