//! What the author of a plugin works with, without a gateway: builds a component of a handler in TypeScript, tests a
//! component with cases that play what it imports, runs one event, and makes a new project.
//!
//! A component is tested in the host that serves it ([`plugin_host`]), with its real limits.

mod building;
mod error;
mod project;
mod testing;
mod worlds;
mod writing;

pub use building::{Built, Feature, Handler, Mistake, Tools};
pub use error::KitError;
pub use project::{Language, Project};
pub use testing::{Bench, Case, CaseReport, Difference, Heard, HttpAnswer, Ran, Run, read_cases};
pub use worlds::World;
