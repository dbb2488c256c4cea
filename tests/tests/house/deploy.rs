//! What `deploy/` hands to a gateway exists: its settings, its commands, its paths and its metrics.

#![cfg(test)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use sluice_tests::cases::root;

/// The variable that a setting's row of the table names, and the key.
struct Documented {
    keys: BTreeSet<String>,
    variables: BTreeSet<String>,
}

fn documented() -> Documented {
    let text = fs::read_to_string(root().join("docs/settings.md")).unwrap();
    let cell = |row: &str, column: usize| Some(row.split('|').nth(column)?.trim().trim_matches('`').to_owned());
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| `")).collect();
    Documented {
        keys: rows.iter().filter_map(|row| cell(row, 1)).collect(),
        variables: rows.iter().filter_map(|row| cell(row, 2)).collect(),
    }
}

/// Whether one of these is the text, with any name in place of `<name>`.
fn knows(known: &BTreeSet<String>, placeholder: &str, text: &str) -> bool {
    known.iter().any(|known| match known.split_once(placeholder) {
        None => known == text,
        Some((before, after)) => {
            let name = text.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            name.is_some_and(|name| !name.is_empty())
        }
    })
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true if path.ends_with("node_modules") => {}
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

fn texts() -> Vec<(PathBuf, String)> {
    let read = |path: PathBuf| (path.clone(), fs::read_to_string(path).unwrap());
    files(&root().join("deploy")).into_iter().map(read).collect()
}

/// The words of a text that begin so, as far as their characters are of these.
fn words<'t>(text: &'t str, start: &'t str, of: impl Fn(char) -> bool + Copy) -> Vec<&'t str> {
    let word = |(at, _): (usize, _)| {
        let rest = text.get(at..).unwrap_or_default();
        rest.get(..rest.find(|c| !of(c)).unwrap_or(rest.len())).unwrap_or_default()
    };
    text.match_indices(start).map(word).collect()
}

#[test]
fn every_variable_is_one_of_a_setting() {
    let documented = documented();
    let mut count = 0;
    for (path, text) in texts() {
        for variable in words(&text, "SLUICE_", |c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_') {
            let stem = variable.strip_suffix("_FILE").unwrap_or(variable);
            let known = [variable, stem].iter().any(|name| knows(&documented.variables, "<NAME>", name));
            assert!(known, "{} sets {variable}, which is none", path.display());
            count += 1;
        }
    }
    assert!(count >= 30, "{count}");
}

/// The keys of all values in a table, such as `store.kind`.
fn leaves(prefix: &str, table: &toml::Table, keys: &mut Vec<String>) {
    for (name, value) in table {
        let key = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match value {
            toml::Value::Table(table) => leaves(&key, table, keys),
            _ => keys.push(key),
        }
    }
}

#[derive(Deserialize)]
struct ConfigMap {
    data: std::collections::BTreeMap<String, String>,
}

#[test]
fn every_key_of_the_configuration_for_kubernetes_is_a_setting() {
    let text = fs::read_to_string(root().join("deploy/kubernetes/configuration.yaml")).unwrap();
    let map: ConfigMap = serde_saphyr::from_str(&text).unwrap();
    let configuration: toml::Table = map.data.get("sluice.toml").unwrap().parse().unwrap();
    let mut keys = Vec::new();
    leaves("", &configuration, &mut keys);
    let documented = documented();
    let unknown: Vec<_> = keys.iter().filter(|key| !knows(&documented.keys, "<name>", key)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(keys.len() >= 12, "{keys:?}");
}

#[test]
fn every_metric_and_path_is_served() {
    let operating = fs::read_to_string(root().join("docs/operating.md")).unwrap();
    let mut count = 0;
    for (path, text) in texts() {
        for metric in words(&text, "sluice_", |c| c.is_ascii_lowercase() || c == '_') {
            assert!(operating.contains(&format!("`{metric}`")), "{} asks for {metric}", path.display());
            count += 1;
        }
        let probes = ["path: /", "path                = \"/"].map(|start| words(&text, start, |c| !",}\n".contains(c)));
        for probe in probes.concat() {
            let path_asked = probe.split(['/', '"']).rfind(|part| !part.trim().is_empty()).unwrap_or_default().trim();
            assert!(operating.contains(&format!("`/{path_asked}`")), "{} asks for {probe}", path.display());
            count += 1;
        }
    }
    assert!(count >= 11, "{count}");
}
