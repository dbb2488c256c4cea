//! Follows a confirmed sign-up: this one makes a record that its user owns.

use serde_json::json;
use wit::{
    exports::sluice::triggers::post_confirmation::{Event, Guest, TriggerError},
    sluice::data::graphql,
};

mod wit {
    wit_bindgen::generate!({
        path: ["wit/data", "wit/triggers"],
        world: "sluice:triggers/post-confirmation-trigger",
        generate_all,
    });
}

const CREATE: &str = "mutation ($input: CreateUserProfileInput!) { createUserProfile(input: $input) { id } }";

struct Plugin;

impl Guest for Plugin {
    fn handle(event: Event) -> Result<Event, TriggerError> {
        if event.trigger_source != "PostConfirmation_ConfirmSignUp" {
            return Ok(event);
        }
        let attribute = |name: &str| event.user_attributes.iter().find(|one| one.name == name).map(|one| &one.value);
        let sub = attribute("sub").ok_or_else(|| failure("MissingAttribute", "the user has no `sub`"))?;
        let input = json!({ "email": attribute("email"), "profileOwner": format!("{sub}::{}", event.user_name) });
        match graphql::execute(CREATE, &json!({ "input": input }).to_string()) {
            Ok(_) => Ok(event),
            Err(errors) => {
                let messages: Vec<String> = errors.into_iter().map(|error| error.message).collect();
                Err(failure("Error", &messages.join("; ")))
            }
        }
    }
}

fn failure(error_type: &str, message: &str) -> TriggerError {
    TriggerError { error_type: error_type.to_owned(), message: message.to_owned() }
}

#[cfg(target_arch = "wasm32")]
wit::export!(Plugin with_types_in wit);
