//! What Amplify's transformer refuses is refused here too, with a place and what to do about it.
//!
//! Each folder under `tests/oracle/refused` has a schema and the transformer's own message.

#![cfg(test)]

use std::{fs, path::Path};

use model::{Provider, Providers, parse};

#[test]
fn what_amplify_refuses_is_a_mistake_with_advice() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle/refused");
    let providers = Providers::new([Provider::ApiKey, Provider::UserPools, Provider::IdentityPool]);
    let mut refused = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = fs::read_to_string(path.join("schema.graphql")).unwrap();
        let Err(diagnostics) = parse(&source, &providers) else { panic!("{} is accepted", path.display()) };
        for diagnostic in &diagnostics {
            assert!(source.get(diagnostic.span.clone()).is_some(), "{}: {diagnostic:?}", path.display());
        }
        assert!(diagnostics.iter().any(|found| found.help.is_some()), "{}: {diagnostics:?}", path.display());
        refused += 1;
    }
    assert!(refused >= 30, "the refused schemas are missing");
}
