//! How much one client may ask for, and how much the gateway takes on at a time.

use std::time::Duration;

/// The limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest body of a GraphQL request, in bytes.
    pub body_bytes: usize,
    /// The largest answer to a GraphQL request, in bytes.
    pub response_bytes: usize,
    /// How long a GraphQL request may take.
    pub request_time: Duration,
    /// How long the headers of a request may take to arrive.
    pub header_time: Duration,
    /// How long a shutdown waits for what has begun.
    pub drain_time: Duration,
    /// How many connections are served at a time.
    pub connections: usize,
    /// How many asynchronous invocations of functions may be unfinished.
    pub unfinished_events: usize,
    /// How deep the braces, brackets and parentheses of a document may nest.
    pub query_nesting: usize,
    /// How many fields an operation may select, aliases counted.
    pub query_fields: usize,
    /// How many fields an operation may have at its root.
    pub query_root_fields: usize,
    /// How many levels of fields an operation may select; `None` is no limit.
    pub query_depth: Option<usize>,
    /// How many resolvers an operation may run.
    pub resolver_count: usize,
    /// How many records a page may hold.
    pub list_items: u32,
}
