//! What one call of a component has: its empty world, its limits, and the app's API if its world imports that.

use std::sync::Arc;

use wasmtime::{Engine, Store, StoreLimits, StoreLimitsBuilder, UpdateDeadline, component::ResourceTable};
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};

use crate::{DataImport, Limits, call::OutOfTime, engine::TICK, output::Capture};

/// Memories and tables of one component. The bundled plugins have one and two.
const MEMORIES: usize = 4;
const TABLES: usize = 16;

/// The state behind one call.
pub(crate) struct CallState {
    wasi: WasiCtx,
    table: ResourceTable,
    limits: StoreLimits,
    /// The app's API; no component reaches it unless its world imports it.
    pub(crate) data: Option<Arc<dyn DataImport>>,
}

impl WasiView for CallState {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView { ctx: &mut self.wasi, table: &mut self.table }
    }
}

/// The store of one call and what the component writes while it lasts.
pub(crate) struct Call {
    pub(crate) store: Store<CallState>,
    pub(crate) stdout: Capture,
    pub(crate) stderr: Capture,
}

impl Call {
    /// A call with an empty world: no arguments, files, sockets or environment beyond what is given.
    pub(crate) fn new(
        engine: &Engine,
        limits: &Limits,
        environment: &[(String, String)],
        data: Option<Arc<dyn DataImport>>,
    ) -> Self {
        let (stdout, stderr) = (Capture::new(limits.log_bytes), Capture::new(limits.log_bytes));
        let wasi = WasiCtx::builder()
            .stdout(stdout.clone())
            .stderr(stderr.clone())
            .envs(environment)
            // Rust's hash maps ask for a seed. A constant one keeps a component that asks for nothing else pure.
            .insecure_random_seed(0)
            .allow_tcp(false)
            .allow_udp(false)
            .build();
        let state = CallState { wasi, table: ResourceTable::new(), limits: store_limits(limits), data };
        let mut store = Store::new(engine, state);
        store.limiter(|state| &mut state.limits);
        store.set_hostcall_fuel(limits.output_bytes);
        let ticks = limits.guest_cpu.as_nanos().div_ceil(TICK.as_nanos());
        let mut used = 0;
        store.set_epoch_deadline(1);
        // The epoch is looked at only while the guest runs: what passes during an import counts as one tick.
        store.epoch_deadline_callback(move |_| {
            used += 1;
            if used > ticks { Err(OutOfTime.into()) } else { Ok(UpdateDeadline::Yield(1)) }
        });
        Self { store, stdout, stderr }
    }
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
