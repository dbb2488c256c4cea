//! The configuration: one TOML file and environment variables, read once, here only.
//!
//! Every setting is declared beside what is made of it and listed in `declared.rs`, from which `docs/settings.md` is
//! generated. All mistakes are reported at once. What the file and the environment leave out is made up only in the sandbox.

mod api;
mod assemble;
mod declared;
mod documentation;
mod fan_out;
mod functions;
mod generated;
mod issuers;
mod limits;
mod mistake;
pub mod owner_only;
mod plugins;
mod pool;
mod reader;
mod server;
mod setting;
mod store;
#[cfg(test)]
mod tests;
mod triggers;
mod value;
mod words;

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use identity::Secret;

pub use api::{AMPLIFY_API_NAME, Api, Explain, Introspection, Pages, UnreadableFilters, mode_name};
pub use documentation::document;
pub use fan_out::FanOut;
pub use functions::{AwsCredential, Function, Invoker, Outside};
pub use issuers::{Authorizer, Judge, OwnPool, UserPool};
pub use limits::Limits;
pub use mistake::{Mistake, Origin};
pub use plugins::{
    AUTH_RULES, AUTHORIZER, Admin, BUILT_IN, CompiledAccess, Grants, Log, LogFormat, Plugins, RequestLines,
    is_http_grant, start_secret_file,
};
pub use pool::{
    CodeBy, CustomAttribute, Devices, MfaMode, PasswordCharacter, PoolProvider, PoolSetup, SecondFactor, SelfSignUp,
    SignInName,
};
pub use server::{AUTHORITY_FILE, AUTHORITY_KEY_FILE, PlainHttp, ServerCertificate, Tls};
pub use store::{DynamoDb, MissingTables, Store, TableNames};
pub use triggers::{PoolTrigger, Trigger};

/// Where the configuration is looked for if nobody says otherwise.
pub const DEFAULT_FILE: &str = "schema/sluice.toml";

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
    /// Where it can be asked how the gateway is, if that is a port of its own.
    pub management: Option<SocketAddr>,
    /// How long a gateway that is told to stop goes on serving.
    pub drain_delay: Duration,
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
    /// Whether callers may ask about fields that they may not read.
    pub unreadable_filters: UnreadableFilters,
    /// Encrypts `nextToken`s.
    pub cursor_secret: Secret,
    /// A secret that this one replaces; its tokens are taken.
    pub former_cursor_secret: Option<Secret>,
    /// The API.
    pub api: Api,
    /// The issuers of tokens.
    pub user_pools: Vec<UserPool>,
    /// Whether the gateway serves a user pool of its own.
    pub own_pool: OwnPool,
    /// What that pool asks of its users.
    pub pool_setup: PoolSetup,
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
    /// The files that secrets were read from. They may change while the gateway serves.
    pub secret_files: Vec<PathBuf>,
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
        plugins::log(&mut reader::Reader::new(mode, text, &environment()))
    }

    /// Where a gateway keeps what it makes, as far as the configuration says so.
    #[must_use]
    pub fn state_dir(mode: Mode, file: Option<&Path>) -> PathBuf {
        let text = file.and_then(|path| Some((path, std::fs::read_to_string(path).ok()?)));
        let text = text.as_ref().map(|(path, text)| (*path, text.as_str()));
        reader::Reader::new(mode, text, &environment()).path(&server::STATE_DIR, "")
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

/// The folder of Sluice in the cache of this process's user, if the environment says where that is.
#[must_use]
pub fn user_cache() -> Option<PathBuf> {
    reader::user_cache(&environment()).map(|cache| cache.join("sluice"))
}

fn environment() -> BTreeMap<String, String> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}
