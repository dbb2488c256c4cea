//! Who is behind a virtual request: credentials that a WebSocket carries as if they had come with a `POST`.

use std::{sync::Arc, time::SystemTime};

use authz::Caller;
use axum::http::{Method, Request, request::Parts};
use engine::{Admission, Explain, Headers};
use realtime::{Start, VirtualRequest};

use crate::{
    authorize,
    http::{self, App},
    identify::{Claimant, Verified},
    respond::Refusal,
};

/// Who asks, and what came with the credentials.
#[derive(Clone)]
pub(super) struct Identified {
    pub(super) caller: Arc<Caller>,
    /// When the credential runs out.
    pub(super) until: Option<SystemTime>,
    admission: Admission,
    headers: Headers,
    explain: Explain,
}

/// The verified caller of a request that nobody sent. `head` is that of the upgrade: the authorizer is told its id.
///
/// # Errors
/// Why the credentials do not count.
pub(super) async fn identify(
    app: &App,
    head: &Parts,
    request: &VirtualRequest,
    operation: &engine::Request,
) -> Result<Identified, Refusal> {
    let mut parts = parts(request).ok_or(Refusal::UnreadableBody)?;
    parts.extensions = head.extensions.clone();
    let now = (app.now)();
    let explain = http::explain(app, &parts.headers);
    if let Some(caller) = http::console_caller(app, head, &parts.headers) {
        let (admission, headers) = (Admission::default(), Headers::default());
        return Ok(Identified { caller, until: None, admission, headers, explain });
    }
    let claimant =
        app.identify.graphql_caller(&parts, request.body.as_bytes(), now).await.map_err(Refusal::Unauthorized)?;
    let headers = Headers(authorize::headers(&parts));
    match claimant {
        Claimant::Verified(Verified { caller, until }) => {
            Ok(Identified { caller, until, admission: Admission::default(), headers, explain })
        }
        Claimant::Token(token) => {
            let admission = authorize::admit(&*app.authorizer, &app.api_id, token, &parts, operation, now).await?;
            Ok(Identified { caller: Arc::new(Caller::LambdaAuthorized), until: None, admission, headers, explain })
        }
    }
}

/// The operation that a client wants to begin.
pub(super) fn operation(start: Start) -> engine::Request {
    let Start { query, operation_name, variables, .. } = start;
    engine::Request { query, operation_name, variables, ..engine::Request::default() }
}

impl Identified {
    /// The operation as this caller's.
    pub(super) fn asks(&self, operation: engine::Request) -> engine::Request {
        let (admission, headers) = (self.admission.clone(), self.headers.clone());
        engine::Request { admission, headers, explain: self.explain, ..operation }
    }
}

/// A head as a client's `POST` would have had it; `None` if the headers cannot be those of a request.
fn parts(request: &VirtualRequest) -> Option<Parts> {
    let mut builder = Request::builder().method(Method::POST).uri(request.path.as_str());
    for (name, value) in &request.headers {
        builder = builder.header(name.as_str(), value.as_str());
    }
    Some(builder.body(()).ok()?.into_parts().0)
}
