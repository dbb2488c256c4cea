//! Case files: who asks what of which schema, and the answer *and* the steps that went to the store.
//!
//! A case is one YAML file under `tests/cases/`. Ids and tokens differ between runs, so they are written `<id 1>`,
//! `<token 1>`, … in the order in which they appear; a later request of the same case may use them. Any time is `<time>`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use authz::{Action, Caller, Claim, FunctionPrincipal, TokenProvider, User};
use engine::{
    Admission, Delivery, DeniedField, Engine, Event, Explain, Introspection, Limits, Options, Ports, Publish, Request,
    Subscribed, Subscription, UnreadableFilters,
};
use plan::{
    Became, Item, NoFunctions, Outcome, PageFill, Preparing, RecordChange, Running, Step, Store, TableShape, TableSpec,
    Write,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{native::Native, steps};

/// One case.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the case shows, in a sentence.
    pub why: String,
    /// The schema, relative to the repository.
    pub schema: String,
    /// Whose tables the API runs on.
    #[serde(default)]
    pub tables: TablesOf,
    /// What `limit` counts.
    #[serde(default, skip_serializing_if = "Pages::are_amplifys")]
    pub pages: Pages,
    /// Whether callers may ask about fields that they may not read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unreadable_filters_as_amplify: bool,
    /// How much a document may ask for, where it is not the default.
    #[serde(default, skip_serializing_if = "Tightened::is_default")]
    pub limits: Tightened,
    /// Whether clients may not ask for the schema.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub introspection_disabled: bool,
    /// The requests, one after the other on one store.
    pub requests: Vec<Ask>,
}

/// What the `limit` of a list counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pages {
    /// Records that are looked at.
    #[default]
    AsAmplify,
    /// Records that are answered.
    Filled,
}

impl Pages {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
    fn are_amplifys(&self) -> bool {
        *self == Self::AsAmplify
    }

    fn fill(self) -> PageFill {
        match self {
            Self::AsAmplify => PageFill::AsAmplify,
            Self::Filled => PageFill::UntilFull,
        }
    }
}

/// Limits that are tighter than the defaults.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tightened {
    /// Levels of fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<usize>,
    /// Resolvers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolvers: Option<usize>,
    /// Records of a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_items: Option<u32>,
}

impl Tightened {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    fn limits(self) -> Limits {
        let usual = Limits::default();
        Limits {
            depth: self.depth.or(usual.depth),
            resolvers: self.resolvers.unwrap_or(usual.resolvers),
            page_items: self.page_items.unwrap_or(usual.page_items),
            ..usual
        }
    }
}

/// Whose tables an API runs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TablesOf {
    /// Made by Sluice, with its index on the owner.
    #[default]
    Sluice,
    /// Made by Amplify.
    Amplify,
}

/// One request with what it brings.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Who asks.
    #[serde(rename = "as")]
    pub caller: Who,
    /// The document.
    pub query: String,
    /// The variables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, Value>>,
    /// The key of an at-least-once delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<String>,
    /// Whether the answer explains its decisions.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub explain: bool,
    /// Whether it goes through another gateway, so that listeners hear of it from the database.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub elsewhere: bool,
    /// Fields that the authorizer denies to the caller, as `Type.field`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub denied: Vec<String>,
    /// Names whoever listens from now on, if the document is a subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listener: Option<String>,
    /// The answer; of a subscription that begins, null.
    #[serde(default)]
    pub answer: Value,
    /// The steps, in order.
    #[serde(default)]
    pub steps: Vec<String>,
    /// What listeners heard of it, in the order of their beginnings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<Heard>,
}

/// What a listener heard.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heard {
    /// Who.
    pub by: String,
    /// What.
    pub event: Value,
}

/// Who asks.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Who {
    /// A holder of the API key.
    ApiKey,
    /// A user of the user pool; `sub::username` and its groups.
    User(String, #[serde(default)] Vec<String>),
    /// A function and what `allow.resource` grants it.
    Function(Vec<String>),
}

impl Who {
    fn caller(&self) -> Caller {
        match self {
            Self::ApiKey => Caller::ApiKey,
            Self::User(identity, groups) => {
                let (sub, username) = identity.split_once("::").expect("a user is written `sub::username`");
                let claim = |name: &str, values: Vec<String>| Claim { name: name.to_owned(), values };
                Caller::User(User {
                    provider: TokenProvider::UserPools,
                    claims: vec![
                        claim("sub", vec![sub.to_owned()]),
                        claim("username", vec![username.to_owned()]),
                        claim("cognito:groups", groups.clone()),
                    ],
                })
            }
            Self::Function(actions) => Caller::Function(FunctionPrincipal {
                name: "post-confirmation".to_owned(),
                may: actions
                    .iter()
                    .map(|action| match action.as_str() {
                        "query" => Action::Query,
                        "mutate" => Action::Mutate,
                        "listen" => Action::Listen,
                        other => panic!("`{other}` is no action; query, mutate and listen are"),
                    })
                    .collect(),
            }),
        }
    }
}

/// The repository's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ is in the repository").to_owned()
}

/// All case files, by name.
#[must_use]
pub fn files() -> Vec<PathBuf> {
    let folder = root().join("tests/cases");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("tests/cases exists")
        .map(|entry| entry.expect("tests/cases can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    files.sort();
    files
}

/// Reads a case file.
#[must_use]
pub fn read(path: &Path) -> Case {
    let text = std::fs::read_to_string(path).expect("a case file can be read");
    let case: Case = serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(case.why.trim().len() > 20, "{}: `why` must say in a sentence what the case shows", path.display());
    case
}

/// Runs a case on a store; answers the case with the answers and steps that there were.
pub async fn run(case: Case, store: Arc<dyn Store>) -> Case {
    let source = std::fs::read_to_string(root().join(&case.schema)).expect("the case's schema exists");
    let schema = model::parse(&source, &model::Providers::all()).expect("the case's schema is valid");
    let mut tables = plan::tables_of(&schema);
    if case.tables == TablesOf::Amplify {
        let is_amplifys = |index: &plan::Index| !index.name.starts_with("sluice-by-");
        tables.iter_mut().for_each(|table| table.indexes.retain(is_amplifys));
    }
    let recorder = Arc::new(Recorder { inner: store, steps: Mutex::default(), changes: Mutex::default() });
    let shapes: Vec<TableShape> = recorder.prepare(&tables).await.expect("the tables can be made");
    let options = Options {
        cursors: plan::Cursors::new(b"a secret of the tests"),
        introspection: match case.introspection_disabled {
            true => Introspection::Disabled,
            false => Introspection::Enabled,
        },
        limits: case.limits.limits(),
        pages: case.pages.fill(),
        unreadable_filters: match case.unreadable_filters_as_amplify {
            true => UnreadableFilters::AsAmplify,
            false => UnreadableFilters::Refused,
        },
        default_mode: model::Provider::ApiKey,
    };
    let store = Arc::clone(&recorder);
    let events = Arc::new(Events::default());
    let engine = Engine::new(
        schema,
        &shapes,
        Ports {
            store,
            evaluate: Arc::new(Native),
            functions: Arc::new(NoFunctions),
            publish: Arc::clone(&events) as _,
        },
        &options,
    )
    .expect("the case's schema can be served");

    let mut labels = Labels::default();
    let mut listeners: Vec<(String, Subscription)> = Vec::new();
    let mut requests = Vec::new();
    for ask in case.requests {
        let variables = labels.restore_map(ask.variables.clone().unwrap_or_default());
        let explain = if ask.explain { Explain::Yes } else { Explain::No };
        let denied = ask.denied.iter().map(|field| {
            let (type_name, field) = field.split_once('.').expect("a denied field is written `Type.field`");
            DeniedField { type_name: type_name.to_owned(), field: field.to_owned() }
        });
        let admission = Admission { denied_fields: denied.collect(), ..Admission::default() };
        let query = labels.restore(&ask.query);
        let request = Request { query, variables, explain, admission, ..Request::default() };
        let delivery = match &ask.delivery {
            None => Delivery::Direct,
            Some(key) => Delivery::AtLeastOnce { key: key.clone() },
        };
        let caller = ask.caller.caller();
        let response = match &ask.listener {
            None => Some(engine.execute(&caller, request, delivery).await),
            Some(name) => match engine.subscribe(&caller, request).await {
                Subscribed::Listening(subscription) => {
                    listeners.push((name.clone(), subscription));
                    None
                }
                Subscribed::Refused(response) => Some(response),
                Subscribed::NotASubscription(_) => panic!("`{name}` listens to no subscription"),
            },
        };
        let steps = std::mem::take(&mut *recorder.steps.lock().expect("no test panics while it holds the steps"));
        let steps = steps.iter().map(|step| labels.hide(step)).collect();
        let answer = response.map_or(Value::Null, |response| labels.hide_json(response.to_json()));
        let mut heard = Vec::new();
        let published =
            std::mem::take(&mut *events.published.lock().expect("no test panics while it holds the events"));
        let told = std::mem::take(&mut *recorder.changes.lock().expect("no test panics while it holds the changes"));
        let told = told.iter().filter_map(|change| engine.event_of(change)).collect();
        for event in if ask.elsewhere { told } else { published } {
            for (name, listener) in &listeners {
                if listener.mutations().iter().any(|mutation| mutation == event.mutation())
                    && let Some(event) = listener.hears(&event)
                {
                    heard.push(Heard { by: name.clone(), event: labels.hide_json(event) });
                }
            }
        }
        requests.push(Ask { answer, steps, heard, ..ask });
    }
    Case { requests, ..case }
}

/// Keeps what is published.
#[derive(Default)]
struct Events {
    published: Mutex<Vec<Event>>,
}

impl Publish for Events {
    fn is_heard(&self, _mutation: &str) -> bool {
        true
    }

    fn publish(&self, event: Event) {
        self.published.lock().expect("no test panics while it holds the events").push(event);
    }
}

/// Remembers the steps that go to a store, and what became of records.
struct Recorder {
    inner: Arc<dyn Store>,
    steps: Mutex<Vec<String>>,
    changes: Mutex<Vec<RecordChange>>,
}

impl Store for Recorder {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        self.inner.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        self.steps.lock().expect("no test panics while it holds the steps").push(steps::show(step));
        Box::pin(async move {
            let outcome = self.inner.run(step).await?;
            let changes = change(step, &outcome);
            self.changes.lock().expect("no test panics while it holds the changes").extend(changes);
            Ok(outcome)
        })
    }
}

/// What a stream would tell of a write; nobody asks for the record before an update.
fn change(step: &Step, outcome: &Outcome) -> Option<RecordChange> {
    let Step::Write(write) = step else { return None };
    let (key, became) = match (write, outcome) {
        (Write::Put(put), _) => (Item::new(), Became::Inserted(put.item.clone())),
        (Write::Update(update), Outcome::Record(Some(new))) => {
            (update.key.clone(), Became::Modified { old: Item::new(), new: new.clone() })
        }
        (Write::Delete(delete), Outcome::Record(Some(old))) => (delete.key.clone(), Became::Removed(old.clone())),
        (Write::Update(_) | Write::Delete(_), _) => return None,
    };
    Some(RecordChange { table: write.table().to_owned(), key, became })
}

/// The names of ids and times in one run of a case.
#[derive(Default)]
struct Labels {
    names: BTreeMap<String, String>,
    counts: BTreeMap<&'static str, usize>,
}

impl Labels {
    /// Puts names in the place of ids, times and tokens.
    fn hide(&mut self, text: &str) -> String {
        let mut hidden = String::new();
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let found = [("id", id_length(rest)), ("time", time_length(rest)), ("token", token_length(&hidden, rest))]
                .into_iter()
                .find_map(|(kind, length)| Some((kind, rest.split_at(length?))));
            match found {
                Some((kind, (value, tail))) => {
                    hidden.push_str(&self.name(kind, value));
                    rest = tail;
                }
                None => {
                    hidden.push(character);
                    rest = &rest[character.len_utf8()..];
                }
            }
        }
        hidden
    }

    fn hide_json(&mut self, json: Vec<u8>) -> Value {
        let hidden = self.hide(&String::from_utf8(json).expect("JSON is UTF-8"));
        serde_json::from_str(&hidden).expect("names do not break JSON")
    }

    fn name(&mut self, kind: &'static str, value: &str) -> String {
        // Two requests may or may not fall into one millisecond, so times cannot be told apart by number.
        if kind == "time" {
            return "<time>".to_owned();
        }
        if let Some(name) = self.names.get(value) {
            return name.clone();
        }
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        let name = format!("<{kind} {count}>");
        self.names.insert(value.to_owned(), name.clone());
        name
    }

    fn restore(&self, text: &str) -> String {
        self.names.iter().fold(text.to_owned(), |text, (value, name)| text.replace(name, value))
    }

    fn restore_map(&self, map: serde_json::Map<String, Value>) -> serde_json::Map<String, Value> {
        let text = serde_json::to_string(&map).expect("variables are JSON");
        serde_json::from_str(&self.restore(&text)).expect("names do not break JSON")
    }
}

/// The length of a UUID at the start of the text.
fn id_length(text: &str) -> Option<usize> {
    shaped_like(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh")
}

/// The length of a time at the start of the text.
fn time_length(text: &str) -> Option<usize> {
    shaped_like(text, "dddd-dd-ddTdd:dd:dd.dddZ")
}

/// The length of the value of `nextToken` at the start of the text.
fn token_length(before: &str, text: &str) -> Option<usize> {
    before.ends_with("\"nextToken\":\"").then(|| text.find('"'))?
}

fn shaped_like(text: &str, shape: &str) -> Option<usize> {
    let head = text.get(..shape.len())?;
    let fits = head.chars().zip(shape.chars()).all(|(character, shape)| match shape {
        'h' => character.is_ascii_hexdigit(),
        'd' => character.is_ascii_digit(),
        literal => character == literal,
    });
    fits.then_some(shape.len())
}
