//! What requests are fed to: the engine on a schema, with a native evaluator and a store that knows one record.

use std::{collections::BTreeMap, sync::Arc};

use authz::{
    Action, Caller, Claim, Decider, Decision, Evaluate, Evaluating, FunctionPrincipal, Question, TokenProvider, User,
};
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request, Unheard};
use model::{Providers, Schema, api::Api};
use plan::{
    Attribute, Cursors, NoFunctions, Outcome, Page, PageFill, Preparing, Running, Step, Store, TableShape, TableSpec,
};
use serde_json::{Map, Value};

use crate::{
    measure::{Cost, measured},
    target,
};

/// An engine and the API that it serves.
pub struct Subject {
    /// The API.
    pub api: Api,
    engine: Engine,
    runtime: tokio::runtime::Runtime,
}

impl Subject {
    /// Serves a schema.
    ///
    /// # Panics
    /// If the schema is not valid.
    #[must_use]
    pub fn of_source(source: &str) -> Self {
        Self::of(model::parse(source, &Providers::all()).expect("the schema is valid"))
    }

    /// Serves a schema.
    ///
    /// # Panics
    /// If it cannot be served.
    #[must_use]
    pub fn of(schema: Schema) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime can be built");
        Self { api: Api::of(&schema), engine: engine_of(schema), runtime }
    }

    /// What is answered to a request, and what it cost.
    ///
    /// # Panics
    /// If the answer is no JSON.
    #[must_use]
    pub fn ask(&self, caller: &Caller, query: &str, variables: &Map<String, Value>) -> (Value, Cost) {
        let request = Request { query: query.to_owned(), variables: variables.clone(), ..Request::default() };
        let (json, cost) =
            measured(|| self.runtime.block_on(self.engine.execute(caller, request, Delivery::Direct)).to_json());
        (serde_json::from_slice(&json).expect("an answer is JSON"), cost)
    }
}

/// One caller of each of three kinds.
#[must_use]
pub fn caller(number: u8) -> Caller {
    match number % 3 {
        0 => Caller::Function(FunctionPrincipal {
            name: "function".to_owned(),
            may: vec![Action::Query, Action::Mutate, Action::Listen],
        }),
        1 => Caller::ApiKey,
        _ => {
            let claim = |name: &str, value: &str| Claim { name: name.to_owned(), values: vec![value.to_owned()] };
            let claims = vec![claim("sub", "a1"), claim("username", "alice"), claim("cognito:groups", "Admins")];
            Caller::User(User { provider: TokenProvider::UserPools, claims })
        }
    }
}

fn engine_of(schema: Schema) -> Engine {
    let tables = plan::tables_of(&schema);
    let indexes = |table: &TableSpec| table.indexes.iter().map(|index| index.name.clone()).collect();
    let shapes: Vec<TableShape> =
        tables.iter().map(|table| TableShape { name: table.name.clone(), indexes: indexes(table) }).collect();
    let options = Options {
        cursors: Cursors::new(target::CURSOR_SECRET),
        introspection: Introspection::Enabled,
        limits: Limits::default(),
        pages: PageFill::AsAmplify,
        unreadable_filters: engine::UnreadableFilters::Refused,
        default_mode: model::Provider::ApiKey,
    };
    let ports = Ports {
        store: Arc::new(OneRecord),
        evaluate: Arc::new(Native),
        functions: Arc::new(NoFunctions),
        publish: Arc::new(Unheard),
    };
    Engine::new(schema, &shapes, ports, &options).expect("a schema that was accepted can be served")
}

/// Decides natively.
struct Native;

impl Evaluate for Native {
    fn evaluate<'a>(&'a self, caller: &'a Caller, questions: &'a [Question]) -> Evaluating<'a> {
        let decisions: Vec<Decision> = questions.iter().map(|question| authz::decide(caller, question)).collect();
        Box::pin(async move { Ok(decisions) })
    }

    fn decider(&self) -> Decider {
        Decider::Native
    }
}

/// Answers everything with one record, so that relations go on.
struct OneRecord;

impl Store for OneRecord {
    fn prepare<'a>(&'a self, _: &'a [TableSpec]) -> Preparing<'a> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        let fields = ["id", "owner", "text", "name", "title", "blogId", "postId", "customer", "createdAt", "updatedAt"];
        let record: BTreeMap<String, Attribute> =
            fields.map(|field| (field.to_owned(), Attribute::Text("a1::alice".to_owned()))).into();
        let outcome = match step {
            Step::Get(_) | Step::Write(_) => Outcome::Record(Some(record)),
            Step::Transact(_) => Outcome::Record(None),
            Step::BatchGet(_) | Step::Query(_) | Step::Scan(_) => {
                Outcome::Page(Page { items: vec![record.clone()], scanned: 1, last: Some(record) })
            }
        };
        Box::pin(async { Ok(outcome) })
    }
}
