//! Accepts connections and serves them until told to stop, then lets what has begun come to its end.
//!
//! One port speaks both TLS and plain HTTP: the first byte says which.

mod opening;
mod patient;
mod workers;

use std::{
    convert::Infallible,
    future::Future,
    io,
    net::{self, SocketAddr},
    pin::pin,
    sync::Arc,
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    http::{Request, Version, header::HOST},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use plugin_host::Plugin;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    task::JoinHandle,
    time::Instant,
};
use tower::ServiceExt;

use crate::{
    background::Background,
    clock,
    http::{App, Peer},
    respond::{self, Refusal},
    tls::Certificates,
};
use opening::{Opened, Opening};
use patient::Patient;
use settings::{Limits, PlainHttp, Settings};
pub use workers::Workers;

/// How long accepting pauses when the machine has no more connections to give.
const PAUSE_WITHOUT_FILES: Duration = Duration::from_millis(100);

/// Connections that the system keeps until they are accepted; clients of more than these try again after a second.
const WAITING_CONNECTIONS: u32 = 1024;

/// A gateway that listens.
pub struct Bound {
    listener: TcpListener,
    address: SocketAddr,
    router: Router,
    app: Arc<App>,
    plugins: Vec<Arc<dyn Plugin>>,
    limits: Limits,
    poll: Duration,
    certificates: Option<Arc<Certificates>>,
    plain_http: PlainHttp,
}

/// How a shutdown went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drained {
    /// Everything that had begun came to its end.
    Completely,
    /// Some of it took too long and was cut off.
    CutOff,
}

impl Bound {
    pub(crate) async fn new(
        address: SocketAddr,
        router: Router,
        app: Arc<App>,
        plugins: &[Arc<dyn Plugin>],
        settings: &Settings,
    ) -> io::Result<Self> {
        // Made or read before anybody could connect, and small.
        let certificates = Certificates::open(&settings.tls.certificate, clock::now()).map_err(io::Error::other)?;
        let listener = listen(address)?;
        Ok(Self {
            address: listener.local_addr()?,
            listener,
            router,
            app,
            plugins: plugins.to_vec(),
            limits: settings.limits,
            poll: settings.plugins.poll,
            certificates,
            plain_http: settings.tls.plain_http,
        })
    }

    /// The address that is really listened on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves on `workers` until `shutdown` is ready; then accepts nothing new, finishes the requests and invocations that
    /// have begun, and returns. Watches the files of plugins and certificates meanwhile.
    pub async fn serve(self, workers: Workers, shutdown: impl Future<Output = ()>) -> Drained {
        let Self { listener, router, app, plugins, limits, poll, certificates, plain_http, .. } = self;
        let mut watchers: Vec<JoinHandle<()>> =
            plugins.into_iter().map(|plugin| tokio::spawn(plugin.watch(poll))).collect();
        watchers.extend(certificates.clone().map(|certificates| tokio::spawn(certificates.watch())));
        let serving = Serving { opening: Opening::new(certificates), router, limits, plain_http };
        let connections = Background::default();
        let (stop, stopped) = watch::channel(());

        let mut shutdown = pin!(shutdown);
        let free = Arc::new(Semaphore::new(limits.connections));
        loop {
            tokio::select! {
                biased;
                () = &mut shutdown => break,
                (stream, peer, place) = accept(&listener, &free) => {
                    // What a stream waits for belongs to the runtime it is used on.
                    let serving = serving.clone().accepted(stream.into_std(), peer, stopped.clone());
                    workers.spawn(connections.count(async move {
                        let _place = place;
                        serving.await;
                    }));
                }
            }
        }

        drop(listener);
        app.realtime.end();
        app.events.end();
        drop(stop);
        let deadline = Instant::now() + limits.drain_time;
        let drained = tokio::time::timeout_at(deadline, async {
            connections.idle().await;
            app.background.idle().await;
        });
        let drained = match drained.await {
            Ok(()) => Drained::Completely,
            Err(_) => {
                let events = app.events.unfinished();
                tracing::warn!(limit = ?limits.drain_time, events, "some work took too long and was cut off");
                Drained::CutOff
            }
        };
        watchers.iter().for_each(JoinHandle::abort);
        drained
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // As the standard library does: elsewhere it would let another process take the port.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(WAITING_CONNECTIONS)
}

/// The next connection, once there is a place for it.
async fn accept(
    listener: &TcpListener,
    free: &Arc<Semaphore>,
) -> (TcpStream, SocketAddr, Option<OwnedSemaphorePermit>) {
    // The semaphore is never closed.
    let place = Arc::clone(free).acquire_owned().await.ok();
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => return (stream, peer, place),
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                tracing::error!(why = %error, "no connection can be accepted for now");
                tokio::time::sleep(PAUSE_WITHOUT_FILES).await;
            }
        }
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset
    )
}

/// What all connections share.
#[derive(Clone)]
struct Serving {
    opening: Opening,
    router: Router,
    limits: Limits,
    plain_http: PlainHttp,
}

impl Serving {
    /// Serves a connection that was accepted on another runtime.
    async fn accepted(self, stream: io::Result<net::TcpStream>, peer: SocketAddr, stopped: watch::Receiver<()>) {
        match stream.and_then(TcpStream::from_std) {
            Ok(stream) => self.connection(stream, peer, stopped).await,
            Err(error) => tracing::error!(%peer, why = %error, "a connection cannot be served"),
        }
    }

    async fn connection(self, stream: TcpStream, peer: SocketAddr, mut stopped: watch::Receiver<()>) {
        // Answers are small and somebody waits for each.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(why = %error, "a connection ended before it began");
            return;
        }
        let opened = tokio::select! {
            opened = tokio::time::timeout(self.limits.header_time, self.opening.open(stream)) => opened,
            // Nobody has asked for anything yet. The sender is dropped, never used.
            _ = stopped.changed() => return,
        };
        match opened {
            Ok(Ok(Opened::Plain(stream))) => self.speak(stream, Transport::Plain, peer, stopped).await,
            Ok(Ok(Opened::Tls(stream))) => self.speak(stream, Transport::Tls, peer, stopped).await,
            Ok(Ok(Opened::Closed)) => {}
            Ok(Err(error)) => tracing::debug!(%peer, why = %error, "a connection ended before it began"),
            Err(_) => tracing::debug!(%peer, "a connection took too long to begin"),
        }
    }

    /// Speaks HTTP until the connection ends.
    async fn speak<S>(self, stream: S, transport: Transport, peer: SocketAddr, mut stopped: watch::Receiver<()>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let Self { router, limits, plain_http, .. } = self;
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer));
            let refused = refused(plain_http, transport, &request);
            let router = router.clone();
            async move {
                if let Some(refusal) = refused {
                    return Ok(respond::refusal(&refusal));
                }
                let answered = router.oneshot(request.map(Body::new)).await;
                Ok::<_, Infallible>(answered.unwrap_or_else(|never| match never {}))
            }
        });
        let mut serving = pin!(
            http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(limits.header_time)
                .serve_connection(TokioIo::new(Patient::new(stream, limits.header_time)), service)
                .with_upgrades()
        );
        let ended = tokio::select! {
            ended = serving.as_mut() => ended,
            // The sender is dropped, never used.
            _ = stopped.changed() => {
                serving.as_mut().graceful_shutdown();
                serving.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%peer, why = %error, "a connection broke off");
        }
    }
}

/// What carries HTTP.
#[derive(Clone, Copy)]
enum Transport {
    Plain,
    Tls,
}

/// Why a request is refused whatever it asks for.
fn refused<B>(plain_http: PlainHttp, transport: Transport, request: &Request<B>) -> Option<Refusal> {
    // Two names of the host, or none, mean something else to each reader: RFC 9112, section 3.2, refuses them.
    let hosts = request.headers().get_all(HOST).iter().count();
    if hosts > 1 || (hosts == 0 && request.version() == Version::HTTP_11) {
        return Some(Refusal::NoSingleHost);
    }
    match (plain_http, transport) {
        // Whoever looks after the gateway may ask for its health without a certificate to trust.
        (PlainHttp::Refused, Transport::Plain) if !matches!(request.uri().path(), "/healthz" | "/readyz") => {
            Some(Refusal::PlainHttp)
        }
        (PlainHttp::Refused | PlainHttp::Served, Transport::Plain | Transport::Tls) => None,
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod protocols;
