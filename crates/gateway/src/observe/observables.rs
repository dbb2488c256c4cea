//! The parts of a gateway as metrics show them: components, sockets, events, the log.

use std::sync::Weak;

use telemetry::{Observable, Observation, Observed};

use crate::http::App;

/// What is looked at each time the metrics are asked for. The gateway owns its metrics, so they do not keep it: its store is
/// another one's as soon as it is gone.
pub(crate) struct Observables(pub(crate) Weak<App>);

impl Observed for Observables {
    fn observe(&self, tell: &mut dyn FnMut(Observation)) {
        let Some(app) = self.0.upgrade() else { return };
        let mut one = |name, help, value| tell(Observation { name, help, value, of: None });
        let level = |count: u64| Observable::Level(i64::try_from(count).unwrap_or(i64::MAX));
        let counts = app.realtime.subscribers.counts();
        one("sockets", "Open WebSockets", level(counts.connections));
        one("subscriptions", "Subscriptions on open WebSockets", level(counts.subscriptions));
        one(
            "changes_published",
            "Changes of records that were told to subscribers",
            Observable::Count(counts.published),
        );
        one("events_delivered", "Events that were put into queues of connections", Observable::Count(counts.delivered));
        one("events_dropped", "Events that found a queue full", Observable::Count(counts.dropped));
        one("sockets_cut_off", "Connections that read too slowly", Observable::Count(counts.overflowed));
        let unfinished = u64::try_from(app.events.unfinished()).unwrap_or(u64::MAX);
        one("invocations_unfinished", "Accepted invocations that are not finished", level(unfinished));
        let (lost, left_out) = telemetry::log_lines_missing();
        one("log_lines_lost", "Lines that the log's reader was too slow for", Observable::Count(lost));
        one(
            "log_lines_left_out",
            "Lines of one kind beyond those that are written in a second",
            Observable::Count(left_out),
        );

        let plugins = app.health.plugins();
        let each =
            |name: &'static str, help: &'static str, value: &dyn Fn(&plugin_host::PluginStatus) -> Observable| {
                let observation = |plugin: &plugin_host::PluginStatus| Observation {
                    name,
                    help,
                    value: value(plugin),
                    of: Some(("plugin", plugin.name.clone())),
                };
                plugins.iter().map(observation).collect::<Vec<_>>()
            };
        let micros = |time: std::time::Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        let all = [
            each("plugin_calls", "Calls of components", &|plugin| Observable::Count(plugin.calls)),
            each("plugin_failures", "Calls of components that failed", &|plugin| Observable::Count(plugin.failures)),
            each("plugin_busy_microseconds", "How long calls of components took", &|plugin| {
                Observable::Count(micros(plugin.busy))
            }),
            each("plugin_waiting", "Calls that wait for their turn", &|plugin| {
                Observable::Level(i64::try_from(plugin.waiting).unwrap_or(i64::MAX))
            }),
            each("plugin_interruptions", "How often calls were interrupted to let others run", &|plugin| {
                Observable::Count(plugin.interruptions)
            }),
            each("plugin_loaded", "Whether a component is loaded", &|plugin| {
                Observable::Level(i64::from(plugin.digest.is_some()))
            }),
        ];
        all.into_iter().flatten().for_each(tell);
    }
}
