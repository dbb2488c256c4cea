//! The `sluice` command: arguments in, exit codes out. What it does is done by the crates below.
#![expect(clippy::print_stdout, reason = "a command line program prints")]

mod args;
mod built_in;
mod check;
mod configuration;
mod following;
mod generate;
mod healthcheck;
mod import;
mod inspect;
mod log;
mod open_files;
mod plugin;
mod plugins;
mod sandbox;
mod serve;
mod signals;
mod terminal;
mod tour;
mod users;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use configuration::Mistakes;

/// Requests allocate many small things and free them on the thread that made them, which this allocator keeps apart. That of
/// musl, which the static binary would use, has one lock for all threads.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The schema, the configuration or a plugin has mistakes; they are printed already.
const HAS_MISTAKES: u8 = 3;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    let code = match runtime.block_on(run(cli.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<Mistakes>() => {
            terminal::error(error);
            ExitCode::from(HAS_MISTAKES)
        }
        // The command has said why.
        Err(error) if error.is::<sandbox::Ended>() => {
            error.downcast_ref().map_or(ExitCode::FAILURE, |sandbox::Ended(code)| ExitCode::from(*code))
        }
        Err(error) => failed(&error),
    };
    terminal::flush();
    code
}

async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Sandbox(options) => sandbox::run(options).await,
        Command::Serve(configuration) => serve::run(configuration).await,
        Command::Check(configuration) => check::run(configuration).await,
        Command::Plugin(what) => plugin::run(what).await,
        Command::User(what) => users::run(what).await,
        Command::Generate(what) => generate::run(&what),
        Command::Import(options) => import::run(&options).await,
        Command::Tour => tour::run().await,
        Command::Healthcheck(options) => healthcheck::run(&options).await,
    }
}

fn failed(error: &anyhow::Error) -> ExitCode {
    terminal::error(format_args!("{error:#}"));
    ExitCode::FAILURE
}
