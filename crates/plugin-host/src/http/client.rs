//! Sends the requests of one plugin's calls, to the hosts that it was granted.

use std::{
    error::Error as _,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::{HeaderMap, Request, Response, header};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use reqwest::{
    Url,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect,
};
use wasmtime_wasi_http::{Error, RequestOptions, WasiBody};

use super::{
    addresses::least_reach,
    grants::{self, HttpGrants},
};
use crate::HostError;

/// The most bytes of a response's body, and of the bodies of all requests of a call that are being sent: as much as a Lambda
/// function takes and answers.
pub(super) const MOST_BODY_BYTES: usize = 6 * 1024 * 1024;

/// The longest that one request takes. The call ends earlier as a rule, and its requests with it.
const LONGEST: Duration = Duration::from_secs(60);

/// How long a connection waits for its next request.
const IDLE: Duration = Duration::from_secs(20);

/// One plugin's way out.
pub(crate) struct Client {
    plugin: String,
    grants: Arc<ArcSwap<HttpGrants>>,
    client: reqwest::Client,
}

impl Client {
    /// A client of a plugin. Its grants may change while it lives.
    pub(crate) fn new(plugin: &str, grants: Arc<ArcSwap<HttpGrants>>) -> Result<Self, HostError> {
        let client = reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            // A proxy of the environment would look names up for itself.
            .no_proxy()
            .timeout(LONGEST)
            .pool_idle_timeout(IDLE)
            .dns_resolver(Arc::new(Judging { grants: Arc::clone(&grants) }))
            .build()
            .map_err(|error| HostError::Http { why: error.to_string() })?;
        Ok(Self { plugin: plugin.to_owned(), grants, client })
    }

    /// Sends a request, if it may be sent. `sending` counts what requests of the same call hold.
    pub(super) async fn send(
        &self,
        request: Request<WasiBody>,
        options: Option<RequestOptions>,
        sending: &Arc<AtomicUsize>,
    ) -> Result<Response<WasiBody>, Error> {
        let (parts, body) = request.into_parts();
        // What is judged is what is sent to: no other reader of URLs comes between.
        let url = Url::parse(&parts.uri.to_string()).map_err(|_| Error::HttpRequestUriInvalid)?;
        self.judge(&parts.method, &url)?;
        let mut held = Held::new(sending);
        let body = held.collect(body).await?;
        let mut headers = parts.headers;
        // The length is that of the body that was read.
        headers.remove(header::CONTENT_LENGTH);
        let request = self.client.request(parts.method, url).headers(headers).body(body);
        let options = options.unwrap_or_default();
        let first_byte =
            options.connect_timeout.unwrap_or(LONGEST).saturating_add(options.first_byte_timeout.unwrap_or(LONGEST));
        match tokio::time::timeout(first_byte.min(LONGEST), request.send()).await {
            Ok(response) => Ok(self.received(response.map_err(|error| self.failed(&error))?)),
            Err(_) => Err(Error::HttpResponseTimeout),
        }
    }

    fn judge(&self, method: &http::Method, url: &Url) -> Result<(), Error> {
        let grants = self.grants.load();
        if !grants.allow(method, url) {
            let (plugin, origin) = (&self.plugin, url.origin().ascii_serialization());
            tracing::warn!(
                plugin,
                "a plugin asked for `{method} {origin}`, which it was not granted; if it may, add `\"{method} {origin}\"` to \
                 `http` under `[plugins.{plugin}]` in sluice.toml",
            );
            return Err(Error::HttpRequestDenied);
        }
        // An address is looked up nowhere, so it is judged here.
        let host = url.host_str().unwrap_or_default();
        match grants::address(host) {
            Some(address) if least_reach(address).is_none_or(|least| least > grants.reach(host)) => {
                Err(Error::DestinationIpProhibited)
            }
            Some(_) | None => Ok(()),
        }
    }

    /// A response whose body is read as the component reads it.
    fn received(&self, response: reqwest::Response) -> Response<WasiBody> {
        let (mut parts, body) = Response::<reqwest::Body>::from(response).into_parts();
        without_framing(&mut parts.headers);
        let plugin = self.plugin.clone();
        let body = Limited::new(body, MOST_BODY_BYTES).map_err(move |error| broke_off(&plugin, &*error));
        Response::from_parts(parts, body.boxed_unsync())
    }

    fn failed(&self, error: &reqwest::Error) -> Error {
        failed(&self.plugin, error)
    }
}

/// What the body of a request that is being sent holds, given back on drop.
pub(super) struct Held {
    sending: Arc<AtomicUsize>,
    bytes: usize,
}

impl Held {
    pub(super) fn new(sending: &Arc<AtomicUsize>) -> Self {
        Self { sending: Arc::clone(sending), bytes: 0 }
    }

    pub(super) async fn collect(&mut self, mut body: WasiBody) -> Result<Bytes, Error> {
        let mut collected = Vec::new();
        while let Some(frame) = body.frame().await.transpose()? {
            let Ok(chunk) = frame.into_data() else { continue };
            self.bytes += chunk.len();
            if self.sending.fetch_add(chunk.len(), Ordering::Relaxed) + chunk.len() > MOST_BODY_BYTES {
                return Err(Error::HttpRequestBodySize(Some(MOST_BODY_BYTES as u64)));
            }
            collected.extend_from_slice(&chunk);
        }
        Ok(collected.into())
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.sending.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// Why the rest of a response does not come.
fn broke_off(plugin: &str, error: &(dyn std::error::Error + Send + Sync + 'static)) -> Error {
    match error.downcast_ref::<reqwest::Error>() {
        Some(error) => failed(plugin, error),
        None if error.is::<LengthLimitError>() => Error::HttpResponseBodySize(Some(MOST_BODY_BYTES as u64)),
        None => Error::HttpProtocolError,
    }
}

fn failed(plugin: &str, error: &reqwest::Error) -> Error {
    let why = root_cause(error);
    tracing::info!(plugin, why, "a request of a plugin failed");
    if why == PROHIBITED {
        Error::DestinationIpProhibited
    } else if error.is_timeout() {
        Error::HttpResponseTimeout
    } else if error.is_connect() {
        Error::ConnectionRefused
    } else {
        Error::HttpProtocolError
    }
}

/// What says how a body was sent does not say how it is handed on.
fn without_framing(headers: &mut HeaderMap) {
    for name in [header::CONNECTION, header::TRANSFER_ENCODING, header::UPGRADE] {
        headers.remove(name);
    }
}

fn root_cause(error: &reqwest::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = error.to_string();
        source = error.source();
    }
    text
}

/// What is said of a name that leads where its grant does not reach.
const PROHIBITED: &str = "the name leads to an address that the plugin may not reach";

/// Looks names up and keeps the addresses that their grants reach. What it answers is connected to, and not looked up again.
pub(super) struct Judging {
    pub(super) grants: Arc<ArcSwap<HttpGrants>>,
}

impl Resolve for Judging {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.grants.load().reach(name.as_str());
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let reached: Vec<SocketAddr> =
                found.into_iter().filter(|found| least_reach(found.ip()).is_some_and(|least| least <= reach)).collect();
            if reached.is_empty() {
                return Err(PROHIBITED.into());
            }
            let reached: Addrs = Box::new(reached.into_iter());
            Ok(reached)
        })
    }
}
