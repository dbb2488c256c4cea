//! Runs a compiled operation: variables, questions, decisions, plans, answers.

mod arguments;
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

pub(crate) use self::{
    arguments::wrong,
    budget::{Allowance, Budget},
    execution::Execution,
    ready::{Asked, Does, Filling, Ready, ReadyCall, ReadyRoot, WriteGuard},
    variables::Variables,
};
