//! Pages in Chromium, in front of a running gateway. What they looked like is left in `target/tmp/browser`.

use std::path::Path;

use sluice_tests::{sandbox::Sandbox, tools::check};

#[tokio::test(flavor = "multi_thread")]
async fn the_tutorials_app_does_what_the_tutorial_shows() {
    let sandbox = Sandbox::start_with_own_pool().await;
    let mut description = sandbox.description();
    description["pictures"] = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser").display().to_string().into();
    check(
        "browser.mjs",
        &description,
        &[
            "whoever signs up and enters the code sees their profile",
            "what is changed in a second tab shows in the first",
            "another user sees nothing of the first, also of what changes",
            "whoever signs out sees no profile",
            "a forgotten password is replaced, and there is still one profile",
            "no page complained, and nothing was asked of any other machine",
        ],
    )
    .await;
}
