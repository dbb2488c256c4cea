//! Builds plugins from their sources when those are newer than the component, saying what it does.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::SystemTime,
};

use anyhow::{Context, bail};

use crate::terminal::Progress;

const TARGET: &str = "wasm32-wasip2";

/// A plugin whose source is there: `plugins/<name>/Cargo.toml` beside `plugins/<name>.wasm`.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The package's name.
    pub(crate) name: String,
    /// The package's folder.
    folder: PathBuf,
    /// Where the component goes.
    component: PathBuf,
}

impl Source {
    /// The source of a component, if it is there.
    pub(crate) fn of(component: &Path) -> Option<Self> {
        let name = component.file_stem()?.to_str()?.to_owned();
        let folder = component.with_extension("");
        folder.join("Cargo.toml").is_file().then(|| Self { name, folder, component: component.to_owned() })
    }

    /// Whether the component is missing or older than what it was built from.
    pub(crate) fn is_stale(&self) -> bool {
        match (modified(&self.component), std::fs::read_to_string(self.inputs_file())) {
            (Ok(built), Ok(_)) => self.changed().is_none_or(|changed| changed > built),
            (_, _) => true,
        }
    }

    /// When anything that the component is built from last changed; `None` if something is gone.
    pub(crate) fn changed(&self) -> Option<SystemTime> {
        let listed = std::fs::read_to_string(self.inputs_file()).unwrap_or_default();
        let mut newest = newest_below(&self.folder)?;
        for input in listed.lines() {
            newest = newest.max(modified(Path::new(input)).ok()?);
        }
        Some(newest)
    }

    /// Builds the component and puts it in its place in one move.
    pub(crate) fn build(&self) -> anyhow::Result<()> {
        let progress = Progress::start(format!("building the plugin `{}` for {TARGET}", self.name));
        let artifact = self.compile()?;
        let inputs = inputs_of(&artifact, &self.folder)?;
        let half = self.component.with_extension("wasm.half");
        std::fs::copy(&artifact, &half).with_context(|| format!("cannot write `{}`", half.display()))?;
        std::fs::rename(&half, &self.component)
            .with_context(|| format!("cannot write `{}`", self.component.display()))?;
        std::fs::write(self.inputs_file(), inputs)
            .with_context(|| format!("cannot write `{}`", self.inputs_file().display()))?;
        progress.done();
        Ok(())
    }

    /// Lists the files that the component was built from, one a line.
    fn inputs_file(&self) -> PathBuf {
        self.component.with_extension("wasm.inputs")
    }

    fn compile(&self) -> anyhow::Result<PathBuf> {
        let manifest = self.folder.join("Cargo.toml");
        let output = Command::new("cargo")
            .args(["build", "--release", "--target", TARGET, "--message-format", "json-render-diagnostics"])
            .arg("--manifest-path")
            .arg(&manifest)
            .stderr(Stdio::inherit())
            .output()
            .context("cannot run `cargo`; install Rust, or pass --no-build to use the components that are there")?;
        if !output.status.success() {
            bail!("the plugin `{}` does not build; cargo says why above", self.name);
        }
        let artifact = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
            .filter(|message| message.get("reason").is_some_and(|reason| reason == "compiler-artifact"))
            .filter(|message| {
                let path = message.get("manifest_path").and_then(|path| path.as_str());
                path.is_some_and(|path| same_file(Path::new(path), &manifest))
            })
            .filter_map(|message| message.get("filenames")?.as_array().cloned())
            .flatten()
            .filter_map(|file| file.as_str().map(PathBuf::from))
            .find(|file| file.extension().is_some_and(|extension| extension == "wasm"));
        artifact.with_context(|| {
            format!(
                "the plugin `{}` builds, but to no component; its Cargo.toml needs crate-type = [\"cdylib\"]",
                self.name
            )
        })
    }
}

/// Builds the component of a crate that need not be in `plugins/`; it goes where is said, or beside its Cargo.toml.
pub(crate) fn build_crate(folder: &Path, out: Option<&Path>) -> anyhow::Result<PathBuf> {
    let name = std::path::absolute(folder).ok().and_then(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let source = Source {
        name: name.unwrap_or_else(|| "plugin".to_owned()),
        folder: folder.to_owned(),
        component: PathBuf::new(),
    };
    let progress = Progress::start(format!("building the plugin `{}` for {TARGET}", source.name));
    let artifact = source.compile()?;
    let component = match out {
        Some(out) => out.to_owned(),
        None => folder.join(artifact.file_name().unwrap_or_default().to_string_lossy().replace('_', "-")),
    };
    let half = component.with_extension("wasm.half");
    std::fs::copy(&artifact, &half).with_context(|| format!("cannot write `{}`", half.display()))?;
    std::fs::rename(&half, &component).with_context(|| format!("cannot write `{}`", component.display()))?;
    progress.done();
    Ok(component)
}

/// Adds the target to the toolchain if it lacks it.
pub(crate) fn ensure_target() -> anyhow::Result<()> {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output().context("cannot run `rustc`")?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
    if sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    let progress = Progress::start(format!("fetching Rust's {TARGET} target with `rustup target add {TARGET}`"));
    let status = Command::new("rustup")
        .args(["target", "add", TARGET])
        .stdout(Stdio::null())
        .status()
        .with_context(|| format!("cannot run `rustup`; install the target {TARGET} of your Rust toolchain"))?;
    if !status.success() {
        bail!("`rustup target add {TARGET}` failed; it says why above");
    }
    progress.done();
    Ok(())
}

/// The files in cargo's dep-info beside the artifact, with the package's own manifest.
fn inputs_of(artifact: &Path, folder: &Path) -> anyhow::Result<String> {
    let dep_info = artifact.with_extension("d");
    let text = std::fs::read_to_string(&dep_info).with_context(|| format!("cannot read `{}`", dep_info.display()))?;
    let mut inputs = vec![folder.join("Cargo.toml").display().to_string()];
    let listed = text.lines().next().and_then(|line| line.split_once(": ")).map_or("", |(_, inputs)| inputs);
    // A space within a path is written `\ `.
    let mut path = String::new();
    for part in listed.split(' ') {
        match part.strip_suffix('\\') {
            Some(part) => {
                path.push_str(part);
                path.push(' ');
            }
            None => {
                path.push_str(part);
                inputs.push(std::mem::take(&mut path));
            }
        }
    }
    inputs.retain(|input| !input.is_empty());
    Ok(inputs.join("\n"))
}

fn same_file(left: &Path, right: &Path) -> bool {
    match (left.canonicalize(), right.canonicalize()) {
        (Ok(left), Ok(right)) => left == right,
        (_, _) => false,
    }
}

/// When the folder or anything below it last changed.
fn newest_below(folder: &Path) -> Option<SystemTime> {
    let mut newest = modified(folder).ok()?;
    for entry in std::fs::read_dir(folder).ok()?.flatten() {
        let path = entry.path();
        let changed = if path.is_dir() { newest_below(&path) } else { modified(&path).ok() };
        newest = newest.max(changed?);
    }
    Some(newest)
}

fn modified(path: &Path) -> std::io::Result<SystemTime> {
    std::fs::metadata(path)?.modified()
}
