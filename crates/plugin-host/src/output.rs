//! What a component writes to stdout and stderr: kept up to a cap, logged after the call, never shown to a client.

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use tokio::io::AsyncWrite;
use wasmtime_wasi::cli::{IsTerminal, StdoutStream};

/// One captured stream of one call.
#[derive(Clone)]
pub(crate) struct Capture {
    written: Arc<Mutex<Vec<u8>>>,
    cap_bytes: usize,
}

impl Capture {
    pub(crate) fn new(cap_bytes: usize) -> Self {
        Self { written: Arc::default(), cap_bytes }
    }

    /// What was written within the cap; `None` if that is nothing.
    pub(crate) fn text(&self) -> Option<String> {
        let written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        let text = String::from_utf8_lossy(&written).trim_end().to_owned();
        (!text.is_empty()).then_some(text)
    }
}

impl IsTerminal for Capture {
    fn is_terminal(&self) -> bool {
        false
    }
}

impl StdoutStream for Capture {
    fn async_stream(&self) -> Box<dyn AsyncWrite + Send + Sync> {
        Box::new(self.clone())
    }
}

impl AsyncWrite for Capture {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        let room = self.cap_bytes.saturating_sub(written.len());
        written.extend(bytes.iter().take(room));
        // What does not fit is dropped in silence: a chatty component is no broken component.
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
