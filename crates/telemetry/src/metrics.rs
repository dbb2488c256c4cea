//! What is counted, and how Prometheus reads it: <https://prometheus.io/docs/concepts/data_model/>.
//!
//! Labels have few values, all of them ours: nothing that a caller sends becomes one.

mod labels;
mod process;

use std::{
    sync::{Mutex, PoisonError, atomic::AtomicU64},
    time::Duration,
};

use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeMetric, text::encode},
    metrics::{
        MetricType,
        counter::{ConstCounter, Counter},
        family::Family,
        gauge::ConstGauge,
        histogram::Histogram,
        info::Info,
    },
    registry::Registry,
};

pub use labels::{CallerKind, Operation, StoreCall, StoreOutcome};
use labels::{RequestLabels, StoreLabels, StoreTimeLabels, TimeLabels, Unit, UnitLabels};
use process::Process;

/// The media type of what [`Metrics::render`] writes.
pub const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// In how many seconds requests are answered: from a hit in memory to the longest that is waited for.
const BUCKETS: [f64; 13] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 30.0];

/// What is counted of a gateway.
pub struct Metrics {
    registry: Mutex<Registry>,
    requests: Family<RequestLabels, Counter>,
    request_time: Family<TimeLabels, Histogram, fn() -> Histogram>,
    store_calls: Family<StoreLabels, Counter>,
    store_time: Family<StoreTimeLabels, Histogram, fn() -> Histogram>,
    store_units: Family<UnitLabels, Counter<f64, AtomicU64>>,
}

/// What is looked at when it is asked for, and not before: the state of a part of the gateway.
pub trait Observed: Send + Sync + 'static {
    /// Tells what is there now.
    fn observe(&self, tell: &mut dyn FnMut(Observation));
}

/// One value of a part of the gateway.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The name, without `sluice_` and, for a count, without `_total`.
    pub name: &'static str,
    /// What it is.
    pub help: &'static str,
    /// The value.
    pub value: Observable,
    /// A name among several, such as a plugin's; with the label that says what it names.
    pub of: Option<(&'static str, String)>,
}

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observable {
    /// It only grows.
    Count(u64),
    /// It goes up and down.
    Level(i64),
}

/// How a request ended.
#[derive(Clone, Copy, Debug)]
pub struct Ending<'a> {
    /// What was asked for.
    pub operation: Operation,
    /// Who asked.
    pub caller: CallerKind,
    /// The first error's type, or nothing.
    pub error_type: Option<&'a str>,
    /// How long it took.
    pub took: Duration,
}

impl Metrics {
    /// Nothing has been counted yet. `version` is that of the build.
    #[must_use]
    pub fn new(version: &'static str) -> Self {
        let mut registry = Registry::with_prefix("sluice");
        let histogram: fn() -> Histogram = || Histogram::new(BUCKETS);
        let metrics = Self {
            requests: Family::default(),
            request_time: Family::new_with_constructor(histogram),
            store_calls: Family::default(),
            store_time: Family::new_with_constructor(histogram),
            store_units: Family::default(),
            registry: Mutex::default(),
        };
        registry.register("build", "The version of this gateway", Info::new(vec![("version", version)]));
        registry.register(
            "requests",
            "Requests by what they asked for, how they ended and who sent them",
            metrics.requests.clone(),
        );
        registry.register("request_duration_seconds", "How long requests took", metrics.request_time.clone());
        registry.register("store_calls", "Calls to the database by their outcome", metrics.store_calls.clone());
        registry.register(
            "store_call_duration_seconds",
            "How long calls to the database took",
            metrics.store_time.clone(),
        );
        registry.register(
            "store_consumed_units",
            "Capacity units that the database says were consumed",
            metrics.store_units.clone(),
        );
        registry.register_collector(Box::new(Process));
        *metrics.registry() = registry;
        metrics
    }

    /// A request has ended.
    pub fn request(&self, ending: Ending<'_>) {
        let Ending { operation, caller, error_type, took } = ending;
        let error_type = labels::ErrorType::of(error_type);
        self.requests.get_or_create(&RequestLabels { operation, caller, error_type }).inc();
        self.request_time.get_or_create(&TimeLabels { operation }).observe(took.as_secs_f64());
    }

    /// A call to the database has ended. `units` is what it consumed, if the database says so.
    pub fn store_call(&self, call: StoreCall, outcome: StoreOutcome, took: Duration, units: Option<f64>) {
        self.store_calls.get_or_create(&StoreLabels { call, outcome }).inc();
        self.store_time.get_or_create(&StoreTimeLabels { call }).observe(took.as_secs_f64());
        if let Some(units) = units {
            let kind = if call.writes() { Unit::Write } else { Unit::Read };
            self.store_units.get_or_create(&UnitLabels { kind }).inc_by(units);
        }
    }

    /// Looks at a part of the gateway each time the metrics are asked for.
    pub fn watch(&self, part: impl Observed) {
        self.registry().register_collector(Box::new(Watched(Box::new(part))));
    }

    /// Everything, as Prometheus reads it.
    #[must_use]
    pub fn render(&self) -> String {
        let mut text = String::new();
        // Writing to a text does not fail.
        let _ = encode(&mut text, &self.registry());
        text
    }

    fn registry(&self) -> std::sync::MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Watched(Box<dyn Observed>);

impl std::fmt::Debug for Watched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watched")
    }
}

impl Collector for Watched {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let mut all = Vec::new();
        self.0.observe(&mut |observation| all.push(observation));
        let mut rest = all.as_slice();
        // What has one name is one metric, and stands together.
        while let Some(first) = rest.first() {
            let same = rest.iter().take_while(|other| other.name == first.name).count();
            let (these, others) = rest.split_at(same);
            rest = others;
            let metric_type = match first.value {
                Observable::Count(_) => MetricType::Counter,
                Observable::Level(_) => MetricType::Gauge,
            };
            let mut metric = encoder.encode_descriptor(first.name, first.help, None, metric_type)?;
            for one in these {
                let labels: Vec<(&str, String)> = one.of.iter().cloned().collect();
                let labelled = metric.encode_family(&labels)?;
                match one.value {
                    Observable::Count(count) => ConstCounter::new(count).encode(labelled)?,
                    Observable::Level(level) => ConstGauge::new(level).encode(labelled)?,
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
