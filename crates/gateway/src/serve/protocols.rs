//! What one port speaks, seen by real clients.

use axum::routing;
use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::oneshot,
};
use tokio_rustls::TlsConnector;

use super::*;
use crate::http::tests::{Nothing, Playing, app_of, settings};

const REQUEST: &[u8] = b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";

/// A gateway with the sandbox's own certificate, or none.
struct Running {
    state: TempDir,
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<Drained>,
}

impl Running {
    async fn start(environment: &[(&str, &str)], change: impl FnOnce(&mut Settings)) -> Self {
        let mut environment = environment.to_vec();
        environment.push(("SLUICE_LISTEN", "127.0.0.1:0"));
        let (state, mut settings) = settings(&environment);
        change(&mut settings);
        let app = Arc::new(app_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing)));
        let router = Router::new().route("/", routing::get(async || "x")).route("/healthz", routing::get(async || "y"));
        let bound = Bound::new(settings.listen, router, app, &[], &settings).await.unwrap();
        let address = bound.address();
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(bound.serve(Workers::here(), async move { stopped.await.unwrap_or_default() }));
        Self { state, address, stop, served }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Shakes hands as a client that trusts the sandbox's authority.
    async fn connect_tls(&self) -> tokio_rustls::client::TlsStream<TcpStream> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(self.state.path().join("tls/ca.pem")).unwrap()).unwrap();
        let connector = connector(roots);
        connector.connect(ServerName::try_from("localhost").unwrap(), self.connect().await).await.unwrap()
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
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn one_port_speaks_both() {
    let running = Running::start(&[], |_| {}).await;
    let stream = running.connect_tls().await;
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    let answered = answer(stream, REQUEST).await;
    assert!(answered.starts_with("HTTP/1.1 200") && answered.ends_with('x'), "{answered}");
    let answered = answer(running.connect().await, REQUEST).await;
    assert!(answered.starts_with("HTTP/1.1 200") && answered.ends_with('x'), "{answered}");
}

#[tokio::test]
async fn a_first_byte_that_is_neither_is_a_bad_request() {
    let running = Running::start(&[], |_| {}).await;
    let answered = answer(running.connect().await, b"\x00\x01\x02\r\n\r\n").await;
    assert!(!answered.contains("200"), "{answered}");
    let mut stream = running.connect().await;
    // It claims to be TLS and is not: the alert is the last thing that comes.
    stream.write_all(b"\x16GET / HTTP/1.1\r\n\r\n").await.unwrap();
    let mut answered = Vec::new();
    let _ = stream.read_to_end(&mut answered).await;
    assert!(!answered.starts_with(b"HTTP"));
    assert!(answer(running.connect().await, REQUEST).await.ends_with('x'), "others are served");
}

#[tokio::test]
async fn connections_that_do_not_begin_are_closed() {
    let running = Running::start(&[("SLUICE_LIMITS_HEADER_TIME_MS", "100")], |_| {}).await;
    for beginning in [&b""[..], &b"\x16"[..], &b"\x16\x03\x01\x02\x00\x01"[..]] {
        let mut stream = running.connect().await;
        stream.write_all(beginning).await.unwrap();
        // Ends because the gateway closes the connection; bytes it had not read make that a reset.
        let _ = stream.read_to_end(&mut Vec::new()).await;
        assert!(answer(running.connect().await, REQUEST).await.ends_with('x'));
    }
}

#[tokio::test]
async fn a_shutdown_waits_for_no_handshake_and_no_idle_connection() {
    let running = Running::start(&[], |_| {}).await;
    let _idle = running.connect_tls().await;
    let mut half_open = running.connect().await;
    half_open.write_all(b"\x16\x03\x01").await.unwrap();
    let _silent = running.connect().await;
    running.stop.send(()).unwrap();
    assert_eq!(running.served.await.unwrap(), Drained::Completely);
}

#[tokio::test]
async fn without_a_certificate_a_client_hears_that_there_is_no_tls() {
    let off = |settings: &mut Settings| settings.tls.certificate = settings::ServerCertificate::None;
    let running = Running::start(&[], off).await;
    let connector = connector(RootCertStore::empty());
    let name = ServerName::try_from("localhost").unwrap();
    let refused = connector.connect(name, running.connect().await).await.unwrap_err();
    assert!(refused.to_string().contains("HandshakeFailure"), "{refused}");
    assert!(answer(running.connect().await, REQUEST).await.ends_with('x'));
}

#[tokio::test]
async fn plain_http_can_be_refused() {
    let running = Running::start(&[("SLUICE_TLS_PLAIN_HTTP", "refused")], |_| {}).await;
    let answered = answer(running.connect().await, REQUEST).await;
    assert!(answered.starts_with("HTTP/1.1 400") && answered.contains("HTTPS only"), "{answered}");
    let health = b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    assert!(answer(running.connect().await, health).await.ends_with('y'));
    assert!(answer(running.connect_tls().await, REQUEST).await.ends_with('x'));
}
