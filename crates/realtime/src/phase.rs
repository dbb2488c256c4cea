//! How far a connection has come, and until when it must have come further.

use std::time::{Duration, Instant};

use crate::{Action, Close, Ending, Limits};

/// The life of a connection, the same in both protocols.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// The socket is open; `connection_init` is due by then.
    Opened { init_by: Instant },
    /// The I/O side is finding out who it is; its answer is due by then.
    Authenticating { answer_by: Instant },
    /// Operations may start.
    Ready,
    /// Nothing more will happen.
    Closed,
}

impl Phase {
    /// How long authentication may take. Ours: Amplify's client gives up after as long.
    const AUTHENTICATION: Duration = Duration::from_secs(15);

    pub(crate) fn authenticating(now: Instant) -> Self {
        Self::Authenticating { answer_by: now + Self::AUTHENTICATION }
    }

    /// When this phase is over, unless something happens; `None` if it may last for ever.
    pub(crate) fn deadline(self, limits: &Limits, opened: Instant) -> Option<Instant> {
        match self {
            Self::Opened { init_by } => Some(init_by),
            Self::Authenticating { answer_by } => Some(answer_by),
            Self::Ready => opened.checked_add(limits.lifetime),
            Self::Closed => None,
        }
    }

    /// Closes what has stayed in a phase for too long.
    pub(crate) fn expire(&mut self, limits: &Limits, opened: Instant, now: Instant) -> Vec<Action> {
        if self.deadline(limits, opened).is_none_or(|deadline| now < deadline) {
            return Vec::new();
        }
        match self {
            Self::Opened { .. } => self.close(4408, "Connection initialisation timeout"),
            Self::Authenticating { .. } => self.close(1013, "Authentication took too long"),
            Self::Ready => self.close(1001, "Connection lifetime reached"),
            Self::Closed => Vec::new(),
        }
    }

    /// Why a connection is closed whose credential has run out.
    pub(crate) const EXPIRED: &str = "The credential has expired";

    /// Closes the connection, once.
    pub(crate) fn close(&mut self, code: u16, reason: impl Into<String>) -> Vec<Action> {
        if *self == Self::Closed {
            return Vec::new();
        }
        *self = Self::Closed;
        vec![Action::Close(Close::new(code, reason))]
    }

    /// Closes the connection on behalf of the server.
    pub(crate) fn end(&mut self, ending: Ending) -> Vec<Action> {
        match ending {
            Ending::GoingAway => self.close(1001, "The server is going away"),
            Ending::Overflowed => self.close(1013, "Too slow: events were missed, connect again"),
        }
    }
}
