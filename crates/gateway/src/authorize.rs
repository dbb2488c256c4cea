//! Callers with a token that no issuer signed: the app's authorizer says whether they are let in, and to which fields.
//! The engine keeps them from the others.
//!
//! What the authorizer says and this module cannot enforce lets nobody in.

mod denied;
#[cfg(test)]
mod tests;

use std::time::SystemTime;

use axum::http::request::Parts;
use engine::Admission;
use plugin_host::{AuthorizerRequest, Verdict};

use crate::{ports::Authorize, request::RequestId, respond::Refusal};

/// Asks the authorizer about a request: what it says of a sender that it lets in.
///
/// # Errors
/// If its sender is not let in.
pub(crate) async fn admit(
    authorizer: &dyn Authorize,
    api_id: &str,
    token: String,
    head: &Parts,
    request: &engine::Request,
    now: SystemTime,
) -> Result<Admission, Refusal> {
    let question = question(api_id, token, head, request);
    let admission = match authorizer.authorize(question, now).await {
        Ok(Verdict::Admitted(admission)) => admission,
        Ok(Verdict::Refused) => {
            tracing::info!("the authorizer did not let a caller in");
            return Err(Refusal::NotAuthorized);
        }
        // The host has said why.
        Err(_) => return Err(Refusal::NotAuthorized),
    };
    let mut denied_fields = Vec::new();
    for text in &admission.denied_fields {
        match denied::read(text, api_id) {
            Ok(field) => denied_fields.extend(field),
            Err(unreadable) => {
                tracing::warn!(why = %unreadable, "a caller was not let in, because a denied field is not understood");
                return Err(Refusal::NotAuthorized);
            }
        }
    }
    Ok(Admission { resolver_context: admission.resolver_context.clone(), denied_fields })
}

fn question(api_id: &str, token: String, head: &Parts, request: &engine::Request) -> AuthorizerRequest {
    AuthorizerRequest {
        token,
        api_id: api_id.to_owned(),
        request_id: head.extensions.get::<RequestId>().map(ToString::to_string).unwrap_or_default(),
        query: request.query.clone(),
        operation_name: request.operation_name.clone(),
        variables: serde_json::Value::Object(request.variables.clone()).to_string(),
        headers: headers(head),
    }
}

/// The headers of a request, as components are told them. One that is no text says nothing that they could be told.
pub(crate) fn headers(head: &Parts) -> Vec<(String, String)> {
    let text = |value: &axum::http::HeaderValue| std::str::from_utf8(value.as_bytes()).ok().map(str::to_owned);
    head.headers.iter().filter_map(|(name, value)| Some((name.as_str().to_owned(), text(value)?))).collect()
}
