//! Makes a component of a handler in TypeScript or JavaScript as an Amplify app has it.
//!
//! The scripts in `javascript/` bundle the handler with esbuild and put a JavaScript engine around it with componentize-js. The
//! packages that they need are fetched by npm, once, at the versions and digests of the lock file that is in this binary.

mod tools;

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{KitError, World};
pub use tools::Tools;

/// A handler to build.
#[derive(Clone, Debug)]
pub struct Handler {
    /// The file that exports `handler`, or `request` and `response`.
    pub file: PathBuf,
    /// Where the component goes.
    pub out: PathBuf,
    /// Its world; `None`: as the handler's type says.
    pub world: Option<World>,
    /// What `client.models` reads of the schema, if it is known.
    pub introspection: Option<Value>,
    /// Features of the engine that the component has although its code does not show that it needs them.
    pub features: Vec<Feature>,
}

/// A feature of the engine that an operator grants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Feature {
    /// `Date`, timers and `performance`.
    Clocks,
    /// `fetch`.
    Http,
    /// `Math.random` and `crypto`.
    Random,
}

/// A component that was made.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Built {
    /// Its world's name.
    pub world: String,
    /// Which trigger of Cognito the handler's type names, as settings call it.
    pub trigger: Option<String>,
    /// The imports that an operator has to grant.
    pub grants: Vec<String>,
    /// Whether it sends requests to other hosts.
    pub http: bool,
    /// What may not work, with its place.
    pub warnings: Vec<Mistake>,
    /// The app's files that are in it.
    pub inputs: Vec<PathBuf>,
    /// Whether the same handler was built before.
    pub is_kept: bool,
    /// Its size in bytes.
    pub size: u64,
}

/// What cannot work in a handler.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Mistake {
    /// The file, as its app names it.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<u32>,
    /// What is wrong.
    pub text: String,
    /// More of it.
    pub note: Option<String>,
}

impl std::fmt::Display for Mistake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}:")?;
            if let Some(line) = self.line {
                write!(f, "{line}:")?;
            }
            f.write_str(" ")?;
        }
        f.write_str(&self.text)?;
        self.note.as_ref().map_or(Ok(()), |note| write!(f, " ({note})"))
    }
}

/// What `build.mjs` is told.
#[derive(Serialize)]
struct Asked<'a> {
    handler: &'a Path,
    world: Option<&'static str>,
    wit: PathBuf,
    kept: PathBuf,
    out: PathBuf,
    introspection: &'a Option<Value>,
    features: &'a [Feature],
}

/// What `build.mjs` says.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Said {
    Made(Built),
    Mistakes(Vec<Mistake>),
}

impl Tools {
    /// Makes a component of a handler. The same handler is made once; after that its component is copied.
    ///
    /// # Errors
    ///
    /// [`KitError::Handler`] with all that cannot work, each with its place.
    pub fn build(&self, handler: &Handler) -> Result<Built, KitError> {
        let unread = |source| KitError::File { path: handler.file.clone(), doing: "read", source };
        let file = handler.file.canonicalize().map_err(unread)?;
        let out = std::path::absolute(&handler.out).map_err(|source| KitError::File {
            path: handler.out.clone(),
            doing: "written",
            source,
        })?;
        let asked = Asked {
            handler: &file,
            world: handler.world.map(World::name),
            wit: self.wit(),
            kept: self.kept(),
            out,
            introspection: &handler.introspection,
            features: &handler.features,
        };
        let asked = serde_json::to_string(&asked).map_err(|error| KitError::Tools { why: error.to_string() })?;
        let answer = run(Command::new("node").arg(self.script()), &asked)?;
        let said: Said = serde_json::from_str(&answer)
            .map_err(|error| KitError::Tools { why: format!("the answer of the build cannot be read: {error}") })?;
        match said {
            Said::Made(built) => Ok(built),
            Said::Mistakes(mistakes) => Err(KitError::Handler { file: handler.file.clone(), mistakes }),
        }
    }
}

/// Runs a program to its end, with something on its standard input; answers what it wrote.
fn run(command: &mut Command, input: &str) -> Result<String, KitError> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| {
            KitError::Tools {
                why: format!(
                    "`{name}` cannot be started ({error}); install Node.js 20.19 or newer (https://nodejs.org)"
                ),
            }
        })?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that ends without reading says why itself.
        let _ = stdin.write_all(input.as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| KitError::Tools { why: error.to_string() })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(KitError::Tools { why: format!("`{name}` ended with {}: {}", output.status, said.trim()) })
    }
}
