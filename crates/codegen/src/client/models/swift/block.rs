//! Pieces of Swift.

use crate::client::models::native::indented;

/// Words that cannot be names without backticks, as Amplify's generator knows them.
const KEYWORDS: [&str; 72] = [
    "_COLUMN_",
    "_FILE_",
    "_FUNCTION_",
    "_LINE_",
    "as",
    "associativity",
    "break",
    "case",
    "Class",
    "continue",
    "convenience",
    "default",
    "deinit",
    "didSet",
    "do",
    "dynamic",
    "dynamicType",
    "else",
    "Enum",
    "extension",
    "fallthrough",
    "false",
    "final",
    "for",
    "Func",
    "get",
    "if",
    "import",
    "in",
    "infix",
    "Init",
    "inout",
    "internal",
    "is",
    "lazy",
    "left",
    "Let",
    "mutating",
    "nil",
    "none",
    "nonmutating",
    "operator",
    "optional",
    "override",
    "postfix",
    "precedence",
    "prefix",
    "private",
    "protocol",
    "Protocol",
    "public",
    "required",
    "return",
    "right",
    "self",
    "Self",
    "set",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "Type",
    "typealias",
    "true",
    "unknown",
    "unowned",
    "var",
    "weak",
    "where",
    "while",
    "willSet",
];

/// A name, in backticks where Swift would take it for a keyword.
pub(super) fn escaped(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

/// `head {`, what is inside, and `}`
pub(super) fn braces(head: &str, inside: &str) -> String {
    format!("{head} {{\n{}\n}}", indented(inside))
}

/// A property that is computed.
pub(super) fn computed(declaration: &str, getter: &str) -> String {
    format!("{declaration} {}", indented(&format!("{{\n{} \n}}", indented(getter))))
}

/// Arguments, each on a line of its own if there are several.
pub(super) fn arguments(arguments: &[String]) -> String {
    indented(&indented(&arguments.join(",\n"))).trim_start().to_owned()
}
