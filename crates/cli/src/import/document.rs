//! What `read.mjs` says of an app: one JSON document. These are its wire structs, and nothing else knows the format.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};
use serde::Deserialize;

/// The version of the document that this program reads.
const VERSION: u32 = 1;

/// An app that was read, or what is wrong with it.
#[derive(Debug)]
pub(super) enum Answer {
    /// What the app defines.
    App(Box<App>),
    /// Never empty.
    Mistakes(Vec<Remark>),
}

/// Something to say about the app, with its place where there is one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) struct Remark {
    pub(super) message: String,
    pub(super) help: Option<String>,
    pub(super) path: Option<PathBuf>,
    /// Counted from 1, as is the column.
    pub(super) line: Option<u32>,
    pub(super) column: Option<u32>,
}

/// What an app defines, with Amplify's defaults filled in.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct App {
    /// `amplify/data/resource.ts`, absolute.
    pub(super) file: PathBuf,
    /// The schema, in Amplify's SDL.
    pub(super) sdl: String,
    pub(super) api: Api,
    /// The functions that do anything for the API.
    pub(super) functions: Vec<Function>,
    pub(super) authorizer: Option<Authorizer>,
    pub(super) issuers: Vec<Issuer>,
    /// Tables with names of their own, by models.
    pub(super) tables: BTreeMap<String, String>,
    pub(super) warnings: Vec<Remark>,
}

/// The API; modes are named as in `sluice.toml`.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Api {
    pub(super) name: String,
    pub(super) default_mode: String,
    pub(super) additional_modes: Vec<String>,
    /// `None`: the API has no keys.
    pub(super) api_key_days: Option<i64>,
}

/// A function by its name, as the SDL's `@function` has it.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Function {
    pub(super) name: String,
    /// What `allow.resource` grants it.
    pub(super) actions: Vec<String>,
    /// Whether the app's auth runs it after a confirmation.
    pub(super) post_confirmation: bool,
    pub(super) environment: BTreeMap<String, String>,
    /// `None`: the app does not say.
    pub(super) timeout_ms: Option<i64>,
}

/// The authorizer of the mode `lambda`.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Authorizer {
    pub(super) function: String,
    pub(super) ttl_seconds: i64,
    pub(super) environment: BTreeMap<String, String>,
}

/// An issuer of tokens that the app names.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Issuer {
    pub(super) name: String,
    pub(super) provider: String,
    pub(super) issuer: String,
    pub(super) client_ids: Vec<String>,
}

/// The part of the document that is always there.
#[derive(Deserialize)]
struct Envelope {
    version: u32,
    mistakes: Vec<Remark>,
}

impl Answer {
    /// Reads a document.
    pub(super) fn parse(text: &str) -> anyhow::Result<Self> {
        let envelope: Envelope = serde_json::from_str(text).context("the app was read, but not understood")?;
        ensure!(
            envelope.version == VERSION,
            "the app was read as version {} of the document, not {VERSION}",
            envelope.version
        );
        if !envelope.mistakes.is_empty() {
            return Ok(Self::Mistakes(envelope.mistakes));
        }
        Ok(Self::App(serde_json::from_str(text).context("the app was read, but not understood")?))
    }
}

impl Remark {
    /// Something with no place in the app.
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: Some(help.into()), ..Self::default() }
    }

    /// The remark as lines, without its kind. Paths are shown relative to a folder where they lie in it.
    pub(super) fn render(&self, from: &Path) -> String {
        let mut text = self.message.clone();
        if let Some(path) = &self.path {
            let shown = path.strip_prefix(from).unwrap_or(path).display();
            let place = [self.line, self.column].into_iter().map_while(|number| number);
            let place: String = place.map(|number| format!(":{number}")).collect();
            text.push_str(&format!("\n  --> {shown}{place}"));
        }
        if let Some(help) = &self.help {
            text.push_str(&format!("\n  help: {help}"));
        }
        text
    }
}
