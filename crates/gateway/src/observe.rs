//! What is told of requests once they have ended: to the metrics and to the access log.

mod audit;
mod observables;
mod store;

use std::{
    cell::Cell,
    fmt::Write as _,
    future::Future,
    sync::{Arc, OnceLock},
    time::Instant,
};

use authz::Caller;
use axum::http::{HeaderMap, Method};
use sha2::{Digest, Sha256};
use telemetry::{Access, CallerKind, Ending, Metrics, Operation, TRACEPARENT, TraceContext, access};

pub(crate) use audit::{AuditedGraphql, AuditedStore, DecidedBy};
pub(crate) use observables::Observables;
pub(crate) use store::MeasuredStore;

/// How much of an operation's name is told. Clients choose it.
const NAME_CHARS: usize = 64;

/// One request, from its beginning to its end.
pub(crate) struct Record {
    began: Instant,
    trace: TraceContext,
    asked: OnceLock<Asked>,
    error_type: OnceLock<String>,
    store: OnceLock<Calls>,
}

/// What was asked, and by whom.
struct Asked {
    operation: Operation,
    name: Option<String>,
    caller: CallerKind,
    caller_digest: Option<String>,
}

tokio::task_local! {
    /// The calls to the database of the request that is run, and what they consumed.
    static CALLS: Cell<Calls>;
    /// The trace of the request that is run.
    static TRACE: TraceContext;
}

/// The calls to the database of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Calls {
    count: u32,
    /// Records that they read or wrote.
    records: u32,
    /// Capacity units that the database says they consumed.
    units: f64,
}

impl Record {
    /// A request begins. Its trace is the client's, or a new one.
    pub(crate) fn begin(headers: &HeaderMap) -> Arc<Self> {
        let mut random = [0; 24];
        crate::random::fill(&mut random);
        let (trace, id) = random.split_at(16);
        let (trace, id) = (number(trace), u64::try_from(number(id)).unwrap_or(u64::MAX));
        let theirs = headers.get(TRACEPARENT).and_then(|header| TraceContext::read(header.as_bytes()));
        let trace = theirs.map_or_else(|| TraceContext::begin(trace, id), |theirs| theirs.child(id));
        let (asked, error_type, store) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Arc::new(Self { began: Instant::now(), trace, asked, error_type, store })
    }

    /// It is known who asks, and what.
    pub(crate) fn asked(&self, caller: &Caller, operation: Operation, name: Option<&str>) {
        let (kind, of) = kind_of(caller);
        let caller_digest = of.map(digest);
        let name = name.map(|name| name.chars().take(NAME_CHARS).collect());
        // Only the first time counts.
        self.asked.get_or_init(|| Asked { operation, name, caller: kind, caller_digest });
    }

    /// A function is invoked, by a holder of a credential that may do so.
    pub(crate) fn invoked(&self, function: &str) {
        let (operation, caller) = (Operation::Invocation, CallerKind::Function);
        let name = Some(function.to_owned());
        self.asked.get_or_init(|| Asked { operation, name, caller, caller_digest: None });
    }

    /// The first error of its answer.
    pub(crate) fn failed(&self, error_type: &str) {
        self.error_type.get_or_init(|| error_type.to_owned());
    }

    /// Runs a part of the request, and counts the calls to the database that it makes.
    pub(crate) async fn follow<T>(&self, work: impl Future<Output = T>) -> T {
        let counted = async {
            let output = work.await;
            (output, CALLS.with(Cell::get))
        };
        let (output, calls) = TRACE.scope(self.trace, CALLS.scope(Cell::new(Calls::default()), counted)).await;
        self.store.get_or_init(|| calls);
        output
    }

    /// What it has cost so far: one for itself, one for each call to the database, and one for each record.
    pub(crate) fn cost(&self) -> u32 {
        let Calls { count, records, .. } = self.store.get().copied().unwrap_or_default();
        count.saturating_add(records).saturating_add(1)
    }

    /// It has ended. Answers whether the access log has a line of it.
    pub(crate) fn end(
        &self,
        metrics: &Metrics,
        id: &str,
        otherwise: Otherwise,
        status: u16,
        refused: Option<&str>,
    ) -> bool {
        let took = self.began.elapsed();
        let error_type = self.error_type.get().map(String::as_str).or(refused);
        let asked = self.asked.get();
        let operation = asked.map_or(otherwise.operation(), |asked| asked.operation);
        let caller = asked.map_or(CallerKind::Unknown, |asked| asked.caller);
        metrics.request(Ending { operation, caller, error_type, took });
        let trace = self.trace.trace_id();
        let line = Access {
            id,
            trace: Some(&trace),
            operation,
            name: asked.and_then(|asked| asked.name.as_deref()),
            caller,
            caller_digest: asked.and_then(|asked| asked.caller_digest.as_deref()),
            status,
            error_type,
            took,
            store: self.store.get().filter(|calls| calls.count > 0).map(|calls| (calls.count, calls.units)),
        };
        // Probes come every second, and are counted.
        operation != Operation::Other && access(&line, crate::clock::now())
    }
}

/// What a request asks for that was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Otherwise {
    GraphQl,
    Socket,
    Invocation,
    UserPool,
    Other,
}

impl Otherwise {
    /// By the path.
    pub(crate) fn of(path: &str, method: &Method) -> Self {
        match path {
            "/graphql" if *method == Method::POST => Self::GraphQl,
            "/graphql" | "/graphql/realtime" if *method == Method::GET => Self::Socket,
            path if path.starts_with("/2015-03-31/functions/") => Self::Invocation,
            _ => Self::Other,
        }
    }

    fn operation(self) -> Operation {
        match self {
            Self::GraphQl => Operation::Unread,
            Self::Socket => Operation::Socket,
            Self::Invocation => Operation::Invocation,
            Self::UserPool => Operation::UserPool,
            Self::Other => Operation::Other,
        }
    }
}

/// A call to the database of the request that is run, if one is.
fn count_call(read_or_written: usize, consumed: f64) {
    let _ = CALLS.try_with(|calls| {
        let Calls { count, records, units } = calls.get();
        let more = u32::try_from(read_or_written).unwrap_or(u32::MAX);
        calls.set(Calls {
            count: count.saturating_add(1),
            records: records.saturating_add(more),
            units: units + consumed,
        });
    });
}

/// The id of the trace of the request that is run, if one is.
fn trace_id() -> Option<String> {
    TRACE.try_with(TraceContext::trace_id).ok()
}

/// Whether a document asks for a mutation or for a query, as far as its first word says so.
pub(crate) fn operation_of(document: &str) -> Operation {
    let first =
        document.lines().map(|line| line.split('#').next().unwrap_or_default().trim()).find(|line| !line.is_empty());
    match first {
        Some(line) if line.starts_with("mutation") => Operation::Mutation,
        Some(line) if line.starts_with("subscription") => Operation::Subscription,
        Some(_) | None => Operation::Query,
    }
}

/// What kind of caller this is, and what tells it from others of its kind.
fn kind_of(caller: &Caller) -> (CallerKind, Option<&str>) {
    match caller {
        Caller::ApiKey => (CallerKind::ApiKey, None),
        Caller::User(user) => (CallerKind::User, user.sub().or_else(|| user.username())),
        Caller::Function(function) => (CallerKind::Function, Some(&function.name)),
        Caller::IdentityPool(identity) => (CallerKind::IdentityPool, Some(&identity.identity_id)),
        Caller::LambdaAuthorized => (CallerKind::Lambda, None),
    }
}

/// Enough of a hash to tell callers apart and find their requests, and nothing to find a caller by who has no list of all.
fn digest(of: &str) -> String {
    let mut text = String::with_capacity(16);
    for byte in Sha256::digest(of.as_bytes()).iter().take(8) {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn number(bytes: &[u8]) -> u128 {
    bytes.iter().fold(0, |number, byte| number << 8 | u128::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_of_a_document_says_what_it_asks_for() {
        for (document, operation) in [
            ("{ a }", Operation::Query),
            ("query A { a }", Operation::Query),
            ("# mutation\n\n  mutation { a }", Operation::Mutation),
            ("subscription { a }", Operation::Subscription),
            ("", Operation::Query),
        ] {
            assert_eq!(operation_of(document), operation, "{document}");
        }
    }

    #[tokio::test]
    async fn calls_to_the_database_are_counted_for_the_request_that_makes_them() {
        let record = Record::begin(&HeaderMap::new());
        let work = async {
            count_call(1, 0.5);
            tokio::task::yield_now().await;
            count_call(100, 1.0);
        };
        record.follow(work).await;
        count_call(7, 7.0);
        assert_eq!(record.store.get(), Some(&Calls { count: 2, records: 101, units: 1.5 }));
        assert_eq!(record.cost(), 104);
    }

    #[test]
    fn a_digest_tells_callers_apart_and_does_not_say_who_they_are() {
        assert_eq!(digest("ann").len(), 16);
        assert_ne!(digest("ann"), digest("bob"));
    }
}
