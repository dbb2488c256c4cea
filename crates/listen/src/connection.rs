//! One connection: how it begins, HTTP/1.1 on it, and how it ends.

use std::{convert::Infallible, error::Error, future::Future, io, net::SocketAddr, pin::pin};

use hyper::{
    Request, Response, StatusCode,
    body::{Body, Incoming},
    header::{CONNECTION, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    sync::watch,
    time::{Instant, timeout},
};

use crate::{
    listener::Phase,
    opening::{Opened, Opening},
    pace::Paced,
    places::{ConnectionLimits, IDLE_WHEN_FULL, Place, Places},
    turn::{Answered, Turn},
};

/// The most that is read of a connection before it is asked for: a little more than the largest head that is understood, and
/// what one connection can hold in memory of a body that nothing has asked for yet.
const READ_AHEAD_BYTES: usize = 80 * 1024;

/// The longest that a reserved place is held for a head.
const RESERVED_TIME: std::time::Duration = std::time::Duration::from_secs(2);

/// Answers requests.
pub trait Answer: Clone + Send + Sync + 'static {
    /// The body of an answer.
    type Body: Body<Data: Send, Error: Into<Box<dyn Error + Send + Sync>>> + Send + Unpin + 'static;

    /// Whether a request is answered although there is no place for another client.
    fn is_urgent(&self, request: &Request<Incoming>) -> bool;

    /// Answers one request.
    fn answer(self, request: Request<Incoming>, arrival: Arrival) -> impl Future<Output = Response<Self::Body>> + Send;
}

/// How a request came.
#[derive(Clone, Copy, Debug)]
pub struct Arrival {
    /// The address of the other end.
    pub peer: SocketAddr,
    /// What carried it.
    pub transport: Transport,
    /// Which kind of place its connection has.
    pub place: Place,
}

/// What carries HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// TCP.
    Plain,
    /// TLS on TCP.
    Tls,
}

/// What all connections of a listener share.
#[derive(Clone)]
pub(crate) struct Serving<A> {
    pub(crate) opening: Opening,
    pub(crate) answer: A,
    pub(crate) limits: ConnectionLimits,
    pub(crate) places: Places,
    pub(crate) phase: watch::Receiver<Phase>,
}

impl<A: Answer> Serving<A> {
    /// Serves a connection that was accepted on another runtime.
    pub(crate) async fn accepted(mut self, stream: io::Result<std::net::TcpStream>, peer: SocketAddr, place: Place) {
        if place == Place::Reserved {
            self.limits.header_time = self.limits.header_time.min(RESERVED_TIME);
        }
        match stream.and_then(TcpStream::from_std) {
            Ok(stream) => self.connection(stream, peer, place).await,
            Err(error) => tracing::error!(%peer, why = %error, "a connection cannot be served"),
        }
    }

    async fn connection(self, stream: TcpStream, peer: SocketAddr, place: Place) {
        // Answers are small and a client waits for each.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(why = %error, "a connection ended before it began");
            return;
        }
        let (mut phase, began) = (self.phase.clone(), Instant::now());
        let opened = tokio::select! {
            opened = timeout(self.limits.header_time, self.opening.open(stream)) => opened,
            // The client has asked for nothing yet.
            () = stopping(&mut phase) => return,
            () = idle_when_full(&self.places, || began.elapsed() >= IDLE_WHEN_FULL) => return,
        };
        match opened {
            Ok(Ok(Opened::Plain(stream))) => {
                self.speak(stream, Arrival { peer, transport: Transport::Plain, place }).await;
            }
            Ok(Ok(Opened::Tls(stream))) => {
                self.speak(stream, Arrival { peer, transport: Transport::Tls, place }).await;
            }
            Ok(Ok(Opened::Closed)) => {}
            Ok(Err(error)) => tracing::debug!(%peer, why = %error, "a connection ended before it began"),
            Err(_) => tracing::debug!(%peer, "a connection took too long to begin"),
        }
    }

    /// Speaks HTTP until the connection ends.
    async fn speak<S>(self, stream: S, arrival: Arrival)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let Self { answer, limits, places, mut phase, .. } = self;
        let (turn, began) = (Turn::default(), Instant::now());
        let idle_turn = turn.clone();
        let stream = Paced::new(stream, turn.clone(), &limits);
        let (drains, waiting) = (phase.clone(), places.clone());
        let service = service_fn(move |request: Request<Incoming>| {
            let answering = turn.begin();
            let (answer, drains, waiting) = (answer.clone(), drains.clone(), waiting.clone());
            async move {
                let mut arrival = arrival;
                let mut held = None;
                if arrival.place == Place::Reserved && !answer.is_urgent(&request) {
                    held = waiting.wait().await;
                    if held.is_some() {
                        arrival.place = Place::Own;
                    }
                }
                let mut response = answer.answer(request, arrival).await;
                drop(held);
                let answering = match response.status() {
                    StatusCode::SWITCHING_PROTOCOLS => answering.for_ever(),
                    _ => {
                        // The next request of this client is to go to another gateway.
                        if *drains.borrow() > Phase::Serving {
                            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
                        }
                        answering
                    }
                };
                Ok::<_, Infallible>(response.map(|body| Answered { body, _answering: answering }))
            }
        });
        let mut serving = pin!(
            http1::Builder::new()
                .timer(TokioTimer::new())
                // The stream keeps its client to a pace, which is stricter. But with a time limit alone does hyper ask the
                // stream for the next head before there is any of it.
                .header_read_timeout(limits.idle_time.saturating_add(limits.header_time))
                .keep_alive(arrival.place == Place::Own)
                .max_buf_size(READ_AHEAD_BYTES)
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades()
        );
        let ended = tokio::select! {
            ended = serving.as_mut() => ended,
            () = stopping(&mut phase) => {
                serving.as_mut().graceful_shutdown();
                serving.await
            }
            () = idle_when_full(&places, || idle_turn.is_idle(began, IDLE_WHEN_FULL)) => {
                serving.as_mut().graceful_shutdown();
                serving.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(peer = %arrival.peer, why = %error, "a connection broke off");
        }
    }
}

/// Waits until a connection is to make room because it is idle.
async fn idle_when_full(places: &Places, is_idle: impl Fn() -> bool) {
    loop {
        places.full().await;
        if is_idle() {
            return;
        }
    }
}

/// Waits until connections are to be closed. A sender that is gone says so, too.
async fn stopping(phase: &mut watch::Receiver<Phase>) {
    let _ = phase.wait_for(|phase| *phase == Phase::Stopping).await;
}
