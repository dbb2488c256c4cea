//! The gateway: Sluice's HTTP surface and the one place that puts all adapters together.
//!
//! `wire` alone knows every adapter. Nothing here decides who may do what, and nothing here knows DynamoDB's or
//! GraphQL's rules: those live below.
//!
//! [`settings::Settings`] are its configuration, [`Gateway::build`] puts the parts together, [`Gateway::bind`]
//! listens and [`Bound::serve`] serves.

mod admission;
mod authorize;
mod body;
mod budget;
mod calls;
mod clock;
mod console;
mod document;
mod execution;
mod fan_out;
mod http;
mod identify;
mod jwks;
mod lambda;
mod local;
mod observe;
mod outputs;
mod own_pool;
mod ports;
mod random;
mod rates;
mod request;
mod respond;
mod serve;
mod start_secret;
mod subscriptions;
mod turns;
mod under_way;
mod who;
mod wire;

pub use jwks::VerifierError;
pub use listen::Workers;
pub use outputs::Written;
pub use serve::{Bound, Drained};
pub use wire::{BuildError, Gateway, OutsideError, SchemaError};
