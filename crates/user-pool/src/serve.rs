//! Publishes a key set where a gateway looks for it, on the loopback interface.

use std::{net::SocketAddr, sync::Arc};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

use crate::{IssueError, TokenIssuer};

/// The longest request that is read.
const MAX_REQUEST_BYTES: usize = 16 * 1024;

/// A token issuer whose keys are published until it is dropped.
pub struct Published {
    issuer: Arc<TokenIssuer>,
    serving: JoinHandle<()>,
}

impl Published {
    /// Starts an issuer on a free port of 127.0.0.1; `pool` is the path of its URL, such as `local_1`.
    ///
    /// # Errors
    /// The loopback interface or the system's cryptography refuses.
    pub async fn start(pool: &str, client_id: &str) -> std::io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let url = format!("http://{}/{pool}", listener.local_addr()?);
        let issuer =
            TokenIssuer::new(url, client_id).map_err(|error: IssueError| std::io::Error::other(error.to_string()))?;
        let issuer = Arc::new(issuer);
        let body = issuer.jwks().to_string();
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Whoever asks for the keys and goes away does not get them; there is nobody to tell.
                tokio::spawn(answer(stream, body.clone()));
            }
        });
        Ok(Self { issuer, serving })
    }

    /// The issuer.
    #[must_use]
    pub fn issuer(&self) -> &TokenIssuer {
        &self.issuer
    }
}

impl Drop for Published {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Answers one request, whatever it asks, with the key set.
async fn answer(mut stream: TcpStream, body: String) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.windows(4).any(|window| window == b"\r\n\r\n") && request.len() < MAX_REQUEST_BYTES {
        if stream.read_buf(&mut request).await? == 0 {
            return Ok(());
        }
    }
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    stream.shutdown().await
}
