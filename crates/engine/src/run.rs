//! Runs a compiled operation: variables, questions, decisions, plans, answers.

mod arguments;
mod asking;
mod budget;
mod clock;
mod custom;
mod execution;
mod identity;
mod ready;
mod relations;
mod store;
mod tally;
mod together;
mod variables;
mod writes;

pub use self::asking::UnreadableFilters;
pub(crate) use self::{
    arguments::wrong,
    asking::{AskedAbout, AskedField, Asking},
    budget::{Allowance, Budget},
    execution::Execution,
    ready::{Asked, Does, Filling, Ready, ReadyCall, ReadyRoot, WriteGuard},
    variables::Variables,
};
