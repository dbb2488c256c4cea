use std::collections::BTreeMap;

use prometheus_parse::{Scrape, Value};

use super::*;

/// Reads metrics as Prometheus does: the value of each by its name and labels, of histograms the number of observations.
fn scraped(text: &str) -> BTreeMap<String, f64> {
    let scrape = Scrape::parse(text.lines().map(|line| Ok(line.to_owned()))).expect("Prometheus can read it");
    let value = |value: &Value| match value {
        Value::Counter(value) | Value::Gauge(value) | Value::Untyped(value) => *value,
        Value::Histogram(buckets) => buckets.last().expect("there are buckets").count,
        Value::Summary(_) => panic!("there are no summaries"),
    };
    let name = |sample: &prometheus_parse::Sample| {
        let labels: BTreeMap<_, _> = sample.labels.iter().collect();
        let labels: Vec<String> = labels.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{}{{{}}}", sample.metric, labels.join(","))
    };
    scrape.samples.iter().map(|sample| (name(sample), value(&sample.value))).collect()
}

fn ending(error_type: Option<&str>) -> Ending<'_> {
    let took = Duration::from_millis(3);
    Ending { operation: Operation::Query, caller: CallerKind::User, error_type, took }
}

#[test]
fn requests_are_counted_by_what_they_asked_for_who_sent_them_and_how_they_ended() {
    let metrics = Metrics::new("1.2.3");
    for error_type in [None, None, Some("Unauthorized"), Some("made up by \"a\nfunction")] {
        metrics.request(ending(error_type));
    }
    let scraped = scraped(&metrics.render());
    let count =
        |error: &str| scraped[&format!("sluice_requests_total{{caller=user,error_type={error},operation=query}}")];
    assert_eq!((count(""), count("Unauthorized"), count("other")), (2.0, 1.0, 1.0));
    assert_eq!(scraped["sluice_request_duration_seconds{operation=query}"], 4.0);
    assert_eq!(scraped["sluice_build_info{version=1.2.3}"], 1.0);
}

#[test]
fn calls_to_the_database_are_counted_with_what_they_consumed() {
    let metrics = Metrics::new("1.2.3");
    let took = Duration::from_millis(3);
    metrics.store_call(StoreCall::Get, StoreOutcome::Success, took, Some(0.5));
    metrics.store_call(StoreCall::Query, StoreOutcome::Throttled, took, None);
    metrics.store_call(StoreCall::Put, StoreOutcome::Success, took, Some(2.0));
    let scraped = scraped(&metrics.render());
    assert_eq!(scraped["sluice_store_calls_total{call=query,outcome=throttled}"], 1.0);
    assert_eq!(scraped["sluice_store_consumed_units_total{kind=read}"], 0.5);
    assert_eq!(scraped["sluice_store_consumed_units_total{kind=write}"], 2.0);
    assert_eq!(scraped["sluice_store_call_duration_seconds{call=put}"], 1.0);
}

/// Plays two plugins and a hub.
struct Parts;

impl Observed for Parts {
    fn observe(&self, tell: &mut dyn FnMut(Observation)) {
        for (plugin, calls) in [("auth-rules", 7), ("with \"quotes\"", 1)] {
            let of = Some(("plugin", plugin.to_owned()));
            tell(Observation {
                name: "plugin_calls",
                help: "Calls of components",
                value: Observable::Count(calls),
                of,
            });
        }
        tell(Observation { name: "sockets", help: "Open WebSockets", value: Observable::Level(3), of: None });
    }
}

#[test]
fn parts_are_looked_at_when_they_are_asked_for() {
    let metrics = Metrics::new("1.2.3");
    metrics.watch(Parts);
    let scraped = scraped(&metrics.render());
    assert_eq!(scraped["sluice_plugin_calls_total{plugin=auth-rules}"], 7.0);
    assert_eq!(scraped["sluice_sockets{}"], 3.0);
    assert!(scraped["sluice_process_resident_memory_bytes{}"] > 0.0);
}
