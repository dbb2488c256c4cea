//! Serves: listens, follows the files of plugins, and lets what has begun come to its end when it is told to stop.

use std::{future::Future, io, net::SocketAddr, pin::Pin, sync::Arc, time::Duration};

use axum::Router;
use listen::{Certificate, ConnectionLimits, ListenError, ListenOptions, Listener, Phase, Workers};
use plugin_host::Plugin;
use settings::{AUTHORITY_FILE, AUTHORITY_KEY_FILE, Limits, PlainHttp, ServerCertificate, Settings};
use tokio::{
    sync::watch,
    time::{Instant, timeout, timeout_at},
};

use crate::{
    clock,
    http::{self, App, Edge},
};

/// Connections of the management port, which only operators and their balancers reach.
const MANAGEMENT_CONNECTIONS: usize = 256;

/// What skips the delay of a shutdown.
type Hurry = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A gateway that listens.
pub struct Bound {
    listener: Listener,
    management: Option<Listener>,
    router: Router,
    app: Arc<App>,
    plugins: Vec<Arc<dyn Plugin>>,
    limits: Limits,
    poll: Duration,
    plain_http: PlainHttp,
    drain_delay: Duration,
    hurry: Hurry,
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
    pub(crate) fn new(
        router: Router,
        app: Arc<App>,
        plugins: &[Arc<dyn Plugin>],
        settings: &Settings,
    ) -> io::Result<Self> {
        let limits = connection_limits(&settings.limits);
        let certificate = certificate(&settings.tls.certificate);
        let listener = bind(settings.listen, certificate, limits)?;
        let of_management = ConnectionLimits {
            connections: MANAGEMENT_CONNECTIONS,
            connections_of_address: MANAGEMENT_CONNECTIONS,
            ..limits
        };
        let management =
            settings.management.map(|address| bind(address, Certificate::None, of_management)).transpose()?;
        Ok(Self {
            listener,
            management,
            router,
            app,
            plugins: plugins.to_vec(),
            limits: settings.limits,
            poll: settings.plugins.poll,
            plain_http: settings.tls.plain_http,
            drain_delay: settings.drain_delay,
            hurry: Box::pin(std::future::pending()),
        })
    }

    /// The address that is really listened on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// The address of the management port, if there is one.
    #[must_use]
    pub fn management_address(&self) -> Option<SocketAddr> {
        self.management.as_ref().map(Listener::address)
    }

    /// Lets `hurry` skip the delay that a shutdown begins with.
    #[must_use]
    pub fn hurried_by(self, hurry: impl Future<Output = ()> + Send + 'static) -> Self {
        Self { hurry: Box::pin(hurry), ..self }
    }

    /// Serves on `workers` until `shutdown` is ready. Then it says that it is not ready any more and asks clients to go
    /// elsewhere, for as long as `drain.delay_ms` says; then it accepts nothing new, finishes the requests and invocations
    /// that have begun, and returns. Watches the files of plugins and certificates meanwhile.
    pub async fn serve(self, workers: Workers, shutdown: impl Future<Output = ()>) -> Drained {
        let Self { listener, management, router, app, plugins, limits, poll, plain_http, drain_delay, hurry } = self;
        let watchers = plugins.into_iter().map(|plugin| tokio::spawn(plugin.watch(poll)));
        let watchers: Vec<_> = watchers.map(AbortOnDrop).collect();
        let (phase, phases) = watch::channel(Phase::Serving);
        // Answers when everything else is stuck: on threads of its own, and until the end.
        let (_managed, managing) = watch::channel(Phase::Serving);
        let _management = management.map(|listener| {
            let edge = Edge::new(http::management(&app), PlainHttp::Served);
            AbortOnDrop(tokio::spawn(async move { listener.serve(&Workers::here(), edge, managing).await }))
        });

        let ending = async {
            shutdown.await;
            app.health.drain();
            phase.send_replace(Phase::Draining);
            // A shutdown without a delay waits for no balancer to hear of it.
            let _ = timeout(drain_delay, hurry).await;
            app.realtime.end();
            app.events.end();
            phase.send_replace(Phase::Stopping);
            Instant::now() + limits.drain_time
        };
        let edge = Edge::new(router, plain_http);
        let mut serving = std::pin::pin!(async {
            listener.serve(&workers, edge, phases).await;
            app.background.idle().await;
        });
        let deadline = tokio::select! {
            deadline = ending => deadline,
            // It serves as long as the phase says so.
            () = &mut serving => return Drained::Completely,
        };
        let drained = match timeout_at(deadline, serving).await {
            Ok(()) => Drained::Completely,
            Err(_) => {
                let events = app.events.unfinished();
                tracing::warn!(limit = ?limits.drain_time, events, "some work took too long and was cut off");
                Drained::CutOff
            }
        };
        drop(watchers);
        drained
    }
}

/// A task that ends with this.
struct AbortOnDrop(tokio::task::JoinHandle<()>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn bind(address: SocketAddr, certificate: Certificate, limits: ConnectionLimits) -> io::Result<Listener> {
    Listener::bind(&ListenOptions { address, certificate, limits, now: clock::now }).map_err(|error| match error {
        ListenError::Address(error) => error,
        ListenError::Tls(error) => io::Error::other(error),
    })
}

fn connection_limits(limits: &Limits) -> ConnectionLimits {
    ConnectionLimits {
        connections: limits.connections,
        connections_of_address: limits.connections_of_address,
        header_time: limits.header_time,
        idle_time: limits.idle_time,
        least_bytes_per_second: limits.least_bytes_per_second,
    }
}

fn certificate(setting: &ServerCertificate) -> Certificate {
    match setting {
        ServerCertificate::None => Certificate::None,
        ServerCertificate::Files { certificate, key } => {
            Certificate::Files { certificate: certificate.clone(), key: key.clone() }
        }
        ServerCertificate::Local { directory } => {
            Certificate::Local { certificate: directory.join(AUTHORITY_FILE), key: directory.join(AUTHORITY_KEY_FILE) }
        }
    }
}

#[cfg(test)]
mod tests;
