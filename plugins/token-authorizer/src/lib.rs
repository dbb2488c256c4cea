//! A sample authorizer: it lets in whoever holds one of a few tokens, of which it knows the hashes alone.
//!
//! Its environment says which: `TOKENS` holds pairs of a name and the SHA-256 of a token in hex, as in
//! `reports=2c26…,backup=fcde…`, and `DENIED_FIELDS` the fields that none of them may select, as in `Todo.secret`.

mod judge;
mod wit;

use std::env;

use wit::exports::sluice::authorizers::authorizer;

/// The component. It keeps nothing between calls.
pub struct TokenAuthorizer;

impl authorizer::Guest for TokenAuthorizer {
    fn authorize(request: authorizer::Request) -> Result<authorizer::Verdict, String> {
        let tokens = variable("TOKENS");
        let holder = judge::holder(&tokens, &request.token)?;
        let denied_fields = judge::list(&variable("DENIED_FIELDS")).map(str::to_owned).collect();
        Ok(authorizer::Verdict {
            is_authorized: holder.is_some(),
            resolver_context: holder.map(|name| ("name".to_owned(), name.to_owned())).into_iter().collect(),
            denied_fields,
            ttl_override: None,
        })
    }
}

/// A variable of the environment that the operator gives the component; empty if it is not set.
#[expect(clippy::disallowed_methods, reason = "the component's environment is its configuration")]
fn variable(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

#[cfg(target_arch = "wasm32")]
mod export {
    #![expect(unsafe_code, reason = "the generated exports are C functions with a fixed name")]

    use crate::{TokenAuthorizer, wit};

    wit::export!(TokenAuthorizer with_types_in crate::wit);
}
