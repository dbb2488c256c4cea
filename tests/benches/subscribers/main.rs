//! Many subscribers and a steady stream of mutations: what is lost or heard by the wrong ones, how long an event takes, and
//! what it costs the server.
//!
//! `cargo bench -p sluice-tests --bench subscribers` starts the release binary on a store in memory, opens a WebSocket for
//! each subscriber, and creates records at a fixed rate. Twice: each subscriber an owner who hears what is theirs, and then
//! everybody hearing everything. `SLUICE_SUBSCRIBERS` (1000), `SLUICE_RATE` (mutations a second: 100 for owners, a tenth
//! of it for everybody) and `SLUICE_SECONDS` (60) change that.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark is a program of its own that reports on a terminal"
)]

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::{Duration, Instant, SystemTime},
};

use serde_json::{Value, json};
use sluice_tests::{
    served::{API_KEY, Memory, Server, cpu_us},
    subscriber::Subscriber,
};
use tokio::task::JoinHandle;
use user_pool::{Published, TokenUse};

/// How long the last events may take after the last mutation.
const PATIENCE: Duration = Duration::from_secs(30);

const NOTES: &str = "type Note @model @auth(rules: [{allow: public}]) { text: String }";

#[tokio::main]
async fn main() {
    let subscribers = number("SLUICE_SUBSCRIBERS", 1000);
    let rate = number("SLUICE_RATE", 100);
    let seconds = number("SLUICE_SECONDS", 60);
    let pool = Published::start("local_bench", "bench").await.unwrap();
    let issuer = pool.issuer().url();

    let server = Server::start(issuer, &[("SLUICE_STORE_KIND", "memory")]).await;
    let now = SystemTime::now();
    let token = |n: usize| pool.issuer().token(TokenUse::Access, &format!("s{n}"), &format!("u{n}"), &json!({}), now);
    let identities = (0..subscribers).map(|n| ("Authorization", token(n).unwrap())).collect();
    let owners = Scenario {
        name: "each owner hears what is theirs",
        identities,
        subscription: "subscription { onCreateUserProfile { id email profileOwner createdAt updatedAt } }",
        mutation: "mutation ($text: String!) { createUserProfile(input: { email: $text }) { id email profileOwner createdAt updatedAt } }",
        field: "UserProfile",
        heard_by: HeardBy::Writer,
    };
    owners.run(&server, rate, seconds).await;
    drop(server);

    let directory = tempfile::tempdir().unwrap();
    let schema = directory.path().join("notes.graphql");
    std::fs::write(&schema, NOTES).unwrap();
    let schema = schema.display().to_string();
    let server = Server::start(issuer, &[("SLUICE_STORE_KIND", "memory"), ("SLUICE_SCHEMA", &schema)]).await;
    let everybody = Scenario {
        name: "everybody hears everything",
        identities: (0..subscribers).map(|_| ("x-api-key", API_KEY.to_owned())).collect(),
        subscription: "subscription { onCreateNote { id text createdAt updatedAt } }",
        mutation: "mutation ($text: String!) { createNote(input: { text: $text }) { id text createdAt updatedAt } }",
        field: "Note",
        heard_by: HeardBy::Everybody,
    };
    everybody.run(&server, (rate / 10).max(1), seconds).await;
}

fn number(variable: &str, usual: usize) -> usize {
    std::env::var(variable).map_or(usual, |text| text.parse().expect("a whole number"))
}

/// Who is to hear of a mutation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum HeardBy {
    Writer,
    Everybody,
}

struct Scenario {
    name: &'static str,
    /// For each subscriber, who also writes: the header that says who it is.
    identities: Vec<(&'static str, String)>,
    subscription: &'static str,
    mutation: &'static str,
    field: &'static str,
    heard_by: HeardBy,
}

/// An event as it arrived.
struct Heard {
    by: usize,
    id: String,
    at: Instant,
}

/// A mutation as it was answered.
struct Written {
    by: usize,
    id: String,
    at: Instant,
}

impl Scenario {
    async fn run(self, server: &Server, rate: usize, seconds: usize) {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let count = Arc::new(AtomicUsize::new(0));
        let mut readers = Vec::new();
        for (by, identity) in self.identities.iter().enumerate() {
            let socket = self.subscribe(server, identity).await;
            readers.push(self.read(by, socket, Arc::clone(&heard), Arc::clone(&count)));
        }
        let (cpu, memory) = (cpu_us(&server.process()), Memory::of(&server.process()));
        let written = self.write(server, rate, rate * seconds).await;
        let expected = match self.heard_by {
            HeardBy::Writer => written.len(),
            HeardBy::Everybody => written.len() * self.identities.len(),
        };
        let all = async {
            let mut ticks = tokio::time::interval(Duration::from_millis(10));
            while count.load(Relaxed) < expected {
                ticks.tick().await;
            }
        };
        let came_through = tokio::time::timeout(PATIENCE, all).await.is_ok();
        let (cpu, after) = (cpu_us(&server.process()) - cpu, Memory::of(&server.process()));
        readers.iter().for_each(JoinHandle::abort);
        let heard = std::mem::take(&mut *heard.lock().unwrap());
        let report = self.report(&written, &heard);
        println!("\n{}: {} subscribers, {rate} mutations a second for {seconds} s", self.name, self.identities.len());
        println!("  events           {} of {expected}, came through: {came_through}", heard.len());
        println!("  lost             {}", report.lost);
        println!("  misdelivered     {}", report.misdelivered);
        println!("  twice            {}", report.twice);
        let [p50, p99, most] = report.delays_ms;
        println!(
            "  after the answer p50 {p50:.2} ms, p99 {p99:.2} ms, at most {most:.2} ms (below 0: before the answer)"
        );
        println!(
            "  server's CPU     {:.0} µs a mutation, {:.1} µs an event",
            cpu / written.len() as f64,
            cpu / expected as f64
        );
        println!(
            "  server's memory  {} MB with all subscribed, {} MB after, {} MB at most",
            memory.now_mb, after.now_mb, after.peak_mb
        );
    }

    /// A socket on which the subscription has been acknowledged.
    async fn subscribe(&self, server: &Server, (header, value): &(&str, String)) -> Subscriber {
        let mut subscriber = Subscriber::connect(server.address(), &[(header, value)]).await;
        subscriber.subscribe("1", self.subscription, json!({})).await;
        subscriber
    }

    fn read(
        &self,
        by: usize,
        mut subscriber: Subscriber,
        heard: Arc<Mutex<Vec<Heard>>>,
        count: Arc<AtomicUsize>,
    ) -> JoinHandle<()> {
        tokio::spawn(async move {
            loop {
                let event = subscriber.event().await;
                let at = Instant::now();
                let id = event[2]["id"].as_str().unwrap_or_else(|| panic!("{event}")).to_owned();
                heard.lock().unwrap().push(Heard { by, id, at });
                count.fetch_add(1, Relaxed);
            }
        })
    }

    /// Sends `total` mutations at a fixed rate, whatever the answers take.
    async fn write(&self, server: &Server, rate: usize, total: usize) -> Vec<Written> {
        let http = reqwest::Client::new();
        let pointer = format!("/data/create{}/id", self.field);
        let mut ticks = tokio::time::interval(Duration::from_secs(1) / u32::try_from(rate).unwrap());
        let mut sent = Vec::with_capacity(total);
        for n in 0..total {
            ticks.tick().await;
            let by = n % self.identities.len();
            let (header, value) = &self.identities[by];
            let body = json!({ "query": self.mutation, "variables": { "text": format!("{n}@example.com") } });
            let request = http.post(format!("{}/graphql", server.url())).header(*header, value).json(&body);
            let pointer = pointer.clone();
            sent.push(tokio::spawn(async move {
                let answer: Value = request.send().await.unwrap().json().await.unwrap();
                let id = answer.pointer(&pointer).and_then(Value::as_str);
                Written { by, id: id.unwrap_or_else(|| panic!("{answer}")).to_owned(), at: Instant::now() }
            }));
        }
        let mut written = Vec::with_capacity(total);
        for task in sent {
            written.push(task.await.unwrap());
        }
        written
    }

    fn report(&self, written: &[Written], heard: &[Heard]) -> Report {
        let by_id: HashMap<&str, &Written> = written.iter().map(|one| (one.id.as_str(), one)).collect();
        let mut times: HashMap<(&str, usize), usize> = HashMap::new();
        let mut delays_ms = Vec::with_capacity(heard.len());
        let mut misdelivered = 0;
        for event in heard {
            match by_id.get(event.id.as_str()) {
                Some(of) if self.heard_by == HeardBy::Everybody || of.by == event.by => {
                    *times.entry((&event.id, event.by)).or_default() += 1;
                    let after = event.at.saturating_duration_since(of.at).as_secs_f64();
                    let before = of.at.saturating_duration_since(event.at).as_secs_f64();
                    delays_ms.push((after - before) * 1e3);
                }
                _ => misdelivered += 1,
            }
        }
        let readers = match self.heard_by {
            HeardBy::Writer => 1,
            HeardBy::Everybody => self.identities.len(),
        };
        delays_ms.sort_by(f64::total_cmp);
        let at =
            |part: f64| delays_ms.get(((delays_ms.len() as f64 - 1.0) * part) as usize).copied().unwrap_or(f64::NAN);
        Report {
            lost: written.len() * readers - times.len(),
            misdelivered,
            twice: times.values().filter(|times| **times > 1).count(),
            delays_ms: [at(0.5), at(0.99), at(1.0)],
        }
    }
}

struct Report {
    lost: usize,
    misdelivered: usize,
    twice: usize,
    delays_ms: [f64; 3],
}
