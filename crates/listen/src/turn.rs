//! Whose turn it is on a connection: the client's, to send the head of a request, or the gateway's, to answer it. The time
//! that a client has runs only on its turn.

use std::{
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use hyper::body::{Body, Frame, SizeHint};
use tokio::time::Instant;

/// Says whose turn it is. Clones say the same.
#[derive(Clone, Default)]
pub(crate) struct Turn {
    /// How often the turn has passed on. The client begins, so at odd numbers the turn is the gateway's: from when a head has
    /// arrived until its answer is complete.
    passed: Arc<AtomicU64>,
    /// When it passed on last.
    since: Arc<Mutex<Option<Instant>>>,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// A request is being answered, or the connection speaks another protocol.
    Gateways,
    /// A head is to come. The number tells one turn from the next.
    Clients(u64),
}

impl Turn {
    pub(crate) fn whose(&self) -> Whose {
        match self.passed.load(Ordering::Relaxed) {
            passed if passed % 2 == 1 => Whose::Gateways,
            passed => Whose::Clients(passed),
        }
    }

    /// A head has arrived. The turn is the gateway's until the guard is dropped.
    pub(crate) fn begin(&self) -> Answering {
        self.pass_on();
        Answering(Some(self.clone()))
    }

    /// Whether the client has had the turn for this long, since the connection began at a moment.
    pub(crate) fn is_idle(&self, began: Instant, time: Duration) -> bool {
        let since = self.since.lock().unwrap_or_else(PoisonError::into_inner).unwrap_or(began);
        matches!(self.whose(), Whose::Clients(_)) && since.elapsed() >= time
    }

    fn pass_on(&self) {
        *self.since.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        self.passed.fetch_add(1, Ordering::Relaxed);
    }
}

/// A request is being answered.
pub(crate) struct Answering(Option<Turn>);

impl Answering {
    /// The connection will speak another protocol: the client never has to send a head again.
    pub(crate) fn for_ever(mut self) -> Self {
        self.0 = None;
        self
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        if let Some(turn) = &self.0 {
            turn.pass_on();
        }
    }
}

/// The body of an answer, after which the turn is the client's.
pub(crate) struct Answered<B> {
    pub(crate) body: B,
    pub(crate) _answering: Answering,
}

impl<B: Body + Unpin> Body for Answered<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
