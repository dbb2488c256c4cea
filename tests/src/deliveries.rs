//! Deliveries of one trigger's mutation to an engine over a store: each must have the same answer, and leave one record.

#![expect(clippy::expect_used, reason = "support for tests: what fails here fails the test")]

use std::sync::Arc;

use authz::{Action, Caller, FunctionPrincipal};
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request, Response, Unheard};
use plan::{NoFunctions, PageFill, Store};
use serde_json::{Value, json};

use crate::{components::workspace, native::Native};

const CREATE: &str = "mutation ($input: CreateUserProfileInput!) { createUserProfile(input: $input) { id } }";
const CREATE_BOTH: &str = "mutation ($a: CreateUserProfileInput!, $b: CreateUserProfileInput!) { \
                           a: createUserProfile(input: $a) { id email } b: createUserProfile(input: $b) { id email } }";
const LIST: &str = "{ listUserProfiles { items { id } } }";

fn function() -> Caller {
    Caller::Function(FunctionPrincipal {
        name: "post-confirmation".to_owned(),
        may: vec![Action::Query, Action::Mutate],
    })
}

/// An engine of the sample app over a store.
///
/// # Panics
/// If there is none.
pub async fn engine_over(store: Arc<dyn Store>) -> Engine {
    let source = std::fs::read_to_string(workspace().join("schema/user-profile.graphql")).expect("it can be read");
    let schema = model::parse(&source, &model::Providers::all()).expect("it has no mistakes");
    let tables = store.prepare(&plan::tables_of(&schema)).await.expect("tables can be made");
    let options = Options {
        cursors: plan::Cursors::new(b"a secret of the tests"),
        introspection: Introspection::Enabled,
        limits: Limits::default(),
        pages: PageFill::AsAmplify,
        unreadable_filters: engine::UnreadableFilters::Refused,
        default_mode: model::Provider::ApiKey,
    };
    let ports =
        Ports { store, evaluate: Arc::new(Native), functions: Arc::new(NoFunctions), publish: Arc::new(Unheard) };
    Engine::new(schema, &tables, ports, &options).expect("the schema can be served")
}

/// Delivers the mutation, always the same one.
pub async fn deliver(engine: &Engine) -> Response {
    let input = json!({ "email": "ann@example.com", "profileOwner": "s1::ann" });
    let variables = [("input".to_owned(), input)].into_iter().collect();
    let request = Request { query: CREATE.to_owned(), variables, ..Request::default() };
    engine.execute(&function(), request, Delivery::AtLeastOnce { key: "pool/ann/1".to_owned() }).await
}

/// Delivers two creates that take effect together. The emails hold the moment, which is another one in each delivery.
pub async fn deliver_together(engine: &Engine, moment: u32) -> Response {
    let input = |owner: &str| json!({ "email": format!("{moment}@example.com"), "profileOwner": owner });
    let variables = [("a".to_owned(), input("s1::ann")), ("b".to_owned(), input("s2::bob"))].into_iter().collect();
    let request = Request { query: CREATE_BOTH.to_owned(), variables, ..Request::default() };
    engine.execute(&function(), request, Delivery::Together { key: Some("pool/ann/2".to_owned()) }).await
}

/// Runs the mutations of a document together, with no delivery to remember.
pub async fn run_together(engine: &Engine, document: &str) -> Response {
    let request = Request { query: document.to_owned(), ..Request::default() };
    engine.execute(&function(), request, Delivery::Together { key: None }).await
}

/// How many records there are.
///
/// # Panics
/// If they cannot be listed.
pub async fn rows(engine: &Engine) -> usize {
    let request = Request { query: LIST.to_owned(), ..Request::default() };
    let response = engine.execute(&function(), request, Delivery::Direct).await;
    let data: Value = serde_json::from_str(&response.data_json()).expect("it is JSON");
    data["listUserProfiles"]["items"].as_array().expect("they are listed").len()
}
