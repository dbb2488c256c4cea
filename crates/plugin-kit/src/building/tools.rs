//! The scripts and npm packages that make components of JavaScript, in the user's cache.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest as _, Sha256};

use super::run;
use crate::{KitError, World, worlds, writing::write};

/// What npm fetches: the versions, and their digests.
const PACKAGES: [(&str, &str); 3] = [
    ("package.json", include_str!("../../javascript/tools/package.json")),
    ("package-lock.json", include_str!("../../javascript/tools/package-lock.json")),
    ("unused/package.json", include_str!("../../javascript/tools/unused/package.json")),
];

macro_rules! scripts {
    ($($path:literal),* $(,)?) => { [$(($path, include_str!(concat!("../../javascript/", $path)))),*] };
}

/// What makes a component, and what is inside one around the handler.
const SCRIPTS: [(&str, &str); 18] = scripts![
    "build.mjs",
    "handler.mjs",
    "resolving.mjs",
    "runtime/amplify-data.js",
    "runtime/amplify-runtime.js",
    "runtime/amplify.js",
    "runtime/appsync-utils.js",
    "runtime/node-buffer.js",
    "runtime/node-crypto.js",
    "runtime/node-perf-hooks.js",
    "runtime/node-process.js",
    "runtime/node-timers-promises.js",
    "runtime/node-timers.js",
    "runtime/own.js",
    "runtime/sluice-graphql.js",
    "runtime/sluice-transactions.js",
    "runtime/without.js",
    "runtime/wrap.js",
];

/// The worlds that JavaScript is made for.
const WORLDS: [World; 2] = [World::LambdaFunction, World::FunctionResolver];

/// What makes components of JavaScript, ready to be used.
#[derive(Clone, Debug)]
pub struct Tools {
    scripts: PathBuf,
    kept: PathBuf,
}

impl Tools {
    /// Whether npm's packages are below a folder of the user's cache already.
    #[must_use]
    pub fn are_fetched(cache: &Path) -> bool {
        packages(cache).join("node_modules").is_dir()
    }

    /// Fetches what is missing below a folder of the user's cache.
    ///
    /// # Errors
    ///
    /// If npm is not there or cannot fetch, or if the folder cannot be written.
    pub fn ready(cache: &Path) -> Result<Self, KitError> {
        let packages = packages(cache);
        if !packages.join("node_modules").is_dir() {
            fetch(&packages)?;
        }
        let texts = SCRIPTS.iter().map(|(_, text)| *text).chain(worlds::packages().map(|(_, text)| *text));
        let folder = packages.join(digest(texts));
        let scripts = folder.join("scripts");
        if !scripts.is_dir() {
            let making = tempfile::tempdir_in(&packages).map_err(|source| KitError::File {
                path: packages.clone(),
                doing: "written",
                source,
            })?;
            for (name, text) in SCRIPTS {
                write(&making.path().join("scripts").join(name), text)?;
            }
            for world in WORLDS {
                write_wit(&making.path().join("scripts/wit").join(world.name()), world)?;
            }
            put(making, &folder)?;
        }
        let kept = packages.join("kept");
        fs::create_dir_all(&kept).map_err(|source| KitError::File { path: kept.clone(), doing: "written", source })?;
        Ok(Self { scripts, kept })
    }

    pub(super) fn script(&self) -> PathBuf {
        self.scripts.join("build.mjs")
    }

    pub(super) fn wit(&self) -> PathBuf {
        self.scripts.join("wit")
    }

    pub(super) fn kept(&self) -> PathBuf {
        self.kept.clone()
    }
}

/// Where the packages of this lock file lie.
fn packages(cache: &Path) -> PathBuf {
    cache.join("javascript").join(digest(PACKAGES.iter().map(|(_, text)| *text)))
}

fn fetch(packages: &Path) -> Result<(), KitError> {
    let above = packages.parent().unwrap_or(packages);
    let unwritten = |source| KitError::File { path: above.to_owned(), doing: "written", source };
    fs::create_dir_all(above).map_err(unwritten)?;
    let making = tempfile::tempdir_in(above).map_err(unwritten)?;
    for (name, text) in PACKAGES {
        write(&making.path().join(name), text)?;
    }
    let flags = ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
    run(Command::new("npm").args(flags).current_dir(making.path()), "")?;
    put(making, packages)
}

/// Moves a finished folder to its place, where another process may have put the same meanwhile.
fn put(made: tempfile::TempDir, place: &Path) -> Result<(), KitError> {
    match fs::rename(made.path(), place) {
        Ok(()) => {
            // It is no temporary folder any more.
            let _ = made.keep();
            Ok(())
        }
        Err(_) if place.is_dir() => Ok(()),
        Err(source) => Err(KitError::File { path: place.to_owned(), doing: "written", source }),
    }
}

/// The WIT of a component of JavaScript: that of its world, and the environment, by which `process.env` is that of a call.
fn write_wit(folder: &Path, world: World) -> Result<(), KitError> {
    let text = format!(
        "package sluice:built;\n\nworld component {{\n    include {}@0.1.0;\n    import wasi:cli/environment@0.2.10;\n}}\n",
        world.full_name()
    );
    write(&folder.join("component.wit"), &text)?;
    let environment = "package wasi:cli@0.2.10;\n\ninterface environment {\n    \
                       get-environment: func() -> list<tuple<string, string>>;\n}\n";
    write(&folder.join("deps/cli/cli.wit"), environment)?;
    for (name, text) in world.wit() {
        write(&folder.join("deps").join(name).join(format!("{name}.wit")), text)?;
    }
    Ok(())
}

/// Names a set of texts.
fn digest<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.len().to_le_bytes());
        hash.update(text);
    }
    hex::encode(hash.finalize()).chars().take(16).collect()
}
