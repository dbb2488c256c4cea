//! What a connection asks of the I/O side, the same for both protocols.

use serde_json::{Map, Value};

/// One thing to do. Actions are carried out in the order given.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Send this text frame.
    Send(String),
    /// Find out who opened the connection, then call [`crate::Connection::authenticated`].
    Authenticate(VirtualRequest),
    /// Authorize and begin an operation, then call `accepted`, `refused` or `executed` of [`crate::Connection`] with its
    /// key. Boxed, because it is much larger than the others.
    Start(Box<Start>),
    /// Forget an operation: unregister its listener, or give up what it waits for. Nothing is owed to the client.
    Stop(OperationKey),
    /// An event of this size was not sent, because it is over [`crate::Limits::event_bytes`]. For the log and a count.
    TooLarge {
        /// Whose event it was.
        key: OperationKey,
        /// Its size.
        bytes: usize,
    },
    /// Close the socket, and forget every operation. It is the last action of a connection.
    Close(Close),
}

/// Names one operation of one connection. A key is never used twice, while clients do use their ids again: results and
/// events of an operation that was stopped or replaced find nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationKey(pub(crate) u64);

/// An operation that a client wants to begin.
#[derive(Debug, Clone, PartialEq)]
pub struct Start {
    /// What to call it by.
    pub key: OperationKey,
    /// The client's own id, for the log.
    pub id: String,
    /// The GraphQL document.
    pub query: String,
    /// The variables; empty if there are none.
    pub variables: Map<String, Value>,
    /// Which operation of the document.
    pub operation_name: Option<String>,
    /// On whose behalf.
    pub authorization: Authorization,
    /// What the document may hold.
    pub operations: Operations,
}

/// On whose behalf an operation runs.
#[derive(Debug, Clone, PartialEq)]
pub enum Authorization {
    /// It brings its own credentials, as each `start` of AppSync does, whoever opened the connection.
    Own(VirtualRequest),
    /// That of the connection, as it was authenticated.
    OfConnection,
}

/// Which kinds of operations a protocol carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operations {
    /// Subscriptions alone: refuse others with [`crate::Refusal::unsupported`], and do not execute them.
    Subscriptions,
    /// Queries and mutations, too: execute them and call [`crate::Connection::executed`].
    All,
}

/// A request that nobody sent, for whose `POST` the credentials are made: a signature of SigV4 covers its path, headers
/// and body. Tokens and API keys are read from its headers alone.
#[derive(Clone, PartialEq, Eq)]
pub struct VirtualRequest {
    /// The path; its method is `POST` and its query is empty.
    pub path: String,
    /// Names as the client wrote them, and values.
    pub headers: Vec<(String, String)>,
    /// The exact body.
    pub body: String,
}

impl std::fmt::Debug for VirtualRequest {
    /// Shows the names of the headers, never their values, which are credentials.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        formatter.debug_struct("VirtualRequest").field("path", &self.path).field("headers", &names).finish()
    }
}

/// How a socket is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Close {
    /// The code of RFC 6455, section 7.4, or one of the protocol's own (4000–4999).
    pub code: u16,
    /// The reason; at most 123 bytes, which is what a close frame holds.
    pub reason: String,
}

impl Close {
    /// The longest reason, in bytes (RFC 6455, section 5.5: 125 bytes, two of them the code).
    const REASON_BYTES: usize = 123;

    /// A close with its reason, which is cut where it is too long.
    pub(crate) fn new(code: u16, reason: impl Into<String>) -> Self {
        let mut reason = reason.into();
        let end = reason.floor_char_boundary(Self::REASON_BYTES);
        reason.truncate(end);
        Self { code, reason }
    }
}
