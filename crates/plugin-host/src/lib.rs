//! Runs the app's plugins: WebAssembly components in a sandbox, with limits that bite, swapped while the gateway serves.
//!
//! [`Host`] owns the engine. A [`World`] is a kind of plugin, and a [`Slot`] of a world is one named plugin and the file it
//! comes from: [`Evaluator`] and [`Authorizer`] ask slots of [`AuthRules`] and [`TokenAuthorizer`]; slots of
//! [`PostConfirmation`], [`LambdaFunction`] and [`FunctionResolver`] are called as they are. Whatever goes wrong inside a component ends at its
//! call: the host answers with a failure and serves on. Nothing here decides anything itself.

mod artifact;
mod call;
mod data;
mod engine;
mod error;
mod host;
mod http;
mod imports;
mod output;
mod settings;
mod slot;
mod state;
mod trigger_failure;
mod turns;
mod version;
mod world;
mod worlds;

pub use call::{Breakdown, CallReport};
pub use data::{DataError, DataImport, Executing};
pub use error::HostError;
pub use host::{Host, Interfaces};
pub use http::{HttpAnswering, HttpGrant, HttpGrantMistake, HttpImport, HttpRequest, HttpResponse};
pub use settings::{
    Allocation, CacheAccess, CacheSettings, CompiledCache, Grants, HostSettings, Limits, PluginSettings,
};
pub use slot::{GoingBack, KeptVersion, Loading, Plugin, PluginStatus, Reloaded, Slot, VersionState};
pub use trigger_failure::TriggerFailure;
pub use world::World;
pub use worlds::{
    auth_rules::{AuthRules, Evaluator},
    function_resolver::{FunctionResolver, ResolverFailure},
    lambda_function::LambdaFunction,
    post_confirmation::{CallerContext, PostConfirmation, PostConfirmationEvent, Returned},
    token_authorizer::{Admission, Authorizer, AuthorizerRequest, TokenAuthorizer, Verdict, VerdictKey, Verdicts},
};
