//! How much one connection may ask for. AppSync's figures where it has any; the rest is ours and says so.

use std::time::Duration;

/// The bounds of one connection. The defaults are the constants of this type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest text frame of a client, in bytes; a larger one closes the connection with 1009.
    pub frame_bytes: usize,
    /// The largest event, in bytes of its GraphQL result. A larger one is not delivered, to nobody's harm but its own:
    /// the subscription goes on, and the I/O side is told ([`crate::Action::TooLarge`]).
    pub event_bytes: usize,
    /// The most operations at once, those that are still being authorized included.
    pub operations: usize,
    /// The most events that wait for one connection; one more closes it.
    pub queued_events: usize,
    /// The most bytes of events that wait for one connection; more close it. A single event is always taken.
    pub queued_bytes: usize,
    /// The longest life of a connection.
    pub lifetime: Duration,
}

impl Limits {
    /// A frame of a client. Ours: as large as AppSync's requests may be (1 MB; AppSync states none for frames).
    pub const FRAME_BYTES: usize = 1024 * 1024;
    /// 240 KB, "subscription payload size" in <https://docs.aws.amazon.com/general/latest/gr/appsync.html>.
    pub const EVENT_BYTES: usize = 240 * 1024;
    /// "Subscriptions per connection", same page: 200. It was 100 (amplify-js issue 8370) and 50 before that (amplify-js
    /// issue 5050); the higher figure refuses nothing that runs on AWS.
    pub const OPERATIONS: usize = 200;
    /// Ours: ten seconds of 100 changes a second.
    pub const QUEUED_EVENTS: usize = 1024;
    /// Ours: bounds what a thousand readers that stopped reading can hold.
    pub const QUEUED_BYTES: usize = 4 * 1024 * 1024;
    /// 24 hours, after which AppSync ends a connection; clients reconnect. It also ends what was begun with a credential that
    /// does not say when it runs out.
    pub const LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);
    /// The longest id of an operation, in bytes. Ours: clients send UUIDs.
    pub(crate) const ID_BYTES: usize = 1024;
    /// The largest set of credentials in a handshake, in bytes of JSON. Ours: AWS's session tokens and large JWTs fit.
    pub(crate) const AUTHORIZATION_BYTES: usize = 32 * 1024;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            frame_bytes: Self::FRAME_BYTES,
            event_bytes: Self::EVENT_BYTES,
            operations: Self::OPERATIONS,
            queued_events: Self::QUEUED_EVENTS,
            queued_bytes: Self::QUEUED_BYTES,
            lifetime: Self::LIFETIME,
        }
    }
}
