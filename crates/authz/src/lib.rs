//! Who may do what: the vocabulary of authorization and the reference evaluator of Amplify's auth rules.
//!
//! This crate has no dependencies, so that the very same code runs natively and inside `plugins/auth-rules`. It must
//! never read a clock, an environment or a store: a decision depends on the caller and the question alone.

mod caller;
mod decision;
mod evaluator;
mod explain;
mod port;
mod question;
mod rule;

pub use caller::{Caller, Claim, FunctionPrincipal, IdentityPoolPrincipal, User};
pub use decision::{AllOf, Decision, Denial, Fill, Grant, Predicate, Scope, Test};
pub use evaluator::decide;
pub use explain::{Explanation, Verdict, explain};
pub use port::{Decider, Evaluate, Evaluating, Undecided};
pub use question::{Action, Operation, Question, Supplied, SuppliedValue};
pub use rule::{Allow, Cardinality, GuestProvider, IdentityClaim, Rule, SignedInProvider, TokenProvider};
