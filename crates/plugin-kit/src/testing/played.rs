//! What a component imports, played: the app's API and other hosts, answered as a case says.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use plugin_host::{DataError, DataImport, Executing, HttpAnswering, HttpImport, HttpRequest, HttpResponse};
use serde::Deserialize;
use serde_json::Value;

use super::{
    case::{ApiError, Call, Together},
    matching::{self, Difference},
};

/// A call that a component made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Of the app's API.
    Data {
        /// The document.
        document: String,
        /// The variables, JSON text.
        variables: String,
        /// `execute` or `execute-all`.
        by: &'static str,
    },
    /// Of another host.
    Http(HttpRequest),
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Data { document, variables, by } => write!(f, "data.{by} {}\n  {variables}", document.trim()),
            Self::Http(request) => {
                write!(f, "{} {}\n  {}", request.method, request.url, String::from_utf8_lossy(&request.body))
            }
        }
    }
}

/// What a host answers in a case.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HttpAnswer {
    /// The status; 200 if it is not given.
    pub status: Option<u16>,
    /// The headers.
    pub headers: BTreeMap<String, String>,
    /// A text, or JSON.
    pub body: Value,
}

/// Answers calls, and remembers them.
#[derive(Default)]
pub(super) struct Played {
    stage: Mutex<Stage>,
}

#[derive(Default)]
struct Stage {
    /// What is still to come, with its place in the case.
    expected: Vec<(usize, Call)>,
    in_any_order: bool,
    /// Answers for any call of the API, where no calls are expected by a case.
    answers: Option<Vec<Value>>,
    heard: Vec<Heard>,
    differences: Vec<Difference>,
}

impl Played {
    /// Plays the calls of a case from now on.
    pub(super) fn expect(&self, calls: &[Call], in_any_order: bool) {
        let expected = calls.iter().cloned().enumerate().map(|(index, call)| (index + 1, call)).collect();
        *self.lock() = Stage { expected, in_any_order, ..Stage::default() };
    }

    /// Answers calls of the API with these, in their order, whatever they are.
    pub(super) fn answer(&self, mut answers: Vec<Value>) {
        answers.reverse();
        *self.lock() = Stage { answers: Some(answers), ..Stage::default() };
    }

    /// What was heard since, and what of it was not expected.
    pub(super) fn end(&self) -> (Vec<Heard>, Vec<Difference>) {
        let Stage { expected, heard, mut differences, .. } = std::mem::take(&mut *self.lock());
        // After a call that was none of the case's, what is left says nothing.
        if differences.is_empty() {
            differences.extend(expected.iter().map(|(number, call)| Difference {
                place: format!("call {number}"),
                expected: Some(named(call)),
                found: None,
            }));
        }
        (heard, differences)
    }

    fn lock(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn data(&self, document: String, variables: String, together: Together) -> Result<String, Vec<DataError>> {
        let by = match together {
            Together::No => "execute",
            Together::Yes => "execute-all",
        };
        let heard = Heard::Data { document, variables, by };
        let mut stage = self.lock();
        let answer = match &mut stage.answers {
            Some(answers) => answers.pop().map(Ok).ok_or("no answer is left for this call; give one more"),
            None => match stage.take(&heard) {
                Some(Call::Data { answer, .. }) => Ok(answer),
                Some(Call::Http { .. }) | None => Err("the case expects no such call"),
            },
        };
        stage.heard.push(heard);
        match answer {
            Ok(Ok(data)) => Ok(data.to_string()),
            Ok(Err(errors)) => Err(errors
                .into_iter()
                .map(|ApiError { message, error_type }| DataError { message, error_type })
                .collect()),
            Err(why) => Err(vec![DataError { message: why.to_owned(), error_type: None }]),
        }
    }
}

impl DataImport for Played {
    fn execute(&self, document: String, variables: String) -> Executing<'_> {
        Box::pin(async { self.data(document, variables, Together::No) })
    }

    fn execute_all(&self, document: String, variables: String) -> Executing<'_> {
        Box::pin(async { self.data(document, variables, Together::Yes) })
    }
}

impl HttpImport for Played {
    fn send(&self, request: HttpRequest) -> HttpAnswering<'_> {
        Box::pin(async {
            let heard = Heard::Http(request);
            let mut stage = self.lock();
            let call = stage.take(&heard);
            stage.heard.push(heard);
            match call? {
                Call::Http { answer, .. } => Some(response(answer)),
                Call::Data { .. } => None,
            }
        })
    }
}

impl Stage {
    /// The expected call that was made. What differs from it is noted.
    fn take(&mut self, heard: &Heard) -> Option<Call> {
        let number = self.heard.len() + 1;
        let fits = |(_, call): &(usize, Call)| differences("", call, heard).is_empty();
        let index = if self.in_any_order { self.expected.iter().position(fits) } else { None }.unwrap_or(0);
        let Some((_, call)) = self.expected.get(index) else {
            let found = Some(heard.to_string());
            self.differences.push(Difference { place: format!("call {number}"), expected: None, found });
            return None;
        };
        let differences = differences(&format!("call {number}"), call, heard);
        let is_other =
            matches!((call, heard), (Call::Data { .. }, Heard::Http(_)) | (Call::Http { .. }, Heard::Data { .. }));
        self.differences.extend(differences);
        let (_, call) = self.expected.remove(index);
        (!is_other).then_some(call)
    }
}

fn differences(place: &str, call: &Call, heard: &Heard) -> Vec<Difference> {
    match (call, heard) {
        (Call::Data { document, together, variables, .. }, Heard::Data { document: sent, variables: given, by }) => {
            let mut all: Vec<Difference> =
                matching::documents(&format!("{place}, document"), document, sent).into_iter().collect();
            let wanted = if *together == Together::Yes { "execute-all" } else { "execute" };
            all.extend(matching::texts(&format!("{place}, function"), wanted, by));
            if let Some(variables) = variables {
                all.extend(matching::values(&format!("{place}, variables"), variables, &json(given)));
            }
            all
        }
        (Call::Http { request, headers, body, .. }, Heard::Http(sent)) => {
            let mut all =
                matching::texts(&format!("{place}, request"), request, &format!("{} {}", sent.method, sent.url));
            for (name, wanted) in headers {
                let found = sent.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name));
                let found = found.map_or(Value::Null, |(_, value)| Value::String(value.clone()));
                all.extend(matching::values(
                    &format!("{place}, header {name}"),
                    &Value::String(wanted.clone()),
                    &found,
                ));
            }
            if let Some(body) = body {
                let sent = String::from_utf8_lossy(&sent.body).into_owned();
                let sent = if body.is_string() { Value::String(sent) } else { json(&sent) };
                all.extend(matching::values(&format!("{place}, body"), body, &sent));
            }
            all
        }
        (Call::Data { .. }, Heard::Http(_)) | (Call::Http { .. }, Heard::Data { .. }) => {
            vec![Difference { place: place.to_owned(), expected: Some(named(call)), found: Some(heard.to_string()) }]
        }
    }
}

/// JSON text as a value, or the text itself if it is none.
pub(super) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()))
}

fn named(call: &Call) -> String {
    match call {
        Call::Data { document, variables, .. } => {
            let variables = variables.as_ref().map(|variables| format!("\n  {variables}")).unwrap_or_default();
            format!("{}{variables}", document.trim())
        }
        Call::Http { request, .. } => request.clone(),
    }
}

fn response(answer: HttpAnswer) -> HttpResponse {
    let HttpAnswer { status, headers, body } = answer;
    let (kind, body) = match body {
        Value::Null => (None, String::new()),
        Value::String(text) => (None, text),
        value => (Some("application/json"), value.to_string()),
    };
    let named = headers.keys().any(|name| name.eq_ignore_ascii_case("content-type"));
    let kind = kind.filter(|_| !named).map(|kind| ("content-type".to_owned(), kind.to_owned()));
    HttpResponse {
        status: status.unwrap_or(200),
        headers: headers.into_iter().chain(kind).collect(),
        body: body.into(),
    }
}
