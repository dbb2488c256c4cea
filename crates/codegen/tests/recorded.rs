//! Client code of the recorded schemas, from the schema itself: byte for byte what ampx writes.
//!
//! Folders are `client/<statement target>[+<type target>]` and `modelgen/<model target>` of `tests/oracle/cases`.

#![cfg(test)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use codegen::{ClientCode, ClientCodeError, Format, ModelTarget, StatementTarget, TypeTarget, client_code};
use model::{Providers, Schema, api::Api};

fn cases() -> Vec<(PathBuf, Schema)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle/cases");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let read = |path: PathBuf| {
        let source = fs::read_to_string(path.join("schema.graphql")).unwrap();
        let schema = model::parse(&source, &Providers::all()).unwrap();
        (path, schema)
    };
    cases.into_iter().map(read).collect()
}

fn folders(case: &Path, kind: &str) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(case.join(kind)) else { return Vec::new() };
    let named = |path: PathBuf| (path.file_name().unwrap().to_string_lossy().into_owned(), path);
    entries.map(|entry| named(entry.unwrap().path())).collect()
}

/// The files below a folder, by their path from there.
fn recorded(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                files.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}

/// What is wrong with the files; files that differ are named with their first line that does.
fn compare(folder: &Path, ours: Result<BTreeMap<String, String>, ClientCodeError>) -> Vec<String> {
    let ours = match ours {
        Ok(ours) => ours,
        Err(error) => return vec![format!("{}: {error}", folder.display())],
    };
    let theirs = recorded(folder);
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    if names(&ours) != names(&theirs) {
        return vec![format!("{}: {:?} instead of {:?}", folder.display(), names(&ours), names(&theirs))];
    }
    let differs = |(name, our): (&String, &String)| {
        let their = &theirs[name];
        let lines = our.lines().zip(their.lines()).position(|(our, their)| our != their);
        let line = lines.unwrap_or_else(|| our.lines().count().min(their.lines().count()));
        let shown = |text: &str| text.lines().nth(line).unwrap_or_default().to_owned();
        let place = folder.join(name).display().to_string();
        (our != their).then(|| format!("{place}:{}\n  ours:   {}\n  theirs: {}", line + 1, shown(our), shown(their)))
    };
    ours.iter().filter_map(differs).collect()
}

#[test]
fn statements_and_types_are_those_of_ampx() {
    let mut compared = 0;
    let mut mistakes = Vec::new();
    for (case, schema) in cases() {
        let api = Api::of(&schema);
        for (name, folder) in folders(&case, "client") {
            let (statements, types) = name.split_once('+').map_or((name.as_str(), None), |(s, t)| (s, Some(t)));
            let statement_target = StatementTarget::ALL.into_iter().find(|target| target.name() == statements).unwrap();
            let type_target = match types {
                Some(name) => TypeTarget::ALL.into_iter().find(|target| target.name() == name),
                None => statement_target.usual_types(),
            };
            if type_target == Some(TypeTarget::Swift) {
                continue;
            }
            let format = Format::GraphqlCodegen {
                statement_target,
                type_target,
                max_depth: 2,
                typename_introspection: true,
                multiple_swift_files: false,
            };
            mistakes.extend(compare(&folder, client_code(&api, &schema, &ClientCode { format })));
            compared += 1;
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    assert!(compared >= 50, "only {compared} recordings");
}

#[test]
fn models_are_those_of_ampx() {
    let mut compared = 0;
    let mut mistakes = Vec::new();
    for (case, schema) in cases() {
        let api = Api::of(&schema);
        for (name, folder) in folders(&case, "modelgen") {
            let model_target = ModelTarget::ALL.into_iter().find(|target| target.name() == name).unwrap();
            let options = ClientCode { format: Format::Modelgen { model_target } };
            mistakes.extend(compare(&folder, client_code(&api, &schema, &options)));
            compared += 1;
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    assert!(compared >= 30, "only {compared} recordings");
}
