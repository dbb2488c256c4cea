//! What an operator's Prometheus reads of a gateway: what it was asked, by whom, and what came of it.

use std::collections::BTreeMap;

use prometheus_parse::{Scrape, Value as Metric};
use reqwest::Method;
use serde_json::json;
use sluice_tests::{
    components::workspace,
    dynamodb_local::DynamoDbLocal,
    sandbox::{Sandbox, issuer::TestIssuer},
};

const SCHEMA: &str = "type Note @model @auth(rules: [{ allow: public }]) { text: String }";
const CREATE: &str = "mutation($input: CreateNoteInput!) { createNote(input: $input) { id } }";

/// The values of a metric, by its labels.
async fn scrape(gateway: &Sandbox, name: &str) -> BTreeMap<String, f64> {
    let answer = gateway.admin(Method::GET, "/metrics").send().await.expect("it answers");
    assert!(answer.headers()["content-type"].to_str().expect("it is text").starts_with("application/openmetrics-text"));
    let text = answer.text().await.expect("it is text");
    let scrape = Scrape::parse(text.lines().map(|line| Ok(line.to_owned()))).expect("Prometheus reads it");
    let of_name = scrape.samples.iter().filter(|sample| sample.metric == name);
    let labels = |sample: &prometheus_parse::Sample| {
        let sorted: BTreeMap<_, _> = sample.labels.iter().collect();
        sorted.into_iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(",")
    };
    let value = |value: &Metric| match value {
        Metric::Counter(value) | Metric::Gauge(value) | Metric::Untyped(value) => *value,
        Metric::Histogram(buckets) => buckets.last().expect("there are buckets").count,
        Metric::Summary(_) => panic!("there are no summaries"),
    };
    of_name.map(|sample| (labels(sample), value(&sample.value))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_calls_and_what_they_consumed_are_counted() {
    let environment = [
        ("SLUICE_STORE_KIND", "dynamodb"),
        ("SLUICE_STORE_ENDPOINT", DynamoDbLocal::shared().endpoint()),
        ("SLUICE_STORE_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE"),
        ("SLUICE_STORE_SECRET_ACCESS_KEY", "local"),
        ("SLUICE_STORE_TABLE_NAMES", "prefixed"),
        ("SLUICE_STORE_TABLE_PREFIX", "metrics-"),
    ];
    let gateway = Sandbox::start_for(&std::sync::Arc::new(TestIssuer::start().await), SCHEMA, &environment).await;
    let key = gateway.api_key().to_owned();
    for text in ["a", "b"] {
        gateway.ask(&[("x-api-key", &key)], CREATE, json!({ "input": { "text": text } })).await;
    }
    gateway.ask(&[("x-api-key", &key)], "{ listNotes { items { id } } }", json!({})).await;
    let refused = reqwest::Client::new().post(format!("{}/graphql", gateway.url())).header("x-api-key", "wrong");
    refused.body("{}").send().await.expect("it answers");

    let requests = scrape(&gateway, "sluice_requests_total").await;
    assert_eq!(requests["caller=api_key,error_type=,operation=mutation"], 2.0, "{requests:?}");
    assert_eq!(requests["caller=api_key,error_type=,operation=query"], 1.0, "{requests:?}");
    assert_eq!(requests["caller=unknown,error_type=UnauthorizedException,operation=unread"], 1.0, "{requests:?}");
    assert_eq!(scrape(&gateway, "sluice_request_duration_seconds").await["operation=mutation"], 2.0);
    assert_eq!(scrape(&gateway, "sluice_store_calls_total").await["call=put,outcome=success"], 2.0);
    let units = scrape(&gateway, "sluice_store_consumed_units_total").await;
    assert_eq!(units["kind=write"], 2.0, "{units:?}");
    assert!(units["kind=read"] > 0.0, "{units:?}");
    assert_eq!(scrape(&gateway, "sluice_plugin_loaded").await["plugin=auth-rules"], 1.0);
    assert_eq!(scrape(&gateway, "sluice_log_lines_lost_total").await.len(), 1);

    let answer = gateway.admin(Method::GET, "/metrics").send().await.expect("it answers");
    let text = answer.text().await.expect("text");
    let documented = std::fs::read_to_string(workspace().join("docs/operating.md")).expect("it is there");
    let served: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next()).collect();
    assert!(served.len() > 20, "{served:?}");
    let missing: Vec<&&str> = served.iter().filter(|name| !documented.contains(&format!("`{name}"))).collect();
    assert!(missing.is_empty(), "docs/operating.md does not say what these are: {missing:?}");
}
