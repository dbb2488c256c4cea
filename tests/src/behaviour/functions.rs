//! The functions that answered while the recordings were made.

use plan::{Calling, FunctionCall, FunctionError, Functions};
use serde_json::Value;

/// The same as `invoke` in `lib/simulator.mjs` of the recorder.
pub(super) struct Recorded;

impl Functions for Recorded {
    fn call<'a>(&'a self, call: FunctionCall) -> Calling<'a> {
        Box::pin(async move {
            let payload: Value = serde_json::from_str(&call.payload).expect("a payload is JSON");
            match call.function.as_str() {
                "arguments" => Ok(payload["arguments"].to_string()),
                "nothing" => Ok("null".to_owned()),
                "failing" => Err(FunctionError::Failed { error_type: None, message: "it fails".to_owned() }),
                _ => Err(FunctionError::NotThere { name: call.function }),
            }
        })
    }
}
