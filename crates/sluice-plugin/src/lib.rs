//! Tests a plugin of Sluice from `cargo test`: builds the package as a component, and plays its cases in the host that serves
//! plugins, by `sluice plugin test`. It depends on nothing, so a test costs what the plugin itself costs to build.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The target that components are built for.
pub const TARGET: &str = "wasm32-wasip2";

/// Builds the package whose test calls this, and plays the cases at a path relative to it: a YAML file or a folder of them.
/// `sluice` is looked for in `PATH`; the variable `SLUICE` names another.
///
/// # Panics
///
/// If it does not build, or if a case does not hold: with what differs.
#[expect(clippy::panic, reason = "so a test fails")]
pub fn hold_cases(cases: impl AsRef<Path>) {
    let package = PathBuf::from(variable("CARGO_MANIFEST_DIR").unwrap_or_else(|| ".".into()));
    let component = built(&package).unwrap_or_else(|why| panic!("{why}"));
    let sluice = variable("SLUICE").unwrap_or_else(|| "sluice".into());
    let tested = Command::new(&sluice).args(["plugin", "test"]).arg(&component).arg(package.join(cases)).output();
    match tested {
        Ok(output) if output.status.success() => {}
        Ok(output) => panic!("{}{}", text(&output.stdout), text(&output.stderr)),
        Err(error) => panic!(
            "`{}` cannot be started ({error}); install it, or name it in the variable SLUICE",
            sluice.to_string_lossy()
        ),
    }
}

/// The package's component, built as it is released.
fn built(package: &Path) -> Result<PathBuf, String> {
    let cargo = variable("CARGO").unwrap_or_else(|| "cargo".into());
    let target = package.join("target/plugin");
    let output = Command::new(cargo)
        .current_dir(package)
        .args([
            "build",
            "--release",
            "--lib",
            "--target",
            TARGET,
            "--message-format",
            "json-render-diagnostics",
            "--target-dir",
        ])
        .arg(&target)
        .output()
        .map_err(|error| format!("cargo cannot be started: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "{}\nthe plugin does not build; is the target there? `rustup target add {TARGET}`",
            text(&output.stderr)
        ));
    }
    // Nothing else is built there.
    let release = target.join(TARGET).join("release");
    let built = fs::read_dir(&release).into_iter().flatten().flatten().map(|entry| entry.path());
    let component = built.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "wasm"));
    component.ok_or_else(|| {
        format!("there is no component in `{}`; Cargo.toml needs crate-type = [\"cdylib\"]", release.display())
    })
}

#[expect(clippy::disallowed_methods, reason = "what cargo says to tests stands in the environment")]
fn variable(name: &str) -> Option<OsString> {
    env::var_os(name)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
