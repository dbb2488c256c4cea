//! Documents of a schema, made by their structure: bytes seldom make a graph of fragments.
//!
//! A valid one is made twice, plainly and with everything that must not matter: fragments, variables, defaults, repeated
//! fields, conditions, comments, line endings, escapes. Both must have the same answer. A hostile one must have any answer at
//! all, within bounds.

mod choices;
pub mod feed;
mod hostile;
mod print;
mod valid;

use model::api::Api;
use serde_json::{Map, Value};

use self::choices::Choices;

/// A document with its variables.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The text.
    pub text: String,
    /// The variables that a request gives.
    pub variables: Map<String, Value>,
}

/// What was made of an input.
#[derive(Clone, Debug, PartialEq)]
pub enum Made {
    /// Two documents that ask for the same.
    Equal {
        /// Nothing but fields and literals.
        plain: Document,
        /// With everything that must not matter.
        fancy: Document,
    },
    /// A document that costs as much as it can.
    Hostile(Document),
}

/// Makes documents of an input.
#[must_use]
pub fn make(api: &Api, input: &[u8]) -> Made {
    let mut choices = Choices::new(input);
    if choices.once_in(2) {
        return Made::Hostile(hostile::make(api, &mut choices));
    }
    let operation = valid::operation(api, &mut choices);
    Made::Equal { plain: print::plain(&operation), fancy: print::fancy(&operation, &mut choices) }
}
