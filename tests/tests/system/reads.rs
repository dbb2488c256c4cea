//! What requests read: an owner's list its own records, however many there are of others, and relations one call a level.
//!
//! `just owner-list` runs the first with 100,000 records; see "Tables, and the index Sluice adds" in ARCHITECTURE.md.

use std::{
    env,
    sync::{Arc, Mutex},
};

use authz::{Caller, Claim, TokenProvider, User};
use aws_sdk_dynamodb::{
    config::{Credentials as SdkCredentials, Region},
    types::{AttributeValue, ReturnConsumedCapacity},
};
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request};
use plan::{Attribute, NoFunctions, Outcome, PageFill, Preparing, Put, Running, Step, Store, TableSpec, Write};
use serde_json::{Value, json};
use sluice_tests::{cases::root, dynamodb_local::DynamoDbLocal, native::Native};
use store_dynamodb::{CreateTables, Credentials, DynamoDbStore, Settings, TableNames};
use store_embedded::{EmbeddedStore, Location};
use tokio::task::JoinSet;

/// How many records others own. Enough that a scan could not be mistaken for a query.
const OTHERS: usize = 2_000;
/// How many the one who lists owns.
const OWN: usize = 10;
/// How many write at once.
const WRITERS: usize = 16;

#[tokio::test]
async fn an_owners_list_reads_the_owners_records_only() {
    let counting = Arc::new(Counting::new(Arc::new(EmbeddedStore::open(Location::Memory).unwrap())));
    let engine = engine("schema/user-profile.graphql", &counting).await;
    write_profiles(&counting, others()).await;
    counting.forget();
    assert_eq!(list_of_ann(&engine).await, OWN);
    let counted = counting.counted();
    assert_eq!(counted.scanned, OWN, "{counted:?}");
    assert!(counted.calls.iter().all(|call| *call == "Query"), "{counted:?}");
}

#[tokio::test]
async fn dynamodb_bills_an_owners_list_for_the_owners_records_only() {
    let store = Arc::new(DynamoDbStore::connect(Settings {
        endpoint: Some(DynamoDbLocal::shared().endpoint().to_owned()),
        region: "us-east-1".to_owned(),
        table_names: TableNames::Prefix("reads-".to_owned()),
        create_tables: CreateTables::Yes,
        credentials: Credentials::Static {
            access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret_access_key: "local".to_owned(),
        },
    }));
    let counting = Arc::new(Counting::new(store));
    let engine = engine("schema/user-profile.graphql", &counting).await;
    write_profiles(&counting, others()).await;
    counting.forget();
    assert_eq!(list_of_ann(&engine).await, OWN);
    assert_eq!(counting.counted().scanned, OWN);

    // The same queries with what they cost: half a unit for each 4 KB, and no query is free.
    let client = client();
    let mut units = 0.0;
    let forms = ["s1::ann", "s1", "ann"];
    for form in forms {
        let answer = client
            .query()
            .table_name("reads-UserProfile")
            .index_name("sluice-by-profileOwner")
            .key_condition_expression("profileOwner = :owner")
            .expression_attribute_values(":owner", AttributeValue::S(form.to_owned()))
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await
            .unwrap();
        units += answer.consumed_capacity().and_then(|consumed| consumed.capacity_units()).unwrap();
    }
    let scan = client
        .scan()
        .table_name("reads-UserProfile")
        .return_consumed_capacity(ReturnConsumedCapacity::Total)
        .send()
        .await
        .unwrap();
    let scanned = scan.consumed_capacity().and_then(|consumed| consumed.capacity_units()).unwrap();
    println!("an owner's list: {units} read units; one page of the scan that it replaces: {scanned}");
    assert!(units <= 0.5 * forms.len() as f64, "{units} read units");
    assert!(scanned > 10.0 * units, "{scanned} read units for the scan, {units} for the list");
}

#[tokio::test]
async fn a_list_of_100_records_and_what_they_belong_to_is_two_calls() {
    let counting = Arc::new(Counting::new(Arc::new(EmbeddedStore::open(Location::Memory).unwrap())));
    let engine = engine("tests/cases/schemas/blog.graphql", &counting).await;
    for number in 0..100 {
        put(&*counting, "Blog", &[("id", &format!("b{number}")), ("name", "blog")]).await;
        let post =
            [("id", &*format!("p{number}")), ("title", "post"), ("shelf", "x"), ("blogId", &format!("b{number}"))];
        put(&*counting, "Post", &post).await;
    }
    counting.forget();
    let answer = ask(&engine, &Caller::ApiKey, "{ listPosts(limit: 100) { items { id blog { id name } } } }").await;
    let posts = answer["data"]["listPosts"]["items"].as_array().unwrap();
    assert_eq!(posts.len(), 100);
    assert!(posts.iter().all(|post| post["blog"]["name"] == "blog"), "{answer}");
    assert_eq!(counting.counted().calls, ["Scan", "BatchGet"]);
}

/// Owners and groups in a list; other software writes sets and binaries into such tables.
const SHARED: &str = r#"
    type Paper @model @auth(rules: [{allow: owner, ownerField: "editors"}, {allow: groups, groupsField: "teams"}]) {
        id: ID!
        editors: [String]
        teams: [String]
        marks: [Float]
        picture: String
        pictures: [String]
        notes: AWSJSON
    }
"#;

#[tokio::test]
async fn sets_and_binaries_of_other_software_are_lists_and_base64_to_rules_filters_and_answers() {
    let counting = Arc::new(Counting::new(Arc::new(EmbeddedStore::open(Location::Memory).unwrap())));
    let engine = engine_of(SHARED, &counting).await;
    let texts = |texts: &[&str]| Attribute::TextSet(texts.iter().map(|text| (*text).to_owned()).collect());
    let item = [
        ("id", Attribute::from("1")),
        ("editors", texts(&["s1::ann", "s2::bob"])),
        ("teams", texts(&["Red"])),
        ("marks", Attribute::NumberSet(vec!["1.5".to_owned(), "2".to_owned()])),
        ("picture", Attribute::Binary(vec![0, 1, 2])),
        ("pictures", Attribute::BinarySet(vec![vec![255]])),
        (
            "notes",
            Attribute::Map([("of".to_owned(), texts(&["x"])), ("raw".to_owned(), Attribute::Binary(vec![7]))].into()),
        ),
        ("createdAt", Attribute::from("2024-01-01T00:00:00.000Z")),
        ("updatedAt", Attribute::from("2024-01-01T00:00:00.000Z")),
    ];
    let item = item.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let put = Put { table: "Paper".to_owned(), item, condition: plan::Condition::Always };
    counting.run(&Step::Write(Write::Put(put))).await.unwrap();

    let get = r#"{ getPaper(id: "1") { editors teams marks picture pictures notes } }"#;
    let answer = ask(&engine, &user("s1", "ann", &[]), get).await;
    let paper = json!({
        "editors": ["ann", "bob"],
        "teams": ["Red"],
        "marks": [1.5, 2],
        "picture": "AAEC",
        "pictures": ["/w=="],
        "notes": r#"{"of":["x"],"raw":"Bw=="}"#,
    });
    assert_eq!(answer, json!({ "data": { "getPaper": paper } }));
    let of_team = ask(&engine, &user("s3", "carol", &["Red"]), get).await;
    assert_eq!(of_team["data"]["getPaper"]["teams"], json!(["Red"]), "{of_team}");
    let stranger = ask(&engine, &user("s4", "dan", &["Blue"]), get).await;
    assert_eq!(stranger["errors"][0]["errorType"], "Unauthorized", "{stranger}");

    let list = r#"{ listPapers(filter: {teams: {contains: "Red"}}) { items { id } } }"#;
    let listed = ask(&engine, &user("s2", "bob", &[]), list).await;
    assert_eq!(listed["data"]["listPapers"]["items"], json!([{ "id": "1" }]), "{listed}");
    let update = r#"mutation { updatePaper(input: {id: "1", picture: "p"}) { picture } }"#;
    let refused = ask(&engine, &user("s4", "dan", &["Blue"]), update).await;
    assert_eq!(refused["errors"][0]["errorType"], "Unauthorized", "{refused}");
    let updated = ask(&engine, &user("s1", "ann", &[]), update).await;
    assert_eq!(updated["data"]["updatePaper"]["picture"], "p", "{updated}");
}

fn user(sub: &str, username: &str, groups: &[&str]) -> Caller {
    let claim = |name: &str, values: &[&str]| Claim {
        name: name.to_owned(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    Caller::User(User {
        provider: TokenProvider::UserPools,
        claims: vec![claim("sub", &[sub]), claim("username", &[username]), claim("cognito:groups", groups)],
    })
}

fn others() -> usize {
    env::var("SLUICE_OTHERS").map_or(OTHERS, |others| others.parse().expect("SLUICE_OTHERS is a number"))
}

async fn engine(schema: &str, store: &Arc<Counting>) -> Engine {
    engine_of(&std::fs::read_to_string(root().join(schema)).unwrap(), store).await
}

pub(crate) async fn engine_of(source: &str, store: &Arc<Counting>) -> Engine {
    let schema = model::parse(source, &model::Providers::all()).unwrap();
    let shapes = store.prepare(&plan::tables_of(&schema)).await.unwrap();
    let options = Options {
        cursors: plan::Cursors::new(b"a secret of the tests"),
        introspection: Introspection::Enabled,
        limits: Limits::default(),
        pages: PageFill::AsAmplify,
        unreadable_filters: engine::UnreadableFilters::Refused,
        default_mode: model::Provider::ApiKey,
    };
    let store: Arc<dyn Store> = Arc::<Counting>::clone(store);
    let ports = Ports {
        store,
        evaluate: Arc::new(Native),
        functions: Arc::new(NoFunctions),
        publish: Arc::new(engine::Unheard),
    };
    Engine::new(schema, &shapes, ports, &options).unwrap()
}

async fn ask(engine: &Engine, caller: &Caller, query: &str) -> Value {
    let request = Request { query: query.to_owned(), ..Request::default() };
    let response = engine.execute(caller, request, Delivery::Direct).await;
    serde_json::from_slice(&response.to_json()).unwrap()
}

/// How many records ann's list has.
async fn list_of_ann(engine: &Engine) -> usize {
    let answer =
        ask(engine, &user("s1", "ann", &[]), "{ listUserProfiles { items { id profileOwner } nextToken } }").await;
    assert_eq!(answer["data"]["listUserProfiles"]["nextToken"], json!(null));
    answer["data"]["listUserProfiles"]["items"].as_array().unwrap().len()
}

/// Ann's records among those of others, each of whom has one.
async fn write_profiles(store: &Arc<Counting>, others: usize) {
    let mut writers = JoinSet::new();
    for writer in 0..WRITERS {
        let store = Arc::clone(store);
        writers.spawn(async move {
            for number in (writer..others).step_by(WRITERS) {
                let owner = format!("s-{number}::user-{number}");
                put(&*store, "UserProfile", &[("id", &format!("u{number}")), ("profileOwner", &owner)]).await;
            }
        });
    }
    writers.join_all().await;
    let forms = ["s1::ann", "s1::ann", "s1", "ann", "s1::ann"];
    for (number, owner) in forms.iter().cycle().take(OWN).enumerate() {
        put(&**store, "UserProfile", &[("id", &format!("ann{number}")), ("profileOwner", owner)]).await;
    }
}

async fn put(store: &dyn Store, table: &str, fields: &[(&str, &str)]) {
    let times = [("createdAt", "2024-01-01T00:00:00.000Z"), ("updatedAt", "2024-01-01T00:00:00.000Z")];
    let item =
        fields.iter().chain(&times).map(|(name, value)| ((*name).to_owned(), Attribute::Text((*value).to_owned())));
    let put = Put { table: table.to_owned(), item: item.collect(), condition: plan::Condition::Always };
    store.run(&Step::Write(Write::Put(put))).await.unwrap();
}

fn client() -> aws_sdk_dynamodb::Client {
    let configuration = aws_sdk_dynamodb::Config::builder()
        .behavior_version_latest()
        .endpoint_url(DynamoDbLocal::shared().endpoint())
        .region(Region::new("us-east-1"))
        .credentials_provider(SdkCredentials::new("AKIAIOSFODNN7EXAMPLE", "local", None, None, "tests"));
    aws_sdk_dynamodb::Client::from_conf(configuration.build())
}

/// What went to a store.
#[derive(Clone, Debug, Default)]
struct Counted {
    calls: Vec<&'static str>,
    scanned: usize,
}

/// Counts what goes to a store.
pub(crate) struct Counting {
    inner: Arc<dyn Store>,
    counted: Mutex<Counted>,
}

impl Counting {
    pub(crate) fn new(inner: Arc<dyn Store>) -> Self {
        Self { inner, counted: Mutex::default() }
    }

    fn counted(&self) -> Counted {
        self.counted.lock().unwrap().clone()
    }

    fn forget(&self) {
        *self.counted.lock().unwrap() = Counted::default();
    }
}

impl Store for Counting {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        self.inner.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        let call = match step {
            Step::Get(_) => "Get",
            Step::BatchGet(_) => "BatchGet",
            Step::Query(_) => "Query",
            Step::Scan(_) => "Scan",
            Step::Write(_) => "Write",
            Step::Transact(_) => "Transact",
        };
        Box::pin(async move {
            let outcome = self.inner.run(step).await;
            let mut counted = self.counted.lock().unwrap();
            counted.calls.push(call);
            if let Ok(Outcome::Page(page)) = &outcome {
                counted.scanned += usize::try_from(page.scanned).unwrap();
            }
            outcome
        })
    }
}
