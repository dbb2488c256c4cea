//! The command line.

mod plugin;

use std::{path::PathBuf, time::Duration};

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};
use codegen::{DEFAULT_MAX_DEPTH, ModelTarget, StatementTarget, TypeTarget};

pub(crate) use plugin::{Build, Lang, New, Plugin, RunEvent, TestCases};

/// A self-hosted backend for AWS Amplify Gen 2 apps.
#[derive(Debug, Parser)]
#[command(name = "sluice", version, about, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 done; 1 it failed; 2 the command line is wrong; \
                          3 the schema, the configuration or a plugin has mistakes.";

const IMPORT_READS: &str = "\
It runs the app's `amplify/data/resource.ts`, and `amplify/auth/resource.ts` and `amplify/backend.ts` beside it, as ampx \
does, with the app's own `@aws-amplify/data-schema` and esbuild or TypeScript: run `npm install` in the app before. Node.js \
20.6 or newer is needed; AWS, its credentials and the network are not. The code gets an empty environment, except for the \
variables that `--env` names.

It writes `schema/schema.graphql`, or the file that `schema` names, and in `schema/sluice.toml` what the app says: \
authorization modes, functions and what they may do, issuers. Comments and all other settings stay as they are. \
Importing again changes only what has changed in the app.";

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run everything on this machine: embedded store, plugins built and watched, amplify_outputs.json written
    Sandbox(Sandbox),
    /// Run the gateway in production: it makes up no key and no secret, and starts only when all are given
    Serve(Configuration),
    /// Check the schema, the configuration and the plugins, and list all mistakes
    Check(Configuration),
    /// Build, test and run plugins, and look at those of a running gateway
    #[command(subcommand)]
    Plugin(Plugin),
    /// Make, list and group users of a running sandbox's own user pool
    #[command(subcommand)]
    User(User),
    /// Write code and files for clients, as `ampx generate` does
    #[command(subcommand)]
    Generate(Generate),
    /// Turn an Amplify app's `amplify/data/resource.ts` into the schema and the settings of Sluice
    #[command(after_long_help = IMPORT_READS)]
    Import(Import),
    /// Show a confirmed sign-up become a profile that only its owner can read, on a sandbox of its own
    Tour,
    /// Ask a running gateway whether it is alive, or whether it is ready; for containers and scripts
    Healthcheck(Healthcheck),
}

/// Which configuration to use.
#[derive(Debug, Clone, Args)]
pub(crate) struct Configuration {
    /// The configuration [default: schema/sluice.toml if it exists]. Every setting: docs/settings.md
    #[arg(short, long, value_name = "FILE", env = "SLUICE_CONFIG")]
    pub(crate) config: Option<PathBuf>,
}

/// Options of `sluice sandbox`.
#[derive(Debug, Clone, Args)]
#[command(subcommand_negates_reqs = true)]
pub(crate) struct Sandbox {
    #[command(subcommand)]
    pub(crate) what: Option<InSandbox>,
    #[command(flatten)]
    pub(crate) configuration: Configuration,
    /// Do not build plugins from `plugins/`; use the components that are there
    #[arg(long)]
    pub(crate) no_build: bool,
    /// A web app to run beside it: its packages are installed if it has none, amplify_outputs.json is written into it, and
    /// its `npm run dev` runs as long as the sandbox
    #[arg(long, value_name = "DIR")]
    pub(crate) app: Option<PathBuf>,
}

/// Sub-commands of `sluice sandbox`.
#[derive(Debug, Clone, Subcommand)]
pub(crate) enum InSandbox {
    /// Run a command, such as an app's tests, beside a fresh sandbox on a free port, and end with its exit code
    ///
    /// The command gets SLUICE_URL, SLUICE_API_KEY, AMPLIFY_DATA_GRAPHQL_ENDPOINT, and in SLUICE_OUTPUTS the path of an
    /// amplify_outputs.json. Records and users end with it.
    Exec {
        /// The command and its arguments, behind `--`
        #[arg(last = true, required = true, value_name = "COMMAND")]
        command: Vec<String>,
    },
    /// Delete the records of the sandbox, which must not run; users and keys stay
    Reset,
}

/// Options of `sluice import`.
#[derive(Debug, Clone, Args)]
pub(crate) struct Import {
    /// The app, its `amplify/` folder, `amplify/data/` or the file itself
    pub(crate) path: PathBuf,
    /// The project of Sluice: the folder that holds `schema/sluice.toml`, which is made if it does not exist
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) out: PathBuf,
    /// Print what would change, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Overwrite a schema that an import has not made
    #[arg(long)]
    pub(crate) force: bool,
    /// Give the app's code this variable of the environment, which is empty otherwise; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(crate) env: Vec<String>,
    /// Leave out a part of the schema that Sluice does not serve, by its name; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(crate) leave_out: Vec<String>,
}

/// Sub-commands of `sluice generate`.
#[derive(Debug, Subcommand)]
pub(crate) enum Generate {
    /// Write GraphQL statements, types or models for clients
    GraphqlClientCode(ClientCode),
    /// Write amplify_outputs.json
    Outputs(Outputs),
    /// Print the API as SDL, with AppSync's directives
    Schema(Configuration),
}

/// Options of `sluice generate outputs`.
#[derive(Debug, Clone, Args)]
pub(crate) struct Outputs {
    #[command(flatten)]
    pub(crate) configuration: Configuration,
    /// Where to write the file; made if it does not exist
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) out_dir: PathBuf,
}

/// Options of `sluice generate graphql-client-code`: names and defaults are those of ampx.
#[derive(Debug, Clone, Args)]
pub(crate) struct ClientCode {
    #[command(flatten)]
    pub(crate) configuration: Configuration,
    /// Where to write the files; made if it does not exist
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) out: PathBuf,
    /// What to write
    #[arg(long, value_enum, default_value_t = ClientFormat::GraphqlCodegen)]
    pub(crate) format: ClientFormat,
    /// The language of statements
    #[arg(long, value_parser = named(StatementTarget::ALL, StatementTarget::name), default_value = "typescript")]
    pub(crate) statement_target: StatementTarget,
    /// The language of types [default: that of the statements, where it has types]
    #[arg(long, value_parser = named(TypeTarget::ALL, TypeTarget::name))]
    pub(crate) type_target: Option<TypeTarget>,
    /// The language of models
    #[arg(long, value_parser = named(ModelTarget::ALL, ModelTarget::name), default_value = "typescript")]
    pub(crate) model_target: ModelTarget,
    /// How deep statements select
    #[arg(long, value_name = "LEVELS", default_value_t = DEFAULT_MAX_DEPTH)]
    pub(crate) statement_max_depth: usize,
    /// Whether statements select `__typename`
    #[arg(long, value_name = "BOOL", default_value_t = true, num_args = 0..=1, default_missing_value = "true",
          action = clap::ArgAction::Set)]
    pub(crate) statement_typename_introspection: bool,
    /// Whether types for Swift are written to several files
    #[arg(long, value_name = "BOOL", default_value_t = false, num_args = 0..=1, default_missing_value = "true",
          action = clap::ArgAction::Set)]
    pub(crate) type_multiple_swift_files: bool,
}

/// `--format` of `sluice generate graphql-client-code`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ClientFormat {
    GraphqlCodegen,
    Modelgen,
    Introspection,
}

/// Reads one of the targets by the name that ampx gives it.
fn named<T: Copy + Send + Sync + 'static, const N: usize>(
    all: [T; N],
    name: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(all.map(name))
        .try_map(move |given| all.into_iter().find(|target| name(*target) == given).ok_or("no such target"))
}

/// Sub-commands of `sluice user`.
#[derive(Debug, Subcommand)]
pub(crate) enum User {
    /// Make a user who can sign in at once
    Add {
        /// What the user signs in with: an email address, a phone number, or a name
        name: String,
        /// The password; without it one is made up and shown
        #[arg(long, env = "SLUICE_USER_PASSWORD", hide_env_values = true)]
        password: Option<String>,
        /// A group to put the user into; it is made if it is not there. May be given several times
        #[arg(long, value_name = "GROUP")]
        group: Vec<String>,
        /// An attribute of the user, such as `given_name=Ann` or `custom:tenant=t1`. May be given several times
        #[arg(long, value_name = "NAME=VALUE")]
        attribute: Vec<String>,
        #[command(flatten)]
        running: Running,
    },
    /// Put a user into a group, which is made if it is not there
    Group {
        /// The user
        name: String,
        /// The group
        group: String,
        /// Take the user out of the group instead
        #[arg(long)]
        remove: bool,
        #[command(flatten)]
        running: Running,
    },
    /// List users with their status, groups and second factors
    List(Running),
    /// Take a user away
    Delete {
        /// The user
        name: String,
        #[command(flatten)]
        running: Running,
    },
}

/// Options of `sluice healthcheck`.
#[derive(Debug, Clone, Args)]
pub(crate) struct Healthcheck {
    /// Ask whether callers can be served, and say what is lacking otherwise. With `management.listen`, that is the address
    /// for `--url`
    #[arg(long)]
    pub(crate) ready: bool,
    /// Ask again for so long, such as `30s` or `2m`, until the answer is yes
    #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration)]
    pub(crate) wait: Option<Duration>,
    #[command(flatten)]
    pub(crate) running: Running,
}

/// How to reach a running gateway.
#[derive(Debug, Clone, Args)]
pub(crate) struct Running {
    /// Where the gateway listens
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:20002", env = "SLUICE_URL")]
    pub(crate) url: String,
    /// The admin token, or the secret of the console's address. What a gateway on this machine keeps in its state folder is
    /// found by itself
    #[arg(long, value_name = "TOKEN", env = "SLUICE_ADMIN_TOKEN", hide_env_values = true)]
    pub(crate) token: Option<String>,
    #[command(flatten)]
    pub(crate) configuration: Configuration,
}
