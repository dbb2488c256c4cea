//! The one engine and the thread that moves its epoch on.

use std::{
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::Duration,
};

use wasmtime::{Config, Engine, InstanceAllocationStrategy, PoolingAllocationConfig};

use crate::{Allocation, HostError, HostSettings};

/// How often a running guest is looked at.
pub(crate) const TICK: Duration = Duration::from_millis(10);

/// Instances beyond the calls that may run at the same time: self-tests of components that are being loaded.
const SPARE_INSTANCES: usize = 8;

/// Tables that the pool holds for each call; a component of Rust takes two.
const TABLES_OF_A_CALL: usize = 4;

/// Makes an engine whose pool holds every call the limits allow, or one without a pool where that does not fit.
pub(crate) fn build(settings: &HostSettings) -> Result<Engine, HostError> {
    let on_demand = || Engine::new(&config()).map_err(HostError::Engine);
    match settings.allocation {
        Allocation::OnDemand => on_demand(),
        Allocation::Pooling => {
            let mut pooled = config();
            pooled.allocation_strategy(InstanceAllocationStrategy::Pooling(pool(settings)));
            // The pool reserves its address space here, so failing here is how a machine says that it has too little.
            Engine::new(&pooled).or_else(|error| {
                tracing::warn!(why = %format!("{error:#}"), "instances are not pooled: calls of plugins will be slower");
                on_demand()
            })
        }
    }
}

fn config() -> Config {
    let mut config = Config::new();
    // GC, exceptions, threads and component-model-async are not compiled in at all.
    config.epoch_interruption(true).wasm_memory64(false).wasm_relaxed_simd(false);
    config
}

fn pool(settings: &HostSettings) -> PoolingAllocationConfig {
    let Limits { memory_bytes, table_elements, core_instances, calls } = Limits::of(settings);
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(count(calls))
        .total_core_instances(count(calls.saturating_mul(core_instances)))
        .total_stacks(count(calls))
        .total_memories(count(calls))
        .total_tables(count(calls.saturating_mul(TABLES_OF_A_CALL)))
        .max_memory_size(memory_bytes)
        .table_elements(table_elements);
    pool
}

/// The larger of what either world may have.
struct Limits {
    memory_bytes: usize,
    table_elements: usize,
    core_instances: usize,
    calls: usize,
}

impl Limits {
    fn of(settings: &HostSettings) -> Self {
        let HostSettings { auth_rules, authorizer, trigger, .. } = settings;
        // Triggers and resolvers have the same limits, and each a gate of their own.
        let all = [auth_rules, authorizer, trigger, trigger];
        let most = |of: fn(&crate::Limits) -> usize| all.iter().map(|limits| of(limits)).max().unwrap_or_default();
        Self {
            memory_bytes: most(|limits| limits.memory_bytes),
            table_elements: most(|limits| limits.table_elements),
            core_instances: most(|limits| limits.core_instances),
            calls: all.iter().fold(SPARE_INSTANCES, |calls, limits| calls.saturating_add(limits.concurrency)),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Moves the epoch of an engine on until it is dropped.
pub(crate) struct Ticker {
    _alive: Sender<()>,
}

impl Ticker {
    pub(crate) fn start(engine: &Engine) -> Result<Self, HostError> {
        let (alive, ended) = mpsc::channel::<()>();
        let engine = engine.weak();
        thread::Builder::new()
            .name("plugin-epoch".to_owned())
            .spawn(move || {
                while ended.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                    let Some(engine) = engine.upgrade() else { break };
                    engine.increment_epoch();
                }
            })
            .map_err(|error| HostError::Engine(error.into()))?;
        Ok(Self { _alive: alive })
    }
}
