//! Finds what the parser lets pass without an error: `{allow: public, provider identityPool}` lacks a colon, and for the
//! parser both words are arguments without a value. Dropped in silence, they would make the rule a wider one.

use apollo_parser::{SyntaxElement, SyntaxKind, SyntaxNode, SyntaxToken};

use super::{ast::Span, syntax_errors::quoted};
use crate::Diagnostic;

/// Reports every construct that lacks a part the grammar asks for. `place` says where a token stands in the source.
pub(super) fn report(root: &SyntaxNode, place: impl Fn(&SyntaxToken) -> Span, end: usize) -> Vec<Diagnostic> {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut last_gap = None;
    for node in root.descendants() {
        let Some(missing) = missing_part(&node) else { continue };
        // Of `provider identityPool` both words lack a colon, but only one is missing.
        let follows = node.prev_sibling().is_some() && node.prev_sibling() == last_gap;
        last_gap = Some(node.clone());
        if follows {
            continue;
        }
        let after = following(&node, missing);
        let (span, found) = match &after {
            Some(token) => (place(token), quoted(token.text())),
            None => (end..end, "the end of the file".to_owned()),
        };
        diagnostics.push(Diagnostic::new(span, format!("expected {}, found {found}", missing.name())));
    }
    diagnostics
}

/// A part that the grammar asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Token(SyntaxKind, &'static str),
    Name,
    Value,
    Type,
    /// Nothing fits: the parser itself marks the node as wrong.
    Nothing,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Token(_, name) => name,
            Self::Name => "a name",
            Self::Value => "a value",
            Self::Type => "a type",
            Self::Nothing => "something else",
        }
    }

    fn is(self, element: &SyntaxElement) -> bool {
        let kind = element.kind();
        match self {
            Self::Token(token, _) => kind == token,
            Self::Name => kind == SyntaxKind::NAME || kind == SyntaxKind::ENUM_VALUE,
            Self::Value => VALUES.contains(&kind),
            Self::Type => TYPES.contains(&kind),
            Self::Nothing => false,
        }
    }
}

const VALUES: [SyntaxKind; 9] = [
    SyntaxKind::VARIABLE,
    SyntaxKind::STRING_VALUE,
    SyntaxKind::INT_VALUE,
    SyntaxKind::FLOAT_VALUE,
    SyntaxKind::BOOLEAN_VALUE,
    SyntaxKind::NULL_VALUE,
    SyntaxKind::ENUM_VALUE,
    SyntaxKind::LIST_VALUE,
    SyntaxKind::OBJECT_VALUE,
];

const TYPES: [SyntaxKind; 3] = [SyntaxKind::NAMED_TYPE, SyntaxKind::LIST_TYPE, SyntaxKind::NON_NULL_TYPE];

const COLON: Part = Part::Token(SyntaxKind::COLON, "`:`");
const BRACES: [Part; 2] = [Part::Token(SyntaxKind::L_CURLY, "`{`"), Part::Token(SyntaxKind::R_CURLY, "`}`")];
const PARENTHESES: [Part; 2] = [Part::Token(SyntaxKind::L_PAREN, "`(`"), Part::Token(SyntaxKind::R_PAREN, "`)`")];

/// The parts of a node, in their order.
fn parts(kind: SyntaxKind) -> &'static [Part] {
    match kind {
        SyntaxKind::ARGUMENT | SyntaxKind::OBJECT_FIELD => &[Part::Name, COLON, Part::Value],
        SyntaxKind::DIRECTIVE => &[Part::Token(SyntaxKind::AT, "`@`"), Part::Name],
        SyntaxKind::ARGUMENTS | SyntaxKind::ARGUMENTS_DEFINITION => &PARENTHESES,
        SyntaxKind::OBJECT_VALUE
        | SyntaxKind::FIELDS_DEFINITION
        | SyntaxKind::INPUT_FIELDS_DEFINITION
        | SyntaxKind::ENUM_VALUES_DEFINITION => &BRACES,
        SyntaxKind::LIST_VALUE => &[Part::Token(SyntaxKind::L_BRACK, "`[`"), Part::Token(SyntaxKind::R_BRACK, "`]`")],
        SyntaxKind::LIST_TYPE => {
            &[Part::Token(SyntaxKind::L_BRACK, "`[`"), Part::Type, Part::Token(SyntaxKind::R_BRACK, "`]`")]
        }
        SyntaxKind::NON_NULL_TYPE => &[Part::Type, Part::Token(SyntaxKind::BANG, "`!`")],
        SyntaxKind::DEFAULT_VALUE => &[Part::Token(SyntaxKind::EQ, "`=`"), Part::Value],
        SyntaxKind::FIELD_DEFINITION | SyntaxKind::INPUT_VALUE_DEFINITION => &[Part::Name, COLON, Part::Type],
        SyntaxKind::ENUM_VALUE
        | SyntaxKind::ENUM_VALUE_DEFINITION
        | SyntaxKind::NAMED_TYPE
        | SyntaxKind::OBJECT_TYPE_DEFINITION
        | SyntaxKind::OBJECT_TYPE_EXTENSION
        | SyntaxKind::INPUT_OBJECT_TYPE_DEFINITION
        | SyntaxKind::ENUM_TYPE_DEFINITION => &[Part::Name],
        SyntaxKind::ERROR => &[Part::Nothing],
        _ => &[],
    }
}

/// The first part that the node lacks.
fn missing_part(node: &SyntaxNode) -> Option<Part> {
    let mut parts = parts(node.kind()).iter().copied();
    let mut missing = parts.next()?;
    for element in node.children_with_tokens() {
        if missing.is(&element) {
            missing = parts.next()?;
        }
    }
    Some(missing)
}

/// The token that stands where the part is missing.
fn following(node: &SyntaxNode, missing: Part) -> Option<SyntaxToken> {
    let is_ignored =
        |token: &SyntaxToken| matches!(token.kind(), SyntaxKind::WHITESPACE | SyntaxKind::COMMENT | SyntaxKind::COMMA);
    let mut token = match missing {
        Part::Nothing => node.first_token(),
        Part::Token(..) | Part::Name | Part::Value | Part::Type => {
            let mut last = node.last_token();
            while let Some(token) = last.as_ref().filter(|token| is_ignored(token)) {
                last = token.prev_token();
            }
            last.and_then(|last| last.next_token())
        }
    };
    while let Some(ignored) = token.as_ref().filter(|token| is_ignored(token)) {
        token = ignored.next_token();
    }
    token
}
