//! The settings below `limits`: how much one client may ask for, and how much the gateway takes on at a time.

use crate::setting::{Form, Preset, Setting, both};

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
    "How long a client may take to send the headers of a request, or to take anything of an answer; an idle connection is \
     closed after it.",
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
    "How many connections are served at a time; more wait to be accepted.",
);
pub(crate) const LIMIT_EVENTS: Setting = both(
    "limits.unfinished_events",
    Form::Integer { least: 1, most: 1_000_000, unit: "invocations" },
    Preset::Value("1000"),
    "How many asynchronous invocations of functions may be accepted and unfinished; they wait in memory, and the next one \
     is `TooManyRequestsException`.",
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
