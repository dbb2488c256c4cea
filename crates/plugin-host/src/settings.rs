//! How much a component may have. Every limit has a default that the bundled plugins stay far below.

use std::{path::PathBuf, time::Duration};

use crate::{HttpGrant, engine::Largest};

const MIB: usize = 1024 * 1024;

/// How the host runs components.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostSettings {
    /// The limits of each plugin that is going to run. The pool of instances has room for all the calls that they allow.
    pub plugins: Vec<Limits>,
    /// Where compiled components are kept from one start to the next. `None` compiles at each start.
    pub compiled: Option<CompiledCache>,
    /// Where the components that served are kept, so that the last of them serves after a restart with a broken file.
    pub history: Option<PathBuf>,
    /// How memory for instances is found.
    pub allocation: Allocation,
}

impl Default for HostSettings {
    /// Settings for two plugins, one that decides and one that runs as a function does.
    fn default() -> Self {
        Self {
            plugins: vec![Limits::decision(), Limits::function()],
            compiled: None,
            history: None,
            allocation: Allocation::Pooling,
        }
    }
}

/// Where compiled components are kept. What lies there is run as native code: it must be no directory that a project can
/// bring along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompiledCache {
    /// The directory.
    pub dir: PathBuf,
    /// Who else may write there.
    pub access: CacheAccess,
    /// The most that is kept; what was not used for the longest time makes room.
    pub most_bytes: u64,
}

impl CompiledCache {
    /// Half a gibibyte: a component with a JavaScript engine is about 30 MB, one of Rust half a megabyte.
    pub const MOST_BYTES: u64 = 512 * MIB as u64;
}

/// Which users may write a directory, and files in it, that this process believes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CacheAccess {
    /// The user of this process.
    ThisUser,
    /// The members of its groups too, as on a volume that Kubernetes gives to `fsGroup`.
    Group,
}

/// What an operator allows a plugin; nothing beyond its world by default, and any component.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants {
    /// Interfaces that it may import, such as `wasi:clocks/wall-clock`.
    pub imports: Vec<String>,
    /// Hosts that it may reach.
    pub http: Vec<HttpGrant>,
    /// SHA-256 in hex of the one component that may serve; `None`: any.
    pub digest: Option<String>,
}

/// One plugin, as the operator names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluginSettings {
    /// Its name.
    pub name: String,
    /// The file that holds its component.
    pub source: PathBuf,
    /// What it may have beyond its world.
    pub grants: Grants,
    /// What its calls may use; `None`: what its world allows.
    pub limits: Option<Limits>,
}

impl PluginSettings {
    /// A plugin without grants and with the limits of its world.
    #[must_use]
    pub fn new(name: impl Into<String>, source: impl Into<PathBuf>) -> Self {
        Self { name: name.into(), source: source.into(), grants: Grants::default(), limits: None }
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

/// What one call of a plugin may use, and how many calls of it there may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The component itself. A larger file is not read.
    pub component_bytes: u64,
    /// Time the guest itself may run, in steps of a millisecond. Time spent in imports does not count.
    pub guest_cpu: Duration,
    /// Time a call may take once it has its turn: the guest, and its imports. It waits as long for its turn.
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
    /// Calls at the same time.
    pub concurrency: usize,
    /// Calls that may wait for their turn; the next one is turned away.
    pub queue: usize,
    /// How deep calls may nest: a trigger that causes a mutation whose rules a component decides is two deep.
    pub depth: usize,
}

impl Limits {
    /// The defaults of plugins that decide: that takes microseconds, so a second is a fault.
    #[must_use]
    pub fn decision() -> Self {
        Self {
            component_bytes: 64 * MIB as u64,
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

    /// The defaults of functions: the three seconds that Amplify gives one.
    #[must_use]
    pub fn function() -> Self {
        Self {
            guest_cpu: Duration::from_secs(3),
            wall_clock: Duration::from_secs(3),
            concurrency: 32,
            queue: 256,
            ..Self::decision()
        }
    }

    /// These limits, with so much time in all.
    #[must_use]
    pub fn lasting(self, time: Duration) -> Self {
        Self { guest_cpu: time, wall_clock: time, ..self }
    }

    pub(crate) fn no_larger_than(self, largest: Largest) -> Self {
        Self {
            memory_bytes: self.memory_bytes.min(largest.memory_bytes),
            table_elements: self.table_elements.min(largest.table_elements),
            core_instances: self.core_instances.min(largest.core_instances),
            ..self
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
