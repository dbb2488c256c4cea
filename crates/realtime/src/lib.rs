//! Subscriptions: two WebSocket protocols as state machines without I/O, and the hub that carries changes to them.
//!
//! - [`negotiate`] reads an upgrade request and gives the [`Connection`] that speaks what the client offered:
//!   AppSync's dialect of `graphql-ws` ([`appsync`]) or `graphql-transport-ws` ([`transport_ws`]).
//! - A [`Connection`] turns frames, results and the time into [`Action`]s. It owns no socket and reads no clock.
//! - A [`Hub`] takes changes from whoever writes and queues them for whoever listens. Writers never wait.
//!
//! This crate must never parse GraphQL, decide who may see what, or open a socket: [`Listener`]s decide, the I/O side
//! acts. Only the hub's queues know tokio, and of it only `sync`.
//!
//! # How the I/O side drives it
//!
//! One task for each socket. It writes what a frame led to before it reads the next one, so that a client which does not
//! read cannot make answers pile up; it races each write against [`Feed::overflowed`], and then says
//! [`Ending::Overflowed`]. WebSocket's own pings, which keep `graphql-transport-ws` open through proxies, are its business.
//!
//! ```
//! use std::{sync::Arc, time::{Duration, Instant}};
//! use realtime::{Action, Feed, Hub, Limits, Listener, Upgrade, negotiate};
//!
//! struct Everyone;
//! impl Listener for Everyone {
//!     type Change = str;
//!     type Audience = ();
//!     type Form = ();
//!     fn audience(&self) -> &() { &() }
//!     fn form(&self) -> &() { &() }
//!     fn is_for(&self, _change: &str) -> bool { true }
//!     fn show(&self, change: &str) -> Option<Arc<str>> {
//!         Some(format!(r#"{{"data":{{"onSay":"{change}"}}}}"#).into())
//!     }
//! }
//!
//! let (start, limits) = (Instant::now(), Limits::default());
//! let upgrade = Upgrade { query: "header=eyJ4LWFwaS1rZXkiOiJkYTItYSJ9&payload=e30=", headers: &[] };
//! let mut connection = negotiate(&upgrade, "/graphql", limits, start).expect("it is AppSync's").connection;
//!
//! let hub: Hub<&str, Everyone> = Hub::default();
//! let mut feed: Feed<&str, Everyone> = hub.connect(limits);
//!
//! // One task for each socket selects over its frames, `feed.next()` and a sleep until `connection.next_tick()`; whatever
//! // comes gives actions, which are carried out in order. Results may come at once, as here, or from other tasks.
//! let mut sent = Vec::new();
//! let subscribe = r#"{"id":"1","type":"start","payload":{"data":"{\"query\":\"subscription { onSay }\"}",
//!     "extensions":{"authorization":{"x-api-key":"da2-a"}}}}"#;
//! for frame in [r#"{"type":"connection_init"}"#, subscribe] {
//!     let mut actions = connection.text(frame, start);
//!     while !actions.is_empty() {
//!         for action in std::mem::take(&mut actions) {
//!             match action {
//!                 Action::Send(text) => sent.push(text),
//!                 Action::Authenticate(_request) => actions = connection.authenticated(Ok(()), start),
//!                 Action::Start(start) => {
//!                     // Authorize, validate and bind; then register before the acknowledgement, without waiting between.
//!                     feed.subscribe(start.key, ["onSay"], Everyone);
//!                     actions = connection.accepted(start.key);
//!                 }
//!                 Action::Stop(key) => feed.unsubscribe(key),
//!                 Action::TooLarge { .. } => {} // A line in the log.
//!                 Action::Close(_close) => return, // Close the socket and drop the feed.
//!             }
//!         }
//!     }
//! }
//! // Elsewhere, after a write:
//! hub.publish(&"onSay", "hello");
//! // Back in the socket's task:
//! let event = feed.try_next().expect("the feed is open").expect("there is an event");
//! for action in connection.event(event.key, &event.payload) {
//!     if let Action::Send(text) = action { sent.push(text) }
//! }
//! assert_eq!(sent, [
//!     r#"{"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}"#,
//!     r#"{"type":"ka"}"#,
//!     r#"{"id":"1","type":"start_ack"}"#,
//!     r#"{"id":"1","type":"data","payload":{"data":{"onSay":"hello"}}}"#,
//! ]);
//! assert_eq!(connection.next_tick(), Some(start + Duration::from_secs(60)));
//! ```

mod action;
pub mod appsync;
mod connection;
mod frame;
mod handshake;
mod hub;
mod limits;
mod operations;
mod phase;
mod refusal;
#[cfg(test)]
mod tests;
pub mod transport_ws;

pub use action::{Action, Authorization, Close, OperationKey, Operations, Start, VirtualRequest};
pub use connection::{Connection, Ending, Holder};
pub use handshake::{Negotiated, Upgrade, negotiate};
pub use hub::{Counts, Event, Feed, Hub, Listener, Moment, Overflowed, Post, Topic};
pub use limits::Limits;
pub use refusal::Refusal;
