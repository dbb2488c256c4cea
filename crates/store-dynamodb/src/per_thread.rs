//! Connections that stay on the thread which opened them.
//!
//! A connection is driven by a task of the runtime on which it was opened. Where each thread has a runtime of its own, a
//! call over another thread's connection wakes that thread twice: to send, and to hand back the answer.

use std::fmt;

use aws_smithy_runtime_api::client::{
    http::{HttpClient, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector},
    runtime_components::RuntimeComponents,
};
use thread_local::ThreadLocal;

/// An HTTP client that is made anew for each thread that calls.
pub(crate) struct PerThread {
    make: fn() -> SharedHttpClient,
    made: ThreadLocal<SharedHttpClient>,
}

impl PerThread {
    pub(crate) fn new(make: fn() -> SharedHttpClient) -> Self {
        Self { make, made: ThreadLocal::new() }
    }
}

impl HttpClient for PerThread {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        self.made.get_or(self.make).http_connector(settings, components)
    }
}

impl fmt::Debug for PerThread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PerThread").finish_non_exhaustive()
    }
}
