//! Sends requests by `wasi:http`.

use wasip2::{
    http::{
        outgoing_handler,
        types::{Fields, IncomingResponse, Method, OutgoingRequest, Scheme},
    },
    io::streams::StreamError,
};

use crate::request::{self, Request};

/// How far redirects lead.
const MOST_REDIRECTS: u32 = 5;

/// How much of a body is read at a time.
const CHUNK_BYTES: u64 = 64 * 1024;

/// The status and the body of the last answer.
pub(crate) fn send(request: Request) -> Result<String, String> {
    let mut answer = String::new();
    for _ in 0..request.times {
        answer = follow(&request.method, request.url.clone())?;
    }
    Ok(answer)
}

fn follow(method: &str, mut url: String) -> Result<String, String> {
    for _ in 0..=MOST_REDIRECTS {
        let response = ask(method, &url)?;
        let status = response.status();
        match response.headers().get("location").into_iter().next() {
            Some(location) if (300..400).contains(&status) => {
                url = String::from_utf8(location).map_err(|error| error.to_string())?;
            }
            Some(_) | None => return Ok(format!("{status} {}", text(&response)?)),
        }
    }
    Err(format!("more than {MOST_REDIRECTS} redirects"))
}

fn ask(method: &str, url: &str) -> Result<IncomingResponse, String> {
    let parts = request::url(url)?;
    let wrong = |part: &'static str| move |()| format!("the {part} of `{url}` is not one");
    let request = OutgoingRequest::new(Fields::new());
    let method = if method == "GET" { Method::Get } else { Method::Other(method.to_owned()) };
    request.set_method(&method).map_err(wrong("method"))?;
    let scheme = if parts.scheme == "http" { Scheme::Http } else { Scheme::Https };
    request.set_scheme(Some(&scheme)).map_err(wrong("scheme"))?;
    request.set_authority(Some(parts.authority)).map_err(wrong("host"))?;
    request.set_path_with_query(Some(&parts.path)).map_err(wrong("path"))?;
    let pending = outgoing_handler::handle(request, None).map_err(|code| format!("{code:?}"))?;
    pending.subscribe().block();
    match pending.get() {
        Some(Ok(Ok(response))) => Ok(response),
        Some(Ok(Err(code))) => Err(format!("{code:?}")),
        Some(Err(())) | None => Err("there is no answer".to_owned()),
    }
}

fn text(response: &IncomingResponse) -> Result<String, String> {
    let body = response.consume().map_err(|()| "the body was read before")?;
    let stream = body.stream().map_err(|()| "the body was read before")?;
    let mut bytes = Vec::new();
    loop {
        match stream.blocking_read(CHUNK_BYTES) {
            Ok(chunk) => bytes.extend(chunk),
            Err(StreamError::Closed) => return Ok(String::from_utf8_lossy(&bytes).into_owned()),
            Err(StreamError::LastOperationFailed(error)) => return Err(error.to_debug_string()),
        }
    }
}
