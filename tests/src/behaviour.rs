//! What Amplify's own resolvers answered, recorded by `tests/oracle/behaviour`, and what Sluice answers to the same.

mod functions;
mod listeners;

use std::{collections::BTreeMap, fs, path::PathBuf, sync::Arc};

use authz::{Action, Caller, Claim, FunctionPrincipal, IdentityPoolPrincipal, TokenProvider, User};
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request, Subscribed};
use plan::{PageFill, Store as _};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use store_embedded::{EmbeddedStore, Location};

use self::listeners::{Events, Listeners};
use crate::{cases::root, native::Native};

/// The requests of one schema, in the order in which they were asked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// Whether the records of a page come in an order that is promised.
    pub ordered: bool,
    /// The API's default authorization mode.
    #[serde(default, rename = "defaultMode")]
    pub default_mode: DefaultMode,
    /// Who asks, by name.
    pub callers: BTreeMap<String, Who>,
    /// What they ask.
    pub requests: Vec<Asked>,
}

/// The default authorization modes of recordings, as AppSync names them.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DefaultMode {
    /// An API key.
    #[default]
    ApiKey,
    /// The user pool.
    AmazonCognitoUserPools,
}

/// One request, and Amplify's answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// What it shows; unique in its recording.
    pub name: String,
    /// The name of the caller.
    #[serde(rename = "as")]
    pub caller: String,
    /// The document.
    pub query: String,
    /// The variables; `"<token>"` stands for the last page token.
    #[serde(default)]
    pub variables: Map<String, Value>,
    /// `data` and `errors`, as [`Plain`] leaves them; of a subscription that begins, null.
    pub answer: Value,
    /// What Amplify's resolver of a subscription sets as its filter: it says why a subscriber hears what it hears.
    #[serde(default)]
    pub filter: Value,
    /// Of a subscription, what it hears: the name of the request that writes, and the event.
    pub heard: Option<Vec<(String, Value)>>,
}

/// Who asks.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Who {
    /// A holder of the API key.
    ApiKey,
    /// A user of the user pool.
    UserPools {
        /// Texts and lists of texts.
        claims: Map<String, Value>,
    },
    /// A user of another issuer.
    Oidc {
        /// Texts and lists of texts.
        claims: Map<String, Value>,
    },
    /// A function that may do everything.
    Function,
    /// An identity of the identity pool.
    Identity {
        /// Whether it is signed in.
        authenticated: bool,
    },
    /// Whoever the Lambda authorizer let in.
    LambdaAuthorized,
}

impl Who {
    fn caller(&self) -> Caller {
        match self {
            Self::ApiKey => Caller::ApiKey,
            Self::UserPools { claims } => user(TokenProvider::UserPools, claims),
            Self::Oidc { claims } => user(TokenProvider::Oidc, claims),
            Self::Function => Caller::Function(FunctionPrincipal {
                name: "function".to_owned(),
                may: vec![Action::Query, Action::Mutate, Action::Listen],
            }),
            Self::Identity { authenticated } => Caller::IdentityPool(IdentityPoolPrincipal {
                identity_id: "us-east-1:66666666-2222-3333-4444-555555555555".to_owned(),
                authenticated: *authenticated,
            }),
            Self::LambdaAuthorized => Caller::LambdaAuthorized,
        }
    }
}

fn user(provider: TokenProvider, claims: &Map<String, Value>) -> Caller {
    let texts = |value: &Value| match value {
        Value::Array(values) => values.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        value => value.as_str().map(str::to_owned).into_iter().collect(),
    };
    let claims = claims.iter().map(|(name, value)| Claim { name: name.clone(), values: texts(value) }).collect();
    Caller::User(User { provider, claims })
}

/// A request that Sluice answers otherwise.
#[derive(Debug)]
pub struct Difference {
    /// The recording.
    pub case: String,
    /// The request's name.
    pub request: String,
    /// What Amplify answered.
    pub amplify: Value,
    /// What Sluice answers.
    pub sluice: Value,
}

fn folder() -> PathBuf {
    root().join("tests/oracle/behaviour")
}

/// The names of all recordings.
#[must_use]
pub fn cases() -> Vec<String> {
    let entries = fs::read_dir(folder().join("cases")).expect("tests/oracle/behaviour/cases exists");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("the folder can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Which requests are known to differ, by case and request, with the reason.
#[must_use]
pub fn kept() -> BTreeMap<(String, String), String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[serde(default)]
        difference: Vec<Kept>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Kept {
        case: String,
        requests: Vec<String>,
        reason: String,
    }
    let source = fs::read_to_string(folder().join("differences.toml")).expect("the list of differences can be read");
    let file: File = toml::from_str(&source).expect("the list of differences is well formed");
    let mut kept = BTreeMap::new();
    for Kept { case, requests, reason } in file.difference {
        assert!(reason.len() > 20, "`{requests:?}` of `{case}` gives no reason");
        for request in requests {
            let twice = kept.insert((case.clone(), request.clone()), reason.clone());
            assert!(twice.is_none(), "`{request}` of `{case}` is listed twice");
        }
    }
    kept
}

/// Asks everything of a recording of Sluice; answers how many requests there were, and those answered otherwise.
pub async fn replay(case: &str) -> (usize, Vec<Difference>) {
    let folder = folder().join("cases").join(case);
    let source = fs::read_to_string(folder.join("schema.graphql")).expect("the case has a schema");
    let recorded = fs::read_to_string(folder.join("recorded.json")).expect("the case is recorded");
    let recording: Recording = serde_json::from_str(&recorded).expect("the recording is well formed");
    let schema = model::parse(&source, &model::Providers::all()).expect("the case's schema is valid");
    let store = Arc::new(EmbeddedStore::open(Location::Memory).expect("a store in memory can be opened"));
    let shapes = store.prepare(&plan::tables_of(&schema)).await.expect("the tables can be made");
    let options = Options {
        cursors: plan::Cursors::new(b"a secret of the tests"),
        introspection: Introspection::Enabled,
        limits: Limits::default(),
        pages: PageFill::AsAmplify,
        unreadable_filters: engine::UnreadableFilters::Refused,
        default_mode: match recording.default_mode {
            DefaultMode::ApiKey => model::Provider::ApiKey,
            DefaultMode::AmazonCognitoUserPools => model::Provider::UserPools,
        },
    };
    let events = Arc::new(Events::default());
    let ports = Ports {
        store,
        evaluate: Arc::new(Native),
        functions: Arc::new(functions::Recorded),
        publish: Arc::clone(&events) as _,
    };
    let engine = Engine::new(schema, &shapes, ports, &options).expect("the case's schema can be served");

    let mut plain = Plain::default();
    let mut listeners = Listeners::default();
    let mut answers = Vec::new();
    let mut token = Value::Null;
    for asked in &recording.requests {
        let mut variables = asked.variables.clone();
        variables.values_mut().filter(|value| *value == "<token>").for_each(|value| *value = token.clone());
        let request = Request { query: asked.query.clone(), variables, ..Request::default() };
        let caller = recording.callers.get(&asked.caller).expect("the caller is recorded").caller();
        let response = if asked.heard.is_some() {
            match engine.subscribe(&caller, request).await {
                Subscribed::Listening(subscription) => {
                    listeners.add(&asked.name, subscription);
                    None
                }
                Subscribed::Refused(response) => Some(response),
                Subscribed::NotASubscription(_) => panic!("`{}` is no subscription", asked.name),
            }
        } else {
            Some(engine.execute(&caller, request, Delivery::Direct).await)
        };
        answers.push(match response {
            Some(response) => {
                let answer: Value = serde_json::from_slice(&response.to_json()).expect("the answer is JSON");
                token = next_token(&answer).cloned().unwrap_or_default();
                plain.answer(&answer)
            }
            None => Value::Null,
        });
        listeners.tell(&asked.name, events.take(), |event| plain.answer(event));
    }
    let mut differences = Vec::new();
    for (asked, answer) in recording.requests.iter().zip(answers) {
        let (mut sluice, mut amplify) = (answer, asked.answer.clone());
        if let Some(heard) = &asked.heard {
            // Whoever is refused is told the errors alone.
            sluice = json!({ "errors": sluice["errors"], "heard": listeners.heard(&asked.name) });
            amplify = json!({ "errors": amplify["errors"], "heard": heard });
        }
        if !recording.ordered {
            (sluice, amplify) = (in_any_order(sluice), in_any_order(amplify));
        }
        if sluice != amplify {
            differences.push(Difference { case: case.to_owned(), request: asked.name.clone(), amplify, sluice });
        }
    }
    (recording.requests.len(), differences)
}

fn next_token(answer: &Value) -> Option<&Value> {
    match answer {
        Value::Object(fields) => {
            let here = fields.get("nextToken").filter(|token| token.is_string());
            here.or_else(|| fields.values().find_map(next_token))
        }
        Value::Array(values) => values.iter().find_map(next_token),
        _ => None,
    }
}

/// The answer with the records of each page sorted: the order of a `Scan` is nobody's promise.
#[must_use]
pub fn in_any_order(answer: Value) -> Value {
    match answer {
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| match (name.as_str(), in_any_order(value)) {
                ("items", Value::Array(mut records)) => {
                    records.sort_by_key(Value::to_string);
                    (name, Value::Array(records))
                }
                (_, value) => (name, value),
            })
            .collect(),
        Value::Array(values) => values.into_iter().map(in_any_order).collect(),
        other => other,
    }
}

/// Leaves out of answers what differs from run to run; the same as `lib/plain.mjs` of the recorder.
#[derive(Default)]
struct Plain {
    ids: BTreeMap<String, String>,
}

impl Plain {
    fn answer(&mut self, answer: &Value) -> Value {
        let mut plain = Map::new();
        plain.insert("data".to_owned(), self.value(answer.get("data").unwrap_or(&Value::Null)));
        if let Some(errors) = answer.get("errors").and_then(Value::as_array) {
            let mut errors: Vec<Value> = errors.iter().map(error).collect();
            errors.sort_by_key(|error| json!([error["path"], error["message"]]).to_string());
            plain.insert("errors".to_owned(), errors.into());
        }
        Value::Object(plain)
    }

    fn value(&mut self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.text(text).into(),
            Value::Array(values) => values.iter().map(|value| self.value(value)).collect(),
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| match (name.as_str(), value) {
                    ("nextToken", Value::String(_)) => (name.clone(), "<token>".into()),
                    (_, value) => (name.clone(), self.value(value)),
                })
                .collect(),
            other => other.clone(),
        }
    }

    fn text(&mut self, text: &str) -> String {
        let is = |shape: &str| {
            text.len() == shape.len()
                && text.chars().zip(shape.chars()).all(|(character, shape)| match shape {
                    'h' => character.is_ascii_hexdigit(),
                    'd' => character.is_ascii_digit(),
                    literal => character == literal,
                })
        };
        if is("dddd-dd-ddTdd:dd:dd.dddZ") {
            "<time>".to_owned()
        } else if is("hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh") {
            let next = format!("<id {}>", self.ids.len() + 1);
            self.ids.entry(text.to_owned()).or_insert(next).clone()
        } else {
            text.to_owned()
        }
    }
}

/// The words of DynamoDB and of the implementations of GraphQL differ; what they say does not.
fn error(error: &Value) -> Value {
    let message = error["message"].as_str().unwrap_or_default();
    let message = if message.starts_with("Cannot return null for non-nullable") {
        "<null where none may be>"
    } else {
        message.split(" (Service: ").next().unwrap_or_default()
    };
    json!({ "path": error["path"], "errorType": error["errorType"], "message": message })
}
