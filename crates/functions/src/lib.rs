//! Functions that stay where they are: on AWS Lambda, called by its Invoke API with AWS's own chain of credentials; or, for
//! developers, as the app's own handler in a Node.js process, which takes its events by Lambda's runtime interface.
//!
//! What a function is for, and as whom it may use the API, is no affair of this crate: it hands a JSON text over, and brings
//! one back.

mod failure;
#[cfg(feature = "lambda")]
mod lambda;
mod node;

pub use failure::Failure;
#[cfg(feature = "lambda")]
pub use lambda::{Chain, Lambda, LambdaError, LambdaSettings};
pub use node::{Late, Node, NodeSettings};

/// A function that is no component.
#[derive(Debug)]
pub enum Function {
    /// On AWS, or on a server that speaks Lambda's protocol.
    #[cfg(feature = "lambda")]
    Lambda(Lambda),
    /// In processes of this machine.
    Node(Node),
}

impl Function {
    /// Calls the function with an event, and waits for its answer; both are JSON texts.
    ///
    /// # Errors
    /// What went wrong, in the function or on the way to it.
    pub async fn invoke(&self, event: &str) -> Result<String, Failure> {
        match self {
            #[cfg(feature = "lambda")]
            Self::Lambda(lambda) => lambda.invoke(event).await,
            Self::Node(node) => node.invoke(event).await,
        }
    }
}
