//! What happened while one request was run: who asked, what was decided, which steps the store took, and how long each
//! part took.
//!
//! The trace travels with the task of the request, so the engine and the ports below it know nothing of it. What runs on
//! a task of its own, such as the requests that a component makes, is not part of it.

use std::{
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::{Instant, SystemTime},
};

use authz::Caller;
use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::show;

/// How many decisions and steps of a request are taken down.
const MOST_EVENTS: usize = 60;

/// How many errors of an answer are taken down.
const MOST_ERRORS: usize = 20;

/// How many characters of a document are taken down.
const DOCUMENT_CHARS: usize = 4_000;

tokio::task_local! {
    static CURRENT: Arc<Trace>;
}

/// The trace of the request that the current task runs, if it is traced.
pub(crate) fn current() -> Option<Arc<Trace>> {
    CURRENT.try_with(Arc::clone).ok()
}

/// A request under way.
pub(crate) struct Trace {
    at: SystemTime,
    started: Instant,
    noted: Mutex<Noted>,
}

#[derive(Default)]
struct Noted {
    caller: Value,
    operation: Value,
    document: Value,
    events: Vec<Value>,
    left_out: usize,
    errors: Vec<Value>,
}

impl Trace {
    /// The trace of a request that begins at a moment.
    pub(crate) fn start(at: SystemTime) -> Arc<Self> {
        Arc::new(Self { at, started: Instant::now(), noted: Mutex::default() })
    }

    /// Runs work of this request.
    pub(crate) fn follow<W: Future>(self: &Arc<Self>, work: W) -> impl Future<Output = W::Output> + use<W> {
        CURRENT.scope(Arc::clone(self), work)
    }

    /// Notes who asks and what.
    pub(crate) fn admitted(&self, caller: &Caller, request: &engine::Request) {
        let mut noted = self.noted();
        noted.caller = show::caller(caller);
        noted.operation = json!(request.operation_name);
        noted.document = json!(show::shortened(&request.query, DOCUMENT_CHARS));
    }

    /// Notes a part of the request that began at a moment and has just ended.
    pub(crate) fn event(&self, began: Instant, mut event: Value) {
        if let Value::Object(event) = &mut event {
            event.insert("startMicros".to_owned(), micros(began.saturating_duration_since(self.started)));
            event.insert("micros".to_owned(), micros(began.elapsed()));
        }
        let mut noted = self.noted();
        if noted.events.len() < MOST_EVENTS {
            noted.events.push(event);
        } else {
            noted.left_out += 1;
        }
    }

    /// Notes the errors of the answer.
    pub(crate) fn answered(&self, answer: &engine::Response) {
        let errors = answer.errors.iter().take(MOST_ERRORS);
        self.noted().errors =
            errors.map(|error| json!({ "errorType": error.error_type(), "message": error.message })).collect();
    }

    /// Notes why the request was refused before or after it was run.
    pub(crate) fn refused(&self, why: &str) {
        self.noted().errors.push(json!({ "errorType": null, "message": why }));
    }

    /// All of it, now that the request has ended.
    pub(crate) fn finish(&self, id: &str) -> Value {
        let noted = std::mem::take(&mut *self.noted());
        json!({
            "id": id,
            "at": OffsetDateTime::from(self.at).format(&Rfc3339).ok(),
            "micros": micros(self.started.elapsed()),
            "caller": noted.caller,
            "operationName": noted.operation,
            "document": noted.document,
            "events": noted.events,
            "eventsLeftOut": noted.left_out,
            "errors": noted.errors,
        })
    }

    fn noted(&self) -> std::sync::MutexGuard<'_, Noted> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn micros(duration: std::time::Duration) -> Value {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX).into()
}
