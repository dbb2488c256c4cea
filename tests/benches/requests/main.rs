//! CPU of the server process for a create, a get, a list of 100 and an event to 1,000 listeners, beside another build of it.
//!
//! `cargo bench -p sluice-tests --bench requests` starts the release binary on a store in memory and on DynamoDB Local.
//! `SLUICE_BESIDE` names another binary: both then run in turn, `SLUICE_ROUNDS` (3) times, and the ratio of the medians is
//! printed. `SLUICE_STORES=memory` leaves DynamoDB Local out.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark is a program of its own that reports on a terminal"
)]

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
    time::SystemTime,
};

use serde_json::{Value, json};
use sluice_tests::{
    dynamodb_local::DynamoDbLocal,
    served::{API_KEY, Server, binary, cpu_us},
    subscriber::Subscriber,
};
use user_pool::{Published, TokenUse};

const CREATE: &str = "mutation ($input: CreateUserProfileInput!) { createUserProfile(input: $input) \
                      { id email profileOwner createdAt updatedAt } }";
const GET: &str = "query ($id: ID!) { getUserProfile(id: $id) { id email profileOwner createdAt updatedAt } }";
const LIST: &str =
    "query { listUserProfiles(limit: 100) { items { id email profileOwner createdAt updatedAt } nextToken } }";
const NOTES: &str = "type Note @model @auth(rules: [{allow: public}]) { text: String, number: Int }";
const LISTEN: &str = "subscription ($filter: ModelSubscriptionNoteFilterInput) \
                      { onCreateNote(filter: $filter) { id text number createdAt updatedAt } }";
const WRITE: &str = "mutation ($number: Int!) { createNote(input: { text: \"hello\", number: $number }) \
                     { id text number createdAt updatedAt } }";
const LISTENERS: usize = 1_000;
const FILTERS: usize = 100;
const IN_FLIGHT: usize = 16;

#[tokio::main]
async fn main() {
    let rounds: usize = env::var("SLUICE_ROUNDS").map_or(3, |text| text.parse().unwrap());
    let mut builds = vec![("this build", binary())];
    builds.extend(env::var_os("SLUICE_BESIDE").map(|other| ("the other", PathBuf::from(other))));
    let pool = Published::start("local_bench", "bench").await.unwrap();
    let token = pool.issuer().token(TokenUse::Access, "s1", "ann", &json!({}), SystemTime::now()).unwrap();

    let mut seen: BTreeMap<(String, &str), Vec<f64>> = BTreeMap::new();
    for round in 0..rounds {
        for (build, binary) in &builds {
            for (what, cpu) in
                measure(binary, pool.issuer().url(), &token, &format!("{}-{round}-", build.replace(' ', "-"))).await
            {
                seen.entry((what, build)).or_default().push(cpu);
            }
        }
    }
    println!("{:<44} {:>10}  all rounds", "µs of the server's CPU for each", "median");
    for ((what, build), all) in &mut seen {
        all.sort_by(f64::total_cmp);
        let rounds: Vec<String> = all.iter().map(|cpu| format!("{cpu:.1}")).collect();
        println!("{:<44} {:>10.1}  {}", format!("{what}, {build}"), median(all), rounds.join(" "));
    }
    for ((what, _), ours) in seen.iter().filter(|((_, build), _)| *build == "this build") {
        if let Some(others) = seen.get(&(what.clone(), "the other")) {
            println!("{what:<44} {:>9.2} × the other", median(ours) / median(others));
        }
    }
}

fn median(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

async fn measure(binary: &Path, issuer: &str, token: &str, prefix: &str) -> Vec<(String, f64)> {
    let mut figures = Vec::new();
    let server = Server::start_of(binary, issuer, &[("SLUICE_STORE_KIND", "memory")]).await;
    figures.extend(requests(&server, token, "in memory", 10_000).await);
    drop(server);
    if env::var("SLUICE_STORES").is_ok_and(|stores| stores == "memory") {
        figures.extend(events(binary, issuer).await);
        return figures;
    }
    let dynamodb = [
        ("SLUICE_STORE_KIND", "dynamodb"),
        ("SLUICE_STORE_ENDPOINT", DynamoDbLocal::shared().endpoint()),
        ("SLUICE_STORE_TABLE_NAMES", "prefixed"),
        ("SLUICE_STORE_TABLE_PREFIX", prefix),
        ("AWS_ACCESS_KEY_ID", "AKIABENCH"),
        ("AWS_SECRET_ACCESS_KEY", "x"),
    ];
    let server = Server::start_of(binary, issuer, &dynamodb).await;
    figures.extend(requests(&server, token, "DynamoDB Local", 2_000).await);
    drop(server);
    figures.extend(events(binary, issuer).await);
    figures
}

/// A create, a get and a list of 100, each `count` times and the list a fifth as often.
async fn requests(server: &Server, token: &str, store: &str, count: usize) -> Vec<(String, f64)> {
    let create = json!({ "query": CREATE, "variables": { "input": { "id": "1", "email": "ann@example.com" } } });
    let answer = send(&reqwest::Client::new(), server, token, &create.to_string()).await;
    assert!(answer.get("errors").is_none(), "{answer}");
    let create = json!({ "query": CREATE, "variables": { "input": { "email": "ann@example.com" } } });
    let get = json!({ "query": GET, "variables": { "id": "1" } });
    let list = json!({ "query": LIST });
    let mut figures = Vec::new();
    for (what, body, count) in [("create", create, count), ("get", get, count), ("list of 100", list, count / 5)] {
        let body = body.to_string();
        repeat(server, token, &body, count / 10).await;
        let before = cpu_us(&server.process());
        let sent = repeat(server, token, &body, count).await;
        figures.push((format!("{what}, {store}"), (cpu_us(&server.process()) - before) / sent as f64));
    }
    figures
}

/// Sends a request about `count` times over all connections; answers how often it was.
async fn repeat(server: &Server, token: &str, body: &str, count: usize) -> usize {
    let each = count.div_ceil(IN_FLIGHT);
    let lanes: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let (url, token, body) = (format!("{}/graphql", server.url()), token.to_owned(), body.to_owned());
            tokio::spawn(async move {
                let http = reqwest::Client::new();
                for _ in 0..each {
                    let request = http.post(&url).header("authorization", &token);
                    let request = request.header("content-type", "application/json").body(body.clone());
                    let answer = request.send().await.unwrap().bytes().await.unwrap();
                    assert!(!answer.windows(9).any(|part| part == b"\"errors\":"), "{answer:?}");
                }
            })
        })
        .collect();
    for lane in lanes {
        lane.await.unwrap();
    }
    each * IN_FLIGHT
}

async fn send(http: &reqwest::Client, server: &Server, token: &str, body: &str) -> Value {
    let request = http.post(format!("{}/graphql", server.url())).header("authorization", token);
    request.header("content-type", "application/json").body(body.to_owned()).send().await.unwrap().json().await.unwrap()
}

/// What an event costs for each of 1,000 listeners with 100 different filters, all of which let it through.
async fn events(binary: &Path, issuer: &str) -> Vec<(String, f64)> {
    const WRITES: usize = 60;
    let directory = tempfile::tempdir().unwrap();
    let schema = directory.path().join("notes.graphql");
    std::fs::write(&schema, NOTES).unwrap();
    let settings = [("SLUICE_STORE_KIND", "memory"), ("SLUICE_SCHEMA", schema.to_str().unwrap())];
    let server = Server::start_of(binary, issuer, &settings).await;
    let mut listeners = Vec::new();
    for n in 0..LISTENERS {
        let mut subscriber = Subscriber::connect(server.address(), &[("x-api-key", API_KEY)]).await;
        let filter = json!({ "filter": { "number": { "gt": -1 - i64::try_from(n % FILTERS).unwrap() } } });
        subscriber.subscribe("1", LISTEN, filter).await;
        listeners.push(tokio::spawn(async move {
            for _ in 0..WRITES {
                subscriber.event().await;
            }
        }));
    }
    let http = reqwest::Client::new();
    let before = cpu_us(&server.process());
    for number in 0..WRITES {
        let body = json!({ "query": WRITE, "variables": { "number": number } }).to_string();
        let request = http.post(format!("{}/graphql", server.url())).header("x-api-key", API_KEY);
        let answer = request.header("content-type", "application/json").body(body).send().await.unwrap();
        assert!(answer.status().is_success());
    }
    for listener in listeners {
        listener.await.unwrap();
    }
    let cpu = (cpu_us(&server.process()) - before) / (WRITES * LISTENERS) as f64;
    vec![("event to one of 1,000 listeners".to_owned(), cpu)]
}
