//! The embedded store: DynamoDB's calls on SQLite, in this process. It is called directly, never through HTTP or an SDK.
//!
//! In memory, a step runs where it is polled: it takes microseconds. With a file, one thread of its own runs the writes
//! in order, because a write waits for the disk; see [`EmbeddedStore`].
//!
//! It must never put a step's meaning into code: the expression text of a step is what the database evaluates, exactly as
//! on DynamoDB.

mod attribute;
mod database_thread;
mod error;
mod files;
mod point;
mod private;
mod refusals;
mod request;
mod store;
mod tables;

pub use error::OpenError;
pub use store::{EmbeddedStore, Location};
