//! Outgoing HTTP of components: `wasi:http`, by host and method as the operator granted it, and nothing by default.
//!
//! A component does not follow redirects by itself: whatever it asks for next is judged anew. Names are looked up here and
//! addresses are judged as well, so that no name leads to the gateway's own machine or network.

mod addresses;
mod client;
mod grants;
mod played;
#[cfg(test)]
mod tests;

use std::{
    future::Future,
    sync::{Arc, atomic::AtomicUsize},
};

use http::{Request, Response, uri::Scheme};
use wasmtime_wasi_http::{Error, RequestOptions, WasiBody, WasiHttpCtx, WasiHttpHooks};

pub(crate) use client::Client;
pub(crate) use grants::HttpGrants;
pub use grants::{HttpGrant, HttpGrantMistake};
pub use played::{HttpAnswering, HttpImport, HttpRequest, HttpResponse};

/// The interfaces that a plugin may import once it may reach any host.
pub(crate) const INTERFACES: [&str; 2] = ["wasi:http/outgoing-handler", "wasi:http/types"];

/// Requests that one call may send.
const MOST_REQUESTS: u32 = 50;

/// The HTTP of one call.
pub(crate) struct CallHttp {
    pub(crate) ctx: WasiHttpCtx,
    pub(crate) hooks: Hooks,
}

impl CallHttp {
    pub(crate) fn new(way: Option<Way>) -> Self {
        Self { ctx: WasiHttpCtx::new(), hooks: Hooks { way, sent: 0, sending: Arc::default() } }
    }
}

/// Where the requests of a plugin's calls go.
#[derive(Clone)]
pub(crate) enum Way {
    /// To hosts, as far as the plugin was granted them.
    Out(Arc<Client>),
    /// To what plays the hosts.
    Played(Arc<dyn HttpImport>),
}

/// Judges what a component sends, and sends it.
pub(crate) struct Hooks {
    /// `None`: the component may reach no host.
    way: Option<Way>,
    sent: u32,
    /// The bytes of bodies of requests that are being sent.
    sending: Arc<AtomicUsize>,
}

type Io = Box<dyn Future<Output = Result<(), Error>> + Send>;
type Sending = Box<dyn Future<Output = Result<(Response<WasiBody>, Io), Error>> + Send>;

impl WasiHttpHooks for Hooks {
    /// Plain HTTP goes where the operator names it with its scheme; a request that names none is encrypted.
    fn default_scheme(&mut self) -> Option<Scheme> {
        Some(Scheme::HTTPS)
    }

    fn send_request(&mut self, request: Request<WasiBody>, options: Option<RequestOptions>, _: Io) -> Sending {
        self.sent = self.sent.saturating_add(1);
        let (way, sent, sending) = (self.way.clone(), self.sent, Arc::clone(&self.sending));
        Box::new(async move {
            let Some(way) = way else { return Err(Error::HttpRequestDenied) };
            if sent > MOST_REQUESTS {
                tracing::warn!(most = MOST_REQUESTS, "a call of a plugin sent more requests than it may");
                return Err(Error::ConnectionLimitReached);
            }
            let response = match way {
                Way::Out(client) => client.send(request, options, &sending).await?,
                Way::Played(played) => played::send(&*played, request, &sending).await?,
            };
            let nothing_left: Io = Box::new(async { Ok(()) });
            Ok((response, nothing_left))
        })
    }
}
