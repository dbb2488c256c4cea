//! What an auditor reads: a line of JSON for each write to a record that was tried, with who, what, by which evaluator and what
//! came of it. Records and their fields are not told, but for their keys.

use std::{
    collections::HashMap,
    future::Future,
    io,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use authz::Caller;
use engine::{Delivery, Request, Response, Subscribed};
use plan::{Attribute, Item, Outcome, Preparing, Running, Step, Store, StoreError, TableSpec, Write};
use serde_json::{Map, Value, json};
use telemetry::{CallerKind, Outlet};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{kind_of, store::outcome_of, trace_id};
use crate::ports::{self, Graphql};

/// How many bytes of lines may wait for the disk.
const ROOM_BYTES: usize = 8 * 1024 * 1024;
/// How long the end of the gateway waits for the disk.
const LAST_LINES: Duration = Duration::from_secs(2);

/// Says which version of the evaluator decides now, by its digest.
pub(crate) type DecidedBy = Arc<dyn Fn() -> Option<String> + Send + Sync>;

/// Who writes.
#[derive(Clone)]
struct Actor {
    kind: CallerKind,
    id: Option<String>,
}

tokio::task_local! {
    static ACTOR: Actor;
}

/// The API, which says who writes.
pub(crate) struct AuditedGraphql(pub(crate) Arc<dyn Graphql>);

impl Graphql for AuditedGraphql {
    fn execute<'a>(&'a self, caller: &'a Caller, request: Request, delivery: Delivery) -> ports::Running<'a, Response> {
        Box::pin(acting(caller, self.0.execute(caller, request, delivery)))
    }

    fn subscribe<'a>(&'a self, caller: &'a Caller, request: Request) -> ports::Running<'a, Subscribed> {
        self.0.subscribe(caller, request)
    }
}

fn acting<T>(caller: &Caller, work: impl Future<Output = T>) -> impl Future<Output = T> {
    let (kind, id) = kind_of(caller);
    ACTOR.scope(Actor { kind, id: id.map(str::to_owned) }, work)
}

/// The store, whose writes have lines.
pub(crate) struct AuditedStore {
    store: Arc<dyn Store>,
    lines: Outlet,
    decided_by: DecidedBy,
    /// The attributes of the key of each table of the schema.
    keys: Mutex<HashMap<String, Vec<String>>>,
}

impl AuditedStore {
    /// Adds lines to this file, which is for the gateway's user alone.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub(crate) fn open(store: Arc<dyn Store>, file: &Path, decided_by: DecidedBy) -> io::Result<Self> {
        let lines = Outlet::start("audit", settings::owner_only::append(file)?, ROOM_BYTES)?;
        lines.tell_lost(|lines| tracing::error!(lines, "lines of the audit are lost: the disk does not keep up"));
        Ok(Self { store, lines, decided_by, keys: Mutex::default() })
    }

    fn tell(&self, write: &Write, outcome: &'static str) {
        let keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        // Others are Sluice's own.
        let Some(names) = keys.get(write.table()) else { return };
        let (operation, key) = match write {
            Write::Put(put) => ("create", key_of(&put.item, names)),
            Write::Update(update) => ("update", key_of(&update.key, names)),
            Write::Delete(delete) => ("delete", key_of(&delete.key, names)),
        };
        drop(keys);
        let (caller, id) =
            ACTOR.try_with(|actor| (actor.kind.word(), actor.id.clone())).unwrap_or((CallerKind::Unknown.word(), None));
        let line = json!({
            // A time that has no such text is none that a clock shows.
            "timestamp": OffsetDateTime::from(crate::clock::now()).format(&Rfc3339).unwrap_or_default(),
            "trace": trace_id(),
            "caller": caller,
            "caller_id": id,
            "operation": operation,
            "model": write.table(),
            "key": key,
            "evaluator": (self.decided_by)(),
            "outcome": outcome,
        });
        self.lines.write(format!("{line}\n").as_bytes());
    }
}

impl Store for AuditedStore {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        let key = |table: &TableSpec| (table.name.clone(), table.key().map(|key| key.name.clone()).collect());
        let known = tables.iter().filter(|table| table.name != plan::DELIVERIES).map(key);
        // A request that has begun goes on with the schema of before.
        self.keys.lock().unwrap_or_else(PoisonError::into_inner).extend(known);
        self.store.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        let writes: &[Write] = match step {
            Step::Write(write) => std::slice::from_ref(write),
            Step::Transact(writes) => writes,
            Step::Get(_) | Step::BatchGet(_) | Step::Query(_) | Step::Scan(_) => return self.store.run(step),
        };
        Box::pin(async move {
            let outcome: Result<Outcome, StoreError> = self.store.run(step).await;
            let word = outcome_of(&outcome).word();
            writes.iter().for_each(|write| self.tell(write, word));
            outcome
        })
    }

    fn impairment(&self) -> Option<&'static str> {
        self.store.impairment()
    }
}

impl Drop for AuditedStore {
    fn drop(&mut self) {
        self.lines.flush(LAST_LINES);
    }
}

fn key_of(item: &Item, names: &[String]) -> Map<String, Value> {
    let value = |attribute: &Attribute| match attribute {
        Attribute::Text(text) | Attribute::Number(text) => Value::from(text.as_str()),
        // No key is anything else.
        _ => Value::Null,
    };
    names.iter().filter_map(|name| Some((name.clone(), value(item.get(name)?)))).collect()
}
