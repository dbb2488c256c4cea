//! Documents: bounded, parsed once, checked once, and kept for the next request with the same text.

use std::sync::Arc;

use async_graphql::{
    Pos,
    parser::{parse_query, types::ExecutableDocument},
};
use model::api::Api;
use moka::sync::Cache;

use crate::{ErrorKind, GraphqlError, Introspection, Limits, Location, validate};

/// Bytes of document text that the cache holds in all; a parsed document takes a multiple of its text.
const CACHE_BYTES: u64 = 1 << 20;

/// Parsed documents by their text.
pub(crate) struct Documents {
    cache: Cache<String, Arc<Document>>,
    limits: Limits,
    introspection: Introspection,
}

/// A document that is well-formed and valid for the API.
pub(crate) struct Document {
    pub(crate) parsed: ExecutableDocument,
}

impl Documents {
    pub(crate) fn new(limits: Limits, introspection: Introspection) -> Self {
        let weigh = |text: &String, _: &Arc<Document>| u32::try_from(text.len()).unwrap_or(u32::MAX);
        Self { cache: Cache::builder().weigher(weigh).max_capacity(CACHE_BYTES).build(), limits, introspection }
    }

    /// The document of a text, or what is wrong with it.
    pub(crate) fn get(&self, api: &Api, text: &str) -> Result<Arc<Document>, Vec<GraphqlError>> {
        if let Some(document) = self.cache.get(text) {
            return Ok(document);
        }
        refuse_deep_nesting(text, self.limits.nesting.min(Limits::MAX_NESTING))?;
        let parsed = parse_query(text).map_err(|error| vec![syntax_error(text, &error)])?;
        let errors = validate::validate(api, &parsed, self.limits, self.introspection);
        if !errors.is_empty() {
            return Err(errors);
        }
        let document = Arc::new(Document { parsed });
        self.cache.insert(text.to_owned(), Arc::clone(&document));
        Ok(document)
    }
}

/// Counts nesting without recursion, before any parser that recurses sees the text. Strings and comments do not count.
fn refuse_deep_nesting(text: &str, limit: usize) -> Result<(), Vec<GraphqlError>> {
    let (mut depth, mut line, mut column) = (0_usize, 1, 0);
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        column += 1;
        match character {
            '\n' => (line, column) = (line + 1, 0),
            '{' | '[' | '(' => depth += 1,
            '}' | ']' | ')' => depth = depth.saturating_sub(1),
            '#' => {
                let comment = rest.as_str().find('\n').unwrap_or(rest.as_str().len());
                rest = rest.as_str().get(comment..).unwrap_or_default().chars();
            }
            '"' => {
                let skipped = string_length(rest.as_str());
                let string = rest.as_str().get(..skipped).unwrap_or_default();
                line += string.matches('\n').count();
                rest = rest.as_str().get(skipped..).unwrap_or_default().chars();
            }
            _ => {}
        }
        if depth > limit {
            return Err(vec![GraphqlError {
                path: None,
                locations: Some(vec![Location { line, column, source_name: None }]),
                message: format!("The query is nested more than {limit} levels deep; split it into several"),
                kind: Some(ErrorKind::named("QueryDepthLimitReached")),
            }]);
        }
    }
    Ok(())
}

/// How many bytes after an opening quote belong to the string, the closing quote included.
fn string_length(after_quote: &str) -> usize {
    if let Some(block) = after_quote.strip_prefix("\"\"") {
        return block.find("\"\"\"").map_or(after_quote.len(), |end| 2 + end + 3);
    }
    let mut escaped = false;
    for (at, character) in after_quote.char_indices() {
        match character {
            '"' if !escaped => return at + 1,
            '\n' => return at,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    after_quote.len()
}

fn syntax_error(text: &str, error: &async_graphql::parser::Error) -> GraphqlError {
    let position = error.positions().next().unwrap_or(Pos { line: 1, column: 1 });
    let offending = text
        .lines()
        .nth(position.line.saturating_sub(1))
        .and_then(|line| {
            let tail: String = line.chars().skip(position.column.saturating_sub(1)).collect();
            let word: String = tail.chars().take_while(|character| character.is_alphanumeric()).take(40).collect();
            if word.is_empty() { tail.chars().next().map(String::from) } else { Some(word) }
        })
        .unwrap_or_else(|| "<EOF>".to_owned());
    GraphqlError {
        path: None,
        locations: Some(vec![Location::at(position)]),
        message: format!(
            "Invalid Syntax : offending token '{offending}' at line {} column {}",
            position.line, position.column
        ),
        kind: None,
    }
}
