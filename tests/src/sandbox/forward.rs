//! A port that stands for a gateway which does not listen yet: whoever must know its address beforehand is told this one.

use std::net::{Ipv4Addr, SocketAddr};

use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

/// Passes connections on until it is dropped. Connections that come before [`Forward::to`] wait.
#[derive(Debug)]
pub struct Forward {
    url: String,
    target: watch::Sender<Option<SocketAddr>>,
    passing: JoinHandle<()>,
}

impl Forward {
    /// Listens.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start() -> Self {
        Self::start_at((Ipv4Addr::LOCALHOST, 0).into()).await
    }

    /// Listens at an address.
    ///
    /// # Panics
    /// If it is taken.
    pub async fn start_at(address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).await.expect("the port is free");
        let url = format!("http://{}", listener.local_addr().expect("a listener has an address"));
        let (target, known) = watch::channel(None);
        Self { url, target, passing: tokio::spawn(pass_on(listener, known)) }
    }

    /// Where it listens, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Says where connections go.
    pub fn to(&self, target: SocketAddr) {
        self.target.send_replace(Some(target));
    }
}

impl Drop for Forward {
    fn drop(&mut self) {
        self.passing.abort();
    }
}

async fn pass_on(listener: TcpListener, known: watch::Receiver<Option<SocketAddr>>) {
    while let Ok((mut client, _)) = listener.accept().await {
        let mut known = known.clone();
        tokio::spawn(async move {
            let target = known.wait_for(Option::is_some).await.ok().and_then(|target| *target);
            if let Some(target) = target
                && let Ok(mut server) = TcpStream::connect(target).await
            {
                // A side that breaks off ends the connection; that is all there is to do.
                let _ = copy_bidirectional(&mut client, &mut server).await;
            }
        });
    }
}
