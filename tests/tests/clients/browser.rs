//! Pages in Chromium, in front of a running gateway. What they looked like is left in `target/tmp/browser`.

use std::path::Path;

use sluice_tests::{
    sandbox::{Sandbox, mortal::Mortal},
    tools::check,
};

#[tokio::test(flavor = "multi_thread")]
async fn the_tutorials_app_does_what_the_tutorial_shows() {
    show(
        "browser.mjs",
        &[
            "whoever signs up and enters the code sees their profile",
            "what is changed in a second tab shows in the first",
            "another user sees nothing of the first, also of what changes",
            "a user who signs out sees no profile",
            "a forgotten password is replaced, and there is still one profile",
            "no page complained, and nothing was asked of any other machine",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_asks_as_anybody_and_says_why() {
    show(
        "console.mjs",
        &[
            "a refusal says which rule refused whom",
            "a user sees what is hers, and by which rule",
            "a subscription that is refused says why",
            "a user and a function hear what the user changes, until they stop",
            "the last requests show who listens, and what was decided",
            "all of it is reached by keys",
            "nothing is cut off on a narrow screen",
            "no page complained, and nothing was asked of any other machine",
        ],
    )
    .await;
}

#[test]
fn a_page_outlives_the_gateway_it_listens_to() {
    let (description, restarting) = Mortal::start().restarted_on_demand();
    let scenarios =
        ["a page that listens connects again by itself", "it hears what happens then, and its user is still signed in"];
    let runtime = tokio::runtime::Runtime::new().expect("threads can be started");
    runtime.block_on(check("restart.mjs", &description, &scenarios));
    restarting.join().expect("the gateway was started again");
}

/// Runs a script against a sandbox with a user pool.
async fn show(script: &str, scenarios: &[&str]) {
    let sandbox = Sandbox::start_with_own_pool().await;
    let mut description = sandbox.description();
    description["pictures"] = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser").display().to_string().into();
    check(script, &description, scenarios).await;
}
