//! The command line of `sluice plugin`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use plugin_kit::{Feature, World};

use super::{Configuration, Running, named};

const BUILD_READS: &str = "\
It bundles the handler with esbuild and puts a JavaScript engine around it with componentize-js. The packages that this needs \
(124 MB) are fetched by npm on first use, at pinned versions, into `sluice/javascript` in `$XDG_CACHE_HOME` or `~/.cache`. \
Node.js 20.19 or newer is needed.

The handler is what an Amplify app has: it may import `$amplify/env/…`, `aws-amplify/data`, what `npm install` has put beside \
it, and the modules of Node.js that need no files, sockets or processes. What cannot work is named with its file and line.";

const CASES: &str = "\
CASES is a YAML file, or a folder of them. A file holds a list of cases:

  - why: A confirmed user gets a profile.
    environment: { AWS_REGION: eu-west-1 }
    event: { triggerSource: PostConfirmation_ConfirmSignUp, … }
    calls:
    - data: mutation createProfile      # or a whole document; `together:` for sluice:data/transactions
      variables: { input: { email: ann@example.com, at: <time> } }
      answers: { createProfile: { id: \"1\" } }    # or `errors: [{ message: …, errorType: … }]`
    - http: POST https://api.example.com/mail
      body: { to: ann@example.com }
      answers: { status: 200, body: { ok: true } }
    answer: { … }                       # the event itself if it is left out; or `fails: { errorType: …, message: … }`

`<any>`, `<time>`, `<uuid>`, `<text>` and `<number>` stand for values that differ from run to run. Calls come in the order of \
the case unless it says `in_any_order: true`; `prints: …` is to be found in what the component prints.";

/// Sub-commands of `sluice plugin`.
#[derive(Debug, Subcommand)]
pub(crate) enum Plugin {
    /// Make a project for a plugin, with a first case, in a folder of its own
    New(New),
    /// Make a component of a handler in TypeScript or JavaScript, or of a crate
    #[command(after_long_help = BUILD_READS)]
    Build(Build),
    /// Test a component alone, with cases that play what it imports
    #[command(after_long_help = CASES)]
    Test(TestCases),
    /// Hand one event to a component, and print what it calls and answers
    Run(RunEvent),
    /// List name, world, digest, since when, calls and failures of a running gateway's plugins
    List(Running),
    /// List the versions of a plugin that served in a running gateway, the last one first
    History {
        /// The plugin's name
        name: String,
        #[command(flatten)]
        running: Running,
    },
    /// Let a version of a plugin serve again that served before, from the next call on. The one that serves now is taken back,
    /// also after a restart, until another file takes its place
    Rollback {
        /// The plugin's name
        name: String,
        /// The beginning of the version's digest [default: the last one that was not taken back]
        #[arg(long, value_name = "DIGEST")]
        to: Option<String>,
        #[command(flatten)]
        running: Running,
    },
}

/// Options of `sluice plugin new`.
#[derive(Debug, Clone, Args)]
pub(crate) struct New {
    /// The plugin's name, and that of its folder: letters in lower case, digits and hyphens
    pub(crate) name: String,
    /// The plugin's world
    #[arg(long, value_parser = named(World::ALL, World::name), default_value = "lambda-function")]
    pub(crate) world: World,
    /// The language
    #[arg(long, value_enum)]
    pub(crate) lang: Lang,
    /// The folder [default: the name]
    #[arg(long, value_name = "DIR")]
    pub(crate) folder: Option<PathBuf>,
}

/// `--lang` of `sluice plugin new`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    Rust,
    #[value(name = "typescript", alias = "ts")]
    TypeScript,
}

/// Options of `sluice plugin build`.
#[derive(Debug, Clone, Args)]
pub(crate) struct Build {
    /// The handler, such as amplify/auth/post-confirmation/handler.ts, or the folder of a crate
    pub(crate) handler: PathBuf,
    /// Where the component goes [default: a crate's name, or that of the handler's folder]
    #[arg(short, long, value_name = "FILE.wasm")]
    pub(crate) out: Option<PathBuf>,
    /// The component's world [default: as the type of the handler says]
    #[arg(long, value_parser = named([World::LambdaFunction, World::FunctionResolver], World::name))]
    pub(crate) world: Option<World>,
    /// Give the component this feature although its code does not show that it needs it; may be given several times
    #[arg(long, value_enum, value_name = "FEATURE")]
    pub(crate) with: Vec<With>,
    #[command(flatten)]
    pub(crate) configuration: Configuration,
}

/// A feature of the JavaScript engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum With {
    /// `Date`, timers and `performance`
    Clocks,
    /// `fetch`
    Http,
    /// `Math.random` and `crypto`
    Random,
}

impl From<With> for Feature {
    fn from(with: With) -> Self {
        match with {
            With::Clocks => Self::Clocks,
            With::Http => Self::Http,
            With::Random => Self::Random,
        }
    }
}

/// Options of `sluice plugin test`.
#[derive(Debug, Clone, Args)]
pub(crate) struct TestCases {
    /// The component
    pub(crate) component: PathBuf,
    /// The cases: a YAML file, or a folder of them
    pub(crate) cases: PathBuf,
}

/// Options of `sluice plugin run`.
#[derive(Debug, Clone, Args)]
pub(crate) struct RunEvent {
    /// The component
    pub(crate) component: PathBuf,
    /// The event, a JSON file; `-` is standard input
    #[arg(default_value = "-")]
    pub(crate) event: PathBuf,
    /// What a call of the app's API is answered, as JSON; the first call gets the first, and so on
    #[arg(long, value_name = "JSON")]
    pub(crate) answer: Vec<String>,
    /// A variable of the component's environment; may be given several times
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) env: Vec<String>,
}
