//! Puts what an app says into `sluice.toml`. Everything else in the file stays as it is, to the letter: comments, order,
//! settings that the app says nothing about. What is equal already is not touched.

mod pool;

use std::collections::BTreeSet;

use anyhow::{Context, anyhow};
use model::naming::FunctionName;
use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value, value};

use super::document::{App, Authorizer, Function, Issuer, Remark};
use super::functions::{self, Serves};

/// What a configuration begins with that was not there before.
const NEW_FILE: &str = "# The app's backend, as `sluice import` first wrote it. Every setting: docs/settings.md.\n";

/// The settings that say where a function runs.
const RUNS: [&str; 3] = ["plugin", "node", "lambda"];

/// The invoker that a user pool is.
const COGNITO: &str = "cognito";

/// The configuration after the merge.
#[derive(Debug)]
pub(super) struct Merged {
    pub(super) text: String,
    /// What the file grants or runs that the app does not mention.
    pub(super) warnings: Vec<Remark>,
    /// Whether it names a Cognito user pool.
    pub(super) has_user_pool: bool,
}

/// The schema's path that a configuration names, if it names one.
pub(super) fn schema_path(text: &str) -> anyhow::Result<Option<String>> {
    Ok(parse(text)?.get("schema").and_then(Item::as_str).map(str::to_owned))
}

/// Merges an app into the text of a configuration; `None` if there is none yet. `resolvers` are the functions that the
/// schema's custom operations name, `schema` is where the schema is written, as the configuration names it.
pub(super) fn merge(
    text: Option<&str>,
    app: &App,
    resolvers: &BTreeSet<FunctionName>,
    schema: &str,
) -> anyhow::Result<Merged> {
    let mut document = parse(text.unwrap_or(NEW_FILE))?;
    if text.is_none() {
        // The comment belongs before the first setting, not after the last.
        let comment = document.trailing().as_str().unwrap_or_default().to_owned();
        document.set_trailing("");
        document.insert("schema", value(schema));
        if let Some(mut key) = document.key_mut("schema") {
            key.leaf_decor_mut().set_prefix(format!("{comment}\n"));
        }
    } else if document.get("schema").is_none() {
        document.insert("schema", value(schema));
    }
    let known = functions::of_the_app(app, resolvers);
    let warnings = strangers(&document, &known);
    api(&mut document, app)?;
    for function in &known {
        self::function(&mut document, function, &Serves::of(function, resolvers).words(function, resolvers))?;
    }
    let triggers: Vec<&str> = known
        .iter()
        .filter(|function| Serves::of(function, resolvers) == Serves::Trigger)
        .map(|function| function.name.as_str())
        .collect();
    invoker(&mut document, &triggers)?;
    if let Some(authorizer) = &app.authorizer {
        self::authorizer(&mut document, authorizer)?;
    }
    for issuer in &app.issuers {
        self::issuer(&mut document, issuer)?;
    }
    if let Some(pool) = &app.user_pool {
        pool::pool(&mut document, pool)?;
    }
    if !app.tables.is_empty() {
        let tables = section(&mut document, &["store", "tables"])?;
        for (model, table) in &app.tables {
            set(tables, model, table.as_str());
        }
    }
    Ok(Merged { text: document.to_string(), warnings, has_user_pool: has_user_pool(&document) })
}

fn parse(text: &str) -> anyhow::Result<DocumentMut> {
    text.parse().context("the configuration is not TOML; `sluice check` says where")
}

/// Functions of the configuration that the app does not have and that may use the API.
fn strangers(document: &DocumentMut, known: &[Function]) -> Vec<Remark> {
    let functions = document.get("functions").and_then(Item::as_table_like);
    let functions = functions.into_iter().flat_map(|functions| functions.iter());
    functions
        .filter(|(name, _)| !known.iter().any(|function| function.name.as_str() == *name))
        .filter(|(_, settings)| settings.get("resource").and_then(Item::as_array).is_some_and(|list| !list.is_empty()))
        .map(|(name, _)| {
            Remark::new(
                format!("`[functions.{name}]` may use the API, but the app has no such function"),
                "take its section out if nothing of yours needs it",
            )
        })
        .collect()
}

fn has_user_pool(document: &DocumentMut) -> bool {
    let pools = document.get("user_pools").and_then(Item::as_table_like);
    pools.is_some_and(|pools| {
        pools.iter().any(|(_, pool)| matches!(pool.get("provider").and_then(Item::as_str), None | Some("userPool")))
    })
}

fn api(document: &mut DocumentMut, app: &App) -> anyhow::Result<()> {
    let api = section(document, &["api"])?;
    set(api, "name", app.api.name.as_str());
    set(api, "default_authorization_mode", app.api.default_mode.as_str());
    set(api, "additional_authorization_modes", list(&app.api.additional_modes));
    if let Some(days) = app.api.api_key_days {
        set(api, "api_key_expires_in_days", days);
    }
    Ok(())
}

/// `serves` are the words of the setting `trigger`; none for a function that runs elsewhere.
fn function(document: &mut DocumentMut, function: &Function, serves: &[&str]) -> anyhow::Result<()> {
    let settings = section(document, &["functions", function.name.as_str()])?;
    if !serves.is_empty() {
        // The user may have chosen another way already.
        if RUNS.iter().all(|key| settings.get(key).is_none()) {
            match &function.handler {
                Some(handler) => set(settings, "node", handler.display().to_string()),
                None => set(settings, "plugin", functions::plugin_of(&function.name)),
            }
        }
        if !function.secrets.is_empty() {
            set(settings, "secrets", list(&function.secrets));
        }
        match serves {
            [only] => set(settings, "trigger", *only),
            several => set(settings, "trigger", list(several)),
        }
        if let Some(timeout_ms) = function.timeout_ms {
            set(settings, "timeout_ms", timeout_ms);
        }
    }
    if function.actions.is_empty() {
        // What the app has taken away must not stay granted.
        settings.remove("resource");
    } else {
        set(settings, "resource", list(&function.actions));
    }
    if !serves.is_empty() && !function.environment.is_empty() {
        let environment = section(document, &["functions", function.name.as_str(), "environment"])?;
        for (name, text) in &function.environment {
            set(environment, name, text.as_str());
        }
    }
    Ok(())
}

/// Lets a user pool call the triggers. An invoker without `functions` may call all.
fn invoker(document: &mut DocumentMut, triggers: &[&str]) -> anyhow::Result<()> {
    if triggers.is_empty() {
        return Ok(());
    }
    let invokers = document.get("invokers").and_then(Item::as_table_like);
    let cognito = invokers.and_then(|invokers| invokers.get(COGNITO));
    let mut allowed: Vec<String> = match (invokers, cognito) {
        // Whoever calls the triggers has another name here.
        (Some(invokers), None) if !invokers.is_empty() => return Ok(()),
        (_, None) => Vec::new(),
        (_, Some(cognito)) => match cognito.get("functions").and_then(Item::as_array) {
            None => return Ok(()),
            Some(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        },
    };
    for trigger in triggers {
        if !allowed.iter().any(|name| name == trigger) {
            allowed.push((*trigger).to_owned());
        }
    }
    set(section(document, &["invokers", COGNITO])?, "functions", list(&allowed));
    Ok(())
}

fn authorizer(document: &mut DocumentMut, authorizer: &Authorizer) -> anyhow::Result<()> {
    let name = authorizer.function.as_str();
    let settings = section(document, &["authorizer"])?;
    // The user may have chosen another way already.
    if ["plugin", "function"].iter().all(|key| settings.get(key).is_none()) {
        match &authorizer.handler {
            Some(_) => set(settings, "function", name),
            None => set(settings, "plugin", functions::plugin_of(&authorizer.function)),
        }
    }
    set(settings, "ttl_seconds", authorizer.ttl_seconds);
    let is_outside = settings.get("function").and_then(Item::as_str) == Some(name);
    if is_outside {
        let function = section(document, &["functions", name])?;
        if let Some(handler) =
            authorizer.handler.as_ref().filter(|_| RUNS.iter().all(|key| function.get(key).is_none()))
        {
            set(function, "node", handler.display().to_string());
        }
        if !authorizer.secrets.is_empty() {
            set(function, "secrets", list(&authorizer.secrets));
        }
    }
    if !authorizer.environment.is_empty() {
        let place: &[&str] =
            if is_outside { &["functions", name, "environment"] } else { &["authorizer", "environment"] };
        let environment = section(document, place)?;
        for (name, text) in &authorizer.environment {
            set(environment, name, text.as_str());
        }
    }
    Ok(())
}

fn issuer(document: &mut DocumentMut, issuer: &Issuer) -> anyhow::Result<()> {
    let settings = section(document, &["user_pools", &issuer.name])?;
    set(settings, "issuer", issuer.issuer.as_str());
    set(settings, "client_ids", list(&issuer.client_ids));
    set(settings, "provider", issuer.provider.as_str());
    Ok(())
}

/// The section at a path, made if it is not there; only the last one gets a header.
fn section<'a>(document: &'a mut DocumentMut, path: &[&str]) -> anyhow::Result<&'a mut dyn TableLike> {
    let mut section: &mut dyn TableLike = document.as_table_mut();
    for (depth, name) in path.iter().enumerate() {
        let is_last = depth + 1 == path.len();
        let item = section.entry(name).or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(!is_last);
            Item::Table(table)
        });
        section = item
            .as_table_like_mut()
            .ok_or_else(|| anyhow!("`{}` in the configuration is not a section", path.join(".")))?;
    }
    Ok(section)
}

/// Sets a key, unless it has that value already. What stands around the old value, such as a comment, stays.
fn set(section: &mut dyn TableLike, key: &str, new: impl Into<Value>) {
    let mut new = new.into();
    match section.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) if is_same(old, &new) => {}
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => {
            section.insert(key, Item::Value(new));
        }
    }
}

fn list<T: AsRef<str>>(words: &[T]) -> Value {
    words.iter().map(AsRef::as_ref).collect::<Array>().into()
}

/// Whether two values mean the same, however they are written. The order of a list means nothing to any setting.
fn is_same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::String(left), Value::String(right)) => left.value() == right.value(),
        (Value::Integer(left), Value::Integer(right)) => left.value() == right.value(),
        (Value::Array(left), Value::Array(right)) => {
            let words = |array: &Array| -> Option<BTreeSet<String>> {
                array.iter().map(|word| word.as_str().map(str::to_owned)).collect()
            };
            words(left).is_some() && words(left) == words(right)
        }
        (
            Value::String(_)
            | Value::Integer(_)
            | Value::Array(_)
            | Value::Float(_)
            | Value::Boolean(_)
            | Value::Datetime(_)
            | Value::InlineTable(_),
            _,
        ) => false,
    }
}

#[cfg(test)]
mod tests;
