//! Documents: bounded, parsed once, checked once, and kept for the next request with the same text.

use std::sync::Arc;

use model::api::Api;
use moka::sync::Cache;

use crate::{
    ErrorKind, GraphqlError, Introspection, Limits, Location,
    compile::{
        Bounds, Refused,
        ast::{Document, Position},
        parse,
    },
    validate,
};

/// About how many bytes the documents which are kept may take in all, with their texts.
const CACHE_BYTES: u64 = 16 << 20;

/// Documents that are well-formed and valid for the API, by their text.
pub(crate) struct Documents {
    cache: Cache<String, Arc<Document>>,
    limits: Limits,
    introspection: Introspection,
}

impl Documents {
    pub(crate) fn new(limits: Limits, introspection: Introspection) -> Self {
        let weigh = |text: &String, document: &Arc<Document>| {
            let bytes = text.len().saturating_add(document.bytes());
            u32::try_from(bytes).unwrap_or(u32::MAX)
        };
        Self { cache: Cache::builder().weigher(weigh).max_capacity(CACHE_BYTES).build(), limits, introspection }
    }

    /// The document of a text, or what is wrong with it.
    pub(crate) fn get(&self, api: &Api, text: &str) -> Result<Arc<Document>, Vec<GraphqlError>> {
        if let Some(document) = self.cache.get(text) {
            return Ok(document);
        }
        let bounds = Bounds { nesting: self.limits.nesting.min(Limits::MAX_NESTING), tokens: self.limits.tokens() };
        let parsed = parse(text, bounds).map_err(|why| vec![refused(why, bounds)])?;
        let errors = validate::validate(api, &parsed, self.limits, self.introspection);
        if !errors.is_empty() {
            return Err(errors);
        }
        let document = Arc::new(parsed);
        self.cache.insert(text.to_owned(), Arc::clone(&document));
        Ok(document)
    }
}

/// Why a text is no document, in AppSync's words.
fn refused(refused: Refused, bounds: Bounds) -> GraphqlError {
    let (position, message, kind) = match refused {
        Refused::Syntax { token, position } => {
            let Position { line, column } = position;
            let message = format!("Invalid Syntax : offending token '{token}' at line {line} column {column}");
            (position, message, None)
        }
        Refused::TooDeep(position) => {
            let message =
                format!("The query is nested more than {} levels deep; split it into several", bounds.nesting);
            (position, message, Some("QueryDepthLimitReached"))
        }
        Refused::TooLong(position) => {
            let message = format!("The document has more than {} tokens; split it into several", bounds.tokens);
            (position, message, Some("ResolverExecutionLimitReached"))
        }
    };
    let locations = Some(vec![Location::at(position)]);
    GraphqlError { path: None, locations, message, kind: kind.map(ErrorKind::named) }
}
