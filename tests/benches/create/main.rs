//! What a `createUserProfile` costs the server, beside the bare put: CPU of processes, as ratios within one run.
//!
//! `cargo bench -p sluice-tests` builds the release binary, starts it on each store, and prints microseconds of CPU per
//! request. DynamoDB Local needs `tests/clients` installed (`tests/run` does that).

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark is a program of its own that reports on a terminal"
)]

use std::{sync::Arc, time::SystemTime};

use authz::{Caller, Claim, Evaluate, TokenProvider, User};
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request, Unheard};
use plan::{Attribute, Item, NoFunctions, PageFill, Put, Step, Store, Write};
use plugin_host::{CacheSettings, Evaluator, Host, HostSettings, PluginSettings};
use serde_json::{Value, json};
use sluice_tests::{
    components::built,
    dynamodb_local::DynamoDbLocal,
    native::Native,
    served::{Server, cpu_us},
};
use store_dynamodb::{CreateTables, Credentials, DynamoDbStore, Settings, TableNames};
use store_embedded::{EmbeddedStore, Location};
use user_pool::{Published, TokenUse};

const SCHEMA: &str = include_str!("../../../schema/user-profile.graphql");
const CREATE: &str = "mutation ($input: CreateUserProfileInput!) { createUserProfile(input: $input) \
                      { id email profileOwner createdAt updatedAt } }";
const IN_MEMORY: usize = 20_000;
const OVER_HTTP: usize = 4_000;
const IN_FLIGHT: usize = 8;

#[tokio::main]
async fn main() {
    let pool = Published::start("local_bench", "bench").await.unwrap();
    let token = pool.issuer().token(TokenUse::Access, "s1", "ann", &json!({}), SystemTime::now()).unwrap();
    let issuer = pool.issuer().url();

    println!("microseconds of CPU per createUserProfile\n");
    let memory: Arc<dyn Store> = Arc::new(EmbeddedStore::open(Location::Memory).unwrap());
    let bare = bare_puts(&memory, IN_MEMORY).await;
    row("bare put, embedded store in memory", bare, None);
    let server = Server::start(issuer, &[("SLUICE_STORE_KIND", "memory")]).await;
    let embedded = creates(&server, &token, IN_MEMORY, IN_FLIGHT).await;
    row("server, embedded store in memory", embedded, Some((bare, "bare put")));
    drop(server);

    let native = engine_creates(Arc::new(Native)).await;
    row("engine alone, decided natively", native, None);
    let cached = engine_creates(component(CacheSettings::default()).await).await;
    row("engine alone, decided in the component", cached, Some((native, "native")));
    let fresh = engine_creates(component(CacheSettings::Off).await).await;
    row("engine alone, a fresh instance each time", fresh, Some((native, "native")));
    println!(
        "{:>48} {:>8.1} %",
        "deciding in the component, of the server's CPU",
        100.0 * (cached - native) / embedded
    );

    let endpoint = DynamoDbLocal::shared().endpoint();
    let dynamodb: Arc<dyn Store> = Arc::new(DynamoDbStore::connect(Settings {
        endpoint: Some(endpoint.to_owned()),
        region: "us-east-1".to_owned(),
        table_names: TableNames::Prefix("bare-".to_owned()),
        create_tables: CreateTables::Yes,
        credentials: Credentials::Static { access_key_id: "AKIABENCH".to_owned(), secret_access_key: "x".to_owned() },
    }));
    let bare = bare_puts(&dynamodb, OVER_HTTP).await;
    row("bare PutItem of the SDK, DynamoDB Local", bare, None);
    let server = Server::start(
        issuer,
        &[
            ("SLUICE_STORE_KIND", "dynamodb"),
            ("SLUICE_STORE_ENDPOINT", endpoint),
            ("AWS_ACCESS_KEY_ID", "AKIABENCH"),
            ("AWS_SECRET_ACCESS_KEY", "x"),
        ],
    )
    .await;
    let served = creates(&server, &token, OVER_HTTP, IN_FLIGHT).await;
    row("server, DynamoDB Local", served, Some((bare, "bare PutItem")));
}

fn row(what: &str, cpu_us: f64, beside: Option<(f64, &str)>) {
    let ratio = beside.map(|(other, name)| format!("{:>6.2} × {name}", cpu_us / other)).unwrap_or_default();
    println!("{what:>48} {cpu_us:>8.1} {ratio}");
}

/// The very put that a create comes to, eight at a time, without anything in front of it.
async fn bare_puts(store: &Arc<dyn Store>, count: usize) -> f64 {
    let schema = model::parse(SCHEMA, &model::Providers::all()).unwrap();
    store.prepare(&plan::tables_of(&schema)).await.unwrap();
    let run = async |from: usize, to: usize| {
        let tasks: Vec<_> = (0..IN_FLIGHT)
            .map(|lane| {
                let store = Arc::clone(store);
                tokio::spawn(async move {
                    for id in (from..to).filter(|id| id % IN_FLIGHT == lane) {
                        store.run(&put(id)).await.unwrap();
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    };
    let warm_up = count / 10;
    run(0, warm_up).await;
    let before = cpu_us("self");
    run(warm_up, warm_up + count).await;
    (cpu_us("self") - before) / count as f64
}

fn put(id: usize) -> Step {
    let text = |name: &str, value: &str| (name.to_owned(), Attribute::from(value));
    let id = format!("00000000-0000-4000-8000-{id:012}");
    let now = "2026-01-01T00:00:00.000Z";
    let item = Item::from([
        text("__typename", "UserProfile"),
        text("id", &id),
        text("email", "ann@example.com"),
        text("profileOwner", "s1::ann"),
        text("createdAt", now),
        text("updatedAt", now),
    ]);
    let condition = plan::Condition::test("id", plan::Comparison::IsMissing);
    Step::Write(Write::Put(Put { table: "UserProfile".to_owned(), item, condition }))
}

/// Sends the mutation `count` times over `in_flight` connections; answers the server's CPU for each.
async fn creates(server: &Server, token: &str, count: usize, in_flight: usize) -> f64 {
    send(server, token, count / 10, in_flight).await;
    let before = cpu_us(&server.process());
    send(server, token, count, in_flight).await;
    (cpu_us(&server.process()) - before) / count as f64
}

async fn send(server: &Server, token: &str, count: usize, in_flight: usize) {
    let body = json!({ "query": CREATE, "variables": { "input": { "email": "ann@example.com" } } }).to_string();
    let lanes: Vec<_> = (0..in_flight)
        .map(|_| {
            let (url, token, body) = (format!("{}/graphql", server.url()), token.to_owned(), body.clone());
            tokio::spawn(async move {
                let http = reqwest::Client::new();
                for _ in 0..count / in_flight {
                    let request = http.post(&url).header("authorization", &token);
                    let request = request.header("content-type", "application/json").body(body.clone());
                    let answer: Value = request.send().await.unwrap().json().await.unwrap();
                    assert!(answer.get("errors").is_none(), "{answer}");
                }
            })
        })
        .collect();
    for lane in lanes {
        lane.await.unwrap();
    }
}

/// Creates through the engine in this process, so that evaluators can be compared without HTTP's noise.
async fn engine_creates(evaluate: Arc<dyn Evaluate>) -> f64 {
    let schema = model::parse(SCHEMA, &model::Providers::all()).unwrap();
    let store: Arc<dyn Store> = Arc::new(EmbeddedStore::open(Location::Memory).unwrap());
    let tables = store.prepare(&plan::tables_of(&schema)).await.unwrap();
    let options = Options {
        cursors: plan::Cursors::new(b"a secret of the benchmark"),
        introspection: Introspection::Enabled,
        limits: Limits::default(),
        pages: PageFill::AsAmplify,
        unreadable_filters: engine::UnreadableFilters::Refused,
        default_mode: model::Provider::ApiKey,
    };
    let engine = Engine::new(
        schema,
        &tables,
        Ports { store, evaluate, functions: Arc::new(NoFunctions), publish: Arc::new(Unheard) },
        &options,
    )
    .unwrap();
    let claim = |name: &str, value: &str| Claim { name: name.to_owned(), values: vec![value.to_owned()] };
    let claims = vec![claim("sub", "s1"), claim("username", "ann"), claim("token_use", "access")];
    let ann = Caller::User(User { provider: TokenProvider::UserPools, claims });
    let Value::Object(variables) = json!({ "input": { "email": "ann@example.com" } }) else { return f64::NAN };
    let run = async |count: usize| {
        for _ in 0..count {
            let request = Request { query: CREATE.to_owned(), variables: variables.clone(), ..Request::default() };
            let response = engine.execute(&ann, request, Delivery::Direct).await;
            assert!(response.errors.is_empty(), "{response:?}");
        }
    };
    run(IN_MEMORY / 10).await;
    let before = cpu_us("self");
    run(IN_MEMORY).await;
    (cpu_us("self") - before) / IN_MEMORY as f64
}

async fn component(cache: CacheSettings) -> Arc<dyn Evaluate> {
    let host = Host::new(&HostSettings::default()).unwrap();
    let slot = host.slot(PluginSettings::new("auth-rules", built("auth-rules")));
    slot.reload().await.unwrap();
    Arc::new(Evaluator::new(slot, cache))
}
