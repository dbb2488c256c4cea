//! What is wrong with a schema, where, and what to do about it.

use std::ops::Range;

/// A mistake in the source of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where, in bytes of the source. Both ends lie on character boundaries within the source.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Another place that belongs to the mistake, such as the first of two definitions, and what it is.
    pub related: Option<(Range<usize>, String)>,
}

impl Diagnostic {
    /// A mistake without further advice.
    #[must_use]
    pub fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: None, related: None }
    }

    /// The same, with advice.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// The same, with advice if there is any.
    #[must_use]
    pub fn with_help_if(self, help: Option<String>) -> Self {
        Self { help: help.or(self.help), ..self }
    }

    /// The same, pointing at another place as well.
    #[must_use]
    pub fn related_to(self, span: Range<usize>, label: impl Into<String>) -> Self {
        Self { related: Some((span, label.into())), ..self }
    }

    /// Where the mistake starts, for people.
    #[must_use]
    pub fn position(&self, source: &str) -> Position {
        Position::of(source, self.span.start)
    }
}

/// A place in a text as editors show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Position {
    /// The place of a byte offset. An offset past the end is the end.
    #[must_use]
    pub fn of(source: &str, offset: usize) -> Self {
        let mut end = offset.min(source.len());
        while !source.is_char_boundary(end) {
            end -= 1;
        }
        let before = source.get(..end).unwrap_or(source);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or(before).chars().count() + 1;
        Self { line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        let position = |offset| {
            let Position { line, column } = Position::of("aä\nb", offset);
            (line, column)
        };
        assert_eq!(position(0), (1, 1));
        assert_eq!(position(3), (1, 3));
        assert_eq!(position(4), (2, 1));
        assert_eq!(position(99), (2, 2));
    }
}
