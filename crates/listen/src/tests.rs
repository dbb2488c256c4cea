//! What one port speaks, seen by real clients, and how connections end.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use http_body_util::Full;
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
};
use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
    sync::{Notify, oneshot, watch},
    task::JoinHandle,
};
use tokio_rustls::TlsConnector;

use crate::{
    Answer, Arrival, Certificate, ConnectionLimits, ListenOptions, Listener, Phase, Place, Transport, Workers,
};

const REQUEST: &[u8] = b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
const KEPT: &[u8] = b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n";
const URGENT: &[u8] = b"GET /urgent HTTP/1.1\r\nhost: localhost\r\n\r\n";
const SLOW: &[u8] = b"GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n";

#[expect(clippy::disallowed_methods, reason = "the client looks at the clock of this machine as well")]
fn now() -> SystemTime {
    SystemTime::now()
}

/// Answers how a request came; `/slow` only once it is let go.
#[derive(Clone)]
struct Says {
    reached: Arc<Notify>,
    go: Arc<Mutex<Option<oneshot::Receiver<()>>>>,
}

impl Answer for Says {
    type Body = Full<Bytes>;

    fn is_urgent(&self, request: &Request<Incoming>) -> bool {
        request.uri().path() == "/urgent"
    }

    async fn answer(self, request: Request<Incoming>, arrival: Arrival) -> Response<Full<Bytes>> {
        if request.uri().path() == "/slow" {
            self.reached.notify_one();
            let go = self.go.lock().unwrap().take();
            go.unwrap().await.unwrap();
        }
        let place = match arrival.place {
            Place::Own => "own",
            Place::Reserved => "reserved",
        };
        let transport = match arrival.transport {
            Transport::Plain => "plain",
            Transport::Tls => "tls",
        };
        Response::new(Full::new(Bytes::from(format!("{transport} {place}"))))
    }
}

/// A listener with a certificate of its own authority, or none.
struct Running {
    directory: TempDir,
    address: SocketAddr,
    phase: watch::Sender<Phase>,
    served: JoinHandle<()>,
    reached: Arc<Notify>,
    go: Option<oneshot::Sender<()>>,
}

/// Limits that no test reaches that does not want to.
fn limits() -> ConnectionLimits {
    ConnectionLimits {
        connections: 100,
        connections_of_address: 100,
        header_time: Duration::from_secs(30),
        idle_time: Duration::from_secs(30),
        least_bytes_per_second: 1000,
    }
}

impl Running {
    fn start(limits: ConnectionLimits) -> Self {
        let directory = TempDir::new().unwrap();
        let certificate = directory.path().join("ca.pem");
        let certificate = Certificate::Local { certificate, key: directory.path().join("ca.key") };
        Self::with(directory, certificate, limits)
    }

    fn with(directory: TempDir, certificate: Certificate, limits: ConnectionLimits) -> Self {
        let options = ListenOptions { address: "127.0.0.1:0".parse().unwrap(), certificate, limits, now };
        let listener = Listener::bind(&options).unwrap();
        let address = listener.address();
        let (phase, phases) = watch::channel(Phase::Serving);
        let (reached, (go, gone)) = (Arc::new(Notify::new()), oneshot::channel());
        let says = Says { reached: Arc::clone(&reached), go: Arc::new(Mutex::new(Some(gone))) };
        let served = tokio::spawn(async move { listener.serve(&Workers::here(), says, phases).await });
        Self { directory, address, phase, served, reached, go: Some(go) }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Shakes hands as a client that trusts the authority.
    async fn connect_tls(&self) -> tokio_rustls::client::TlsStream<TcpStream> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(self.directory.path().join("ca.pem")).unwrap()).unwrap();
        let connector = connector(roots);
        connector.connect(ServerName::try_from("localhost").unwrap(), self.connect().await).await.unwrap()
    }

    /// Asks for what is answered when it is let go, and waits until it has been asked for.
    async fn begin_slow(&self) -> TcpStream {
        let mut stream = self.connect().await;
        stream.write_all(SLOW).await.unwrap();
        self.reached.notified().await;
        stream
    }

    fn let_go(&mut self) {
        self.go.take().unwrap().send(()).unwrap();
    }
}

fn connector(roots: RootCertStore) -> TlsConnector {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let mut config = config.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    TlsConnector::from(Arc::new(config))
}

async fn answer(mut stream: impl AsyncRead + AsyncWrite + Unpin, request: &[u8]) -> String {
    stream.write_all(request).await.unwrap();
    rest(&mut stream).await
}

async fn rest(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

/// The next answer on a connection that stays.
async fn one_answer(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    while !answer.ends_with(b"plain own") {
        assert!(stream.read_buf(&mut answer).await.unwrap() > 0, "{}", String::from_utf8_lossy(&answer));
    }
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn one_port_speaks_both() {
    let running = Running::start(limits());
    let stream = running.connect_tls().await;
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    let answered = answer(stream, REQUEST).await;
    assert!(answered.starts_with("HTTP/1.1 200") && answered.ends_with("tls own"), "{answered}");
    let answered = answer(running.connect().await, REQUEST).await;
    assert!(answered.starts_with("HTTP/1.1 200") && answered.ends_with("plain own"), "{answered}");
}

#[tokio::test]
async fn a_first_byte_that_is_neither_is_a_bad_request() {
    let running = Running::start(limits());
    let answered = answer(running.connect().await, b"\x00\x01\x02\r\n\r\n").await;
    assert!(!answered.contains("200"), "{answered}");
    let mut stream = running.connect().await;
    // It claims to be TLS and is not: the alert is the last thing that comes.
    stream.write_all(b"\x16GET / HTTP/1.1\r\n\r\n").await.unwrap();
    let mut answered = Vec::new();
    let _ = stream.read_to_end(&mut answered).await;
    assert!(!answered.starts_with(b"HTTP"));
    assert!(answer(running.connect().await, REQUEST).await.ends_with("own"), "others are served");
}

#[tokio::test]
async fn connections_that_do_not_begin_and_heads_that_do_not_end_are_closed() {
    let running = Running::start(ConnectionLimits { header_time: Duration::from_millis(100), ..limits() });
    for beginning in [&b""[..], b"\x16", b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/1.1\r\nhost: x\r\nx-sl"] {
        let mut stream = running.connect().await;
        stream.write_all(beginning).await.unwrap();
        // Ends because the connection is closed; bytes that were not read make that a reset.
        assert_eq!(rest(&mut stream).await, "");
        assert!(answer(running.connect().await, REQUEST).await.ends_with("own"));
    }
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_a_time_of_its_own() {
    let running = Running::start(ConnectionLimits { idle_time: Duration::from_millis(100), ..limits() });
    let answered = answer(running.connect().await, KEPT).await;
    assert!(answered.ends_with("plain own") && !answered.contains("connection: close"), "{answered}");
}

#[tokio::test]
async fn without_a_certificate_a_client_hears_that_there_is_no_tls() {
    let running = Running::with(TempDir::new().unwrap(), Certificate::None, limits());
    let connector = connector(RootCertStore::empty());
    let name = ServerName::try_from("localhost").unwrap();
    let refused = connector.connect(name, running.connect().await).await.unwrap_err();
    assert!(refused.to_string().contains("HandshakeFailure"), "{refused}");
    assert!(answer(running.connect().await, REQUEST).await.ends_with("own"));
}

#[tokio::test]
async fn a_stop_waits_for_no_handshake_and_no_idle_connection() {
    let running = Running::start(limits());
    let _idle = running.connect_tls().await;
    let mut half_open = running.connect().await;
    half_open.write_all(b"\x16\x03\x01").await.unwrap();
    let _silent = running.connect().await;
    running.phase.send(Phase::Stopping).unwrap();
    running.served.await.unwrap();
}

#[tokio::test]
async fn a_stop_lets_a_request_that_has_begun_come_to_its_end_and_takes_no_other() {
    let mut running = Running::start(limits());
    let mut slow = running.begin_slow().await;
    running.phase.send(Phase::Stopping).unwrap();
    while TcpStream::connect(running.address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!running.served.is_finished());
    running.let_go();
    let answered = rest(&mut slow).await;
    assert!(answered.contains("connection: close") && answered.ends_with("plain own"), "{answered}");
    running.served.await.unwrap();
}

#[tokio::test]
async fn clients_are_asked_to_go_elsewhere_before_a_stop_and_are_served_until_then() {
    let running = Running::start(limits());
    let mut kept = running.connect().await;
    kept.write_all(KEPT).await.unwrap();
    assert!(!one_answer(&mut kept).await.contains("connection: close"));
    running.phase.send(Phase::Draining).unwrap();
    for mut stream in [kept, running.connect().await] {
        stream.write_all(KEPT).await.unwrap();
        let answered = rest(&mut stream).await;
        assert!(answered.contains("connection: close") && answered.ends_with("plain own"), "{answered}");
    }
    running.phase.send(Phase::Stopping).unwrap();
    running.served.await.unwrap();
}

#[tokio::test]
async fn a_connection_beyond_the_limit_has_a_reserved_place_for_one_request() {
    let running = Running::start(ConnectionLimits { connections: 2, ..limits() });
    let (first, _silent) = (running.connect().await, running.connect().await);
    for _ in 0..50 {
        let answered = answer(running.connect().await, URGENT).await;
        assert!(answered.contains("connection: close") && answered.ends_with("plain reserved"), "{answered}");
    }
    drop(first);
    while !answer(running.connect().await, REQUEST).await.ends_with("plain own") {}
}

#[tokio::test]
async fn idle_connections_make_room_for_who_asks() {
    let running = Running::start(ConnectionLimits { connections: 2, ..limits() });
    let (mut kept, mut silent) = (running.connect().await, running.connect().await);
    kept.write_all(KEPT).await.unwrap();
    one_answer(&mut kept).await;
    // It waits until one of them has been idle for long enough.
    assert!(answer(running.connect().await, REQUEST).await.ends_with("plain own"));
    assert_eq!((rest(&mut kept).await, rest(&mut silent).await), (String::new(), String::new()));
}

#[tokio::test]
async fn a_request_that_finds_no_place_is_told_so_while_others_are_answered() {
    let mut running = Running::start(ConnectionLimits { connections: 1, ..limits() });
    let mut slow = running.begin_slow().await;
    assert!(answer(running.connect().await, REQUEST).await.ends_with("plain reserved"));
    running.let_go();
    let mut answered = one_answer(&mut slow).await;
    assert!(answered.split_off(answered.len() - 9) == "plain own");
}

#[tokio::test]
async fn an_address_has_as_many_connections_as_it_may() {
    let running = Running::start(ConnectionLimits { connections_of_address: 2, ..limits() });
    let (mut first, _silent) = (running.connect().await, running.connect().await);
    first.write_all(KEPT).await.unwrap();
    one_answer(&mut first).await;
    assert_eq!(rest(&mut running.connect().await).await, "", "it is closed at once");
    drop(first);
    // It is counted until its end has been seen.
    loop {
        let mut stream = running.connect().await;
        let _ = stream.write_all(REQUEST).await;
        if rest(&mut stream).await.ends_with("own") {
            break;
        }
    }
}

/// The future of a listener can be given up, and what it served is given up with its workers.
#[tokio::test]
async fn a_listener_that_is_given_up_holds_nothing_up() {
    let running = Running::start(limits());
    let _slow = running.begin_slow().await;
    running.served.abort();
    assert!(running.served.await.unwrap_err().is_cancelled());
    assert!(TcpStream::connect(running.address).await.is_err());
}
