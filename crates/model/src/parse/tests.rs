mod accepted;
mod auth;
mod constants;
mod damaged_rules;
mod directives;
mod names;
mod robustness;
mod syntax;
mod types;

use std::fmt::Write as _;

use insta::assert_snapshot;

use super::*;
use crate::{Position, Provider};

/// Renders what is wrong with a source: `line:column message`, then the help and the related place on lines of their own.
fn check(source: &str) -> String {
    check_for(&Providers::all(), source)
}

fn check_for(providers: &Providers, source: &str) -> String {
    let Err(diagnostics) = parse(source, providers) else { return "fine".to_owned() };
    let mut text = String::new();
    for diagnostic in diagnostics {
        let Position { line, column } = diagnostic.position(source);
        writeln!(text, "{line}:{column} {}", diagnostic.message).unwrap();
        if let Some(help) = diagnostic.help {
            writeln!(text, "    help: {help}").unwrap();
        }
        if let Some((span, label)) = diagnostic.related {
            let Position { line, column } = Position::of(source, span.start);
            writeln!(text, "    {line}:{column} {label}").unwrap();
        }
    }
    text
}

fn schema(source: &str) -> Schema {
    parse(source, &Providers::all()).unwrap()
}
