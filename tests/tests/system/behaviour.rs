//! Holds Sluice's answers against those of Amplify's own resolvers, over users, operations and kinds of rules: what is
//! answered, who may listen, and what whoever listens hears.
//!
//! What differs is in `tests/oracle/behaviour/differences.toml`, each with its reason.

use sluice_tests::behaviour::{Difference, cases, kept, replay};

#[tokio::test]
async fn sluice_answers_what_amplifys_resolvers_answer() {
    let mut kept = kept();
    let mut unexplained = Vec::new();
    let mut asked = 0;
    for case in cases() {
        let (requests, differences) = replay(&case).await;
        asked += requests;
        for Difference { case, request, amplify, sluice } in differences {
            if kept.remove(&(case.clone(), request.clone())).is_none() {
                unexplained.push(format!("{case}: {request}\n  amplify {amplify}\n  sluice  {sluice}"));
            }
        }
    }
    assert!(unexplained.is_empty(), "{} differences\n{}", unexplained.len(), unexplained.join("\n"));
    assert!(kept.is_empty(), "listed, but no longer different: {kept:#?}");
    assert!(asked >= 6_500, "only {asked} requests are recorded");
}
