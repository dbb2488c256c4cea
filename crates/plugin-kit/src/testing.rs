//! Tests one component alone: the host that serves it, with its real limits, and what it imports played by a case.

mod bench;
mod case;
mod matching;
mod played;
mod post_confirmation;

pub use bench::{Bench, Ran, Run};
pub use case::{Case, read_cases};
pub use matching::Difference;
pub use played::{Heard, HttpAnswer};

/// What came of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseReport {
    /// What differs from the case; empty if it holds.
    pub differences: Vec<Difference>,
    /// What the component did.
    pub ran: Ran,
}
