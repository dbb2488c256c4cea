//! Callers, decisions, steps and records as JSON for the console. The names are those of AWS's and Amplify's documents.

use authz::{Allow, Caller, Decision, Fill, Operation, Question, Scope, Test};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use plan::{Attribute, Bindings, FunctionError, Item, Outcome, Rendered, Step, StoreError, TableSpec, Write};
use plugin_host::{CallReport, ResolverFailure};
use serde_json::{Map, Value, json};

/// How many characters of a value in a trace are shown.
const VALUE_CHARS: usize = 200;

/// How many characters are shown of what a component wrote or said of its failure.
const OUTPUT_CHARS: usize = 2_000;

/// Who asks.
pub(crate) fn caller(caller: &Caller) -> Value {
    match caller {
        Caller::ApiKey => json!({ "kind": "API key" }),
        Caller::User(user) => json!({
            "kind": "user",
            "name": user.username().or(user.sub()),
            "groups": user.claim("cognito:groups"),
        }),
        Caller::Function(function) => json!({ "kind": "function", "name": function.name }),
        Caller::IdentityPool(identity) => json!({
            "kind": if identity.authenticated { "identity pool, signed in" } else { "identity pool, guest" },
            "name": identity.identity_id,
        }),
        Caller::LambdaAuthorized => json!({ "kind": "let in by the authorizer" }),
    }
}

/// What was asked of the evaluator, and what it decided.
pub(crate) fn decision(question: &Question, decision: &Decision) -> Value {
    let (verdict, why) = match decision {
        Decision::Deny(denial) => ("deny", denial.reason.clone()),
        Decision::Allow(grant) => ("allow", allowed(&grant.scope)),
    };
    let fill: Vec<Value> = match decision {
        Decision::Deny(_) => Vec::new(),
        Decision::Allow(grant) => grant.fill.iter().map(filled).collect(),
    };
    json!({
        "field": question.field,
        "operation": operation(question.operation),
        "rules": question.rules.iter().map(|rule| allow(&rule.allow)).collect::<Vec<_>>(),
        "verdict": verdict,
        "why": why,
        "fill": fill,
    })
}

/// A question that got no decision, which denies it.
pub(crate) fn undecided(question: &Question, why: &str) -> Value {
    json!({
        "field": question.field,
        "operation": operation(question.operation),
        "rules": question.rules.iter().map(|rule| allow(&rule.allow)).collect::<Vec<_>>(),
        "verdict": "deny",
        "why": why,
        "fill": [],
    })
}

fn allowed(scope: &Scope) -> String {
    match scope {
        Scope::Every => "every record".to_owned(),
        Scope::AnyOf(clauses) => {
            let clauses = clauses.iter().map(|clause| {
                let tests = clause.predicates.iter().map(|predicate| match &predicate.test {
                    Test::Equals(value) => format!("{} = {value:?}", predicate.field),
                    Test::Contains(value) => format!("{} contains {value:?}", predicate.field),
                });
                tests.collect::<Vec<_>>().join(" and ")
            });
            format!("records with {}", clauses.collect::<Vec<_>>().join(", or "))
        }
    }
}

fn filled(fill: &Fill) -> Value {
    match fill {
        Fill::One { field, value } => json!({ "field": field, "value": value }),
        Fill::Many { field, values } => json!({ "field": field, "value": values }),
    }
}

fn operation(operation: Operation) -> &'static str {
    match operation {
        Operation::Create => "create",
        Operation::Update => "update",
        Operation::Delete => "delete",
        Operation::Get => "get",
        Operation::List => "list",
        Operation::Listen => "listen",
    }
}

fn allow(allow: &Allow) -> String {
    match allow {
        Allow::Public(_) => "public".to_owned(),
        Allow::Private(_) => "private".to_owned(),
        Allow::Owner { field, .. } => format!("owner in {field}"),
        Allow::Groups { groups, .. } => format!("groups {}", groups.join(", ")),
        Allow::GroupsField { field, .. } => format!("groups in {field}"),
        Allow::Custom => "custom".to_owned(),
    }
}

/// A call to the database and what it brought.
pub(crate) fn step(step: &Step, outcome: &Result<Outcome, StoreError>) -> Value {
    let mut shown = match step {
        Step::Get(get) => call("GetItem", &get.table, [("key", record(&get.key))]),
        Step::BatchGet(batch) => call("BatchGetItem", &batch.table, [("keys", json!(batch.keys.len()))]),
        Step::Query(query) => {
            let Rendered { key_condition, condition, bindings, .. } = query.render();
            let more = [
                ("index", json!(query.index)),
                ("keyCondition", json!(key_condition)),
                ("filter", json!(condition)),
                ("limit", json!(query.limit)),
            ];
            bound(call("Query", &query.table, more), &bindings)
        }
        Step::Scan(scan) => {
            let Rendered { condition, bindings, .. } = scan.render();
            let more = [("filter", json!(condition)), ("limit", json!(scan.limit))];
            bound(call("Scan", &scan.table, more), &bindings)
        }
        Step::Write(one) => write(one),
        Step::Transact(writes) => {
            let writes: Vec<Value> = writes.iter().map(|one| Value::Object(write(one))).collect();
            call("TransactWriteItems", "", [("writes", Value::Array(writes))])
        }
    };
    shown.insert("outcome".to_owned(), self::outcome(outcome).into());
    Value::Object(shown)
}

fn outcome(outcome: &Result<Outcome, StoreError>) -> String {
    match outcome {
        Ok(Outcome::Record(Some(_))) => "a record".to_owned(),
        Ok(Outcome::Record(None)) => "no record".to_owned(),
        Ok(Outcome::Page(page)) => format!("{} of {} records", page.items.len(), page.scanned),
        Err(error) => error.to_string(),
    }
}

fn write(write: &Write) -> Map<String, Value> {
    match write {
        Write::Put(put) => {
            let Rendered { condition, bindings, .. } = put.render();
            let more = [("condition", json!(condition)), ("item", record(&put.item))];
            bound(call("PutItem", &put.table, more), &bindings)
        }
        Write::Update(update) => {
            let Rendered { update: changes, condition, bindings, .. } = update.render();
            let more = [("key", record(&update.key)), ("update", json!(changes)), ("condition", json!(condition))];
            bound(call("UpdateItem", &update.table, more), &bindings)
        }
        Write::Delete(delete) => {
            let Rendered { condition, bindings, .. } = delete.render();
            let more = [("key", record(&delete.key)), ("condition", json!(condition))];
            bound(call("DeleteItem", &delete.table, more), &bindings)
        }
    }
}

fn call<const N: usize>(name: &str, table: &str, more: [(&str, Value); N]) -> Map<String, Value> {
    let mut shown = Map::from_iter([("call".to_owned(), json!(name)), ("table".to_owned(), json!(table))]);
    shown.extend(more.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)));
    shown
}

fn bound(mut shown: Map<String, Value>, bindings: &Bindings) -> Map<String, Value> {
    if !bindings.names.is_empty() {
        shown.insert("names".to_owned(), json!(bindings.names));
    }
    if !bindings.values.is_empty() {
        shown.insert("values".to_owned(), record(&bindings.values));
    }
    shown
}

/// A record in a trace: long texts are shortened.
fn record(item: &Item) -> Value {
    Value::Object(item.iter().map(|(name, value)| (name.clone(), short(attribute(value)))).collect())
}

fn short(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(shortened(&text, VALUE_CHARS)),
        Value::Array(_) | Value::Object(_) => {
            let text = value.to_string();
            if text.len() <= VALUE_CHARS { value } else { Value::String(shortened(&text, VALUE_CHARS)) }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value,
    }
}

/// A text, or its beginning.
pub(crate) fn shortened(text: &str, most_chars: usize) -> String {
    match text.char_indices().nth(most_chars) {
        None => text.to_owned(),
        Some(_) => text.chars().take(most_chars).chain(['…']).collect(),
    }
}

/// A table: its model's name, its key and its indexes.
pub(crate) fn table(table: &TableSpec) -> Value {
    let names = |key: &plan::KeyAttribute| key.name.clone();
    json!({
        "name": table.name,
        "key": table.key().map(names).collect::<Vec<_>>(),
        "indexes": table.indexes.iter().map(|index| {
            json!({ "name": index.name, "key": index.key().map(names).collect::<Vec<_>>() })
        }).collect::<Vec<_>>(),
    })
}

/// A whole record.
pub(crate) fn item(item: &Item) -> Value {
    Value::Object(item.iter().map(|(name, value)| (name.clone(), attribute(value))).collect())
}

fn attribute(value: &Attribute) -> Value {
    let number = |text: &String| serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.clone()));
    match value {
        Attribute::Text(text) => Value::String(text.clone()),
        Attribute::Number(text) => number(text),
        Attribute::Bool(value) => Value::Bool(*value),
        Attribute::Null => Value::Null,
        Attribute::List(values) => Value::Array(values.iter().map(attribute).collect()),
        Attribute::Map(values) => item(values),
        Attribute::TextSet(texts) => json!(texts),
        Attribute::NumberSet(texts) => Value::Array(texts.iter().map(number).collect()),
        Attribute::Binary(bytes) => Value::String(STANDARD.encode(bytes)),
        Attribute::BinarySet(all) => Value::Array(all.iter().map(|bytes| STANDARD.encode(bytes).into()).collect()),
    }
}

/// What became of a call of a function's component.
pub(crate) fn component_call(report: &CallReport, failure: Option<&ResolverFailure>) -> Map<String, Value> {
    let (outcome, why) = match failure {
        None => ("answered", None),
        Some(ResolverFailure::Failed { message, .. }) => ("failed", Some(shortened(message, OUTPUT_CHARS))),
        Some(ResolverFailure::Broken(breakdown)) => (breakdown.kind(), Some(breakdown.to_string())),
    };
    let output = report.output.as_deref().map(|output| shortened(output, OUTPUT_CHARS));
    let mut call = Map::from_iter([
        ("outcome".to_owned(), json!(outcome)),
        ("digest".to_owned(), json!(report.digest)),
        ("dataCalls".to_owned(), json!(report.data_calls)),
        ("memoryBytes".to_owned(), json!(report.memory_bytes)),
    ]);
    call.extend(why.map(|why| ("why".to_owned(), json!(why))));
    call.extend(output.map(|output| ("output".to_owned(), json!(output))));
    call
}

/// What became of a call of a function that is no component.
pub(crate) fn outside_call(failure: Option<&FunctionError>) -> Map<String, Value> {
    let (outcome, why) = match failure {
        None => ("answered", None),
        Some(FunctionError::NotThere { .. }) => ("not-there", None),
        Some(FunctionError::Failed { message, .. }) => ("failed", Some(message)),
        Some(FunctionError::Unavailable { why, .. }) => ("unavailable", Some(why)),
    };
    let mut call = Map::from_iter([("outcome".to_owned(), json!(outcome))]);
    call.extend(why.map(|why| ("why".to_owned(), json!(shortened(why, OUTPUT_CHARS)))));
    call
}
