//! No request costs more than it may: what is too much is refused before memory is taken for it, in AppSync's form.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use authz::{Caller, Evaluate};
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request, Subscribed};
use model::Provider;
use plan::{
    Attribute, Cursors, NoFunctions, Outcome, PageFill, Preparing, Put, Running, Step, Store, TableSpec, Write,
};
use serde_json::{Map, Value, json};
use sluice_tests::native::Native;
use store_embedded::{EmbeddedStore, Location};

const SHOPS: &str = r#"
    type Shop @model @auth(rules: [{ allow: public }]) {
        name: String
        tags: [String]
        orders: [Order] @hasMany(references: ["shopID"])
    }
    type Order @model @auth(rules: [{ allow: public }]) {
        note: String
        shopID: ID
        shop: Shop @belongsTo(references: ["shopID"])
    }
"#;

/// An answer that takes longer was not refused in time. Generous: machines are busy, and the build is not optimized.
const IN_TIME: Duration = Duration::from_secs(20);

#[tokio::test]
async fn aliases_of_many_records_are_refused_before_all_are_read() {
    let api = Api::new(Limits { response_bytes: 64 * 1024, ..Limits::default() }).await;
    api.shops(500, &"n".repeat(20)).await;
    api.store.records.store(0, Relaxed);
    let aliases: String = (0..200).map(|number| format!(" a{number}: name")).collect();
    let answer = api.ask(&format!("{{ listShops(limit: 500) {{ items {{{aliases} }} }} }}"), json!({})).await;
    assert_eq!(error_types(&answer), ["ResponseTooLarge"], "{answer}");
    assert_eq!(answer["errors"][0]["message"], "Response is larger than 65536 bytes.");
    // 200 aliases take 2 KB at least, so that 40 records cannot be answered.
    assert!(api.store.records.load(Relaxed) < 50, "{} records were read", api.store.records.load(Relaxed));
}

#[tokio::test]
async fn an_answer_of_just_the_limit_is_answered() {
    let shops = 50;
    let wide = Api::new(Limits::default()).await;
    wide.shops(shops, "n").await;
    let query = "{ listShops { items { id name tags orders { items { id } } } nextToken } }";
    let whole = wide.ask_bytes(query, json!({})).await;
    let data = whole.len() - r#"{"data":}"#.len();
    for (limit, is_answered) in [(data, true), (data - 1, false)] {
        let tight = Api::new(Limits { response_bytes: limit, ..Limits::default() }).await;
        tight.shops(shops, "n").await;
        let answer = tight.ask(query, json!({})).await;
        assert_eq!(answer["data"].is_object(), is_answered, "{limit}: {answer}");
    }
}

#[tokio::test]
async fn values_that_a_null_throws_away_count_as_work() {
    let api = Api::new(Limits { response_bytes: 16 * 1024, ..Limits::default() }).await;
    api.shops(30, "n").await;
    for number in 0..30 {
        api.put("Order", &[("id", &format!("o{number}")), ("shopID", &format!("s{number}"))]).await;
    }
    let fields: String = (0..300).map(|number| format!(" a{number}: id")).collect();
    // `createdAt` may not be null, and these records have none: what was shaped of their orders is for nothing.
    let query = format!("{{ listShops {{ items {{ orders {{ items {{{fields} }} }} createdAt }} }} }}");
    let answer = api.ask(&query, json!({})).await;
    assert_eq!(error_types(&answer), ["ResponseTooLarge"], "{answer}");
}

#[tokio::test]
async fn copies_of_a_large_variable_are_refused_before_they_are_made() {
    let api = Api::new(Limits::default()).await;
    let fields: String = (0..200).map(|number| format!(" a{number}: createShop(input: $input) {{ id }}")).collect();
    let query = format!("mutation ($input: CreateShopInput!) {{{fields} }}");
    let answer = api.ask(&query, json!({ "input": { "name": "n".repeat(400_000) } })).await;
    assert_eq!(error_types(&answer), ["ResponseTooLarge"], "{}", answer["errors"][0]);
    assert_eq!(api.store.calls.load(Relaxed), 0, "nothing was written");
}

#[tokio::test]
async fn a_filter_that_dynamodb_refuses_is_refused_before_it_is_copied_for_each_record() {
    let api = Api::new(Limits::default()).await;
    api.shops(100, "n").await;
    api.store.calls.store(0, Relaxed);
    let query = "query ($filter: ModelOrderFilterInput) {
        listShops { items { id orders(filter: $filter) { items { id } } } }
    }";
    let conditions: Vec<Value> = (0..2_400).map(|number| json!({ "note": { "eq": format!("n{number}") } })).collect();
    let answer = api.ask(query, json!({ "filter": { "or": conditions } })).await;
    let first = &answer["errors"][0];
    assert_eq!(first["errorType"], "DynamoDB:DynamoDbException", "{first}");
    let message = first["message"].as_str().expect("an error has a message");
    assert!(message.contains("Expression size has exceeded the maximum allowed size"), "{message}");
    assert_eq!(api.store.calls.load(Relaxed), 1, "only the list was read");
}

#[tokio::test]
async fn records_that_are_read_count_against_what_an_operation_may_hold() {
    let limits = Limits { response_bytes: 1_024, ..Limits::default() };
    let api = Api::new(limits).await;
    api.shops(60, &"n".repeat(300_000)).await;
    let fields: String = (0..20).map(|number| format!(" a{number}: listShops(limit: 20) {{ nextToken }}")).collect();
    let answer = api.ask(&format!("{{{fields} }}"), json!({})).await;
    let refused = error_types(&answer);
    assert!(!refused.is_empty() && refused.iter().all(|kind| *kind == "ResponseTooLarge"), "{answer}");
}

#[tokio::test]
async fn two_selections_of_a_pages_records_follow_their_own_relations() {
    let api = Api::new(Limits::default()).await;
    api.shops(1, "n").await;
    api.put("Order", &[("id", "o0"), ("note", "first"), ("shopID", "s0")]).await;
    let query = "{ listOrders {
        a: items { id }
        b: items { note shop { name } }
        c: items { shop { id } again: shop { name } }
    } }";
    let answer = api.ask(query, json!({})).await;
    let expected = json!({ "data": { "listOrders": {
        "a": [{ "id": "o0" }],
        "b": [{ "note": "first", "shop": { "name": "n" } }],
        "c": [{ "shop": { "id": "s0" }, "again": { "name": "n" } }],
    } } });
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn filters_of_subscriptions_are_as_large_as_appsyncs() {
    let api = Api::new(Limits::default()).await;
    let names = |count: usize| (0..count).map(|number| format!("n{number}")).collect::<Vec<_>>();
    let any = |count: usize| (0..count).map(|number| json!({ "name": { "eq": format!("n{number}") } }));
    for (filter, refused) in [
        (json!({ "name": { "in": names(5) } }), None),
        (json!({ "name": { "in": names(6) } }), Some("subscription exceeds maximum value limit 5 for operator `in`.")),
        (json!({ "or": any(10).collect::<Vec<_>>() }), None),
        (
            json!({ "or": any(11).collect::<Vec<_>>() }),
            Some("Filters combination exceed maximum limit 10 for subscription."),
        ),
        (
            json!({ "or": any(2_000).collect::<Vec<_>>() }),
            Some("The arguments of a subscription exceed the maximum size of 16384 bytes."),
        ),
        (
            json!({ "and": [{ "or": any(4).collect::<Vec<_>>() }, { "or": any(3).collect::<Vec<_>>() }] }),
            Some("Filters combination exceed maximum limit 10 for subscription."),
        ),
    ] {
        let query = "subscription ($filter: ModelSubscriptionShopFilterInput) { onCreateShop(filter: $filter) { id } }";
        let subscribed = api.engine.subscribe(&Caller::ApiKey, request(query, json!({ "filter": filter }))).await;
        let message = match subscribed {
            Subscribed::Listening(_) => None,
            Subscribed::Refused(response) => response.errors.first().map(|error| error.message.clone()),
            Subscribed::NotASubscription(_) => panic!("it is a subscription"),
        };
        match (message, refused) {
            (None, None) => {}
            (Some(message), Some(refused)) => assert!(message.contains(refused), "{message}"),
            (message, refused) => panic!("{message:?} where {refused:?} was expected"),
        }
    }
}

#[tokio::test]
async fn other_work_of_a_thread_gets_its_turn_while_a_large_answer_is_shaped() {
    let api = Api::new(Limits::default()).await;
    api.shops(1_000, "n").await;
    let aliases: String = (0..100).map(|number| format!(" a{number}: name")).collect();
    let query = format!("{{ listShops(limit: 1000) {{ items {{{aliases} }} }} }}");
    let turns = Arc::new(AtomicUsize::new(0));
    let other = tokio::spawn({
        let turns = Arc::clone(&turns);
        async move {
            loop {
                turns.fetch_add(1, Relaxed);
                tokio::task::yield_now().await;
            }
        }
    });
    let answer = api.ask_bytes(&query, json!({})).await;
    other.abort();
    assert!(answer.len() > 900_000, "{} bytes", answer.len());
    // 100,000 values are six stretches.
    assert!(turns.load(Relaxed) >= 6, "{} turns", turns.load(Relaxed));
}

fn error_types(answer: &Value) -> Vec<&str> {
    answer["errors"].as_array().into_iter().flatten().filter_map(|error| error["errorType"].as_str()).collect()
}

fn request(query: &str, variables: Value) -> Request {
    let variables = match variables {
        Value::Object(variables) => variables,
        _ => Map::new(),
    };
    Request { query: query.to_owned(), variables, ..Request::default() }
}

/// An API of shops and their orders, on a store that counts.
struct Api {
    engine: Engine,
    store: Arc<Counting>,
}

impl Api {
    async fn new(limits: Limits) -> Self {
        let schema = model::parse(SHOPS, &model::Providers::all()).expect("the schema has no mistakes");
        let store = Arc::new(Counting {
            inner: EmbeddedStore::open(Location::Memory).expect("memory is always there"),
            calls: AtomicUsize::new(0),
            records: AtomicUsize::new(0),
        });
        let shapes = store.prepare(&plan::tables_of(&schema)).await.expect("the tables are made");
        let options = Options {
            cursors: Cursors::new(b"a secret of the tests"),
            introspection: Introspection::Enabled,
            limits,
            pages: PageFill::AsAmplify,
            unreadable_filters: engine::UnreadableFilters::Refused,
            default_mode: Provider::ApiKey,
        };
        let evaluate: Arc<dyn Evaluate> = Arc::new(Native);
        let shared: Arc<dyn Store> = Arc::<Counting>::clone(&store);
        let ports =
            Ports { store: shared, evaluate, functions: Arc::new(NoFunctions), publish: Arc::new(engine::Unheard) };
        let engine = Engine::new(schema, &shapes, ports, &options).expect("the schema is served");
        Self { engine, store }
    }

    async fn ask(&self, query: &str, variables: Value) -> Value {
        serde_json::from_slice(&self.ask_bytes(query, variables).await).expect("an answer is JSON")
    }

    async fn ask_bytes(&self, query: &str, variables: Value) -> Vec<u8> {
        let begun = Instant::now();
        let response = self.engine.execute(&Caller::ApiKey, request(query, variables), Delivery::Direct).await;
        assert!(begun.elapsed() < IN_TIME, "it took {:?}", begun.elapsed());
        response.to_json()
    }

    /// Writes shops without `createdAt`, which the API says is never null.
    async fn shops(&self, count: usize, name: &str) {
        for number in 0..count {
            self.put("Shop", &[("id", &format!("s{number}")), ("name", name)]).await;
        }
    }

    async fn put(&self, table: &str, fields: &[(&str, &str)]) {
        let item = fields.iter().map(|(name, value)| ((*name).to_owned(), Attribute::from(*value))).collect();
        let put = Put { table: table.to_owned(), item, condition: plan::Condition::Always };
        self.store.run(&Step::Write(Write::Put(put))).await.expect("it is written");
    }
}

struct Counting {
    inner: EmbeddedStore,
    calls: AtomicUsize,
    records: AtomicUsize,
}

impl Store for Counting {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        self.inner.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        self.calls.fetch_add(1, Relaxed);
        Box::pin(async move {
            let outcome = self.inner.run(step).await?;
            if let Outcome::Page(page) = &outcome {
                self.records.fetch_add(page.items.len(), Relaxed);
            }
            Ok(outcome)
        })
    }
}
