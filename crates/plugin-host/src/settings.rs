//! How much a component may have. Every limit has a default that the bundled plugins stay far below.

use std::{path::PathBuf, time::Duration};

const MIB: usize = 1024 * 1024;

/// How the host runs components.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostSettings {
    /// Limits of evaluators of auth rules.
    pub auth_rules: Limits,
    /// Limits of authorizers of tokens.
    pub authorizer: Limits,
    /// Limits of triggers.
    pub trigger: Limits,
    /// Where compiled components are kept from one start to the next. Only this process's user may be able to write
    /// there: what lies in it is run as native code. `None` compiles at each start.
    pub cache_dir: Option<PathBuf>,
    /// How memory for instances is found.
    pub allocation: Allocation,
}

impl Default for HostSettings {
    fn default() -> Self {
        Self {
            auth_rules: Limits::auth_rules(),
            authorizer: Limits::authorizer(),
            trigger: Limits::trigger(),
            cache_dir: None,
            allocation: Allocation::Pooling,
        }
    }
}

/// How memory for instances is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allocation {
    /// Reserve address space for all instances at start, and reuse it; falls back to `OnDemand` where the machine does
    /// not give that much address space.
    Pooling,
    /// Map memory for each instance when it starts: slower, and no reservation.
    OnDemand,
}

/// What one call of a component may use, and how many calls there may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Time the guest itself may run, in steps of ten milliseconds. Time spent in imports does not count.
    pub guest_cpu: Duration,
    /// Time a call may take in all: waiting for its turn, the guest, and its imports.
    pub wall_clock: Duration,
    /// Linear memory of one instance.
    pub memory_bytes: usize,
    /// Elements of each table of one instance.
    pub table_elements: usize,
    /// Core instances that one component instance is made of.
    pub core_instances: usize,
    /// What a component may hand to the host in one crossing: its answer, or the arguments of an import.
    pub output_bytes: usize,
    /// What a call may write to stdout and stderr each; the rest is dropped.
    pub log_bytes: usize,
    /// Calls at the same time, over all plugins of the world.
    pub concurrency: usize,
    /// Calls that may wait for their turn; the next one is turned away.
    pub queue: usize,
    /// How deep calls may nest: a trigger that causes a mutation whose rules a component decides is two deep.
    pub depth: usize,
}

impl Limits {
    /// The defaults of evaluators: a decision takes microseconds, so a second is a fault.
    #[must_use]
    pub fn auth_rules() -> Self {
        Self {
            guest_cpu: Duration::from_secs(1),
            wall_clock: Duration::from_secs(2),
            memory_bytes: 64 * MIB,
            table_elements: 20_000,
            core_instances: 16,
            output_bytes: 4 * MIB,
            log_bytes: 16 * 1024,
            concurrency: 64,
            queue: 1_024,
            depth: 4,
        }
    }

    /// The defaults of authorizers: those of evaluators, with fewer calls at a time, because verdicts are remembered.
    #[must_use]
    pub fn authorizer() -> Self {
        Self { concurrency: 32, queue: 256, ..Self::auth_rules() }
    }

    /// These limits, with no more time than this in all.
    pub(crate) fn within(&self, time: Duration) -> Self {
        let (guest_cpu, wall_clock) = (self.guest_cpu.min(time), self.wall_clock.min(time));
        Self { guest_cpu, wall_clock, ..self.clone() }
    }

    /// The defaults of triggers: the three seconds that Amplify gives a function.
    #[must_use]
    pub fn trigger() -> Self {
        Self {
            guest_cpu: Duration::from_secs(3),
            wall_clock: Duration::from_secs(3),
            concurrency: 32,
            queue: 256,
            ..Self::auth_rules()
        }
    }
}

/// Whether decisions of an evaluator are remembered. Only those of a component that can observe nothing ever are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CacheSettings {
    /// Every question crosses into the component.
    Off,
    /// Remember decisions in about so much memory.
    Bounded {
        /// The memory, of questions and decisions together.
        bytes: u64,
    },
}

impl Default for CacheSettings {
    fn default() -> Self {
        Self::Bounded { bytes: 16 * MIB as u64 }
    }
}
