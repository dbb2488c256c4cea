//! What async-graphql is given: the selections of `__schema` and `__type` as text that we print. Fragments are expanded,
//! what is skipped is left out, and variables are values, so that nothing of the caller's text reaches its parser.

use std::fmt::Write;

use plan::Attribute;

use crate::{
    coerce::Variables,
    collect::is_skipped,
    compile::ast::{Document, Field, OperationDefinition, Selection, Value},
};

/// Prints the introspection that an operation asks for, or refuses what is deeper than `levels`.
pub(super) fn print(
    document: &Document,
    operation: &OperationDefinition,
    variables: &Variables,
    levels: usize,
) -> Result<String, TooDeep> {
    let mut printer = Printer { document, variables, text: String::new() };
    printer.set(&operation.selections, levels, |field| matches!(&*field.name, "__schema" | "__type"))?;
    Ok(printer.text)
}

/// The selections are nested deeper than async-graphql can bear.
#[derive(Debug)]
pub(super) struct TooDeep;

struct Printer<'a> {
    document: &'a Document,
    variables: &'a Variables,
    text: String,
}

impl Printer<'_> {
    fn set(
        &mut self,
        selections: &[Selection],
        levels: usize,
        wanted: impl Fn(&Field) -> bool + Copy,
    ) -> Result<(), TooDeep> {
        self.text.push('{');
        self.selections(selections, levels, wanted)?;
        self.text.push('}');
        Ok(())
    }

    fn selections(
        &mut self,
        selections: &[Selection],
        levels: usize,
        wanted: impl Fn(&Field) -> bool + Copy,
    ) -> Result<(), TooDeep> {
        let levels = levels.checked_sub(1).ok_or(TooDeep)?;
        for selection in selections {
            if is_skipped(selection.directives(), self.variables) {
                continue;
            }
            match selection {
                Selection::Field(field) if wanted(field) => self.field(field, levels)?,
                Selection::Field(_) => {}
                Selection::InlineFragment(fragment) => self.selections(&fragment.selections, levels, wanted)?,
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = self.document.fragment(&spread.name) {
                        self.selections(&fragment.selections, levels, wanted)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn field(&mut self, field: &Field, levels: usize) -> Result<(), TooDeep> {
        self.write(format_args!(" {}:{}", field.response_key(), field.name));
        for (index, argument) in field.arguments.iter().enumerate() {
            self.write(format_args!("{}{}:", if index == 0 { '(' } else { ' ' }, argument.name));
            self.value(&argument.value);
        }
        if !field.arguments.is_empty() {
            self.text.push(')');
        }
        if field.selections.is_empty() { Ok(()) } else { self.set(&field.selections, levels, |_| true) }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.text.push_str("null"),
            Value::Int(number) | Value::Float(number) => self.text.push_str(number),
            Value::Boolean(value) => self.write(format_args!("{value}")),
            Value::Enum(name) => self.text.push_str(name),
            Value::String(text) => self.string(text),
            Value::Variable(name) => match self.variables.get(name) {
                Some(Attribute::Bool(value)) => self.write(format_args!("{value}")),
                Some(Attribute::Text(text)) => self.string(text),
                Some(_) | None => self.text.push_str("null"),
            },
            // No argument of introspection takes either.
            Value::List(_) => self.text.push_str("[]"),
            Value::Object(_) => self.text.push_str("{}"),
        }
    }

    /// As JSON writes it, whose escapes GraphQL has as well.
    fn string(&mut self, text: &str) {
        self.text.push_str(&serde_json::Value::from(text).to_string());
    }

    fn write(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a `String` cannot fail.
        let _written = self.text.write_fmt(text);
    }
}
