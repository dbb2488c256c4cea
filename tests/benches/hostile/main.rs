//! What the worst requests of one caller cost the server, and what another caller notices of them.
//!
//! `cargo bench -p sluice-tests --bench hostile` starts the release binary on a store in memory with the default limits, sends
//! each attack once and prints its answer, the CPU that the process took for it and the memory that it grew by. Then ten
//! connections send all of them, again and again, for `SLUICE_SECONDS` (60), while another caller reads a record 50 times a
//! second. `SLUICE_BINARY` names another binary to look at.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark is a program of its own that reports on a terminal"
)]

mod attacks;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use attacks::Attack;
use serde_json::Value;
use sluice_tests::served::{API_KEY, Memory, Server, cpu_us};
use user_pool::Published;

/// Connections of the hostile caller.
const CONNECTIONS: usize = 10;
/// Records that the attacks find.
const RECORDS: usize = 500;
/// How long an attack may take before the bench gives up on it.
const PATIENCE: Duration = Duration::from_secs(35);

#[tokio::main]
async fn main() {
    let seconds = std::env::var("SLUICE_SECONDS").map_or(60, |text| text.parse().unwrap());
    let directory = tempfile::tempdir().unwrap();
    let schema = directory.path().join("todos.graphql");
    std::fs::write(&schema, attacks::SCHEMA).unwrap();
    let pool = Published::start("local_bench", "bench").await.unwrap();
    let settings = [("SLUICE_STORE_KIND", "memory"), ("SLUICE_SCHEMA", schema.to_str().unwrap())];

    println!("{:<66} {:>9} {:>8} {:>7}  answer", "attack", "KB sent", "CPU ms", "MB more");
    let mut server = started(pool.issuer().url(), &settings).await;
    for attack in attacks::all() {
        if !one(&server, &attack).await {
            drop(server);
            server = started(pool.issuer().url(), &settings).await;
        }
    }
    drop(server);

    let server = started(pool.issuer().url(), &settings).await;
    let quiet = reads(&server, Duration::from_secs(10), None).await;
    println!("\nanother caller, quiet: p50 {:.1} ms, p99 {:.1} ms", quiet.0, quiet.1);
    let sent = Arc::new(AtomicUsize::new(0));
    let stop = Arc::new(AtomicBool::new(false));
    let hostile: Vec<_> = (0..CONNECTIONS)
        .map(|connection| {
            let (url, sent, stop) = (server.url().to_owned(), Arc::clone(&sent), Arc::clone(&stop));
            tokio::spawn(async move {
                let http = reqwest::Client::builder().timeout(PATIENCE).build().unwrap();
                let attacks = attacks::all();
                for attack in attacks.iter().cycle().skip(connection * 7) {
                    if stop.load(Relaxed) {
                        break;
                    }
                    let _ = send(&http, &url, &attack.body).await;
                    sent.fetch_add(1, Relaxed);
                }
            })
        })
        .collect();
    let under_attack = reads(&server, Duration::from_secs(seconds), Some(&server)).await;
    stop.store(true, Relaxed);
    println!(
        "another caller beside {CONNECTIONS} hostile connections for {seconds} s ({} attacks): p50 {:.1} ms, p99 {:.1} ms, \
         {:.1} × the quiet p99; the process held at most {} MB",
        sent.load(Relaxed),
        under_attack.0,
        under_attack.1,
        under_attack.1 / quiet.1,
        under_attack.2,
    );
    for task in hostile {
        let _ = task.await;
    }
}

/// A server that holds records.
async fn started(issuer: &str, settings: &[(&str, &str)]) -> Server {
    let server = Server::start(issuer, settings).await;
    let http = reqwest::Client::new();
    for n in 0..RECORDS {
        let query = format!(
            "mutation {{ createTodo(input: {{ id: \"{n}\", text: \"todo {n}\" }}) {{ id }} \
             createNote(input: {{ text: \"note {n}\", todoNotesId: \"{n}\" }}) {{ id }} }}"
        );
        let answer = send(&http, server.url(), &serde_json::json!({ "query": query }).to_string()).await;
        assert!(answer.as_ref().is_some_and(|answer| !answer.contains("errors")), "{answer:?}");
    }
    server
}

/// Sends an attack and says what became of it; `false` if the server is gone or does not answer any more.
async fn one(server: &Server, attack: &Attack) -> bool {
    let http = reqwest::Client::builder().timeout(PATIENCE).build().unwrap();
    let (before, memory) = (cpu_us(&server.process()), Memory::of(&server.process()));
    let answer = send(&http, server.url(), &attack.body).await;
    let healthy = http.get(format!("{}/healthz", server.url())).timeout(Duration::from_secs(5)).send().await.is_ok();
    let label = format!("{:<66} {:>9.1}", attack.name, attack.body.len() as f64 / 1024.0);
    if !healthy {
        println!("{label} {:>8} {:>7}  the server is gone", "-", "-");
        return false;
    }
    let cpu = (cpu_us(&server.process()) - before) / 1000.0;
    let more = Memory::of(&server.process()).peak_mb.saturating_sub(memory.peak_mb);
    println!("{label} {cpu:>8.0} {more:>7}  {}", answer.map_or("none".to_owned(), |answer| told(&answer)));
    true
}

/// The kind of the first error, or that there was none.
fn told(answer: &str) -> String {
    let Ok(json) = serde_json::from_str::<Value>(answer) else { return answer.chars().take(60).collect() };
    let Some(error) = json["errors"].get(0) else { return format!("answered, {} KB", answer.len() / 1024) };
    let kind = error["errorType"].as_str().unwrap_or_default();
    let message: String = error["message"].as_str().unwrap_or_default().chars().take(70).collect();
    format!("{kind}: {message}")
}

async fn send(http: &reqwest::Client, url: &str, body: &str) -> Option<String> {
    let request = http.post(format!("{url}/graphql")).header("x-api-key", API_KEY);
    let request = request.header("content-type", "application/json").body(body.to_owned());
    request.send().await.ok()?.text().await.ok()
}

/// Reads a record 50 times a second: the 50th and the 99th percentile in milliseconds, and the most that `watched` held.
async fn reads(server: &Server, time: Duration, watched: Option<&Server>) -> (f64, f64, u64) {
    let http = reqwest::Client::builder().timeout(PATIENCE).build().unwrap();
    let body = r#"{"query":"{ getTodo(id: \"1\") { id text } }"}"#;
    let mut ticks = tokio::time::interval(Duration::from_millis(20));
    let begin = Instant::now();
    let mut pending = Vec::new();
    while begin.elapsed() < time {
        ticks.tick().await;
        let (http, url) = (http.clone(), server.url().to_owned());
        pending.push(tokio::spawn(async move {
            let at = Instant::now();
            let answered = send(&http, &url, body).await.is_some();
            if answered { at.elapsed().as_secs_f64() * 1e3 } else { f64::INFINITY }
        }));
    }
    let mut took = Vec::new();
    for read in pending {
        took.push(read.await.unwrap());
    }
    took.sort_by(f64::total_cmp);
    let at = |share: f64| took.get((took.len() as f64 * share) as usize).copied().unwrap_or(f64::NAN);
    (at(0.5), at(0.99), watched.map_or(0, |server| Memory::of(&server.process()).peak_mb))
}
