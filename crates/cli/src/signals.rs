//! When to stop.

use tokio::signal::unix::{SignalKind, signal};

/// Ready when the process is asked to stop: by Ctrl-C, or by a container engine's `SIGTERM`.
pub(crate) async fn stop() {
    let mut terminate = match signal(SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => {
            tracing::warn!(%error, "SIGTERM cannot be listened for");
            return drop(tokio::signal::ctrl_c().await);
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

/// Ready when the process is asked to stop for the second time.
pub(crate) async fn stop_again() {
    stop().await;
    stop().await;
}
