//! Accepts connections until told to stop, then lets what has begun come to its end.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::{
    net::{TcpListener, TcpSocket, TcpStream},
    sync::watch,
};

use crate::{
    background::Background,
    connection::{Answer, Serving},
    opening::Opening,
    places::{ConnectionLimits, Places, Taken},
    tls::{Certificate, Certificates, TlsError},
    workers::Workers,
};

/// How long accepting pauses when the machine has no more connections to give.
const PAUSE_WITHOUT_FILES: Duration = Duration::from_millis(100);

/// Connections that the system keeps until they are accepted; clients of more than these try again after a second.
const WAITING_CONNECTIONS: u32 = 1024;

/// How much of an answer the system takes at once for a client that does not read. Linux doubles it. It is small, so that a
/// slow reader is seen to be reading, and large enough for some megabytes a second over an ocean.
const SEND_BUFFER_BYTES: u32 = 128 * 1024;

/// How a listener listens.
#[derive(Clone, Debug)]
pub struct ListenOptions {
    /// Where. Port 0 takes any free one.
    pub address: SocketAddr,
    /// What it shows to clients that want TLS.
    pub certificate: Certificate,
    /// What clients may hold.
    pub limits: ConnectionLimits,
    /// Reads the clock, for certificates that end.
    pub now: fn() -> SystemTime,
}

/// Why there is no listener.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// The address cannot be listened on.
    #[error(transparent)]
    Address(#[from] io::Error),
    /// The certificate cannot be shown.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// What a listener does with connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// It serves them.
    Serving,
    /// It serves them, and asks each client to open another one: somewhere else, as a balancer decides.
    Draining,
    /// It accepts none, ends those that are idle, and lets what has begun come to its end.
    Stopping,
}

/// A port that is listened on.
pub struct Listener {
    socket: TcpListener,
    address: SocketAddr,
    certificates: Option<Arc<Certificates>>,
    limits: ConnectionLimits,
    now: fn() -> SystemTime,
}

impl Listener {
    /// Listens. Connections are accepted by the system, but nothing is answered before [`Listener::serve`].
    ///
    /// # Errors
    /// If the address cannot be listened on, or the certificate cannot be shown.
    pub fn bind(options: &ListenOptions) -> Result<Self, ListenError> {
        // Made or read before anyone could connect, and small.
        let certificates = Certificates::open(&options.certificate, (options.now)())?;
        let socket = listen(options.address)?;
        let address = socket.local_addr()?;
        Ok(Self { socket, address, certificates, limits: options.limits, now: options.now })
    }

    /// The address that is really listened on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves on `workers` until the last connection has ended after [`Phase::Stopping`]. Follows the files of the
    /// certificate meanwhile.
    pub async fn serve(self, workers: &Workers, answer: impl Answer, phase: watch::Receiver<Phase>) {
        let Self { socket, certificates, limits, now, .. } = self;
        let opening = Opening::new(certificates.clone());
        let places = Places::new(&limits);
        let serving = Serving { opening, answer, limits, places, phase: phase.clone() };
        let watching = async {
            match certificates {
                Some(certificates) => certificates.watch(now).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = accept_all(socket, workers, serving, phase) => {}
            () = watching => {}
        }
    }
}

async fn accept_all(
    socket: TcpListener,
    workers: &Workers,
    serving: Serving<impl Answer>,
    mut phase: watch::Receiver<Phase>,
) {
    let (connections, places) = (Background::default(), serving.places.clone());
    let crowded = Crowded::default();
    loop {
        tokio::select! {
            biased;
            // A sender that is gone says so, too.
            _ = phase.wait_for(|phase| *phase == Phase::Stopping) => break,
            accepted = accept(&socket, &places) => {
                let Some((stream, peer, taken)) = accepted else { break };
                let Some(counted) = places.count(peer.ip()) else {
                    crowded.tell(peer);
                    continue;
                };
                let place = taken.place;
                // What a stream waits for belongs to the runtime it is used on.
                let served = serving.clone().accepted(stream.into_std(), peer, place);
                workers.spawn(connections.count(async move {
                    let _held = (taken, counted);
                    served.await;
                }));
            }
        }
    }
    drop(socket);
    connections.idle().await;
}

/// The next connection, once there is a place for it.
async fn accept(socket: &TcpListener, places: &Places) -> Option<(TcpStream, SocketAddr, Taken)> {
    let taken = places.take().await?;
    loop {
        match socket.accept().await {
            Ok((stream, peer)) => return Some((stream, peer, places.improve(taken))),
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                tracing::error!(why = %error, "no connection can be accepted for now");
                tokio::time::sleep(PAUSE_WITHOUT_FILES).await;
            }
        }
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // As the standard library does: elsewhere it would let another process take the port.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    // Connections have it from the socket that accepts them.
    socket.set_send_buffer_size(SEND_BUFFER_BYTES)?;
    socket.bind(address)?;
    socket.listen(WAITING_CONNECTIONS)
}

fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset
    )
}

/// Tells of addresses that have as many connections as they may, once for each thousand that were closed.
#[derive(Default)]
struct Crowded(AtomicU64);

impl Crowded {
    fn tell(&self, peer: SocketAddr) {
        let closed = self.0.fetch_add(1, Ordering::Relaxed);
        if closed.is_multiple_of(1000) {
            let closed = closed + 1;
            tracing::warn!(
                %peer,
                closed,
                "a connection was closed, because its address has as many as `limits.connections_of_address` allows"
            );
        }
    }
}
