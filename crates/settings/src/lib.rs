//! The configuration: one TOML file and environment variables, read once, here only.
//!
//! Every setting is declared in `declared.rs`, from which `docs/settings.md` is generated. All mistakes are
//! reported at once. What the file and the environment leave out is made up only in the sandbox.

mod assemble;
mod declared;
mod documentation;
mod fan_out;
mod generated;
mod limits;
mod mistake;
pub mod owner_only;
mod reader;
mod setting;
#[cfg(test)]
mod tests;
mod value;

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

pub use documentation::document;
pub use fan_out::FanOut;
pub use limits::Limits;
pub use mistake::{Mistake, Origin};

use identity::{ApiKey, Secret};
use model::{Provider, Providers};

/// Where the configuration is looked for if nobody says otherwise.
pub const DEFAULT_FILE: &str = "schema/sluice.toml";

/// The name Amplify gives an API that is not named.
pub const AMPLIFY_API_NAME: &str = "amplifyData";

/// The name of the plugin that decides the auth rules.
pub const AUTH_RULES: &str = "auth-rules";

/// The name of the plugin that judges tokens.
pub const AUTHORIZER: &str = "authorizer";

/// The file of the sandbox's own authority, in the directory of [`ServerCertificate::Local`].
pub const AUTHORITY_FILE: &str = "ca.pem";

/// How the gateway is run; decides the defaults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// On a developer's machine: credentials are made up and kept, the store is embedded.
    Sandbox,
    /// In production: whatever is only safe locally must be given.
    Serve,
}

/// The whole configuration.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How the gateway is run.
    pub mode: Mode,
    /// Where it listens.
    pub listen: SocketAddr,
    /// Whether and how it speaks TLS there.
    pub tls: Tls,
    /// How clients reach it, without `/graphql` and without a slash at the end; `None`: by the address listened on.
    pub public_url: Option<String>,
    /// The data model's file.
    pub schema: PathBuf,
    /// Where the gateway keeps what it makes.
    pub state_dir: PathBuf,
    /// Where `amplify_outputs.json` is written.
    pub outputs: Option<PathBuf>,
    /// Whether clients may ask for the schema.
    pub introspection: Introspection,
    /// Whether answers explain decisions.
    pub explain: Explain,
    /// What `limit` counts.
    pub pages: Pages,
    /// Signs `nextToken`s.
    pub cursor_secret: Secret,
    /// The API.
    pub api: Api,
    /// The issuers of tokens.
    pub user_pools: Vec<UserPool>,
    /// Whether the gateway serves a user pool of its own.
    pub own_pool: OwnPool,
    /// Who judges tokens that no issuer signed.
    pub authorizer: Option<Authorizer>,
    /// The functions, in the order of their names.
    pub functions: Vec<Function>,
    /// Others who may invoke functions, in the order of their names.
    pub invokers: Vec<Invoker>,
    /// Where records are kept.
    pub store: Store,
    /// How far events of subscriptions travel.
    pub fan_out: FanOut,
    /// The limits.
    pub limits: Limits,
    /// The plugins.
    pub plugins: Plugins,
    /// Who may read `/admin`.
    pub admin: Admin,
    /// The log.
    pub log: Log,
}

/// Whether and how the gateway speaks TLS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tls {
    /// The certificate it shows.
    pub certificate: ServerCertificate,
    /// What happens to requests without TLS.
    pub plain_http: PlainHttp,
}

/// Where the certificate comes from that clients see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerCertificate {
    /// There is none: the gateway does not speak TLS.
    None,
    /// The operator's files, in PEM.
    Files {
        /// The certificate, followed by those between it and the authority.
        certificate: PathBuf,
        /// Its private key.
        key: PathBuf,
    },
    /// An authority of the sandbox's own.
    Local {
        /// Where it is kept.
        directory: PathBuf,
    },
}

/// What happens to requests without TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainHttp {
    /// They are served on the same port.
    Served,
    /// They are refused, except those that ask for the gateway's health.
    Refused,
}

/// Whether clients may ask for the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Introspection {
    /// They may.
    Enabled,
    /// They may not.
    Disabled,
}

/// Whether answers explain decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explain {
    /// To requests that ask for it by a header.
    OnRequest,
    /// To nobody.
    Never,
}

/// What the `limit` of a list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// The records that are looked at, before the filter.
    AsAmplify,
    /// The records that are answered.
    Filled,
}

/// The API as AppSync would describe it.
#[derive(Clone, Debug)]
pub struct Api {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The AWS region it claims to be in.
    pub region: String,
    /// The mode of fields that name none.
    pub default_mode: AuthorizationMode,
    /// The other modes it accepts; the default mode is not among them.
    pub additional_modes: Vec<AuthorizationMode>,
    /// The valid API keys.
    pub keys: Vec<ApiKey>,
}

/// How callers may prove who they are, by Amplify's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthorizationMode {
    /// `apiKey`
    ApiKey,
    /// `iam`
    Iam,
    /// `userPool`
    UserPool,
    /// `oidc`
    Oidc,
    /// `lambda`
    Lambda,
}

impl AuthorizationMode {
    /// Its name in the configuration.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ApiKey => "apiKey",
            Self::Iam => "iam",
            Self::UserPool => "userPool",
            Self::Oidc => "oidc",
            Self::Lambda => "lambda",
        }
    }
}

/// Whether the gateway serves a user pool of its own, in which whoever reads its files can sign in as anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPool {
    /// It does.
    Served,
    /// It does not.
    Off,
}

/// An issuer of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserPool {
    /// The operator's name for it.
    pub name: String,
    /// The `iss` of its tokens.
    pub issuer: String,
    /// Where it publishes its keys; `None`: below the issuer.
    pub jwks_url: Option<String>,
    /// The app clients whose tokens are accepted. Never empty.
    pub client_ids: Vec<String>,
    /// Which kind of issuer it is.
    pub provider: authz::TokenProvider,
    /// Where clients reach it, if it is not at AWS and not at its issuer's host.
    pub endpoint: Option<String>,
}

/// A component that judges tokens which no issuer signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorizer {
    /// Its file.
    pub plugin: PathBuf,
    /// How long a verdict holds that does not say so itself.
    pub ttl: Duration,
    /// Its environment variables.
    pub environment: Vec<(String, String)>,
    /// Imports it may use beyond its world, of which there are none.
    pub grants: Vec<String>,
}

/// A function that has a name, perhaps a credential, perhaps a component.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its name, as in the Lambda API.
    pub name: String,
    /// Its component's file; `None` if it runs elsewhere.
    pub plugin: Option<PathBuf>,
    /// The world of its component.
    pub trigger: Trigger,
    /// What `allow.resource` grants it. Empty means nothing.
    pub resource: Vec<authz::Action>,
    /// Environment variables beside those that Amplify sets.
    pub environment: Vec<(String, String)>,
    /// Imports its component may use beyond its world.
    pub grants: Vec<String>,
    /// How long one invocation may take.
    pub timeout: Duration,
    /// What it signs requests with.
    pub credential: Option<AwsCredential>,
}

/// The worlds of components that are functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// Cognito's post-confirmation trigger.
    PostConfirmation,
    /// A function that custom operations name.
    Resolver,
}

/// An AWS credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwsCredential {
    /// The access key id; not a secret.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: Secret,
    /// The session token, if one belongs to it.
    pub session_token: Option<Secret>,
}

/// Somebody who may invoke functions without being one.
#[derive(Clone, Debug)]
pub struct Invoker {
    /// The operator's name for it, such as `cognito`.
    pub name: String,
    /// What it signs invocations with.
    pub credential: AwsCredential,
    /// The functions it may invoke; `None`: all.
    pub functions: Option<Vec<String>>,
}

/// Where records are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Store {
    /// In a file of this machine.
    Embedded(PathBuf),
    /// In memory, until the end of the process.
    Memory,
    /// In DynamoDB.
    DynamoDb(DynamoDb),
}

/// How DynamoDB is reached and used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DynamoDb {
    /// The endpoint; `None`: AWS.
    pub endpoint: Option<String>,
    /// The region.
    pub region: String,
    /// What calls are signed with; `None`: what AWS's own chain finds.
    pub credential: Option<AwsCredential>,
    /// How tables are named.
    pub table_names: TableNames,
    /// Tables with names of their own, by models.
    pub tables: Vec<(String, String)>,
    /// Whether tables that do not exist are made.
    pub missing_tables: MissingTables,
}

/// How tables are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableNames {
    /// `<Model>-<api id>-NONE`
    Amplify,
    /// The prefix, then the model's name.
    Prefixed(String),
}

/// What happens when a table does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingTables {
    /// It is made.
    Create,
    /// The gateway does not start.
    Refuse,
}

/// The plugins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plugins {
    /// The component that decides the auth rules.
    pub auth_rules: PathBuf,
    /// Imports it may use beyond its world, of which there are none.
    pub auth_rules_grants: Vec<String>,
    /// How often files are looked at for changes.
    pub poll: Duration,
}

/// Who may read `/admin`.
#[derive(Clone, Debug)]
pub enum Admin {
    /// Connections from this machine.
    Loopback,
    /// Whoever sends this token.
    Token(Secret),
    /// Nobody.
    Off,
}

/// The log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// How it is written.
    pub format: LogFormat,
    /// What is logged, in the syntax of tracing's `EnvFilter`.
    pub filter: String,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines, one object a line.
    Json,
}

/// What [`Settings::load`] brings.
#[derive(Debug)]
pub struct Loaded {
    /// The configuration.
    pub settings: Settings,
    /// What is probably a mistake, but no reason not to start.
    pub warnings: Vec<Mistake>,
}

impl Settings {
    /// Reads the file, if one is given, and the process's environment. In the sandbox, credentials that are not given
    /// are made up and kept in the state directory, readable by its owner alone.
    ///
    /// # Errors
    /// All mistakes, each with its place.
    pub fn load(mode: Mode, file: Option<&Path>) -> Result<Loaded, Vec<Mistake>> {
        let text = match file.map(|path| (path, std::fs::read_to_string(path))) {
            None => None,
            Some((path, Ok(text))) => Some((path, text)),
            Some((path, Err(error))) => {
                let message = format!("the configuration `{}` cannot be read: {error}", path.display());
                return Err(vec![Mistake { origin: Origin::Nowhere, key: String::new(), message }]);
            }
        };
        let text = text.as_ref().map(|(path, text)| (*path, text.as_str()));
        Self::read(mode, text, &environment(), now())
    }

    /// How the log is to be written, as far as the configuration says so: for what is wrong with the rest of it.
    #[must_use]
    pub fn log(mode: Mode, file: Option<&Path>) -> Log {
        let text = file.and_then(|path| Some((path, std::fs::read_to_string(path).ok()?)));
        let text = text.as_ref().map(|(path, text)| (*path, text.as_str()));
        assemble::log(&mut reader::Reader::new(mode, text, &environment()))
    }

    /// Reads a configuration from a text and an environment, at a moment.
    ///
    /// # Errors
    /// All mistakes, each with its place.
    pub fn read(
        mode: Mode,
        file: Option<(&Path, &str)>,
        environment: &BTreeMap<String, String>,
        now: SystemTime,
    ) -> Result<Loaded, Vec<Mistake>> {
        let mut reader = reader::Reader::new(mode, file, environment);
        let mut kept = generated::Kept::default();
        let settings = assemble::assemble(&mut reader, mode, &mut kept, now);
        let (settings, warnings) = reader.finish(settings)?;
        kept.save().map_err(|mistake| vec![mistake])?;
        Ok(Loaded { settings, warnings })
    }
}

/// The time now.
#[expect(clippy::disallowed_methods, reason = "made up keys run out by the clock of this machine")]
fn now() -> SystemTime {
    SystemTime::now()
}

fn environment() -> BTreeMap<String, String> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}

impl Tls {
    /// The certificate of the sandbox's own authority, which clients have to trust; `None` if another one vouches.
    #[must_use]
    pub fn authority_to_trust(&self) -> Option<PathBuf> {
        match &self.certificate {
            ServerCertificate::Local { directory } => Some(directory.join(AUTHORITY_FILE)),
            ServerCertificate::None | ServerCertificate::Files { .. } => None,
        }
    }
}

impl Api {
    /// All modes, the default one first.
    pub fn modes(&self) -> impl Iterator<Item = AuthorizationMode> {
        std::iter::once(self.default_mode).chain(self.additional_modes.iter().copied())
    }

    /// The modes as the rules of a schema name them.
    #[must_use]
    pub fn providers(&self) -> Providers {
        Providers::new(self.modes().map(AuthorizationMode::provider))
    }
}

impl AuthorizationMode {
    /// The mode as the rules of a schema name it.
    #[must_use]
    pub fn provider(self) -> Provider {
        match self {
            Self::ApiKey => Provider::ApiKey,
            Self::Iam => Provider::IdentityPool,
            Self::UserPool => Provider::UserPools,
            Self::Oidc => Provider::Oidc,
            Self::Lambda => Provider::Lambda,
        }
    }
}
