//! Writes whose answers are lost on the way: what callers are told of them, and what is in the table.

use std::sync::{Arc, Mutex};

use authz::{Action, Caller, FunctionPrincipal};
use engine::{Delivery, Engine, Request, Response};
use plan::{Preparing, Running, Step, Store, StoreError, TableSpec};
use serde_json::{Value, json};
use sluice_tests::deliveries::{deliver, engine_over, rows};
use store_embedded::{EmbeddedStore, Location};

/// What becomes of a write and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Loss {
    /// Both arrive.
    None,
    /// The write does not arrive.
    Write,
    /// The answer does not arrive.
    Answer,
    /// The answer does not arrive, and neither does anything after it.
    Everything,
}

/// A store behind a network that loses what it is told to.
struct Lossy {
    inner: EmbeddedStore,
    loss: Mutex<Loss>,
}

impl Store for Lossy {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        self.inner.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        Box::pin(async move {
            let is_write = matches!(step, Step::Write(_) | Step::Transact(_));
            let loss = *self.loss.lock().unwrap();
            let (code, message) = ("Timeout".to_owned(), "the test says so".to_owned());
            match (loss, is_write) {
                (Loss::None, _) | (Loss::Write | Loss::Answer, false) => self.inner.run(step).await,
                (Loss::Everything, false) => Err(StoreError::Unavailable { code, message }),
                (Loss::Write, true) => Err(StoreError::OutcomeUnknown { code, message }),
                (Loss::Answer | Loss::Everything, true) => {
                    self.inner.run(step).await?;
                    Err(StoreError::OutcomeUnknown { code, message })
                }
            }
        })
    }
}

struct Tried {
    store: Arc<Lossy>,
    engine: Engine,
}

impl Tried {
    async fn new() -> Self {
        let inner = EmbeddedStore::open(Location::Memory).unwrap();
        let store = Arc::new(Lossy { inner, loss: Mutex::new(Loss::None) });
        Self { engine: engine_over(Arc::clone(&store) as _).await, store }
    }

    /// Runs a mutation while the network loses something.
    async fn write(&self, loss: Loss, field: &str, input: Value) -> Response {
        *self.store.loss.lock().unwrap() = loss;
        let kind = format!("{}{}", field[..1].to_uppercase(), &field[1..]);
        let query = format!("mutation ($input: {kind}Input!) {{ {field}(input: $input) {{ id email }} }}");
        let variables = [("input".to_owned(), input)].into_iter().collect();
        let request = Request { query, variables, ..Request::default() };
        let response = self.engine.execute(&caller(), request, Delivery::Direct).await;
        *self.store.loss.lock().unwrap() = Loss::None;
        response
    }
}

fn caller() -> Caller {
    let may = vec![Action::Query, Action::Mutate];
    Caller::Function(FunctionPrincipal { name: "post-confirmation".to_owned(), may })
}

fn error_type(response: &Response) -> Option<&str> {
    response.errors.first().and_then(|error| error.error_type())
}

const UNKNOWN: Option<&str> = Some("DynamoDB:OutcomeUnknown");

fn ann() -> Value {
    json!({ "id": "1", "email": "ann@example.com", "profileOwner": "s1::ann" })
}

#[tokio::test]
async fn a_create_whose_answer_is_lost_has_happened_and_is_answered() {
    let tried = Tried::new().await;
    let made = tried.write(Loss::Answer, "createUserProfile", ann()).await;
    assert!(made.errors.is_empty(), "{made:?}");
    assert_eq!(made.data_json(), r#"{"createUserProfile":{"id":"1","email":"ann@example.com"}}"#);
    assert_eq!(rows(&tried.engine).await, 1);
}

#[tokio::test]
async fn an_update_whose_answer_is_lost_has_happened_and_is_answered() {
    let tried = Tried::new().await;
    tried.write(Loss::None, "createUserProfile", ann()).await;
    let changed = tried.write(Loss::Answer, "updateUserProfile", json!({ "id": "1", "email": "a@example.com" })).await;
    assert!(changed.errors.is_empty(), "{changed:?}");
    assert_eq!(changed.data_json(), r#"{"updateUserProfile":{"id":"1","email":"a@example.com"}}"#);
}

#[tokio::test]
async fn what_cannot_be_known_has_an_error_of_its_own() {
    for loss in [Loss::Write, Loss::Everything] {
        let tried = Tried::new().await;
        let made = tried.write(loss, "createUserProfile", ann()).await;
        assert_eq!(error_type(&made), UNKNOWN, "{loss:?}: {made:?}");
        let message = &made.errors.first().unwrap().message;
        assert!(message.contains("the write may have happened") && !message.contains("try again"), "{message}");
        assert_eq!(rows(&tried.engine).await, usize::from(loss == Loss::Everything));
    }
    let tried = Tried::new().await;
    tried.write(Loss::None, "createUserProfile", ann()).await;
    let removed = tried.write(Loss::Answer, "deleteUserProfile", json!({ "id": "1" })).await;
    assert_eq!(error_type(&removed), UNKNOWN, "another caller may have removed it");
    assert_eq!(rows(&tried.engine).await, 0);
}

#[tokio::test]
async fn a_delivery_whose_answer_is_lost_has_the_answer_of_its_record() {
    let tried = Tried::new().await;
    *tried.store.loss.lock().unwrap() = Loss::Answer;
    let first = deliver(&tried.engine).await;
    assert!(first.errors.is_empty(), "{first:?}");
    *tried.store.loss.lock().unwrap() = Loss::Write;
    assert_eq!(deliver(&tried.engine).await, first);
    *tried.store.loss.lock().unwrap() = Loss::None;
    assert_eq!(deliver(&tried.engine).await, first);
    assert_eq!(rows(&tried.engine).await, 1);
}
