//! Cognito's triggers as a component, a sample of each: one file can be all of them, in one section of `sluice.toml` for each.
//!
//! What it does stands in [`triggers`], on Lambda's events and without a word of WIT. Its environment says the rest:
//! `SIGN_UP_DOMAIN`, `MAGIC_WORD` and `OLD_USERS`.

mod triggers;
mod wit;

use std::env;

use triggers::Refusal;
use wit::exports::sluice::lambda::handler;

/// The component. It keeps nothing between calls.
pub struct CognitoTriggers;

impl handler::Guest for CognitoTriggers {
    fn handle(event: String) -> Result<String, handler::HandlerError> {
        let answered = triggers::handle(&event, &variable);
        answered.map_err(|Refusal { error_type, message }| handler::HandlerError {
            error_type: error_type.to_owned(),
            message,
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "the component's environment is its configuration")]
fn variable(name: &str) -> Option<String> {
    env::var(name).ok()
}

#[cfg(target_arch = "wasm32")]
mod export {
    #![expect(unsafe_code, reason = "the generated exports are C functions with a fixed name")]

    use crate::{CognitoTriggers, wit};

    wit::export!(CognitoTriggers with_types_in crate::wit);
}
