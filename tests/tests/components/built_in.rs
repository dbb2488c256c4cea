//! The components that `sluice` carries: they are what the plugins' sources make, and they do what those do.

use std::{fs, path::PathBuf, process::Command, sync::Arc};

use authz::Evaluate;
use plugin_host::{AuthRules, CacheSettings, Evaluator, Host, HostSettings, PluginSettings, PostConfirmation, Slot};
use sluice_tests::{
    components::{built, workspace},
    matrix,
};

fn carried(name: &str) -> PathBuf {
    workspace().join("crates/cli/assets").join(name)
}

/// Another compiler makes other bytes of the same sources; what it makes is held against the same tests.
fn compiler_is_the_one_that_made_them() -> bool {
    let ours = Command::new("rustc").arg("--version").output().unwrap().stdout;
    String::from_utf8(ours).unwrap() == fs::read_to_string(carried("rustc.txt")).unwrap()
}

#[test]
fn the_components_are_what_their_sources_make() {
    if !compiler_is_the_one_that_made_them() {
        return;
    }
    for name in ["auth-rules", "post-confirmation"] {
        let same = fs::read(carried(name).with_extension("wasm")).unwrap() == fs::read(built(name)).unwrap();
        assert!(same, "the sources of `{name}` have changed: run `just built-in` and commit what changes");
    }
}

#[tokio::test]
async fn the_evaluator_decides_what_the_native_one_decides() {
    let host = Host::new(&HostSettings::default()).unwrap();
    let slot: Arc<Slot<AuthRules>> = host.slot(PluginSettings::new("auth-rules", carried("auth-rules.wasm")));
    slot.reload().await.unwrap();
    let evaluator = Evaluator::new(slot, CacheSettings::Off);
    for case in matrix::cases() {
        let native = authz::decide(&case.caller, &case.question);
        let decided = evaluator.evaluate(&case.caller, std::slice::from_ref(&case.question)).await.unwrap();
        assert_eq!(decided, [native], "{}, {}, {}", case.rules, case.asks, case.what);
    }
}

#[tokio::test]
async fn the_trigger_is_loaded() {
    let host = Host::new(&HostSettings::default()).unwrap();
    let plugin = PluginSettings::new("post-confirmation", carried("post-confirmation.wasm"));
    let slot: Arc<Slot<PostConfirmation>> = host.slot(plugin);
    slot.reload().await.unwrap();
}
