//! Reads Amplify's SDL. Every mistake is reported, never only the first, and nothing is silently ignored: what Amplify
//! knows and Sluice does not serve yet is a mistake too. Any text is survived: nesting and size are limited.

mod ast;
mod auth;
mod custom;
mod directives;
mod extensions;
mod fields;
mod given;
mod join;
mod keys;
mod models;
mod names;
mod relations;
mod spelled;
mod suggest;
mod syntax;
mod syntax_errors;
mod syntax_gaps;
mod types;

use crate::{Diagnostic, Providers, Schema};
use ast::Definition;

/// Reads a schema for an API with these authorization modes. Diagnostics are in the order of the source.
///
/// # Errors
///
/// All mistakes of the source; never empty.
pub fn parse(source: &str, providers: &Providers) -> Result<Schema, Vec<Diagnostic>> {
    let (mut document, mut diagnostics) = syntax::read(source);
    document.definitions.retain(|definition| !is_setting_of_gen_1(definition));
    let schema = types::check(&document, providers, &mut diagnostics);
    if diagnostics.is_empty() {
        return Ok(schema);
    }
    diagnostics.sort_by(|left, right| {
        (left.span.start, left.span.end, &left.message).cmp(&(right.span.start, right.span.end, &right.message))
    });
    diagnostics.dedup();
    Err(diagnostics)
}

/// `input AMPLIFY { globalAuthRule: … }`, which Gen 2 drops: it lets nobody in.
fn is_setting_of_gen_1(definition: &Definition) -> bool {
    matches!(definition, Definition::Input(input) if input.name.value == "AMPLIFY")
}

#[cfg(test)]
mod tests;
