//! Hosts that are played: what a component sends is answered by a test, and nothing leaves this process.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, atomic::AtomicUsize},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use wasmtime_wasi_http::{Error, WasiBody};

use super::client::Held;

/// A request of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpRequest {
    /// The method, such as `GET`.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// The headers in their order, names in lower case. A value that is no text is left out.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// What a played host answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpResponse {
    /// The status, such as 200.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// An answer under way; `None` refuses the request, as a host refuses that was not granted.
pub type HttpAnswering<'a> = Pin<Box<dyn Future<Output = Option<HttpResponse>> + Send + 'a>>;

/// Answers what components send, in place of all hosts; see [`Host::playing`](crate::Host::playing).
pub trait HttpImport: Send + Sync {
    /// Answers a request.
    fn send(&self, request: HttpRequest) -> HttpAnswering<'_>;
}

pub(super) async fn send(
    played: &dyn HttpImport,
    request: Request<WasiBody>,
    sending: &Arc<AtomicUsize>,
) -> Result<Response<WasiBody>, Error> {
    let (parts, body) = request.into_parts();
    let body = Held::new(sending).collect(body).await?.to_vec();
    let headers = parts.headers.iter().filter_map(|(name, value)| {
        let value = value.to_str().ok()?;
        Some((name.as_str().to_owned(), value.to_owned()))
    });
    let request =
        HttpRequest { method: parts.method.to_string(), url: parts.uri.to_string(), headers: headers.collect(), body };
    let Some(answer) = played.send(request).await else { return Err(Error::HttpRequestDenied) };
    let body = Full::new(Bytes::from(answer.body)).map_err(|never| match never {}).boxed_unsync();
    let response = answer
        .headers
        .into_iter()
        .fold(Response::builder().status(answer.status), |response, (name, value)| response.header(name, value));
    response.body(body).map_err(|_| Error::HttpProtocolError)
}
