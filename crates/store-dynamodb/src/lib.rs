//! The store on DynamoDB, or on a server that speaks its protocol: steps become calls of the AWS SDK.
//!
//! # What is retried
//! A lost answer leaves open whether a write happened, and a conditional write that is sent again meets its own result:
//! a create would report that the record already exists. So each kind of call has a rule of its own.
//!
//! | call | sent again after |
//! | --- | --- |
//! | get, query, scan | any transient failure |
//! | transaction | any transient failure: all attempts carry one `ClientRequestToken`, so DynamoDB applies it once |
//! | single put, update, delete | only what proves that nothing was written: a throttled request, a connection that never was |
//!
//! A single write that fails in any other way is [`plan::StoreError::OutcomeUnknown`]. It is never sent twice with effect, and
//! its own effect is never reported as another write's.
//!
//! # Streams
//! The same store tells what becomes of records, whoever writes them: it follows the streams of tables, which Amplify makes
//! with new and old images. See [`plan::Changes`].

mod attribute;
mod client;
mod consumed;
mod credentials;
mod error;
mod per_thread;
mod retry;
mod settings;
mod step;
mod store;
mod streams;
mod tables;

pub use client::Deadlines;
pub use consumed::metered;
pub use settings::{CreateTables, Credentials, Settings, TableNames};
pub use store::DynamoDbStore;
