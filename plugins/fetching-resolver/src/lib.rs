//! A resolver of custom operations that asks another API over HTTP, as far as the operator lets it.
//!
//! For `fetch(url: String!, method: String): String @function(name: "fetching")`. It answers the status and the body, and
//! goes where redirects lead, which the host judges anew each time.

mod request;
mod wit;

use wit::exports::sluice::resolvers::resolver;

/// The component. It keeps nothing between calls.
pub struct FetchingResolver;

impl resolver::Guest for FetchingResolver {
    fn resolve(context: String) -> Result<String, resolver::ResolverError> {
        let failed = |message: String| resolver::ResolverError { error_type: Some("FetchFailed".to_owned()), message };
        let request = request::read(&context).map_err(failed)?;
        let answer = send(request).map_err(failed)?;
        serde_json::to_string(&answer).map_err(|error| failed(error.to_string()))
    }
}

#[cfg(target_arch = "wasm32")]
mod http;

#[cfg(target_arch = "wasm32")]
use http::send;

/// Outside of a component there is nothing to send with.
#[cfg(not(target_arch = "wasm32"))]
fn send(request: request::Request) -> Result<String, String> {
    Err(format!("`{} {}` can be sent by a component alone", request.method, request.url))
}

#[cfg(target_arch = "wasm32")]
mod export {
    #![expect(unsafe_code, reason = "the generated exports are C functions with a fixed name")]

    use crate::{FetchingResolver, wit};

    wit::export!(FetchingResolver with_types_in crate::wit);
}
