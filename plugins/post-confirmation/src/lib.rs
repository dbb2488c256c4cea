//! The tutorial's post-confirmation trigger as a component: a confirmed sign-up gets a `UserProfile` that its user owns.
//!
//! It knows the event and its one mutation. Everything that touches the world goes through the `sluice:data` import, so
//! the handler itself is tested natively with an API played by the test.

mod handler;
mod wit;

use handler::{Api, ApiError, Confirmed, Failure};
use wit::{exports::sluice::triggers::post_confirmation, sluice::data::graphql};

/// The component. It keeps nothing between calls.
pub struct PostConfirmation;

impl post_confirmation::Guest for PostConfirmation {
    fn handle(event: post_confirmation::Event) -> Result<post_confirmation::Event, post_confirmation::TriggerError> {
        let confirmed = Confirmed {
            trigger_source: &event.trigger_source,
            user_name: &event.user_name,
            sub: attribute(&event, "sub"),
            email: attribute(&event, "email"),
        };
        match handler::handle(&confirmed, &mut OwnApi) {
            Ok(()) => Ok(event),
            Err(Failure { error_type, message }) => Err(post_confirmation::TriggerError { error_type, message }),
        }
    }
}

fn attribute<'event>(event: &'event post_confirmation::Event, name: &str) -> Option<&'event str> {
    event.user_attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value.as_str())
}

/// The app's own API, through the component's import.
struct OwnApi;

impl Api for OwnApi {
    fn execute(&mut self, document: &str, variables: &str) -> Result<(), Vec<ApiError>> {
        graphql::execute(document, variables).map(drop).map_err(|errors| {
            errors.into_iter().map(|error| ApiError { message: error.message, error_type: error.error_type }).collect()
        })
    }
}

#[cfg(target_arch = "wasm32")]
mod export {
    #![expect(unsafe_code, reason = "the generated exports are C functions with a fixed name")]

    use crate::{PostConfirmation, wit};

    wit::export!(PostConfirmation with_types_in crate::wit);
}
