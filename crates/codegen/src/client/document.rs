//! GraphQL documents as Prettier 1.19 and as graphql-js 15 print them.

use model::{Constant, api::TypeRef};

use super::{
    operations::{Operation, Selection, Variable, element, is_nullable},
    writer::Writer,
};

/// Past this many columns Prettier breaks a line.
pub(super) const WIDTH: usize = 80;

/// Past this many characters graphql-js puts each argument on a line of its own.
const ARGUMENTS_WIDTH: usize = 80;

/// Whether objects are asked for `__typename`, and where.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Typename {
    /// Never.
    Nowhere,
    /// After the fields, as statements for people have it.
    Last,
    /// Before the fields, as types are made of.
    First,
}

/// A statement as Prettier formats it for lines of this width, without a newline at the end.
pub(super) fn pretty(operation: &Operation<'_>, typename: Typename, width: usize) -> String {
    Printer { typename, breaks: Breaks::Prettier { width } }.operation(operation)
}

/// A statement as graphql-js prints it: variables stay on one line.
pub(super) fn printed(operation: &Operation<'_>) -> String {
    Printer { typename: Typename::First, breaks: Breaks::GraphqlJs }.operation(operation)
}

/// The type that a statement declares for a variable: of lists of lists, Amplify knows only the outer one.
fn declared_type(type_ref: &TypeRef) -> String {
    if element(type_ref).is_none() {
        return type_ref.to_string();
    }
    let required_element = if has_required_element(type_ref) { "!" } else { "" };
    let required = if is_nullable(type_ref) { "" } else { "!" };
    format!("[{}{required_element}]{required}", type_ref.name())
}

fn has_required_element(list: &TypeRef) -> bool {
    match list {
        TypeRef::Named(_) => false,
        TypeRef::List(element) => !is_nullable(element),
        TypeRef::NonNull(inner) => match inner.as_ref() {
            TypeRef::List(element) => has_required_element(element),
            TypeRef::Named(_) | TypeRef::NonNull(_) => true,
        },
    }
}

enum Breaks {
    Prettier { width: usize },
    GraphqlJs,
}

struct Printer {
    typename: Typename,
    breaks: Breaks,
}

impl Printer {
    fn operation(&self, operation: &Operation<'_>) -> String {
        let mut writer = Writer::default();
        let head = format!("{} {}", operation.root.keyword(), operation.name);
        let declarations: Vec<String> = operation.variables.iter().map(declaration).collect();
        match self.breaks {
            Breaks::Prettier { width } => list(&mut writer, &head, &declarations, " {", width),
            Breaks::GraphqlJs => writer.line(&format!("{head}{}", in_parentheses(&declarations))),
        }
        writer.block(" {", "}", |writer| self.field(writer, &operation.field, &operation.variables, 2));
        writer.finish()
    }

    fn field(&self, writer: &mut Writer, field: &Selection<'_>, arguments: &[Variable<'_>], indent: usize) {
        let arguments: Vec<String> = arguments.iter().map(|Variable { name, .. }| format!("{name}: ${name}")).collect();
        let after = if field.fields.is_some() { " {" } else { "" };
        match self.breaks {
            Breaks::Prettier { width } => list(writer, field.name, &arguments, after, width.saturating_sub(indent)),
            Breaks::GraphqlJs => list(writer, field.name, &arguments, "", ARGUMENTS_WIDTH),
        }
        let Some(fields) = &field.fields else { return };
        writer.block(" {", "}", |writer| {
            if self.typename == Typename::First {
                writer.line("__typename");
            }
            for field in fields {
                self.field(writer, field, &[], indent + 2);
            }
            if self.typename == Typename::Last {
                writer.line("__typename");
            }
        });
    }
}

fn declaration(variable: &Variable<'_>) -> String {
    // ampx leaves out what JavaScript takes for nothing; the server fills it in all the same.
    let default = variable.default.filter(|default| !is_falsy(default));
    let default = default.map(|default| format!(" = {default}")).unwrap_or_default();
    format!("${}: {}{default}", variable.name, declared_type(variable.type_ref))
}

fn is_falsy(constant: &Constant) -> bool {
    match constant {
        Constant::Null | Constant::Boolean(false) => true,
        Constant::Number(number) => number.parse::<f64>().is_ok_and(|number| number == 0.0),
        Constant::Text(text) => text.is_empty(),
        Constant::Boolean(true) | Constant::Word(_) | Constant::List(_) | Constant::Object(_) => false,
    }
}

/// `(a, b)`, or nothing for nothing.
fn in_parentheses(items: &[String]) -> String {
    if items.is_empty() { String::new() } else { format!("({})", items.join(", ")) }
}

/// A line of a name and its items, or, if it would be longer than `width` with what comes after, a line for each item.
fn list(writer: &mut Writer, name: &str, items: &[String], after: &str, width: usize) {
    let on_one_line = format!("{name}{}", in_parentheses(items));
    if items.is_empty() || on_one_line.chars().count() + after.len() <= width {
        writer.line(&on_one_line);
        return;
    }
    writer.line(name);
    writer.block("(", ")", |writer| items.iter().for_each(|item| writer.line(item)));
}
