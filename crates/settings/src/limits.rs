//! How much one client may ask for, and how much the gateway takes on at a time.

use std::{num::NonZero, time::Duration};

use crate::{
    reader::Reader,
    setting::{Form, Preset, Setting, both},
};

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
    /// How long a connection may be idle between two requests.
    pub idle_time: Duration,
    /// How many bytes of an answer a client must take in each second.
    pub least_bytes_per_second: u32,
    /// How many connections are served at a time.
    pub connections: usize,
    /// How many of them may be of one address.
    pub connections_of_address: usize,
    /// How many operations may be under way.
    pub requests_under_way: usize,
    /// How many of them may be of one caller.
    pub requests_of_caller: usize,
    /// How many requests one caller may send in a second; `None` is no limit.
    pub requests_per_second: Option<NonZero<u32>>,
    /// What its requests may cost the database in a second; `None` is no limit.
    pub cost_per_second: Option<NonZero<u32>>,
    /// For how many seconds a caller saves up what it does not use of the two.
    pub burst_seconds: NonZero<u32>,
    /// How many bytes of bodies are in memory of senders that are not known yet.
    pub unverified_bytes: usize,
    /// How many asynchronous invocations of functions may be unfinished.
    pub unfinished_events: usize,
    /// For how long a gateway holds an accepted event at a time.
    pub event_lease: Duration,
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

pub(crate) const LIMIT_BODY: Setting = both(
    "limits.body_bytes",
    Form::Integer { least: 1_024, most: 10_485_760, unit: "bytes" },
    Preset::Value("1048576"),
    "The largest body of a GraphQL request.",
);
pub(crate) const LIMIT_RESPONSE: Setting = both(
    "limits.response_bytes",
    Form::Integer { least: 1_024, most: 104_857_600, unit: "bytes" },
    Preset::Value("5242880"),
    "The largest answer to a GraphQL request. An error takes the place of a larger one; what the request wrote stays \
     written.",
);
pub(crate) const LIMIT_TIME: Setting = both(
    "limits.request_time_ms",
    Form::Integer { least: 100, most: 300_000, unit: "ms" },
    Preset::Value("30000"),
    "How long a GraphQL request may take.",
);
pub(crate) const LIMIT_HEADER_TIME: Setting = both(
    "limits.header_time_ms",
    Form::Integer { least: 100, most: 300_000, unit: "ms" },
    Preset::Value("30000"),
    "How long a client may take to send the headers of a request.",
);
pub(crate) const LIMIT_IDLE_TIME: Setting = both(
    "limits.idle_time_ms",
    Form::Integer { least: 100, most: 3_600_000, unit: "ms" },
    Preset::Value("75000"),
    "How long a connection may be idle between two requests. A balancer in front must close its connections earlier: AWS's \
     does after 60 s.",
);
pub(crate) const LIMIT_PACE: Setting = both(
    "limits.least_bytes_per_second",
    Form::Integer { least: 1, most: 1_048_576, unit: "bytes a second" },
    Preset::Value("2048"),
    "How many bytes of an answer a client must take in each second, counted over `limits.header_time_ms` while some of it \
     waits. A slower client is cut off.",
);
pub(crate) const LIMIT_DRAIN: Setting = both(
    "limits.drain_time_ms",
    Form::Integer { least: 0, most: 900_000, unit: "ms" },
    Preset::Value("35000"),
    "How long a shutdown waits for requests and invocations that have begun.",
);
pub(crate) const LIMIT_CONNECTIONS: Setting = both(
    "limits.connections",
    Form::Integer { least: 1, most: 1_000_000, unit: "connections" },
    Preset::Value("10000"),
    "How many connections are served at a time; more wait to be accepted. A few more are always accepted, for one request \
     about health each.",
);
pub(crate) const LIMIT_CONNECTIONS_OF_ADDRESS: Setting = both(
    "limits.connections_of_address",
    Form::Integer { least: 1, most: 1_000_000, unit: "connections" },
    Preset::Value("2500"),
    "How many connections one IPv4 address, or one IPv6 network of 64 bits, may have; more are closed at once. Behind a \
     balancer all connections are of its addresses: raise it to `limits.connections` there.",
);
pub(crate) const LIMIT_UNDER_WAY: Setting = both(
    "limits.requests_under_way",
    Form::Integer { least: 1, most: 1_000_000, unit: "operations" },
    Preset::Value("1024"),
    "How many operations may be under way. One more by `POST` is 503 at once; on a WebSocket it waits for its turn.",
);
pub(crate) const LIMIT_OF_CALLER: Setting = both(
    "limits.requests_of_caller",
    Form::Integer { least: 1, most: 1_000_000, unit: "operations" },
    Preset::Value("512"),
    "How many operations of one caller may be under way: of a user, of a function, of the holders of one API key, or of all \
     that the authorizer lets in. One more is 429.",
);
pub(crate) const LIMIT_REQUEST_RATE: Setting = both(
    "limits.requests_per_second_of_caller",
    Form::Integer { least: 0, most: 1_000_000, unit: "operations a second" },
    Preset::Value("0"),
    "How many operations one caller may send in a second: a user, a function, the holders of one API key, or all that the \
     authorizer lets in. More are 429, with the seconds to wait in `Retry-After`. 0 is no limit.",
);
pub(crate) const LIMIT_COST_RATE: Setting = both(
    "limits.cost_per_second_of_caller",
    Form::Integer { least: 0, most: 100_000_000, unit: "a second" },
    Preset::Value("0"),
    "What the operations of one caller may cost in a second: 1 for each operation, 1 for each call to the database, and 1 for \
     each record that it looks at or writes. It is counted when an operation has ended; the next one waits until all is paid, \
     and is 429 until then. 0 is no limit.",
);
pub(crate) const LIMIT_BURST: Setting = both(
    "limits.burst_seconds_of_caller",
    Form::Integer { least: 1, most: 3_600, unit: "s" },
    Preset::Value("10"),
    "For how many seconds a caller saves up what it does not use of `limits.requests_per_second_of_caller` and \
     `limits.cost_per_second_of_caller`.",
);
pub(crate) const LIMIT_UNVERIFIED: Setting = both(
    "limits.unverified_bytes",
    Form::Integer { least: 1_048_576, most: 1_073_741_824, unit: "bytes" },
    Preset::Value("33554432"),
    "How many bytes of bodies are in memory of senders that only the body proves: signatures without \
     `x-amz-content-sha256`, and tokens that the authorizer judges. Each has at most 64 KiB; beside them one larger body is \
     read at a time.",
);
pub(crate) const LIMIT_EVENTS: Setting = both(
    "limits.unfinished_events",
    Form::Integer { least: 1, most: 1_000_000, unit: "invocations" },
    Preset::Value("1000"),
    "How many asynchronous invocations of functions a gateway may have accepted and not finished; the next one is \
     `TooManyRequestsException`.",
);
pub(crate) const LIMIT_EVENT_LEASE: Setting = both(
    "limits.event_lease_ms",
    Form::Integer { least: 1_000, most: 900_000, unit: "ms" },
    Preset::Value("30000"),
    "How long a gateway may be silent before another one runs the events that it has accepted. It is several times what the \
     clocks of gateways may differ.",
);
pub(crate) const LIMIT_NESTING: Setting = both(
    "limits.query_nesting",
    Form::Integer { least: 15, most: 60, unit: "levels" },
    Preset::Value("50"),
    "How deep the braces, brackets and parentheses of a document may nest.",
);
pub(crate) const LIMIT_FIELDS: Setting = both(
    "limits.query_fields",
    Form::Integer { least: 1, most: 100_000, unit: "fields" },
    Preset::Value("5000"),
    "How many fields an operation may select, aliases counted and fragments expanded.",
);
pub(crate) const LIMIT_ROOT_FIELDS: Setting = both(
    "limits.query_root_fields",
    Form::Integer { least: 1, most: 10_000, unit: "fields" },
    Preset::Value("250"),
    "How many fields an operation may have at its root; each may be a call to the database.",
);
pub(crate) const LIMIT_DEPTH: Setting = both(
    "limits.query_depth",
    Form::Integer { least: 0, most: 75, unit: "levels" },
    Preset::Value("0"),
    "How many levels of fields an operation may select, as AppSync's `queryDepthLimit`; 0 is no limit.",
);
pub(crate) const LIMIT_RESOLVERS: Setting = both(
    "limits.resolver_count",
    Form::Integer { least: 0, most: 10_000, unit: "resolvers" },
    Preset::Value("0"),
    "How many resolvers an operation may run, as AppSync's `resolverCountLimit`: one for each field at its root and for \
     each record of which it follows a relation; 0 is 10,000.",
);
pub(crate) const LIMIT_LIST_ITEMS: Setting = both(
    "limits.list_items",
    Form::Integer { least: 1, most: 100_000, unit: "records" },
    Preset::Value("10000"),
    "How many records a page may hold; whoever asks for more gets this many and a `nextToken`.",
);

/// What AppSync allows when `resolverCountLimit` is 0.
const APPSYNCS_RESOLVERS: usize = 10_000;

pub(crate) fn limits(read: &mut Reader) -> Limits {
    let mut count = |setting| usize::try_from(read.integer(setting, "")).unwrap_or(usize::MAX);
    let (body_bytes, response_bytes) = (count(&LIMIT_BODY), count(&LIMIT_RESPONSE));
    let connections = count(&LIMIT_CONNECTIONS);
    let connections_of_address = count(&LIMIT_CONNECTIONS_OF_ADDRESS);
    let least_bytes_per_second = u32::try_from(count(&LIMIT_PACE)).unwrap_or(u32::MAX);
    let (requests_under_way, requests_of_caller) = (count(&LIMIT_UNDER_WAY), count(&LIMIT_OF_CALLER));
    let unverified_bytes = count(&LIMIT_UNVERIFIED);
    let mut rate = |setting| NonZero::new(u32::try_from(count(setting)).unwrap_or(u32::MAX));
    let (requests_per_second, cost_per_second) = (rate(&LIMIT_REQUEST_RATE), rate(&LIMIT_COST_RATE));
    let burst_seconds = rate(&LIMIT_BURST).unwrap_or(NonZero::<u32>::MIN);
    let unfinished_events = count(&LIMIT_EVENTS);
    let (query_nesting, query_fields) = (count(&LIMIT_NESTING), count(&LIMIT_FIELDS));
    let query_root_fields = count(&LIMIT_ROOT_FIELDS);
    let (depth, resolvers) = (count(&LIMIT_DEPTH), count(&LIMIT_RESOLVERS));
    let list_items = count(&LIMIT_LIST_ITEMS);
    Limits {
        body_bytes,
        response_bytes,
        request_time: read.milliseconds(&LIMIT_TIME, ""),
        header_time: read.milliseconds(&LIMIT_HEADER_TIME, ""),
        idle_time: read.milliseconds(&LIMIT_IDLE_TIME, ""),
        least_bytes_per_second,
        drain_time: read.milliseconds(&LIMIT_DRAIN, ""),
        connections,
        connections_of_address,
        requests_under_way,
        requests_of_caller,
        requests_per_second,
        cost_per_second,
        burst_seconds,
        unverified_bytes,
        unfinished_events,
        event_lease: read.milliseconds(&LIMIT_EVENT_LEASE, ""),
        query_nesting,
        query_fields,
        query_root_fields,
        query_depth: (depth > 0).then_some(depth),
        resolver_count: if resolvers > 0 { resolvers } else { APPSYNCS_RESOLVERS },
        list_items: u32::try_from(list_items).unwrap_or(u32::MAX),
    }
}
