//! The released text of each WIT package. A plugin that was built against it must run on every later host of the same
//! version, so an edit that would break one needs a new version, which is a new world beside the old one.
//!
//! `SLUICE_BLESS=1` writes the text of today, unless it breaks.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "support of this file's tests: what fails here fails the test"
)]

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::Once,
};

use sluice_tests::components::workspace;
use wit_parser::{Resolve, WorldId};

/// The packages, each after those that it uses, with their files and worlds.
const PACKAGES: [(&str, &str, &[&str]); 6] = [
    ("data", "data.wit", &[]),
    ("auth", "auth.wit", &["auth-rules"]),
    ("authorizers", "authorizers.wit", &["token-authorizer"]),
    ("lambda", "lambda.wit", &["lambda-function"]),
    ("resolvers", "resolvers.wit", &["function-resolver"]),
    ("triggers", "triggers.wit", &["post-confirmation-trigger"]),
];

/// What the released packages are called while they stand beside those of today: a `Resolve` takes a name once.
const RELEASED: (&str, &str) = ("@0.1.0", "@0.1.9999");

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/wit")
}

fn today(package: &str, file: &str) -> String {
    fs::read_to_string(workspace().join("wit").join(package).join(file)).unwrap()
}

/// Whether components of the released worlds fit the worlds of today.
fn compatible(released: impl Fn(&str) -> String, today: impl Fn(&str, &str) -> String) -> Result<(), String> {
    for (package, _, worlds) in PACKAGES {
        for world in worlds {
            let mut resolve = Resolve::default();
            for (package, file, _) in PACKAGES {
                resolve.push_str(file, &today(package, file)).map_err(|error| format!("{file}: {error:#}"))?;
            }
            let new = world_named(&resolve, package, world, Version::Today)
                .ok_or_else(|| format!("the world `{world}` is gone"))?;
            for (_, file, _) in PACKAGES {
                let text = released(file).replace(RELEASED.0, RELEASED.1);
                resolve.push_str(format!("released/{file}"), &text).map_err(|error| format!("{error:#}"))?;
            }
            let old = world_named(&resolve, package, world, Version::Released)
                .ok_or_else(|| format!("the world `{world}` was never released: bless it"))?;
            wit_component::semver_check(resolve, old, new)
                .map_err(|error| format!("`sluice:{package}/{world}` breaks plugins that are out there: {error:#}"))?;
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq)]
enum Version {
    Released,
    Today,
}

fn world_named(resolve: &Resolve, package: &str, world: &str, version: Version) -> Option<WorldId> {
    resolve
        .worlds
        .iter()
        .find(|(_, known)| {
            let name = &resolve.packages[known.package.unwrap()].name;
            let released = name.to_string().ends_with(RELEASED.1);
            known.name == world && name.name == package && released == (version == Version::Released)
        })
        .map(|(id, _)| id)
}

fn released(file: &str) -> String {
    fs::read_to_string(golden().join(file)).unwrap()
}

#[test]
fn plugins_of_the_released_worlds_run_on_this_host() {
    bless_if_asked();
    compatible(released, today).unwrap();
}

#[test]
fn the_text_is_the_released_text() {
    bless_if_asked();
    for (package, file, _) in PACKAGES {
        assert!(
            today(package, file) == released(file),
            "wit/{package}/{file} differs from tests/golden/wit/{file}; if the difference is meant, and breaks nothing, \
             run this test with SLUICE_BLESS=1"
        );
    }
}

/// With `SLUICE_BLESS`, takes over the text of today where nothing is released, or where it breaks nothing. Tests run side
/// by side, so the first one does it and the others wait.
fn bless_if_asked() {
    static BLESSED: Once = Once::new();
    if env::var_os("SLUICE_BLESS").is_some() {
        BLESSED.call_once(bless);
    }
}

fn bless() {
    let released = |file: &str| {
        let package = file.trim_end_matches(".wit");
        fs::read_to_string(golden().join(file)).unwrap_or_else(|_| today(package, file))
    };
    compatible(released, today).unwrap();
    for (package, file, _) in PACKAGES {
        fs::write(golden().join(file), today(package, file)).unwrap();
    }
}

#[test]
fn what_breaks_a_plugin_is_seen_and_what_does_not_is_let_pass() {
    let fits = |package: &str, from: &str, to: &str| {
        let edited = |this: &str, file: &str| {
            let text = today(this, file);
            assert!(this != package || text.contains(from), "wit/{file} does not say `{from}`");
            if this == package { text.replace(from, to) } else { text }
        };
        compatible(|file| today(file.trim_end_matches(".wit"), file), edited).is_ok()
    };
    // A field, a case, a parameter, an export more: a plugin that is out there knows nothing of them.
    assert!(!fits("triggers", "user-name: string,", "user-name: string, nick-name: string,"));
    assert!(!fits("auth", "lambda-authorized,", "lambda-authorized, anonymous,"));
    assert!(!fits("data", "variables: json)", "variables: json, operation: string)"));
    assert!(!fits("triggers", "export post-confirmation;", "export post-confirmation; export greet: func();"));
    // An import more, or other words.
    assert!(fits("triggers", "export post-confirmation;", "export post-confirmation; import greet: func();"));
    assert!(fits("triggers", "/// Handles one confirmed user.", "/// Handles one user."));
}
