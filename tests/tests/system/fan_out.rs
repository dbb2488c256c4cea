//! Two gateways over the same tables in DynamoDB Local: subscribers of one hear what is written through the other, once, by
//! the same rules and filters.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use serde_json::{Value, json};
use sluice_tests::{
    dynamodb_local::DynamoDbLocal,
    sandbox::{ALICE, BOB, Sandbox, issuer::TestIssuer},
    subscriber::Subscriber,
};
use user_pool::TokenUse;

const SCHEMA: &str = r#"
type Tick @model @auth(rules: [{ allow: public }]) {
  count: Float
  at: Place
  tags: [String]
}
type Place { name: String latitude: Float }

type Note @model @auth(rules: [{ allow: owner }, { allow: public }]) {
  text: String
  secret: String @auth(rules: [{ allow: owner }])
}

type Switch @model(timestamps: { createdAt: null, updatedAt: null }) @auth(rules: [{ allow: public }]) {
  on: Boolean
}
"#;

/// Two gateways of one API.
struct Pair {
    here: Sandbox,
    elsewhere: Sandbox,
    issuer: Arc<TestIssuer>,
}

impl Pair {
    async fn start(prefix: &str) -> Self {
        let endpoint = DynamoDbLocal::shared().endpoint();
        let environment = [
            ("SLUICE_STORE_KIND", "dynamodb"),
            ("SLUICE_STORE_ENDPOINT", endpoint),
            ("SLUICE_STORE_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE"),
            ("SLUICE_STORE_SECRET_ACCESS_KEY", "local"),
            ("SLUICE_STORE_TABLE_NAMES", "prefixed"),
            ("SLUICE_STORE_TABLE_PREFIX", prefix),
            ("SLUICE_SUBSCRIPTIONS_FAN_OUT", "dynamodb-streams"),
        ];
        let issuer = Arc::new(TestIssuer::start().await);
        let here = Sandbox::start_for(&issuer, SCHEMA, &environment).await;
        let elsewhere = Sandbox::start_for(&issuer, SCHEMA, &environment).await;
        for gateway in [&here, &elsewhere] {
            follows_all(gateway).await;
        }
        Self { here, elsewhere, issuer }
    }
}

/// Waits until a gateway follows all its streams. It serves before, and says that it is impaired.
async fn follows_all(gateway: &Sandbox) {
    let mut looks = tokio::time::interval(Duration::from_millis(50));
    let followed = async {
        loop {
            looks.tick().await;
            let ready = reqwest::get(format!("{}/readyz", gateway.url())).await.expect("it answers");
            let ready: Value = ready.json().await.expect("it is JSON");
            if ready == json!({ "status": "ready" }) {
                return;
            }
            assert_eq!(ready["status"], "ready", "{ready}");
        }
    };
    tokio::time::timeout(Duration::from_secs(60), followed).await.expect("they are followed");
}

/// Asks a gateway with its API key.
async fn ask(gateway: &Sandbox, query: &str, variables: Value) -> Value {
    gateway.ask(&[("x-api-key", gateway.api_key())], query, variables).await
}

async fn listen(gateway: &Sandbox) -> Subscriber {
    Subscriber::connect(gateway.address(), &[("x-api-key", gateway.api_key())]).await
}

const CREATE_TICK: &str = "mutation($input: CreateTickInput!) { createTick(input: $input) { id count } }";
const UPDATE_TICK: &str = "mutation($input: UpdateTickInput!) { updateTick(input: $input) { id count } }";
const DELETE_TICK: &str = "mutation($input: DeleteTickInput!) { deleteTick(input: $input) { id count } }";

async fn listen_to_ticks(gateway: &Sandbox) -> Subscriber {
    let mut subscriber = listen(gateway).await;
    for change in ["Create", "Update", "Delete"] {
        let query = format!("subscription {{ on{change}Tick {{ id count tags at {{ name latitude }} }} }}");
        subscriber.subscribe(change, &query, json!({})).await;
    }
    subscriber
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_through_another_gateway_is_heard_once_and_what_is_written_here_as_well() {
    let Pair { here, elsewhere, .. } = Pair::start("once-").await;
    let mut subscriber = listen_to_ticks(&here).await;

    let input = json!({ "id": "a", "count": 1.5, "tags": ["x"], "at": { "name": "home", "latitude": 47.0 } });
    ask(&elsewhere, CREATE_TICK, json!({ "input": input })).await;
    assert_eq!(subscriber.event().await, json!(["Create", "onCreateTick", input]), "whatever was selected there");
    ask(&elsewhere, UPDATE_TICK, json!({ "input": { "id": "a", "count": 1e3 } })).await;
    let record = json!({ "id": "a", "count": 1000.0, "tags": ["x"], "at": { "name": "home", "latitude": 47.0 } });
    assert_eq!(subscriber.event().await, json!(["Update", "onUpdateTick", record]));
    ask(&elsewhere, DELETE_TICK, json!({ "input": { "id": "a" } })).await;
    assert_eq!(subscriber.event().await, json!(["Delete", "onDeleteTick", record]));

    let input = json!({ "id": "b", "count": 2.50, "tags": ["y", null], "at": { "name": "away", "latitude": 1e-3 } });
    ask(&here, CREATE_TICK, json!({ "input": input })).await;
    ask(&here, UPDATE_TICK, json!({ "input": { "id": "b", "count": -7.5 } })).await;
    ask(&here, DELETE_TICK, json!({ "input": { "id": "b" } })).await;
    // Its stream tells everything before this.
    ask(&elsewhere, CREATE_TICK, json!({ "input": { "id": "last" } })).await;
    let selected = |count: f64| json!({ "id": "b", "count": count, "tags": null, "at": null });
    for expected in [
        json!(["Create", "onCreateTick", selected(2.5)]),
        json!(["Update", "onUpdateTick", selected(-7.5)]),
        json!(["Delete", "onDeleteTick", selected(-7.5)]),
        json!(["Create", "onCreateTick", { "id": "last", "count": null, "tags": null, "at": null }]),
    ] {
        assert_eq!(subscriber.event().await, expected);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_that_cross_are_heard_once_by_everybody() {
    const EACH: u32 = 25;
    let Pair { here, elsewhere, .. } = Pair::start("crossing-").await;
    let mut subscribers = [listen_to_ticks(&here).await, listen_to_ticks(&elsewhere).await];
    ask(&here, CREATE_TICK, json!({ "input": { "id": "a", "count": -1 } })).await;
    for subscriber in &mut subscribers {
        assert_eq!(subscriber.event().await[0], "Create");
    }
    let write = async |gateway: &Sandbox, first: u32| {
        for count in first..first + EACH {
            ask(gateway, UPDATE_TICK, json!({ "input": { "id": "a", "count": count } })).await;
        }
    };
    tokio::join!(write(&here, 0), write(&elsewhere, EACH));
    ask(&here, DELETE_TICK, json!({ "input": { "id": "a" } })).await;
    ask(&elsewhere, CREATE_TICK, json!({ "input": { "id": "a", "count": 99.5 } })).await;
    let all: BTreeSet<u32> = (0..2 * EACH).collect();
    for subscriber in &mut subscribers {
        let mut heard = Vec::new();
        let mut kinds = Vec::new();
        while kinds.len() < 2 || heard.len() < all.len() {
            let event = subscriber.event().await;
            match event[0].as_str() {
                Some("Update") => heard.push(event[2]["count"].as_f64().unwrap()),
                _ => kinds.push(event[0].clone()),
            }
        }
        let counts: Vec<u32> = heard.iter().map(|count| *count as u32).collect();
        assert_eq!(counts.len(), all.len(), "{counts:?}");
        assert_eq!(counts.iter().copied().collect::<BTreeSet<u32>>(), all);
    }
    // Both hear of this last, and of nothing twice before it.
    ask(&here, DELETE_TICK, json!({ "input": { "id": "a" } })).await;
    for subscriber in &mut subscribers {
        let event = subscriber.event().await;
        assert_eq!((&event[0], &event[2]["count"]), (&json!("Delete"), &json!(99.5)), "{event}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn owners_filters_and_protected_fields_are_as_with_writes_here() {
    let Pair { here, elsewhere, issuer } = Pair::start("owners-").await;
    let [alice, bob] = [ALICE, BOB].map(|user| issuer.token(user, TokenUse::Access));
    let mut subscriber = Subscriber::connect(here.address(), &[("Authorization", &alice)]).await;
    let query = "subscription { onCreateNote { id text owner secret } }";
    subscriber.subscribe("mine", query, json!({})).await;
    let query = "subscription($filter: ModelSubscriptionNoteFilterInput) { onCreateNote(filter: $filter) { id } }";
    subscriber.subscribe("filtered", query, json!({ "filter": { "text": { "beginsWith": "b" } } })).await;

    let create = "mutation($input: CreateNoteInput!) { createNote(input: $input) { id } }";
    for (id, text, owner) in [("1", "b", &bob), ("2", "a", &alice), ("3", "b", &alice)] {
        let input = json!({ "id": id, "text": text, "secret": "s" });
        elsewhere.ask(&[("Authorization", owner)], create, json!({ "input": input })).await;
    }
    let note = |id: &str, text: &str| json!({ "id": id, "text": text, "owner": ALICE.username, "secret": null });
    let mut heard = [subscriber.event().await, subscriber.event().await, subscriber.event().await];
    heard.sort_by_key(|event| (event[0] == "filtered", event[2]["id"].to_string()));
    assert_eq!(
        json!(heard),
        json!([
            ["mine", "onCreateNote", note("2", "a")],
            ["mine", "onCreateNote", note("3", "b")],
            ["filtered", "onCreateNote", { "id": "3" }],
        ])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_leaves_no_time_is_heard_from_the_database_alone() {
    let Pair { here, elsewhere, .. } = Pair::start("switch-").await;
    let mut subscribers = [listen(&here).await, listen(&elsewhere).await];
    for subscriber in &mut subscribers {
        subscriber.subscribe("s", "subscription { onUpdateSwitch { on } }", json!({})).await;
    }
    ask(&here, r#"mutation { createSwitch(input: { id: "1", on: true }) { id } }"#, json!({})).await;
    let turn = "mutation($on: Boolean) { updateSwitch(input: { id: \"1\", on: $on }) { on } }";
    // The first changes nothing, so that the database tells nothing of it; the last is no news but for what was between.
    for (gateway, on) in [(&here, true), (&elsewhere, false), (&elsewhere, true)] {
        ask(gateway, turn, json!({ "on": on })).await;
    }
    for subscriber in &mut subscribers {
        for on in [false, true] {
            assert_eq!(subscriber.event().await, json!(["s", "onUpdateSwitch", { "on": on }]));
        }
    }
}
