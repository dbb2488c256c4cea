//! The port through which the engine asks for decisions. `plugin-host` implements it with a component.

use std::{fmt, future::Future, pin::Pin};

use crate::{Caller, Decision, Question};

/// A decision under way.
pub type Evaluating<'a> = Pin<Box<dyn Future<Output = Result<Vec<Decision>, Undecided>> + Send + 'a>>;

/// Decides questions, all those of one GraphQL operation at once.
pub trait Evaluate: Send + Sync {
    /// Answers the questions in their order, one decision for each.
    fn evaluate<'a>(&'a self, caller: &'a Caller, questions: &'a [Question]) -> Evaluating<'a>;

    /// Who decides now, for explanations. Whoever passes questions on says who gets them.
    fn decider(&self) -> Decider;
}

/// Who decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decider {
    /// The reference evaluator in this process.
    Native,
    /// A component.
    Component {
        /// The plugin's name, such as `auth-rules`.
        plugin: String,
        /// The digest of its file, in hex; `None` while none is loaded, so that everything is denied.
        digest: Option<String>,
    },
}

/// The evaluator could not decide. Whoever receives this must deny.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// What went wrong, for the log.
    pub why: String,
}

impl fmt::Display for Undecided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the evaluator could not decide: {}", self.why)
    }
}

impl std::error::Error for Undecided {}
