//! What a large schema costs: how soon it is ready, and what one request costs beside as many models.
//!
//! `cargo bench -p sluice-tests --bench models` prints milliseconds until the first answer, for schemas of up to 300 models
//! with relations and indexes, and microseconds for each kind of request. Neither should grow with the number of models,
//! but for the former with the size of the schema itself.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark is a program of its own that reports on a terminal"
)]

use std::{
    fmt::Write as _,
    sync::Arc,
    time::{Duration, Instant},
};

use authz::Caller;
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request, Unheard};
use plan::{NoFunctions, PageFill, Store};
use sluice_tests::native::Native;
use store_embedded::{EmbeddedStore, Location};

/// How many models the schemas have.
const SIZES: [usize; 4] = [1, 10, 100, 300];
/// How often each request is asked after as many that do not count.
const REQUESTS: usize = 2_000;

/// What is asked, of the first model of every schema.
const KINDS: [(&str, &str); 4] = [
    ("create", "mutation { createM0(input: {name: \"n\", rank: 1, kind: OPEN}) { id name createdAt } }"),
    ("get with a relation", "{ getM0(id: \"one\") { id name parent { name } } }"),
    ("list of 10 with relations", "{ listM0s(limit: 10) { items { id name parent { name } } nextToken } }"),
    ("index query", "{ m0sByName(name: \"n\", limit: 10) { items { id rank } } }"),
];

#[tokio::main]
async fn main() {
    println!("{:>8} {:>12} {:>12} {:>12} {:>14}", "models", "parse ms", "tables ms", "engine ms", "first answer ms");
    let mut engines = Vec::new();
    for models in SIZES {
        let (engine, times) = ready(models).await;
        let [parse, tables, made, answered] = times.map(|time| time.as_secs_f64() * 1_000.0);
        println!("{models:>8} {parse:>12.1} {tables:>12.1} {made:>12.1} {answered:>14.1}");
        engines.push((models, engine));
    }
    println!("\nmicroseconds of each request, and how many times that of one model");
    for (kind, document) in KINDS {
        let mut alone = None;
        for (models, engine) in &engines {
            let cost = cost(engine, document).await;
            let beside = cost / *alone.get_or_insert(cost);
            println!("{kind:>28} {models:>6} models {cost:>8.1} {beside:>6.2} ×");
        }
    }
}

/// Each model belongs to the one before, and has many of the one behind.
fn schema(models: usize) -> String {
    let mut source = String::from("enum Kind { OPEN DONE }\n");
    for number in 0..models {
        let parent = number.checked_sub(1).unwrap_or(models - 1);
        let child = (number + 1) % models;
        let _ = writeln!(
            source,
            "type M{number} @model @auth(rules: [{{ allow: public }}, {{ allow: owner, operations: [read] }}]) {{\n  \
               name: String! @index(queryField: \"m{number}sByName\", sortKeyFields: [\"rank\"])\n  \
               rank: Int!\n  kind: Kind @index(queryField: \"m{number}sByKind\", sortKeyFields: [\"rank\", \"name\"])\n  \
               tags: [String!]\n  note: String @validate(type: maxLength, value: \"200\")\n  parentId: ID\n  \
               parent: M{parent} @belongsTo(references: [\"parentId\"])\n  \
               children: [M{child}] @hasMany(references: [\"parentId\"])\n}}"
        );
    }
    source
}

/// An engine for as many models, and how long it took to parse the schema, to make the tables, to make the engine, and
/// in all until the first answer.
async fn ready(models: usize) -> (Engine, [Duration; 4]) {
    let source = schema(models);
    let start = Instant::now();
    let schema = model::parse(&source, &model::Providers::all()).unwrap();
    let parsed = start.elapsed();
    let store: Arc<dyn Store> = Arc::new(EmbeddedStore::open(Location::Memory).unwrap());
    let tables = store.prepare(&plan::tables_of(&schema)).await.unwrap();
    let prepared = start.elapsed();
    let options = Options {
        cursors: plan::Cursors::new(b"a secret of the benchmark"),
        introspection: Introspection::Enabled,
        limits: Limits::default(),
        pages: PageFill::AsAmplify,
        unreadable_filters: engine::UnreadableFilters::Refused,
        default_mode: model::Provider::ApiKey,
    };
    let ports =
        Ports { evaluate: Arc::new(Native), store, functions: Arc::new(NoFunctions), publish: Arc::new(Unheard) };
    let engine = Engine::new(schema, &tables, ports, &options).unwrap();
    let made = start.elapsed();
    let create = "mutation { createM0(input: {id: \"one\", name: \"n\", rank: 1, parentId: \"one\"}) { id } }";
    ask(&engine, create).await;
    (engine, [parsed, prepared - parsed, made - prepared, start.elapsed()])
}

async fn cost(engine: &Engine, document: &str) -> f64 {
    for _ in 0..REQUESTS / 4 {
        ask(engine, document).await;
    }
    let start = Instant::now();
    for _ in 0..REQUESTS {
        ask(engine, document).await;
    }
    start.elapsed().as_secs_f64() * 1_000_000.0 / REQUESTS as f64
}

async fn ask(engine: &Engine, document: &str) {
    let request = Request { query: document.to_owned(), ..Request::default() };
    let response = engine.execute(&Caller::ApiKey, request, Delivery::Direct).await;
    assert!(response.errors.is_empty(), "{response:?}");
}
