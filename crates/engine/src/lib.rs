//! The GraphQL engine: the one path from a document to AppSync's answer.
//!
//! A request is parsed (once for each text), checked, bound to what it asks of the model, decided in one call to the
//! evaluator, planned, run, and shaped into what was selected. The engine does not know which store or which evaluator it talks to, and it has never
//! heard of HTTP. Errors become text in `failure`, `coerce` and `validate` alone.

mod answer;
mod collect;
mod compile;
mod document;
mod event;
mod execute;
mod explain;
mod failure;
mod introspect;
mod request;
mod run;
mod scalar;
mod served;
mod server;
mod shape;
mod size;
mod subscribe;
mod validate;

use std::sync::Arc;

use authz::{Caller, Evaluate};
use model::Provider;
use plan::{Functions, PageFill, RecordChange, Store, TableShape, Tables};

pub use event::{Event, Publish, Unheard, WriteUnderWay};
pub use model::api::Change;
pub use request::{
    Admission, Delivery, DeniedField, ErrorKind, Explain, GraphqlError, Headers, Location, PathPart, Request, Response,
};
pub use run::UnreadableFilters;
pub use subscribe::{Audience, Form, Subscribed, Subscription};

use crate::server::Server;

/// What the engine needs of the outside.
#[derive(Clone)]
pub struct Ports {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The evaluator of auth rules.
    pub evaluate: Arc<dyn Evaluate>,
    /// What answers custom operations.
    pub functions: Arc<dyn Functions>,
    /// Who carries events to subscribers.
    pub publish: Arc<dyn Publish>,
}

/// How the engine behaves.
#[derive(Clone, Debug)]
pub struct Options {
    /// Seals and opens `nextToken`s. All gateways of one API need the same secrets.
    pub cursors: plan::Cursors,
    /// Whether clients may ask for the schema.
    pub introspection: Introspection,
    /// How much one document may ask for.
    pub limits: Limits,
    /// Whether a page holds `limit` records, or what is left of `limit` records after the filter.
    pub pages: PageFill,
    /// Whether callers may ask about fields that they may not read.
    pub unreadable_filters: UnreadableFilters,
    /// AppSync's default authorization mode, which public subscriptions take.
    pub default_mode: Provider,
}

/// How much one document may ask for. Source of AppSync's limits:
/// <https://docs.aws.amazon.com/appsync/latest/devguide/configuration-limits.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Levels of braces, brackets and parentheses. GraphQL's own introspection query needs 15; more than
    /// [`Limits::MAX_NESTING`] are never taken, because parsers recurse for each.
    pub nesting: usize,
    /// Fields that an operation may select in all, aliases counted and fragments expanded.
    pub fields: usize,
    /// Fields at the root of an operation: each may be a call to the database.
    pub root_fields: usize,
    /// Levels of fields, AppSync's `queryDepthLimit`: a field at the root is the first. `None` is no limit.
    pub depth: Option<usize>,
    /// Resolvers that an operation may run, AppSync's `resolverCountLimit`: one for each field at the root, and one for
    /// each record of which a relation is followed. What does not fit is an error and null; a mutation that cannot fit is
    /// refused before it writes.
    pub resolvers: usize,
    /// Records that a page may hold, whatever its `limit`.
    pub page_items: u32,
    /// Bytes of an answer. What an operation may hold in memory follows from it.
    pub response_bytes: usize,
}

impl Limits {
    /// The most levels that the parser can bear.
    pub const MAX_NESTING: usize = 60;

    /// What an operation may hold in memory besides its answer, whatever the limit of the answer is.
    const LEAST_WORKING_BYTES: usize = 16 << 20;

    /// Bytes that an operation may hold in memory: records that were read, copies of variables, plans.
    #[must_use]
    pub fn working_bytes(&self) -> usize {
        self.response_bytes.saturating_mul(2).saturating_add(Self::LEAST_WORKING_BYTES)
    }

    /// As many tokens as graphql-java reads, which AppSync is made of.
    const LEAST_TOKENS: usize = 15_000;

    /// Tokens that a document may have: three for each field that an operation may select, and never fewer than
    /// graphql-java's 15,000.
    #[must_use]
    pub fn tokens(&self) -> usize {
        self.fields.saturating_mul(3).max(Self::LEAST_TOKENS)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            nesting: 50,
            fields: 5_000,
            root_fields: 250,
            depth: None,
            resolvers: 10_000,
            page_items: 10_000,
            response_bytes: 5 << 20,
        }
    }
}

/// Whether clients may ask for the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Introspection {
    /// AppSync's default.
    Enabled,
    /// AppSync's `introspectionConfig: DISABLED`.
    Disabled,
}

/// Why there is no engine.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    /// The API of the schema is not a GraphQL schema. `model::parse` rules this out; please report it.
    #[error("the schema cannot be served: {why}")]
    Schema {
        /// What is missing.
        why: String,
    },
}

/// Serves the API of one schema. Cheap to clone.
#[derive(Clone)]
pub struct Engine {
    server: Arc<Server>,
}

impl Engine {
    /// An engine for `schema` over tables of these shapes.
    pub fn new(
        schema: model::Schema,
        tables: &[TableShape],
        ports: Ports,
        options: &Options,
    ) -> Result<Self, EngineError> {
        Ok(Self { server: Arc::new(Server::new(&schema, Tables::new(tables), ports, options)?) })
    }

    /// Runs one request for a verified caller.
    pub async fn execute(&self, caller: &Caller, request: Request, delivery: Delivery) -> Response {
        self.server.execute(caller, request, delivery).await
    }

    /// Lets a verified caller listen, if the rules allow it. The subscription stays with the schema it began with.
    pub async fn subscribe(&self, caller: &Caller, request: Request) -> Subscribed {
        self.server.subscribe(caller, &request).await
    }

    /// The event of a change that another gateway made. It holds every field that is not protected, because nobody knows
    /// what was selected there. `None` if nobody could listen to it.
    #[must_use]
    pub fn event_of(&self, change: &RecordChange) -> Option<Event> {
        Event::of_stored(&self.server.served, change)
    }
}
