//! A connection that keeps its client to a pace: it sends the head of a request in time, leaves the connection idle for so
//! long and no longer, and takes enough of an answer in each stretch of time. The place of the connection and the answer in
//! memory are wanted by others.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Instant, Sleep, sleep_until},
};

use crate::{
    places::ConnectionLimits,
    turn::{Turn, Whose},
};

/// A stream whose client is kept to a pace.
pub(crate) struct Paced<S> {
    stream: S,
    turn: Turn,
    header_time: Duration,
    idle_time: Duration,
    /// How much of an answer must be taken in each [`Self::header_time`] in which some of it waits.
    least_taken: u64,
    reading: Reading,
    /// The client's turn that [`Self::reading`] is about.
    client_turn: u64,
    /// Runs while the client takes less than the gateway has for it.
    writing: Option<Window>,
}

/// What the client still has to send on its turn, and for how long it is waited for.
enum Reading {
    /// The first byte of a head.
    Beginning(Pin<Box<Sleep>>),
    /// The rest of a head.
    Rest(Pin<Box<Sleep>>),
}

/// A stretch of time in which a client takes something.
struct Window {
    end: Pin<Box<Sleep>>,
    taken: u64,
}

impl<S> Paced<S> {
    pub(crate) fn new(stream: S, turn: Turn, limits: &ConnectionLimits) -> Self {
        let header_time = limits.header_time;
        let least = u128::from(limits.least_bytes_per_second) * header_time.as_millis() / 1000;
        Self {
            stream,
            turn,
            header_time,
            idle_time: limits.idle_time,
            least_taken: u64::try_from(least).unwrap_or(u64::MAX).max(1),
            // The first byte has come already: it said that this is HTTP.
            reading: Reading::Rest(timer(header_time)),
            client_turn: 0,
            writing: None,
        }
    }

    /// What a client gets that sends nothing, if its time is over.
    fn patience(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.reading {
            Reading::Rest(timer) => {
                ready!(timer.as_mut().poll(context));
                Poll::Ready(Err(io::Error::new(
                    io::ErrorKind::TimedOut,
                    "the head of a request did not arrive in time",
                )))
            }
            Reading::Beginning(end) => {
                ready!(end.as_mut().poll(context));
                if self.writing.is_none() {
                    // A clean end: the client has asked for nothing.
                    return Poll::Ready(Ok(()));
                }
                // It is still taking the answer before, and is kept to a pace at that.
                let mut later = timer(self.idle_time);
                let _ = later.as_mut().poll(context);
                *end = later;
                Poll::Pending
            }
        }
    }

    /// Counts what a client takes. Time runs only while some of an answer waits for it.
    fn keep_pace<T>(
        &mut self,
        context: &mut Context<'_>,
        tried: Poll<io::Result<T>>,
        taken: impl Fn(&T) -> usize,
    ) -> Poll<io::Result<T>> {
        match &tried {
            Poll::Ready(Ok(value)) => {
                if let Some(window) = &mut self.writing {
                    window.taken = window.taken.saturating_add(u64::try_from(taken(value)).unwrap_or(u64::MAX));
                }
                return tried;
            }
            Poll::Ready(Err(_)) => return tried,
            Poll::Pending => {}
        }
        let header_time = self.header_time;
        let window = self.writing.get_or_insert_with(|| Window { end: timer(header_time), taken: 0 });
        while window.end.as_mut().poll(context).is_ready() {
            if window.taken < self.least_taken {
                return Poll::Ready(Err(io::Error::new(
                    io::ErrorKind::TimedOut,
                    "the client takes too little of the answer",
                )));
            }
            *window = Window { end: timer(header_time), taken: 0 };
        }
        Poll::Pending
    }
}

fn timer(time: Duration) -> Pin<Box<Sleep>> {
    let now = Instant::now();
    // A time that no clock reaches is as good as a day.
    let end = now.checked_add(time).unwrap_or(now + Duration::from_secs(24 * 60 * 60));
    Box::pin(sleep_until(end))
}

impl<S: AsyncRead + Unpin> AsyncRead for Paced<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let turn = match this.turn.whose() {
            Whose::Gateways => return Pin::new(&mut this.stream).poll_read(context, buffer),
            Whose::Clients(turn) => turn,
        };
        if turn != this.client_turn {
            this.client_turn = turn;
            this.reading = Reading::Beginning(timer(this.idle_time));
        }
        match Pin::new(&mut this.stream).poll_read(context, buffer) {
            Poll::Pending => this.patience(context),
            Poll::Ready(read) => {
                if matches!(this.reading, Reading::Beginning(_)) {
                    this.reading = Reading::Rest(timer(this.header_time));
                }
                Poll::Ready(read)
            }
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Paced<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let tried = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.keep_pace(context, tried, |written| *written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let tried = Pin::new(&mut self.stream).poll_write_vectored(context, pieces);
        self.keep_pace(context, tried, |written| *written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let tried = Pin::new(&mut self.stream).poll_flush(context);
        if let Poll::Ready(Ok(())) = &tried {
            // Everything is with the system: nothing waits for the client.
            self.writing = None;
        }
        self.keep_pace(context, tried, |()| 0)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let tried = Pin::new(&mut self.stream).poll_shutdown(context);
        self.keep_pace(context, tried, |()| 0)
    }
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt, duplex},
        time::sleep,
    };

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const HEADER: Duration = Duration::from_secs(30);

    fn limits() -> ConnectionLimits {
        ConnectionLimits {
            connections: 1,
            connections_of_address: 1,
            header_time: HEADER,
            idle_time: 2 * HEADER,
            least_bytes_per_second: 100,
        }
    }

    /// How much of `answer` a client gets that takes `each` bytes every `pause`, and how its connection ends.
    async fn taken(each: usize, pause: Duration) -> (usize, Option<io::ErrorKind>) {
        let (mut client, server) = duplex(1024);
        let turn = Turn::default();
        let _answering = turn.begin();
        let mut server = Paced::new(server, turn, &limits());
        let writing = tokio::spawn(async move {
            let written = server.write_all(&[b'x'; 20_000]).await;
            written.err().map(|error| error.kind())
        });
        let (mut taken, mut buffer) = (0, vec![0; each]);
        loop {
            sleep(pause).await;
            match client.read(&mut buffer).await {
                Ok(0) | Err(_) => break,
                Ok(read) => taken += read,
            }
        }
        (taken, writing.await.unwrap())
    }

    #[tokio::test(start_paused = true)]
    async fn who_takes_a_byte_now_and_then_is_cut_off_and_a_slow_reader_is_not() {
        let (bytes, ended) = taken(1, 5 * SECOND).await;
        assert_eq!(ended, Some(io::ErrorKind::TimedOut));
        // What the system holds of the answer is all that such a client ever gets.
        assert!(bytes < 2_000, "{bytes}");
        assert_eq!(taken(150, SECOND).await, (20_000, None));
    }

    #[tokio::test(start_paused = true)]
    async fn who_takes_nothing_is_cut_off() {
        let (client, server) = duplex(4);
        let mut server = Paced::new(server, Turn::default(), &limits());
        let started = Instant::now();
        let cut_off = server.write_all(b"abcde").await.unwrap_err();
        assert_eq!((cut_off.kind(), started.elapsed().as_secs()), (io::ErrorKind::TimedOut, 30));
        drop(client);
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_may_be_idle_for_longer_than_a_head_may_take() {
        let (mut client, server) = duplex(64);
        let turn = Turn::default();
        let mut server = Paced::new(server, turn.clone(), &limits());
        let mut buffer = [0; 64];
        client.write_all(b"GET /").await.unwrap();
        assert_eq!(server.read(&mut buffer).await.unwrap(), 5);
        drop(turn.begin());
        let (read, sent) = tokio::join!(server.read(&mut buffer), async {
            sleep(2 * HEADER - SECOND).await;
            client.write_all(b"G").await
        });
        assert_eq!((read.unwrap(), sent.is_ok()), (1, true));
        let started = Instant::now();
        assert_eq!(server.read(&mut buffer).await.unwrap_err().kind(), io::ErrorKind::TimedOut);
        assert_eq!(started.elapsed(), HEADER, "the rest of a head has as long as any head");
    }

    #[tokio::test(start_paused = true)]
    async fn an_idle_connection_ends_cleanly_unless_its_client_still_takes_an_answer() {
        let (mut client, server) = duplex(1024);
        let turn = Turn::default();
        let mut server = Paced::new(server, turn.clone(), &limits());
        drop(turn.begin());
        let started = Instant::now();
        assert_eq!(server.read(&mut [0; 8]).await.unwrap(), 0);
        assert_eq!(started.elapsed(), 2 * HEADER);

        let (mut reader, mut writer) = tokio::io::split(server);
        drop(turn.begin());
        let taking = tokio::spawn(async move {
            let mut taken = 0;
            while taken < 30_000 {
                sleep(SECOND).await;
                taken += client.read(&mut [0; 150]).await.unwrap();
            }
            client
        });
        let (written, idle) = tokio::join!(
            async {
                writer.write_all(&[b'x'; 30_000]).await.unwrap();
                writer.flush().await.unwrap();
                Instant::now()
            },
            async {
                assert_eq!(reader.read(&mut [0; 8]).await.unwrap(), 0);
                Instant::now()
            }
        );
        assert!(idle > written, "the answer took {:?}", written - started);
        drop(taking.await.unwrap());
    }
}
