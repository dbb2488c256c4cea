//! Components for tests: the plugins of this repository as they are built, and such as misbehave.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "support for tests: what fails here fails the test, and it is told where things are by the environment"
)]

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

pub mod misbehaving;

/// The plugins of this repository.
const PLUGINS: [&str; 6] = [
    "auth-rules",
    "cognito-triggers",
    "fetching-resolver",
    "greeting-resolver",
    "post-confirmation",
    "token-authorizer",
];

/// The built component of a plugin.
///
/// `$SLUICE_PLUGINS_DIR` names a directory that holds them already, built by whichever tool. Otherwise they are built
/// once in a process, into a directory of their own below the target directory: the one above is locked while
/// `cargo test` runs.
#[must_use]
pub fn built(name: &str) -> PathBuf {
    static DIRECTORY: OnceLock<PathBuf> = OnceLock::new();
    let directory = DIRECTORY.get_or_init(|| match env::var_os("SLUICE_PLUGINS_DIR") {
        Some(directory) => PathBuf::from(directory),
        None => build(),
    });
    let path = directory.join(name.replace('-', "_")).with_extension("wasm");
    assert!(path.is_file(), "there is no built plugin at `{}`", path.display());
    path
}

#[expect(clippy::print_stderr, reason = "a build takes a while, so the test says what it waits for")]
fn build() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from);
    let target = target.join("plugins");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace()).args(["build", "--quiet", "--release", "--target", "wasm32-wasip2", "--target-dir"]);
    cargo.arg(&target);
    for plugin in PLUGINS {
        cargo.args(["--package", plugin]);
    }
    eprintln!("building the plugins: {cargo:?}");
    let status = cargo.status().expect("cargo runs");
    assert!(status.success(), "the plugins do not build; is the target there? `rustup target add wasm32-wasip2`");
    target.join("wasm32-wasip2/release")
}

/// The root of the repository.
#[must_use]
pub fn workspace() -> &'static Path {
    match Path::new(env!("CARGO_MANIFEST_DIR")).parent() {
        Some(root) => root,
        None => panic!("the tests have a parent directory"),
    }
}
