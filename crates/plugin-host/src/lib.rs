//! Runs the app's plugins: WebAssembly components in a sandbox, with limits that bite, swapped while the gateway serves.
//!
//! [`Host`] owns the engine, a [`Slot`] is one named plugin and the file it comes from, and [`AuthRules`],
//! [`Authorizer`], [`Trigger`] and [`Resolver`] are what a slot of each world can do. Whatever goes wrong inside a component
//! ends at its call: the host answers with a failure and serves on. Nothing here decides anything itself.

mod answer;
mod artifact;
mod auth_rules;
mod authorizer;
mod bindings;
mod call;
mod convert;
mod engine;
mod error;
mod host;
mod imports;
mod output;
mod resolver;
mod settings;
mod slot;
mod state;
mod trigger;
mod version;

pub use auth_rules::AuthRules;
pub use authorizer::{Admission, Authorizer, AuthorizerRequest, Verdict};
pub use error::HostError;
pub use host::Host;
pub use resolver::{Resolver, ResolverFailure};
pub use settings::{Allocation, CacheSettings, HostSettings, Limits};
pub use slot::{PluginStatus, Reloaded, Slot};
pub use trigger::{CallerContext, DataError, DataImport, Executing, PostConfirmationEvent, Trigger, TriggerFailure};
pub use version::World;
