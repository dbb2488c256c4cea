//! The recorded cases, and the differences that are kept.

use std::{fs, path::PathBuf};

use model::{Provider, Providers, Schema};
use serde_json::Value;

/// A schema and what Amplify makes of it.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) schema: Schema,
    pub(crate) default_mode: Provider,
    pub(crate) introspection: Value,
    pub(crate) appsync: String,
}

/// A difference that is kept on purpose.
pub(crate) struct Difference {
    pub(crate) case: String,
    pub(crate) what: String,
    pub(crate) reason: String,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle")
}

/// Every case, sorted by name.
pub(crate) fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = fs::read_dir(folder().join("cases"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let read = |file: &str| fs::read_to_string(path.join(file));
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let source = read("schema.graphql").unwrap();
            let schema = model::parse(&source, &Providers::all())
                .unwrap_or_else(|diagnostics| panic!("{name}: {diagnostics:#?}"));
            let introspection = serde_json::from_str(&read("introspection.json").unwrap()).unwrap();
            let options: Value = read("options.json").map_or(Value::Null, |text| serde_json::from_str(&text).unwrap());
            let default_mode = match options.get("defaultMode").and_then(Value::as_str) {
                None | Some("API_KEY") => Provider::ApiKey,
                Some("AMAZON_COGNITO_USER_POOLS") => Provider::UserPools,
                Some("AWS_IAM") => Provider::IdentityPool,
                Some("OPENID_CONNECT") => Provider::Oidc,
                Some("AWS_LAMBDA") => Provider::Lambda,
                Some(other) => panic!("{name}: unknown default mode `{other}`"),
            };
            Case { name, source, schema, default_mode, introspection, appsync: read("appsync.graphql").unwrap() }
        })
        .collect();
    cases.sort_by(|left, right| left.name.cmp(&right.name));
    assert!(cases.len() >= 200, "the cases are missing");
    cases
}

/// The kept differences: tables `[[difference]]` of texts.
pub(crate) fn differences() -> Vec<Difference> {
    let source = fs::read_to_string(folder().join("differences.toml")).unwrap();
    let table: toml::Table = source.parse().unwrap();
    let entries = table.get("difference").and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let text = |entry: &toml::Value, key: &str| {
        let text = entry.get(key).and_then(toml::Value::as_str);
        text.unwrap_or_else(|| panic!("`{entry}` has no `{key}`")).to_owned()
    };
    entries
        .iter()
        .map(|entry| Difference { case: text(entry, "case"), what: text(entry, "what"), reason: text(entry, "reason") })
        .collect()
}
