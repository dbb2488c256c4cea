//! Lambda's runtime interface, by which a process asks for events and answers them:
//! <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>. It is served on a socket in a folder that only this user
//! can enter, so that no other user of the machine takes events or answers them.

use std::{
    convert::Infallible,
    io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::HeaderValue,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    net::UnixListener,
    sync::{mpsc, oneshot},
};

use crate::Failure;

const PREFIX: &str = "/2018-06-01/runtime/";
/// The longest answer that Lambda takes.
const LONGEST_ANSWER: usize = 6 * 1024 * 1024;

/// How an event ended.
pub(super) type Outcome = Result<String, Failure>;

/// An event on its way to a process.
#[derive(Debug)]
pub(super) struct Event {
    pub(super) id: String,
    pub(super) payload: String,
    pub(super) function_arn: String,
    /// How long it may take once the process has taken it.
    pub(super) timeout: Duration,
    /// Told when the process has taken it.
    pub(super) taken: oneshot::Sender<()>,
    pub(super) outcome: oneshot::Sender<Outcome>,
}

/// What the interface of one process knows.
#[derive(Debug)]
pub(super) struct Runtime {
    events: tokio::sync::Mutex<mpsc::Receiver<Event>>,
    current: Mutex<Option<(String, oneshot::Sender<Outcome>)>>,
    broken: Mutex<Option<Failure>>,
}

impl Runtime {
    /// The interface of a process that gets these events.
    pub(super) fn new(events: mpsc::Receiver<Event>) -> Arc<Self> {
        Arc::new(Self { events: tokio::sync::Mutex::new(events), current: Mutex::default(), broken: Mutex::default() })
    }

    /// Why the process could not begin, if it said so.
    pub(super) fn broken(&self) -> Option<Failure> {
        self.broken.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Listens at a path. The future serves until it is dropped.
    ///
    /// # Errors
    /// If nothing can be listened on there.
    pub(super) fn listen(self: Arc<Self>, path: &Path) -> io::Result<impl Future<Output = ()> + Send + use<>> {
        let listener = UnixListener::bind(path)?;
        Ok(async move {
            // They end with this future.
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let runtime = Arc::clone(&self);
                let answer = service_fn(move |request| {
                    let runtime = Arc::clone(&runtime);
                    async move { Ok::<_, Infallible>(runtime.answer(request).await) }
                });
                connections.spawn(async move {
                    // A process that ends breaks its connection off; that is seen elsewhere.
                    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
                });
            }
        })
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let method = request.method().clone();
        let Some(path) = request.uri().path().strip_prefix(PREFIX).map(str::to_owned) else {
            return status(StatusCode::NOT_FOUND);
        };
        if method == Method::GET && path == "invocation/next" {
            return self.next().await;
        }
        if method != Method::POST {
            return status(StatusCode::METHOD_NOT_ALLOWED);
        }
        let body = match Limited::new(request.into_body(), LONGEST_ANSWER).collect().await {
            Ok(body) => String::from_utf8_lossy(&body.to_bytes()).into_owned(),
            Err(_) => {
                let message =
                    format!("Response payload size exceeded maximum allowed payload size ({LONGEST_ANSWER} bytes).");
                let failure = Failure::Failed { error_type: "Function.ResponseSizeTooLarge".to_owned(), message };
                self.end(None, Err(failure));
                return status(StatusCode::PAYLOAD_TOO_LARGE);
            }
        };
        if path == "init/error" {
            *self.broken.lock().unwrap_or_else(PoisonError::into_inner) = Some(Failure::of_a_runtime(&body));
            return status(StatusCode::ACCEPTED);
        }
        let ended = match path.strip_prefix("invocation/").and_then(|rest| rest.split_once('/')) {
            Some((id, "response")) => self.end(Some(id), Ok(body)),
            Some((id, "error")) => self.end(Some(id), Err(Failure::of_a_runtime(&body))),
            Some(_) | None => return status(StatusCode::NOT_FOUND),
        };
        status(if ended { StatusCode::ACCEPTED } else { StatusCode::BAD_REQUEST })
    }

    /// The next event, once there is one.
    async fn next(&self) -> Response<Full<Bytes>> {
        let Some(event) = self.events.lock().await.recv().await else { return status(StatusCode::GONE) };
        let Event { id, payload, function_arn, timeout, taken, outcome } = event;
        let deadline = (now() + timeout).duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let mut response = Response::new(Full::new(Bytes::from(payload)));
        let headers = [
            ("lambda-runtime-aws-request-id", id.clone()),
            ("lambda-runtime-deadline-ms", deadline.to_string()),
            ("lambda-runtime-invoked-function-arn", function_arn),
        ];
        for (name, value) in headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(name, value);
            }
        }
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Some((id, outcome));
        // The caller may have stopped to wait.
        let _ = taken.send(());
        response
    }

    /// Ends the event that runs, if it is the one meant.
    fn end(&self, id: Option<&str>, outcome: Outcome) -> bool {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        match current.take_if(|(running, _)| id.is_none_or(|id| id == running)) {
            Some((_, ended)) => ended.send(outcome).is_ok(),
            None => false,
        }
    }
}

fn status(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = status;
    response
}

#[expect(clippy::disallowed_methods, reason = "an event says when its time is over; this is the edge")]
fn now() -> SystemTime {
    SystemTime::now()
}
