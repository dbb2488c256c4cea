//! The port to the functions that answer custom operations.

use std::{future::Future, pin::Pin};

/// A call under way. Its answer is JSON text.
pub type Calling<'a> = Pin<Box<dyn Future<Output = Result<String, FunctionError>> + Send + 'a>>;

/// Whatever runs functions.
pub trait Functions: Send + Sync {
    /// Calls a function.
    fn call<'a>(&'a self, call: FunctionCall) -> Calling<'a>;
}

/// One call of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionCall {
    /// The function's name, as `@function` gives it.
    pub function: String,
    /// The payload of Amplify's resolvers, as JSON text.
    pub payload: String,
    /// Whether the answer is waited for.
    pub invocation: model::Invocation,
}

/// Why a call brought no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FunctionError {
    /// There is no such function.
    #[error("there is no function `{name}`")]
    NotThere {
        /// The name that was asked for.
        name: String,
    },
    /// The function itself failed.
    #[error("the function failed: {message}")]
    Failed {
        /// The kind of failure, if the function names one.
        error_type: Option<String>,
        /// What it says.
        message: String,
    },
    /// The function could not be run. Whether it had an effect is not known.
    #[error("the function is not available: {why}")]
    Unavailable {
        /// What its caller may be told.
        told: String,
        /// What happened, for operators.
        why: String,
    },
}

/// No functions at all.
#[derive(Clone, Copy, Debug)]
pub struct NoFunctions;

impl Functions for NoFunctions {
    fn call<'a>(&'a self, call: FunctionCall) -> Calling<'a> {
        Box::pin(async move { Err(FunctionError::NotThere { name: call.function }) })
    }
}
