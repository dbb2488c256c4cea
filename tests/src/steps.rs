//! Steps as one line each, with the placeholders put in, so that a case file can be read.

use plan::{Attribute, Bindings, Direction, Item, Rendered, Step, Write};

/// A step as one line.
#[must_use]
pub fn show(step: &Step) -> String {
    match step {
        Step::Get(get) => format!("GetItem {} {}", get.table, item(&get.key)),
        Step::BatchGet(batch) => {
            let keys: Vec<String> = batch.keys.iter().map(item).collect();
            format!("BatchGetItem {} [{}]", batch.table, keys.join(", "))
        }
        Step::Query(query) => [
            Some(format!("Query {}", query.table)),
            query.index.as_ref().map(|index| format!("index {index}")),
            shown("where", &query.render().key_condition, &query.render()),
            shown("filter", &query.render().condition, &query.render()),
            (query.direction == Direction::Descending).then(|| "descending".to_owned()),
            Some(format!("limit {}", query.limit)),
            query.start.as_ref().map(|start| format!("after {}", item(start))),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" "),
        Step::Scan(scan) => [
            Some(format!("Scan {}", scan.table)),
            shown("filter", &scan.render().condition, &scan.render()),
            Some(format!("limit {}", scan.limit)),
            scan.start.as_ref().map(|start| format!("after {}", item(start))),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" "),
        Step::Write(single) => write(single),
        Step::Transact(writes) => {
            format!("TransactWriteItems [{}]", writes.iter().map(write).collect::<Vec<_>>().join("; "))
        }
    }
}

fn write(write: &Write) -> String {
    let condition = |rendered: &Rendered| shown(" if", &rendered.condition, rendered).unwrap_or_default();
    match write {
        Write::Put(put) => {
            // The expiry of a delivery depends on the day.
            let mut shown = put.item.clone();
            shown.remove("expires");
            format!("PutItem {} {}{}", put.table, item(&shown), condition(&put.render()))
        }
        Write::Update(update) => {
            let rendered = update.render();
            let changes = shown("", &rendered.update, &rendered).unwrap_or_default();
            format!("UpdateItem {} {}{changes}{}", update.table, item(&update.key), condition(&rendered))
        }
        Write::Delete(delete) => {
            format!("DeleteItem {} {}{}", delete.table, item(&delete.key), condition(&delete.render()))
        }
    }
}

/// An expression, if there is one, after a word that says what it is.
fn shown(word: &str, text: &Option<String>, rendered: &Rendered) -> Option<String> {
    text.as_ref().map(|text| format!("{word} {}", expression(text, &rendered.bindings)))
}

/// The text with names and values in the place of their placeholders.
fn expression(text: &str, bindings: &Bindings) -> String {
    let mut shown = String::new();
    let mut word = String::new();
    for character in text.chars().chain([' ']) {
        if character.is_alphanumeric() || matches!(character, '#' | ':' | '_') {
            word.push(character);
            continue;
        }
        match (bindings.names.get(&word), bindings.values.get(&word)) {
            (Some(name), _) => shown.push_str(name),
            (None, Some(value)) => shown.push_str(&attribute(value)),
            (None, None) => shown.push_str(&word),
        }
        word.clear();
        shown.push(character);
    }
    shown.trim_end().to_owned()
}

fn item(item: &Item) -> String {
    let fields: Vec<String> = item.iter().map(|(name, value)| format!("{name}: {}", attribute(value))).collect();
    format!("{{{}}}", fields.join(", "))
}

fn attribute(value: &Attribute) -> String {
    match value {
        Attribute::Text(text) => format!("{text:?}"),
        Attribute::Number(number) => number.clone(),
        Attribute::Bool(value) => value.to_string(),
        Attribute::Null => "null".to_owned(),
        Attribute::List(elements) => format!("[{}]", elements.iter().map(attribute).collect::<Vec<_>>().join(", ")),
        Attribute::Map(fields) => item(fields),
        other => format!("{other:?}"),
    }
}
