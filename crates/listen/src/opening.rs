//! How a connection begins: its first byte says whether it is TLS or plain HTTP. Nothing is read of plain HTTP.

use std::{
    io,
    sync::{Arc, Once},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::server::TlsStream;

use crate::tls::Certificates;

/// The first byte of a TLS connection: the content type of a handshake (RFC 8446, section 5.1). No HTTP method has it.
const HANDSHAKE: u8 = 0x16;

/// The alert `handshake_failure`, fatal (RFC 8446, section 6), as a server without TLS can say it.
const HANDSHAKE_FAILURE: [u8; 7] = [0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28];

/// Opens connections.
#[derive(Clone)]
pub(crate) struct Opening {
    certificates: Option<Arc<Certificates>>,
    /// Says once what is missing for TLS.
    advice: Arc<Once>,
}

/// A connection that has begun.
pub(crate) enum Opened {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
    /// There is nothing more to do.
    Closed,
}

impl Opening {
    pub(crate) fn new(certificates: Option<Arc<Certificates>>) -> Self {
        Self { certificates, advice: Arc::new(Once::new()) }
    }

    /// Waits for the first byte, and for TLS's handshake if it is one. Limits no time.
    pub(crate) async fn open(&self, mut stream: TcpStream) -> io::Result<Opened> {
        let mut first = [0];
        if stream.peek(&mut first).await? == 0 {
            return Ok(Opened::Closed);
        }
        match (first, &self.certificates) {
            ([HANDSHAKE], Some(certificates)) => {
                let stream = certificates.acceptor().accept(stream).await?;
                Ok(Opened::Tls(Box::new(stream)))
            }
            ([HANDSHAKE], None) => {
                self.advice.call_once(|| {
                    tracing::warn!("a client wants TLS, which is off; set `tls.certificate` and `tls.key`");
                });
                // What is not read when a connection is closed resets it, and the client would not see the alert.
                let _ = stream.read(&mut [0; 4096]).await?;
                stream.write_all(&HANDSHAKE_FAILURE).await?;
                stream.shutdown().await?;
                Ok(Opened::Closed)
            }
            _ => Ok(Opened::Plain(stream)),
        }
    }
}
