//! A resolver of custom operations as a component: it greets whoever asks, and adds to what was said before it.
//!
//! For `greet(name: String): String @function(name: "greeting")`. Two of them in a chain greet twice.

mod greet;
mod wit;

use wit::exports::sluice::resolvers::resolver;

/// The component. It keeps nothing between calls.
pub struct GreetingResolver;

impl resolver::Guest for GreetingResolver {
    fn resolve(context: String) -> Result<String, resolver::ResolverError> {
        greet::greet(&context).map_err(|message| resolver::ResolverError { error_type: None, message })
    }
}

#[cfg(target_arch = "wasm32")]
mod export {
    #![expect(unsafe_code, reason = "the generated exports are C functions with a fixed name")]

    use crate::{GreetingResolver, wit};

    wit::export!(GreetingResolver with_types_in crate::wit);
}
