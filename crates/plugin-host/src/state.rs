//! What one call of a component has: its empty world, its limits, and the app's API if its world imports that.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use wasmtime::{
    Engine, ResourceLimiter, Store, StoreLimits, StoreLimitsBuilder, UpdateDeadline, component::ResourceTable,
};
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};
use wasmtime_wasi_http::{WasiHttpCtxView, WasiHttpView};

use crate::{
    DataImport, Limits,
    call::{OutOfTime, Reach},
    http::{CallHttp, Way},
    output::Capture,
    slot::Tally,
    turns,
};

/// Memories and tables of one component. The bundled plugins have one and two.
const MEMORIES: usize = 4;
const TABLES: usize = 16;

/// The most that one slice of a guest is charged: what passes while it waits for an import is not its own time.
const LONGEST_SLICE: Duration = Duration::from_millis(10);

/// The state behind one call.
pub struct CallState {
    wasi: WasiCtx,
    table: ResourceTable,
    meter: Meter,
    http: CallHttp,
    /// The app's API; no component reaches it unless its world imports it.
    pub(crate) data: Option<Arc<dyn DataImport>>,
    /// How often the component called the app's API.
    pub(crate) imports: u32,
}

impl WasiView for CallState {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView { ctx: &mut self.wasi, table: &mut self.table }
    }
}

impl WasiHttpView for CallState {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        let Self { http, table, .. } = self;
        WasiHttpCtxView { hooks: &mut http.hooks, table, ctx: &mut http.ctx }
    }
}

/// The store of one call and what the component writes while it lasts.
pub(crate) struct CallStore {
    pub(crate) store: Store<CallState>,
    pub(crate) stdout: Capture,
    pub(crate) stderr: Capture,
}

impl CallStore {
    /// A call with an empty world: no arguments, files, sockets or environment beyond what is given.
    pub(crate) fn new(engine: &Engine, limits: &Limits, reach: Reach<'_>, way: Option<Way>, tally: Arc<Tally>) -> Self {
        let (stdout, stderr) = (Capture::new(limits.log_bytes), Capture::new(limits.log_bytes));
        let wasi = WasiCtx::builder()
            .stdout(stdout.clone())
            .stderr(stderr.clone())
            .envs(reach.environment)
            // Rust's hash maps ask for a seed. A constant one keeps a component that asks for nothing else pure.
            .insecure_random_seed(0)
            .allow_tcp(false)
            .allow_udp(false)
            .build();
        let meter = Meter { limits: store_limits(limits), memory_bytes: 0 };
        let (table, http) = (ResourceTable::new(), CallHttp::new(way));
        let state = CallState { wasi, table, meter, http, data: reach.data, imports: 0 };
        let mut store = Store::new(engine, state);
        store.limiter(|state| &mut state.meter);
        store.set_hostcall_fuel(limits.output_bytes);
        store.set_epoch_deadline(1);
        let (mut left, resumed) = (limits.guest_cpu, Arc::new(Mutex::new(Instant::now())));
        // The epoch is looked at only while the guest runs, so what passes during an import ends a slice.
        store.epoch_deadline_callback(move |_| {
            left = left.saturating_sub(elapsed(&resumed).min(LONGEST_SLICE));
            if left.is_zero() {
                return Err(OutOfTime.into());
            }
            tally.interrupted();
            let resumed = Arc::clone(&resumed);
            let turn = async move {
                turns::next().await;
                *resumed.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
            };
            Ok(UpdateDeadline::YieldCustom(1, Box::pin(turn)))
        });
        Self { store, stdout, stderr }
    }

    /// The most linear memory that the component has had.
    pub(crate) fn memory_bytes(&self) -> usize {
        self.store.data().meter.memory_bytes
    }

    /// What the component wrote, its errors first; `None` if that is nothing.
    pub(crate) fn output(&self) -> Option<String> {
        match (self.stderr.text(), self.stdout.text()) {
            (Some(errors), Some(text)) => Some(format!("{errors}\n{text}")),
            (one, other) => one.or(other),
        }
    }
}

fn elapsed(resumed: &Mutex<Instant>) -> Duration {
    resumed.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
}

fn store_limits(limits: &Limits) -> StoreLimits {
    StoreLimitsBuilder::new()
        .memory_size(limits.memory_bytes)
        .table_elements(limits.table_elements)
        .instances(limits.core_instances)
        .memories(MEMORIES)
        .tables(TABLES)
        .trap_on_grow_failure(true)
        .build()
}

/// Limits what an instance may have, and remembers how much it had.
struct Meter {
    limits: StoreLimits,
    memory_bytes: usize,
}

/// The error with which a guest ends that wants more memory than it may have.
#[derive(Debug)]
pub(crate) struct MemoryRefused {
    why: String,
}

impl fmt::Display for MemoryRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl std::error::Error for MemoryRefused {}

fn refused(error: &wasmtime::Error) -> wasmtime::Error {
    MemoryRefused { why: format!("{error:#}") }.into()
}

impl ResourceLimiter for Meter {
    fn memory_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> wasmtime::Result<bool> {
        let allowed = self.limits.memory_growing(current, desired, maximum).map_err(|error| refused(&error))?;
        if allowed {
            // Components have one memory as a rule; of several the largest is told.
            self.memory_bytes = self.memory_bytes.max(desired);
        }
        Ok(allowed)
    }

    fn memory_grow_failed(&mut self, error: wasmtime::Error) -> wasmtime::Result<()> {
        self.limits.memory_grow_failed(error).map_err(|error| refused(&error))
    }

    fn table_growing(&mut self, current: usize, desired: usize, maximum: Option<usize>) -> wasmtime::Result<bool> {
        self.limits.table_growing(current, desired, maximum).map_err(|error| refused(&error))
    }

    fn table_grow_failed(&mut self, error: wasmtime::Error) -> wasmtime::Result<()> {
        self.limits.table_grow_failed(error).map_err(|error| refused(&error))
    }

    fn instances(&self) -> usize {
        self.limits.instances()
    }

    fn tables(&self) -> usize {
        self.limits.tables()
    }

    fn memories(&self) -> usize {
        self.limits.memories()
    }
}
