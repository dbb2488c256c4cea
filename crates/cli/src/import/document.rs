//! What `read.mjs` says of an app: one JSON document. These are its wire structs, and nothing else knows the format.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};
use model::naming::FunctionName;
use serde::{Deserialize, Deserializer, de::Error};

/// The version of the document that this program reads.
const VERSION: u32 = 2;

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
    /// `None`: the app has no user pool of its own.
    pub(super) user_pool: Option<UserPool>,
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
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Function {
    #[serde(deserialize_with = "function_name")]
    pub(super) name: FunctionName,
    /// What `allow.resource` grants it.
    pub(super) actions: Vec<String>,
    /// The triggers of the user pool that it is, by Amplify's names.
    pub(super) triggers: Vec<String>,
    /// Whether `access` of the app's auth lets it act on users.
    pub(super) administrates: bool,
    /// The actions of AWS that its role allows, such as `bedrock:InvokeModel`.
    pub(super) aws: Vec<String>,
    /// The file of its code, absolute, if it is there.
    pub(super) handler: Option<PathBuf>,
    pub(super) environment: BTreeMap<String, String>,
    /// The variables that hold secrets.
    pub(super) secrets: Vec<String>,
    /// `None`: the app does not say.
    pub(super) timeout_ms: Option<i64>,
}

/// What the app says of its user pool.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct UserPool {
    pub(super) groups: Vec<String>,
    /// What users sign in with: `email`, `phone`.
    pub(super) sign_in: Vec<String>,
    pub(super) attributes: Vec<Attribute>,
    /// `None`: as Amplify has it.
    pub(super) password: Option<PasswordPolicy>,
    /// `None`: off.
    pub(super) mfa: Option<Mfa>,
    /// Whether users may sign up by themselves.
    pub(super) self_sign_up: bool,
    /// Ways to sign in without a password: `email`, `sms`, `passkeys`.
    pub(super) passwordless: Vec<String>,
    /// External providers: `google`, `oidc` and so on.
    pub(super) providers: Vec<String>,
}

/// An attribute of users that the app declares, by Cognito's name.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Attribute {
    pub(super) name: String,
    /// Cognito's name of its type; `None`: a text.
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) required: Option<bool>,
    pub(super) mutable: Option<bool>,
    pub(super) min_length: Option<i64>,
    pub(super) max_length: Option<i64>,
    pub(super) min: Option<f64>,
    pub(super) max: Option<f64>,
}

/// What a password must be.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct PasswordPolicy {
    pub(super) minimum_length: i64,
    /// Of `lowercase`, `uppercase`, `numbers` and `symbols`.
    pub(super) requires: Vec<String>,
}

/// A second factor.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Mfa {
    /// `optional` or `required`.
    pub(super) mode: String,
    /// Of `totp`, `sms` and `email`.
    pub(super) kinds: Vec<String>,
}

/// The authorizer of the mode `lambda`.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Authorizer {
    #[serde(deserialize_with = "function_name")]
    pub(super) function: FunctionName,
    pub(super) ttl_seconds: i64,
    pub(super) environment: BTreeMap<String, String>,
    /// The variables that hold secrets.
    pub(super) secrets: Vec<String>,
    /// The file of its code, absolute, if it is there.
    pub(super) handler: Option<PathBuf>,
}

/// An issuer of tokens that the app names.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Issuer {
    pub(super) name: String,
    pub(super) provider: String,
    pub(super) issuer: String,
    pub(super) client_ids: Vec<String>,
}

/// Which files of an app an import would run, or why there is no app.
#[derive(Debug)]
pub(super) enum Files {
    /// Absolute. Never empty.
    Found(Vec<PathBuf>),
    /// Never empty.
    Mistakes(Vec<Remark>),
}

/// The answer to the question which files would be run.
#[derive(Deserialize)]
struct Found {
    files: Vec<PathBuf>,
}

/// Reads the answer to that question.
pub(super) fn files(text: &str) -> anyhow::Result<Files> {
    match mistakes(text)? {
        mistakes if !mistakes.is_empty() => Ok(Files::Mistakes(mistakes)),
        _ => {
            let found: Found = serde_json::from_str(text).context("the app was found, but not understood")?;
            Ok(Files::Found(found.files))
        }
    }
}

/// The mistakes in a document of the version that this program reads.
fn mistakes(text: &str) -> anyhow::Result<Vec<Remark>> {
    let envelope: Envelope = serde_json::from_str(text).context("the app was read, but not understood")?;
    ensure!(
        envelope.version == VERSION,
        "the app was read as version {} of the document, not {VERSION}",
        envelope.version
    );
    Ok(envelope.mistakes)
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
        let mistakes = mistakes(text)?;
        if !mistakes.is_empty() {
            return Ok(Self::Mistakes(mistakes));
        }
        Ok(Self::App(serde_json::from_str(text).context("the app was read, but not understood")?))
    }
}

fn function_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<FunctionName, D::Error> {
    let text = String::deserialize(deserializer)?;
    FunctionName::parse(&text)
        .ok_or_else(|| D::Error::custom(format!("`{}` is no name of a function", text.escape_debug())))
}

impl Function {
    /// A function of which nothing but its name is known.
    pub(super) fn named(name: FunctionName) -> Self {
        Self {
            name,
            actions: Vec::new(),
            triggers: Vec::new(),
            administrates: false,
            aws: Vec::new(),
            handler: None,
            environment: BTreeMap::new(),
            secrets: Vec::new(),
            timeout_ms: None,
        }
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
