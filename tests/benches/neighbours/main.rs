//! What a caller notices of other callers' components: the time of its own requests alone, beside 32 calls that loop, beside
//! 32 calls that sleep, and beside both, in one run of one gateway.
//!
//! `cargo bench -p sluice-tests --bench neighbours` prints milliseconds. The gateway and the caller are one process, and the
//! threads that serve are as many as the machine has processors.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark is a program of its own that reports on a terminal"
)]

use std::{
    fs,
    sync::Arc,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use reqwest::Client;
use serde_json::json;
use sluice_tests::{
    components::misbehaving::{resolver, resolver_that_sleeps},
    sandbox::Sandbox,
};

/// Calls of each kind under way while the caller is measured.
const CALLS: usize = 32;
/// How many requests of the caller count.
const REQUESTS: usize = 400;
/// As many come before that do not.
const WARM_UP: usize = 50;

const SCHEMA: &str = r#"
    type Query {
        loops: String @function(name: "loops") @auth(rules: [{allow: public}])
        sleeps: String @function(name: "sleeps") @auth(rules: [{allow: public}])
    }
    type Todo @model @auth(rules: [{allow: public}]) { text: String }
"#;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let dir = tempfile::tempdir().unwrap();
    let placed = |name: &str, component: Vec<u8>| {
        let path = dir.path().join(format!("{name}.wasm"));
        fs::write(&path, component).unwrap();
        format!(
            "\n[functions.{name}]\ntrigger = \"resolver\"\ntimeout_ms = 2000\nplugin = {:?}\n\
             [plugins.{name}]\ngrants = [\"wasi:clocks/monotonic-clock\"]\n",
            path.display().to_string()
        )
    };
    let settings = placed("loops", resolver("(loop $again (br $again)) unreachable"))
        + &placed("sleeps", resolver_that_sleeps(Duration::from_secs(60)));
    let sandbox = Arc::new(Sandbox::start_on(SCHEMA, &settings).await);

    println!("milliseconds of {REQUESTS} requests of one caller, one after the other\n");
    println!("{:>44} {:>8} {:>8} {:>8}", "", "p50", "p99", "most");
    for (name, neighbours) in [
        ("alone", Vec::new()),
        ("beside 32 calls that loop", vec!["loops"]),
        ("beside 32 calls that sleep", vec!["sleeps"]),
        ("beside both", vec!["loops", "sleeps"]),
        ("alone again", Vec::new()),
    ] {
        let over = Arc::new(AtomicBool::new(false));
        let busy: Vec<_> = neighbours
            .iter()
            .flat_map(|neighbour| (0..CALLS).map(move |_| *neighbour))
            .map(|neighbour| {
                let (sandbox, over) = (Arc::clone(&sandbox), Arc::clone(&over));
                tokio::spawn(async move {
                    let client = Client::new();
                    while !over.load(Ordering::Relaxed) {
                        ask(&client, &sandbox, &format!("{{ {neighbour} }}")).await;
                    }
                })
            })
            .collect();
        let client = Client::new();
        let mut took = Vec::with_capacity(REQUESTS);
        for request in 0..WARM_UP + REQUESTS {
            let began = Instant::now();
            ask(&client, &sandbox, "mutation { createTodo(input: {text: \"x\"}) { id } }").await;
            if request >= WARM_UP {
                took.push(began.elapsed());
            }
        }
        over.store(true, Ordering::Relaxed);
        took.sort_unstable();
        let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
        println!("{name:>44} {:>8.2} {:>8.2} {:>8.2}", at(0.5), at(0.99), at(1.0));
        for call in busy {
            call.await.unwrap();
        }
    }
}

async fn ask(client: &Client, sandbox: &Sandbox, query: &str) {
    let request = client.post(format!("{}/graphql", sandbox.url())).header("x-api-key", sandbox.api_key());
    request.body(json!({ "query": query }).to_string()).send().await.unwrap().bytes().await.unwrap();
}
