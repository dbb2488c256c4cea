//! What has to hold of the answers to documents that were made.

use std::sync::LazyLock;

use authz::Caller;
use engine::Limits;
use serde_json::Value;

use super::{Document, Made, make};
use crate::{
    corpus,
    measure::Cost,
    subject::{Subject, caller},
};

/// How often a request may hold what it brings, beyond what the limits let it hold.
pub const COPIES_OF_REQUEST: usize = 12;

/// How often it may hold its answer, as values and as text.
pub const COPIES_OF_ANSWER: usize = 4;

/// Allocations that a request may make: steps that can be counted.
pub const MOST_ALLOCATIONS: u64 = 1_500_000;

static SUBJECTS: LazyLock<Vec<Subject>> = LazyLock::new(|| {
    let sources = corpus::served().into_iter().map(|path| std::fs::read_to_string(path).expect("a schema can be read"));
    sources.map(|source| Subject::of_source(&source)).collect()
});

/// Makes documents of an input, for a schema and a caller that it chooses, and asks for them.
///
/// # Panics
/// If an answer costs too much, or if one operation has two.
pub fn feed(input: &[u8]) {
    let [schema, asking, rest @ ..] = input else { return };
    let subject = &SUBJECTS[usize::from(*schema) % SUBJECTS.len()];
    let caller = caller(*asking);
    match make(&subject.api, rest) {
        Made::Hostile(document) => drop(ask(subject, &caller, &document)),
        Made::Equal { plain, fancy } => {
            let (one, other) = (ask(subject, &caller, &plain), ask(subject, &caller, &fancy));
            assert!(is_valid(&one), "no valid document: {}\n{one}", plain.text);
            // As texts, because the order of fields counts.
            let (one, other) = (comparable(one).to_string(), comparable(other).to_string());
            assert!(
                one == other,
                "one operation has two answers\n{}\n{one}\n\n{}\n{}\n{other}",
                plain.text,
                fancy.text,
                Value::Object(fancy.variables),
            );
        }
    }
}

/// Whether nothing was wrong with the document as such. What a filter may hold, its type does not say.
fn is_valid(answer: &Value) -> bool {
    let errors = answer["errors"].as_array().into_iter().flatten();
    errors.filter_map(|error| error["message"].as_str()).all(|message| {
        let is_invalid = message.starts_with("Invalid Syntax") || message.starts_with("Validation error");
        !is_invalid || message.starts_with("Validation error of type WrongType: `")
    })
}

fn ask(subject: &Subject, caller: &Caller, document: &Document) -> Value {
    let (answer, cost) = subject.ask(caller, &document.text, &document.variables);
    assert!(answer.get("data").is_some(), "{answer}");
    let Cost { bytes, allocations } = cost;
    let brought = document.text.len() + Value::Object(document.variables.clone()).to_string().len();
    let most =
        Limits::default().working_bytes() + brought * COPIES_OF_REQUEST + answer.to_string().len() * COPIES_OF_ANSWER;
    assert!(
        bytes <= most && allocations <= MOST_ALLOCATIONS,
        "{cost:?} for {} bytes: {:.2000}",
        document.text.len(),
        document.text
    );
    answer
}

/// Without places in the text, and without what is new with each write.
fn comparable(answer: Value) -> Value {
    match answer {
        Value::Object(fields) => {
            let fields = fields.into_iter().filter(|(name, _)| name != "locations");
            Value::Object(fields.map(|(name, value)| (name, comparable(value))).collect())
        }
        Value::Array(elements) => elements.into_iter().map(comparable).collect(),
        Value::String(text) if is_new(&text) => Value::from("<new>"),
        Value::String(text) => Value::from(text.split(" Request ID: ").next().unwrap_or_default()),
        other => other,
    }
}

/// An id, a time of these days with milliseconds, or a page token, which may hold an id.
fn is_new(text: &str) -> bool {
    let is_token = text.len() > 60 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let is_id = text.len() == 36 && text.bytes().filter(|byte| *byte == b'-').count() == 4;
    is_token || is_id || (text.len() == 24 && text.starts_with("20") && text.ends_with('Z'))
}
