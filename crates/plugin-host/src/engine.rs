//! The one engine and the thread that moves its epoch on.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{self, Thread},
    time::Duration,
};

use wasmtime::{Config, Engine, InstanceAllocationStrategy, PoolingAllocationConfig};

use crate::{Allocation, HostError, HostSettings, Limits};

/// How often a running guest is looked at, and the longest that it runs before others have their turn.
const TICK: Duration = Duration::from_millis(1);

/// Ticks without a call after which the epoch stands still.
const IDLE_TICKS: u32 = 100;

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
    let Largest { memory_bytes, table_elements, core_instances } = Largest::of(&settings.plugins);
    let calls = settings.plugins.iter().fold(SPARE_INSTANCES, |calls, limits| calls.saturating_add(limits.concurrency));
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

/// The largest that any plugin may be. What the pool holds is of this size.
#[derive(Clone, Copy)]
pub(crate) struct Largest {
    pub(crate) memory_bytes: usize,
    pub(crate) table_elements: usize,
    pub(crate) core_instances: usize,
}

impl Largest {
    pub(crate) fn of(plugins: &[Limits]) -> Self {
        let most = |of: fn(&Limits) -> usize| plugins.iter().map(of).max().unwrap_or_default();
        Self {
            memory_bytes: most(|limits| limits.memory_bytes),
            table_elements: most(|limits| limits.table_elements),
            core_instances: most(|limits| limits.core_instances),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Moves the epoch of an engine on while guests run, until it is dropped.
pub(crate) struct Ticker {
    ticking: Arc<Ticking>,
    thread: Thread,
}

#[derive(Default)]
struct Ticking {
    /// Calls under way.
    calls: AtomicUsize,
    ended: AtomicBool,
}

impl Ticker {
    pub(crate) fn start(engine: &Engine) -> Result<Self, HostError> {
        let ticking = Arc::new(Ticking::default());
        let (engine, tick) = (engine.weak(), Arc::clone(&ticking));
        let thread = thread::Builder::new()
            .name("plugin-epoch".to_owned())
            .spawn(move || {
                let mut idle = 0;
                while !tick.ended.load(Ordering::SeqCst) {
                    idle = if tick.calls.load(Ordering::SeqCst) == 0 { idle + 1 } else { 0 };
                    if idle > IDLE_TICKS {
                        // A call that begins meanwhile has left its token, and this returns at once.
                        thread::park();
                        idle = 0;
                    }
                    thread::sleep(TICK);
                    let Some(engine) = engine.upgrade() else { break };
                    engine.increment_epoch();
                }
            })
            .map_err(|error| HostError::Engine(error.into()))?;
        Ok(Self { ticking, thread: thread.thread().clone() })
    }

    /// Lets time pass until what is returned is dropped.
    pub(crate) fn tick(&self) -> Ticks<'_> {
        if self.ticking.calls.fetch_add(1, Ordering::SeqCst) == 0 {
            self.thread.unpark();
        }
        Ticks { ticking: &self.ticking }
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        self.ticking.ended.store(true, Ordering::SeqCst);
        self.thread.unpark();
    }
}

/// A call for which time passes.
#[must_use]
pub(crate) struct Ticks<'ticker> {
    ticking: &'ticker Ticking,
}

impl Drop for Ticks<'_> {
    fn drop(&mut self) {
        self.ticking.calls.fetch_sub(1, Ordering::SeqCst);
    }
}
