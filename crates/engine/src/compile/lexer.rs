//! The tokens of a document, read one at a time, as graphql-java's grammar has them.
//!
//! Limits count these tokens and their brackets, so that what is counted is what is parsed. A text that goes beyond a limit
//! is refused at that token; the rest of it is not looked at.
//!
//! Source: <https://github.com/graphql-java/graphql-java/blob/master/src/main/antlr/GraphqlCommon.g4>.

use super::ast::Position;

/// How much of a text may be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// Brackets that may be open at the same time.
    pub(crate) nesting: usize,
    /// Tokens in all.
    pub(crate) tokens: usize,
}

/// A token with its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind,
    /// As it is written, quotes included. Empty at the end.
    pub(super) text: &'t str,
    pub(super) position: Position,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One of `! $ & ( ) : = @ [ ] { | }`.
    Sign(char),
    /// `...`
    Spread,
    Name,
    Int,
    Float,
    String,
    BlockString,
    /// The end of the text.
    End,
}

/// Why there is no next token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stop<'t> {
    /// No token begins like this.
    Unknown(Token<'t>),
    TooDeep(Position),
    TooMany(Position),
}

/// Reads tokens.
pub(super) struct Lexer<'t> {
    rest: &'t str,
    position: Position,
    bounds: Bounds,
    open: usize,
    read: usize,
    text_bytes: usize,
}

/// What ends a comment and must not stand in a string.
const LINE_ENDS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str, bounds: Bounds) -> Self {
        Self { rest: text, position: Position { line: 1, column: 1 }, bounds, open: 0, read: 0, text_bytes: text.len() }
    }

    /// How many tokens were read.
    pub(super) fn tokens(&self) -> usize {
        self.read
    }

    /// How long the whole text is, in bytes.
    pub(super) fn text_bytes(&self) -> usize {
        self.text_bytes
    }

    pub(super) fn next(&mut self) -> Result<Token<'t>, Stop<'t>> {
        self.skip_ignored();
        let (kind, length) = match kind_and_length(self.rest) {
            Ok(found) => found,
            Err(length) => return Err(Stop::Unknown(self.take(Kind::End, length))),
        };
        let token = self.take(kind, length);
        self.count(&token)?;
        Ok(token)
    }

    fn count(&mut self, token: &Token<'t>) -> Result<(), Stop<'t>> {
        match token.kind {
            Kind::End => return Ok(()),
            Kind::Sign('{' | '[' | '(') => self.open += 1,
            Kind::Sign('}' | ']' | ')') => self.open = self.open.saturating_sub(1),
            Kind::Sign(_) | Kind::Spread | Kind::Name | Kind::Int | Kind::Float | Kind::String | Kind::BlockString => {}
        }
        self.read += 1;
        if self.open > self.bounds.nesting {
            return Err(Stop::TooDeep(token.position));
        }
        if self.read > self.bounds.tokens {
            return Err(Stop::TooMany(token.position));
        }
        Ok(())
    }

    /// White space, commas and comments.
    fn skip_ignored(&mut self) {
        loop {
            let ignored = match self.rest.chars().next() {
                Some('#') => self.rest.find(LINE_ENDS).unwrap_or(self.rest.len()),
                Some(' ' | '\t' | ',' | '\u{feff}' | '\n' | '\r' | '\u{2028}' | '\u{2029}') => {
                    let is_token =
                        |next: char| !matches!(next, ' ' | '\t' | ',' | '\u{feff}') && !LINE_ENDS.contains(&next);
                    self.rest.find(is_token).unwrap_or(self.rest.len())
                }
                Some(_) | None => return,
            };
            self.take(Kind::End, ignored);
        }
    }

    fn take(&mut self, kind: Kind, length: usize) -> Token<'t> {
        let (text, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        let token = Token { kind, text, position: self.position };
        self.rest = rest;
        for character in text.chars() {
            match character {
                '\n' => self.position = Position { line: self.position.line.saturating_add(1), column: 1 },
                _ => self.position.column = self.position.column.saturating_add(1),
            }
        }
        token
    }
}

/// The token that a text begins with, and its length; or the length of what is none.
fn kind_and_length(text: &str) -> Result<(Kind, usize), usize> {
    let Some(first) = text.chars().next() else { return Ok((Kind::End, 0)) };
    match first {
        '!' | '$' | '&' | '(' | ')' | ':' | '=' | '@' | '[' | ']' | '{' | '|' | '}' => Ok((Kind::Sign(first), 1)),
        '.' if text.starts_with("...") => Ok((Kind::Spread, 3)),
        '_' | 'a'..='z' | 'A'..='Z' => Ok((Kind::Name, length_of(text, is_of_name))),
        '-' | '0'..='9' => number(text).ok_or(1),
        '"' => match text.strip_prefix("\"\"\"") {
            Some(block) => block_length(block).map(|inner| (Kind::BlockString, inner + 6)).ok_or(3),
            None => string_length(text).map(|length| (Kind::String, length)).ok_or(1),
        },
        other => Err(other.len_utf8()),
    }
}

fn is_of_name(character: char) -> bool {
    character == '_' || character.is_ascii_alphanumeric()
}

/// How many bytes of a text are ASCII characters like this.
fn length_of(text: &str, is_like: impl Fn(char) -> bool) -> usize {
    text.find(|character| !is_like(character)).unwrap_or(text.len())
}

fn digits(text: &str) -> usize {
    length_of(text, |character| character.is_ascii_digit())
}

fn number(text: &str) -> Option<(Kind, usize)> {
    let after = |from: usize| text.get(from..).unwrap_or_default();
    let sign = usize::from(text.starts_with('-'));
    let whole = match after(sign) {
        zero if zero.starts_with('0') => sign + 1,
        other => sign + Some(digits(other)).filter(|digits| *digits > 0)?,
    };
    let fraction = match after(whole).strip_prefix('.').map(digits) {
        Some(digits) if digits > 0 => whole + 1 + digits,
        Some(_) | None => whole,
    };
    let end = match after(fraction).strip_prefix(['e', 'E']) {
        Some(exponent) => {
            let sign = usize::from(exponent.starts_with(['+', '-']));
            match digits(exponent.get(sign..).unwrap_or_default()) {
                0 => fraction,
                digits => fraction + 1 + sign + digits,
            }
        }
        None => fraction,
    };
    Some((if end > whole { Kind::Float } else { Kind::Int }, end))
}

/// The length of a string, both quotes included; `None` if it does not end on its line.
fn string_length(text: &str) -> Option<usize> {
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some(at + 1),
            '\\' => {
                characters.next().filter(|(_, escaped)| !LINE_ENDS.contains(escaped))?;
            }
            other if LINE_ENDS.contains(&other) => return None,
            _ => {}
        }
    }
    None
}

/// The length of what stands between triple quotes; `None` if they do not close, or if control characters stand there.
fn block_length(text: &str) -> Option<usize> {
    let is_allowed = |character: char| character >= ' ' || matches!(character, '\t' | '\n' | '\r');
    let mut from = 0;
    loop {
        let end = from + text.get(from..)?.find("\"\"\"")?;
        let before = text.get(from..end)?;
        if !before.chars().all(is_allowed) {
            return None;
        }
        if !before.ends_with('\\') {
            return Some(end);
        }
        from = end + 3;
    }
}
