//! What Amplify's transformer refuses is refused here too, with a place and what to do about it.
//!
//! Each folder under `tests/oracle/refused` has a schema and the transformer's own message. Those under `stricter` are
//! schemas that the transformer takes and Sluice refuses, each for a reason in `differences.toml`.

#![cfg(test)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use model::{Provider, Providers, parse};

fn oracle() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle")
}

/// The folders below `kind`, by name.
fn folders(kind: &str) -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(oracle().join(kind)).unwrap();
    entries
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .collect()
}

/// What the API of a case has, as its `options.json` says.
fn providers(case: &Path) -> Providers {
    let options = fs::read_to_string(case.join("options.json")).unwrap_or_default();
    let more = [("\"oidc\": true", Provider::Oidc), ("\"lambdaAuth\": true", Provider::Lambda)];
    let more = more.into_iter().filter(|(option, _)| options.contains(option)).map(|(_, provider)| provider);
    Providers::new([Provider::ApiKey, Provider::UserPools, Provider::IdentityPool].into_iter().chain(more))
}

/// What is wrong with the mistakes of a case: each needs a place, and one of them has to say what to do.
fn problem(case: &Path) -> Option<String> {
    let source = fs::read_to_string(case.join("schema.graphql")).unwrap();
    let Err(diagnostics) = parse(&source, &providers(case)) else { return Some("it is accepted".to_owned()) };
    let is_placed = diagnostics.iter().all(|diagnostic| source.get(diagnostic.span.clone()).is_some());
    let is_advised = diagnostics.iter().any(|diagnostic| diagnostic.help.is_some());
    (!is_placed || !is_advised).then(|| format!("{diagnostics:?}"))
}

fn problems(cases: &BTreeMap<String, PathBuf>) -> Vec<String> {
    cases.iter().filter_map(|(name, case)| Some(format!("{name}: {}", problem(case)?))).collect()
}

#[test]
fn what_amplify_refuses_is_a_mistake_with_advice() {
    let refused = folders("refused");
    assert!(refused.len() >= 250, "only {} refused schemas", refused.len());
    assert_eq!(problems(&refused), Vec::<String>::new());
}

#[test]
fn what_amplify_alone_takes_is_a_mistake_for_a_reason() {
    let stricter = folders("stricter");
    assert_eq!(problems(&stricter), Vec::<String>::new());
    let kept = fs::read_to_string(oracle().join("differences.toml")).unwrap();
    let refusals = kept.split("[[refusal]]\ncase = \"").skip(1).filter_map(|entry| entry.split_once("\"\nreason = \""));
    let reasons: BTreeMap<String, bool> =
        refusals.map(|(name, reason)| (name.to_owned(), !reason.trim().starts_with('"'))).collect();
    assert_eq!(reasons, stricter.into_keys().map(|name| (name, true)).collect());
}
