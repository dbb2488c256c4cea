//! Reads a body to its end, within a limit.

use std::{future::poll_fn, pin::Pin};

use axum::{
    body::{Body, Bytes, HttpBody},
    http::{HeaderMap, header::EXPECT},
};

use crate::respond::Refusal;

/// How much of a body that is too large is read and thrown away. A client that is still sending when it is answered
/// sees a broken connection instead of the answer.
const THROWN_AWAY_BYTES: usize = 16 * 1024 * 1024;

/// The largest first allocation for a body that comes in pieces; more is taken only as it arrives.
const FIRST_ALLOCATION_BYTES: usize = 64 * 1024;

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Oversize {
    /// It is larger than the limit.
    TooLarge {
        /// The limit.
        limit_bytes: usize,
    },
    /// It broke off.
    Interrupted,
}

impl From<Oversize> for Refusal {
    fn from(oversize: Oversize) -> Self {
        match oversize {
            Oversize::TooLarge { limit_bytes } => Self::BodyTooLarge { limit_bytes },
            Oversize::Interrupted => Self::BodyInterrupted,
        }
    }
}

/// Reads a body of at most `limit_bytes`, which these headers announce. A body that arrives in one piece is not copied.
pub(crate) async fn read_body(headers: &HeaderMap, mut body: Body, limit_bytes: usize) -> Result<Bytes, Oversize> {
    let least = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    // A client that waits to be told to go on has sent nothing yet that would have to be thrown away.
    if least > limit_bytes && headers.contains_key(EXPECT) {
        return Err(Oversize::TooLarge { limit_bytes });
    }
    let Some(first) = next_piece(&mut body).await? else { return Ok(Bytes::new()) };
    if first.len() > limit_bytes {
        return Err(throw_away(body, first.len(), limit_bytes).await);
    }
    let Some(second) = next_piece(&mut body).await? else { return Ok(first) };

    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let mut whole = Vec::with_capacity(first.len() + second.len() + announced.min(FIRST_ALLOCATION_BYTES));
    whole.extend_from_slice(&first);
    let mut piece = Some(second);
    while let Some(bytes) = piece {
        if whole.len() + bytes.len() > limit_bytes {
            return Err(throw_away(body, whole.len() + bytes.len(), limit_bytes).await);
        }
        whole.extend_from_slice(&bytes);
        piece = next_piece(&mut body).await?;
    }
    Ok(whole.into())
}

async fn throw_away(mut body: Body, mut read: usize, limit_bytes: usize) -> Oversize {
    while read < THROWN_AWAY_BYTES {
        match next_piece(&mut body).await {
            Ok(Some(bytes)) => read += bytes.len(),
            Ok(None) | Err(_) => break,
        }
    }
    Oversize::TooLarge { limit_bytes }
}

async fn next_piece(body: &mut Body) -> Result<Option<Bytes>, Oversize> {
    loop {
        match poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await {
            None => return Ok(None),
            // Anything but data is trailers, which nobody asks for.
            Some(Ok(frame)) => match frame.into_data() {
                Ok(bytes) => return Ok(Some(bytes)),
                Err(_) => continue,
            },
            Some(Err(_)) => return Err(Oversize::Interrupted),
        }
    }
}
