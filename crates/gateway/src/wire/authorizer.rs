//! The authorizer of tokens, as the HTTP surface asks it.

use std::time::SystemTime;

use authz::Undecided;
use plugin_host::{Authorizer, AuthorizerRequest, Verdict};

use super::ports::{Authorize, Running};

impl Authorize for Authorizer {
    fn authorize(&self, request: AuthorizerRequest, now: SystemTime) -> Running<'_, Result<Verdict, Undecided>> {
        Box::pin(Self::authorize(self, request, now))
    }
}

/// Lets nobody in: there is no authorizer.
pub(super) struct NoAuthorizer;

impl Authorize for NoAuthorizer {
    fn authorize(&self, _: AuthorizerRequest, _: SystemTime) -> Running<'_, Result<Verdict, Undecided>> {
        Box::pin(async { Ok(Verdict::Refused) })
    }
}
