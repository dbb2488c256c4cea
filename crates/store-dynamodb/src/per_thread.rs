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

    fn here(&self) -> &SharedHttpClient {
        self.made.get_or(self.make)
    }
}

impl HttpClient for PerThread {
    fn http_connector(&self, settings: &HttpConnectorSettings, components: &RuntimeComponents) -> SharedHttpConnector {
        self.here().http_connector(settings, components)
    }
}

impl fmt::Debug for PerThread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PerThread").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::{ptr, thread};

    use super::*;

    #[test]
    fn each_thread_has_connections_of_its_own() {
        let client = PerThread::new(|| aws_smithy_http_client::Builder::new().build_http());
        let here = client.here();
        assert!(ptr::eq(here, client.here()), "they are kept");
        let elsewhere = thread::scope(|scope| scope.spawn(|| ptr::eq(here, client.here())).join());
        assert_eq!(elsewhere.ok(), Some(false));
    }
}
