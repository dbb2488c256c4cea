//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// A self-hosted backend for AWS Amplify Gen 2 apps.
#[derive(Debug, Parser)]
#[command(name = "sluice", version, about, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 done; 1 it failed; 2 the command line is wrong; \
                          3 the schema, the configuration or a plugin has mistakes.";

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run everything on this machine: embedded store, plugins built and watched, amplify_outputs.json written
    Sandbox(Sandbox),
    /// Run the gateway in production: nothing is made up, whatever is only safe locally must be given
    Serve(Configuration),
    /// Check the schema, the configuration and the plugins, and list all mistakes
    Check(Configuration),
    /// Look at the plugins of a running gateway
    #[command(subcommand)]
    Plugin(Plugin),
    /// Show a confirmed sign-up become a profile that only its owner can read, on a sandbox of its own
    Tour,
    /// Ask a running gateway whether it is alive; for containers
    Healthcheck(Running),
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
pub(crate) struct Sandbox {
    #[command(flatten)]
    pub(crate) configuration: Configuration,
    /// Do not build plugins from `plugins/`; use the components that are there
    #[arg(long)]
    pub(crate) no_build: bool,
}

/// Sub-commands of `sluice plugin`.
#[derive(Debug, Subcommand)]
pub(crate) enum Plugin {
    /// List name, world, digest, since when, calls and failures
    List(Running),
}

/// How to reach a running gateway.
#[derive(Debug, Clone, Args)]
pub(crate) struct Running {
    /// Where the gateway listens
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:20002", env = "SLUICE_URL")]
    pub(crate) url: String,
    /// The admin token, if the gateway asks for one
    #[arg(long, value_name = "TOKEN", env = "SLUICE_ADMIN_TOKEN", hide_env_values = true)]
    pub(crate) token: Option<String>,
}
