//! What a caller may not read, it cannot find out by asking: for every kind of rule on a field, and every kind of caller, over
//! databases that differ in that field alone.

use std::sync::{Arc, OnceLock};

use authz::Caller;
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request, Subscribed, UnreadableFilters};
use plan::{Attribute, Item, NoFunctions, PageFill, Put, Step, Store, Write};
use serde_json::Value;
use sluice_tests::{field_matrix::RULES, matrix, native::Native};
use store_embedded::{EmbeddedStore, Location};

/// Who owns the records, and which group they name.
const RECORDS: [(&str, &str); 3] = [("s1::ann", "admins"), ("ann@x", "none"), ("s9::zoe", "none")];

/// What the field holds.
const USUAL: Option<&str> = Some("m");
/// What it holds instead: another text that is longer and sorts before, or nothing.
const OTHERS: [Option<&str>; 2] = [Some("aa"), None];

/// Everything that can be asked about the field in a query. `N` is the rule's number.
const ASKS: [&str; 13] = [
    r#"listKeptNs(filter: {kept: {beginsWith: "m"}}) { items { id } }"#,
    r#"listKeptNs(filter: {kept: {attributeExists: false}}) { items { id } }"#,
    r#"listKeptNs(filter: {kept: {size: {gt: 1}}}) { items { id } }"#,
    r#"listKeptNs(filter: {or: [{open: {eq: "none"}}, {not: {kept: {eq: "m"}}}]}) { items { id } }"#,
    r#"listKeptNs(filter: {and: [{open: {ne: "none"}}, {or: [{kept: {contains: "a"}}]}]}) { items { id } }"#,
    r#"keptNByKept(kept: "m") { items { id } }"#,
    r#"keptNByPart(part: "p") { items { id } }"#,
    r#"keptNByPart(part: "p", sortDirection: DESC) { items { id } }"#,
    r#"keptNByPart(part: "p", kept: {beginsWith: "m"}) { items { id } }"#,
    r#"keptNByPart(part: "p", filter: {kept: {eq: "m"}}) { items { id } }"#,
    r#"getFarN(id: "p") { kept { items { id } } }"#,
    r#"getFarN(id: "p") { kept(kept: {ge: "b"}) { items { id } } }"#,
    r#"getFarN(id: "p") { kept(filter: {kept: {ne: "m"}}) { items { id } } }"#,
];

/// As many updates as there are records, each with a condition.
const UPDATES: &str = r#"updateKeptN(input: {id: "rR", open: "x"}, condition: {kept: {beginsWith: "m"}}) { id }"#;

#[tokio::test]
async fn what_a_caller_may_not_read_changes_no_answer() {
    let usual = World::of([USUAL; 3]).await;
    let mut others = Vec::new();
    for record in 0..RECORDS.len() {
        for value in OTHERS {
            let mut kept = [USUAL; 3];
            kept[record] = value;
            others.push((record, World::of(kept).await));
        }
    }
    let (mut hidden, mut seen) = (0, 0);
    for (number, (rule, _)) in RULES.iter().enumerate() {
        for (name, caller) in matrix::callers() {
            let read = usual.read(number, &caller).await;
            let (asked, updated) = (usual.ask(number, &caller).await, usual.update(number, &caller).await);
            for (record, world) in &others {
                let what = format!("{} / {name} / r{record}", rule);
                let differs = world.ask(number, &caller).await != asked;
                let updates_differ = world.update(number, &caller).await != updated;
                let is_read = read["data"][format!("r{record}")]["kept"] == "m";
                if is_read {
                    seen += 1;
                    assert!(differs, "{what}: what may be read was not asked about");
                } else {
                    hidden += 1;
                    assert!(!differs, "{what}: the answers tell what may not be read");
                }
                // Some who may read a record may not write it.
                assert!(is_read || !updates_differ, "{what}: the updates tell what may not be read");
            }
        }
    }
    assert!(hidden > 1_000 && seen > 150, "{hidden} were hidden and {seen} were seen");
}

#[tokio::test]
async fn a_field_that_a_caller_may_read_on_no_record_is_refused() {
    let world = World::of([USUAL; 3]).await;
    let mut refused = 0;
    for (number, (rule, _)) in RULES.iter().enumerate() {
        for (name, caller) in matrix::callers() {
            let read = world.read(number, &caller).await;
            let what = format!("{} / {name}", rule);
            let may_read = read["errors"].as_array().is_none_or(|errors| errors.len() < RECORDS.len());
            // Of an owner's field it is refused where no record could be the caller's; else it is asked about on its own.
            if may_read || !may_never_read(&world, number, &caller).await {
                continue;
            }
            refused += 1;
            let answers = [world.ask(number, &caller).await, world.update(number, &caller).await];
            let errors: usize = answers.iter().map(|answer| answer["errors"].as_array().unwrap().len()).sum();
            assert_eq!(errors, ASKS.len() + RECORDS.len(), "{what}: {answers:?}");
            for error in answers.iter().flat_map(|answer| answer["errors"].as_array().unwrap()) {
                assert_eq!(error["errorType"], "Unauthorized", "{what}: {error}");
            }
            let filter =
                format!("subscription {{ onUpdateKept{number}(filter: {{or: [{{kept: {{eq: \"m\"}}}}]}}) {{ id }} }}");
            let request = Request { query: filter, ..Request::default() };
            match world.engine.subscribe(&caller, request).await {
                Subscribed::Refused(response) => {
                    assert!(
                        String::from_utf8(response.to_json()).unwrap().contains("Not Authorized to access"),
                        "{what}"
                    );
                }
                Subscribed::Listening(_) | Subscribed::NotASubscription(_) => panic!("{what}: it listens"),
            }
        }
    }
    assert!(refused > 200, "only {refused} were refused");
}

/// Whether the rules let the caller read the field on no record at all.
async fn may_never_read(world: &World, number: usize, caller: &Caller) -> bool {
    let query = format!("{{ getKept{number}(id: \"r0\") {{ kept }} }}");
    let request = Request { query, explain: engine::Explain::Yes, ..Request::default() };
    let answer = json(world.engine.execute(caller, request, Delivery::Direct).await.to_json());
    let asked = answer["extensions"]["explain"]["fields"].as_array().unwrap();
    asked.iter().any(|field| field["asks"] == "the field" && field["verdict"] == "denied")
}

/// The engine over a database in which the field holds these values.
struct World {
    engine: Engine,
}

impl World {
    async fn of(kept: [Option<&str>; 3]) -> Self {
        let schema = model::parse(schema(), &model::Providers::all()).expect("the schema is valid");
        let store = Arc::new(EmbeddedStore::open(Location::Memory).unwrap());
        let shapes = store.prepare(&plan::tables_of(&schema)).await.unwrap();
        for number in 0..RULES.len() {
            put(&store, &format!("Far{number}"), &[("id", "p")], &[]).await;
            for (position, (owner, group)) in RECORDS.into_iter().enumerate() {
                let id = format!("r{position}");
                let mut fields = vec![("id", &*id), ("part", "p"), ("open", "x"), ("owner", owner), ("group", group)];
                fields.extend(kept[position].map(|kept| ("kept", kept)));
                put(&store, &format!("Kept{number}"), &fields, &[("owners", owner), ("members", group)]).await;
            }
        }
        let options = Options {
            cursors: plan::Cursors::new(b"a secret of the tests"),
            introspection: Introspection::Enabled,
            limits: Limits::default(),
            pages: PageFill::AsAmplify,
            unreadable_filters: UnreadableFilters::Refused,
            default_mode: model::Provider::ApiKey,
        };
        let (functions, publish) = (Arc::new(NoFunctions), Arc::new(engine::Unheard));
        let ports = Ports { store, evaluate: Arc::new(Native), functions, publish };
        Self { engine: Engine::new(schema, &shapes, ports, &options).unwrap() }
    }

    /// What the caller reads of the field, by record.
    async fn read(&self, number: usize, caller: &Caller) -> Value {
        let fields =
            (0..RECORDS.len()).map(|record| format!("r{record}: getKept{number}(id: \"r{record}\") {{ kept }} "));
        self.execute(caller, format!("{{ {} }}", fields.collect::<String>())).await
    }

    async fn ask(&self, number: usize, caller: &Caller) -> Value {
        let asks =
            ASKS.iter().enumerate().map(|(at, ask)| format!("a{at}: {} ", ask.replace('N', &number.to_string())));
        self.execute(caller, format!("{{ {} }}", asks.collect::<String>())).await
    }

    async fn update(&self, number: usize, caller: &Caller) -> Value {
        let updates = (0..RECORDS.len()).map(|record| {
            let update = UPDATES.replace('N', &number.to_string()).replace('R', &record.to_string());
            format!("r{record}: {update} ")
        });
        self.execute(caller, format!("mutation {{ {} }}", updates.collect::<String>())).await
    }

    async fn execute(&self, caller: &Caller, query: String) -> Value {
        let request = Request { query, ..Request::default() };
        let mut answer = json(self.engine.execute(caller, request, Delivery::Direct).await.to_json());
        // Each request has an id of its own.
        for error in answer["errors"].as_array_mut().into_iter().flatten() {
            let message = error["message"].as_str().unwrap().split("Request ID").next().unwrap().to_owned();
            error["message"] = message.into();
        }
        answer
    }
}

fn schema() -> &'static str {
    static SCHEMA: OnceLock<String> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let everyone = "{ allow: public }, { allow: public, provider: identityPool }, { allow: private },
            { allow: private, provider: oidc }, { allow: private, provider: identityPool }, { allow: custom }";
        let models = RULES.iter().enumerate().map(|(number, (_, rule))| {
            format!(
                "type Kept{number} @model @auth(rules: [{everyone}]) {{
                    id: ID!
                    part: ID @index(name: \"byPart\", sortKeyFields: [\"kept\"], queryField: \"kept{number}ByPart\")
                    open: String owner: String owners: [String] group: String members: [String]
                    kept: String @index(name: \"byKept\", queryField: \"kept{number}ByKept\") @auth(rules: [{rule}])
                }}
                type Far{number} @model @auth(rules: [{everyone}]) {{
                    id: ID! kept: [Kept{number}] @hasMany(indexName: \"byPart\", fields: [\"id\"])
                }}\n"
            )
        });
        models.collect()
    })
}

async fn put(store: &EmbeddedStore, table: &str, texts: &[(&str, &str)], lists: &[(&str, &str)]) {
    let texts = texts.iter().map(|(name, value)| ((*name).to_owned(), Attribute::from(*value)));
    let lists = lists.iter().map(|(name, value)| ((*name).to_owned(), Attribute::List(vec![Attribute::from(*value)])));
    let item: Item = texts.chain(lists).collect();
    let put = Put { table: table.to_owned(), item, condition: plan::Condition::Always };
    store.run(&Step::Write(Write::Put(put))).await.unwrap();
}

fn json(bytes: Vec<u8>) -> Value {
    serde_json::from_slice(&bytes).unwrap()
}
