//! Connections: accepts them, speaks TLS and HTTP/1.1 on them, and lets them come to their end. Knows no path, no caller and
//! no GraphQL: each request goes to an [`Answer`].
//!
//! One port speaks both TLS and plain HTTP: the first byte says which. Strangers can hold a connection and take up its time,
//! so everything that a client can hold is bounded here: places in all and for each address, the time of a head, of an idle
//! connection and of an answer that is not taken.

mod background;
mod connection;
mod listener;
mod opening;
mod pace;
mod places;
#[cfg(test)]
mod tests;
mod tls;
mod turn;
mod workers;

pub use background::{Background, Finishing, Panicked};
pub use connection::{Answer, Arrival, Transport};
pub use listener::{ListenError, ListenOptions, Listener, Phase};
pub use places::{ConnectionLimits, Place};
pub use tls::{Certificate, TlsError};
pub use workers::Workers;
