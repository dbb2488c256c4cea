//! Reads a body to its end, within a limit: that of its sender, or that of senders who are not known yet.

use std::{future::poll_fn, pin::Pin};

use axum::{
    body::{Body, Bytes, HttpBody},
    http::{HeaderMap, header::EXPECT},
};

use crate::{
    budget::{Budget, NoRoom, Room, UNVERIFIED_BYTES},
    respond::Refusal,
};

/// How much of a body that is not wanted is read and thrown away. A client that is still sending when it is answered
/// sees a broken connection instead of the answer.
const THROWN_AWAY_BYTES: usize = 16 * 1024 * 1024;

/// The largest first allocation for a body that comes in pieces; more is taken only as it arrives.
const FIRST_ALLOCATION_BYTES: usize = 64 * 1024;

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is larger than the limit.
    TooLarge {
        /// The limit.
        limit_bytes: usize,
    },
    /// It broke off.
    Interrupted,
    /// There is no room for it now.
    NoRoom,
}

impl From<Unread> for Refusal {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::TooLarge { limit_bytes } => Self::BodyTooLarge { limit_bytes },
            Unread::Interrupted => Self::BodyInterrupted,
            Unread::NoRoom => Self::Overloaded,
        }
    }
}

impl From<NoRoom> for Unread {
    fn from(_: NoRoom) -> Self {
        Self::NoRoom
    }
}

/// Reads a body of at most `limit_bytes`, which these headers announce. A body that arrives in one piece is not copied.
pub(crate) async fn read_body(headers: &HeaderMap, mut body: Body, limit_bytes: usize) -> Result<Bytes, Unread> {
    let first = first_piece(headers, &mut body, limit_bytes).await?;
    let Some(second) = next_piece(&mut body).await? else { return Ok(first) };

    let mut whole = gather(&first, &second, &body);
    let mut piece = Some(second);
    while let Some(bytes) = piece {
        if whole.len() + bytes.len() > limit_bytes {
            return Err(throw_away(body, limit_bytes).await);
        }
        whole.extend_from_slice(&bytes);
        piece = next_piece(&mut body).await?;
    }
    Ok(whole.into())
}

/// Reads a body whose sender only the whole of it can prove. Room is taken for each piece before the next is asked for, and
/// for all of a body that is larger than [`UNVERIFIED_BYTES`] before more of it is read than that.
pub(crate) async fn read_unverified(
    headers: &HeaderMap,
    mut body: Body,
    limit_bytes: usize,
    budget: &Budget,
) -> Result<(Bytes, Room), Unread> {
    let mut room = Room::default();
    let announced = announced(&body);
    let first = first_piece(headers, &mut body, limit_bytes).await?;
    budget.take(&mut room, first.len()).await?;
    let Some(second) = next_piece(&mut body).await? else { return Ok((first, room)) };

    let mut whole = gather(&first, &second, &body);
    let (mut piece, mut large) = (Some(second), false);
    while let Some(bytes) = piece {
        let read = whole.len() + bytes.len();
        if read > limit_bytes {
            return Err(throw_away(body, limit_bytes).await);
        }
        if !large && read > UNVERIFIED_BYTES {
            large = true;
            let rest = announced.filter(|announced| *announced <= limit_bytes).unwrap_or(limit_bytes);
            budget.take_large(&mut room, rest).await?;
        }
        if !large {
            budget.take(&mut room, bytes.len()).await?;
        }
        whole.extend_from_slice(&bytes);
        piece = next_piece(&mut body).await?;
    }
    Ok((whole.into(), room))
}

/// Reads a body that is not wanted and keeps nothing of it, so that its sender sees the answer. A sender that waits to be told
/// to go on has sent nothing.
pub(crate) async fn discard(headers: &HeaderMap, body: Body) {
    if !headers.contains_key(EXPECT) {
        throw_away(body, 0).await;
    }
}

async fn first_piece(headers: &HeaderMap, body: &mut Body, limit_bytes: usize) -> Result<Bytes, Unread> {
    let least = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    // A client that waits to be told to go on has sent nothing yet that would have to be thrown away.
    if least > limit_bytes && headers.contains_key(EXPECT) {
        return Err(Unread::TooLarge { limit_bytes });
    }
    let first = next_piece(body).await?.unwrap_or_default();
    if first.len() > limit_bytes || least > limit_bytes {
        return Err(throw_away(std::mem::take(body), limit_bytes).await);
    }
    Ok(first)
}

fn announced(body: &Body) -> Option<usize> {
    body.size_hint().exact().and_then(|bytes| usize::try_from(bytes).ok())
}

fn gather(first: &Bytes, second: &Bytes, body: &Body) -> Vec<u8> {
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let mut whole = Vec::with_capacity(first.len() + second.len() + announced.min(FIRST_ALLOCATION_BYTES));
    whole.extend_from_slice(first);
    whole
}

async fn throw_away(mut body: Body, limit_bytes: usize) -> Unread {
    let mut read = 0;
    while read < THROWN_AWAY_BYTES {
        match next_piece(&mut body).await {
            Ok(Some(bytes)) => read += bytes.len(),
            Ok(None) | Err(_) => break,
        }
    }
    Unread::TooLarge { limit_bytes }
}

async fn next_piece(body: &mut Body) -> Result<Option<Bytes>, Unread> {
    loop {
        match poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await {
            None => return Ok(None),
            // Anything but data is trailers, which have no meaning here.
            Some(Ok(frame)) => match frame.into_data() {
                Ok(bytes) => return Ok(Some(bytes)),
                Err(_) => continue,
            },
            Some(Err(_)) => return Err(Unread::Interrupted),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll};

    use hyper::body::Frame;

    use super::*;

    /// A body of so many pieces of 16 KiB, whose length is not announced.
    struct Pieces(usize);

    impl HttpBody for Pieces {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            self.0 = match self.0.checked_sub(1) {
                None => return Poll::Ready(None),
                Some(left) => left,
            };
            Poll::Ready(Some(Ok(Frame::data(Bytes::from(vec![b'x'; 16 * 1024])))))
        }
    }

    async fn read(budget: &Budget, pieces: usize) -> Result<(Bytes, Room), Unread> {
        read_unverified(&HeaderMap::new(), Body::new(Pieces(pieces)), 6 * 1024 * 1024, budget).await
    }

    #[tokio::test(start_paused = true)]
    async fn bodies_of_unknown_senders_have_64_kib_each_and_one_of_them_more() {
        let budget = Budget::new(1024 * 1024, 6 * 1024 * 1024);
        let small: Vec<_> = futures_util::future::join_all((0..16).map(|_| read(&budget, 4))).await;
        assert!(small.iter().all(|read| read.as_ref().is_ok_and(|(body, _)| body.len() == 64 * 1024)));
        assert_eq!(read(&budget, 1).await.map(drop), Err(Unread::NoRoom), "all of the room is taken");
        drop(small);

        let large = read(&budget, 300).await.unwrap();
        assert_eq!(large.0.len(), 300 * 16 * 1024);
        assert_eq!(read(&budget, 5).await.map(drop), Err(Unread::NoRoom), "another large one waits in vain");
        assert!(read(&budget, 4).await.is_ok());
        drop(large);
        assert!(read(&budget, 5).await.is_ok());
    }

    #[tokio::test]
    async fn a_body_that_is_too_large_takes_no_room_for_what_is_thrown_away() {
        let budget = Budget::new(1024 * 1024, 6 * 1024 * 1024);
        let limit_bytes = 6 * 1024 * 1024;
        assert_eq!(read(&budget, 500).await.map(drop), Err(Unread::TooLarge { limit_bytes }));
    }
}
