//! Holds what Sluice derives from a schema against what Amplify's own packages derive from it.
//!
//! Each folder under `tests/oracle/cases` has a `schema.graphql`, the `introspection.json` that
//! `@aws-amplify/graphql-generator` makes of it, and the `appsync.graphql` that `@aws-amplify/data-construct` would
//! deploy. What differs on purpose is in `tests/oracle/differences.toml`, with the reason.

#![cfg(test)]

mod amplify {
    pub(crate) mod case;
    pub(crate) mod definitions;
    pub(crate) mod json;
}

use std::collections::{BTreeMap, BTreeSet};

use amplify::{
    case::{Case, cases, differences},
    definitions::definitions,
    json::leaves,
};
use model::api::Api;

/// What differs, as `what` of `differences.toml` names it, with both sides.
type Found = BTreeMap<String, String>;

fn check(
    read: impl Fn(&Case) -> (BTreeMap<String, BTreeSet<String>>, BTreeMap<String, BTreeSet<String>>),
) -> Vec<String> {
    let kept = differences();
    let mut mistakes = Vec::new();
    for case in cases() {
        let (ours, theirs) = read(&case);
        let found = compare(&ours, &theirs);
        for (what, sides) in &found {
            if !kept.iter().any(|difference| difference.case == case.name && difference.what == *what) {
                mistakes.push(format!("{}: {what}\n{sides}", case.name));
            }
        }
    }
    mistakes
}

fn compare(ours: &BTreeMap<String, BTreeSet<String>>, theirs: &BTreeMap<String, BTreeSet<String>>) -> Found {
    let names: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
    let nothing = BTreeSet::new();
    let mut found = Found::new();
    for name in names {
        let of = |side: &BTreeMap<String, BTreeSet<String>>| side.get(name).cloned();
        let (our, their) = (of(ours), of(theirs));
        if our == their {
            continue;
        }
        let presence = |side: &Option<BTreeSet<String>>| if side.is_some() { "" } else { " (absent)" };
        let mut lines = format!("  ours{}, theirs{}\n", presence(&our), presence(&their));
        let (our, their) = (our.as_ref().unwrap_or(&nothing), their.as_ref().unwrap_or(&nothing));
        lines.extend(their.difference(our).map(|line| format!("  - {line}\n")));
        lines.extend(our.difference(their).map(|line| format!("  + {line}\n")));
        found.insert(name.clone(), lines);
    }
    found
}

#[test]
fn the_sdl_is_what_amplify_deploys() {
    let mistakes = check(|case| {
        let api = Api::with_default_mode(&case.schema, case.default_mode);
        (definitions(&codegen::sdl(&api)), definitions(&case.appsync))
    });
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn the_model_introspection_is_what_amplify_generates() {
    let mistakes = check(|case| (leaves(&codegen::model_introspection(&case.schema)), leaves(&case.introspection)));
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn every_difference_that_is_kept_is_one() {
    let cases = cases();
    for difference in differences() {
        let case = cases.iter().find(|case| case.name == difference.case);
        let case = case.unwrap_or_else(|| panic!("there is no case `{}`", difference.case));
        let api = Api::with_default_mode(&case.schema, case.default_mode);
        let mut found = compare(&definitions(&codegen::sdl(&api)), &definitions(&case.appsync));
        found.extend(compare(&leaves(&codegen::model_introspection(&case.schema)), &leaves(&case.introspection)));
        assert!(!difference.reason.is_empty(), "`{}` of `{}` gives no reason", difference.what, case.name);
        assert!(found.contains_key(&difference.what), "`{}` of `{}` no longer differs", difference.what, case.name);
    }
}

#[test]
fn the_tutorials_case_is_the_shipped_schema() {
    let shipped = include_str!("../../../schema/user-profile.graphql");
    let case = cases().into_iter().find(|case| case.name == "user-profile").unwrap();
    assert!(case.source.ends_with(shipped), "{}", case.source);
}
