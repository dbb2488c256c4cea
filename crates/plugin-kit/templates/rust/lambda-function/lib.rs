//! A function as Lambda runs it: an event goes in, and comes out with what the function has to say. This one is a pre-sign-up
//! trigger of Cognito: it lets in addresses of one domain, and confirms them.

use serde_json::{Value, json};
use wit::exports::sluice::lambda::handler::{Guest, HandlerError};

mod wit {
    wit_bindgen::generate!({
        path: ["wit/data", "wit/lambda"],
        world: "sluice:lambda/lambda-function",
        generate_all,
    });
}

struct Plugin;

impl Guest for Plugin {
    fn handle(event: String) -> Result<String, HandlerError> {
        let domain = std::env::var("ALLOWED_DOMAIN").unwrap_or_else(|_| "example.com".to_owned());
        let event = serde_json::from_str(&event).map_err(|error| failure("BadEvent", &error.to_string()))?;
        handle(event, &domain).map(|answer| answer.to_string())
    }
}

/// What the function does, without a word of the component's own: `cargo test` can call it.
fn handle(mut event: Value, domain: &str) -> Result<Value, HandlerError> {
    let email = event.pointer("/request/userAttributes/email").and_then(Value::as_str).unwrap_or_default();
    if !email.ends_with(&format!("@{domain}")) {
        return Err(failure("NotAllowed", &format!("only addresses of {domain} may sign up")));
    }
    event["response"]["autoConfirmUser"] = json!(true);
    Ok(event)
}

fn failure(error_type: &str, message: &str) -> HandlerError {
    HandlerError { error_type: error_type.to_owned(), message: message.to_owned() }
}

#[cfg(target_arch = "wasm32")]
wit::export!(Plugin with_types_in wit);
